"""All generated tables, with totals and without, through every door."""

from pathlib import Path

from groups.test_generated_tables import ALL, check_plain_tables, check_tables_with_totals


def test_tables_with_totals(seed: int, tmp_path: Path) -> None:
    print(f"\n{ALL:,} tables with totals: {dict(check_tables_with_totals(seed, ALL, tmp_path))}")


def test_tables_without_totals(seed: int, tmp_path: Path) -> None:
    print(f"\n{ALL:,} tables without: {dict(check_plain_tables(seed, ALL, tmp_path))}")
