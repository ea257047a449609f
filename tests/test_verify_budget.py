"""Every step of the checker is charged: no record can keep it busy for long, however small the record is.

No test here rests on time. A budget of a fraction of the real one has to refuse what was made to be slow, and no charge
can be left out without some record becoming cheaper.
"""

import json
import types
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest

import evenhand as eh
from evenhand import verify as checker
from evenhand.cli import command_line
from evenhand.cli.errors import run
from evenhand.io.record.along import path_record
from evenhand.io.record.record import allocation_record
from evenhand.verify import verify
from helpers.method_records import honest_record
from helpers.record_examples import Record, as_bytes, changed, changed_input, plain_record, tied_record
from helpers.record_oracle import fitting_hash, record_of, row_of

SOURCE = Path(str(checker.__file__)).read_text(encoding="utf-8")
SMALL = checker.WORK // 500
"""Steps that each of the slow records has to exceed, and honest ones not."""
REFUSED = "it would take too long to check"


def asked(populations: list[str], k: int, **changes: Any) -> Record:
    """A record without results, of groups that have at least one unit each."""
    n = len(populations)
    given = {
        "names": [str(i) for i in range(n)],
        "populations": populations,
        "minimum": [1] * n,
        "maximum": [None] * n,
        "current": None,
    }
    record = record_of(given, {"kappa": "1", "gamma": "1", "beta": "2", "sigma": "0.5", "base": "0"} | changes, [])
    return record | {"results": [result(k, [1] * (n - 1) + [k - n + 1])]}


def result(k: int, units: list[int], low: list[int] | None = None, high: list[int] | None = None) -> Record:
    """A result that claims a tie if it has a low and a high; its numbers are wide of the mark."""
    interval = {"low": "0", "high": "0"}
    at_price = None if low is None else {"low": low, "high": high}
    row = {"k": k, "units": units, "proof": "exact", "unique": low is None, "count": "1", "price": interval}
    return row | {"at_price": at_price, "error": interval, "log_error": interval}


def tied(populations: list[str], spans: list[int], units: int, ties: str = "first", **changes: Any) -> bytes:
    """A record that says that each group may have from one to so many more units."""
    n, k = len(populations), len(populations) + units
    record, taken = asked(populations, k, **changes), [1] * n
    for i, span in enumerate(spans):
        taken[i] += min(span, k - sum(taken))
    row = result(k, taken, [1] * n, [1 + span for span in spans]) | {"unique": False, "count": "0"}
    return as_bytes(record | {"ties": ties, "results": [row], "input_sha256": fitting_hash(record["input"])})


def capped(spans: list[int], units: int, ties: str = "first") -> bytes:
    """At sigma = 0 units above the ideal are free, and nearly all people live in a group of one unit."""
    n = len(spans) + 1
    record = json.loads(tied(["1"] * (n - 1) + [str(10**30)], [*spans, 0], units, ties, sigma="0"))
    record["input"]["maximum"] = [1 + span for span in spans] + [1]
    return as_bytes(record)


def twins(*differences: int, **changes: Any) -> bytes:
    """Populations of thousands of digits that are all but equal, said to tie."""
    populations = [str(3**7000 + d) for d in (0, *differences)]
    return tied(populations, [1] * len(populations), 1, **changes)


def near_twins(**changes: Any) -> bytes:
    """The same with 61 digits."""
    return tied([str(10**60), str(10**60 + 1)], [1, 1], 1, **changes)


def stubborn(count: int) -> bytes:
    """Exact ties that are said to be undecided cost every precision there is."""
    record = tied_record()
    return as_bytes(record | {"results": [row_of(record, 4, (2, 1, 1), "undecided")] * count})


def of_method(family: str) -> bytes:
    """A true record of another method than fairness."""
    return as_bytes(honest_record(Random(1), family))


def of_path(parameter: str) -> bytes:
    """A true record of a path; along the base with groups whose costs all but equal each other."""
    people = [10**6, 10**6 + 1, 41] if parameter == "base" else [12, 7, 1, 30]
    return as_bytes(path_record(eh.path(people, 20, parameter, 0, 1, beta=2)))


