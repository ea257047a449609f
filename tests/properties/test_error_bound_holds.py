"""The error bound of the float step is never exceeded, whatever the inputs, and is small where inputs are tame."""

from __future__ import annotations

import ast
import inspect
import re
import textwrap
from collections.abc import Callable
from pathlib import Path
from random import Random
from types import ModuleType

import numpy as np
from flint import arb

import evenhand as eh
from evenhand.methods.fairness.float64 import accuracy, block
from evenhand.numbers import powers, shares
from evenhand.solve import counting
from evenhand.solve.request.bounds import Bounds
from evenhand.solve.search.holdings import Holdings
from helpers.oracles.certificate import Costs
from helpers.oracles.problem import precision
from helpers.random_cases import cases
from helpers.strategies import EXPONENTS, POPULATIONS, WIDE_EXPONENTS, Instance, instance, start

BITS = 320
PROOF = (Path(__file__).parents[2] / "docs" / "proof.md").read_text(encoding="utf-8")
STATED = re.compile(r"`([A-Z][A-Z_]+)`")
VALUED = re.compile(r"`([A-Z][A-Z_]+)` = (?:`NEAR` / 10 = |u = )?(\d[\d.e^-]*(?: - 2\^-30)?)( u)?")
ROOMS = (powers, shares, accuracy, block, counting)
ELSEWHERE = {"TABLED_UNITS"}
"""Constants of those modules that no bound rests on."""


def wide_instance(random: Random) -> Instance:
    """Draw a problem whose powers leave float64's range, or nearly."""
    n = random.randint(2, 12)
    populations = POPULATIONS[random.choice(("huge", "wide", "floats"))](random, n)
    fairness = {
        "kappa": float(random.choice(EXPONENTS + WIDE_EXPONENTS)),
        "gamma": float(random.choice(EXPONENTS + WIDE_EXPONENTS)),
        "beta": float(random.choice(("2", "6", "17", "17"))),
        "sigma": random.choice((0.0, 0.5, 1.0, 1e-9, 0.3)),
    }
    return Instance(populations, random.randint(n, 10**6), fairness)


def units_around(random: Random, ideal: list[float], k: int) -> list[int]:
    """Draw units at, next to, and far from the ideals."""
    near = [int(min(x, 2**52)) + random.choice((-1, 0, 0, 1)) for x in ideal]
    far = [random.randint(1, k) for _ in ideal]
    return [max(1, min(k, a)) for a in (random.choice(pair) for pair in zip(near, far, strict=True))]


def excesses(case: Instance, units: list[int], costs: np.ndarray, bounds: np.ndarray) -> list[float]:
    """How far each cost is from the true one, in multiples of its bound; 0 where the bound is infinite."""
    exact = Costs(case.problem, BITS)
    found = []
    with precision(BITS):
        total = arb(sum(exact.weight[1:], exact.weight[0]))
        for i, a in enumerate(units):
            if not np.isfinite(bounds[i]):
                found.append(0.0)
                continue
            true = 2 * arb(exact.next(i, a)) / total
            off = abs(arb(float(costs[i])) - true)
            found.append(float((off / arb(float(bounds[i]))).abs_upper()) if bounds[i] > 0 else float(off != 0))
    return found


def look(random: Random, case: Instance) -> tuple[list[float], np.ndarray, list[int]]:
    """Compare all groups' costs at one draw of units; returns excesses, bounds and units."""
    block = eh.Fairness(**case.fairness).bind(eh.Groups(case.populations).rows).at(np.array([case.k]))
    units = units_around(random, block.ideal[0].tolist(), case.k)
    rows, cols = np.zeros(len(units), dtype=np.intp), np.arange(len(units))
    with np.errstate(all="ignore"):
        costs, here, above = block.next_cost_at(rows, cols, np.array(units, dtype=np.float64))
        row_bound = block.row_error(np.maximum(here, above).max(keepdims=True))
        bounds = block.next_cost_error_at(rows, cols, np.array(units, dtype=np.float64))
    assert (bounds >= 0).all()
    found = excesses(case, units, costs, bounds)
    whole_row = excesses(case, units, costs, np.broadcast_to(row_bound, (len(units),)))
    assert max(whole_row) <= 1, f"the bound of the row is exceeded {max(whole_row):.3g} times at {units}: {case}"
    return found, bounds, units


def check_bound(found: list[float], units: list[int], case: Instance) -> None:
    """No cost is further from the true one than its bound says."""
    assert max(found) <= 1, f"the bound is exceeded {max(found):.3g} times at {units}: {case}"


