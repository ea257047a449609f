"""`evenhand margins`: people to another unit at the terminal."""

import evenhand as eh
from helpers.running import Evenhand, strict_json

WORDS = ("margins", "us-apportionment-2020", "435", "--method", "hill", "--group", "New York", "--group", "Minnesota")


def test_every_form_holds_the_margins_of_the_library(evenhand: Evenhand) -> None:
    """Table, CSV and JSON; beside data the sentences go to stderr."""
    told = "89 more people would have given New York one more, at the cost of Minnesota."
    table = evenhand(*WORDS, "--format", "table")
    assert table.code == 0
    assert told in table.out
    csv = evenhand(*WORDS, "--format", "csv")
    assert [(row["gain"], row["lose"]) for row in csv.rows()] == [("89", "-781913"), ("802690", "-26")]
    assert told in csv.err
    said = strict_json(evenhand(*WORDS, "--format", "json").out)
    expected = eh.allocate("us-apportionment-2020", 435, method="hill").margins(names=["New York", "Minnesota"])
    assert said == expected.to_dict()


def test_what_has_no_margins_is_refused_in_the_words_of_the_door(evenhand: Evenhand) -> None:
    """The notebook's greedy, another shift and an unknown group: one line, exit code 2."""
    for words, told in (
        (("--solver", "notebook"), "use --solver exact"),
        (("--shift", "prorata"), "pro-rata"),
        (("--group", "Ohia"), "Ohio"),
    ):
        refused = evenhand("margins", "us-2020", "435", *words)
        assert (refused.code, refused.out) == (2, "")
        assert told in refused.err


def test_ties_are_told_beside_margins(evenhand: Evenhand, tmp_path) -> None:
    """A tie that was broken is said in one line."""
    path = tmp_path / "equal.csv"
    path.write_text("name,population\nA,10\nB,10\n")
    said = evenhand("margins", str(path), "3")
    assert "2 allocations have exactly the same least error" in said.err
    assert [row["gain"] for row in said.rows()] == ["", "1"]