def close_means() -> bytes:
    """A record of power means so close that only their order tells them apart."""
    return as_bytes(allocation_record(eh.allocate([6, 12], 32, method="power-mean", p=10**8)))


def in_turn(populations: list[str], k: int, ties: str = "first") -> bytes:
    """A record of the quota method, its units wide of the mark."""
    record = asked(populations, k) | {"method": {"name": "quota-method", "parameters": {}}, "ties": ties}
    nothing = {"count": None, "price": None, "at_price": None, "error": None, "log_error": None}
    return as_bytes(record | {"results": [record["results"][0] | nothing]})


def with_a_penalty(count: int) -> bytes:
    """Exact ties of groups that hold the same now, said to be undecided, beside others of many populations."""
    populations = [*map(str, range(50, 90)), "7", "7"]
    record = asked(populations, 43, kappa="0", gamma="0.5")
    record["input"] |= {"change": "0.1", "current": [1] * 42, "maximum": [1] * 40 + [None, None]}
    return as_bytes(record | {"results": [record["results"][0] | {"proof": "undecided"}] * count})


def far_off(**parameters: str) -> bytes:
    """One group has 2^40 units more than its quota, so that its error has as many steps."""
    record, [name] = asked(["1", "1"], 2**41), parameters.pop("name").split()
    record["method"] = {"name": name, "parameters": parameters | {"base": "0"}}
    return as_bytes(record | {"results": [result(2**41, [1, 2**41 - 1])]})


def apart() -> bytes:
    """Populations without a common denominator."""
    record = asked([f"1/{10**60 + i}" for i in range(2_000)], 2_000)
    return as_bytes(record | {"method": {"name": "huntington-hill", "parameters": {"base": "0"}}})


SLOW: dict[str, Callable[[], bytes]] = {
    "many spans to count, 3 kB": lambda: capped([1009 + 7 * i * i for i in range(60)], 30_000),
    "many spans to count, 400 kB": lambda: capped([2 + i for i in range(9_000)], 4_000_000),
    "many groups with few spans": lambda: capped([2 + i % 3 for i in range(9_000)], 9_000),
    "a lot among hard spans": lambda: capped([2 + 3 * i for i in range(400)], 9_000, "lot 7"),
    "a lot with a long seed": lambda: capped([2] * 50, 25, "lot " + "7" * 10**5),
    "twins of thousands of digits": lambda: twins(*range(1, 40), gamma="0.5", beta="1.5"),
    "twins with huge exponents": lambda: twins(1, 2, kappa="20", gamma="999.5", beta="1000"),
    "powers of powers": lambda: twins(1, beta="999999"),
    "irrational twins": lambda: twins(*range(1, 40), kappa="0.37", beta="1.5"),
    "many equal marks": lambda: tied([str(i + 1) for i in range(3_000)], [1] * 3_000, 9, kappa="0", gamma="0"),
    "ties called undecided, many times": lambda: stubborn(2_000),
    "many rows": lambda: as_bytes(plain_record() | {"results": plain_record()["results"] * 5_000}),
    "an error of many steps": lambda: far_off(name="power-mean", p="1/3"),
    "an error of many plain steps": lambda: far_off(name="dean"),
    "populations without a common denominator": lambda: apart(),
    "awards without an end": lambda: in_turn(["3", "2"], 2**61),
    "awards to many groups": lambda: in_turn([str(i + 1) for i in range(9_000)], 20_000),
    "awards by a lot among many groups": lambda: in_turn(["1"] * 9_000, 9_000, "lot 7"),
    "awards to populations without a common denominator": lambda: in_turn([f"1/{10**60 + i}" for i in range(999)], 999),
    "penalties of many populations, many times": lambda: with_a_penalty(30),
    "white space": lambda: as_bytes(plain_record()) + b" " * 2**20,
}


