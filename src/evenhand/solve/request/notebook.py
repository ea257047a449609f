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
        raise InvalidParameter('solver="notebook" knows the method fairness only: use solver="exact"')
    if method.exact["base"] != 0:
        raise InvalidParameter(f'solver="notebook" has no base, but base is {method.written("base")}')
    if groups.maximum is not None or (groups.has_minimum and bool((groups.minimum != 1).any())):
        raise InvalidParameter('solver="notebook" knows only minimum 1 and no maximum: use solver="exact" for bounds')
