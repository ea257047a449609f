"""The laws of the United States House of Representatives, census by census."""

from __future__ import annotations

from typing import Any

from evenhand.laws.law import Clause, Law

LATE_RETURNS = Clause("given because its returns were late", (("Alabama", 1),))
ACT_OF_1852 = Clause("act of 30 July 1852", (("California", 1),))
ACT_OF_1862 = Clause(
    "act of 4 March 1862",
    (
        ("Illinois", 1),
        ("Iowa", 1),
        ("Kentucky", 1),
        ("Minnesota", 1),
        ("Ohio", 1),
        ("Pennsylvania", 1),
        ("Rhode Island", 1),
        ("Vermont", 1),
    ),
)
ACT_OF_1872 = Clause(
    "act of 30 May 1872",
    (
        ("Alabama", 1),
        ("Florida", 1),
        ("Indiana", 1),
        ("Louisiana", 1),
        ("New Hampshire", 1),
        ("New York", 1),
        ("Pennsylvania", 1),
        ("Tennessee", 1),
        ("Vermont", 1),
    ),
)

GEORGIA = "The populations are reconstructed, and Georgia's lies 0.4 % below what gives it a sixth seat."
WEBSTER_1900 = (
    "Huntington-Hill gives all 45 at the same total; the populations at hand may not be to the person those of the act."
)
CHOSEN = ("The size was chosen so that Hamilton and Webster agree.",)
SAME_BY_HILL = ("Huntington-Hill gives the same.",)


def _census(year: int, basis: str, method: str, **more: Any) -> Law:
    title = f"United States House of Representatives, census of {year}"
    return Law(f"us-{year}", title, basis, f"us-apportionment-{year}", method, minimum=1, **more)


def _by_fractions(year: int) -> Law:
    return _census(year, "act of 15 November 1941, 2 U.S. Code 2a", "huntington-hill", k=435)


HOUSE = (
    _census(1790, "act of 14 April 1792: one for every 33,000", "jefferson", divisor=33_000),
    _census(1800, "act of 14 January 1802: one for every 33,000", "jefferson", divisor=33_000),
    _census(1810, "act of 21 December 1811: one for every 35,000", "jefferson", divisor=35_000, why=GEORGIA),
    _census(1820, "act of 7 March 1822: one for every 40,000", "jefferson", divisor=40_000, added=LATE_RETURNS),
    _census(1830, "act of 22 May 1832: one for every 47,700", "jefferson", divisor=47_700),
    _census(1840, "act of 25 June 1842: one for every 70,680 and major fraction", "webster", divisor=70_680),
    _census(1850, "act of 23 May 1850 (Vinton)", "hamilton", k=233, added=ACT_OF_1852),
    _census(1860, "act of 23 May 1850 (Vinton)", "hamilton", k=233, added=ACT_OF_1862),
    _census(1870, "act of 2 February 1872", "hamilton", k=283, added=ACT_OF_1872),
    _census(1880, "act of 25 February 1882", "hamilton", k=325, notes=CHOSEN),
    _census(1890, "act of 7 February 1891", "hamilton", k=356, notes=CHOSEN),
    _census(1900, "act of 16 January 1901", "webster", k=386, why=WEBSTER_1900),
    _census(1910, "act of 8 August 1911", "webster", k=433, notes=SAME_BY_HILL),
    _census(1930, "act of 18 June 1929", "webster", k=435, notes=SAME_BY_HILL),
    *map(_by_fractions, range(1940, 2030, 10)),
)
"""There was no apportionment in 1920: the seats of 1910 were kept."""
