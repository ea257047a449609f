"""What the notebook's own greedy cannot do."""

from __future__ import annotations

from evenhand.exceptions import InvalidParameter
from evenhand.groups import Groups
from evenhand.methods.fairness.fairness import Fairness


def check_notebook(groups: Groups, method: object) -> None:
    """Refuse what the notebook's greedy does not know.

    Raises
    ------
    InvalidParameter
        There is a base, a minimum above 1, a maximum, or another method than Fairness.
    """
    if not isinstance(method, Fairness):
        raise _unknown("knows the method fairness only")
    if method.exact["base"] != 0:
        raise _unknown(f"has no base, but base is {method.written('base')}")
    if groups.maximum is not None or (groups.has_minimum and bool((groups.minimum != 1).any())):
        raise _unknown("knows only minimum 1 and no maximum")


def _unknown(what: str) -> InvalidParameter:
    return InvalidParameter(
        f'solver="notebook" {what}: use solver="exact"', in_flags=f"--solver notebook {what}: use --solver exact"
    )
