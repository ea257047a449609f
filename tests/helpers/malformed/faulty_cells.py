"""Tables of which one cell, row or title is wrong, each in every kind of file that can hold it."""

import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from helpers.made_files import Rows, ods, ods_rows, parquet, xls, xlsx
from helpers.malformed.case import Case, Cases

GOOD = [["Maine", 1_405_012], ["Vermont", 648_493], ["Rhode Island", 1_112_308], ["Connecticut", 3_675_069]]
TITLES = ["State", "Population"]
TEXT_KINDS = ("csv", "semicolon.csv", "utf16.csv", "tsv")
ALL_KINDS = (*TEXT_KINDS, "xlsx", "xls", "ods", "parquet", "json")
CONTROLS_FIT = (*TEXT_KINDS, "parquet", "json")  # XML cannot hold control characters


@dataclass(frozen=True)
class Fault:
    """A table that is wrong in its data row `at` (from 0), and what is to be said of it."""

    label: str
    rows: Rows
    at: int
    column: str | None
    says: str
    kinds: Sequence[str] = ALL_KINDS
    options: dict[str, str] = field(default_factory=dict)
    titles: Sequence[str] = tuple(TITLES)


def with_cell(at: int, column: int, value: Any) -> Rows:
    rows = [list(row) for row in GOOD]
    rows[at][column] = value
    return rows


def with_third(value: Any, third: str, others: Any = 1) -> tuple[Rows, Sequence[str]]:
    """The good rows with a third column, whose cell in the second row is `value`."""
    return [[*row, value if i == 1 else others] for i, row in enumerate(GOOD)], [*TITLES, third]


def cell_faults() -> Iterator[Fault]:
    rule = "populations must be finite numbers above 0"
    population = [
        ("population negative", -1, f"is -1: {rule}"),
        ("population a negative fraction", -0.5, f"is -0.5: {rule}"),
        ("population beyond float64", 10**400, rule),
        ("population empty", None, "is empty"),
    ]
    for label, value, says in population:
        kinds = [kind for kind in ALL_KINDS if value != 10**400 or kind in (*TEXT_KINDS, "json")]
        yield Fault(label, with_cell(2, 1, value), 2, "Population", says, kinds)
    for label, value in [
        ("population a word", "many"),
        ("population with a unit", "1112308 people"),
        ("population NaN in words", "NaN"),
        ("population infinite in words", "inf"),
        ("population in hexadecimal", "0x10F8F4"),
        ("population an error of a spreadsheet", "#REF!"),
        ("population a percentage", "12%"),
        ("population with two decimal signs", "1.112.3.08"),
        ("population in foreign digits", "١١١٢٣٠٨"),
        ("population a date in words", "2020-04-01"),
    ]:
        # A column of text in Parquet is no candidate; openpyxl stores an error as one.
        kinds = [kind for kind in ALL_KINDS if kind != "parquet" and (value, kind) != ("#REF!", "xlsx")]
        yield Fault(label, with_cell(2, 1, value), 2, "Population", "is not a number", kinds)
    says = "is empty or in error: every group needs a number"
    yield Fault("population an error of a spreadsheet", with_cell(2, 1, "#REF!"), 2, "Population", says, ["xlsx"])


def name_faults() -> Iterator[Fault]:
    for label, name, says, kinds in [
        ("name empty", "", "is empty: every group needs a name", ALL_KINDS),
        ("name blank", " \u00a0", "is empty: every group needs a name", ALL_KINDS),
        ("name repeated", "Maine", "repeats 'Maine'", ALL_KINDS),
        ("name repeated but for case", "MAINE", "repeats 'Maine'", ALL_KINDS),
        ("name with a tab", "Rhode\tIsland", "holds the control character U+0009", ("csv", "semicolon.csv", "json")),
        ("name with an escape", "Rhode\x1b[2JIsland", "holds the control character U+001B", CONTROLS_FIT),
        ("name with a line break", "Rhode\nIsland", "holds the control character U+000A", ("csv", "json", "parquet")),
        ("name turned around", "\u202eRhode", "holds the bidirectional character U+202E", ALL_KINDS),
        ("name with an isolate", "Rho\u2067de", "holds the bidirectional character U+2067", ALL_KINDS),
        ("name with a hidden space", "Rhode\u200bIsland", "holds the invisible character U+200B", ALL_KINDS),
        ("name with a byte order mark", "Rhode\ufeffIsland", "holds the invisible character U+FEFF", ALL_KINDS),
        ("name from a wrong encoding", "Rhode \ufffdsland", "holds U+FFFD", ALL_KINDS),
        ("name without end", "R" * 1001, "has 1,001 characters: at most 1,000", ALL_KINDS),
    ]:
        yield Fault(label, with_cell(2, 0, name), 2, "State", says, kinds)


