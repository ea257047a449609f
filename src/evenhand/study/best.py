"""The best total of every setting of a study, read chunk by chunk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from evenhand.exceptions import InvalidStudy, Unmeasured
from evenhand.methods.registry import find
from evenhand.numbers import FloatArray, IntArray, Number, nearest_float, read_only
from evenhand.numbers.values import Value, are_same
from evenhand.result.curve import checked_alpha, scores
from evenhand.result.frames import frame
from evenhand.wording.lists import quoted

if TYPE_CHECKING:
    from evenhand.study.opened import Study

CLOSE = 2.0**-40
"""Scores closer than this, relative to their parts, are not told apart by float64."""


@dataclass(frozen=True, eq=False, repr=False)
class Best(Value):
    """The best total of every setting of every draw of every source: arrays, one value each.

    Attributes
    ----------
    data, method : tuple of str
        Label of the populations, name of the method.
    draw : int array
        -1 where nothing is drawn.
    setting : int array
    parameters : dict of str to tuple
        Parameter -> its value in each.
    k : int array
        The total with the largest score; among equals the smallest.
    error, log_error, score : float array
    lead : float array
        By how much its score is above that of the next best total; inf where there is no other.
    is_certain : bool array
        Whether float64 tells that lead from 0; where not, ask ``evenhand.sweep(...).best(alpha)``, which decides it.
    """

    data: tuple[str, ...]
    draw: IntArray
    setting: IntArray
    method: tuple[str, ...]
    parameters: dict[str, tuple[Any, ...]]
    k: IntArray
    error: FloatArray
    log_error: FloatArray
    score: FloatArray
    lead: FloatArray
    is_certain: NDArray[np.bool_]

    def __eq__(self, other: object) -> bool:
        return are_same(self, other) if isinstance(other, Best) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.data[:8], self.k[:8].tobytes()))

    def __len__(self) -> int:
        return len(self.k)

    def __repr__(self) -> str:
        unsure = int((~self.is_certain).sum())
        span = f"{self.k.min():,} to {self.k.max():,}" if len(self) else "none"
        return f"<Best: {len(self):,} settings, best k from {span}; {unsure:,} not certain in float64>"

    @property
    def columns(self) -> dict[str, Any]:
        """The columns by name."""
        before = {"data": list(self.data), "draw": self.draw, "setting": self.setting, "method": list(self.method)}
        parameters = {name: list(values) for name, values in self.parameters.items()}
        names = ("k", "error", "log_error", "score", "lead", "is_certain")
        return {**before, **parameters, **{name: getattr(self, name) for name in names}}

    def to_frame(self, library: str | None = None) -> Any:
        """One row a setting, as a data frame of the given library (see `Allocation.to_frame`)."""
        return frame(self.columns, library, None)

    def to_dict(self) -> dict[str, Any]:
        """The columns as lists."""
        return {name: values.tolist() if hasattr(values, "tolist") else values for name, values in self.columns.items()}


@dataclass
class _Standing:
    """The best total of one setting so far, and the score of the next best."""

    told: tuple[Any, ...]
    k: int
    error: float
    log_error: float
    score: float
    second: float = -np.inf

    def meet(self, k: int, error: float, log_error: float, score: float) -> None:
        """Another total."""
        if score > self.score:
            self.second, self.score, self.k, self.error, self.log_error = self.score, score, k, error, log_error
        else:
            self.second = max(self.second, score)


def best(study: Study, alpha: Number) -> Best:
    """The best total of every setting, as `Study.best`."""
    penalty = nearest_float(checked_alpha(alpha))
    names = [family["name"] for family in study.spec["method"]]
    comparing = {name for name in names if _compares(study, name)}
    if not comparing:
        listed = ", ".join(dict.fromkeys(names))
        raise Unmeasured(f"there is no best total: E(k) of {listed} does not say which total fits well")
    if not study.files:
        raise InvalidStudy(f"no chunk of {quoted(study.folder, 60)} is there yet: nothing can be read")
    return _made(_standings(study, penalty, comparing), _parameters(study), penalty)


def _compares(study: Study, name: str) -> bool:
    """Whether E(k) of a method says which total fits well; asked of the method with its defaults."""
    entry = find(name)
    try:
        return entry.make(**entry.fixed).compares_totals
    except TypeError:  # it must know something of every group first
        return False


def _parameters(study: Study) -> list[str]:
    return list(dict.fromkeys(key for family in study.spec["method"] for key in family if key in study.columns))


def _standings(study: Study, penalty: float, comparing: set[str]) -> list[_Standing]:
    """Read every chunk once; settings stand in the order in which they come, which is that of the study."""
    found: dict[tuple[str, int, int], _Standing] = {}
    told = ["data", "draw", "setting", "method", *_parameters(study)]
    for table in study.tables([*told, "k", "error", "log_error"]):
        rows = {name: table.column(name).to_pylist() for name in [*told, "k", "error", "log_error"]}
        known = np.array([np.nan if value is None else value for value in rows["log_error"]], dtype=np.float64)
        score = scores(np.array(rows["k"], dtype=np.int64), known, penalty).tolist()
        for place, own in enumerate(zip(*(rows[name] for name in told), strict=True)):
            k, log_error = rows["k"][place], rows["log_error"][place]
            # Nobody gets anything, or not everybody does: neither is a fit.
            if own[3] not in comparing or log_error is None or k == 0 or log_error == np.inf:
                continue
            key = own[0], -1 if own[1] is None else own[1], own[2]
            if key in found:
                found[key].meet(k, rows["error"][place], log_error, score[place])
            else:
                found[key] = _Standing(own, k, rows["error"][place], log_error, score[place])
    return list(found.values())


def _made(standings: list[_Standing], parameters: list[str], penalty: float) -> Best:
    def numbers(name: str) -> FloatArray:
        return read_only(np.array([getattr(one, name) for one in standings], dtype=np.float64))

    k = read_only(np.array([one.k for one in standings], dtype=np.int64))
    score, second, log_error = numbers("score"), numbers("second"), numbers("log_error")
    with np.errstate(invalid="ignore"):
        # Two perfect fits: the smaller total is best whatever alpha is.
        lead = np.where(np.isposinf(score) & np.isposinf(second), np.inf, score - second)
        size = np.maximum(1, penalty * np.log(np.maximum(k, 1)) + np.where(np.isfinite(log_error), abs(log_error), 0))
    columns = list(zip(*(one.told for one in standings), strict=True)) or [()] * (4 + len(parameters))
    return Best(
        columns[0],
        read_only(np.array([-1 if draw is None else draw for draw in columns[1]], dtype=np.int64)),
        read_only(np.array(columns[2], dtype=np.int64)),
        columns[3],
        dict(zip(parameters, columns[4:], strict=True)),
        k,
        numbers("error"),
        log_error,
        score,
        read_only(lead),
        read_only(lead > CLOSE * size),
    )
