"""The apportionments of the United States House, 1790 to 2010: where their figures come from, and how each was checked.

There was none in 1920. That of 2020 stands beside the populations of today.
"""

from __future__ import annotations

from evenhand.data.provenance import PUBLIC_DOMAIN, SEATS, DataSet

CENSUS_BUREAU = "United States Census Bureau, apportionment populations and seats, from transcriptions of its tables"
LISTED = "Population of the first census by the rule of 1790, as it is printed in many places; seats of the act of 1792"
RECONSTRUCTED = (
    "Made again from state totals of the census (R. L. Forstall, Census Bureau, 1996) less two fifths of those held in "
    "slavery (counts of the census); seats of the act"
)
FORSTALL = "State totals of the census (R. L. Forstall, Census Bureau, 1996) and seats of the act"

CHECKED = {
    1790: "No first source at hand. The divisor of the law, 33,000, and the total of 105 both give all 15 seats.",
    1800: "The divisor of the law gives all 16. Ohio came in 1803 and is left out.",
    1810: "The divisor of the law gives 16 of 17: Georgia lies 0.4 % from its sixth seat. Louisiana is left out.",
    1820: "The divisor of the law gives all 24, but for the seat that Alabama got because its returns were late.",
    1830: "The divisor of the law gives all 24.",
    1840: "The divisor of the law gives all 26.",
    1850: "The rule of the law gives all 31, with the seat that a statute added.",
    1860: "The rule of the law gives all 34, with the 8 seats that a statute added.",
    1870: "The rule of the law gives all 37, with the 9 seats that a statute added.",
    1880: "They sum to the published 49,371,340. The rule of the law gives all 38.",
    1890: "They sum to the published 61,908,906. The rule of the law gives all 44.",
    1900: "Totals less Indians not taxed. They sum to the published 74,562,608. Webster gives 43 of 45, Hill all.",
    1910: "Arizona and New Mexico came in 1912 and are left out.",
}

ROWS = {
    1790: 15, 1800: 16, 1810: 17, 1820: 24, 1830: 24, 1840: 26, 1850: 31, 1860: 34, 1870: 37, 1880: 38, 1890: 44,
    1900: 45, 1910: 46, 1930: 48, 1940: 48, 1950: 48, 1960: 50, 1970: 50, 1980: 50, 1990: 50, 2000: 50, 2010: 50,
}  # fmt: skip

AVERAGES = (
    "Population over seats is the official average of people per seat in every state, and the method of the law, "
    "computed again, gives every seat."
)


def _source(year: int) -> str:
    if year >= 1910:
        return CENSUS_BUREAU
    if year >= 1880:
        return FORSTALL
    return RECONSTRUCTED if year >= 1800 else LISTED


def _note(year: int) -> str:
    if year >= 1910:
        return f"{AVERAGES} {CHECKED.get(year, '')}".rstrip()
    warning = "Not official figures. " if year < 1880 else ""
    return warning + CHECKED[year]


CENSUSES = tuple(
    DataSet(
        name=f"us-apportionment-{year}",
        title=f"apportionment population and House seats of the {rows} states, census of {year}",
        source=_source(year),
        vintage=f"census of {year}",
        licence=PUBLIC_DOMAIN,
        note=_note(year),
        rows=rows,
        units=SEATS,
    )
    for year, rows in ROWS.items()
)