def bound_faults() -> Iterator[Fault]:
    kinds = ("csv", "xlsx", "parquet", "json")
    for label, what, value, says in [
        ("minimum broken", "minimum", 1.5, "minimum is 1.5, but must be a whole number of 0 or more"),
        ("minimum empty", "minimum", None, "is empty"),
        ("maximum negative", "maximum", -3, "maximum is -3, but must be a whole number of 0 or more"),
        ("current negative", "current", -1, "current is -1, but must be a whole number of 0 or more"),
        ("current broken", "current", 0.5, "current is 0.5, but must be a whole number of 0 or more"),
    ]:
        rows, titles = with_third(value, "Bound")
        yield Fault(label, rows, 1, "Bound", says, kinds, {f"{what}_column": "Bound"}, titles)
    rows = [[*row, 4 if i == 1 else 1, 3] for i, row in enumerate(GOOD)]
    options = {"minimum_column": "Least", "maximum_column": "Most"}
    says = "minimum 4 is above maximum 3"
    yield Fault("minimum above maximum", rows, 1, "Most", says, kinds, options, [*TITLES, "Least", "Most"])


def total_faults() -> Iterator[Fault]:
    total = sum(population for _, population in GOOD)
    for name in ("Total", "TOTAL", "Summe", "United States"):
        rows, says = [*GOOD, [name, total]], f"'{name}' holds the sum of the other rows"
        yield Fault("total row", rows, len(GOOD), None, says, ("csv", "xlsx", "parquet", "json"))
    rows = [*GOOD, ["All states", total + 1000]]
    yield Fault("rounded total row", rows, len(GOOD), None, "is about the sum of the other rows", ("csv", "ods"))


def title_faults() -> Iterator[Case]:
    kinds = ("csv", "xlsx", "ods", "parquet", "json")
    for kind in kinds:
        for label, titles, says, options in [
            ("population column missing", ["State", "Area"], "has no column 'Pop'", {"population_column": "Pop"}),
            ("name column missing", TITLES, "Did you mean 'State'? See ", {"name_column": "Stat"}),
            ("bounds column missing", TITLES, "has no column 'Least'", {"minimum_column": "Least"}),
        ]:  # fmt: skip
            yield made(label, kind, titles, GOOD, (says,), options)
        words = [[name, "x" + name] for name, _ in GOOD]
        yield made("no numbers", kind, ["State", "Motto"], words, ("has no numeric column", "State, Motto"))
        several = [[name, value, value] for name, value in GOOD]
        yield made("several numbers", kind, ["State", "A", "B"], several, ("has 2 numeric columns (A, B)",))


def made(
    label: str, kind: str, titles: Sequence[str], rows: Rows, says: Sequence[str], options: dict[str, str] | None = None
) -> Case:
    return Case(label, f"states.{kind}", FILES[kind](titles, rows), says, options or {})


def text_table(titles: Sequence[str], rows: Rows, separator: str = ",") -> str:
    def cell(value: Any) -> str:
        text = "" if value is None else str(value)
        return f'"{text}"' if separator in text or "\n" in text else text

    return "".join(separator.join(map(cell, row)) + "\n" for row in [titles, *rows])


def records(titles: Sequence[str], rows: Rows) -> bytes:
    return json.dumps([dict(zip(titles, row, strict=True)) for row in rows]).encode()


FILES = {
    "csv": lambda titles, rows: text_table(titles, rows).encode(),
    "semicolon.csv": lambda titles, rows: text_table(titles, rows, ";").encode("utf-8-sig"),
    "utf16.csv": lambda titles, rows: text_table(titles, rows).encode("utf-16"),
    "tsv": lambda titles, rows: text_table(titles, rows, "\t").encode(),
    "xlsx": lambda titles, rows: xlsx(("Data", [titles, *rows])),
    "xls": lambda titles, rows: xls([titles, *rows]),
    "ods": lambda titles, rows: ods(ods_rows([titles, *rows])),
    "parquet": lambda titles, rows: parquet(
        {title: list(cells) for title, cells in zip(titles, zip(*rows, strict=True), strict=True)}
    ),
    "json": records,
}


def row_words(kind: str, at: int) -> str:
    """The row as a reader of that kind of file counts."""
    return {"parquet": f"row {at + 1}", "json": f"record {at + 1}"}.get(kind, f"row {at + 2}")


def cases() -> Cases:
    """One case for each fault and each kind of file that can hold it."""
    for fault in (*cell_faults(), *name_faults(), *bound_faults(), *total_faults()):
        for kind in fault.kinds:
            column = [] if fault.column is None else [f"column {fault.column}"]
            says = (row_words(kind, fault.at), *column, fault.says)
            yield made(fault.label, kind, fault.titles, fault.rows, says, fault.options)
    nan = [[name, math.nan if i == 2 else float(value)] for i, (name, value) in enumerate(GOOD)]
    yield made("population NaN", "parquet", TITLES, nan, ("row 3", "column Population", "is empty"))
    yield from title_faults()
