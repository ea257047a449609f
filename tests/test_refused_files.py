"""What the door refuses, and the one sentence that it says: the value, its file, row and column, and what to do."""

from pathlib import Path

import pytest

import evenhand as eh
from evenhand.exceptions import EvenhandError, InvalidBounds, InvalidPopulation, MissingLibrary, UnreadableFile
from evenhand.io.read.limits import Limits
from evenhand.io.read.reading import groups_from_bytes, read_groups
from helpers.made_files import STATES, csv_groups, ods, ods_rows, parquet, refusal, repacked, xls, xlsx, xlsx_of_xml

ADVICE = {
    "rule": "populations must be finite numbers above 0",
    "empty": "is empty: every group needs a number; fill the cell, or use missing='drop'",
    "quotes": "put quotes around cells that hold the separator, or end the table above it with last_row=3",
    "fill": "is empty: every group needs a number; fill the cell or drop the row",
    "open": "a quote is opened and never closed: close it, or double it if it belongs to the text",
    "plain": "is not a number: write it like 1234567 or 1234567.5, or use missing='drop'",
    "write": "is not a number: write it like 1234567 or 1234567.5",
    "from_0": "but must be a whole number of 0 or more",
}
CSV = "State,Population\nMaine,1405012\nVermont,648493\n"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("Guam,-1", "a.csv, row 4, column Population: population of 'Guam' is -1: {rule}"),
        ("Guam,1e400", "a.csv, row 4, column Population: population of 'Guam' is 1E+400: {rule}"),
        ("Guam,1e-400", "a.csv, row 4, column Population: population of 'Guam' is 1E-400: {rule}"),
        ("Guam,", "a.csv, row 4, column Population {empty}"),
        ("Guam,x", "a.csv, row 4, column Population: 'x' {plain}"),
        (",5", "name in a.csv, row 4, column State is empty: every group needs a name"),
        ("maine,5", "name 'maine' (a.csv, row 4, column State) repeats 'Maine' (row 2): rename one of them"),
        ("Guam", "a.csv, row 4 has 1 cell, but there are 2 titles: {quotes}"),
        ("Guam,5,6", "a.csv, row 4 has 3 cells, but there are 2 titles: {quotes}"),
        ('"Guam,5', "a.csv, row 4: {open}"),
        ('"Gu"am,5', 'a.csv, row 4: text follows a closing quote: write a quote inside a cell as ""'),
        ("Gu\0am,5", "a.csv, row 4 holds a NUL character: this is no text file, or not in utf-8"),
        ("x" * 1001 + ",5", "a.csv, row 4, column State has 1,001 characters: at most 1,000 are read"),
        ("Guam," + "9" * 1001, "a.csv, row 4, column Population has 1,001 characters: at most 1,000 are read"),
    ],
)  # fmt: skip
def test_mistakes_are_named_by_file_row_and_column(line: str, message: str) -> None:
    assert refusal(f"{CSV}{line}\n") == message.format(**ADVICE)


@pytest.mark.parametrize(
    ("options", "lines", "message"),
    [
        ({"minimum_column": "Least"}, "A,5,1.5,3", "row 2, column Least: minimum is 1.5, {from_0}"),
        ({"minimum_column": "Least"}, "A,5,,3", "row 2, column Least {fill}"),
        ({"maximum_column": "Most"}, "A,5,0,-1", "row 2, column Most: maximum is -1, {from_0}"),
        ({"maximum_column": "Most"}, "A,5,1,x", "row 2, column Most: 'x' {write}"),
        ({"current_column": "Most"}, "A,5,1,-1", "row 2, column Most: current is -1, {from_0}"),
        (
            {"minimum_column": "Least", "maximum_column": "Most"},
            "A,5,4,3",
            "row 2, column Most: minimum 4 is above maximum 3: raise the maximum or lower the minimum",
        ),
    ],
)  # fmt: skip
def test_bounds_in_columns_are_checked_where_they_stand(options: dict[str, str], lines: str, message: str) -> None:
    assert refusal(f"Name,Population,Least,Most\n{lines}\n", **options) == f"a.csv, {message.format(**ADVICE)}"


