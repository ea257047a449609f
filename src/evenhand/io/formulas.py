r"""Text that a spreadsheet would run as a formula: defused when a CSV is written, restored when it is read.

A cell that begins with ``=``, ``+``, ``-``, ``@``, a tab or a line break runs when a spreadsheet opens the file. Such a
text gets an apostrophe in front. So that reading can tell this apostrophe from one of the text's own, a text that has
apostrophes before such a character gets one more; reading takes one away again.
"""

from __future__ import annotations

import re

STARTS = "=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20"  # also the wide forms, which some spreadsheets take for the same
RUNS = re.compile(f"'*[{STARTS}]")
DEFUSED = re.compile(f"'+[{STARTS}]")


def defused(text: str) -> str:
    """The text as it can stand in a CSV file.

    Examples
    --------
    >>> defused("=1+1"), defused("'=1+1"), defused("Maine"), defused("'s-Hertogenbosch")
    ("'=1+1", "''=1+1", 'Maine', "'s-Hertogenbosch")
    """
    return f"'{text}" if RUNS.match(text) else text


def restored(text: str) -> str:
    """The text that `defused` was given.

    Examples
    --------
    >>> restored("'=1+1"), restored("''=1+1"), restored("=1+1"), restored("'s-Hertogenbosch")
    ('=1+1', "'=1+1", '=1+1', "'s-Hertogenbosch")
    """
    return text[1:] if DEFUSED.match(text) else text
