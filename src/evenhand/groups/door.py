"""The doors through which groups come in, and how each spells the options that a message names."""

from __future__ import annotations

from dataclasses import dataclass

from evenhand.groups.reading_options import DROP, LABELS
from evenhand.wording.lists import quoted, shown

LONGEST_VALUE = 24


@dataclass(frozen=True)
class Door:
    """A way in.

    Attributes
    ----------
    style : "keywords", "flags" or "labels"
        Whether options are written as Python keywords, as options of a command, or as the controls of the page.
    room : int
        Characters that a message may have; it lists as many names as fit.
    """

    style: str
    room: int = 193

    def option(self, name: str, value: object = None) -> str:
        """An option as the user of this door writes it.

        Parameters
        ----------
        name : str
            The keyword, such as ``"keep_totals"``.
        value : object, optional
            Text, a number, several of them, or True for a switch; None names the option alone.

        Examples
        --------
        >>> PYTHON.option("exclude", "Total"), COMMAND_LINE.option("exclude", "All states")
        ("exclude='Total'", "--exclude 'All states'")
        >>> PYTHON.option("keep_totals", True), COMMAND_LINE.option("keep_totals", True)
        ('keep_totals=True', '--keep-totals')
        >>> PAGE.option("keep_totals", True), PAGE.option("header_row", 3)
        ("'Keep totals'", "'Row of the titles' = 3")
        """
        if self.style == "labels":
            return _control(self.named(name), value)
        if self.style == "keywords":
            return f"{name}=..." if value is None else f"{name}={_literal(value)}"
        flag = self.named(name)
        if isinstance(value, tuple):
            return " ".join(f"{flag} {_shell_word(one)}" for one in value)
        return flag if value is None or value is True else f"{flag} {_shell_word(value)}"

    def named(self, name: str) -> str:
        """What an option is called here.

        Examples
        --------
        >>> PYTHON.named("last_row"), COMMAND_LINE.named("last_row"), PAGE.named("last_row")
        ('last_row', '--last-row', "'Last row'")
        """
        if self.style == "labels":
            return f"'{LABELS[name]}'"
        return name if self.style == "keywords" else "--" + name.replace("_", "-")


def _control(label: str, value: object) -> str:
    """A control of the page, and what to put into it where that is no tick."""
    if value in (None, True, DROP):
        return label
    values = value if isinstance(value, tuple) else (value,)
    return f"{label} = {' and '.join(shown(one, LONGEST_VALUE) for one in values)}"


def _literal(value: object) -> str:
    if isinstance(value, tuple):
        return f"[{', '.join(map(_literal, value))}]"
    return quoted(value, LONGEST_VALUE) if isinstance(value, str) else repr(value)


def _shell_word(value: object) -> str:
    text = str(value)
    is_plain = text.replace("_", "").replace("-", "").replace(".", "").isalnum() and not text.startswith("-")
    return text if is_plain and len(text) <= LONGEST_VALUE else quoted(text, LONGEST_VALUE)


PYTHON = Door("keywords", room=2000)
COMMAND_LINE = Door("flags")
PAGE = Door("labels", room=400)
