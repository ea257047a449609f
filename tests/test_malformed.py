"""No malformed file gets past the door: one short sentence, exit code 2, nothing written, and nothing vast taken in."""

import os
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import evenhand as eh
from evenhand.cli import command_line
from evenhand.cli.errors import run
from evenhand.exceptions import EvenhandError
from evenhand.io.read import csv_table, parquet
from evenhand.io.read.limits import Limits
from evenhand.io.read.reading import groups_from_bytes
from evenhand.io.read.spreadsheets import excel, zipped
from helpers import made_files, random_cases
from helpers.made_files import STATES, ods, ods_rows, repacked, xls, xlsx
from helpers.malformed.case import Case
from helpers.malformed.corpus import cases
from helpers.running import process

HANGS = 120
"""Seconds after which a command hangs; nothing is measured."""
LONGEST = 200 - len("Error: ")

HOLDERS = (
    (excel, "read_workbook"),
    (excel, "read_workbook_apart"),
    (csv_table, "table_from_rows"),
    (parquet, "_cells"),
    (parquet, "_sample"),
)
"""Where cells are first held in memory."""

everything = pytest.mark.parametrize(
    "case", cases(), ids=[f"{number:03} {case.label} {case.name}" for number, case in enumerate(cases())]
)


def test_the_corpus_is_large_and_of_many_kinds() -> None:
    assert len(cases()) >= 200
    assert len({case.label for case in cases()}) >= 60
    assert len({case.content for case in cases()}) > 0.95 * len(cases())
    assert {Path(case.name).suffix for case in cases()} >= {
        ".csv",
        ".tsv",
        ".xlsx",
        ".xls",
        ".ods",
        ".parquet",
        ".json",
    }


@everything
def test_a_malformed_file_is_refused_in_one_sentence(case: Case, tmp_path: Path) -> None:
    """The message names the file and, where there is one, the row and the column."""
    path = tmp_path / case.name
    path.write_bytes(case.content)
    with pytest.raises(EvenhandError) as caught:
        eh.load(path, **case.options)
    message = str(caught.value)
    assert [words for words in (case.name, *case.says) if words not in message] == [], message
    assert len(message) <= LONGEST
    assert message.isprintable()


@everything
def test_the_command_line_says_it_in_one_line_and_writes_nothing(
    case: Case, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / case.name).write_bytes(case.content)
    options = [word for name, value in case.options.items() for word in (f"--{name.replace('_', '-')}", value)]
    code = run(command_line, ["allocate", f"./{case.name}", "435", "--out", "out.csv", "--plot", "out.png", *options])
    out, err = capfd.readouterr()
    assert code == 2
    assert out == ""
    assert err.startswith("Error: ")
    assert err.count("\n") == 1
    assert len(err) <= 201
    assert [words for words in case.says if words not in err] == []
    assert [path.name for path in tmp_path.iterdir()] == [case.name]


def forbidden(*_: object, **__: object) -> None:
    raise AssertionError("what is too large is taken in all the same")


TOO_LARGE = (
    "stray cell",
    "stray cell in .xls",
    "xls that claims a vast sheet",
    "xlsx of countless parts",
    "xlsx that unpacks without end",
    "xlsx that hides its size",
    "ods that repeats without end",
    "too many rows",
    "parquet of too many rows",
    "parquet of too many columns",
)


