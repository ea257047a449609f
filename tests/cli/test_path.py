"""`evenhand path`: pieces at the terminal, in files and in pictures."""

from pathlib import Path

import evenhand as eh
from helpers.running import Evenhand, strict_json

WORDS = ("path", "new-england-2024", "60", "sigma")


def test_every_form_holds_the_path_of_the_library(evenhand: Evenhand, tmp_path: Path) -> None:
    """Table, CSV, JSON and a picture; beside data the headline goes to stderr."""
    expected = eh.path("new-england-2024", 60, "sigma")
    table = evenhand(*WORDS, "--format", "table", "--plot", str(tmp_path / "path.svg"))
    assert table.code == 0
    assert table.out.startswith(expected.headline)
    assert (tmp_path / "path.svg").read_bytes().startswith(b"<?xml")
    csv = evenhand(*WORDS, "--format", "csv")
    assert [row["low"] for row in csv.rows()] == expected.columns["low"]
    assert expected.headline in csv.err
    assert strict_json(evenhand(*WORDS, "--format", "json").out)["breakpoints"] == expected.breakpoints.tolist()


def test_a_record_is_proven_again(evenhand: Evenhand) -> None:
    """What --out writes, `verify` reads."""
    evenhand(*WORDS, "--out", "path.json")
    checked = evenhand("verify", "path.json")
    assert checked.code == 0, checked.out
    assert "proven: no allocation is better at any value of it, for 3 pieces" in checked.out


def test_other_methods_and_ends(evenhand: Evenhand) -> None:
    """The method's own parameter, between ends as they were written."""
    said = strict_json(
        evenhand(*WORDS[:3], "c", "--method", "divisor", "--low", "1/3", "--high", "0.5", "--format", "json").out
    )
    assert (said["low"], said["high"], said["method"]) == ("1/3", "0.5", "divisor")


def test_mistakes_end_in_one_line(evenhand: Evenhand) -> None:
    """Exit code 2, nothing on stdout."""
    for words in (
        (*WORDS[:3], "sigmo"),
        (*WORDS, "--low", "1", "--high", "0"),
        (*WORDS, "--sigma", "0.3"),
        (*WORDS, "--change", "1"),
        (*WORDS[:3], "p", "--method", "hamilton"),
        ("path", "new-england-2024", "3", "sigma"),
    ):
        found = evenhand(*words)
        assert (found.code, found.out) == (2, "")
        assert found.err.startswith("Error: ")
        assert len(found.err.splitlines()) == 1
