"""`evenhand infer`: which parameters explain what the groups hold, at the terminal."""

from pathlib import Path

import evenhand as eh
from helpers.running import Evenhand, strict_json


def test_every_form_holds_the_inference_of_the_library(evenhand: Evenhand, tmp_path: Path) -> None:
    """Table, CSV, JSON and a picture; beside data the verdict goes to stderr."""
    (tmp_path / "three.csv").write_text("name,population,seats\nA,12,3\nB,7,1\nC,1,1\n")
    words = ("infer", str(tmp_path / "three.csv"), "--population-column", "population", "--current-column", "seats")
    expected = eh.infer({"A": 12, "B": 7, "C": 1}, [3, 1, 1])
    table = evenhand(*words, "--format", "table", "--plot", str(tmp_path / "infer.svg"))
    assert table.out.startswith(expected.verdict)
    assert (tmp_path / "infer.svg").read_bytes().startswith(b"<?xml")
    csv = evenhand(*words, "--format", "csv")
    assert [row["point"] for row in csv.rows()] == expected.columns["point"]
    assert expected.verdict in csv.err
    assert strict_json(evenhand(*words, "--format", "json").out)["ranges"] == expected.to_dict()["ranges"]


def test_mistakes_end_in_one_line(evenhand: Evenhand) -> None:
    """No units are known, or an option does not fit."""
    for words in (("us-2020",), ("us-apportionment-2020", "--samples", "3"), ("us-apportionment-2020", "--beta", "0")):
        found = evenhand("infer", *words)
        assert (found.code, found.out) == (2, "")
        assert found.err.splitlines()[-1].startswith("Error: ")
