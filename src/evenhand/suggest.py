"""Small words for messages: what a misspelt word may have meant, and quoting that keeps a message on one line."""

from __future__ import annotations

from collections.abc import Iterable

MOST_COMPARED = 20_000  # comparing by edits takes some microseconds a word, and an error should not take seconds


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


def listed(words: Iterable[object], width: int = 60) -> str:
    """Words in a row, parted by commas, as many as fit; then how many more there are.

    Examples
    --------
    >>> listed(["State", "Population"])
    'State, Population'
    >>> listed(range(1, 100), width=12)
    '1, 2, 3, 4 and 95 more'
    """
    everything = [shown(word, 24) for word in words]
    kept: list[str] = []
    used = 0
    for word in everything:
        used += len(word) + (2 if kept else 0)
        if kept and used > width:
            break
        kept.append(word)
    rest = len(everything) - len(kept)
    return ", ".join(kept) + (f" and {rest} more" if rest else "")


def did_you_mean(word: str, candidates: Iterable[str]) -> str:
    """A question to append to a message, or nothing when no candidate is close.

    Parameters
    ----------
    word : str
        What was asked for.
    candidates : iterable of str
        What there is. Case is ignored in comparing.

    Returns
    -------
    str
        ``" Did you mean 'X'?"`` with a leading space, or ``""``.

    Examples
    --------
    >>> did_you_mean("populatoin", ["State", "Population"])
    " Did you mean 'Population'?"
    >>> did_you_mean("zebra", ["State", "Population"])
    ''
    """
    import difflib

    by_fold = {candidate.casefold(): candidate for candidate in candidates}
    wanted = word.casefold()[:200]
    close = _starting_alike(wanted, by_fold)
    if not close and len(by_fold) <= MOST_COMPARED:
        close = difflib.get_close_matches(wanted, by_fold, n=1, cutoff=0.6)
    return f" Did you mean {quoted(by_fold[close[0]], 24)}?" if close else ""


def _starting_alike(wanted: str, candidates: Iterable[str]) -> list[str]:
    """Candidates of which the word is a beginning: 'Pop' is far from 'Population' by edits, but means it."""
    return [candidate for candidate in candidates if len(wanted) > 1 and candidate.startswith(wanted)][:1]
