"""Options that say how a file is written."""

from __future__ import annotations

from pathlib import Path

from helpers.running import Evenhand

TABLE = "Ward;Population\nKöln;12.500\nSüd;7.250\n"


def test_a_latin_1_file_is_read_once_its_encoding_is_named(evenhand: Evenhand, tmp_path: Path) -> None:
    """The hint that the error gives is an option that exists."""
    path = tmp_path / "wards.csv"
    path.write_bytes(TABLE.encode("latin-1"))
    refused = evenhand("allocate", str(path), "5")
    assert refused.code == 2
    assert "name its encoding" in refused.err
    done = evenhand("allocate", str(path), "5", "--encoding", "latin-1", "--decimal", ",")
    assert done.code == 0
    assert done.out.splitlines()[1].startswith("Köln,12500,")


def test_a_separator_can_be_given(evenhand: Evenhand, tmp_path: Path) -> None:
    """A table parted by a sign that nothing would guess."""
    path = tmp_path / "wards.csv"
    path.write_text("Ward~Population\nNorth~3\nSouth~1\n", encoding="utf-8")
    done = evenhand("allocate", str(path), "4", "--separator", "~")
    assert [line.split(",")[4] for line in done.out.splitlines()[1:]] == ["3", "1"]
