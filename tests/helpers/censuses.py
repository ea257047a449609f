"""The censuses of the United States from 1930 on."""

from __future__ import annotations

import csv
from pathlib import Path

FILE = Path(__file__).parent.parent / "golden" / "us_apportionment_1930_2020.csv"
YEARS = tuple(range(1930, 2021, 10))


def census(year: int) -> tuple[dict[str, int], dict[str, int]]:
    """Return apportionment populations and seats by state."""
    with FILE.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if int(row["census"]) == year]
    populations = {row["state"]: int(row["apportionment_population"]) for row in rows}
    return populations, {row["state"]: int(row["seats"]) for row in rows}
