"""Data frames and series of any library that narwhals knows, and whatever speaks Arrow, as tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Any, Literal

from evenhand.exceptions import InvalidPopulation
from evenhand.groups.columns import Column, told_apart, with_repeats
from evenhand.groups.composite import AXIS, split_column
from evenhand.groups.entries import Entries
from evenhand.groups.names import nth_row
from evenhand.groups.table import SAMPLE, Table, column_kind
from evenhand.groups.wanted import title_of

WHERE = "the data frame"
ARROW = "__arrow_c_stream__"
LIBRARIES: tuple[Literal["pyarrow", "polars", "pandas"], ...] = ("pyarrow", "polars", "pandas")


def frame_table(populations: Any) -> Any:
    """A data frame as a table, a series as entries; anything else as it is.

    Parameters
    ----------
    populations : object

    Returns
    -------
    Table, Entries, or `populations` itself

    Raises
    ------
    InvalidPopulation
        The frame has no rows.
    """
    import narwhals as nw

    if isinstance(populations, Mapping | list | tuple):
        return populations
    if _has_positions(populations) and not _has_plain_titles(populations):
        return _positional_table(populations)
    titles = _arrow_titles(populations)
    if len(set(titles)) < len(titles):
        populations = _renamed(populations, told_apart(titles))
    native = nw.from_native(populations, allow_series=True, pass_through=True)
    if native is populations and hasattr(populations, ARROW):
        native = _from_arrow(populations)
    if isinstance(native, nw.LazyFrame):
        native = native.collect()
    if isinstance(native, nw.Series):
        return _series_entries(native, populations)
    if isinstance(native, nw.DataFrame):
        titles = [title_of(title) for title in titles or native.columns]
        columns = {name: native[native.columns[i]] for i, name in enumerate(told_apart(titles))}
        return _table(columns, populations, titles)
    # An array of Arrow's own, which no frame library takes for a column.
    return populations.to_pylist() if hasattr(populations, "to_pylist") else populations


def _arrow_titles(populations: Any) -> list[str]:
    """Titles of Arrow's own tables, one of which may stand over several columns; of anything else, none."""
    is_arrow = type(populations).__module__.partition(".")[0] == "pyarrow"
    return list(populations.schema.names) if is_arrow and hasattr(populations, "schema") else []


def _renamed(populations: Any, names: Sequence[str]) -> Any:
    """Arrow's table, batch or reader with these titles."""
    table = populations.read_all() if hasattr(populations, "read_all") else populations
    return type(table).from_arrays(table.columns, names=list(names))


def _has_plain_titles(populations: Any) -> bool:
    """Whether every column has a title of its own that is text; others are taken by their positions."""
    titles = list(populations.columns)
    are_trimmed = all(isinstance(title, str) and title == title.strip() for title in titles)
    return are_trimmed and len(set(titles)) == len(titles)


def _has_positions(populations: Any) -> bool:
    """Whether this is a frame in the manner of pandas, whose columns have positions and whose rows have labels."""
    return all(hasattr(populations, name) for name in ("iloc", "columns", "index", "dtypes"))


def _from_arrow(populations: Any) -> Any:
    """A frame with an Arrow capsule, in the first library that is there to take it."""
    import narwhals as nw

    for library in LIBRARIES:
        try:
            return nw.from_arrow(populations, backend=library)
        except (ImportError, TypeError, ValueError):
            continue
    return populations


def _positional_table(original: Any) -> Table:
    """A frame whose titles are numbers, of several parts, or alike: each column taken by its position."""
    titles = [title_of(label) for label in original.columns]
    columns = {name: _series(original.iloc[:, i]) for i, name in enumerate(told_apart(titles))}
    return _table(columns, original, titles)


def _series(native: Any) -> Any:
    import narwhals as nw

    return nw.from_native(native.rename(None), series_only=True)


