"""What a caller asks for, checked: groups, method, solver, rule for ties, threads."""

from __future__ import annotations

import os
from functools import cache
from typing import Any, Literal

from evenhand.exceptions import InvalidParameter, InvalidValue
from evenhand.groups import Groups
from evenhand.methods.fairness.fairness import PARAMETERS, Fairness
from evenhand.numbers import Number, whole_number
from evenhand.solve.notebook import check_notebook
from evenhand.solve.problem import Problem, Rule
from evenhand.suggest import did_you_mean

SOLVERS = ("exact", "notebook")
TIE_RULES = ("first", "current", "raise", "lot")


_PLAIN = Fairness()


def asked_problem(
    groups: object,
    minimum: object,
    maximum: object,
    parameters: dict[str, Number | None],
    method: Fairness | None,
    rule: Rule,
) -> Problem:
    """Groups, method and rule as one checked problem.

    Raises
    ------
    InvalidParameter, InvalidValue
        And whatever `Groups` raises.
    """
    receivers = _groups(groups, minimum, maximum)
    fairness = _method(parameters, method)
    if rule.solver == "notebook":
        check_notebook(receivers, fairness)
    if rule.ties == "current" and receivers.current is None:
        raise InvalidParameter(
            'ties="current" takes the allocation nearest to the units that groups hold now, but none are known: '
            "give Groups(..., current=...), or --current-column"
        )
    return Problem(receivers, fairness, rule)


def _groups(groups: object, minimum: object, maximum: object) -> Groups:
    if not isinstance(groups, Groups):
        return Groups(groups, minimum=1 if minimum is None else minimum, maximum=maximum)
    if minimum is not None or maximum is not None:
        raise InvalidValue("these groups have their bounds already: give minimum and maximum to Groups instead")
    return groups


def _method(parameters: dict[str, Number | None], method: Fairness | None) -> Fairness:
    given = {name: value for name, value in parameters.items() if value is not None}
    if method is None:
        return Fairness(**given) if given else _PLAIN
    if given:
        raise InvalidParameter(f"method and {', '.join(given)} are both given: choose one of the two ways")
    if not isinstance(method, Fairness):
        raise InvalidParameter(f"method is {method!r}: give Fairness({', '.join(PARAMETERS)})")
    return method


def asked_rule(solver: Any, ties: Any, seed: int | None, threads: object) -> Rule:
    """How to solve and what to do with a tie, checked; a lot without a seed gets a fresh one.

    As many threads as there are processors if None.

    Raises
    ------
    InvalidParameter
    """
    _one_of("solver", solver, SOLVERS)
    _one_of("ties", ties, TIE_RULES)
    if seed is not None and ties != "lot":
        raise InvalidParameter('seed is given, but only ties="lot" draws anything')
    if ties == "lot":
        seed = _fresh_seed() if seed is None else _checked_seed(seed)
    return Rule(solver, ties, seed, _checked_threads(threads))


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
