"""Names of groups: what a reader can tell apart, and nothing that misleads the eye."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence

from evenhand.exceptions import InvalidName
from evenhand.wording.lists import quoted

JOINERS = "\u200c\u200d"  # invisible, but Persian and the languages of India need them to spell
REPLACEMENT = "\ufffd"


def nth_row(index: int) -> str:
    """Where the group of this index stands, counted from 1 as a reader counts.

    Examples
    --------
    >>> nth_row(0)
    'row 1'
    """
    return f"row {index + 1}"


def clean_name(text: object, where: str) -> str:
    r"""One name as it is kept: composed (Unicode NFC), without white space around it.

    Parameters
    ----------
    text : object
        The name. Numbers and dates are spelt out; None, NaN and truth values are no names.
    where : str
        Where it stands, such as ``"row 3"``, for the message.

    Returns
    -------
    str

    Raises
    ------
    InvalidName
        The name is missing or empty, or holds control, bidirectional or other invisible characters.

    Examples
    --------
    >>> clean_name("  Gene\u0300ve ", "row 1")
    'Genève'
    >>> clean_name("a\tb", "row 2")
    Traceback (most recent call last):
    ...
    evenhand.exceptions.InvalidName: name 'a\tb' (row 2) holds the control character U+0009: remove it
    """
    if _is_missing(text):
        raise InvalidName(f"name in {where} is {text}: every group needs a name")
    name = unicodedata.normalize("NFC", str(text)).strip()
    if not name:
        raise InvalidName(f"name in {where} is empty: every group needs a name")
    if not name.isprintable():
        _refuse_hidden_characters(name, where)
    if REPLACEMENT in name:
        raise InvalidName(f"name {quoted(name)} ({where}) holds U+FFFD, the mark of text read in a wrong encoding")
    return name


def clean_names(
    names: Sequence[object], place: Callable[[int], str] = nth_row, row: Callable[[int], str] = nth_row
) -> tuple[str, ...]:
    """All names as they are kept, no two alike.

    Parameters
    ----------
    names : sequence of object, length n
        As for `clean_name`.
    place : callable
        From the index of a group to the words that say where it stands: its file, say, row and column.
    row : callable
        The same in short, for a second mention.

    Returns
    -------
    tuple of str, length n

    Raises
    ------
    InvalidName
        A name is refused by `clean_name`, or two names are the same once composed and without regard to case.

    Examples
    --------
    >>> clean_names(["Guam", "guam"])
    Traceback (most recent call last):
    ...
    evenhand.exceptions.InvalidName: name 'guam' (row 2) repeats 'Guam' (row 1): rename one of them
    """
    cleaned = _plain_names(names)
    if cleaned is None:
        cleaned = [clean_name(name, place(index)) for index, name in enumerate(names)]
    folded = [fold(name) for name in cleaned]
    if len(set(folded)) < len(folded):
        later, earlier = _first_repeated(folded)
        repeat = f"name {quoted(cleaned[later], 20)} ({place(later)}) repeats {quoted(cleaned[earlier], 20)}"
        raise InvalidName(f"{repeat} ({row(earlier)}): rename one of them")
    return tuple(cleaned)


def fold(name: str) -> str:
    """What two names share when a reader would take them for the same: composed, without case, all spaces alike."""
    if name.isascii():
        return name.lower()
    folded = unicodedata.normalize("NFC", name.casefold())
    return folded if folded.isprintable() else "".join(" " if char.isspace() else char for char in folded)


def _is_missing(text: object) -> bool:
    """None, truth values, and what differs from itself (NaN, NaT) or cannot tell (the missing values of pandas)."""
    try:
        return text is None or isinstance(text, bool) or bool(text != text)
    except TypeError:
        return True


def _plain_names(names: Sequence[object]) -> list[str] | None:
    """The names when all are plain ASCII text, which one pass can tell; None sends them to the careful path."""
    try:
        joined = "".join(names)  # type: ignore[arg-type]
    except TypeError:
        return None
    if not (joined.isascii() and joined.isprintable()):
        return None
    stripped = [str(name).strip() for name in names]
    return stripped if all(stripped) else None


def _refuse_hidden_characters(name: str, where: str) -> None:
    for char in name:
        kind = _hidden_kind(char)
        if kind:
            raise InvalidName(f"name {quoted(name)} ({where}) holds the {kind} character U+{ord(char):04X}: remove it")


def _hidden_kind(char: str) -> str:
    """What is wrong with a character, or nothing when a name may hold it."""
    category = unicodedata.category(char)
    if category in ("Cc", "Zl", "Zp"):
        return "control"
    if category == "Cs":
        return "broken"
    if category != "Cf" or char in JOINERS:
        return ""
    return "bidirectional" if _steers_direction(char) else "invisible"


def _steers_direction(char: str) -> bool:
    """The marks, embeddings, overrides and isolates that make text run the other way than it is stored."""
    return char in "\u061c\u200e\u200f" or "\u202a" <= char <= "\u202e" or "\u2066" <= char <= "\u2069"


def _first_repeated(folded: Sequence[str]) -> tuple[int, int]:
    """Index of the first name that repeats another, and of that other."""
    first: dict[str, int] = {}
    for index, key in enumerate(folded):
        if first.setdefault(key, index) != index:
            return index, first[key]
    raise AssertionError("called only where a name is repeated")
