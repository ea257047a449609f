"""Rows that sum up others are found by evidence, and only by evidence, through every door."""

import csv
import io
import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import evenhand as eh
from evenhand import data
from evenhand.exceptions import InvalidParameter, InvalidPopulation, UnknownGroup
from evenhand.groups.door import COMMAND_LINE, PAGE, PYTHON, Door
from evenhand.groups.total_rows import total_rows
from evenhand.io.read.reading import groups_from_bytes
from helpers.made_files import xlsx
from helpers.made_tables import KINDS, drawn, named, with_totals


def verdict(values: list[int]) -> str:
    found = total_rows(values, np.array(values, dtype=float), [name for name, _ in named(values)])
    return "nothing" if not found else "refused" if found[0].is_certain else "told"


def test_tables_without_a_total_are_let_in(seed: int) -> None:
    """At most 1 in 50 hears a word of it, and none is refused but by a chance of one in a million."""
    rng = np.random.default_rng(seed)
    found = Counter(verdict(drawn(rng, int(rng.integers(3, 61)))) for _ in range(1000))
    assert found["refused"] <= 1
    assert found["told"] <= 20


@pytest.mark.parametrize("kind", KINDS)
def test_tables_with_totals_are_refused_or_told(kind: str, seed: int) -> None:
    """Under random words: exact sums are refused, sums rounded by half a percent are refused or told."""
    rng = np.random.default_rng(seed)
    for rounding in (0.0, 0.005):
        found = Counter(
            verdict(with_totals(rng, drawn(rng, int(rng.integers(3, 61))), kind, rounding)) for _ in range(200)
        )
        assert found["nothing"] <= 2 * (rounding > 0), found
        assert rounding or found["refused"] == 200, found


ROWS = [("Alder Ward", 812_400), ("Birch Ward", 505_100), ("Cedar Ward", 401_900), ("Dogwood Ward", 222_901)]
WITH_TOTAL = [("New Rutland", sum(value for _, value in ROWS)), *ROWS]


def as_csv(rows: list[tuple[str, int]]) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows([("Ward", "Population"), *rows])
    return text.getvalue().encode()


def frame(rows: list[tuple[str, int]]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["Ward", "Population"])


DOORS: dict[str, Callable[..., eh.Groups]] = {
    "mapping": lambda rows, **options: eh.Groups(dict(rows), **options),
    "pairs": lambda rows, **options: eh.Groups(dict(rows).items(), **options),
    "lists": lambda rows, **options: eh.Groups([p for _, p in rows], [name for name, _ in rows], **options),
    "records": lambda rows, **options: eh.Groups([{"Ward": w, "Population": p} for w, p in rows], **options),
    "pandas": lambda rows, **options: eh.Groups(frame(rows), **options),
    "index": lambda rows, **options: eh.Groups(frame(rows).set_index("Ward"), **options),
    "series": lambda rows, **options: eh.Groups(frame(rows).set_index("Ward")["Population"], **options),
    "polars": lambda rows, **options: eh.Groups(pl.DataFrame(frame(rows).to_dict("list")), **options),
    "arrow": lambda rows, **options: eh.Groups(pa.table(frame(rows).to_dict("list")), **options),
    "csv": lambda rows, **options: groups_from_bytes(as_csv(rows), "a.csv", **options),
    "json": lambda rows, **options: groups_from_bytes(json.dumps(dict(rows)).encode(), "a.json", **options),
    "xlsx": lambda rows, **options: groups_from_bytes(
        xlsx(("Data", [("Ward", "Population"), *rows])), "a.xlsx", **options
    ),
}


@pytest.mark.parametrize("door", DOORS)
def test_every_door_gives_one_answer(door: str) -> None:
    """Refused with the row and the way on; each way on then works."""
    way = "leave it out with exclude='New Rutland', or keep it with keep_totals=True"
    with pytest.raises(InvalidPopulation, match=f"'New Rutland' holds the sum of the other rows: {way}"):
        DOORS[door](WITH_TOTAL)
    assert DOORS[door](WITH_TOTAL, keep_totals=True).n == 5
    left = DOORS[door](WITH_TOTAL, exclude="New Rutland")
    assert left.names == tuple(name for name, _ in ROWS)
    assert left.notes == ("left out as asked: New Rutland",)


def test_a_pivot_table_with_margins_is_refused() -> None:
    table = pd.DataFrame({"batch": [*"AABC"], "ballots": [120, 80, 411, 230]})
    with pytest.raises(InvalidPopulation, match="'All' holds the sum of the other rows"):
        eh.Groups(table.pivot_table(index="batch", values="ballots", aggfunc="sum", margins=True))


def test_a_total_that_leaves_rows_out_is_refused_by_its_name() -> None:
    """A whole's name with a sum that misses by 1 % is a total; another name with it is told."""
    rows = [*ROWS, ("Far Islands", 20_000)]
    with pytest.raises(InvalidPopulation, match="'United States' is about the sum of the other rows"):
        eh.Groups(dict([*rows, ("United States", WITH_TOTAL[0][1])]))
    told = eh.Groups(dict([*rows, ("Quorum", WITH_TOTAL[0][1])])).notes
    assert len(told) == 1
    assert told[0].startswith("'Quorum' (row 6) is about the sum of the other rows: if that is a total")


