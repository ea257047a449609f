"""Values and lists of them in a sentence: quoted, cut, and kept on one line."""

from __future__ import annotations

from collections.abc import Iterable


def quoted(text: object, width: int = 30) -> str:
    """A value as a message shows it: quoted, on one line, invisible characters escaped, cut in the middle.

    Parameters
    ----------
    text : object
        The value; anything but text is shown by its ``str``.
    width : int
        The most characters between the quotes.

    Returns
    -------
    str

    Examples
    --------
    >>> quoted("New York")
    "'New York'"
    >>> quoted("a" * 100, width=9)
    "'aaaa…aaaa'"
    """
    return f"'{shown(text, width)}'"


def shown(text: object, width: int = 30) -> str:
    r"""A value on one line, at most `width` characters long, invisible characters escaped.

    Examples
    --------
    >>> shown("two\nlines")
    'two\\nlines'
    """
    raw = str(text)
    if len(raw) > 4 * width:
        raw = raw[: 2 * width] + raw[-2 * width :]
    line = "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in raw)
    if len(line) <= width:
        return line
    head = width // 2
    return line[:head] + "…" + line[len(line) - (width - head - 1) :]


def listed(words: Iterable[object], width: int = 60, longest: int = 24) -> str:
    """Words in a row, parted by commas, as many as fit; then how many more there are.

    Parameters
    ----------
    words : iterable
    width : int
        Characters of the whole.
    longest : int
        Characters of a word; more are cut in the middle.

    Returns
    -------
    str

    Examples
    --------
    >>> listed(["State", "Population"])
    'State, Population'
    >>> listed(range(1, 100), width=12)
    '1, 2, 3, 4 and 95 more'
    """
    everything = [shown(word, longest) for word in words]
    kept: list[str] = []
    used = 0
    for word in everything:
        used += len(word) + (2 if kept else 0)
        if kept and used > width:
            break
        kept.append(word)
    rest = len(everything) - len(kept)
    return ", ".join(kept) + (f" and {rest:,} more" if rest else "")
