"""Every way to hand out units, one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence


def handouts(spans: Sequence[int], units: int) -> Iterator[list[int]]:
    """All ways to hand out `units` among groups that take 0 to span each, lexicographically greatest first.

    Parameters
    ----------
    spans : sequence of int, length m
    units : int
        At most their sum.

    Yields
    ------
    list of int, length m
        The same list, changed from one to the next.

    Examples
    --------
    >>> [list(taken) for taken in handouts([2, 1], 2)]
    [[2, 0], [1, 1]]
    """
    taken = [0] * len(spans)
    _fill(taken, spans, 0, units)
    yield taken
    while (place := _last_that_can_give(taken, spans)) is not None:
        behind = sum(taken[place + 1 :])
        taken[place] -= 1
        _fill(taken, spans, place + 1, behind + 1)
        yield taken


def _fill(taken: list[int], spans: Sequence[int], start: int, units: int) -> None:
    """Hand out `units` among the groups from `start` on, the first ones first."""
    for place in range(start, len(spans)):
        taken[place] = min(spans[place], units)
        units -= taken[place]


def _last_that_can_give(taken: list[int], spans: Sequence[int]) -> int | None:
    """The last place that holds a unit which some later place has room for."""
    room = False
    for place in range(len(taken) - 1, -1, -1):
        if room and taken[place]:
            return place
        room = room or taken[place] < spans[place]
    return None
