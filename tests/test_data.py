"""The built-in data sets are what their notes say, down to the sums and the seats."""

from fractions import Fraction

import pytest

import evenhand as eh
from evenhand import data
from evenhand.exceptions import InvalidParameter, UnknownDataSet

NAMES = list(data.DATA_SETS)


def huntington_hill(populations: tuple[int, ...], seats: int) -> tuple[int, ...]:
    """The method of the law (2 U.S. Code, section 2a), seat by seat in exact fractions."""
    held = [1] * len(populations)
    for _ in range(seats - len(populations)):
        claims = [Fraction(p * p, a * (a + 1)) for p, a in zip(populations, held, strict=True)]
        held[claims.index(max(claims))] += 1
    return tuple(held)


def test_the_four_data_sets_are_listed() -> None:
    assert NAMES == ["us-2020", "us-2024", "new-england-2024", "us-apportionment-2020"]


@pytest.mark.parametrize("name", NAMES)
def test_every_data_set_says_where_it_comes_from(name: str) -> None:
    data_set = data.DATA_SETS[name]
    told = (data_set.title, data_set.source, data_set.vintage, data_set.licence, data_set.note)
    assert data_set.name == name
    assert all(len(words) > 10 for words in told)


@pytest.mark.parametrize("name", NAMES)
def test_every_data_set_has_the_rows_it_claims(name: str) -> None:
    columns = data.read(name)
    assert len(columns.names) == len(columns.codes) == len(columns.populations) == data.DATA_SETS[name].rows
    assert len(set(columns.names)) == len(set(columns.codes)) == len(columns.names)
    assert min(columns.populations) > 500_000


@pytest.mark.parametrize(
    ("name", "total"),
    [
        ("us-2020", 330_759_736),
        ("us-2024", 340_110_988 - 702_250),  # the published total of the country, less the District of Columbia
        ("us-apportionment-2020", 331_108_434),  # printed under the official apportionment table
    ],
)
def test_populations_sum_to_the_published_totals(name: str, total: int) -> None:
    assert sum(data.read(name).populations) == total


def test_new_england_is_a_part_of_us_2024() -> None:
    whole = data.read("us-2024")
    part = data.read("new-england-2024")
    of = dict(zip(whole.names, whole.populations, strict=True))
    assert [of[name] for name in part.names] == list(part.populations)


def test_us_2020_and_us_2024_hold_the_same_states() -> None:
    early, late = data.read("us-2020"), data.read("us-2024")
    assert dict(zip(early.names, early.codes, strict=True)) == dict(zip(late.names, late.codes, strict=True))
    assert list(late.populations) == sorted(late.populations, reverse=True)
    assert early.names[:3] == ("California", "Texas", "Florida")
    assert early.names[-1] == "Wyoming"


def test_the_seats_are_those_of_the_official_method() -> None:
    """The seats of the apportionment of 2020, made again from the populations by the method of the law."""
    columns = data.read("us-apportionment-2020")
    assert columns.current == huntington_hill(columns.populations, 435)


def test_residents_alone_give_the_same_seats() -> None:
    """What the note of us-2020 claims."""
    official, residents = data.read("us-apportionment-2020"), data.read("us-2020")
    assert official.current is not None
    seats = dict(zip(residents.names, huntington_hill(residents.populations, 435), strict=True))
    assert seats == dict(zip(official.names, official.current, strict=True))


def test_only_the_apportionment_has_seats() -> None:
    assert [name for name in NAMES if data.read(name).current] == ["us-apportionment-2020"]


def test_every_state_has_a_tile_of_its_own() -> None:
    grid = data.tile_grid()
    states = data.read("us-2020")
    assert {name: grid[name].code for name in states.names} == dict(zip(states.names, states.codes, strict=True))
    assert grid.keys() - set(states.names) == {"District of Columbia"}
    assert len({(tile.row, tile.column) for tile in grid.values()}) == 51
    assert {tile.row for tile in grid.values()} == set(range(8))
    assert {tile.column for tile in grid.values()} == set(range(11))


def test_an_unknown_data_set_suggests_the_nearest() -> None:
    with pytest.raises(UnknownDataSet) as caught:
        data.read("us-aportionment")
    assert str(caught.value) == (
        "there is no data set and no file 'us-aportionment' "
        "(data sets: us-2020, us-2024, new-england-2024, us-apportionment-2020). Did you mean 'us-apportionment-2020'?"
    )


def test_the_message_stays_short_whatever_the_name() -> None:
    with pytest.raises(UnknownDataSet) as caught:
        data.read("new-england-2024" + "\n" + "y" * 10_000)
    assert len(str(caught.value)) <= 200
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("option", ["last_row", "header_row", "missing", "keep_totals"])
def test_nought_is_refused_as_for_a_file(option: str) -> None:
    """Seen to fail when 0 was taken for False, an option that was not given."""
    with pytest.raises(InvalidParameter, match="is '0', but must be"):
        eh.load("us-2020", **{option: 0})
