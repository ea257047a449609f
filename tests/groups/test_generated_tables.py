"""Two thousand tables with a total among the rows, as many without, through every door."""

from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from helpers.made_tables import plain_table, tables_with_totals
from helpers.random_cases import cases
from helpers.through_doors import DOORS, answers

ALL = 2000


def check_tables_with_totals(seed: int, count: int, folder: Path) -> Counter[str]:
    """Every door gives one answer: exact sums are refused; 99 % of all are refused or told."""
    seen: Counter[str] = Counter()
    for kind, rounding, rows in tables_with_totals(np.random.default_rng(seed), count):
        given = {door: answer.kind for door, answer in answers(rows, folder).items()}
        assert len(set(given.values())) == 1, (given, rows)
        assert rounding or given["mapping"] == "refused", (kind, rows)
        seen[given["mapping"]] += 1
    assert 100 * seen["nothing"] <= count, seen
    return seen


def check_plain_tables(seed: int, count: int, folder: Path) -> Counter[str]:
    """No door refuses one, and each tells of at most one in fifty."""
    rng = np.random.default_rng(seed)
    seen: Counter[str] = Counter()
    for _ in range(count):
        rows = plain_table(rng)
        given = {door: answer.kind for door, answer in answers(rows, folder).items()}
        assert "refused" not in given.values(), (given, rows)
        assert len(set(given.values())) == 1, (given, rows)
        seen[given["mapping"]] += 1
    assert 50 * seen["told"] <= max(count, 200), seen
    return seen


def test_a_total_among_the_rows_is_refused_or_told_at_every_door(seed: int, tmp_path: Path) -> None:
    """First, last, over and under their parts, two deep, rounded by half a percent, under random words."""
    seen = check_tables_with_totals(seed, cases(ALL), tmp_path)
    assert seen["refused"] >= cases(ALL) // 2


def test_no_door_refuses_a_table_without_a_total(seed: int, tmp_path: Path) -> None:
    check_plain_tables(seed, cases(ALL), tmp_path)


@pytest.mark.parametrize("door", DOORS)
def test_every_door_names_the_row_and_its_own_way_on(door: str, tmp_path: Path) -> None:
    rows = [("Rutland", 1_942_301), ("Alder", 812_400), ("Birch", 505_100), ("Cedar", 401_900), ("Dale", 222_901)]
    words = answers(rows, tmp_path)[door].words
    assert "'Rutland' holds the sum of the other rows" in words
    ways = {"page": "Rows to leave out", "command line": "--exclude Rutland"}
    assert ways.get(door, "exclude='Rutland'") in words