def test_no_cost_is_further_from_the_truth_than_its_bound(seed: int) -> None:
    """100,000 next-unit costs, wide inputs included; seen to fail with the bound divided by 1,000."""
    random = start(seed)
    seen, finite, largest = 0, 0, 0.0
    while seen < cases(100_000):
        case = wide_instance(random) if random.random() < 0.3 else instance(random, hostile=True)
        found, bounds, units = look(random, case)
        check_bound(found, units, case)
        seen += len(found)
        finite += int(np.isfinite(bounds).sum())
        largest = max(largest, *found)
    print(f"{seen} costs, {finite} with a finite bound, the worst at {largest:.3f} of it")
    assert largest > 1e-3, "the bound is so wide that it says nothing"
    assert finite > 0.6 * seen, "most bounds say nothing"


def test_the_bound_of_tame_inputs_is_near_rounding(seed: int) -> None:
    """For real populations the bound stays below 1e-12 of the largest group error, so that float64 decides."""
    random = start(seed)
    for _ in range(cases(200)):
        populations = POPULATIONS["realistic"](random, 50)
        case = Instance(populations, 435, {"kappa": 1.0, "gamma": 1.0, "beta": 2.0, "sigma": 0.5})
        block = eh.Fairness().bind(eh.Groups(populations).rows).at(np.array([case.k]))
        units = np.maximum(1.0, np.rint(block.ideal))
        errors = np.maximum(block.group_errors(units), block.group_errors(units + 1))
        bounds = block.next_cost_error_at(np.zeros(50, dtype=np.intp), np.arange(50), units[0])
        assert (bounds <= 1e-12 * np.maximum(errors, errors.max())).all()


def defined(module: ModuleType) -> dict[str, float]:
    """The constants that a module itself defines."""
    body = ast.parse(inspect.getsource(module)).body
    targets = [node.targets[0] for node in body if isinstance(node, ast.Assign)]
    names = [target.id for target in targets if isinstance(target, ast.Name) and target.id.isupper()]
    return {name: getattr(module, name) for name in names}


def stated_value(digits: str, unit: str) -> float:
    """The value of a constant as docs/proof.md writes it: 3, 1e-6, 2^-53, 1 - 2^-30, or 8 u."""
    if digits == "1 - 2^-30":
        return 1 - 2.0**-30
    base, _, exponent = digits.partition("^")
    return (float(base) ** int(exponent) if exponent else float(base)) * (powers.UNIT if unit else 1)


def test_every_constant_of_the_bound_is_derived_on_the_page_and_no_other() -> None:
    """docs/proof.md names each constant of the code, with its value, and names none that the code lacks."""
    code = {name: value for module in ROOMS for name, value in defined(module).items() if name not in ELSEWHERE}
    assert set(STATED.findall(PROOF)) == set(code)
    said = {name: stated_value(digits.rstrip("."), unit) for name, digits, unit in VALUED.findall(PROOF)}
    assert said == code


def test_no_number_of_the_bound_is_without_a_name() -> None:
    """The formulas of the bound hold no number but 0, 1 and 2, which are parts of the formulas themselves."""
    for function in (accuracy.Accuracy, shares._error_bound, powers.summing_error):
        tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
        numbers = {
            node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and not isinstance(node.value, str)
        }
        assert {number for number in numbers if isinstance(number, int | float)} <= {0, 1, 2}, function


def test_asking_for_a_cost_changes_no_later_bound() -> None:
    """The bound of holdings is about what is in them, whatever else its block was asked for."""
    groups = eh.Groups([12, 7, 5, 1])
    holdings = Holdings(eh.Fairness(beta=3).bind(groups.rows).at(np.array([20])), Bounds.of(groups.rows, eh.Fairness()))
    before = holdings.row_error()
    holdings.block.next_cost_at(np.array([0]), np.array([3]), np.array([10.0**9]))
    assert holdings.row_error() == before
    holdings.move(np.array([3]), np.array([1]))
    assert holdings.row_error() > before


def test_numpys_power_and_log_are_as_accurate_as_the_bound_assumes(seed: int) -> None:
    """20,000 powers and logarithms over their whole range, on the NumPy and the processor at hand."""
    random = np.random.default_rng(seed)
    for _ in range(cases(40)):
        exponent = float(random.choice([random.random(), random.uniform(1, 8), 10 ** random.uniform(-3, 6)]))
        reach = 290 / max(exponent, 1)
        bases = np.concatenate(
            [random.random(150), 10 ** random.uniform(-reach, reach, 200), 1 + random.random(150) / 100]
        )
        with np.errstate(all="ignore"):
            check_function(bases, np.power(bases, exponent), lambda x, c=exponent: x ** arb(c), powers.POWER_ERROR)
        check_function(bases, np.log(bases), lambda x: x.log(), powers.LOG_ERROR)


def check_function(given: np.ndarray, found: np.ndarray, true: Callable[[arb], arb], most: float) -> None:
    """No value in the range of normal float64 is further from the true one, relatively, than `most`."""
    with precision(200):
        for x, y in zip(given.tolist(), found.tolist(), strict=True):
            if 1e-290 < abs(y) < 1e300:
                value = true(arb(x))
                assert abs(arb(y) - value) <= arb(most) * abs(value), f"{x}: {y}, not {value}"
