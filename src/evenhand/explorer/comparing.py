"""The chosen method beside others, by `evenhand.compare`; what cannot be compared here is told and left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from evenhand.exceptions import EvenhandError
from evenhand.explorer.packing import plain
from evenhand.explorer.sources import Source, spreads_of
from evenhand.explorer.state import State
from evenhand.insight.compare import compare
from evenhand.methods.protocol import Method
from evenhand.methods.registry import entry_of, find, made
from evenhand.result.comparison import Comparison
from evenhand.result.indices import INDICES

USUAL = ("fairness", "webster", "huntington-hill", "jefferson", "adams", "hamilton")
"""What is compared where nobody chose."""


@dataclass(frozen=True)
class Compared:
    """Methods side by side, and why others are not among them.

    Attributes
    ----------
    comparison : Comparison
    left_out : tuple of (str, str)
        Name and reason of each that is not possible here.
    """

    comparison: Comparison
    left_out: tuple[tuple[str, str], ...]

    @property
    def message(self) -> dict[str, Any]:
        """The same for the page."""
        found = self.comparison
        return {
            "k": found.k,
            "methods": [entry_of(method).name for method in found.methods],
            "names": list(found.names),
            "units": found.units.tolist(),
            "judge": entry_of(found.judge).name,
            "error": [plain(value) for value in found.error.tolist()],
            "indices": [
                {"name": name, "meaning": INDICES[name].__doc__, "values": [plain(value) for value in values.tolist()]}
                for name, values in found.indices.items()
            ],
            "verdicts": list(found.verdicts),
            "left_out": [{"name": name, "why": why} for name, why in self.left_out],
        }


def compared(source: Source, state: State, k: int) -> Compared:
    """The chosen method beside those that the state names, or beside the usual ones.

    Raises
    ------
    EvenhandError
        The chosen method or the judge is not possible here.
    """
    chosen = made(state.method, state.chosen)
    wanted = [name for name in (state.methods or usual(source)) if state.methods or name != state.method]
    try:
        return Compared(_compare(source, state, k, [chosen, *wanted]), ())
    except EvenhandError:
        # What the chosen one alone is refused for concerns all.
        _compare(source, state, k, [chosen])
    possible, left_out = _parted(source, state, k, chosen, wanted)
    return Compared(_compare(source, state, k, [chosen, *possible]), tuple(left_out))


def usual(source: Source) -> tuple[str, ...]:
    """What is compared where nobody chose: well-known methods, and those for samples where the data serve them."""
    known = spreads_of(source.groups)
    return (*USUAL, *(name for name in ("neyman",) if all(one.name in known for one in find(name).per_group)))


def _parted(
    source: Source, state: State, k: int, chosen: Method, wanted: list[str]
) -> tuple[list[str], list[tuple[str, str]]]:
    """Those that can be compared, and the others with the reason."""
    possible: list[str] = []
    left_out: list[tuple[str, str]] = []
    for name in wanted:
        try:
            _compare(source, state, k, [chosen, name])
        except EvenhandError as error:
            left_out.append((name, str(error)))
        else:
            possible.append(name)
    return possible, left_out


def _compare(source: Source, state: State, k: int, methods: list[str | Method]) -> Comparison:
    return compare(source.groups, k, methods=methods, judged_by=state.judged_by, threads=1, **state.around)
