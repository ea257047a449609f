"""Sweeps and allocations that were asked for lately, so that alpha and k never solve again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from typing import TypeAlias

from evenhand import api
from evenhand.explorer.limits import CACHED_ALLOCATIONS, CACHED_CELLS, CACHED_SWEEPS, check_range
from evenhand.explorer.sources import Source
from evenhand.explorer.span import totals
from evenhand.explorer.state import State
from evenhand.result.allocation import Allocation
from evenhand.result.sweep import Sweep

Key: TypeAlias = tuple[object, ...]
Pause: TypeAlias = Callable[[], None]


FIGURES = 6
"""What a sweep holds of each total beside the units: k, E, log E and its bound, the proof, whether it is unique."""


class Sweeps:
    """The newest sweeps, bounded in number and in size; safe to share between threads.

    Parameters
    ----------
    cells : int
        Numbers that all sweeps together may hold.
    number : int
        Sweeps that are held.
    keep_units : bool
        Whether they hold the units of every total: most of the memory, and the page looks at one total only.
    """

    def __init__(self, cells: int = CACHED_CELLS, number: int = CACHED_SWEEPS, *, keep_units: bool = True) -> None:
        self._cells = cells
        self._number = number
        self._keep_units = keep_units
        self._kept: OrderedDict[Key, Sweep] = OrderedDict()
        self._allocations: OrderedDict[tuple[str, int], Allocation] = OrderedDict()
        self._lock = Lock()

    def get(self, source: Source, state: State, pause: Pause) -> tuple[str, Sweep]:
        """The sweep that the state asks for, and a short name for it.

        Parameters
        ----------
        source : Source
        state : State
        pause : callable
            Called now and then while a sweep is computed; raising ends it.

        Raises
        ------
        InvalidTotal, InvalidParameter
            The range or a parameter is not possible.
        """
        k_min, k_max = totals(source, state)
        key = (question_of(source, state), k_min, k_max)
        with self._lock:
            kept = self._kept.get(key)
            if kept is not None:
                self._kept.move_to_end(key)
        if kept is None:
            kept = self._solve(source, state, k_min, k_max, pause)
            self._keep(key, kept)
        return "|".join(map(str, key)), kept

    def holds(self, source: Source, state: State) -> bool:
        """Whether the sweep that the state asks for is there; raises as `get`."""
        key = (question_of(source, state), *totals(source, state))
        with self._lock:
            return key in self._kept

    def at(self, source: Source, state: State, k: int) -> Allocation:
        """The allocation of one total; only the last few are kept, however many are looked at."""
        key = (question_of(source, state), k)
        with self._lock:
            kept = self._allocations.pop(key, None)
        if kept is None:
            kept = api.allocate(source.groups, k, threads=1, **state.asked)
        with self._lock:
            self._allocations[key] = kept
            while len(self._allocations) > CACHED_ALLOCATIONS:
                self._allocations.popitem(last=False)
        return kept

    def _solve(self, source: Source, state: State, k_min: int, k_max: int, pause: Pause) -> Sweep:
        check_range(k_min, k_max, source.groups.n)
        # One thread: other people's sliders need the other cores.
        return api.sweep(
            source.groups,
            k_min,
            k_max,
            threads=1,
            keep_units=self._keep_units,
            progress=lambda *_: pause(),
            **state.asked,
        )

    def _keep(self, key: Key, sweep: Sweep) -> None:
        with self._lock:
            self._kept[key] = sweep
            while len(self._kept) > 1 and (len(self._kept) > self._number or self._size() > self._cells):
                self._kept.popitem(last=False)

    def _size(self) -> int:
        return sum(len(sweep.k) * (FIGURES + self._units_of(sweep)) for sweep in self._kept.values())

    def _units_of(self, sweep: Sweep) -> int:
        return sweep.groups.n if self._keep_units else 0


def question_of(source: Source, state: State) -> str:
    """What is asked of any total, in one line: these groups, this method, what is asked around it."""
    return "|".join([source.key, *(f"{name}={value}" for name, value in state.asked.items())])
