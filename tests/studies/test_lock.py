"""One driver works on a folder at a time; a dead one stands in nobody's way."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import evenhand as eh
from evenhand.exceptions import InvalidStudy
from helpers.studies import SMALL, killed_after, names, ran, started, until, written


def lock(folder: Path, **changes: Any) -> dict[str, Any]:
    held = {"pid": os.getpid(), "host": socket.gethostname(), "started": None, **changes}
    folder.mkdir(exist_ok=True)
    (folder / "lock.json").write_text(json.dumps(held))
    return held


def dead() -> int:
    """The number of a process that has ended."""
    with subprocess.Popen([sys.executable, "-c", ""]) as child:
        pass
    return child.pid


def test_a_dead_process_on_this_host_loses_its_lock(tmp_path: Path) -> None:
    """It is taken over, told, and given back in the end."""
    held = lock(tmp_path, pid=dead())
    assert eh.study(SMALL, tmp_path).notes == (f"took over the lock of process {held['pid']}, which is gone",)
    assert "lock.json" not in names(tmp_path)


def test_a_number_that_was_given_again_is_another_process(tmp_path: Path) -> None:
    """A living process that began at another time is not the one that held the lock."""
    lock(tmp_path, started="before the last boot")
    if not Path("/proc/self/stat").exists():
        pytest.skip("this system does not tell when a process started")
    assert eh.study(SMALL, tmp_path).is_complete


def test_a_living_process_keeps_its_lock(tmp_path: Path) -> None:
    """It is named, and nothing is touched."""
    lock(tmp_path)
    with pytest.raises(InvalidStudy, match=f"process {os.getpid()} on this host works on"):
        eh.study(SMALL, tmp_path)
    assert names(tmp_path) == ["lock.json"]


def test_another_host_keeps_its_lock_and_is_named(tmp_path: Path) -> None:
    """Whether a process lives there cannot be asked from here."""
    lock(tmp_path, host="elsewhere", pid=dead())
    with pytest.raises(InvalidStudy, match=r"on host 'elsewhere' works on .* remove lock.json"):
        eh.study(SMALL, tmp_path)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"pid": "1"}', "\x00\x01"])
def test_what_is_no_lock_is_told(tmp_path: Path, content: str) -> None:
    """A file of that name that nobody of ours wrote is refused in words."""
    (tmp_path / "lock.json").write_text(content)
    with pytest.raises(InvalidStudy, match="is no lock of evenhand"):
        eh.study(SMALL, tmp_path)


def test_two_commands_do_not_work_on_one_folder(tmp_path: Path) -> None:
    """The second is refused while the first works, and says whose lock it is."""
    spec, out = written(tmp_path), tmp_path / "out"
    with started(spec, "--out", out) as first, killed_after(first):
        until(lambda: (out / "lock.json").exists())
        code, _, err = ran(spec, "--out", out)
        is_running = first.poll() is None
    assert not is_running or (code == 2 and f"Error: process {first.pid} on this host works on" in err)
    assert is_running, "the first was too quick to tell"
