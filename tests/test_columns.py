"""Which column is which, and which names can stand side by side: the same rules for files and data frames."""

import unicodedata
from collections.abc import Callable

import pytest

from evenhand.exceptions import InvalidName, UnknownColumn
from evenhand.groups.columns import Column, choose_name, choose_population, find_column
from evenhand.groups.names import clean_name, clean_names
from evenhand.wording.lists import listed, quoted, shown
from evenhand.wording.suggestions import did_you_mean


def numeric(name: str) -> Column:
    return Column(name, is_numeric=True, is_text=False)


def text(name: str) -> Column:
    return Column(name, is_numeric=False, is_text=True)


@pytest.mark.parametrize("title", ["Population", "population", "POPULATION", " Population "])
def test_population_in_any_case_wins_over_other_numbers(title: str) -> None:
    assert choose_population([text("A"), numeric("Area"), numeric(title)], None, "the table") == title


def test_the_only_numeric_column_holds_the_populations() -> None:
    assert choose_population([text("A"), numeric("2020"), text("B")], None, "the table") == "2020"


def test_columns_with_another_meaning_are_passed_over() -> None:
    columns = [numeric("State"), numeric("People"), numeric("Least"), numeric("Now")]
    assert choose_population(columns, None, "the table", taken=("Least", "Now", None)) == "People"


@pytest.mark.parametrize(
    ("titles", "chosen"),
    [
        (["Code", "State"], "State"),
        (["Code", "GROUP"], "GROUP"),
        (["Code", "name"], "name"),
        (["Name", "Group", "State"], "State"),
        (["Name", "Group"], "Group"),
        (["Code", "Region"], "Code"),
    ],
)
def test_names_stand_under_state_group_name_or_the_first_text(titles: list[str], chosen: str) -> None:
    assert choose_name([text(title) for title in titles], None, "the table") == chosen


def test_a_table_of_numbers_has_no_names() -> None:
    assert choose_name([numeric("Population")], None, "the table", taken=("Population",)) is None


MESSAGES: list[tuple[Callable[[], object], str]] = [
    (
        lambda: choose_population([text("State"), numeric("Population")], "Pop", "states.csv"),
        "states.csv has no column 'Pop' (found: State, Population). Did you mean 'Population'? "
        "See population_column=...",
    ),
    (
        lambda: choose_population([text("State"), numeric("Seats"), numeric("Area")], None, "states.csv"),
        "states.csv has 2 numeric columns (Seats, Area): choose one with population_column=...",
    ),
    (
        lambda: choose_population([text("State")], None, "states.csv"),
        "states.csv has no numeric column (found: State): choose one with population_column=...",
    ),
    (
        lambda: choose_population([numeric("population"), numeric("Population")], None, "states.csv"),
        "states.csv has 2 columns that differ only in case (population, Population): "
        "choose one with population_column=...",
    ),
    (
        lambda: choose_name([text("state"), text("State")], None, "states.csv"),
        "states.csv has 2 columns that differ only in case (state, State): choose one with name_column=...",
    ),
    (
        lambda: find_column([text("State")], "Area", "states.csv", "current_column"),
        "states.csv has no column 'Area' (found: State). See current_column=...",
    ),
]


@pytest.mark.parametrize(("call", "message"), MESSAGES, ids=[message for _, message in MESSAGES])
def test_columns_that_cannot_be_chosen_are_listed(call: Callable[[], object], message: str) -> None:
    with pytest.raises(UnknownColumn) as caught:
        call()
    assert str(caught.value) == message


def test_messages_about_columns_stay_short_and_on_one_line() -> None:
    long = [numeric(f"{'long ' * 50}\n{number}") for number in range(500)]
    for call in (
        lambda: choose_population(long, None, "f" * 300),
        lambda: choose_population(long, long[0].name[:-1], "f" * 300),
    ):
        with pytest.raises(UnknownColumn) as caught:
            call()
        assert len(str(caught.value)) <= 200
        assert "\n" not in str(caught.value)