def _table(columns: Mapping[str, Any], original: Any, titles: Sequence[str]) -> Table:
    """A table of series by name; the labels of the rows come first, as columns of their own."""
    index = _index_columns(original, columns)
    if not columns or len(next(iter(columns.values()))) == 0:
        raise InvalidPopulation(f"{WHERE} has no rows: give at least one population")
    kinds = with_repeats([_kind(name, series) for name, series in columns.items()], titles)
    composite = _composite(columns)
    if composite:
        kinds = kinds[1:]
    parted = {**index, **composite}

    def cells(title: str) -> Sequence[Any]:
        if title in parted:
            return parted[title]
        return values_of(columns[title])  # type: ignore[no-any-return]

    naming = _naming(index, original, kinds)
    # What is left of the numbers of rows, after others were taken out, is no column.
    labels = tuple(column_kind(title, parted[title]) for title in (*naming, *composite))
    library = str(next(iter(columns.values())).implementation.value)
    return Table(WHERE, (*labels, *kinds), cells, nth_row, index=naming, library=library)


def _composite(columns: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """The columns that the first one holds, if it holds several."""
    title, series = next(iter(columns.items()))
    return split_column(title, series.to_list()) if AXIS in title else {}


def _kind(title: str, series: Any) -> Column:
    """What a column holds, by its type, and by its cells where its type says little."""
    import narwhals as nw

    dtype = series.dtype
    if dtype.is_numeric():
        return Column(title, is_numeric=True, is_text=False)
    is_text = dtype in (nw.String, nw.Categorical, nw.Enum)
    if is_text or dtype == nw.Object:
        sample = series.drop_nulls().head(SAMPLE).to_list()
        kind = column_kind(title, sample)
        return kind if kind.is_numeric or kind.is_text else Column(title, False, True, is_constant=kind.is_constant)
    return Column(title, is_numeric=False, is_text=False)


def _index_columns(original: Any, columns: Mapping[str, Any]) -> dict[str, list[Any]]:
    """The labels of the rows, by titles that no column has; empty where rows are only numbered."""
    index = getattr(original, "index", None)
    if index is None or callable(index) or (type(index).__name__ == "RangeIndex" and index.name is None):
        return {}
    levels = getattr(index, "levels", None)
    if levels is None:
        return {_free_title(index.name, columns): list(index)}
    return {
        _free_title(name, columns, level + 1): list(index.get_level_values(level))
        for level, name in enumerate(index.names)
    }


def _free_title(name: Any, columns: Mapping[str, Any], level: int = 0) -> str:
    title = title_of(name) if name is not None else f"index{f' {level}' if level else ''}"
    while title in columns:
        title += " (index)"
    return title


def _naming(index: Mapping[str, list[Any]], original: Any, kinds: Sequence[Column]) -> tuple[str, ...]:
    """The titles of the index where it holds names: words, or what has a title, or where nothing else has words."""
    if not index:
        return ()
    has_title = any(name is not None for name in original.index.names)
    has_words = any(isinstance(one, str) for cells in index.values() for one in islice(cells, SAMPLE))
    others = any(column.is_text for column in kinds)
    return tuple(index) if has_title or has_words or not others else ()


def _series_entries(series: Any, original: Any) -> Entries:
    library = str(series.implementation.value)
    return Entries(values_of(series), _series_names(original), library=library)


def _series_names(original: Any) -> list[str] | None:
    """Names from the index of a series; a plain count 0, 1, 2 names nothing."""
    index = _index_columns(original, {})
    if not index:
        return None
    cells = list(index.values())
    return [title_of(names) for names in zip(*cells, strict=True)] if len(cells) > 1 else cells[0]


def values_of(series: Any) -> Any:
    """A NumPy array where nothing is lost by it, else a list (missing cells, decimals, text).

    Parameters
    ----------
    series : narwhals.Series
    """
    array = series.to_numpy() if series.dtype.is_integer() or series.dtype.is_float() else None
    if array is None or array.dtype.kind not in "iuf" or (series.dtype.is_integer() and array.dtype.kind == "f"):
        return series.to_list()
    return array
