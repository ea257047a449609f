"""Numbers written by people: a column is read only when all of it agrees on one way of reading."""

import random
from decimal import Decimal

import pytest

from evenhand.exceptions import InvalidPopulation
from evenhand.groups.numerals import DecimalSign, is_like_number, read_numbers
from helpers.random_cases import cases

place = "row {}".format

ONE_READING = [
    (["5", "007", "39538223"], [5, 7, 39538223]),
    ([" 5 ", "\u00a07"], [5, 7]),
    (["1,234,567", "950"], [1234567, 950]),
    (["1.234.567", "950"], [1234567, 950]),
    (["1 234 567", "950"], [1234567, 950]),
    (["1\u00a0234\u00a0567", "1\u202f234", "1\u2009234", "950"], [1234567, 1234, 1234, 950]),
    (["1'234'567", "1\u2019234", "950"], [1234567, 1234, 950]),
    (["12,34,567", "1,00,000", "950"], [1234567, 100000, 950]),
    (["1,234,567.25", "950"], [Decimal("1234567.25"), 950]),
    (["1.234.567,25", "950"], [Decimal("1234567.25"), 950]),
    (["1 234 567,25", "950,5"], [Decimal("1234567.25"), Decimal("950.5")]),
    (["1 234 567.25", "950.5"], [Decimal("1234567.25"), Decimal("950.5")]),
    (["1'234'567.25", "950"], [Decimal("1234567.25"), 950]),
    (["0.577", "1.234"], [Decimal("0.577"), Decimal("1.234")]),
    (["0,577", "1,234"], [Decimal("0.577"), Decimal("1.234")]),
    (["1.5", "1.234"], [Decimal("1.5"), Decimal("1.234")]),
    (["1.234", "1.234.567"], [1234, 1234567]),
    (["1234.567", "1.234"], [Decimal("1234.567"), Decimal("1.234")]),
    ([".5", "2"], [Decimal("0.5"), 2]),
    (["1,23", "5"], [Decimal("1.23"), 5]),
    (["3.9538223E7", "1e3"], [Decimal("39538223"), Decimal("1000")]),
    (["+5", "-7", "\u22127"], [5, -7, -7]),
    (["9" * 400, "1"], [int("9" * 400), 1]),
]


@pytest.mark.parametrize(("cells", "values"), ONE_READING, ids=[repr(cells)[:60] for cells, _ in ONE_READING])
def test_a_column_that_agrees_is_read(cells: list[str], values: list[int | Decimal]) -> None:
    assert read_numbers(cells, place) == values
    assert read_numbers(cells[::-1], place) == values[::-1]


@pytest.mark.parametrize(("cells", "values"), ONE_READING, ids=[repr(cells)[:60] for cells, _ in ONE_READING])
def test_whole_numbers_are_ints_and_others_decimals(cells: list[str], values: list[int | Decimal]) -> None:
    assert [type(value) for value in read_numbers(cells, place)] == [type(value) for value in values]


DISAGREEING = [
    (["1,234,567", "1.234.567"], "row 1: '1.234.567' is written otherwise than '1,234,567' above"),
    (["950", "1,234,567", "12'345"], "row 2: '12'345' is written otherwise than '1,234,567' above"),
    (["1 234 567", "1,234,567"], "row 1: '1,234,567' is written otherwise than '1 234 567' above"),
    (["1.5", "1,5"], "row 1: '1,5' is written otherwise than '1.5' above"),
    (["12,34,567", "1,234,567"], "row 1: '1,234,567' is written otherwise than '12,34,567' above"),
    (["1,234.5", "1.234,5"], "row 1: '1.234,5' is written otherwise than '1,234.5' above"),
]


@pytest.mark.parametrize(("cells", "message"), DISAGREEING, ids=str)
def test_a_column_that_disagrees_is_refused_by_its_row(cells: list[str], message: str) -> None:
    with pytest.raises(InvalidPopulation) as caught:
        read_numbers(cells, place)
    assert str(caught.value) == f"{message}: write all numbers alike"


@pytest.mark.parametrize(
    "cells", [["1.234", "950"], ["1,234", "12,345"], ["950", "-1.234"], ["1'234'567", "1,950"], ["1 234 567", "1.950"]]
)
def test_a_column_that_can_be_read_in_two_ways_is_refused(cells: list[str]) -> None:
    with pytest.raises(InvalidPopulation, match="and no other row decides"):
        read_numbers(cells, place)


