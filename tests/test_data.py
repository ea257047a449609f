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


OFFICIAL = [name for name, known in data.DATA_SETS.items() if known.units is not None]


def test_the_data_sets_are_listed_those_of_today_first() -> None:
    assert NAMES[:4] == ["us-2020", "us-2024", "new-england-2024", "us-apportionment-2020"]
    assert NAMES[4:] == [
        *(f"us-apportionment-{year}" for year in range(1790, 2020, 10) if year != 1920),
        "ch-2023", "de-2025", "ep-2019", "ep-2024", "ca-2022", "br-2022", "in-2014",
        "vaccine-2020-12-14", "vaccine-2020-12-21", "strata-190",
    ]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_every_data_set_says_where_it_comes_from(name: str) -> None:
    data_set = data.DATA_SETS[name]
    told = (data_set.title, data_set.source, data_set.vintage, data_set.licence, data_set.note)
    assert data_set.name == name
    assert all(len(words) > 10 for words in told)


@pytest.mark.parametrize("name", NAMES)
def test_every_data_set_has_the_rows_it_claims(name: str) -> None:
    columns = data.read(name)
    codes = columns.names if columns.codes is None else columns.codes
    assert len(columns.names) == len(codes) == len(columns.populations) == data.DATA_SETS[name].rows
    assert len(set(columns.names)) == len(set(codes)) == len(columns.names)
    assert min(columns.populations) >= 1500
    assert columns.current is None or min(columns.current) >= 1


@pytest.mark.parametrize(
    ("name", "total"),
    [
        ("us-2020", 330_759_736),
        ("us-2024", 340_110_988 - 702_250),  # the published total of the country, less the District of Columbia
        ("us-apportionment-2020", 331_108_434),  # printed under the official apportionment table
        ("us-apportionment-1880", 49_371_340),  # these three as published by the Census Office
        ("us-apportionment-1890", 61_908_906),
        ("us-apportionment-1900", 74_562_608),
        ("br-2022", 203_080_756),  # IBGE
        ("in-2014", 1_210_854_977),  # Census of India 2011
        ("ep-2024", 449_206_600 - 400),  # Eurostat's sum, which is of figures that are not rounded
        ("ch-2023", 8_670_300),  # Federal Statistical Office
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
    assert dict(zip(early.names, early.codes or (), strict=True)) == dict(
        zip(late.names, late.codes or (), strict=True)
    )
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


# Sizes by law: Statistical Abstract of the United States (House; without the states that came in later); the ordinance
# (200), the Federal Electoral Act (630), the decisions of the European Council (705, 720), the Canadian House without
# its territories (343 - 3), Lei Complementar 78 of 1993 (513), Lok Sabha (543); CDC (trays, boxes); stratallo (190).
SIZES = {
    1790: 105, 1800: 141, 1810: 181, 1820: 213, 1830: 240, 1840: 223, 1850: 234, 1860: 241, 1870: 292, 1880: 325,
    1890: 356, 1900: 386, 1910: 433, **dict.fromkeys((1930, 1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020), 435),
}  # fmt: skip
OTHER_SIZES = {
    "ch-2023": 200, "de-2025": 630, "ep-2019": 705, "ep-2024": 720, "ca-2022": 340, "br-2022": 513, "in-2014": 543,
    "vaccine-2020-12-14": 2721, "vaccine-2020-12-21": 53_607, "strata-190": 190,
}  # fmt: skip


def test_units_sum_to_the_sizes_of_the_laws() -> None:
    sizes = {f"us-apportionment-{year}": size for year, size in SIZES.items()} | OTHER_SIZES
    assert {name: sum(data.read(name).current or ()) for name in OFFICIAL} == sizes
    assert {name for name in NAMES if data.read(name).current is None} == {"us-2020", "us-2024", "new-england-2024"}


def test_all_states_of_the_union_are_spelled_alike() -> None:
    """In 1790 as in 2020, so that censuses can be laid side by side."""
    codes = dict(zip(data.read("us-2020").names, data.read("us-2020").codes or (), strict=True))
    for name in NAMES:
        if name.startswith(("us-", "vaccine-")):
            states = data.read(name)
            assert states.codes == tuple(codes[state] for state in states.names)


def test_a_survey_brings_its_deviations() -> None:
    """`strata-190` is ready for Neyman's method, by name and with options."""
    assert eh.load("strata-190").sd == eh.load("strata-190", minimum=2).sd == (48, 179, 176, 16)
    assert [name for name in NAMES if eh.load(name).sd is not None] == ["strata-190"]


def test_every_state_has_a_tile_of_its_own() -> None:
    grid = data.tile_grid()
    states = data.read("us-2020")
    assert {name: grid[name].code for name in states.names} == dict(zip(states.names, states.codes or (), strict=True))
    assert grid.keys() - set(states.names) == {"District of Columbia"}
    assert len({(tile.row, tile.column) for tile in grid.values()}) == 51
    assert {tile.row for tile in grid.values()} == set(range(8))
    assert {tile.column for tile in grid.values()} == set(range(11))


def test_an_unknown_data_set_suggests_the_nearest() -> None:
    with pytest.raises(UnknownDataSet) as caught:
        data.read("us-aportionment")
    assert str(caught.value) == (
        "there is no data set and no file 'us-aportionment' "
        "(data sets: us-2020, us-2024, new-england-2024, us-apportionment-2020 and 32 more). "
        "Did you mean 'us-apportionment-2020'?"
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
