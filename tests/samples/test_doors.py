"""Samples at every door: by name, with what is known of each stratum given or in a column."""

from pathlib import Path

import pandas as pd
import pytest

import evenhand as eh
from evenhand.exceptions import InvalidBounds, InvalidParameter, UnknownColumn
from evenhand.methods.sample.methods import Neyman

STRATA = "stratum,size,S,CV\n1,3000,48,0.5\n2,4000,179,1\n3,5000,176,1.5\n4,2000,16,0\nTotal,14000,0,0\n"
COLUMNS = {"population_column": "size", "name_column": "stratum", "exclude": "Total"}


@pytest.fixture
def strata(tmp_path: Path) -> Path:
    path = tmp_path / "strata.csv"
    path.write_text(STRATA, encoding="utf-8")
    return path


def test_a_column_says_what_a_list_says(strata: Path) -> None:
    """From a file, a frame and a list: the same units."""
    by_list = eh.allocate({"1": 3000, "2": 4000, "3": 5000, "4": 2000}, 190, method="neyman", sd=[48, 179, 176, 16])
    assert by_list.units.tolist() == [15, 77, 95, 3]
    by_file = eh.allocate(strata, 190, method="optimum-allocation", sd_column="S", **COLUMNS)
    assert by_file.units.tolist() == [15, 77, 95, 3]
    frame = pd.read_csv(strata)
    assert eh.allocate(frame, 190, method=Neyman(), sd_column="S", **COLUMNS).units.tolist() == [15, 77, 95, 3]
    groups = eh.load(strata, sd_column="S", cv_column="CV", **COLUMNS)
    assert groups.sd == (48, 179, 176, 16)
    assert [float(one) for one in groups.cv or ()] == [0.5, 1, 1.5, 0]


def test_cells_that_are_no_spread_are_refused(strata: Path) -> None:
    """With file, row and column."""
    strata.write_text(STRATA.replace("5000,176", "5000,-176"), encoding="utf-8")
    with pytest.raises(InvalidBounds, match=r"row 4, column S: sd is -176, but must be a number of 0 or more"):
        eh.load(strata, sd_column="S", **COLUMNS)
    with pytest.raises(UnknownColumn, match="no column 'T'"):
        eh.load(strata, sd_column="T", **COLUMNS)


def test_spreads_of_another_method_are_refused() -> None:
    """Webster has no sd; the message lists what it has."""
    with pytest.raises(InvalidParameter, match="the method webster has no parameter sd: its parameters are base"):
        eh.allocate([5, 7], 3, method="webster", sd=[1, 2])


def test_a_threshold_keeps_the_spreads_of_those_who_compete(strata: Path) -> None:
    """Columns follow their groups when some of these fall below a threshold."""
    groups = eh.load(strata, sd_column="S", **COLUMNS)
    some = eh.allocate(groups, 100, method="neyman", threshold=2500)
    assert some.units.tolist()[3] == 0
    alone = eh.allocate([3000, 4000, 5000], 100, method="neyman", sd=[48, 179, 176])
    assert some.units.tolist()[:3] == alone.units.tolist()


def test_a_penalty_on_change_keeps_the_sample_that_is_drawn_already() -> None:
    """A small penalty, in units of the variance, changes nothing; a huge one keeps the units of now."""
    groups = eh.Groups([3000, 4000, 5000, 2000], current=[16, 77, 94, 3])
    assert eh.allocate(groups, 190, method="neyman", sd=[48, 179, 176, 16], change=1).units.tolist() == [15, 77, 95, 3]
    kept = eh.allocate(groups, 190, method="neyman", sd=[48, 179, 176, 16], change=10**9)
    assert kept.units.tolist() == [16, 77, 94, 3]
