"""`evenhand compare`: methods side by side, the same in every form."""

from pathlib import Path

import evenhand as eh
from helpers.running import Evenhand, strict_json

WORDS = ("compare", "new-england-2024", "30", "--methods", "dhondt,adams")


def test_every_form_holds_the_units_of_the_library(evenhand: Evenhand) -> None:
    """Table, CSV and JSON; beside data the verdicts go to stderr."""
    expected = eh.compare("new-england-2024", 30, methods=["dhondt", "adams"])
    table = evenhand(*WORDS, "--format", "table")
    assert table.code == 0
    assert "30 units, 6 groups" in table.out
    assert expected.verdicts[1] in table.out
    csv = evenhand(*WORDS, "--format", "csv")
    assert [int(row["adams"]) for row in csv.rows()] == expected.units[1].tolist()
    assert f"adams: {expected.verdicts[1]}" in csv.err
    said = strict_json(evenhand(*WORDS, "--format", "json").out)
    assert said["methods"][0]["units"] == expected.units[0].tolist()
    assert said["methods"][0]["indices"]["gini"] == expected.indices["gini"][0]


def test_a_picture_is_drawn(evenhand: Evenhand, tmp_path: Path) -> None:
    """Of the groups that differ."""
    picture = tmp_path / "compared.svg"
    assert evenhand(*WORDS, "--plot", str(picture)).code == 0
    assert picture.stat().st_size > 1000


def test_a_misspelt_method_is_one_line(evenhand: Evenhand) -> None:
    """And an exit code of 2."""
    result = evenhand(*WORDS[:-1], "dhondt,adms")
    assert result.code == 2
    assert result.err.splitlines()[-1].startswith("Error: there is no method 'adms'. Did you mean 'adams'?")
