"""What belongs to the whole process stays as it was: file descriptors, the environment, signals, warnings."""

import os
import signal
import warnings
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

import evenhand as eh
from evenhand.exceptions import UnreadableFile
from evenhand.io.read.reading import groups_from_bytes
from evenhand.io.read.spreadsheets import workbook
from helpers.made_files import STATES, ods, ods_rows, record, xls, xlsx

THREADS = 4
ROUNDS = 50

BOOKS: dict[str, Callable[[], bytes]] = {
    "a.xlsx": lambda: xlsx(("Data", STATES)),
    "a.ods": lambda: ods(ods_rows(STATES)),
    "a.xls": lambda: xls(STATES),
}


def state_of_process() -> list[object]:
    descriptor = os.fstat(2)
    handlers = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM, signal.SIGPIPE)]
    return [descriptor.st_dev, descriptor.st_ino, dict(os.environ), os.getcwd(), handlers, list(warnings.filters)]


@pytest.mark.parametrize("name", BOOKS)
def test_spreadsheets_are_read_in_several_threads_and_the_error_stream_stays(name: str) -> None:
    """No thread finds descriptor 2 turned away, neither between two files nor when all are read."""
    content = BOOKS[name]()
    before = state_of_process()
    seen = []

    def read(_: int) -> int:
        groups = groups_from_bytes(content, name)
        seen.append(state_of_process())
        return len(groups)

    with ThreadPoolExecutor(THREADS) as pool:
        assert set(pool.map(read, range(THREADS * ROUNDS if name != "a.xls" else THREADS * 5))) == {len(STATES) - 1}
    assert state_of_process() == before
    assert all(state == before for state in seen)


def test_a_broken_old_spreadsheet_is_refused_quietly(capfd: pytest.CaptureFixture[str]) -> None:
    """The library that reads it panics, and says so where nobody sees it."""
    broken = xls(STATES, extra=record(0x0085, b"x"))
    with pytest.raises(UnreadableFile, match="is no spreadsheet, or broken"):
        groups_from_bytes(broken, "a.xls")
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("frozen", [True, False])
def test_an_old_spreadsheet_is_read_where_no_process_can_be_started(
    monkeypatch: pytest.MonkeyPatch, frozen: bool
) -> None:
    """In a program that carries its own Python, or where the system allows no second process."""
    monkeypatch.setattr("sys.executable", "/no/python")
    if frozen:
        monkeypatch.setattr("sys.frozen", True, raising=False)
        monkeypatch.setattr(workbook.subprocess, "run", None)
    assert len(groups_from_bytes(BOOKS["a.xls"](), "a.xls")) == len(STATES) - 1


def test_an_answer_changes_nothing_of_the_process() -> None:
    """Neither an allocation nor a sweep in threads."""
    before = state_of_process()
    groups = eh.Groups({"A": 5, "B": 9, "C": 14})
    eh.allocate(groups, 9).audit()
    eh.sweep(groups, 3, 300, threads=2)
    assert state_of_process() == before