@pytest.mark.parametrize("case", SLOW)
def test_what_is_made_to_be_slow_is_given_up(case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fraction of the budget is used up by each of them, and one sentence says so."""
    content = SLOW[case]()
    monkeypatch.setattr(checker, "WORK", SMALL)
    with pytest.raises(ValueError, match=REFUSED):
        verify(content)


def test_honest_records_need_a_fraction_of_the_budget(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same small budget is enough for records that mean no harm."""
    monkeypatch.setattr(checker, "WORK", SMALL)
    assert all(verify(as_bytes(plain_record())).values())
    assert all(verify(as_bytes(tied_record(ties="lot 7"))).values())
    assert all(verify(stubborn(1)).values())


HOSTILE: dict[str, Callable[[], bytes]] = {
    "a huge exponent in the error": lambda: changed("results.0.error.high", "1e999999999999999999999999999999"),
    "a tiny exponent in the price": lambda: changed("results.0.price.low", "-1e-99999999999999999999999999"),
    "a huge kappa": lambda: changed("method.parameters.kappa", "9" * 4000),
    "a huge beta": lambda: changed("method.parameters.beta", "9" * 300),
    "a huge sigma": lambda: changed("method.parameters.sigma", "0." + "3" * 4000),
    "a fine kappa": lambda: changed("method.parameters.kappa", "0." + "3" * 3000),
    "a fine beta": lambda: changed("method.parameters.beta", "1." + "0" * 3000 + "1"),
    "a deep root": lambda: changed("method.parameters.gamma", f"1/{10**4000 + 1}"),
    "twins with a deep root": lambda: twins(1, gamma=f"1/{10**4000 + 1}"),
    "twins with a huge beta": lambda: twins(1, beta="9" * 300),
    "a huge population": lambda: changed("input.populations.0", "9" * 4000),
    "a population like a point": lambda: changed("input.populations.0", f"1/{10**4000 + 7}"),
    "a huge total": lambda: changed("results.0.k", 2**62 - 1),
    "a huge base": lambda: changed("method.parameters.base", "9" * 4000),
    "a huge count": lambda: changed("results.0.count", "9" * 10**6),
    "a huge name": lambda: changed("input.names.0", "x" * 10**7),
    "a huge threshold": lambda: changed_input(threshold="9" * 4000, exempt=["A"]),
    "a fine threshold": lambda: changed_input(threshold="0." + "0" * 4000 + "1"),
    "a share of a huge number": lambda: changed_input(threshold="0.1", threshold_of="9" * 4000, exempt=["B"]),
    "many exempt names": lambda: changed_input(threshold="0.1", exempt=["A"] * 10**5),
    "a fine penalty": lambda: changed_input(change="0." + "3" * 4000),
    "awards to a huge population": lambda: in_turn(["9" * 4000, "1"], 10**6),
    "awards to a population like a point": lambda: in_turn([f"1/{10**4000 + 7}", "1"], 10**6),
    "a minimum above the maximum": lambda: changed("input.minimum.1", 9),
    "a huge span": lambda: capped([2**53] * 3, 2**54),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_records_are_false_or_refused(case: str) -> None:
    """Well-formed, false, and made to be large: found out, or given up with the sentence."""
    try:
        assert not all(verify(HOSTILE[case]()).values())
    except ValueError as refused:
        assert str(refused) == REFUSED


def charged(source: str, content: bytes) -> int:
    """Steps that a checker of that text is charged for a record."""
    module = types.ModuleType("charged")
    exec(compile(source, "charged.py", "exec"), module.__dict__)
    budgets: list[Any] = []
    plain = module.Budget
    module.Budget = lambda steps: budgets.append(plain(10**13)) or budgets[-1]  # type: ignore[attr-defined]
    module.verify(content)
    return 10**13 - budgets[0].left + module.STEPS_PER_BYTE * len(content)  # type: ignore[no-any-return]


# What is charged, and a record that is charged for it.
CHARGES: dict[str, Callable[[], bytes]] = {
    "spend(len(self.numbers) * power_effort(ctx.prec))": lambda: as_bytes(plain_record()),
    "spend(self.steps)": lambda: as_bytes(plain_record()),
    "spend(effort(share.height_bits()))": lambda: near_twins(),
    "spend(effort(total.height_bits()))\n        self": lambda: near_twins(),
    "spend(len(powers) * effort(total.height_bits()))": lambda: near_twins(),
    "spend(beta * effort(beta * known.height_bits()))": lambda: near_twins(kappa="0.37", beta="3"),
    "spend(effort(bits))\n            return": lambda: near_twins(kappa="0.37", beta="1.5"),
    "spend(effort(bits * (1 + abs(p))))": lambda: near_twins(),
    "spend(effort(256 + sum(": lambda: near_twins(),
    "spend(effort(coefficient.height_bits()))": lambda: near_twins(),
    "spend(effort(min(one.bit_length(), other.bit_length())))": lambda: near_twins(),
    "spend(effort(exponent.height_bits()))": lambda: near_twins(),
    "spend(effort(whole.bit_length()))": lambda: near_twins(),
    "spend(effort(factor.bit_length() + q.bit_length()))": lambda: near_twins(),
    "spend(effort(root.bit_length() * abs(exponent)))": lambda: near_twins(beta="50"),
    "spend(effort(total.height_bits()))\n    return": lambda: near_twins(beta="50"),
    "self.method.budget.spend(1000 * len(dear) * len(cheap))": lambda: stubborn(1),
    "spend(STEPS_PER_LOOK + ": lambda: as_bytes(plain_record()),
    "spend(len(shared) * len(breaking) * effort(bits))": lambda: capped([3, 4], 5),
    "spend(len(terms) * (1 + most) * effort(": lambda: capped([3, 4], 5),
    "spend(blocks * (3000 + 4 * len(self.seed)))": lambda: capped([3, 4], 2, "lot 7"),
    "spend(effort(total.height_bits()))\n        total += one": lambda: of_method("dean"),
    "spend(len(populations) * effort(least.height_bits()))": lambda: changed_input(threshold="0.04"),
    "spend(4 * effort(q.height_bits() + r.height_bits()))": lambda: close_means(),
    "spend(effort(unit.height_bits() + population.height_bits()))": lambda: of_method("quota-method"),
    "spend(len(self.units) * method.steps)": lambda: of_method("quota-method"),
    "spend(max(k - self.total, 0) * method.steps)": lambda: of_method("quota-method"),
    "spend(self.n * effort(self.total.height_bits()))\n        self": lambda: of_method("dean"),
    "spend(4 * power_effort(ctx.prec) + effort(self.quotas": lambda: of_method("dean"),
    "spend(4 * power_effort(ctx.prec) + effort(q.": lambda: of_method("dean"),
    "spend(self.n * effort(self.total.height_bits()))\n            quota": lambda: of_method("hamilton"),
    "spend(effort(256))": lambda: of_method("neyman"),
    "spend(power_effort(ctx.prec) + 4 * effort(self.sizes": lambda: of_method("neyman"),
    "spend(len(spans) * effort(256))": lambda: capped([3, 4], 2, "lot 7"),
    "spend(STEPS_PER_LOOK)": lambda: of_path("sigma"),
    " method.budget.spend(1000 * len(dear) * len(cheap))": lambda: of_path("sigma"),
    "spend(2 * len(kinds) * power_effort(ctx.prec))": lambda: of_path("kappa"),
    "spend(10_000 * len(dear) * len(cheap))": lambda: of_path("kappa"),
    "spend(4 * power_effort(ctx.prec))": lambda: of_path("kappa"),
    "spend(20 * power_effort(ctx.prec))": lambda: of_path("base"),
}


@pytest.mark.parametrize("charge", CHARGES)
def test_no_charge_can_be_left_out(charge: str) -> None:
    """Without it, a record that needs that step would seem cheaper."""
    assert SOURCE.count(charge) == 1, f"the checker no longer says: {charge}"
    free, content = (
        SOURCE.replace(charge, charge.replace("spend(", "spend(0 * (").replace("(0 * (", "(0 * ", 1)),
        CHARGES[charge](),
    )
    assert charged(free, content) < charged(SOURCE, content)


def test_every_charge_is_tested() -> None:
    """No call of `spend` is missing above."""
    assert SOURCE.count("udget.spend(") == len(CHARGES)


def test_the_command_refuses_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Exit code 2, and the reason."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(checker, "WORK", SMALL)
    Path("record.json").write_bytes(SLOW["white space"]())
    assert run(command_line, ["verify", "record.json"]) == 2
    assert capfd.readouterr().err == f"Error: record.json is no record of evenhand: {REFUSED}\n"
