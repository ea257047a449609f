"""Tables that people have: one answer at every door, right or one sentence with the way on, which then works."""

import json
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

import evenhand as eh
from evenhand import data
from evenhand.data import DATA_SETS
from evenhand.exceptions import EvenhandError
from evenhand.explorer import sources
from evenhand.io.read.reading import groups_from_bytes
from helpers.made_field import DOORS, EVERY, FIELD, WITH_TOTALS, Made, table
from helpers.made_files import xlsx
from helpers.through_doors import Refused, commanded, uploaded

TABLES_AND_DOORS = [(name, door) for name, made in FIELD.items() for door in made.doors]


def refusal(made: Made, door: str, folder: Path, options: dict[str, Any]) -> str:
    with pytest.raises((EvenhandError, Refused)) as caught:
        DOORS[door][1](made, folder, options)
    return str(caught.value)


@pytest.mark.parametrize("door", EVERY)
@pytest.mark.parametrize("kind", WITH_TOTALS)
def test_a_row_that_is_a_whole_is_refused_at_every_door(kind: str, door: str, tmp_path: Path) -> None:
    """With the row and both ways on, spelt for the door; each way on then works."""
    rows, groups, named = WITH_TOTALS[kind]
    made = Made(table(rows), list(groups), list(groups.values()))
    message = refusal(made, door, tmp_path, {})
    spelt, read = DOORS[door]
    assert f"'{named}'" in message
    assert spelt.option("keep_totals", True) in message
    several = kind == "the world among its lands"
    assert spelt.option(*(("drop_totals", True) if several else ("exclude", named))) in message
    out = read(made, tmp_path, {"drop_totals": True} if several else {"exclude": named})
    assert (out.names, out.populations) == (list(groups), list(groups.values()))
    assert any("left out" in line and named in line for line in out.told)
    assert read(made, tmp_path, {"keep_totals": True}).names == list(rows)


@pytest.mark.parametrize("door", EVERY)
def test_groups_that_are_called_like_wholes_go_through(door: str, tmp_path: Path) -> None:
    """Never refused by their names; where one holds just half, it goes through when the user says so."""
    read = DOORS[door][1]
    plain = {"All Saints": 4000, "Mexico": 1500, "Total Wine": 800}
    assert read(Made(table(plain), [], []), tmp_path, {}).names == list(plain)
    half = {"All Saints": 3000, "Mexico": 2001, "Total Wine": 999}
    assert "'All Saints' holds the sum" in refusal(Made(table(half), [], []), door, tmp_path, {})
    kept = read(Made(table(half), [], []), tmp_path, {"keep_totals": True})
    assert (kept.names, kept.populations) == (list(half), list(half.values()))


def test_a_pivot_table_with_margins_is_refused_and_then_read() -> None:
    counted = pd.DataFrame({"batch": [*"AABC"], "ballots": [120, 80, 411, 230]})
    pivot = counted.pivot_table(index="batch", values="ballots", aggfunc="sum", margins=True)
    with pytest.raises(EvenhandError, match="'All' holds the sum"):
        eh.allocate(pivot, 20)
    assert eh.allocate(pivot, 20, exclude="All").groups.names == ("A", "B", "C")


@pytest.mark.parametrize(("kind", "door"), TABLES_AND_DOORS)
def test_a_messy_table_is_read_or_refused_with_what_reads_it(kind: str, door: str, tmp_path: Path) -> None:
    """The message names every option that is needed, as the door spells it, and these are enough."""
    made = FIELD[kind]
    spelt, read = DOORS[door]
    if made.options:
        message = refusal(made, door, tmp_path, made.before)
        for name, value in made.options.items():
            wanted = tuple(value) if isinstance(value, list) else value
            assert spelt.option(name, wanted) in message, message
    out = read(made, tmp_path, {**made.before, **made.options})
    assert (out.names, out.populations) == (list(made.names), list(made.populations))


@pytest.mark.parametrize("door", FIELD["a column spoilt by a few cells"].doors)
def test_a_spoilt_column_is_never_passed_over_for_another(door: str, tmp_path: Path) -> None:
    message = refusal(FIELD["a column spoilt by a few cells"], door, tmp_path, {})
    assert "Pupils" in message
    assert DOORS[door][0].option("population_column") in message


ROWS = [["NAME", "P1", "state"], ["Ash", "5024279", "01"], ["Bay", "733391", "02"], ["Elm", "7151502", "04"]]


def test_rows_of_json_with_their_titles_first_are_read_at_every_door(tmp_path: Path) -> None:
    path = tmp_path / "rows.json"
    path.write_text(json.dumps(ROWS))
    names = ["Ash", "Bay", "Elm"]
    assert list(eh.load(path).names) == list(eh.Groups(ROWS).names) == names
    assert eh.allocate(path, 20).groups.columns["population"] == "P1"
    out, told = commanded("allocate", str(path), "20", "--format", "csv")
    assert [line.split(",")[0] for line in out.splitlines()[1:]] == names
    assert told == ["Columns taken: population from 'P1', name from 'NAME'"]
    assert uploaded(path.read_bytes(), "rows.json")["names"] == names


def test_formulas_that_were_never_calculated_are_named_at_every_door(tmp_path: Path) -> None:
    book = xlsx(("Data", [["State", "Population"], ["Ash", 5], ["Bay", 7], ["All", "=B2+B3"]]))
    path = tmp_path / "sums.xlsx"
    path.write_bytes(book)
    cause = "a formula never calculated"
    with pytest.raises(EvenhandError, match=cause):
        eh.load(path)
    with pytest.raises(Refused, match=cause):
        commanded("allocate", str(path), "20")
    with pytest.raises(EvenhandError, match=cause):
        uploaded(book, "sums.xlsx")
    assert uploaded(book, "sums.xlsx", missing=True)["names"] == ["Ash", "Bay"]


