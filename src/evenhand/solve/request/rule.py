"""How to solve, and what to do with a tie."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal

from evenhand.exceptions import InvalidParameter, TiedAllocations
from evenhand.numbers import whole_number
from evenhand.wording.suggestions import did_you_mean

Solver = Literal["exact", "notebook"]
TieRule = Literal["first", "current", "raise", "lot"]

SOLVERS = ("exact", "notebook")
TIE_RULES = ("first", "current", "raise", "lot")


@dataclass(frozen=True)
class Rule:
    """How to solve, and what to do with a tie.

    Attributes
    ----------
    solver : "exact" or "notebook"
    ties : "first", "current", "raise" or "lot"
    seed : int or None
        For the lot.
    threads : int
        How many may work on it.
    """

    solver: Solver = "exact"
    ties: TieRule = "first"
    seed: int | None = None
    threads: int = field(default=1, compare=False)


def checked_rule(solver: Any, ties: Any, seed: int | None, threads: object) -> Rule:
    """How to solve and what to do with a tie, checked; a lot without a seed gets a fresh one.

    As many threads as there are processors if None.

    Raises
    ------
    InvalidParameter
    """
    _one_of("solver", solver, SOLVERS)
    _one_of("ties", ties, TIE_RULES)
    if seed is not None and ties != "lot":
        raise InvalidParameter(
            'seed is given, but only ties="lot" draws anything',
            in_flags="--seed is given, but only --ties lot draws anything",
        )
    if ties == "lot":
        seed = _fresh_seed() if seed is None else _checked_seed(seed)
    return Rule(solver, ties, seed, _checked_threads(threads))


def refused_tie(fact: str) -> TiedAllocations:
    """The error for a tie that the rule "raise" does not let pass."""
    return TiedAllocations(
        f'{fact}. Choose ties="first", "current", "lot" or "raise"',
        in_flags=f"{fact}. Choose --ties first, current, lot or raise",
    )


def _one_of(what: Literal["solver", "ties"], value: object, allowed: tuple[str, ...]) -> None:
    if value not in allowed:
        listed = ", ".join(f'"{name}"' for name in allowed)
        raise InvalidParameter(f"{what} is {value!r}, but must be one of {listed}.{did_you_mean(str(value), allowed)}")


def _fresh_seed() -> int:
    import secrets

    return secrets.randbits(53)


def _checked_seed(seed: object) -> int:
    whole = whole_number(seed)
    if whole is None or whole < 0:
        raise InvalidParameter(f"seed is {seed!r}, but must be a whole number of 0 or more")
    return whole


def _checked_threads(threads: object) -> int:
    if threads is None:
        return _processors()
    whole = whole_number(threads)
    if whole is None or whole < 1:
        raise InvalidParameter(f"threads is {threads!r}, but must be a whole number of 1 or more")
    return whole


@cache
def _processors() -> int:
    return os.cpu_count() or 1
