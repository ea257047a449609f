"""Where the built-in data sets come from, of when they are, who may use them, and what was checked."""

from __future__ import annotations

from dataclasses import dataclass

PUBLIC_DOMAIN = "public domain (a work of the United States government)"

SEATS = "Seats"
"""Title of the column with the seats that were given."""


@dataclass(frozen=True)
class DataSet:
    """What is known of a built-in data set.

    Attributes
    ----------
    name : str
        What `evenhand.load` and the command line call it.
    title : str
        What it holds, in a few words.
    source, vintage, licence : str
        Who published it, for which date, and on which terms.
    note : str
        How it was checked, and what remains uncertain.
    rows : int
        Number of groups.
    names : str
        Title of the column with their names.
    units : str or None
        Title of the column with the units that were given officially, where the data set has it.
    """

    name: str
    title: str
    source: str
    vintage: str
    licence: str
    note: str
    rows: int
    names: str = "State"
    units: str | None = None


US_2020 = DataSet(
    name="us-2020",
    title="resident population of the 50 states, census of 2020",
    source="United States Census Bureau, 2020 census apportionment results, resident population",
    vintage="1 April 2020 (counted)",
    licence=PUBLIC_DOMAIN,
    note=(
        "All 50 figures equal the Census Bureau's own table; they sum to 330,759,736. Residents only: the official "
        "apportionment adds people overseas (see us-apportionment-2020), and no state's seats differ by it at 435. "
        "The District of Columbia has no seats and is left out. The rows keep the notebook's order, that of 2024."
    ),
    rows=50,
)

US_2024 = DataSet(
    name="us-2024",
    title="resident population of the 50 states, estimate for 2024",
    source="United States Census Bureau, Population Estimates Program, Vintage 2024, as the notebook quoted it",
    vintage="1 July 2024 (estimated; later vintages revise it)",
    licence=PUBLIC_DOMAIN,
    note=(
        "Estimates, not a count. No second list by state was at hand. The sum, 339,408,738, and 702,250 for the "
        "District of Columbia (a figure without a second source) make the published total of 340,110,988."
    ),
    rows=50,
)

NEW_ENGLAND_2024 = DataSet(
    name="new-england-2024",
    title="resident population of the 6 states of New England, estimate for 2024",
    source="United States Census Bureau, Population Estimates Program, Vintage 2024, as the notebook quoted it",
    vintage="1 July 2024 (estimated; later vintages revise it)",
    licence=PUBLIC_DOMAIN,
    note="The notebook's own example. Estimates, not a count; the six figures are those of us-2024.",
    rows=6,
)

US_APPORTIONMENT_2020 = DataSet(
    name="us-apportionment-2020",
    title="apportionment population and House seats of the 50 states, census of 2020",
    source="United States Census Bureau, 2020 census apportionment results",
    vintage="1 April 2020 (counted); seats from January 2023 on",
    licence=PUBLIC_DOMAIN,
    note=(
        "Residents and people overseas, 331,108,434 together: the figures that the law uses. Two transcriptions of "
        "the official table agree in all 50, and the official method (Huntington-Hill), computed again in exact "
        "fractions, gives all 435 seats, which are the units held now (`current`)."
    ),
    rows=50,
    units=SEATS,
)

OF_TODAY = (US_2020, US_2024, NEW_ENGLAND_2024, US_APPORTIONMENT_2020)
