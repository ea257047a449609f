"""`evenhand judge`: the verdict and the exchanges at the terminal."""

import evenhand as eh
from helpers.running import Evenhand, strict_json


def test_every_form_holds_the_judgement_of_the_library(evenhand: Evenhand) -> None:
    """Table, CSV and JSON; beside data the verdict goes to stderr."""
    expected = eh.judge("us-apportionment-2020", method="webster")
    words = ("judge", "us-apportionment-2020", "--method", "webster", "--format")
    table = evenhand(*words, "table")
    assert table.code == 0
    assert table.out.startswith(expected.verdict)
    assert "Montana -> New York  saves 0.1083" in table.out
    csv = evenhand(*words, "csv")
    assert [int(row["best"]) for row in csv.rows()] == expected.best.units.tolist()
    assert expected.verdict in csv.err
    said = strict_json(evenhand(*words, "json").out)
    assert said["is_best"] is False
    assert said["exchanges"][0]["giver"] == "Montana"
