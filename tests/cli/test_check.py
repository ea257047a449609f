"""`evenhand check`: every property in every form."""

import pytest

import evenhand as eh
from helpers.running import Evenhand, strict_json

WORDS = (
    "check",
    "us-apportionment-1900",
    "386",
    "--method",
    "hamilton",
    "--minimum",
    "1",
    "--newcomer",
    "Oklahoma=1e6",
)


def test_every_form_holds_what_the_library_found(evenhand: Evenhand) -> None:
    """Sentences in a table; rows of properties in CSV; all witnesses in JSON."""
    options = {"method": "hamilton", "minimum": 1, "newcomer": ("Oklahoma", 1_000_000)}
    expected = eh.check("us-apportionment-1900", 386, **options)
    table = evenhand(*WORDS, "--format", "table").out.splitlines()
    assert table[0] == "386 units to 45 groups by hamilton"
    assert table[1:] == [one.sentence for one in expected.findings]
    rows = evenhand(*WORDS, "--format", "csv").rows()
    assert [row["property"] for row in rows] == expected.columns["property"]
    assert rows[4]["first"] == "Oklahoma joins with 5 units and gets 5: New York 38 -> 37, Maine 3 -> 4"
    said = strict_json(evenhand(*WORDS, "--format", "json").out)
    assert len(said["findings"][2]["witnesses"]) == len(expected["house monotonicity"].witnesses)


def test_another_census_is_a_second_set_of_populations(evenhand: Evenhand) -> None:
    """Read as DATA is."""
    words = ("check", "us-apportionment-2010", "435", "--method", "hill", "--against", "us-apportionment-2020")
    assert "looked at these two sets of populations" in evenhand(*words, "--format", "table").out


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("us-2020",), "k is not given"),
        (("us-2020", "435", "--newcomer", "Oklahoma"), "--newcomer is 'Oklahoma', but must be a name and a population"),
        (("us-2020", "435", "--newcomer", "A=x"), "must be a number"),
        (("us-2020", "435", "--against", "new-england-2024"), "'California' is missing"),
        (("us-2020", "435", "--against", "nowhere.csv"), "nowhere.csv"),
    ],
)
def test_what_is_no_question_is_one_line(words: tuple[str, ...], message: str, evenhand: Evenhand) -> None:
    """With an exit code of 2."""
    result = evenhand("check", *words)
    assert result.code == 2
    assert message in result.err.splitlines()[-1]
