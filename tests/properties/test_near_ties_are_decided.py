"""Costs that differ, however little, are told apart, and float64 never pretends to have done it."""

from __future__ import annotations

from collections import Counter

from helpers import made_near_ties
from helpers.checks import check_claims, check_never_beaten, report
from helpers.random_cases import cases
from helpers.strategies import start

CASES = 10_000
SIBLINGS = 20
BELOW_FLOAT = 1e-15


def test_every_near_tie_is_decided_rightly(seed: int) -> None:
    """10,000 near-ties, 1e-6 to 1e-60 apart; seen to fail with a solver that trusts float64 below 1e-12."""
    random = start(seed)
    decided: Counter[str] = Counter()
    for _ in range(cases(CASES) // SIBLINGS or 1):
        for near in made_near_ties.make(random, SIBLINGS):
            answer = near.instance.allocate()
            check_near_tie(near, answer)
            decided[f"1e-{-round_exponent(near.distance)}s {answer.proof}"] += 1
    print(report(decided))


def check_near_tie(near: made_near_ties.NearTie, answer: object) -> None:
    """The better side is taken and said to be alone, and not on the word of float64 below 1e-15."""
    instance = near.instance
    verdict = check_never_beaten(instance, answer)
    assert verdict == "alone", f"the maker made no near-tie: {instance}"
    check_claims(instance, answer, verdict)
    if near.distance < BELOW_FLOAT:
        assert answer.proof != "float", f"float64 claims to see a distance of {near.distance:.3g}: {instance}"  # type: ignore[attr-defined]


def round_exponent(distance: float) -> int:
    """Return the power of ten of a distance, rounded down to tens."""
    return int(f"{distance:e}".split("e")[1]) // 10 * 10
