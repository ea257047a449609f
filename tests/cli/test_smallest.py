"""`evenhand smallest`: the fewest units that are good enough, the same in every form."""

from pathlib import Path

import pytest

import evenhand as eh
from helpers.running import Evenhand, strict_json

WORDS = ("smallest", "new-england-2024", "--error", "0.001")


def test_every_form_holds_what_the_library_found(evenhand: Evenhand, tmp_path: Path) -> None:
    """Table, CSV, JSON and a picture; beside data the verdict goes to stderr."""
    expected = eh.smallest_total("new-england-2024", 0.001)
    table = evenhand(*WORDS, "--format", "table")
    assert table.out.startswith("\n".join(expected.sentences))
    assert "Massachusetts" in table.out
    csv = evenhand(*WORDS, "--format", "csv", "--plot", str(tmp_path / "found.svg"))
    assert [int(row["units"]) for row in csv.rows()] == expected.units.tolist()
    assert expected.verdict in csv.err
    assert (tmp_path / "found.svg").stat().st_size > 1000
    said = strict_json(evenhand(*WORDS, "--format", "json").out)
    assert (said["k"], said["before"]["k"], said["verdict"]) == (43, 42, expected.verdict)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ((), "no error is given: give --error, or for samples --variation and --of"),
        (("--error", "0.1", "--method", "jefferson"), "Choose another --method"),
        (("--error", "1e-30"), "or look further with --k-max"),
        (("--error", "1", "--solver", "notebook"), "leave out --solver"),
        (("--error", "-1"), "error is -1"),
    ],
)
def test_what_cannot_be_found_is_one_line(words: tuple[str, ...], message: str, evenhand: Evenhand) -> None:
    """In the words of the command line, with an exit code of 2."""
    result = evenhand(*WORDS[:2], *words)
    assert result.code == 2
    assert message in result.err.splitlines()[-1]
