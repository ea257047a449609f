"""Whole ideals are returned as they are: a perfect fit has error 0, is unique, and is proven exactly."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from helpers.random_cases import cases
from helpers.strategies import BETAS, EXPONENTS, SIGMAS, Instance, start


def perfect_fit(random: Random) -> tuple[Instance, list[int]]:
    """Draw whole ideals first, then populations whose power is proportional to them."""
    n = random.randint(1, 10)
    units = [random.randint(1, random.choice((9, 2000))) for _ in range(n)]
    degree, kappa = random.choice(((1, 1.0), (2, 0.5), (4, 0.25), (3, 1.5), (1, 2.0)))
    common = random.choice((1, 7, 10**9, Fraction(1, 3)))
    if kappa in (1.5, 2.0):  # ideals as powers of the populations
        roots = [random.randint(1, 6) for _ in range(n)]
        populations = [common * r**2 if kappa == 1.5 else common * r for r in roots]
        units = [r**degree if kappa == 1.5 else r**2 for r in roots]
    else:
        populations = [common * a**degree for a in units]
    fairness = {
        "kappa": kappa,
        "gamma": float(random.choice(EXPONENTS)),
        "beta": float(random.choice(BETAS)),
        "sigma": float(random.choice(SIGMAS)),
    }
    return Instance(populations, sum(units), fairness, note="perfect fit"), units


def check_perfect(case: Instance, answer: object, units: list[int]) -> None:
    """The answer is the ideal itself, with no error and nobody beside it."""
    found = answer.units.tolist()  # type: ignore[attr-defined]
    assert found == units, f"{found}, not the whole ideals {units}: {case}"
    assert (answer.error, answer.log_error) == (0.0, float("-inf")), f"error is {answer.error}: {case}"  # type: ignore[attr-defined]
    assert not answer.contribution.any(), f"contributions {answer.contribution}: {case}"  # type: ignore[attr-defined]
    assert answer.unique is True, f"unique is {answer.unique} ({answer.proof}): {case}"  # type: ignore[attr-defined]


def test_whole_ideals_are_returned_as_they_are(seed: int) -> None:
    """1,000 perfect fits of whole and fractional kappa; seen to fail with one unit moved."""
    random = start(seed)
    for _ in range(cases(1_000)):
        case, units = perfect_fit(random)
        check_perfect(case, case.allocate(), units)


def test_a_sweep_names_its_perfect_totals(seed: int) -> None:
    """Multiples of a perfect fit are perfect, its neighbours are not."""
    import evenhand as eh

    random = start(seed)
    for _ in range(cases(60)):
        case, units = perfect_fit(random)
        least = sum(units)
        if len(units) == 1 or least > 300:
            continue
        swept = eh.sweep(list(case.populations), len(units), 3 * least, **case.fairness)
        assert {least, 2 * least, 3 * least} <= set(swept.perfect), f"{swept.perfect}: {case}"
        shares = [Fraction(a, least) for a in units]
        expected = [k for k in range(len(units), 3 * least + 1) if all((k * x).denominator == 1 for x in shares)]
        assert list(swept.perfect) == expected, f"{swept.perfect}, not {expected}: {case}"
