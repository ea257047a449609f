"""Signs that stand beside numbers and names in published tables: footnotes, flags, units, and signs for "no number"."""

from __future__ import annotations

import re
from collections.abc import Sequence

RAISED = "\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079"
DAGGERS = "†‡§¶"
FOOTNOTE = rf"\s*(?:\[[0-9A-Za-z]{{1,3}}\]|[{DAGGERS}{RAISED}])"
"""A mark that can be nothing but a footnote: [7], [b], a dagger, a raised digit."""

FLAG = r"\s*(?:\*{1,3}|\(?[A-Za-z]{1,3}\)?)"
"""A mark that says something of the number, such as "e" for estimated: whoever reads the table must decide."""

UNITS = "%‰$€£¥₹"

AFTER_FOOTNOTE = re.compile(rf"(.*?\S)(?:{FOOTNOTE})+", re.DOTALL)
WITH_FLAG = re.compile(f"([+-]?[0-9][0-9.,'\u2019\u00a0\u2009\u202f _]*)(?:{FOOTNOTE})*(?:{FLAG})?(?:{FOOTNOTE})*")
LONGEST = 200
"""A longer text is no number with a mark."""

_MISSING = ": - -- --- – — − . .. ... … * ** x na n/a n.a. n.a n.d. nd nan nil none null missing unknown k.a. s.o. /"
MISSING = frozenset(_MISSING.split())
"""What tables write where they have no number, in lower case."""

DIGITS = "0123456789"


def is_missing_mark(text: str) -> bool:
    """Whether a text stands for "no number".

    Examples
    --------
    >>> is_missing_mark(" n/a "), is_missing_mark(":"), is_missing_mark("7")
    (True, True, False)
    """
    return text.strip().lower() in MISSING


def has_digit(text: str) -> bool:
    """Whether a text holds any digit, so that it could be meant as a number."""
    return any(char.isdigit() for char in text)


def without_footnote(text: str) -> str:
    """The text without the footnote marks that follow it.

    Examples
    --------
    >>> without_footnote("1,234,567[7]"), without_footnote("Rutland[B]"), without_footnote("Ward 7")
    ('1,234,567', 'Rutland', 'Ward 7')
    """
    bare = text.strip()
    if len(bare) > LONGEST or bare[-1:] not in f"]{DAGGERS}{RAISED}" or not bare:
        return text
    found = AFTER_FOOTNOTE.fullmatch(bare)
    return found[1] if found else text


def without_flag(text: str) -> str | None:
    """The number beside which a flag stands, or None where there is no such thing.

    Examples
    --------
    >>> without_flag("51234 e"), without_flag("987*"), without_flag("1e3"), without_flag("x")
    ('51234', '987', None, None)
    """
    bare = text.strip()
    found = WITH_FLAG.fullmatch(bare) if len(bare) <= LONGEST and bare[-1:] not in DIGITS else None
    return found[1].strip() if found else None


def is_numeric_with_marks(text: str) -> bool:
    """Whether a text is a number but for marks and units beside it."""
    bare = text.strip().strip(UNITS).strip()
    return bare[:1].isdigit() and (bare.replace(",", "").replace(".", "").isdigit() or without_flag(bare) is not None)


def common_unit(texts: Sequence[str]) -> str:
    """The unit that stands beside every one of the numbers, or nothing.

    Examples
    --------
    >>> common_unit(["34 %", "66%"]), common_unit(["34%", "66"])
    ('%', '')
    """
    for sign in UNITS:
        if texts and all(text.count(sign) == 1 and sign in (text.strip()[0], text.strip()[-1]) for text in texts):
            return sign
    return ""
