"""Sheets as people publish them: read where one reading is possible, else refused with the option that then works."""

import gzip
import io
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import evenhand as eh
from evenhand.exceptions import EvenhandError, UnknownColumn
from evenhand.groups.columns import told_apart
from evenhand.io.read.reading import groups_from_bytes
from helpers.made_files import csv_groups, refusal, xlsx

TABLE = "District,Electors\nAlder,5200\nBirch,7300\nCedar,6100\n"
NAMES, ELECTORS = ("Alder", "Birch", "Cedar"), (5200, 7300, 6100)
NOTE = "Source: Office of Statistics"

READ: dict[str, str] = {
    "titles below a preamble": "Electors by district\n(persons)\n\n" + TABLE,
    "a preamble with commas": "Electors, by district\n\n" + TABLE,
    "notes under the table": TABLE + f"\n{NOTE}\nAll figures are provisional and may change\n",
    "a note right under the table": TABLE + NOTE + "\n",
    "a note with commas": TABLE + "\nSource: Office of Statistics, 2020\n",
    "comments": f"# made up\n# by hand\n{TABLE}# the end\n",
    "a blank line inside": TABLE.replace("Birch", "\nBirch"),
    "trailing commas": TABLE.replace("\nB", ",,\nB"),
    "underscores": TABLE.replace("5200", "5_200"),
    "footnotes beside numbers": TABLE.replace("5200", "5200[7]").replace("7300", "7300†"),
    "footnotes after names": TABLE.replace("Alder", "Alder[B]").replace("Birch", "Birch¹"),
}


@pytest.mark.parametrize("case", READ)
def test_what_can_only_be_read_in_one_way_is_read(case: str) -> None:
    for groups in (csv_groups(READ[case]), groups_from_bytes(sheet(READ[case]), "a.xlsx")):
        assert groups.names == NAMES
        assert groups.exact == ELECTORS


def sheet(text: str) -> bytes:
    """The same rows in a spreadsheet."""
    rows = [[int(cell) if cell.isdigit() else cell or None for cell in line.split(",")] for line in text.splitlines()]
    return xlsx(("Data", rows))


def test_what_was_passed_over_is_told() -> None:
    notes = csv_groups(READ["titles below a preamble"] + f"\n{NOTE}\n").notes
    assert notes == (
        "titles read from row 4, below 'Electors by district'",
        f"1 line under the table passed over: '{NOTE}'",
    )
    assert csv_groups(READ["comments"]).notes == ("3 lines beginning with '#' passed over",)
    assert csv_groups(READ["footnotes after names"]).notes == (
        "footnote marks after 2 names were taken off: 'Alder[B]' is read as 'Alder'",
    )


def test_percent_signs_are_read_where_all_numbers_have_them() -> None:
    assert csv_groups("Month,Share\nJan,34%\nFeb,33 %\nMar,33%\n").exact == (34, 33, 33)
    assert "'34%' is not a number" in refusal("Month,Share\nJan,34%\nFeb,33\nMar,33\n", population_column="Share")


