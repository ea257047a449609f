"""Groups, method and rule of a caller as one checked request."""

from __future__ import annotations

from typing import Any

from evenhand.exceptions import InvalidParameter
from evenhand.groups import Groups
from evenhand.methods.fairness.fairness import Fairness
from evenhand.methods.protocol import Method
from evenhand.methods.registry import as_method, entry_of, made
from evenhand.solve.request.around import Around
from evenhand.solve.request.field import Field
from evenhand.solve.request.notebook import check_notebook
from evenhand.solve.request.request import Request
from evenhand.solve.request.rule import Rule
from evenhand.wording.lists import quoted

_PLAIN = Fairness()


def checked_request(
    groups: object,
    minimum: object,
    maximum: object,
    parameters: dict[str, Any],
    method: object,
    rule: Rule,
    around: Around | None = None,
) -> Request:
    """Groups, method and rule as one checked request.

    Raises
    ------
    InvalidParameter
        And whatever `Groups` raises.
    """
    receivers = _groups(groups, minimum, maximum)
    chosen = chosen_method(parameters, method)
    if rule.solver == "notebook":
        check_notebook(receivers, chosen)
    if rule.ties == "current" and receivers.current is None:
        why = "takes the allocation nearest to the units that groups hold now, but none are known"
        raise InvalidParameter(
            f'ties="current" {why}: give Groups(..., current=...)',
            in_flags=f"--ties current {why}: name their column with --current-column",
        )
    around = Around() if around is None else around.kept()
    competing, entrants = around.field(receivers)
    for note in _not_used(receivers, chosen):
        entrants = (Field(receivers) if entrants is None else entrants).noting(note)
    return Request(competing, around.method(chosen, competing), rule, entrants, around)


def _not_used(groups: Groups, method: Method) -> list[str]:
    """A line for each column of what some methods must know of every group, where this method does not."""
    if not groups.named_for_methods:
        return []
    entry = entry_of(method)
    used = [one.name for one in entry.per_group]
    return [
        f"the method {entry.name} does not use the column {quoted(groups.columns[what])} ({what})"
        for what in groups.named_for_methods
        if what not in used
    ]


def _groups(groups: object, minimum: object, maximum: object) -> Groups:
    if not isinstance(groups, Groups):
        return Groups(groups, minimum=minimum, maximum=maximum)
    return groups if minimum is None and maximum is None else groups.within(minimum, maximum)


def chosen_method(parameters: dict[str, Any], method: object) -> Method:
    """The method that a caller means: by parameters of `Fairness`, by a name with its own, or an object.

    Raises
    ------
    UnknownMethod, InvalidParameter
    """
    given = {name: value for name, value in parameters.items() if value is not None}
    if method is None:
        return Fairness(**given) if given else _PLAIN
    if isinstance(method, str):
        return made(method, given)
    if given:
        raise InvalidParameter(f"method and {', '.join(given)} are both given: choose one of the two ways")
    return as_method(method)