def test_aggregates_among_countries_are_refused() -> None:
    """World is about the sum of what is no aggregate, though it is far from the sum of all others."""
    rows = {
        "Utopia": 4_000_000,
        "Arab World": 2_500_000,
        "Erewhon": 3_000_000,
        "Brobdingnag": 900_000,
        "High income": 5e6,
    }
    with pytest.raises(InvalidPopulation, match=r"'World' is about the sum of the rows that are no totals \(2 more"):
        eh.Groups({**rows, "World": 7_910_000})
    assert eh.Groups({**rows, "World": 7_910_000}, exclude=["World", "Arab World", "High income"]).n == 3


REGIONS = [("Far East", 7_000_001), ("Ash", 3_000_000), ("Bay", 4_000_001), ("Far West", 900_500), ("Elm", 900_499)]
NESTED = [("Everywhere", 7_900_501), *REGIONS, ("Oak", 1)]


@pytest.mark.parametrize("door", DOORS)
def test_one_option_leaves_all_totals_out(door: str) -> None:
    """All are named at once, the option that leaves them out leaves no other refusal behind, and a line names them."""
    with pytest.raises(InvalidPopulation) as caught:
        DOORS[door](NESTED)
    assert "'Everywhere' holds the sum" in str(caught.value)
    assert "(2 more like it: Far East, Far West): leave all out with drop_totals=True, or keep" in str(caught.value)
    left = DOORS[door](NESTED, drop_totals=True)
    assert left.names == ("Ash", "Bay", "Elm", "Oak")
    assert left.notes == ("3 totals left out: Everywhere, Far East, Far West",)


def test_totals_that_show_only_when_others_are_gone_are_dropped_too() -> None:
    """The World stands between a region and its parts."""
    parts = {"Ash": 12_345_677, "Bay": 10_111_213, "Elm": 31_415_927}
    lands = {f"Land {i}": 2_000_000_011 + 99_999_989 * i for i in range(9)}
    world = sum([*parts.values(), *lands.values()])
    rows = {**lands, "Region": sum(parts.values()), "Ash": 12_345_677, "World": world - 2_000_000, **parts}
    with pytest.raises(InvalidPopulation, match="'World' is about"):
        eh.Groups(rows)
    with pytest.raises(InvalidPopulation, match="'Region' holds the sum of the 3 rows after it"):
        eh.Groups(rows, exclude="World")
    assert eh.Groups(rows, drop_totals=True).names == (*lands, *parts)


def test_dropping_totals_keeps_what_is_only_told() -> None:
    party = {"A": 502, "B": 300, "C": 198}
    assert eh.Groups(party, drop_totals=True).names == ("A", "B", "C")
    assert eh.Groups(party, drop_totals=True).notes == eh.Groups(party).notes


def test_bounds_follow_the_groups_when_totals_are_dropped() -> None:
    minimum = list(range(1, 1 + len(NESTED)))
    assert eh.Groups(dict(NESTED), minimum=minimum, drop_totals=True).minimum.tolist() == [3, 4, 6, 7]


def test_totals_cannot_be_both_kept_and_dropped() -> None:
    with pytest.raises(InvalidParameter, match="both kept and left out"):
        eh.Groups({"A": 1, "B": 2}, keep_totals=True, drop_totals=True)
    with pytest.raises(InvalidParameter, match="drop_totals is 'yes', but must be True or False"):
        eh.Groups({"A": 1, "B": 2}, drop_totals="yes")  # type: ignore[arg-type]


@pytest.mark.parametrize("door", [PYTHON, COMMAND_LINE, PAGE])
def test_rows_with_the_names_of_aggregates_are_all_told_at_once(door: Door) -> None:
    rows = {"Asia": 500_000, "Africa": 40_000, "x": 10, "y": 17, "z": 25, "u": 11, "v": 13}
    groups = groups_from_bytes(as_csv([*rows.items()]), "a.csv", door=door)
    ways = {
        "keywords": "exclude=['Asia', 'Africa']",
        "flags": "--exclude Asia --exclude Africa",
        "labels": "'Rows to leave out' = Asia and Africa",
    }
    assert groups.notes[0].endswith(f"if these are totals and no groups, leave them out with {ways[door.style]}")


def test_forty_aggregates_are_named_at_once_in_python() -> None:
    """On the command line, whose errors are one short line, as many as fit; leaving them out names them all."""
    wholes = [f"Class {chr(65 + i // 26)}{chr(65 + i % 26)} income" for i in range(40)]
    rows = [("World", 80_000_000), *((name, 9_000_000 + i) for i, name in enumerate(wholes))]
    rows += [(f"Land {i}", 1_000_000 + 37 * i) for i in range(79)]
    with pytest.raises(InvalidPopulation) as caught:
        eh.Groups(dict(rows))
    assert all(name in str(caught.value) for name in wholes)
    assert len(eh.Groups(dict(rows), drop_totals=True)) == 79
    assert all(name in eh.Groups(dict(rows), drop_totals=True).notes[0] for name in wholes)
    with pytest.raises(InvalidPopulation) as caught:
        groups_from_bytes(as_csv(rows), "a.csv", door=COMMAND_LINE)
    assert "and 39 more): leave all out with --drop-totals" in str(caught.value)
    assert len(str(caught.value)) <= 193


