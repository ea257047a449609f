"""`evenhand robustness`: how sure each group's units are, at the terminal."""

from pathlib import Path

import evenhand as eh
from helpers.running import Evenhand, strict_json

WORDS = ("robustness", "new-england-2024", "43", "--error", "0.05", "--draws", "40", "--seed", "1")


def test_every_form_holds_the_probabilities_of_the_library(evenhand: Evenhand) -> None:
    """Table, CSV and JSON; beside data the sentences go to stderr."""
    expected = eh.robustness("new-england-2024", 43, error=0.05, draws=40, seed=1)
    table = evenhand(*WORDS, "--format", "table")
    assert (table.code, expected.said[0] in table.out) == (0, True)
    csv = evenhand(*WORDS, "--format", "csv")
    assert [float(row["stays"]) for row in csv.rows()] == expected.stays.tolist()
    assert expected.said[0] in csv.err
    assert strict_json(evenhand(*WORDS, "--format", "json").out) == expected.to_dict()


def test_replicates_come_from_a_file_by_the_names_of_the_groups(evenhand: Evenhand, tmp_path: Path) -> None:
    """Columns in any order; what is no set of populations is refused in one line."""
    data, sets = tmp_path / "data.csv", tmp_path / "sets.csv"
    data.write_text("name,population\nA,60\nB,40\n")
    sets.write_text("B,A\n40,60\n90,10\n")
    said = evenhand("robustness", str(data), "5", "--replicates", str(sets), "--method", "webster")
    assert [(row["stays"], row["expected"]) for row in said.rows()] == [("0.5", "2.0"), ("0.5", "3.0")]
    for text, told in (
        ("A\n1\n", "no column 'B'"),
        ("A,B,C\n1,2,3\n", "column 'C'"),
        ("A,B\n1,x\n", "row 2 has 'x'"),
        ("A,B\n", "shape"),
    ):
        sets.write_text(text)
        refused = evenhand("robustness", str(data), "5", "--replicates", str(sets))
        assert (refused.code, refused.out, told in refused.err) == (2, "", True), refused.err


def test_where_nothing_says_how_wrong_populations_may_be_the_flags_are_named(evenhand: Evenhand) -> None:
    """One line, exit code 2, in the words of the command line."""
    refused = evenhand("robustness", "us-2020", "435")
    assert (refused.code, refused.out) == (2, "")
    assert "--error" in refused.err
