"""`evenhand tradeoff`: what totals are worth, at the terminal."""

from pathlib import Path

import evenhand as eh
from helpers.running import Evenhand, strict_json

WORDS = ("tradeoff", "new-england-2024", "6", "60", "--methods", "fairness,webster")


def test_every_form_holds_the_tradeoff_of_the_library(evenhand: Evenhand, tmp_path: Path) -> None:
    """Table, CSV, JSON and a picture; beside data the sentences go to stderr."""
    expected = eh.tradeoff("new-england-2024", 6, 60, methods=["fairness", "webster"])
    table = evenhand(*WORDS, "--format", "table")
    assert (table.code, expected.said[1] in table.out) == (0, True)
    picture = tmp_path / "tradeoff.svg"
    csv = evenhand(*WORDS, "--format", "csv", "--plot", str(picture))
    assert [float(row["error webster"]) for row in csv.rows()] == expected.error[1].tolist()
    assert expected.said[1] in csv.err
    assert picture.read_text().startswith("<?xml")
    said = strict_json(evenhand(*WORDS, "--format", "json").out)
    assert [one["k"] for one in said["settings"][0]["alpha_ranges"]] == [43, 24, 13, 12, 10, 7, 6]
    assert said["settings"][0]["bought"][0] is None


def test_a_method_without_an_error_is_refused(evenhand: Evenhand) -> None:
    """One line, exit code 2."""
    refused = evenhand("tradeoff", "new-england-2024", "6", "60", "--methods", "lowndes")
    assert (refused.code, refused.out) == (2, "")
    assert "Error: " in refused.err
