"""The best allocation with at most so many units moved, for every number at once."""

from __future__ import annotations

from typing import Any

from evenhand.api import allocate
from evenhand.exceptions import InvalidParameter
from evenhand.insight.groups import groups_of
from evenhand.methods.protocol import Method
from evenhand.methods.registry import entry_of
from evenhand.numbers import read_only
from evenhand.result.allocation import Allocation
from evenhand.result.moves import Moves
from evenhand.solve.moves import course
from evenhand.solve.ties import Ties


def moves(groups: object, k: object, *, method: str | Method | None = None, **options: Any) -> Moves:
    """From what groups hold now, the best allocation with at most m units moved, for every m at once.

    Parameters
    ----------
    groups : Groups, whatever `Groups` takes, or whatever `load` takes
        With the units that they hold now: ``Groups(..., current=...)``, or ``current_column=`` for a table.
    k : int
        Total to hand out; it may be another than what groups hold together.
    method : str or method object, optional
        `Fairness` if None; one whose error adds up over groups.
    **options
        Those of `allocate`, but for `ties`, `seed`, `solver` and `change`: of several best allocations the nearest to
        what groups hold is the goal, and every number of moves is shown.

    Returns
    -------
    Moves

    Raises
    ------
    InvalidParameter
        Nobody knows what groups hold now, or the method has no error that adds up.
    EvenhandError
        As in `allocate`.

    Notes
    -----
    Moves are counted as (sum abs(a - c) - abs(k - sum c)) / 2, with c what groups hold. Why each is best: see
    `evenhand.solve.moves`.

    Examples
    --------
    >>> from evenhand import Groups
    >>> found = moves(Groups({"A": 12, "B": 7, "C": 1}, current=[4, 1, 1]), 6)
    >>> found.moved.tolist(), found.units.tolist()
    ([0, 1], [[4, 1, 1], [3, 2, 1]])
    """
    for name, value in (("ties", "first"), ("seed", None), ("solver", "exact"), ("change", None)):
        if options.get(name, value) not in (value, None):
            raise InvalidParameter(
                f"{name} is given, but moves knows none: it goes to the nearest best allocation and shows every number "
                "of moves on the way"
            )
        options.pop(name, None)
    receivers = groups_of(groups, options)
    if receivers.current is None:
        raise InvalidParameter(
            "moves begin with the units that groups hold now, but none are known: give Groups(..., current=...) or "
            "current_column=...",
            in_flags="moves begin with the units that groups hold now, but none are known: name their column with "
            "--current-column",
        )
    best = allocate(receivers, k, method=method, ties="current", **options)
    return _moves(best)


def _moves(best: Allocation) -> Moves:
    method, field = best.method, best.request.field
    if not method.additive or not method.has_error:
        raise InvalidParameter(
            f"moves are weighed by an error that adds up over groups, and {entry_of(method).name} has none: choose "
            "another method"
        )
    ties = best.ties
    if ties is not None:
        ties = Ties(field.among(ties.low), field.among(ties.high), best.k)
    found = course(best.request, best.k, field.among(best.units), ties)
    places = field.places

    def everywhere(cols: Any) -> Any:
        return read_only(cols if places is None else places[cols])

    return Moves(
        best,
        read_only(field.spread(found.start, 0)),
        everywhere(found.givers),
        everywhere(found.takers),
        read_only(found.saves),
        read_only(found.tied),
        found.is_sure and best.proof != "undecided",
    )
