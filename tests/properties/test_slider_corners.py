"""Every corner of the sliders, on real data: all proven, best by next-unit costs, equal to a solve in rationals."""

from __future__ import annotations

from itertools import product

import pytest

import evenhand as eh
from helpers.checks import check_claims, check_first, check_never_beaten
from helpers.oracles import greedy
from helpers.strategies import Instance

TOTALS = [("us-2020", k) for k in (50, 69, 85, 335, 435, 1000)] + [("new-england-2024", k) for k in (6, 41)]
CORNERS = list(product((0.0, 0.5, 1.0), (0.0, 0.5, 1.0), (1.0, 2.0, 2.7, 6.0), (0.0, 0.3, 0.5, 1.0)))
RATIONAL = [
    (kappa, gamma, beta, sigma) for kappa, gamma, beta, sigma in CORNERS if 0.5 not in (kappa, gamma) and beta != 2.7
]


def cell(data: str, k: int, corner: tuple[float, float, float, float]) -> Instance:
    """Return one cell of the grid as a problem."""
    parameters = dict(zip(("kappa", "gamma", "beta", "sigma"), corner, strict=True))
    return Instance(list(eh.load(data).exact), k, parameters, note=data)


def check_in_rationals(case: Instance, units: list[int]) -> None:
    """Unit by unit in rationals gives the same units."""
    steps = greedy.solve(case.problem)
    assert steps.is_certain
    assert units == list(steps.units), f"in rationals {steps.units}, here {units}: {case}"


@pytest.mark.parametrize(("data", "k"), TOTALS)
def test_every_corner_of_the_sliders_is_proven_and_best(data: str, k: int) -> None:
    """144 cells at each of 8 totals, 1,152 in all: proven, never beaten, uniqueness and first optimum right."""
    for corner in CORNERS:
        case = cell(data, k, corner)
        answer = case.allocate()
        assert answer.proof in ("float", "ball", "exact"), f"proof is {answer.proof}: {case}"
        verdict = check_never_beaten(case, answer)
        check_claims(case, answer, verdict)
        if verdict == "tied":
            check_first(case, answer)


@pytest.mark.parametrize(("data", "k"), TOTALS)
def test_corners_equal_a_solve_in_rationals(data: str, k: int) -> None:
    """All 384 cells with whole exponents, unit by unit."""
    for corner in RATIONAL:
        case = cell(data, k, corner)
        check_in_rationals(case, case.allocate().units.tolist())
