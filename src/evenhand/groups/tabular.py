"""Mappings, sequences, series and data frames: whatever holds populations, taken apart into values and names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from evenhand.exceptions import InvalidPopulation, InvalidValue
from evenhand.groups.columns import Column, choose_name, choose_population

FRAME_LIBRARIES = ("pandas", "polars", "pyarrow", "modin", "cudf", "dask", "duckdb")


@dataclass(frozen=True)
class Intake:
    """Populations before any check.

    Attributes
    ----------
    values : sequence or 1-d array
        One entry for each group.
    names : iterable or None
        Names in the same order, if the input has any.
    library : str or None
        The data frame library that the input came from.
    """

    values: Any
    names: Iterable[object] | None = None
    library: str | None = None


def take_in(populations: object, population_column: str | None, name_column: str | None) -> Intake:
    """Take populations apart into values and names.

    Parameters
    ----------
    populations : mapping name -> number, sequence, array, series or data frame
    population_column, name_column : str or None
        Which columns of a data frame to read; see `evenhand.groups.columns`.

    Returns
    -------
    Intake

    Raises
    ------
    InvalidPopulation
        The input is text, a single number, a set, or has more than one dimension.
    UnknownColumn
        A data frame lacks the column.
    """
    library = type(populations).__module__.partition(".")[0]
    if library in FRAME_LIBRARIES:
        return _from_library(populations, library, population_column, name_column)
    if population_column is not None or name_column is not None:
        raise InvalidValue("population_column and name_column choose columns of a data frame, and this is none")
    if isinstance(populations, Mapping):
        return Intake(list(populations.values()), list(populations.keys()))
    if isinstance(populations, np.ndarray):
        return Intake(_one_dimensional(populations))
    return Intake(_as_list(populations))


def _as_list(populations: object) -> list[object]:
    wrong = isinstance(populations, str | bytes | set | frozenset) or not isinstance(populations, Iterable)
    if wrong:
        raise InvalidPopulation(
            f"populations are {type(populations).__name__!r}: give a mapping of name to number, "
            "a sequence, an array, a series or a data frame"
        )
    return list(populations)  # type: ignore[call-overload, no-any-return]


def _one_dimensional(array: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    if array.ndim != 1:
        raise InvalidPopulation(f"populations have {array.ndim} dimensions: give one number for each group, in one row")
    return array


def _from_library(populations: object, library: str, population_column: str | None, name_column: str | None) -> Intake:
    import narwhals as nw

    native = nw.from_native(populations, allow_series=True, pass_through=True)
    if isinstance(native, nw.LazyFrame):
        native = native.collect()
    if isinstance(native, nw.Series):
        return Intake(_values(native), _index_names(populations), library)
    if not isinstance(native, nw.DataFrame):
        return Intake(_as_list(populations), None, library)
    columns = [_column(name, dtype) for name, dtype in native.schema.items()]
    chosen = choose_population(columns, population_column, "the data frame", taken=(name_column,))
    named = choose_name(columns, name_column, "the data frame", taken=(chosen,))
    names = None if named is None else native[named].to_list()
    return Intake(_values(native[chosen]), names, library)


def _column(name: str, dtype: Any) -> Column:
    import narwhals as nw

    is_text = dtype in (nw.String, nw.Categorical, nw.Enum, nw.Object)
    return Column(str(name), is_numeric=dtype.is_numeric(), is_text=is_text)


def _values(series: Any) -> Any:
    """A NumPy array where nothing is lost by it, else a list (missing cells, decimals, text)."""
    array = series.to_numpy() if series.dtype.is_integer() or series.dtype.is_float() else None
    if array is None or array.dtype.kind not in "iuf" or (series.dtype.is_integer() and array.dtype.kind == "f"):
        return series.to_list()
    return array


def _index_names(series: object) -> Iterable[object] | None:
    """Names from the index of a pandas series; the default index 0, 1, 2 names nothing."""
    index = getattr(series, "index", None)
    if index is None or callable(index) or type(index).__name__ == "RangeIndex":
        return None
    return list(index)
