"""Rows that sum up the others: counted as a group they would double everything, so they are refused."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np

from evenhand.exceptions import InvalidPopulation
from evenhand.groups.names import fold
from evenhand.numbers import FloatArray
from evenhand.suggest import quoted

_TOTAL = (
    "total totals totale totaal totalt totales sum summe somme suma summa soma subtotal gesamt insgesamt "
    "zusammen ensemble celkem spolu razem ogółem toplam összesen yhteensä kokku kopā viso ukupno skupaj "
    "итого всего сумма усього разом σύνολο المجموع الإجمالي סך 合計 合计 总计 總計 総計 총계 합계 ทั้งหมด कुल tổng "
    "overall all altogether"
)
TOTAL_WORDS = frozenset(_TOTAL.split())
"""Words that a total row begins or ends with, in the languages of many statistical offices."""

_WHOLES = (
    "united states|united states of america|usa|u.s.|us|u.s.a.|united kingdom|uk|great britain|canada|australia|"
    "germany|deutschland|france|italy|italia|spain|españa|switzerland|schweiz|suisse|svizzera|austria|österreich|"
    "brazil|brasil|india|mexico|méxico|japan|日本|日本国|european union|eu|world|nation|country|national|nationwide|"
    "new england"
)
WHOLES = frozenset(_WHOLES.split("|"))
"""Names of wholes that tables give their total row."""

BETWEEN_WORDS = re.compile(r"[\s,.:;/()\[\]*–—-]+")

CLOSE = Fraction(1, 100)
"""A row that calls itself a total is one if it is this near to the sum of the others: rounding and areas left out."""


def check_no_total(
    names: Sequence[str], populations: Sequence[Any], floats: FloatArray, place: Callable[[int], str]
) -> None:
    """Refuse a row that is named like a total and holds one.

    Parameters
    ----------
    names : sequence of str, length n
        Cleaned.
    populations : sequence of int or Decimal, or array, length n
    floats : float array, shape (n,)
        The same, rounded.
    place : callable
        From an index to the words for file and row.

    Raises
    ------
    InvalidPopulation
        A row named "Total" (in many languages) is within 1 % of the sum of the others, or one named like a whole
        ("United States") equals it.

    Examples
    --------
    >>> check_no_total(["Maine", "Vermont", "Total"], [2, 1, 3], np.array([2.0, 1.0, 3.0]), "row {}".format)
    Traceback (most recent call last):
    ...
    evenhand.exceptions.InvalidPopulation: row 2: 'Total' holds the sum of the other rows and is no group: drop this row
    """
    if len(names) < 3:
        return
    halves = np.flatnonzero(np.abs(floats / floats.sum() - 0.5) < float(CLOSE))
    suspects = [index for index in halves.tolist() if _is_total(names[index]) or fold(names[index]) in WHOLES]
    everything = sum(map(_exact, populations)) if suspects else 0
    for index in suspects:
        own = _exact(populations[index])
        others = Fraction(everything - own)
        slack = others * CLOSE if _is_total(names[index]) else 0
        if abs(own - others) <= slack:
            how = "holds the sum" if own == others else "is about the sum"
            reason = f"{quoted(names[index])} {how} of the other rows and is no group: drop this row"
            raise InvalidPopulation(f"{place(index)}: {reason}")


def _is_total(name: str) -> bool:
    """Whether the first or last word says "total"."""
    words = [word for word in BETWEEN_WORDS.split(fold(name)) if word]
    return bool(words) and (words[0] in TOTAL_WORDS or words[-1] in TOTAL_WORDS)


def _exact(value: Any) -> int | Fraction:
    """The value as a sum needs it: one of floats or of Decimals would round."""
    if isinstance(value, Decimal):
        return Fraction(value)
    return value if isinstance(value, int) else Fraction(str(value))