@pytest.mark.parametrize(
    "populations",
    [
        {"All Saints": 4000, "Mexico": 1500, "Total Wine": 800, "Summa": 90},
        {"California": 39, "Texas": 30, "India": 11},
        {"A": 5, "Total": 5},
    ],
)
def test_no_row_is_refused_by_its_name_alone(populations: dict[str, int]) -> None:
    assert eh.Groups(populations).notes == ()


def test_a_false_alarm_has_a_way_out() -> None:
    half = {"All Saints": 3000, "Mexico": 2001, "Total Wine": 999}
    with pytest.raises(InvalidPopulation, match="'All Saints' holds the sum"):
        eh.Groups(half)
    assert eh.allocate(half, 10, keep_totals=True).units.tolist() == [5, 3, 2]


@pytest.mark.parametrize(
    "populations", [{"A": 5, "B": 7, "C": 12}, {"A": 10, "B": 20, "C": 12, "D": 42}, {"A": 502, "B": 300, "C": 198}]
)
def test_what_may_be_chance_is_told_and_carried_on(populations: dict[str, int]) -> None:
    """A sum of two, small whole numbers, a party with 50.2 % of the votes."""
    assert len(eh.Groups(populations).notes) == 1


def test_a_sum_of_neighbours_weighs_by_how_likely_chance_makes_one() -> None:
    """Among thousands three rows after another often come near a fourth; among millions they never do by chance."""
    rng = np.random.default_rng(1)
    others = [int(value) for value in rng.integers(1000, 9000, 40)]
    small = [*others[:20], sum(others[20:23]), *others[20:]]
    large = [*(value * 1000 + 7 * i for i, value in enumerate(others)), 0]
    large[40] = sum(large[37:40])
    assert verdict(small) != "refused"
    assert verdict(large) == "refused"


def test_decimals_and_large_numbers_are_summed_exactly() -> None:
    parts = {"A": 0.1, "B": 12.25, "C": 87.3, "D": 55.5}
    with pytest.raises(InvalidPopulation, match="'X' holds the sum"):
        eh.Groups({**parts, "X": 155.15})
    large = {"A": 10**25, "B": 3 * 10**25 + 1, "C": 10**24, "D": 7 * 10**24}
    with pytest.raises(InvalidPopulation, match="'X' holds the sum"):
        eh.Groups({**large, "X": sum(large.values())})
    assert eh.Groups({"A": 1e-300, "B": 1e-299, "C": 1e300, "D": 1.0}).notes == ()


def test_a_row_to_leave_out_must_be_there() -> None:
    with pytest.raises(UnknownGroup, match=r"no row 'Totl' to leave out \(exclude='Totl'\). Did you mean 'Total'"):
        eh.Groups({"A": 5, "B": 9, "Total": 14}, exclude="Totl")


@pytest.mark.parametrize("name", list(data.DATA_SETS))
def test_no_shipped_data_set_alarms(name: str) -> None:
    columns = data.read(name)
    assert eh.Groups(columns.populations, columns.names).notes == ()
    assert eh.load(data.path(name), population_column="Population").notes == ()


def test_bare_numbers_are_told_and_never_refused() -> None:
    """A list of numbers is no table: its rows have no names."""
    assert len(eh.Groups([120, 80, 41, 241]).notes) == 1
    assert eh.Groups([120, 80, 41, 241], keep_totals=True).notes == ()


def test_the_command_line_spells_its_own_options(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    from evenhand.cli import command_line
    from evenhand.cli.errors import run

    path = tmp_path / "wards.csv"
    path.write_bytes(as_csv(WITH_TOTAL))
    assert run(command_line, ["allocate", str(path), "50"]) == 2
    way = "leave it out with --exclude 'New Rutland', or keep it with --keep-totals"
    assert capfd.readouterr().err.rstrip().endswith(way)
    assert run(command_line, ["allocate", str(path), "50", "--exclude", "New Rutland"]) == 0
    out, err = capfd.readouterr()
    assert "New Rutland" not in out
    assert err == (
        "Columns taken: population from 'Population', name from 'Ward'\nNote: left out as asked: New Rutland\n"
    )
    assert run(command_line, ["allocate", str(path), "50", "--keep-totals", "--format", "table"]) == 0
    assert "Columns taken: population from 'Population', name from 'Ward'" in capfd.readouterr().out


def test_what_is_told_stands_in_the_repr() -> None:
    assert repr(eh.Groups({"A": 5, "B": 7, "C": 12})) == (
        "<Groups: 3 (A, B, C); note: 'C' (row 3) equals the sum of the other rows: "
        "if that is a total and no group, leave it out with exclude='C'>"
    )
