"""The same table comes through the door whatever file it is in."""

import json
import random
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pyarrow as pa
import pytest

import evenhand as eh
from evenhand import data
from evenhand.exceptions import UnknownColumn, UnknownDataSet, UnreadableFile
from evenhand.io.read.reading import groups_from_bytes, load_groups
from evenhand.io.read.separators import choose_separator
from helpers.made_files import STATES, csv_groups, ods, ods_cell, ods_rows, parquet, refusal, xls, xlsx
from helpers.random_cases import cases

NAMES = ("Maine", "Vermont")
POPULATIONS = (1_405_012, 648_493)
CSV = "State,Population\nMaine,1405012\nVermont,648493\n"

SAME_TABLE: dict[str, tuple[str, bytes]] = {
    "comma": ("a.csv", CSV.encode()),
    "upper-case suffix": ("A.CSV", CSV.encode()),
    "no last line break": ("a.csv", CSV.strip().encode()),
    "Windows line breaks": ("a.csv", CSV.replace("\n", "\r\n").encode()),
    "old Mac line breaks": ("a.csv", CSV.replace("\n", "\r").encode()),
    "byte order mark": ("a.csv", b"\xef\xbb\xbf" + CSV.encode()),
    "UTF-16 with a mark": ("a.csv", CSV.encode("utf-16")),
    "UTF-16, big end first": ("a.csv", b"\xfe\xff" + CSV.encode("utf-16-be")),
    "UTF-16 without a mark": ("a.csv", CSV.encode("utf-16-le")),
    "UTF-16, big end first, without a mark": ("a.csv", CSV.encode("utf-16-be")),
    "UTF-32": ("a.csv", CSV.encode("utf-32")),
    "semicolon": ("a.csv", CSV.replace(",", ";").encode()),
    "tab": ("a.tsv", CSV.replace(",", "\t").encode()),
    "tab in .txt": ("a.txt", CSV.replace(",", "\t").encode()),
    "bar": ("a.csv", CSV.replace(",", "|").encode()),
    "Excel's hint": ("a.csv", b"sep=;\r\n" + CSV.replace(",", ";").encode()),
    "quotes": ("a.csv", b'"State","Population"\n"Maine","1405012"\n"Vermont","648493"\n'),
    "English thousands": ("a.csv", b'State,Population\nMaine,"1,405,012"\nVermont,"648,493"\n'),
    "German thousands": ("a.csv", b"State;Population\nMaine;1.405.012\nVermont;648.493\n"),
    "Swiss thousands": ("a.csv", b"State,Population\nMaine,1'405'012\nVermont,648'493\n"),
    "French thousands": ("a.csv", "State;Population\nMaine;1\u202f405\u00a0012\nVermont;648 493\n".encode()),
    "blank rows around": ("a.csv", f"\n,\n{CSV},\n\n".encode()),
    "spaces around": ("a.csv", b"State , Population\n Maine , 1405012 \nVermont,648493\n"),
    "an empty last column": ("a.csv", CSV.replace("\n", ",\n").encode()),
    "a column without a title": ("a.csv", b",State,Population\nx,Maine,1405012\ny,Vermont,648493\n"),
    "other columns": ("a.csv", b"Code,State,Area,Population\nME,Maine,91.6,1405012\nVT,Vermont,24.9,648493\n"),
    "xlsx": ("a.xlsx", xlsx(("Data", STATES))),
    "xlsx, second sheet": ("a.xlsx", xlsx(("Hidden", [["x"]]), ("Data", STATES), hidden=["Hidden"])),
    "xlsx, numbers as text": ("a.xlsx", xlsx(("Data", [STATES[0], ["Maine", "1,405,012"], ["Vermont", 648_493]]))),
    "xlsx, blank rows": ("a.xlsx", xlsx(("Data", [[], *STATES, [], [None, " "]]))),
    "xls": ("a.xls", xls(STATES)),
    "xlsx named .xls": ("a.xls", xlsx(("Data", STATES))),
    "ods": ("a.ods", ods(ods_rows(STATES))),
    "ods, styled to its last row": (
        "a.ods",
        ods(
            ods_rows(STATES)
            + f'<table:table-row table:number-rows-repeated="1048573">{ods_cell(None, 16384)}</table:table-row>'
        ),
    ),
    "parquet": ("a.parquet", parquet({"State": NAMES, "Population": POPULATIONS})),
    "parquet, dictionary": ("a.pq", parquet({"State": pa.array(NAMES).dictionary_encode(), "Population": POPULATIONS})),
    "parquet, decimals": (
        "a.parquet",
        parquet({"State": NAMES, "Population": [Decimal(value) for value in POPULATIONS]}),
    ),
    "parquet, text": ("a.parquet", parquet({"State": NAMES, "Population": ["1,405,012", "648,493"]})),
    "json, mapping": ("a.json", json.dumps(dict(zip(NAMES, POPULATIONS, strict=True))).encode()),
    "json, records": (
        "a.json",
        json.dumps([dict(zip(STATES[0], row, strict=True)) for row in STATES[1:]]).encode("utf-16"),
    ),
    "json, columns": ("a.json", json.dumps({"State": NAMES, "Population": POPULATIONS}).encode()),
    "json, Groups": ("a.json", json.dumps({"names": NAMES, "populations": POPULATIONS}).encode("utf-8-sig")),
    "json, floats": ("a.json", b'{"Maine": 1405012.0, "Vermont": 6.48493e5}'),
}


