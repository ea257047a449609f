"""Results come back as plain values, or as frames of the user's own library."""

import json
import math
from typing import Any

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import evenhand as eh
from evenhand.result import frames

LIBRARIES = {"pandas": pd.DataFrame, "polars": pl.DataFrame, "pyarrow": pa.Table}


@pytest.fixture(scope="module")
def allocation() -> eh.Allocation:
    return eh.allocate({"A": 12, "B": 7, "C": 1}, 5)


def columns_of(frame: Any) -> dict[str, list[Any]]:
    if isinstance(frame, pd.DataFrame):
        return {name: frame[name].tolist() for name in frame.columns}
    return frame.to_dict(as_series=False) if isinstance(frame, pl.DataFrame) else frame.to_pydict()


@pytest.mark.parametrize("library", LIBRARIES)
def test_an_allocation_becomes_a_frame_in_input_order(allocation: eh.Allocation, library: str) -> None:
    """The audit's columns, one row for each group, as the groups were given."""
    frame = allocation.to_frame(library)
    assert isinstance(frame, LIBRARIES[library])
    columns = columns_of(frame)
    assert list(columns) == list(allocation.audit().columns)
    assert columns["group"] == ["A", "B", "C"]
    assert columns["units"] == allocation.units.tolist()
    assert columns["contribution"] == allocation.contribution.tolist()
    assert columns["population"] == [12, 7, 1]


@pytest.mark.parametrize("library", LIBRARIES)
def test_an_audit_becomes_a_frame_in_its_own_order(allocation: eh.Allocation, library: str) -> None:
    """Biggest contribution first, as in the table."""
    audit = allocation.audit()
    frame = audit.to_frame(library)
    assert isinstance(frame, LIBRARIES[library])
    assert columns_of(frame)["group"] == [row.group for row in audit.rows]
    assert columns_of(frame)["group"] != ["A", "B", "C"]


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_sweep_becomes_a_frame(library: str) -> None:
    """One row for each total."""
    sweep = eh.sweep({"A": 12, "B": 7, "C": 7}, 3, 40)
    frame = sweep.to_frame(library)
    assert isinstance(frame, LIBRARIES[library])
    columns = columns_of(frame)
    assert list(columns) == ["k", "error", "log_error", "proof", "proven", "unique"]
    assert columns["k"] == list(range(3, 41))
    assert columns["error"] == sweep.error.tolist()
    assert columns["proven"] == sweep.proven.tolist()
    assert columns["unique"] == sweep.unique.tolist()
    assert False in columns["unique"]


@pytest.mark.parametrize(
    ("library", "data"),
    [
        ("pandas", pd.DataFrame({"State": ["A", "B"], "Population": [3, 1]})),
        ("polars", pl.DataFrame({"State": ["A", "B"], "Population": [3, 1]})),
        ("pyarrow", pa.table({"State": ["A", "B"], "Population": [3, 1]})),
    ],
)
def test_frames_come_back_in_the_library_they_came_from(library: str, data: Any) -> None:
    """library=None gives the user's own kind of frame, for all three results."""
    allocation = eh.allocate(eh.Groups(data), 4)
    sweep = eh.sweep(eh.Groups(data), 2, 9)
    for frame in (allocation.to_frame(), allocation.audit().to_frame(), sweep.to_frame()):
        assert isinstance(frame, LIBRARIES[library])


def without(monkeypatch: pytest.MonkeyPatch, *missing: str) -> None:
    monkeypatch.setattr(frames, "_is_installed", lambda name: name not in missing)