def test_a_suggestion_is_near_in_letters_or_begins_alike() -> None:
    candidates = ["Population", "State", "us-2020"]
    assert did_you_mean("populatoin", candidates) == " Did you mean 'Population'?"
    assert did_you_mean("POP", candidates) == " Did you mean 'Population'?"
    assert did_you_mean("zebra", candidates) == ""
    assert did_you_mean("Populatoin", [f"Region {i}" for i in range(30_000)]) == ""


def test_what_is_quoted_shows_on_one_line() -> None:
    assert quoted("a\tb\u202ec") == r"'a\tb\u202ec'"
    assert shown("x" * 1_000_000, 11) == "xxxxx…xxxxx"
    assert all(len(shown("é\n" * n, 9)) <= 9 for n in range(50))
    assert listed("abc") == "a, b, c"
    assert listed(["x" * 100]) == "x" * 12 + "…" + "x" * 11


def test_names_are_composed_and_trimmed() -> None:
    spelt = unicodedata.normalize("NFD", "Genève")
    assert clean_names([f"  {spelt} ", "Zürich"]) == ("Genève", "Zürich")
    assert clean_names([7, 8.5]) == ("7", "8.5")


BAD_NAMES = [
    ("", "name in row 2 is empty: every group needs a name"),
    ("\u00a0 ", "name in row 2 is empty: every group needs a name"),
    (None, "name in row 2 is None: every group needs a name"),
    (True, "name in row 2 is True: every group needs a name"),
    (float("nan"), "name in row 2 is nan: every group needs a name"),
    ("a\tb", r"name 'a\tb' (row 2) holds the control character U+0009: remove it"),
    ("a\x1b[31m", r"name 'a\x1b[31m' (row 2) holds the control character U+001B: remove it"),
    ("a\u2028b", r"name 'a\u2028b' (row 2) holds the control character U+2028: remove it"),
    ("a\u202eb", r"name 'a\u202eb' (row 2) holds the bidirectional character U+202E: remove it"),
    ("a\u2066b", r"name 'a\u2066b' (row 2) holds the bidirectional character U+2066: remove it"),
    ("a\u200fb", r"name 'a\u200fb' (row 2) holds the bidirectional character U+200F: remove it"),
    ("a\u200bb", r"name 'a\u200bb' (row 2) holds the invisible character U+200B: remove it"),
    ("a\ud800b", r"name 'a\ud800b' (row 2) holds the broken character U+D800: remove it"),
    ("Gen\ufffdve", "name 'Gen\ufffdve' (row 2) holds U+FFFD, the mark of text read in a wrong encoding"),
    ("Guam", "name 'Guam' (row 2) repeats 'Guam' (row 1): rename one of them"),
    ("GUAM ", "name 'GUAM' (row 2) repeats 'Guam' (row 1): rename one of them"),
]


@pytest.mark.parametrize(("name", "message"), BAD_NAMES, ids=[repr(name) for name, _ in BAD_NAMES])
def test_names_that_mislead_are_refused(name: object, message: str) -> None:
    with pytest.raises(InvalidName) as caught:
        clean_names(["Guam", name])
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Genève", "GENÈVE"),
        ("Gene\u0300ve", "Gen\u00e8ve"),
        ("Straße", "STRASSE"),
        ("New York", "new\u00a0york"),
        ("ΣΟΦΟΣ", "σοφος"),
    ],
)
def test_names_that_a_reader_takes_for_the_same_are_repeats(one: str, other: str) -> None:
    with pytest.raises(InvalidName, match="repeats"):
        clean_names([one, "Elsewhere", other])


def test_scripts_keep_the_marks_that_they_spell_with() -> None:
    """Joiners are invisible, but part of how Persian and Malayalam are written."""
    assert clean_name("می\u200cخواهم", "row 1") == "می\u200cخواهم"
    assert clean_name("东京都", "row 1") == "东京都"