def test_the_message_shows_both_meanings() -> None:
    with pytest.raises(InvalidPopulation) as caught:
        read_numbers(["950", "1.234"], place)
    assert str(caught.value) == (
        "row 1: '1.234' can mean 1.234 or 1234, and no other row decides: write no thousands separators"
    )


POINT, COMMA = DecimalSign(said="."), DecimalSign(said=",")
LIKELY_POINT = DecimalSign(presumed=".")


def test_a_known_decimal_sign_decides() -> None:
    assert read_numbers(["1.234", "950"], place, POINT) == [Decimal("1.234"), 950]
    assert read_numbers(["1.234", "950"], place, COMMA) == [1234, 950]
    assert read_numbers(["1.234", "950"], place, LIKELY_POINT) == [Decimal("1.234"), 950]
    assert read_numbers(["1,234", "950"], place, LIKELY_POINT) == [1234, 950]


def test_a_presumed_decimal_sign_gives_way_to_the_column_and_a_said_one_does_not() -> None:
    assert read_numbers(["1.234.567", "950"], place, LIKELY_POINT) == [1234567, 950]
    with pytest.raises(InvalidPopulation, match="is not a number"):
        read_numbers(["1.234.567", "950"], place, POINT)


def test_a_decimal_sign_is_not_believed_beside_other_thousands() -> None:
    """1'234'567 beside 1.950: the point may part thousands as well, in a column with two hands in it."""
    for cells in (["1'234'567", "1.950"], ["1'234'567", "1,950"]):
        with pytest.raises(InvalidPopulation, match="can mean"):
            read_numbers(cells, place, LIKELY_POINT)


NO_NUMBERS = [
    "x", "12x", "1..5", "1,,000", "1e", "--5", "5-", "NaN", "inf", "Infinity", "0x1F", "1__000", "12%", "$5",
    "5 000 00", "1.2.3", "\u0661\u0662", "\uff15", "1,234,56", "(5)", "1e9999", "½", "²", "1 2", "TRUE", "0,123,456",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_NUMBERS)
def test_what_is_no_number_is_refused_by_its_row(text: str) -> None:
    with pytest.raises(InvalidPopulation) as caught:
        read_numbers(["5", text, "7"], place)
    assert str(caught.value) == f"row 1: '{text}' is not a number: write it like 1234567 or 1234567.5"


@pytest.mark.parametrize("cell", ["", "  ", "\u00a0", None])
def test_an_empty_cell_is_refused_by_its_row(cell: str | None) -> None:
    with pytest.raises(InvalidPopulation) as caught:
        read_numbers([5, cell], place)
    assert str(caught.value) == "row 1 is empty: every group needs a number; fill the cell or drop the row"


@pytest.mark.parametrize(
    ("cell", "words"),
    [(True, "is True, a truth value"), (float("nan"), "is nan"), (float("-inf"), "is -inf"), ([1], "(list)")],
)
def test_what_a_spreadsheet_or_json_holds_instead_of_a_number_is_refused(cell: object, words: str) -> None:
    with pytest.raises(InvalidPopulation) as caught:
        read_numbers([5, cell], place)
    assert str(caught.value).startswith("row 1 is ")
    assert words in str(caught.value)


def test_floats_mean_their_shortest_decimal() -> None:
    assert read_numbers([0.1, 5.0, 2.0**70, 7], place) == [Decimal("0.1"), 5, 2**70, 7]


def test_numbers_as_text_among_numbers_are_read_by_the_same_rule() -> None:
    assert read_numbers([5.0, "1,234,567", 7], place) == [5, 1234567, 7]


def test_every_way_of_writing_comes_back(seed: int) -> None:
    """Random whole numbers and decimals, written by each convention, are read as what they were."""
    rng = random.Random(seed)
    for _ in range(cases(2_000)):
        values = [rng.randrange(10 ** rng.randrange(1, 25)) for _ in range(rng.randrange(1, 6))] + [123_456_789]
        group, sign = rng.choice([(",", "."), (".", ","), (" ", ","), (" ", "."), ("'", "."), ("\u2019", ",")])
        written = [f"{value:,}".replace(",", group) + f"{sign}5" for value in values]
        assert read_numbers(written, place) == [Decimal(f"{value}.5") for value in values]


def test_a_text_is_like_a_number_only_if_it_has_nothing_but_its_signs() -> None:
    alike = ["5", "-5", "1,234", "1.5e7", ".5", "\u22125", "1 234"]
    unlike = ["", "-", "A", "12 Oaks", "1-2", "e5", "State"]
    assert [text for text in alike + unlike if is_like_number(text)] == alike
