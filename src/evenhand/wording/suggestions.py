"""What a misspelt word may have meant."""

from __future__ import annotations

from collections.abc import Iterable

from evenhand.wording.lists import quoted

MOST_COMPARED = 20_000  # comparing by edits takes some microseconds a word, and an error should not take seconds


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
