"""`evenhand moves`: what each unit that moves buys, at the terminal."""

import evenhand as eh
from helpers.running import Evenhand, strict_json

WORDS = ("moves", "us-apportionment-2020", "435", "--method", "webster")


def test_every_form_holds_the_moves_of_the_library(evenhand: Evenhand) -> None:
    """Table, CSV and JSON; beside data the sentences go to stderr."""
    expected = eh.moves("us-apportionment-2020", 435, method="webster")
    table = evenhand(*WORDS, "--format", "table")
    assert (table.code, expected.said[0] in table.out) == (0, True)
    csv = evenhand(*WORDS, "--format", "csv")
    assert [(row["moved"], row["giver"], row["taker"]) for row in csv.rows()] == [
        ("0", "", ""),
        ("1", "Montana", "New York"),
        ("2", "Rhode Island", "Ohio"),
    ]
    assert expected.said[0] in csv.err
    assert strict_json(evenhand(*WORDS, "--format", "json").out) == expected.to_dict()


def test_where_nobody_holds_anything_the_flag_is_named(evenhand: Evenhand) -> None:
    """One line, exit code 2, in the words of the command line."""
    refused = evenhand("moves", "us-2020", "435")
    assert (refused.code, refused.out) == (2, "")
    assert "--current-column" in refused.err