def test_the_first_library_that_is_installed_is_taken(
    allocation: eh.Allocation, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a library to remember: pandas, else Polars, else PyArrow."""
    assert isinstance(allocation.to_frame(), pd.DataFrame)
    without(monkeypatch, "pandas")
    assert isinstance(allocation.to_frame(), pl.DataFrame)
    without(monkeypatch, "pandas", "polars")
    assert isinstance(allocation.to_frame(), pa.Table)


def test_a_missing_library_is_named(allocation: eh.Allocation, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error says what to install, and is an ImportError too."""
    without(monkeypatch, *LIBRARIES)
    with pytest.raises(eh.exceptions.MissingLibrary, match="needs pandas, Polars or PyArrow: install one"):
        allocation.to_frame()
    with pytest.raises(ImportError, match="polars is not installed: python -m pip install polars"):
        allocation.to_frame("polars")


def test_an_unknown_library_is_refused_with_a_suggestion(allocation: eh.Allocation) -> None:
    """A misspelt library is no missing one."""
    words = r"must be pandas, polars or pyarrow\. Did you mean 'polars'"
    with pytest.raises(eh.exceptions.InvalidParameter, match=words):
        allocation.to_frame("poalrs")


def test_writing_into_a_frame_reaches_no_result(allocation: eh.Allocation) -> None:
    """Results are frozen: a frame is a copy."""
    frame = allocation.to_frame("pandas")
    for column in ("units", "ideal", "contribution"):
        frame[column] *= 2
        frame.loc[0, column] = 99
    assert allocation.units.tolist() == [2, 2, 1]
    assert allocation.audit().rows[0].units != 99


def test_changed_units_have_a_column() -> None:
    """Units held now make a column of changes."""
    frame = eh.allocate(eh.Groups({"A": 3, "B": 1}, current=[2, 2]), 4).to_frame("polars")
    assert frame["change"].to_list() == [1, -1]


def test_a_dictionary_is_plain_and_named_as_the_attributes(allocation: eh.Allocation) -> None:
    """Every key but "audit" is an attribute; the values survive JSON."""
    values = allocation.to_dict()
    for key in ("k", "error", "log_error", "gap", "proof", "unique", "solver", "tie_rule", "seed"):
        assert values[key] == getattr(allocation, key)
    for key in ("units", "ideal", "ratio", "contribution"):
        assert values[key] == getattr(allocation, key).tolist()
    assert values["price"] == list(allocation.price)
    assert values["groups"]["names"] == ["A", "B", "C"]
    assert values["groups"]["populations"] == [12, 7, 1]
    assert values["method"] == {
        "name": "fairness",
        "parameters": {"kappa": 1.0, "gamma": 1.0, "beta": 2.0, "sigma": 0.5, "base": 0.0},
    }
    assert [row["group"] for row in values["audit"]] == [row.group for row in allocation.audit().rows]
    assert json.loads(json.dumps(values)) == values


def test_ties_are_in_the_dictionary_by_name() -> None:
    """Who ties over how many units, and how many allocations there are."""
    values = eh.allocate({"A": 1, "B": 1, "C": 5}, 10).to_dict()
    assert values["unique"] is True or values["ties"]["groups"]
    tied = eh.allocate({"A": 1, "B": 1, "C": 1}, 7).to_dict()
    assert tied["ties"] == {"groups": ["A", "B", "C"], "units": 1, "count": 3}
    assert tied["unique"] is False


def test_a_population_beyond_float64_is_kept_whole() -> None:
    """An integer of any size stays an integer."""
    large = 2**60 + 1
    values = eh.allocate({"A": large, "B": large}, 2).to_dict()
    assert values["groups"]["populations"] == [large, large]


def test_a_sweep_as_a_dictionary() -> None:
    """Everything of a sweep that an alpha decides, and every row."""
    sweep = eh.sweep({"A": 12, "B": 7, "C": 1}, 3, 30)
    values = frames.sweep_dict(sweep, 0)
    assert values["k"] == list(range(3, 31))
    assert values["best"]["k"] == sweep.best_k(0) == 20
    assert values["perfect"] == [20]
    assert values["score"][17] == math.inf
    assert values["alpha_ranges"] == [{"k": 20, "low": 0.0, "high": math.inf}]
    assert values["units"] == sweep.units.tolist()


def test_results_say_how_their_groups_came_in() -> None:
    """Columns that were chosen and rows that were left out stand in the text and in the HTML of every result."""
    rows = [{"Ward": "Alder", "Pupils": 520}, {"Ward": "Birch & Bay", "Pupils": 730}, {"Ward": "All", "Pupils": 9}]
    groups = eh.Groups(rows, exclude="All")
    allocation = eh.allocate(groups, 12)
    aside = "; columns taken: population from 'Pupils', name from 'Ward'; note: left out as asked: All>"
    for result in (groups, allocation, eh.sweep(groups, 2, 9)):
        assert repr(result).endswith(aside)
    html = allocation._repr_html_()
    assert html.startswith("<p>12 units to 2 groups, E = ")
    assert "<p>Note: left out as asked: All</p><table>" in html
    assert "Birch &amp; Bay" in html
    assert repr(eh.allocate({"A": 5, "B": 7}, 3)).endswith("proof float>")


def test_results_say_who_fell_below_a_threshold() -> None:
    """What was noted after the groups came in stands there too."""
    votes = {"A": 44, "B": 36, "D": 15, "C": 5}
    allocation = eh.allocate(votes, 9, threshold=0.06)
    (note,) = allocation.notes
    for result in (allocation, eh.sweep(votes, 3, 9, threshold=0.06)):
        assert repr(result).endswith(f"; note: {note}>")
    assert f"<p>Note: {note}</p>" in allocation._repr_html_()
