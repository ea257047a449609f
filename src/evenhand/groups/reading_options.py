"""How a table is read: one list of options, for the command line's help, the page's controls and every message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

DROP, REFUSE = "drop", "refuse"

Kind: TypeAlias = Literal["title", "titles", "names", "switch", "drop", "row", "sign", "word"]
"""A column's title or several; names of rows; yes or no; "drop" or "refuse"; a row's number; a sign; a word."""


@dataclass(frozen=True)
class ReadingOption:
    """An option of reading.

    Attributes
    ----------
    name : str
        The keyword in Python.
    kind : str
        What values it takes.
    label : str
        What the page calls its control.
    help : str
        What the command line's help says.
    """

    name: str
    kind: Kind
    label: str
    help: str


TABLE = (
    ReadingOption("population_column", "title", "Populations", "Column of the populations."),
    ReadingOption("name_column", "titles", "Names", "Column of the names; several are joined."),
    ReadingOption("minimum_column", "title", "Minimums", "Column of each group's fewest units."),
    ReadingOption("maximum_column", "title", "Maximums", "Column of each group's most units."),
    ReadingOption("current_column", "title", "Units now", "Column of the units that each group holds now."),
    ReadingOption(
        "sd_column",
        "title",
        "Standard deviations",
        "Column of the standard deviation within each group, for --method neyman.",
    ),
    ReadingOption(
        "cv_column",
        "title",
        "Coefficients of variation",
        "Column of the coefficient of variation in each group, for --method power-allocation.",
    ),
    ReadingOption("exclude", "names", "Rows to leave out", "A row that is no group; may be repeated."),
    ReadingOption("drop_totals", "switch", "Leave out totals", "Leave out rows that are surely sums of others."),
    ReadingOption("keep_totals", "switch", "Keep totals", "Keep rows that are the sum of others as groups."),
    ReadingOption(
        "missing",
        "drop",
        "Leave out rows without a number",
        "What becomes of rows without a number.  [default: refuse]",
    ),
    ReadingOption(
        "flags",
        "drop",
        "Take signs off numbers",
        "What becomes of signs such as 51234 e.  [default: refuse]",
    ),
)
"""Of any table, a data frame too."""

FILE = (
    ReadingOption(
        "encoding", "word", "Encoding", "Encoding of a CSV file that is not UTF-8 or UTF-16, such as latin-1."
    ),
    ReadingOption("separator", "sign", "Separator", "What parts the cells of a CSV file.  [default: found out]"),
    ReadingOption("decimal", "sign", "Decimal sign", "Decimal sign of a CSV file, where it cannot be found out."),
    ReadingOption("sheet", "word", "Sheet", "Sheet of a spreadsheet."),
    ReadingOption("header_row", "row", "Row of the titles", "Row of the titles, counted from 1.  [default: found out]"),
    ReadingOption("last_row", "row", "Last row", "Last row of the table.  [default: found out]"),
    ReadingOption("comment", "sign", "Sign of comments", "What lines begin with that are none of the table."),
)
"""Of a file alone."""

READING_OPTIONS = (*TABLE, *FILE)
LABELS = {option.name: option.label for option in READING_OPTIONS}