@pytest.mark.parametrize("door", EVERY)
@pytest.mark.parametrize(
    ("rows", "says"),
    [({"A": -3}, "'A' is -3"), ({"A": 5, "B": -1}, "'B' is -1")],
)
def test_numbers_below_0_are_one_sentence_at_every_door(
    door: str, rows: dict[str, int], says: str, tmp_path: Path
) -> None:
    message = refusal(Made(table({**rows, "Z": 9}), [], []), door, tmp_path, {}).strip()
    assert says in message.replace(" (row 1)", "").replace(" (row 2)", "")
    assert "\n" not in message


def test_groups_of_nobody_are_refused_by_fairness_and_taken_by_others(tmp_path: Path) -> None:
    path = tmp_path / "months.csv"
    path.write_text(table({"Nov": 0, "Dec": 0, "Jan": 34, "Feb": 9}))
    with pytest.raises(Refused, match="population of 'Nov' is 0"):
        commanded("allocate", str(path), "20")
    for given in (path, eh.load(path)):
        with pytest.raises(EvenhandError, match="population of 'Nov' is 0"):
            eh.allocate(given, 20)
        assert eh.allocate(given, 20, method="hill").units.tolist() == [0, 0, 16, 4]


def test_fewer_units_than_groups_are_one_sentence_at_every_door(tmp_path: Path) -> None:
    rows = {"Leftward": 542_812, "Forward": 446_569, "Upward": 271_601, "Inward": 10_497}
    path = tmp_path / "votes.csv"
    path.write_text(table(rows))
    says = "k = 3 is too small: 4 groups need at least 1 unit each"
    for given in (rows, path, pd.Series(rows)):
        with pytest.raises(EvenhandError, match=says):
            eh.allocate(given, 3)
    with pytest.raises(Refused, match=says):
        commanded("allocate", str(path), "3")


def test_a_tie_is_told_at_every_door(tmp_path: Path) -> None:
    path = tmp_path / "slices.csv"
    path.write_text("slice,value\nA,1\nB,1\nC,1\n")
    says = "3 allocations have exactly the same least error"
    for words in ((), ("--format", "csv"), ("--format", "json"), ("--out", str(tmp_path / "out.csv"))):
        assert sum(says in line for line in commanded("allocate", str(path), "100", *words)[1]) == 1
    assert "3 allocations tie" in commanded("allocate", str(path), "100", "--format", "table")[0]
    assert eh.allocate(path, 100).ties is not None
    from evenhand.explorer.session import Session

    session = Session(sources.given(eh.load(path)))
    state = {"k_min": 99, "k_max": 101, "k": 100}
    view = session.answer({"type": "state", "id": 1, "state": state, "have": {}})["view"]
    assert view["unique"] is False
    assert "ties" in [sentence["kind"] for sentence in view["sentences"]]


GIVEN_BY_NAME = [{"C": 3, "A": 1, "B": 2}, pd.Series({"B": 2, "C": 3, "A": 1})]


@pytest.mark.parametrize("given", GIVEN_BY_NAME, ids=["mapping", "series"])
@pytest.mark.parametrize("what", ["minimum", "maximum", "current"])
def test_bounds_by_name_find_their_groups_at_every_door(what: str, given: Any, tmp_path: Path) -> None:
    rows = {"A": 5, "B": 7, "C": 9}
    path = tmp_path / "three.csv"
    path.write_text(table(rows))
    frame = pd.DataFrame({"region": [*rows], "population": [*rows.values()]})
    for groups in (eh.Groups(rows, **{what: given}), eh.Groups(frame, **{what: given}), eh.load(path, **{what: given})):
        assert getattr(groups, what).tolist() == [1, 2, 3]
    for source in (rows, frame, path):
        assert getattr(eh.allocate(source, 6, **{what: given}).groups, what).tolist() == [1, 2, 3]
    for wrong in ({"A": 1, "B": 2}, {"A": 1, "B": 2, "C": 3, "D": 4}):
        with pytest.raises(EvenhandError, match=r"not given for 'C'|is given for 'D'"):
            eh.load(path, **{what: wrong})


@pytest.mark.parametrize("name", list(DATA_SETS))
def test_no_shipped_data_set_alarms_at_any_door(name: str, tmp_path: Path) -> None:
    """Neither as a set by its name nor as a file, a frame, a mapping, an upload."""
    content = data.path(name).read_bytes()
    column = {"population_column": "Population"}
    known = eh.load(name)
    frame = pd.read_csv(data.path(name))
    seen = [
        known,
        eh.load(data.path(name), **column),
        groups_from_bytes(content, "a.csv", **column),
        eh.Groups(frame, **column),
        eh.Groups(dict(zip(known.names, known.exact, strict=True))),
        sources.built_in(name).groups,
    ]
    assert [groups.notes for groups in seen] == [()] * len(seen)
    assert not [line for line in uploaded(content, "a.csv", **column)["notes"] if line.startswith("Note")]
    total = str(2 * known.n)
    for source, options in ((name, []), (str(data.path(name)), ["--population-column", "Population"])):
        assert not [line for line in commanded("allocate", source, total, *options)[1] if "Note" in line]
