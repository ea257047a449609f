"""A column of a study over two others: the mean in every cell, read chunk by chunk."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from evenhand.exceptions import InvalidParameter
from evenhand.numbers import FloatArray, IntArray, read_only
from evenhand.numbers.values import Value, are_same
from evenhand.result.frames import frame
from evenhand.wording.lists import listed, quoted
from evenhand.wording.suggestions import did_you_mean

if TYPE_CHECKING:
    from evenhand.study.opened import Study

VALUES = ("error", "log_error", "gap", "k")
MOST_CELLS = 10_000_000


@dataclass(frozen=True, eq=False, repr=False)
class StudyMap(Value):
    """The mean of one column over two others.

    Attributes
    ----------
    x_name, y_name, value_name : str
    x, y : tuple
        The values of the two columns, increasing.
    value : float array, shape (len(y), len(x))
        The mean over all rows of a cell; NaN where there is none.
    count : int array, shape (len(y), len(x))
        Rows of each cell.
    left_out : int
        Rows without a place or a number: of methods that have no such parameter, or state no error.
    """

    x_name: str
    y_name: str
    value_name: str
    x: tuple[Any, ...]
    y: tuple[Any, ...]
    value: FloatArray
    count: IntArray
    left_out: int

    def __eq__(self, other: object) -> bool:
        return are_same(self, other) if isinstance(other, StudyMap) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.x_name, self.y_name, self.value_name, self.value[:2].tobytes()))

    def __repr__(self) -> str:
        size = f"{len(self.x):,} x {len(self.y):,} cells, {int(self.count.sum()):,} rows"
        lacking = f"; left out for want of one of these: {self.left_out:,}" if self.left_out else ""
        return f"<StudyMap: mean {self.value_name} over {self.x_name} and {self.y_name}; {size}{lacking}>"

    def to_dict(self) -> dict[str, Any]:
        """Plain Python values: both axes, the means by rows of y, and how many rows they are of."""
        named = {"x": self.x_name, "y": self.y_name, "value": self.value_name}
        values = {"x_values": list(self.x), "y_values": list(self.y), "mean": self.value.tolist()}
        return {**named, **values, "count": self.count.tolist(), "left_out": self.left_out}

    def to_frame(self, library: str | None = None) -> Any:
        """One row a cell, as a data frame of the given library (see `Allocation.to_frame`)."""
        columns: dict[str, Any] = {
            self.x_name: list(self.x) * len(self.y),
            self.y_name: [value for value in self.y for _ in self.x],
            f"mean_{self.value_name}": self.value.reshape(-1),
            "count": self.count.reshape(-1),
        }
        return frame(columns, library, None)

    def plot(self, ax: Any = None) -> Any:
        """The map as a Matplotlib picture; returns the Axes."""
        from evenhand.study.picture import plot_cells

        return plot_cells(self, ax)


def mapped(study: Study, x: str, y: str, value: str, where: Mapping[str, Any] | None) -> StudyMap:
    """The mean of a column over two others, as `Study.map`."""
    chosen = dict(where or {})
    known = [name for name in study.columns if name not in ("row", "units")]
    for name in (x, y, *chosen):
        _check_column(name, known)
    if x == y:
        raise InvalidParameter(f"x and y are both {quoted(x)}: choose two columns")
    if value not in VALUES or value not in study.columns:
        there = [name for name in VALUES if name in study.columns]
        raise InvalidParameter(f"value is {quoted(value)}, but must be {', '.join(there)}.{did_you_mean(value, there)}")
    sums, counts, left_out = _sums(study, x, y, value, chosen)
    if not counts:
        raise InvalidParameter(f"no row has {listed(f'{name} {shown}' for name, shown in chosen.items()) or 'a value'}")
    return _made((x, y, value), sums, counts, left_out)


def _check_column(name: object, known: list[str]) -> None:
    if name not in known:
        raise InvalidParameter(
            f"there is no column {quoted(name)} ({listed(known, 100)}).{did_you_mean(str(name), known)}"
        )


def _sums(
    study: Study, x: str, y: str, value: str, where: dict[str, Any]
) -> tuple[dict[tuple[Any, Any], float], dict[tuple[Any, Any], int], int]:
    """Sum and number of rows of every cell, and how many rows belong to none."""
    from evenhand.study.store.schema import arrow

    pa = arrow()
    import pyarrow.compute as compute

    sums: dict[tuple[Any, Any], float] = defaultdict(float)
    counts: dict[tuple[Any, Any], int] = defaultdict(int)
    left_out = 0
    for table in study.tables(dict.fromkeys((x, y, value, *where))):
        for name, wished in where.items():
            column = table.column(name)
            plain = column.cast(pa.string()) if pa.types.is_dictionary(column.type) else column
            try:
                table = table.filter(compute.equal(plain, pa.scalar(wished, plain.type)))
            except (pa.ArrowInvalid, pa.ArrowTypeError):
                raise InvalidParameter(f"{name} is {quoted(wished)}, but the column holds {plain.type}") from None
        table = table.rename_columns([f"c{i}" for i in range(table.num_columns)])
        table = table.append_column("v", table.column(list(dict.fromkeys((x, y, value, *where))).index(value)))
        whole = table.drop_null()
        left_out += table.num_rows - whole.num_rows
        cells = whole.group_by(["c0", "c1"], use_threads=False)
        found = cells.aggregate([("v", "sum"), ("v", "count")]).to_pydict()
        for here in zip(found["c0"], found["c1"], found["v_sum"], found["v_count"], strict=True):
            sums[here[:2]] += here[2]
            counts[here[:2]] += here[3]
        if len(counts) > MOST_CELLS:
            raise InvalidParameter(f"{x} and {y} make more than {MOST_CELLS:,} cells: choose columns of fewer values")
    return sums, counts, left_out


def _made(
    names: tuple[str, str, str], sums: dict[tuple[Any, Any], float], counts: dict[tuple[Any, Any], int], left_out: int
) -> StudyMap:
    across, down = _ordered(cell[0] for cell in counts), _ordered(cell[1] for cell in counts)
    mean, count = np.full((len(down), len(across)), np.nan), np.zeros((len(down), len(across)), dtype=np.int64)
    at_x, at_y = ({one: place for place, one in enumerate(values)} for values in (across, down))
    for cell, rows in counts.items():
        place = at_y[cell[1]], at_x[cell[0]]
        mean[place], count[place] = sums[cell] / rows, rows
    return StudyMap(*names, across, down, read_only(mean), read_only(count), left_out)


def _ordered(values: Iterable[Any]) -> tuple[Any, ...]:
    """Each value once, increasing."""
    return tuple(sorted(set(values)))
