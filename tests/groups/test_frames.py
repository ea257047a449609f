"""Frames, series and arrays of any kind bring names, populations and bounds, or one sentence."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import evenhand as eh
from evenhand.exceptions import EvenhandError, InvalidBounds, InvalidName, InvalidPopulation, UnknownColumn


class Subclass(pd.DataFrame):
    """A frame such as GeoDataFrame."""

    @property
    def _constructor(self) -> type["Subclass"]:
        return Subclass


class Capsule:
    """Any object that hands out Arrow data."""

    def __init__(self, table: pa.Table) -> None:
        self.table = table

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        return self.table.__arrow_c_stream__(requested_schema)


COLUMNS = {"n": ["a", "b"], "p": [5, 7]}
PEOPLE = pd.DataFrame({"d": ["a", "a", "b"], "p": [2, 3, 7]})
YEARS = pd.MultiIndex.from_tuples([("p", 2019), ("p", 2020)])

SAME: dict[str, Callable[[], Any]] = {
    "mapping": lambda: {"a": 5, "b": 7},
    "items": lambda: {"a": 5, "b": 7}.items(),
    "records": lambda: [{"n": "a", "p": 5}, {"n": "b", "p": 7}],
    "mapping of lists": lambda: COLUMNS,
    "rows, titles first": lambda: [["n", "p"], ["a", 5], ["b", "7"]],
    "more rows, titles first": lambda: [("n", "p", "c"), ("a", "5", "01"), ("b", "7", "02")],
    "blanks around titles": lambda: pd.DataFrame({" n ": ["a", "b"], "p ": [5, 7]}),
    "a column that holds several": lambda: pl.DataFrame({"unit,n\\p": ["NR,a", "NR,b"], "p ": ["5 ", "7 "]}),
    "pandas": lambda: pd.DataFrame(COLUMNS),
    "subclass": lambda: Subclass(COLUMNS),
    "number titles": lambda: pd.DataFrame([["a", 5], ["b", 7]]),
    "a year for a title": lambda: pd.DataFrame({"n": ["a", "b"], 2019: [5, 7]}),
    "titles of two parts": lambda: pd.DataFrame([[5], [7]], index=["a", "b"], columns=YEARS[:1]),
    "index": lambda: pd.DataFrame(COLUMNS).set_index("n"),
    "index beside text": lambda: pd.DataFrame({**COLUMNS, "State": ["x", "y"]}).set_index("n"),
    "filtered": lambda: pd.DataFrame({"n": ["z", "a", "b"], "p": [1, 5, 7]}).query("p > 1"),
    "numbers of rows that are left": lambda: pd.DataFrame(COLUMNS, index=pd.Index([3, 8])),
    "grouped": lambda: PEOPLE.groupby("d").sum(),
    "grouped series": lambda: PEOPLE.groupby("d")["p"].sum(),
    "pivot": lambda: PEOPLE.pivot_table(index="d", values="p", aggfunc="sum"),
    "text numbers": lambda: pd.DataFrame({"n": ["a", "b"], "Population": ["5", "7.0"]}),
    "nullable": lambda: pd.DataFrame(COLUMNS).convert_dtypes(),
    "categories": lambda: pd.DataFrame(COLUMNS).astype({"n": "category"}),
    "polars": lambda: pl.DataFrame(COLUMNS),
    "lazy": lambda: pl.LazyFrame(COLUMNS),
    "arrow table": lambda: pa.table(COLUMNS),
    "record batch": lambda: pa.record_batch(COLUMNS),
    "capsule": lambda: Capsule(pa.table(COLUMNS)),
}


@pytest.mark.parametrize("kind", SAME)
def test_names_and_populations_come_from_any_frame(kind: str) -> None:
    groups = eh.Groups(SAME[kind]())
    assert groups.names == ("a", "b")
    assert groups.exact == (5, 7)


@pytest.mark.parametrize(
    "bare", [pa.array([5, 7]), pa.chunked_array([[5], [7]]), np.ma.array([5, 7]), pl.Series([5, 7]), pd.Series([5, 7])]
)
def test_bare_numbers_come_from_any_array(bare: Any) -> None:
    groups = eh.Groups(bare)
    assert groups.exact == (5, 7)
    assert groups.names == ("1", "2")


def test_the_columns_taken_are_said() -> None:
    groups = eh.Groups(pd.DataFrame({"District": ["a", "b"], "Pupils": [5, 7]}))
    assert dict(groups.columns) == {"population": "Pupils", "name": "District"}
    assert groups.chose_columns
    named = eh.Groups(pd.DataFrame(COLUMNS), population_column="p", name_column="n")
    assert not named.chose_columns
    assert eh.allocate(groups, 5).to_dict()["groups"]["columns"] == {"population": "Pupils", "name": "District"}


def test_a_spoilt_column_is_asked_about() -> None:
    """Neither a few words nor signs among the pupils make the schools the populations."""
    for pupils in (["412", "n/a", "987*", "300", "5"], [412, "closed", "closed", "closed", 5]):
        table = {"District": [*"abcde"], "Pupils": pupils, "Schools": [1, 2, 3, 4, 5]}
        for given in (pd.DataFrame(table), table):
            with pytest.raises(UnknownColumn, match=r"Pupils.*Schools.*population_column"):
                eh.Groups(given)


def test_columns_of_one_title_are_chosen_by_their_place() -> None:
    twice = pd.DataFrame([["a", 5, 6], ["b", 7, 8]], columns=["n", "p", "p"])
    with pytest.raises(UnknownColumn, match=r"2 numeric columns \(p \(column 2\), p \(column 3\)\)"):
        eh.Groups(twice)
    assert eh.Groups(twice, population_column="p (column 3)").exact == (6, 8)


def test_a_title_may_be_given_as_it_is() -> None:
    years = pd.DataFrame([[5, 6], [7, 8]], index=["a", "b"], columns=YEARS)
    assert eh.Groups(years, population_column=("p", 2020)).exact == (6, 8)
    assert eh.Groups(pd.DataFrame({"n": ["a"], 2019: [5], 2020: [6]}), population_column=2020).exact == (6,)


def test_names_of_several_columns_are_joined() -> None:
    table = pd.DataFrame({"state": ["X", "X", "Y"], "district": ["a", "b", "a"], "population": [5, 7, 9]})
    with pytest.raises(InvalidName, match=r"join two columns with name_column=\['state', 'district'\]"):
        eh.Groups(table)
    assert eh.Groups(table, name_column=["state", "district"]).names == ("X, a", "X, b", "Y, a")
    assert eh.Groups(table.set_index(["state", "district"])).names == ("X, a", "X, b", "Y, a")


def test_bounds_and_current_units_come_from_columns() -> None:
    table = pd.DataFrame({"n": ["a", "b"], "p": [5, 7], "least": [1, 2], "most": [3, 4], "now": [2, 0]})
    options = {"minimum_column": "least", "maximum_column": "most", "current_column": "now"}
    groups = eh.Groups(table, **options)
    assert groups.minimum.tolist() == [1, 2]
    assert groups.maximum is not None
    assert groups.maximum.tolist() == [3, 4]
    assert groups.current is not None
    assert groups.current.tolist() == [2, 0]
    assert eh.allocate(table, 7, **options).units.tolist() == [3, 4]
    assert eh.sweep(table, 3, 7, **options).k.tolist() == [3, 4, 5, 6, 7]


@pytest.mark.parametrize("given", [{"C": 3, "A": 1, "B": 2}, pd.Series({"C": 3, "A": 1, "B": 2})])
def test_bounds_by_name_find_their_groups(given: Any) -> None:
    populations = {"A": 30, "B": 20, "C": 10}
    assert eh.Groups(populations, minimum=given).minimum.tolist() == [1, 2, 3]
    maximum = eh.Groups(populations, maximum=given).maximum
    current = eh.Groups(populations, current=given).current
    assert maximum is not None
    assert current is not None
    assert maximum.tolist() == current.tolist() == [1, 2, 3]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"C": 3}, "minimum is not given for 'A', 'B': give it for every group"),
        ({"A": 1, "B": 1, "C": 1, "Cc": 1}, "minimum is given for 'Cc', but no group is called so."),
    ],
)
def test_a_name_that_is_missing_or_unknown_is_an_error(given: Any, message: str) -> None:
    with pytest.raises(InvalidBounds) as caught:
        eh.Groups({"A": 30, "B": 20, "C": 10}, minimum=given)
    assert str(caught.value).startswith(message)


def test_bounds_follow_the_rows_that_are_left() -> None:
    groups = eh.Groups({"A": 30, "B": 20, "C": 9}, minimum=[1, 2, 3], current={"A": 4, "B": 5, "C": 6}, exclude="B")
    assert groups.minimum.tolist() == [1, 3]
    assert groups.current is not None
    assert groups.current.tolist() == [4, 6]


def test_missing_cells_are_refused_or_left_out_as_asked() -> None:
    table = pd.DataFrame({"n": ["a", "b", "c"], "p": [5, None, 7], "least": [1, 2, 3]})
    with pytest.raises(InvalidPopulation, match=r"row 2, column p is empty.*missing='drop'"):
        eh.Groups(table, population_column="p")
    groups = eh.Groups(table, population_column="p", minimum_column="least", missing="drop")
    assert groups.names == ("a", "c")
    assert groups.minimum.tolist() == [1, 3]
    assert groups.notes == ("1 row without a number in column 'p' left out: b",)


@pytest.mark.parametrize(
    "given",
    [
        {"1": 5, "2": None, "3": 7},
        pd.Series({"1": 5, "2": np.nan, "3": 7}),
        np.ma.array([5, 6, 7], mask=[0, 1, 0]),
        [5.0, float("nan"), 7.0],
        pa.array([5, None, 7]),
    ],
)
def test_what_is_no_number_is_left_out_of_anything_as_asked(given: Any) -> None:
    groups = eh.Groups(given, missing="drop", minimum=[1, 2, 3])
    assert groups.names == ("1", "3")
    assert groups.exact == (5, 7)
    assert groups.minimum.tolist() == [1, 3]
    assert groups.notes == ("1 row without a number left out: 2",)
    with pytest.raises(InvalidPopulation):
        eh.Groups(given)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (np.ma.array([5, 7], mask=[0, 1]), "population in row 2 is masked"),
        (np.zeros(2, dtype=[("a", int), ("b", int)]), "populations have the fields a, b"),
        (pd.DataFrame({"n": [], "p": []}), "the data frame has no rows"),
        ("us-2020", "populations are 'str'"),
        ({"n": ["a"], "p": [5, 7]}, "the columns have 1 to 2 entries"),
    ],
)
def test_what_is_no_table_is_said_in_one_sentence(given: Any, message: str) -> None:
    with pytest.raises(EvenhandError) as caught:
        eh.Groups(given)
    assert str(caught.value).startswith(message)


def test_unknown_keywords_are_refused() -> None:
    with pytest.raises(TypeError, match=r"no keyword 'bta' here\. Did you mean 'beta'"):
        eh.allocate("us-2020", 435, bta=3)
    with pytest.raises(EvenhandError, match="read already: give exclude to Groups"):
        eh.allocate(eh.load("us-2020"), 435, exclude="Maine")
    with pytest.raises(EvenhandError, match="chooses a column of a table"):
        eh.Groups({"a": 5}, population_column="p")