@pytest.mark.parametrize("case", SAME_TABLE)
def test_the_same_table_in_any_file(case: str, tmp_path: Path) -> None:
    name, content = SAME_TABLE[case]
    (tmp_path / name).write_bytes(content)
    groups = eh.load(tmp_path / name)
    assert groups.names == NAMES
    assert groups.exact == POPULATIONS
    assert groups.maximum is None
    assert groups.current is None


@pytest.mark.parametrize("case", SAME_TABLE)
def test_a_file_in_memory_is_read_like_one_on_the_disk(case: str) -> None:
    name, content = SAME_TABLE[case]
    assert groups_from_bytes(content, name).exact == POPULATIONS


def test_populations_are_exact_whatever_their_size() -> None:
    digits = "123456789012345678901234567890"
    assert csv_groups(f"Name,Population\nA,{digits}\nB,0.1\n").exact == (int(digits), Fraction(1, 10))
    content = f'{{"A": {digits}, "B": 0.1}}'.encode()
    assert groups_from_bytes(content, "a.json").exact == (int(digits), Fraction(1, 10))


def test_short_floats_mean_what_they_print() -> None:
    """A float32 of 0.1 is one tenth, not 0.10000000149011612."""
    content = parquet({"Name": ["A", "B"], "Population": pa.array([0.1, 2.5], pa.float32())})
    assert groups_from_bytes(content, "a.parquet").exact == (Fraction(1, 10), Fraction(5, 2))


def test_bounds_and_units_held_now_come_from_columns() -> None:
    text = "State,Population,Least,Most,Seats\nMaine,1405012,1,,2\nVermont,648493,2,3,0\n"
    groups = csv_groups(text, minimum_column="Least", maximum_column="Most", current_column="Seats")
    assert groups.minimum.tolist() == [1, 2]
    assert groups.maximum is not None
    assert groups.maximum.tolist() == [2**62, 3]
    assert groups.current is not None
    assert groups.current.tolist() == [2, 0]
    assert (
        csv_groups(text.replace(",3,0", ",,0"), population_column="Population", maximum_column="Most").maximum is None
    )


def test_bounds_for_all_groups_are_given_beside_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(CSV)
    groups = eh.load(path, minimum=2, maximum=9)
    assert groups.minimum.tolist() == [2, 2]
    assert groups.maximum is not None
    assert groups.maximum.tolist() == [9, 9]


def test_json_in_the_words_of_groups_brings_its_bounds() -> None:
    content = {"names": ["A", "B"], "populations": [5, 7], "minimum": [1, 2], "maximum": [None, 4], "current": [0, 3]}
    groups = groups_from_bytes(json.dumps(content).encode(), "a.json")
    assert groups.names == ("A", "B")
    assert groups.minimum.tolist() == [1, 2]
    assert groups.maximum is not None
    assert groups.maximum.tolist() == [2**62, 4]
    assert groups.current is not None
    assert groups.current.tolist() == [0, 3]


def test_numbers_alone_make_groups_without_names() -> None:
    assert groups_from_bytes(b"[3, 1.5]", "a.json").names == ("1", "2")
    assert csv_groups("Population\n3\n1.5\n").exact == (3, Fraction(3, 2))


def test_another_encoding_is_read_when_it_is_named() -> None:
    raw = "State,Population\nGenève,5\nZürich,7\n".encode("latin-1")
    assert groups_from_bytes(raw, "a.csv", encoding="latin-1").names == ("Genève", "Zürich")
    assert refusal(raw) == (
        "a.csv, row 2: the byte 0xE8 is not UTF-8: save the file as UTF-8, "
        "or name its encoding (encoding='latin-1', say)"
    )
    assert refusal(raw, encoding="klingon") == (
        "a.csv: encoding 'klingon' is unknown: use utf-8, utf-16, latin-1 or cp1252, say"
    )
    assert "is unknown" in refusal(raw, encoding="base64")


def test_a_separator_is_used_when_it_is_named() -> None:
    assert csv_groups("State:Population\nMaine:5\nVermont:7\n", separator=":").exact == (5, 7)
    assert "must be a single sign" in refusal(CSV, separator="ab")


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("a,b\n1,2\n", ","),
        ("Land;Anteil\nWien;1,5\nTirol;0,7\n", ";"),
        ("Land;Anteil, in %\nWien;1,5\nTirol;0,7\n", ";"),
        ('"Cork, County";5\n"Dublin, City";7\n', ";"),
        ("a\tb,c\n1\t2,3\n", "\t"),
        ("a|b\n1|2\n", "|"),
        ("Population\n5\n7\n", ","),
        ("a,b,c\n1,2\n1,2,3\n", ","),
        ("Name,Note\nA,x;y\nB,z\n", ","),
        ("a;b\n" + "x;1\n" * 50_000 + "x;1,5;7\n", ";"),
    ],
)
def test_the_separator_is_what_cuts_all_rows_alike(text: str, separator: str) -> None:
    assert choose_separator(text) == separator