def test_a_bound_is_given_once(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Name,Population,Least\nA,5,1\n")
    with pytest.raises(EvenhandError) as caught:
        read_groups(path, minimum_column="Least", minimum=2)
    assert str(caught.value) == "minimum is given twice, as 2 and as column 'Least': give one of them"


def test_a_minimum_for_all_is_checked_against_maximums_in_a_column(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Name,Population,Most\nA,5,9\nB,5,1\n")
    with pytest.raises(EvenhandError) as caught:
        read_groups(path, maximum_column="Most", minimum=2, population_column="Population")
    assert str(caught.value) == (
        "minimum of 'B' (row 2) is 2, above its maximum 1: raise the maximum or lower the minimum"
    )


@pytest.mark.parametrize(
    ("name", "others"),
    [
        ("Total", (2, 3, 4)),
        ("TOTAL, all states", (2, 3, 4)),
        ("Grand total:", (2, 3, 4)),
        ("Summe", (2, 3, 4)),
        ("Всего", (2, 3, 4)),
        ("合計", (2, 3, 4)),
        ("United States", (2, 3, 4)),
        ("Total", (200_000, 300_000, 400_999)),
    ],
)
def test_a_row_that_sums_up_the_others_is_refused_by_name(name: str, others: tuple[int, ...]) -> None:
    total = sum(others) // 1000 * 1000 if max(others) > 1000 else sum(others)
    lines = [f"G{i},{value}" for i, value in enumerate(others)]
    for place in (0, len(lines)):
        rows = [*lines[:place], f'"{name}",{total}', *lines[place:]]
        message = refusal("\n".join(["Name,Population", *rows]))
        how = "holds the sum" if total == sum(others) else "is about the sum"
        way = f"leave it out with exclude='{name}', or keep it with keep_totals=True"
        assert message == f"a.csv, row {place + 2}: '{name}' {how} of the other rows: {way}"


def test_only_totals_are_taken_for_totals() -> None:
    assert csv_groups("Name,Population\nA,2\nB,3\nC,5\n").n == 3
    assert csv_groups("Name,Population\nA,2\nB,3\nTotal,6\n").n == 3
    assert csv_groups("Name,Population\nA,2\nB,3\nUnited States,6\n").n == 3
    assert csv_groups("Name,Population\nA,5\nTotal Wine,5\n").n == 2


@pytest.mark.parametrize("first", ["California,39538223", "39538223", "California,39538223,52"])
def test_a_file_without_titles_is_refused(first: str) -> None:
    second = first.replace("California", "Texas").replace("39538223", "29145505").replace("52", "x")
    assert "seems to have no titles" in refusal(f"{first}\n{second}\n")


def test_a_file_that_may_not_be_read_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.csv"
    path.write_text(CSV)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(UnreadableFile) as caught:
        read_groups(path)
    assert str(caught.value) == "a.csv may not be read: its permissions forbid it"


@pytest.mark.parametrize(
    ("name", "module", "words"),
    [("a.xlsx", "python_calamine", "python-calamine"), ("a.parquet", "pyarrow", "PyArrow")],
)
def test_a_missing_library_is_named_with_its_command(
    name: str, module: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = {"a.xlsx": xlsx(("D", STATES)), "a.parquet": parquet({"State": ["A"], "Population": [1]})}[name]
    monkeypatch.setitem(__import__("sys").modules, module, None)
    with pytest.raises(MissingLibrary) as caught:
        groups_from_bytes(content, name)
    assert str(caught.value) == (
        f'{name} needs {words} to be read: python -m pip install ".[files]" in your copy of evenhand'
    )


LIMITS = Limits(file_bytes=60_000, unpacked_bytes=300_000, rows=5, columns=4, spreadsheet_cells=40, cell_characters=9)
FAR = "has a sheet down to row 5 and column I, but at most 40 cells are read"
MANY = [["Name", "Population"], *([f"G{i}", i + 1] for i in range(6))]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.csv", b"x" * 60_001, "has 60,001 bytes, but at most 60,000 bytes are read"),
        ("a.csv", "\n".join(f"{n},{p}" for n, p in MANY).encode(), "has 6 rows, but at most 5 are read"),
        ("a.csv", b"a,b,c,d,e\n1,2,3,4,5\n", "has 5 columns, but at most 4 are read"),
        ("a.csv", b"Name,Population\nAbcdefghij,5\n", "row 2, column Name has 10 characters: at most 9 are read"),
        ("a.json", b'{"A": 1234567890}', "holds a number of 10 digits: at most 9"),
        ("a.json", b'{"A":1,"B":2,"C":3,"D":4,"E":5,"F":6}', "has 6 rows, but at most 5 are read"),
        ("a.xlsx", xlsx(("D", MANY)), "has 6 rows, but at most 5 are read"),
        ("a.xlsx", xlsx(("D", [["a"] * 9] * 5)), FAR),
        ("a.xlsx", repacked(xlsx(("D", STATES)), {"xl/m.bin": bytes(300_000)}), "unpacks to more than 300,000 bytes"),
        ("a.xls", xls([["a"] * 9] * 5), FAR),
        ("a.ods", ods(ods_rows([["a"] * 9] * 5)), FAR),
        ("a.parquet", parquet({"Name": [*"ABCDEF"], "Population": range(6)}), "has 6 rows, but at most 5 are read"),
        ("a.parquet", parquet({name: [1] for name in "abcde"}), "has 5 columns, but at most 4 are read"),
    ],
)  # fmt: skip
def test_limits_are_said_before_they_hurt(name: str, content: bytes, message: str) -> None:
    with pytest.raises(UnreadableFile) as caught:
        groups_from_bytes(content, name, limits=LIMITS)
    assert message in str(caught.value)


FAR_CELL = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'


@pytest.mark.parametrize(
    "spelling",
    [
        FAR_CELL,
        FAR_CELL.replace('r="XFD1048576"', "s='1' \n\t r = \n 'XFD1048576'"),
        FAR_CELL.replace('r="XFD', " " * 300_000 + 'r="XFD'),
        FAR_CELL.replace("XFD", "xfd"),
        FAR_CELL.replace("<c ", '<!-- r="A1" --><c '),
    ],
    ids=["plain", "quotes and blanks", "padding", "lower case", "comment"],
)
def test_a_far_cell_is_refused_before_memory_is_asked_for(spelling: str) -> None:
    """Loading this sheet would ask for half a terabyte and end the process."""
    assert "down to row 1048576 and column XFD" in refusal(xlsx_of_xml(spelling), "a.xlsx")


def test_cells_without_addresses_are_counted() -> None:
    wide = "<row>" + "<c><v>1</v></c>" * 20_000 + "</row>"
    tall = "<row><c><v>1</v></c></row>" * 200
    assert "down to row 201 and column ACOF" in refusal(xlsx_of_xml(wide + tall), "a.xlsx")


def test_an_archive_that_understates_its_size_is_found_out() -> None:
    """The sizes in the directory are claims; what counts is what really unpacks."""
    content = repacked(xlsx(("D", STATES)), {"xl/worksheets/sheet1.xml": b"<a>" + b" " * 400_000 + b"</a>"})
    real, claimed = (400_007).to_bytes(4, "little"), (700).to_bytes(4, "little")
    assert content.count(real) == 2
    with pytest.raises(UnreadableFile, match="unpacks to more than"):
        groups_from_bytes(content.replace(real, claimed), "a.xlsx", limits=Limits(unpacked_bytes=300_000))


def test_what_fairness_cannot_bear_is_named_by_file_row_and_column() -> None:
    """A group of nobody and a minimum of 0 are read, as other methods have a meaning for them; fairness has none."""
    nobody = csv_groups(f"{CSV}Guam,0\n")
    assert eh.allocate(nobody, 9, method="webster").units.tolist() == [6, 3, 0]
    with pytest.raises(InvalidPopulation) as caught:
        eh.allocate(nobody, 9)
    assert str(caught.value) == (
        f"a.csv, row 4, column Population: population of 'Guam' is 0: {ADVICE['rule']} "
        "(a group of nobody gets no units: leave it out, or choose a method such as webster)"
    )
    none = csv_groups("Name,Population,Least\nA,5,0\nB,7,1\n", minimum_column="Least")
    assert eh.allocate(none, 1, method="webster").units.tolist() == [0, 1]
    with pytest.raises(InvalidBounds, match=r"minimum of 'A' \(row 1\) is 0, but must be a whole number of 1 or more"):
        eh.allocate(none, 9)
    closed = csv_groups("Name,Population,Most\nA,5,0\nB,7,9\n", maximum_column="Most")
    assert eh.allocate(closed, 3, method="webster").units.tolist() == [0, 3]
    with pytest.raises(InvalidBounds, match=r"maximum of 'A' \(row 1\) is 0, below the 1 units"):
        eh.allocate(closed, 3)