@pytest.mark.parametrize("label", TOO_LARGE)
def test_what_is_too_large_is_refused_before_any_of_it_is_held(
    label: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No cell is asked of a library, and no row formed: fails if a limit is looked at after the table is read."""
    for module, name in HOLDERS:
        monkeypatch.setattr(module, name, forbidden)
    for case in [case for case in cases() if case.label == label]:
        (tmp_path / case.name).write_bytes(case.content)
        with pytest.raises(EvenhandError):
            eh.load(tmp_path / case.name)


def test_an_archive_is_unpacked_in_small_pieces_up_to_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever it claims of its size; seen to fail with a part that is unpacked at once, and without the count."""
    honest, pieces = zipped._unpacked, list[int]()

    def counted(*words: Any) -> Iterator[bytes]:
        for piece in honest(*words):
            pieces.append(len(piece))
            yield piece

    monkeypatch.setattr(zipped, "_unpacked", counted)
    sheet = b"<a>" + b" " * 8 * zipped.CHUNK + b"</a>"
    content = repacked(xlsx(("D", STATES)), {"xl/worksheets/sheet1.xml": sheet})
    claimed = content.replace(len(sheet).to_bytes(4, "little"), (700).to_bytes(4, "little"))
    assert claimed != content
    with pytest.raises(EvenhandError, match="unpacks to more than 1 MiB"):
        groups_from_bytes(claimed, "a.xlsx", limits=Limits(unpacked_bytes=2**20))
    assert max(pieces) <= zipped.CHUNK
    assert 2**20 < sum(pieces) <= 2**20 + zipped.CHUNK


@pytest.mark.parametrize("label", ["stray cell", "xls cut off", "population negative"])
def test_the_real_command_refuses_in_one_line(label: str, tmp_path: Path) -> None:
    """From its cold start, and with nothing but its own process: exit code, one line, no file."""
    case = next(case for case in cases() if case.label == label)
    (tmp_path / case.name).write_bytes(case.content)
    command = process("allocate", case.name, "435", "--out", "out.csv", cwd=tmp_path)
    out, err = command.communicate(timeout=HANGS)
    assert (command.returncode, out) == (2, b"")
    assert err.startswith(b"Error: ")
    assert err.count(b"\n") == 1
    assert not (tmp_path / "out.csv").exists()


@pytest.mark.parametrize(
    ("special", "words"),
    [
        (lambda path: path.mkdir(), "is a folder"),
        (lambda path: os.mkfifo(path), "is no regular file"),
        (lambda path: path.symlink_to(path), "cannot be read"),
        (lambda path: path.symlink_to("/dev/zero"), "is no regular file"),
        (lambda path: None, "there is no file"),
        (lambda path: os.truncate(path, 2**40) if path.write_bytes(b"x") else None, "has 1,048,576 MiB, but at most"),
    ],
    ids=["folder", "pipe", "link to itself", "endless device", "nothing", "vast"],
)
def test_what_is_no_file_of_data_is_refused_at_once(
    special: Callable[[Path], object], words: str, tmp_path: Path
) -> None:
    path = tmp_path / "a.csv"
    special(path)
    with pytest.raises(EvenhandError, match=words):
        eh.load(path)


LONG = {"f": "f" * 200, "s": "s" * 31, "t": "t" * 90, "g": "g" * 300}


@pytest.mark.parametrize(
    ("rows", "options"),
    [
        ([[LONG["g"], 5], [LONG["g"].upper(), 6]], {}),
        ([[LONG["g"], 5], [LONG["g"] + "\u202e" * 9, 6]], {}),
        ([[LONG["g"], 5], ["b" * 300, -(10**30)]], {}),
        ([[LONG["g"], 5], ["b" * 300, None]], {}),
        ([[LONG["g"], 5], ["b" * 300, "x" * 300]], {}),
        ([[LONG["g"], 5], ["b" * 300, "1.234"]], {}),
        ([[LONG["g"], "1,234,567"], ["b" * 300, "1.234.567"]], {}),
        ([[LONG["g"], 5], ["b" * 1001, 6]], {}),
        ([[LONG["g"], 5], [None, 6]], {}),
        ([[LONG["g"], 5], ["b", 6], ["Total " + LONG["g"], 11]], {}),
        ([[LONG["g"], 5], ["b", 6]], {"population_column": "P" * 99}),
        ([[LONG["g"], 5], ["b", 6]], {"name_column": LONG["t"][:-1]}),
        ([[LONG["g"], 5], ["b", 0.5]], {"minimum_column": LONG["t"]}),
    ],
)
def test_messages_stay_short_however_long_the_words(rows: list[list[object]], options: dict[str, str]) -> None:
    """File, sheet, title, name, number and row at their longest: the line still fits, uncut."""
    table = [["n" * 90, LONG["t"]], *rows]
    name = f"{LONG['f']}.xlsx"
    wanted = options or {"population_column": LONG["t"], "name_column": "n" * 90}
    content = xlsx((LONG["s"], table), ("x", []))
    with pytest.raises(EvenhandError) as caught:
        groups_from_bytes(content, name, **wanted)
    longer_rows = str(caught.value).count("row ") * len("00000")
    assert len(str(caught.value)) + longer_rows <= LONGEST
    assert str(caught.value).isprintable()


ROWS = [("State", "Population", "Seats"), *((f"State {i}", 17 * i + 3, i) for i in range(1, 25))]
SEEDS_OF_FILES = {
    "a.csv": lambda: b'State;Population;x\nA;1.234.567;1\n"B ""q""";5,5;2\n\'=C;"7";3\n',
    "a.json": lambda: b'[{"Name":"A","Population":5.5e3},{"Name":"\xc3\xa4","Population":7}]',
    "a.xlsx": lambda: xlsx(("Data", ROWS)),
    "a.xls": lambda: xls(ROWS),
    "a.ods": lambda: ods(ods_rows(ROWS)),
    "a.parquet": lambda: made_files.parquet(
        {"State": [row[0] for row in ROWS[1:]], "Population": [row[1] for row in ROWS[1:]]}
    ),
}


def mutated(content: bytes, rng: random.Random) -> bytes:
    """A few bytes changed, removed, repeated, or the rest cut off."""
    raw = bytearray(content)
    for _ in range(rng.choice((1, 1, 2, 4, 16))):
        place = rng.randrange(len(raw))
        kind = rng.random()
        if kind < 0.5:
            raw[place] = rng.randrange(256)
        elif kind < 0.65:
            del raw[place : place + rng.choice((1, 2, 8, 64))]
        elif kind < 0.8:
            raw[place : place + 4] = rng.choice((b"\xff" * 4, bytes(4), b"\xff\xff\xff\x7f", b"\0\0\0\x80"))
        elif kind < 0.9:
            raw[place:place] = raw[: rng.choice((4, 32, 256))]
        else:
            raw = raw[:place]
        raw = raw or bytearray(b"x")
    return bytes(raw)


@pytest.mark.parametrize("name", SEEDS_OF_FILES)
def test_random_damage_is_read_or_refused_and_never_worse(
    name: str, seed: int, capfd: pytest.CaptureFixture[str]
) -> None:
    """Any bytes give groups or an error of ours; nothing is printed, not even by the libraries below."""
    rng = random.Random(seed)
    content = SEEDS_OF_FILES[name]()
    refused, count = 0, random_cases.cases(300)
    for _ in range(count):
        try:
            groups_from_bytes(mutated(content, rng), name)
        except EvenhandError as fault:
            refused += 1
            assert len(str(fault)) <= LONGEST
            assert str(fault).isprintable()
    assert refused > count / 10
    assert "panicked" not in capfd.readouterr().err