def test_a_chosen_sheet_is_read() -> None:
    content = xlsx(("Notes", [["Name", "Population"], ["A", 1]]), ("Data", STATES))
    assert groups_from_bytes(content, "a.xlsx", sheet="Data").names == NAMES
    assert groups_from_bytes(content, "a.xlsx").names == ("A",)
    assert refusal(content, "a.xlsx", sheet="Dta") == (
        "a.xlsx has no sheet 'Dta' (found: Notes, Data). Did you mean 'Data'?"
    )


def test_messages_name_the_sheet_and_the_row_that_the_spreadsheet_shows() -> None:
    rows = [[], ["State", "Population"], ["Maine", 5], ["Vermont", None]]
    assert refusal(xlsx(("Data", rows)), "a.xlsx").startswith("a.xlsx, row 4, column Population is empty")
    both = xlsx(("Data", rows), ("More", STATES))
    assert refusal(both, "a.xlsx").startswith("a.xlsx, sheet Data, row 4, column Population is empty")


def test_whole_numbers_in_a_spreadsheet_are_whole_names_too() -> None:
    assert groups_from_bytes(xlsx(("D", [["Group", "Population"], [7, 5], [8, 6]])), "a.xlsx").names == ("7", "8")


def test_a_year_can_be_a_title() -> None:
    assert csv_groups("State,2020\nMaine,5\nVermont,7\n").exact == (5, 7)
    rows = [["State", 2020], ["Maine", 5], ["Vermont", 7]]
    assert groups_from_bytes(xlsx(("D", rows)), "a.xlsx", population_column="2020").exact == (5, 7)


def test_a_data_set_wins_over_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "us-2020").write_text(CSV)
    assert eh.load("us-2020").n == 50
    with pytest.raises(UnreadableFile, match="has no suffix that tells its kind"):
        eh.load("./us-2020")
    with pytest.raises(UnreadableFile, match="has no suffix that tells its kind"):
        eh.load(Path("us-2020"))


@pytest.mark.parametrize("name", list(data.DATA_SETS))
def test_a_data_set_is_what_its_file_says(name: str) -> None:
    by_name, by_file = eh.load(name), eh.load(data.path(name), population_column="Population")
    assert by_name.names == by_file.names
    assert by_name.exact == by_file.exact


def test_columns_of_a_data_set_can_be_chosen() -> None:
    official = load_groups("us-apportionment-2020", name_column="Code", minimum=1)
    assert official.names[:2] == ("AL", "AK")
    assert official.current is not None
    assert official.current.sum() == 435
    with pytest.raises(UnknownColumn, match="Did you mean 'Code'"):
        load_groups("us-2020", name_column="Cod")


def test_what_is_neither_data_set_nor_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(UnknownDataSet, match="Did you mean 'us-2020'"):
        eh.load("us2020")
    with pytest.raises(UnreadableFile, match="there is no file"):
        eh.load(tmp_path / "none.csv")
    with pytest.raises(UnreadableFile, match="is a folder"):
        eh.load(tmp_path)
    with pytest.raises(UnreadableFile, match="neither a name nor a path"):
        eh.load([1, 2])  # type: ignore[arg-type]


def test_formulas_that_were_defused_on_the_way_out_come_back() -> None:
    names = ["=1+1", "+x", "-x", "@x", "'=x", "''+y", "'s-Hertogenbosch", "O'Brien"]
    from evenhand.io.write.writing import csv_text

    text = csv_text(["Name", "Population"], [[name, i + 1] for i, name in enumerate(names)])
    assert csv_groups(text).names == tuple(names)


def test_random_tables_come_through_any_dialect(seed: int) -> None:
    """Names with any sign that a cell can hold, in every encoding and with every separator."""
    rng = random.Random(seed)
    signs = "abcÄÖ東 ,;|\t\"'=+-@.1#/\\".replace("\t", "")
    for _ in range(cases(300)):
        names = [f"{i}{''.join(rng.choices(signs, k=rng.randrange(1, 8)))}z" for i in range(rng.randrange(1, 9))]
        populations = [rng.randrange(1, 10**12) for _ in names]
        sign, encoding = rng.choice(",;\t|"), rng.choice(["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32"])
        lines = [
            '"' + name.replace('"', '""') + f'"{sign}{value}' for name, value in zip(names, populations, strict=True)
        ]
        text = rng.choice(["\n", "\r\n", "\r"]).join([f"Name{sign}Population", *lines])
        mark = b"\xfe\xff" if encoding == "utf-16-be" else b""
        groups = groups_from_bytes(mark + text.encode(encoding), "a.csv")
        assert groups.names == tuple(name.strip() for name in names), text
        assert groups.exact == tuple(populations), text
