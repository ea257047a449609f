"""The doors through which groups come in, and how each spells the options that a message names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from evenhand.wording.lists import quoted

LONGEST_VALUE = 24


@dataclass(frozen=True)
class Door:
    """A way in.

    Attributes
    ----------
    style : "keywords", "flags" or "words"
        Whether options are written as Python keywords, as options of a command, or described.
    words : mapping
        From an option to what a message says instead, where there are neither keywords nor flags.
    install : str
        How a missing library is had.
    """

    style: str
    words: Mapping[str, str] = field(default_factory=dict)
    install: str = 'python -m pip install ".[files]" in your copy of evenhand'

    def option(self, name: str, value: object = None) -> str:
        """An option as the user of this door writes it.

        Parameters
        ----------
        name : str
            The keyword, such as ``"keep_totals"``.
        value : object, optional
            Text, a number, or True for a switch; None names the option alone.

        Examples
        --------
        >>> PYTHON.option("exclude", "Total"), COMMAND_LINE.option("exclude", "All states")
        ("exclude='Total'", "--exclude 'All states'")
        >>> PYTHON.option("keep_totals", True), COMMAND_LINE.option("keep_totals", True)
        ('keep_totals=True', '--keep-totals')
        """
        if self.style == "words":
            return self.words.get(name, "a choice that the command line and Python offer")
        if self.style == "keywords":
            return f"{name}=..." if value is None else f"{name}={_literal(value)}"
        flag = "--" + name.replace("_", "-")
        return flag if value is None or value is True else f"{flag} {_shell_word(value)}"


def _literal(value: object) -> str:
    return quoted(value, LONGEST_VALUE) if isinstance(value, str) else repr(value)


def _shell_word(value: object) -> str:
    text = str(value)
    is_plain = text.replace("_", "").replace("-", "").replace(".", "").isalnum() and not text.startswith("-")
    return text if is_plain and len(text) <= LONGEST_VALUE else quoted(text, LONGEST_VALUE)


PYTHON = Door("keywords")
COMMAND_LINE = Door("flags")
PAGE = Door(
    "words",
    {
        "population_column": "the column of populations",
        "name_column": "the column of names",
        "minimum_column": "the column of minimums",
        "maximum_column": "the column of maximums",
        "current_column": "the column of current units",
        "sd_column": "the column of standard deviations",
        "cv_column": "the column of coefficients of variation",
        "exclude": "taking its row out of the file",
        "keep_totals": "opening the file from Python or the command line, where totals can be kept",
        "missing": "deleting these rows from the file",
        "flags": "deleting these signs from the file",
        "header_row": "deleting the rows above the titles",
        "last_row": "deleting the rows below the table",
        "comment": "deleting the comments",
        "sheet": "moving that sheet to the front",
        "encoding": "saving the file as UTF-8",
        "decimal": "writing numbers without thousands separators",
        "separator": "saving the file with commas",
    },
)
