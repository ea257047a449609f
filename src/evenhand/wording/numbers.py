"""Numbers in a sentence or a cell: the same in a terminal, a log or a mail."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

LARGEST_PLAIN = 1e15
"""From here on a number is written with an exponent: its last digits are no longer certain in float64."""


@dataclass(frozen=True)
class Style:
    """How one column is shown.

    Attributes
    ----------
    name : str
        The attribute that it shows, which is also its header in CSV and its key in JSON.
    title : str
        Its header for people: the word, and the symbol where there is one.
    show : callable
        Turns a value into text.
    is_number : bool
        Numbers are aligned to the right, words to the left.
    """

    name: str
    title: str
    show: Callable[..., str]
    is_number: bool = True


def decimal(value: float, places: int = 3, sign: str = "") -> str:
    """A number with a fixed count of decimals, or with an exponent where those would show nothing of it.

    Examples
    --------
    >>> decimal(1234.5678), decimal(0.00001), decimal(0.0)
    ('1,234.568', '1.0e-05', '0')
    """
    if value == 0:
        return "0"
    size = abs(value)
    if size >= LARGEST_PLAIN:
        return f"{value:{sign}.6g}"
    if size < 0.5 * 10.0**-places:
        return f"{value:{sign}.1e}"
    return f"{value:{sign},.{places}f}"


def signed(value: float) -> str:
    """A difference: its sign always shown, nothing before an exact zero.

    Examples
    --------
    >>> signed(0.25), signed(-2), signed(0)
    ('+0.250', '-2', '0')
    """
    if isinstance(value, int):
        return f"{value:+,}" if value else "0"
    return decimal(value, 3, "+")


def count(value: float) -> str:
    """People, or units: whole where it is whole, grouped by thousands.

    Examples
    --------
    >>> count(39538223), count(542112.5), count(2.5)
    ('39,538,223', '542,112', '2.5')
    """
    if isinstance(value, int):
        return f"{value:,}"
    if 1000 <= abs(value) < LARGEST_PLAIN:
        return f"{value:,.0f}"
    return f"{value:.6g}"


def units_of(number: int) -> str:
    """Units in words.

    Examples
    --------
    >>> units_of(1), units_of(1435)
    ('1 unit', '1,435 units')
    """
    return f"{number:,} unit{'' if number == 1 else 's'}"


def large_count(number: int) -> str:
    """A whole number of any size: in full while it can be read, as a power of ten beyond.

    Examples
    --------
    >>> large_count(2250829575120), large_count(10**40)
    ('2,250,829,575,120', 'about 10^40')
    """
    if number < LARGEST_PLAIN:
        return f"{number:,}"
    from math import log10

    return f"about 10^{int(log10(number))}"


def scientific(value: float, digits: int = 4) -> str:
    """A share of the error, to so many digits; all of one length, so that a column of them can be compared.

    Examples
    --------
    >>> scientific(0.00123456), scientific(0.0)
    ('1.235e-03', '0')
    """
    return f"{value:.{digits - 1}e}" if value else "0"
