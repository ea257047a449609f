"""The audit table tells, for every group, what it should have, what it has and what that costs."""

import dataclasses
import html
import math
import re
from fractions import Fraction

import numpy as np
import pytest

import evenhand as eh
from evenhand.data import read
from evenhand.result.audit import STYLES, AuditRow, quotas

COLUMNS = (
    "group",
    "population",
    "quota",
    "ideal",
    "units",
    "difference",
    "ratio",
    "standing",
    "people_per_unit",
    "contribution",
    "change",
)


def states(name: str = "us-2020", **options: object) -> eh.Groups:
    columns = read(name)
    return eh.Groups(columns.populations, columns.names, **options)


@pytest.fixture(scope="module")
def house() -> eh.Allocation:
    return eh.allocate(states(), 435)


def test_the_biggest_contribution_comes_first(house: eh.Allocation) -> None:
    """Rows are sorted by contribution, and together they are the total error."""
    contributions = [row.contribution for row in house.audit().rows]
    assert contributions == sorted(contributions, reverse=True)
    assert math.fsum(contributions) == pytest.approx(house.error, rel=1e-12)


def test_equal_contributions_keep_the_input_order() -> None:
    """Four equal groups with a perfect fit contribute nothing each and stay as they were given."""
    allocation = eh.allocate({"D": 1, "B": 1, "C": 1, "A": 1}, 8)
    assert [row.group for row in allocation.audit().rows] == ["D", "B", "C", "A"]


def test_a_row_is_what_the_formulas_say(house: eh.Allocation) -> None:
    """Montana at 435, computed again in fractions from nothing but the populations."""
    populations = dict(zip(house.groups.names, read("us-2020").populations, strict=True))
    row = next(row for row in house.audit().rows if row.group == "Montana")
    share = Fraction(populations["Montana"], sum(populations.values()))
    quota = 435 * share
    assert row == AuditRow(
        group="Montana",
        population=1084225,
        quota=pytest.approx(float(quota), rel=1e-14),
        ideal=pytest.approx(float(quota), rel=1e-14),
        units=2,
        difference=pytest.approx(float(2 - quota), rel=1e-13),
        ratio=pytest.approx(float(2 / quota), rel=1e-14),
        standing="over",
        people_per_unit=542112.5,
        contribution=pytest.approx(float(share * (2 / quota - 1) ** 2), rel=1e-12),
        change=None,
    )


def test_every_column_holds_plain_python_values(house: eh.Allocation) -> None:
    """No NumPy scalar leaks into rows: they go to JSON and to other people's code."""
    types = [type(value) for value in dataclasses.astuple(house.audit().rows[0])]
    assert types == [str, int, float, float, int, float, float, str, float, float, type(None)]


def test_an_exact_fit_is_exact_and_neither_over_nor_under() -> None:
    """phi = 1 is decided exactly: 2 of 6 for a third of the people, whatever float64 makes of a third."""
    rows = eh.allocate({"A": Fraction(1, 3), "B": Fraction(2, 3)}, 6).audit().rows
    assert {(row.standing, row.ratio, row.difference, row.contribution) for row in rows} == {("exact", 1.0, 0.0, 0.0)}


def test_a_ratio_that_rounds_to_one_is_still_over() -> None:
    """3 units for an ideal a hair below 3 print as phi = 1.0000 and stand over, never exact."""
    large = 10**17
    rows = {row.group: row for row in eh.allocate({"A": large - 1, "B": large + 1}, 2).audit().rows}
    assert (rows["A"].standing, rows["B"].standing) == ("over", "under")


@pytest.mark.parametrize("k", [50, 435, 1000])
def test_quotas_are_shares_by_population_alone(k: int) -> None:
    """Quotas ignore every parameter and sum to k."""
    groups = states()
    exact = [Fraction(k * p, sum(groups.exact)) for p in groups.exact]
    assert quotas(groups, k) == pytest.approx([float(q) for q in exact], rel=1e-14)
    skewed = eh.allocate(groups, k, kappa=0.3, base=0.5)
    assert [row.quota for row in skewed.audit().rows] != [row.ideal for row in skewed.audit().rows]
    assert math.fsum(row.quota for row in skewed.audit().rows) == pytest.approx(k, rel=1e-12)


def test_quotas_of_populations_near_the_largest_float_stay_finite() -> None:
    """The sum of the populations would overflow; the quotas do not."""
    groups = eh.Groups([1e308, 1e308, 1.5e308])
    assert quotas(groups, 7) == pytest.approx([2, 2, 3], rel=1e-12)


def test_change_is_there_only_where_current_units_are_known(house: eh.Allocation) -> None:
    """With units held now, the table shows who gains and who loses; without, it has no such column."""
    assert "change" not in house.audit().columns
    now = eh.Groups({"A": 3, "B": 1}, current=[2, 2])
    audit = eh.allocate(now, 4).audit()
    assert {row.group: row.change for row in audit.rows} == {"A": 1, "B": -1}
    assert tuple(audit.columns) == COLUMNS
    assert "change" in str(audit)


def test_the_columns_are_those_of_the_contract() -> None:
    """Row attributes, columns and styles have one set of names, in one order."""
    assert tuple(field.name for field in dataclasses.fields(AuditRow)) == COLUMNS == tuple(STYLES)


def test_text_is_aligned_and_complete(house: eh.Allocation) -> None:
    """One line for each group under a header; every number column ends at one place."""
    header, *lines = str(house.audit()).splitlines()
    assert header.split()[0] == "group"
    assert len(lines) == 50
    assert {len(line) for line in lines} == {len(header)}
    assert repr(house.audit()) == str(house.audit())


def test_wide_characters_keep_the_columns_aligned() -> None:
    """A name in Chinese takes two columns a character in a terminal."""
    header, first, second = str(eh.allocate({"東京": 3, "Oslo": 1}, 4).audit()).splitlines()
    assert len(first) + 2 == len(second) == len(header)


def test_html_escapes_names() -> None:
    """A name is text, whatever it looks like."""
    hostile = '<script>alert("x")</script>&'
    page = eh.allocate({hostile: 3, "B": 1}, 4).audit()._repr_html_()
    assert "<script" not in page
    assert html.escape(hostile) in page
    assert page.count("<tr>") == 3


def test_html_of_many_groups_stays_small() -> None:
    """A notebook is not asked to show ten thousand rows; the table says how many more there are."""
    page = eh.allocate(eh.Groups(np.arange(1.0, 3001.0)), 9000).audit()._repr_html_()
    assert page.count("<tr>") == 1001
    assert re.search(r"2,000 more groups", page)


def test_an_audit_cannot_be_changed(house: eh.Allocation) -> None:
    """Rows and table are frozen."""
    audit = house.audit()
    with pytest.raises(dataclasses.FrozenInstanceError):
        audit.rows[0].units = 3  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        audit.library = "polars"  # type: ignore[misc]


def test_top_gives_the_first_rows(house: eh.Allocation) -> None:
    """`top` is the head of `rows`."""
    audit = house.audit()
    assert audit.top(3) == audit.rows[:3]
    assert len(audit) == len(audit.rows) == 50
