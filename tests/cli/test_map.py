"""`evenhand map`: regions at the terminal and as a picture."""

from pathlib import Path

import evenhand as eh
from helpers.running import Evenhand, strict_json


def test_every_form_holds_the_map_of_the_library(evenhand: Evenhand, tmp_path: Path) -> None:
    """Table, CSV, JSON and a picture; beside data the headline goes to stderr."""
    (tmp_path / "three.csv").write_text("name,population\nA,12\nB,7\nC,1\n")
    words = ("map", str(tmp_path / "three.csv"), "5", "sigma", "beta", "--y-high", "3", "--size", "20", "--format")
    expected = eh.map({"A": 12, "B": 7, "C": 1}, 5, "sigma", ("beta", 1, 3), size=20)
    table = evenhand(*words, "table", "--plot", str(tmp_path / "map.svg"))
    assert table.out.startswith(expected.headline)
    assert (tmp_path / "map.svg").read_bytes().startswith(b"<?xml")
    csv = evenhand(*words, "csv")
    assert [row["region"] for row in csv.rows()] == ["A", "B"]
    assert expected.headline in csv.err
    assert strict_json(evenhand(*words, "json").out)["grid"] == expected.grid.tolist()


def test_mistakes_end_in_one_line(evenhand: Evenhand) -> None:
    """Exit code 2, nothing on stdout."""
    for words in (("sigma", "sigma"), ("sigma", "gama"), ("sigma", "beta", "--beta", "2"), ("beta", "p")):
        found = evenhand("map", "new-england-2024", "60", *words)
        assert (found.code, found.out) == (2, "")
        assert found.err.startswith("Error: ")