REFUSED: dict[str, tuple[str, dict[str, Any], tuple[str, ...]]] = {
    "no number": (TABLE + "Dale,-\n", {"missing": "drop"}, ("row 5", "'-' is not a number", "missing='drop'")),
    "an empty cell": (TABLE + "Dale,\n", {"missing": "drop"}, ("row 5", "is empty", "missing='drop'")),
    "a flag": (TABLE.replace("5200", "5200 e"), {"flags": "drop"}, ("row 2", "'5200 e' is not", "flags='drop'")),
    "an asterisk": (TABLE.replace("5200", "5200*"), {"flags": "drop"}, ("'5200*' is not a number", "flags='drop'")),
    "flags and no numbers": (
        TABLE.replace("5200", "5200 e").replace("6100", "6100 b") + "Dale,:\nElm,:\nFir,n/a\n",
        {"missing": "drop", "flags": "drop"},
        (
            "'5200 e' is not a number (3 more hold no number, 1 has a sign ('6100 b'))",
            "missing='drop' and flags='drop'",
        ),
    ),
    "two lines of titles": (
        "District,Electors,Note\n" + TABLE.replace("\n", ",x\n").replace("Electors,x", "Electors,z"),
        {"header_row": 2},
        ("'Electors' is not a number",),
    ),
    "a ragged preamble": (
        "Electors,2020\n" + TABLE.replace("\n", ",x\n").replace("Electors,x", "Electors,z"),
        {"header_row": 2},
        ("most rows have 3 cells, but row 1 has 2", "header_row=2"),
    ),
    "a ragged end": (
        TABLE.replace("\n", ",x\n") + "Dale,5\n",
        {"last_row": 4},
        ("row 5 has 2 cells, but there are 3 titles", "last_row=4"),
    ),
    "another sign for comments": (TABLE + "% made up,\n", {"comment": "%"}, ("row 5, column Electors is empty",)),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_the_user_must_decide_names_the_option_that_then_works(case: str) -> None:
    text, options, says = REFUSED[case]
    message = refusal(text)
    assert [words for words in says if words not in message] == [], message
    groups = csv_groups(text, **options)
    assert groups.names == NAMES
    assert groups.exact == ELECTORS


def test_a_composite_first_column_is_taken_apart() -> None:
    """As Eurostat writes its tables: several columns in the first, blanks and flags after numbers."""
    text = "unit,geo\\time\t2018 \t2019 \nPER,XA\t100 \t120 e\nPER,XB\t: \t: \nPER,XC\t3000 b\t3100 \n"
    options = {"population_column": "2019", "missing": "drop", "flags": "drop"}
    groups = groups_from_bytes(text.encode(), "a.tsv", **options)
    assert groups.names == ("XA", "XC")
    assert groups.exact == (120, 3100)
    assert groups.notes == (
        "signs beside 1 number in column '2019' were taken off",
        "1 row without a number in column '2019' left out: XB",
    )
    message = refusal(text, "a.tsv", population_column="2019")
    assert "'120 e' is not a number (1 more holds no number)" in message
    assert "missing='drop' and flags='drop'" in message


def test_repeated_names_say_how_to_join_two_columns() -> None:
    text = "state_id,state,district,population,\n1,X,Mill,50,\n1,X,Lake,70,\n2,Y,Mill,90,\n"
    assert "name_column=['state', 'district']" in refusal(text)
    assert csv_groups(text, name_column=["state", "district"]).names == ("X, Mill", "X, Lake", "Y, Mill")


PACKED = {
    "a.csv.gz": gzip.compress(TABLE.encode()),
    "a.tsv.gz": gzip.compress(TABLE.replace(",", "\t").encode()),
    "a.csv.GZ": gzip.compress(TABLE[:30].encode()) + gzip.compress(TABLE[30:].encode()),
    "a.jsonl": b'{"District": "Alder", "Electors": 5200}\n\n{"District": "Birch", "Electors": 7300}\n'
    b'{"District": "Cedar", "Electors": 6100}\n',
    "a.json": json.dumps([["NAME", "P1", "state"], ["Alder", "5200", "01"], ["Birch", "7300", "02"],
                          ["Cedar", "6100", "04"]]).encode(),
}  # fmt: skip


@pytest.mark.parametrize("name", PACKED)
def test_packed_text_lines_and_rows_of_json_are_read(name: str) -> None:
    groups = groups_from_bytes(PACKED[name], name)
    assert groups.names == NAMES
    assert groups.exact == ELECTORS


@pytest.mark.parametrize(
    ("name", "option"),
    [("a.json", "sheet"), ("a.jsonl", "separator"), ("a.csv.gz", "sheet"), ("a.json", "header_row")],
)
def test_an_option_that_says_nothing_of_a_file_is_refused(name: str, option: str) -> None:
    value = 1 if option == "header_row" else ";"
    assert f"{name} is a file of which {option} says nothing" in refusal(PACKED[name], name, **{option: value})


@pytest.mark.parametrize(
    ("content", "says"),
    [(b"\x1f\x8b no", "is no gzip file, or broken"), (PACKED["a.csv.gz"][:-9], "is cut off"), (b"xy", "is no gzip")],
    ids=["only its first bytes", "its end lost", "other bytes"],
)
def test_broken_packed_files_are_said(content: bytes, says: str) -> None:
    assert says in refusal(content, "a.csv.gz")


def test_formulas_that_were_never_calculated_are_the_cause() -> None:
    rows = [["State", "Population"], ["A", "=5*2"], ["B", 7]]
    assert "a formula never calculated" in refusal(xlsx(("D", rows)), "a.xlsx", population_column="Population")


@pytest.mark.parametrize("name", ["a.csv", "a.json", "a.jsonl", "a.csv.gz", "a.xlsx"])
def test_standard_input_is_read_by_what_it_shows(
    name: str, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import io
    import sys

    from evenhand.cli import command_line
    from evenhand.cli.errors import run

    content = {**PACKED, "a.csv": TABLE.encode(), "a.xlsx": sheet(TABLE)}[name]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
    assert run(command_line, ["allocate", "-", "20", "--format", "csv"]) == 0
    assert capfd.readouterr().out.count("\n") == 4


def test_mixed_trouble_is_read_right_or_named_with_the_option_that_reads_it(seed: int) -> None:
    """Preambles, notes, flags and gaps at random: whatever is refused is read once its message is obeyed."""
    rng = random.Random(seed)
    for _ in range(200):
        names = [f"Ward {chr(65 + i)}" for i in range(rng.randrange(4, 12))]
        values = {name: rng.randrange(1000, 10**6) for name in names}
        cells = {name: f"{value}{rng.choice(['', '', '', ' e', '*'])}" for name, value in values.items()}
        lost = rng.sample(names, rng.choice([0, 0, 1, 2]))
        cells.update(dict.fromkeys(lost, rng.choice(["", "-", ":", "n/a"])))
        lines = ["District,Electors", *(f"{name},{cell}" for name, cell in cells.items())]
        text = rng.choice(["", "Electors by district\n\n", "# made up\n"]) + "\n".join(lines)
        text += rng.choice(["\n", f"\n\n{NOTE}\n", "\n# the end\n"])
        options: dict[str, Any] = {"keep_totals": True}
        try:
            csv_groups(text, **options)
        except EvenhandError as fault:
            options.update({word: "drop" for word in ("missing", "flags") if f"{word}='drop'" in str(fault)})
        groups = csv_groups(text, **options)
        assert dict(zip(groups.names, groups.exact, strict=True)) == {n: v for n, v in values.items() if n not in lost}


AT_BLANKS = {
    "runs": "District Electors\nAlder 5200\nBirch   7300\nCedar 6,100\n",
    "gaps": "District        Electors\nAlder               5200\nBirch               7300\nCedar               6100\n",
    "aligned": "   District  Electors\n      Alder     5 200\n      Birch     7 300\n      Cedar     6 100\n",
    "windows": "District Electors\r\nAlder 5200\r\nBirch 7300\r\nCedar 6100\r\n",
    "commented": "# made up by hand\nDistrict Electors\nAlder 5200\nBirch 7300\nCedar 6100\n",
    "headed": f"Electors by district\n\nDistrict  Electors\nAlder  5200\nBirch  7300\nCedar  6100\n\n{NOTE}\n",
}


@pytest.mark.parametrize("case", AT_BLANKS)
@pytest.mark.parametrize("name", ["a.txt", "a.csv"])
def test_cells_that_blanks_part_are_read_where_every_row_falls_alike(case: str, name: str) -> None:
    groups = groups_from_bytes(AT_BLANKS[case].encode(), name)
    assert (groups.names, groups.exact) == (NAMES, ELECTORS)
    assert groups.notes[0] == "cells read as parted by blanks"


def test_names_of_several_words_are_one_cell_between_gaps_and_in_quotes() -> None:
    gaps = groups_from_bytes(
        b"State           Population\nNew York              26\nOhio                  15\n", "a.txt"
    )
    quotes = groups_from_bytes(b'State Population\n"New York" 26\nOhio 15\n', "a.txt")
    assert gaps.names == quotes.names == ("New York", "Ohio")


@pytest.mark.parametrize(
    "text",
    [
        "State Population\nNew York 26\nOhio 15\n",
        "State Population\nNew York 26\nNew Mexico 15\n",
        "State        Population\nNorthern Mariana Islands 26\nOhio         15\n",
    ],
)
def test_blanks_that_part_rows_differently_are_told_with_the_ways_on(text: str) -> None:
    message = refusal(text, "a.txt")
    assert message.startswith("a.txt: blanks part row 1 into 2 and row 2 into ")
    assert message.endswith("part the cells by two blanks, tabs or commas, or put quotes around names")
    for mended in (text.replace(" 26", "  26").replace(" 15", "  15").replace("State Pop", "State  Pop"),):
        assert groups_from_bytes(mended.encode(), "a.txt").exact == (26, 15)


def test_a_line_without_end_is_refused_in_a_sentence() -> None:
    text = "District Electors\nAlder 5200\nBirch 7300\n" + "x" * 200_000 + " 5\n"
    assert "row 4: a cell has more than" in refusal(text, "a.txt")


def test_numbers_with_blanks_between_thousands_stay_one_column() -> None:
    assert groups_from_bytes(b"All electors\n5 200\n7 300\n", "a.txt").exact == (5200, 7300)


def test_rows_of_a_printed_table_without_a_number_are_refused_as_anywhere() -> None:
    text = "District Electors\nAlder 5200\nBirch -\nCedar 6100\n"
    assert "a.txt, row 3, column Electors: '-' is not a number" in refusal(text, "a.txt")
    assert groups_from_bytes(text.encode(), "a.txt", missing="drop").names == ("Alder", "Cedar")


def test_random_printed_tables_are_read_as_they_were_written(seed: int) -> None:
    rng = random.Random(seed)
    for _ in range(100):
        words = rng.sample(["Ash", "Bay", "Elm", "Fir", "Oak", "Yew", "St. John", "New Haven", "Old Mill"], 5)
        values = [rng.randrange(1, 10**7) for _ in words]
        shown = [f"{value:,}" if rng.random() < 0.5 else str(value) for value in values]
        lines = [("Place", "People"), *zip(words, shown, strict=True)]
        text = "\n".join(f"{name:<14}{number:>14}" for name, number in lines)
        groups = groups_from_bytes(text.encode(), "a.txt", keep_totals=True)
        assert (groups.names, groups.exact) == (tuple(words), tuple(values)), text


TITLES_TWICE = "District,Electors,Note,Note\nAlder,5200,x,1\nBirch,7300,y,2\nCedar,6100,z,3\n"


def twice_in_arrow() -> pa.Table:
    columns = [pa.array(cells) for cells in ([*NAMES], [*ELECTORS], ["x", "y", "z"], [1, 2, 3])]
    return pa.Table.from_arrays(columns, names=TITLES_TWICE.splitlines()[0].split(","))


def packed_in_parquet() -> bytes:
    buffer = io.BytesIO()
    pq.write_table(twice_in_arrow(), buffer)
    return buffer.getvalue()


TWICE: dict[str, Callable[..., eh.Groups]] = {
    "csv": lambda **options: csv_groups(TITLES_TWICE, **options),
    "xlsx": lambda **options: groups_from_bytes(sheet(TITLES_TWICE), "a.xlsx", **options),
    "parquet": lambda **options: groups_from_bytes(packed_in_parquet(), "a.parquet", **options),
    "arrow": lambda **options: eh.Groups(twice_in_arrow(), **options),
    "batch": lambda **options: eh.Groups(twice_in_arrow().to_batches()[0], **options),
    "reader": lambda **options: eh.Groups(twice_in_arrow().to_reader(), **options),
    "pandas": lambda **options: eh.Groups(twice_in_arrow().to_pandas(), **options),
}


@pytest.mark.parametrize("door", TWICE)
def test_a_title_over_two_columns_stands_in_the_way_of_these_only(door: str) -> None:
    """Read where neither is needed; else each is named by its place."""
    named = {"population_column": "Electors"}
    assert TWICE[door](**named).exact == ELECTORS
    assert TWICE[door](**named).names == NAMES
    with pytest.raises(UnknownColumn, match=r"2 numeric columns \(Electors, Note \(column 4\)\)"):
        TWICE[door]()
    with pytest.raises(UnknownColumn, match=r"2 columns titled 'Note': name one of them \(Note \(column 3\), Note"):
        TWICE[door](population_column="Note")
    assert TWICE[door](population_column="Note (column 4)").exact == (1, 2, 3)
    assert TWICE[door](**named, name_column="Note (column 3)").names == ("x", "y", "z")


def test_a_name_that_stands_over_two_columns_is_asked_about() -> None:
    text = "State,State,Population\nA,x,5\nB,y,7\n"
    assert "row 1 has two columns titled 'State': choose one with name_column='State (column 1)'" in refusal(text)
    assert csv_groups(text, name_column="State (column 2)").names == ("x", "y")


def test_names_by_place_never_meet_a_title() -> None:
    assert told_apart(["x", "x (column 1)", "x"]) == [
        "x (column 1) (column 1)",
        "x (column 1) (column 2)",
        "x (column 3)",
    ]


def test_a_path_goes_straight_to_allocate(tmp_path: Path) -> None:
    path = tmp_path / "wards.csv"
    path.write_text(TABLE.replace("5200", "5200 e"))
    assert eh.allocate(path, 12, flags="drop").units.sum() == 12
    assert eh.allocate(str(path), 12, flags="drop", header_row=1).k == 12
    assert eh.sweep(str(path), 3, 9, flags="drop").k.tolist() == [*range(3, 10)]
    assert eh.allocate("us-2020", 435).k == 435
