"""Files are written whole or not at all, and what was written comes back."""

import csv
import io
import os
import random
import stat
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import BinaryIO

import pyarrow.parquet as pq
import pytest

import evenhand as eh
from evenhand.exceptions import MissingLibrary, UnwritableFile
from evenhand.io.formulas import defused, restored
from evenhand.io.write.writing import allocation_text, csv_text, exact_text, sweep_text, write_atomically

DANGEROUS = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "=cmd|'/c calc'!A0", "\uff1d1"]
HARMLESS = ["Maine", "'s-Hertogenbosch", "''", "", "a=b", "1", "Côte d'Ivoire", " =1", "'"]


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder in which nothing may be left over."""
    yield tmp_path
    assert [path.name for path in tmp_path.rglob("*") if path.name.endswith(".part")] == []


@pytest.fixture
def new_england() -> eh.Allocation:
    return eh.allocate(eh.load("new-england-2024"), 43)


@pytest.mark.parametrize("text", DANGEROUS)
def test_no_spreadsheet_runs_what_was_written(text: str) -> None:
    assert defused(text) == "'" + text


@pytest.mark.parametrize("text", HARMLESS)
def test_harmless_text_is_written_as_it_is(text: str) -> None:
    assert defused(text) == text
    assert restored(text) == text


def test_defusing_is_undone_exactly_and_confuses_no_two_texts(seed: int) -> None:
    rng = random.Random(seed)
    texts = {"".join(rng.choices("'=+-@\t\rab\uff1d", k=rng.randrange(7))) for _ in range(20_000)}
    written = {text: defused(text) for text in texts}
    assert all(restored(cell) == text for text, cell in written.items())
    assert len(set(written.values())) == len(texts)
    assert not [cell for cell in written.values() if cell and cell[0] in "=+-@\t\r\uff1d"]


def test_names_that_look_like_formulas_come_back_from_a_csv(folder: Path) -> None:
    names = ["=1+1", "+x", "-x", "@x", "'=x", "''+y", "'s-Hertogenbosch", 'a"b', "a,b", "Côte d'Ivoire", "東京"]
    groups = eh.Groups(range(1, len(names) + 1), names)
    path = folder / "a.csv"
    eh.allocate(groups, 40).save(path)
    assert eh.load(path).names == tuple(names)
    rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8"))))
    assert not [cell for row in rows for cell in row[:1] if cell[0] in "=+-@"]


def test_an_allocation_as_csv_is_its_audit_table(folder: Path, new_england: eh.Allocation) -> None:
    path = folder / "a.csv"
    new_england.save(path)
    titles, *rows = csv.reader(io.StringIO(path.read_text(encoding="utf-8")))
    columns = dict(zip(titles, zip(*rows, strict=True), strict=True))
    assert titles == list(new_england.audit().columns)
    assert columns["group"] == new_england.groups.names
    assert [int(cell) for cell in columns["population"]] == list(new_england.groups.exact)
    assert [int(cell) for cell in columns["units"]] == [20, 10, 4, 4, 3, 2]
    for name in ("ideal", "ratio", "contribution"):
        assert [float(cell) for cell in columns[name]] == getattr(new_england, name).tolist()


def test_a_csv_file_is_read_back_as_the_same_groups(folder: Path) -> None:
    exact = [10**25 + 1, Fraction(1, 8), 7, Fraction(1, 3)]
    allocation = eh.allocate(eh.Groups(exact, ["A", "B", "C", "D"]), 9)
    allocation.save(folder / "a.csv")
    assert eh.load(folder / "a.csv").exact == (10**25 + 1, Fraction(1, 8), 7, Fraction("0.3333333333333333"))


def test_an_allocation_as_parquet_is_its_frame(folder: Path, new_england: eh.Allocation) -> None:
    path = folder / "a.parquet"
    new_england.save(path)
    assert pq.read_table(path).equals(new_england.to_frame("pyarrow"))
    assert eh.load(path).exact == new_england.groups.exact


def test_populations_beyond_64_bits_fit_into_parquet(folder: Path) -> None:
    for exact in ((10**25 + 1, 7), (10**60, 7)):
        eh.allocate(eh.Groups(exact, ["A", "B"]), 9).save(folder / "a.parquet")
        back = eh.load(folder / "a.parquet").exact
        assert back == exact if exact[0] < 10**38 else [float(value) for value in back] == [1e60, 7.0]


def test_a_sweep_is_one_row_per_total(folder: Path) -> None:
    sweep = eh.sweep(eh.load("new-england-2024"), 6, 60)
    sweep.save(folder / "s.csv")
    sweep.save(folder / "s.parquet")
    rows = list(csv.DictReader(io.StringIO((folder / "s.csv").read_text(encoding="utf-8"))))
    assert [int(row["k"]) for row in rows] == list(range(6, 61))
    assert [float(row["error"]) for row in rows] == sweep.error.tolist()
    assert [float(row["log_error"]) for row in rows] == sweep.log_error.tolist()
    assert pq.read_table(folder / "s.parquet").to_pydict()["error"] == sweep.error.tolist()


def test_the_text_of_a_file_is_what_is_written(folder: Path, new_england: eh.Allocation) -> None:
    new_england.save(folder / "a.csv")
    assert (folder / "a.csv").read_bytes().decode() == allocation_text(new_england, "csv")
    sweep = eh.sweep(new_england.groups, 6, 9)
    sweep.save(folder / "s.csv")
    assert (folder / "s.csv").read_bytes().decode() == sweep_text(sweep, "csv")


def test_csv_says_nothing_where_nothing_is_known() -> None:
    text = csv_text(["=a", "b"], [[True, None], [False, float("inf")], ["x,y", 0.1]])
    assert text == '\'=a,b\ntrue,\nfalse,inf\n"x,y",0.1\n'


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (10**30, "1" + "0" * 30),
        (Fraction(1, 10), "0.1"),
        (Fraction(10**30 + 1, 2), "500000000000000000000000000000.5"),
        (Fraction(1, 2**20), "0.00000095367431640625"),
        (Fraction(2, 3), "0.6666666666666666"),
    ],
)
def test_populations_are_written_with_all_their_digits(value: int | Fraction, text: str) -> None:
    assert Decimal(exact_text(value)) == Decimal(text)
    assert "E" not in exact_text(value)


@pytest.mark.parametrize("name", ["a.xlsx", "a", "a.CSVX", "a.csv.gz"])
def test_an_unknown_suffix_is_refused_before_anything_is_written(
    name: str, folder: Path, new_england: eh.Allocation
) -> None:
    with pytest.raises(UnwritableFile, match=r"use \.csv, \.json or \.parquet"):
        new_england.save(folder / name)
    assert list(folder.iterdir()) == []


def test_a_missing_library_leaves_no_file(
    folder: Path, new_england: eh.Allocation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingLibrary, match=r'python -m pip install "\.\[files\]" in your copy'):
        new_england.save(folder / "a.parquet")
    assert list(folder.iterdir()) == []


class Broken(Exception):
    pass


@pytest.mark.parametrize("fault", [Broken, KeyboardInterrupt, SystemExit, MemoryError])
@pytest.mark.parametrize("old", [None, b"old content"])
def test_an_error_leaves_the_old_file_as_it_was(fault: type[BaseException], old: bytes | None, folder: Path) -> None:
    path = folder / "a.csv"
    if old is not None:
        path.write_bytes(old)

    def write(file: BinaryIO) -> None:
        file.write(b"half of the ")
        file.flush()
        raise fault

    with pytest.raises(fault):
        write_atomically(path, write)
    assert [entry.name for entry in folder.iterdir()] == ([] if old is None else ["a.csv"])
    assert old is None or path.read_bytes() == old


@pytest.mark.parametrize("step", ["fsync", "replace", "open"])
def test_a_full_disk_is_one_sentence_and_no_file(step: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = folder / "a.csv"
    path.write_bytes(b"old")

    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, step, fail)
        with pytest.raises(UnwritableFile) as caught:
            write_atomically(path, b"new")
    assert str(caught.value) == f"cannot write {path}: No space left on device; choose another place"
    assert path.read_bytes() == b"old"


def test_a_killed_writer_leaves_the_old_file(folder: Path) -> None:
    """The process dies in the middle of writing: what stood there is whole."""
    path = folder / "a.csv"
    path.write_bytes(b"old")
    program = f"""
        import os, signal
        from evenhand.io.write.atomic import write_atomically
        def write(file):
            file.write(b"x" * 100_000)
            file.flush()
            os.kill(os.getpid(), signal.SIGKILL)
        write_atomically({str(path)!r}, write)
    """
    subprocess.run([sys.executable, "-c", textwrap.dedent(program)], check=False)
    assert path.read_bytes() == b"old"
    for left in folder.glob(".*.part"):
        left.unlink()


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("none/a.csv", "there is no such folder; make it first, or choose another"),
        ("file/a.csv", "there is no such folder; make it first, or choose another"),
        ("folder", "it is a folder; give the path of a file"),
        ("a\0b", "a path cannot hold a NUL character"),
        ("x" * 300, "File name too long; choose another place"),
    ],
)
def test_a_place_that_cannot_be_written_is_one_sentence(place: str, words: str, folder: Path) -> None:
    (folder / "folder").mkdir()
    (folder / "file").write_bytes(b"")
    with pytest.raises(UnwritableFile) as caught:
        write_atomically(str(folder / place), b"new")
    assert str(caught.value).startswith("cannot write ")
    assert str(caught.value).endswith(f": {words}")
    assert len(str(caught.value)) <= 200


def test_a_read_only_file_is_not_replaced(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = folder / "a.csv"
    path.write_bytes(b"old")
    # The tests may run as root, who may write anything: so the system's answer is given here.
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(UnwritableFile, match="permission is denied"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"


def test_permissions_are_those_of_the_old_file_or_of_any_new_one(folder: Path) -> None:
    usual, private = folder / "usual.csv", folder / "private.csv"
    (folder / "touched").touch()
    write_atomically(usual, b"x")
    assert usual.stat().st_mode == (folder / "touched").stat().st_mode
    private.touch()
    private.chmod(0o600)
    write_atomically(private, b"x")
    assert stat.S_IMODE(private.stat().st_mode) == 0o600


def test_a_link_stays_a_link(folder: Path) -> None:
    (folder / "real.csv").write_bytes(b"old")
    (folder / "link.csv").symlink_to("real.csv")
    write_atomically(folder / "link.csv", b"new")
    assert (folder / "link.csv").is_symlink()
    assert (folder / "real.csv").read_bytes() == b"new"


def test_a_pipe_gets_the_content_and_stays_a_pipe(folder: Path) -> None:
    pipe = folder / "pipe.csv"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write_atomically(pipe, lambda file: file.write(b"content"))
        assert os.read(reader, 100) == b"content"
    finally:
        os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_two_writers_at_once_leave_one_whole_file(folder: Path) -> None:
    """Each has a temporary file of its own: the last one to finish wins, and nothing is mixed."""
    path = folder / "a.csv"

    def outer(file: BinaryIO) -> None:
        file.write(b"outer, first half; ")
        write_atomically(path, b"inner")
        assert path.read_bytes() == b"inner"
        file.write(b"second half")

    write_atomically(path, outer)
    assert path.read_bytes() == b"outer, first half; second half"
