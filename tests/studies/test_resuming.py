"""A study that was killed, stopped or damaged goes on to the same bytes."""

import json
import os
import random
import shutil
import signal
import time
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

import evenhand as eh
from evenhand.exceptions import InvalidStudy, UnwritableFile
from helpers.optional import needs
from helpers.random_cases import cases
from helpers.studies import (
    LONG,
    PATIENCE,
    SMALL,
    chunks_in,
    dying,
    interrupt,
    killed_after,
    names,
    ran,
    started,
    told,
    until,
    workers_of,
    written,
)

PROCESSES = ("--workers", "2", "--executor", "processes", "--format", "json")


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("long")
    return eh.study(written(folder), folder / "out")


def is_whole(folder: Path) -> bool:
    """Whether every chunk can be read, and the manifest too where there is one."""
    for name in chunks_in(folder):
        pq.read_table(folder / name)
    if (folder / "manifest.json").exists():
        assert json.loads((folder / "manifest.json").read_text())["chunks"] == 40
    return True


def test_a_killed_driver_loses_what_was_in_the_making_and_nothing_else(tmp_path: Path, long: Any, seed: int) -> None:
    """kill -9 at 50 random moments: what stands is whole, and the same command goes on to the same hash."""
    dice, spec = random.Random(seed), written(tmp_path)
    for case in range(cases(10)):
        out = tmp_path / f"out{case}"
        wanted = dice.randrange(40)
        with started(spec, "--out", out, *PROCESSES) as child, killed_after(child):
            until(lambda out=out, wanted=wanted: len(chunks_in(out)) >= wanted or child.poll() is not None)
            time.sleep(dice.random() * 0.05)
            os.kill(child.pid, signal.SIGKILL)
        assert is_whole(out)
        before = {name: (out / name).stat().st_mtime_ns for name in chunks_in(out)}
        code, said, err = ran(spec, "--out", out, *PROCESSES)
        assert code == 0, err
        assert told(said)["hash"] == long.hash
        assert not before or f"kept {len(before)} chunk" in err
        assert all((out / name).stat().st_mtime_ns == moment for name, moment in before.items()), "one was made again"
        assert names(out) == [*chunks_in(out), "manifest.json"]
        shutil.rmtree(out)


def test_a_killed_worker_costs_its_chunk_alone(tmp_path: Path, long: Any, seed: int) -> None:
    """kill -9 of a worker at 20 random moments: nothing is set aside, and the hash is the same."""
    dice, spec = random.Random(seed), written(tmp_path)
    for case in range(cases(5)):
        out, wanted = tmp_path / f"out{case}", dice.randrange(30)
        with started(spec, "--out", out, *PROCESSES) as child, killed_after(child):
            until(lambda out=out, wanted=wanted: len(chunks_in(out)) >= wanted)
            victims = workers_of(child.pid)
            if victims:
                os.kill(dice.choice(victims), signal.SIGKILL)
            said, err = child.communicate(timeout=PATIENCE)
        assert child.returncode == 0, err
        assert (told(said)["hash"], told(said)["set_aside"]) == (long.hash, [])
        assert names(out) == [*chunks_in(out), "manifest.json"]


@needs("distributed")
def test_a_killed_dask_worker_costs_nothing_but_time(tmp_path: Path, long: Any) -> None:
    """A worker of the local cluster dies: its chunks are made by others, and nobody is blamed."""
    out = tmp_path / "out"
    words = (written(tmp_path), "--out", out, "--workers", 2, "--executor", "dask", "--format", "json")
    with started(*words) as child, killed_after(child):
        until(lambda: len(chunks_in(out)) >= 2 or child.poll() is not None)
        os.kill(workers_of(child.pid)[0], signal.SIGKILL)
        said, err = child.communicate(timeout=PATIENCE)
    assert child.returncode == 0, err
    assert (told(said)["hash"], told(said)["set_aside"]) == (long.hash, [])


@pytest.mark.parametrize(
    ("executor", "bad"), [("processes", [3, 4]), pytest.param("dask", [3], marks=needs("distributed"))]
)
def test_a_chunk_that_kills_is_set_aside_and_named(tmp_path: Path, long: Any, executor: str, bad: list[int]) -> None:
    """All others are delivered, it is named and no other is, the exit code is 1; later it can be made."""
    out, spec = tmp_path / "out", written(tmp_path)
    words = (spec, "--out", out, "--workers", 2, "--executor", executor, "--format", "json")
    code, said, err = ran(*words, env=dying(tmp_path, set(bad)))
    assert (code, told(said)["set_aside"], told(said)["chunks_there"]) == (1, bad, 40 - len(bad)), err
    for chunk in range(40):
        why = f"chunk {chunk} (problems {100 * chunk:,} to {100 * chunk + 99:,}) ended its worker 3 times"
        assert (why in err) == (chunk in bad)
    found = eh.open_study(out)
    assert list(found.set_aside) == bad
    assert not found.is_complete
    code, said, err = ran(spec, "--out", out, "--format", "json")
    wanted = f"kept {40 - len(bad)} chunks, redoing 0, {len(bad)} to do\n"
    assert (code, told(said)["hash"], err) == (0, long.hash, wanted)
    assert not eh.open_study(out).set_aside


@pytest.mark.parametrize(
    "options",
    [("--workers", 1), ("--workers", 2, "--executor", "threads"), PROCESSES],
    ids=["one", "threads", "processes"],
)
def test_ctrl_c_finishes_what_has_begun(tmp_path: Path, long: Any, options: tuple[Any, ...]) -> None:
    """Once: what has begun is finished, exit code 130, no lock and no stale file; the same command goes on."""
    out, spec = tmp_path / "out", written(tmp_path)
    with started(spec, "--out", out, *options) as child, killed_after(child):
        until(lambda: len(chunks_in(out)) >= 2)
        interrupt(child)
        said, err = child.communicate(timeout=PATIENCE)
    assert (child.returncode, said) == (130, "")
    assert "stopping once what has begun is finished" in err
    assert "the same call goes on from there" in err
    assert "Traceback" not in err
    assert names(out) == [*chunks_in(out), "manifest.json"]
    assert eh.study(spec, out).hash == long.hash


@pytest.mark.parametrize("options", [("--workers", 1), PROCESSES], ids=["one", "processes"])
def test_ctrl_c_twice_is_at_once(tmp_path: Path, options: tuple[Any, ...]) -> None:
    """Twice: whatever has begun is given up, even a chunk that would take an hour."""
    out = tmp_path / "out"
    slow = LONG.replace("chunk = 100", "chunk = 4000").replace("449", "40049").replace("beta = [1,", "beta = [300, 1,")
    with started(written(tmp_path, slow), "--out", out, *options) as child, killed_after(child):
        until(lambda: (out / "lock.json").exists() and (not workers_of_processes(child, options) or True))
        time.sleep(0.5)
        interrupt(child)
        line = child.stderr.readline() if child.stderr is not None else ""
        assert "Ctrl-C again stops at once" in line
        interrupt(child)
        child.communicate(timeout=PATIENCE)
    assert child.returncode == 130
    assert "lock.json" not in names(out)


def workers_of_processes(child: Any, options: tuple[Any, ...]) -> bool:
    return "processes" not in options or bool(workers_of(child.pid))


def test_damaged_and_half_written_files_are_made_again(tmp_path: Path) -> None:
    """A flipped byte, a cut end, a stranger of another study, a temporary file: redone, told, and then as ever."""
    out = tmp_path / "out"
    wanted = eh.study(SMALL, out)
    content = wanted.files[1].read_bytes()
    wanted.files[1].write_bytes(content[:99] + bytes([content[99] ^ 1]) + content[100:])
    wanted.files[4].write_bytes(wanted.files[4].read_bytes()[:-8])
    other = eh.study({**SMALL, "gap": False}, tmp_path / "other")
    wanted.files[6].unlink()
    shutil.copy(other.files[6], out)
    wanted.files[7].unlink()
    (out / ".00000007-0123.parquet.99.abcd.part").write_bytes(b"half")
    (out / "notes.txt").write_text("mine")
    found = eh.study(SMALL, out)
    assert found.notes == ("kept 5 chunks, redoing 4",)
    assert found.hash == wanted.hash
    assert names(out) == [*(path.name for path in wanted.files), "manifest.json", "notes.txt"]


def test_a_finished_study_is_checked_and_nothing_is_made(tmp_path: Path) -> None:
    """The same call again keeps all."""
    first = eh.study(SMALL, tmp_path)
    moments = [path.stat().st_mtime_ns for path in first.files]
    again = eh.study(SMALL, tmp_path)
    assert again.notes == ("kept 9 chunks, redoing 0",)
    assert [path.stat().st_mtime_ns for path in again.files] == moments


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"k": [10, 11]}, "k was {from: 10, to: 29, step: 1} and is [10, 11]"),
        ({"units": False}, "units was true and is false"),
        ({"seed": 8}, "data[2].seed was 7 and is 8"),
        ({"chunk": 65}, "chunk was 64 and is 65"),
        ({"data": SMALL["data"][:1], "seed": None}, "data[2] was {draw: lognormal, label: "),
        ({"method": [{"name": "hill"}]}, "method[1].name was fairness and is huntington-hill"),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else None,
)
def test_a_changed_specification_is_refused_with_the_difference(
    tmp_path: Path, change: dict[str, Any], told: str
) -> None:
    """An old folder keeps what it holds, and the message says what differs."""
    eh.study(SMALL, tmp_path)
    before = names(tmp_path)
    changed = {key: value for key, value in {**SMALL, **change}.items() if value is not None}
    with pytest.raises(InvalidStudy, match="holds another study: ") as caught:
        eh.study(changed, tmp_path)
    assert told in str(caught.value)
    assert names(tmp_path) == before


def test_figures_that_changed_are_another_study(tmp_path: Path) -> None:
    """A file of data with other numbers under the same name is noticed."""
    table = tmp_path / "wards.csv"
    spec = written(tmp_path, 'k = 10\n[[data]]\nset = "wards.csv"\n[[method]]\nname = "webster"\n')
    table.write_text("Ward,People\nA,10\nB,20\n")
    eh.study(spec)
    assert names(tmp_path / "spec")
    table.write_text("Ward,People\nA,10\nB,21\n")
    with pytest.raises(InvalidStudy, match=r"data\[1\].set: its figures have changed"):
        eh.study(spec)


def test_the_order_in_which_keys_are_written_changes_nothing(tmp_path: Path) -> None:
    """Other ways to write the same study mean the same folder."""
    first = eh.study(SMALL, tmp_path)
    again = {**dict(reversed(SMALL.items())), "k": list(range(29, 9, -1)), "chunk": 64.0}
    assert eh.study(again, tmp_path).hash == first.hash


@needs("resource")
def test_a_full_disk_is_one_line_and_leaves_whole_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No space left: one sentence, every file readable, no stale file, no lock; with space it goes on."""
    synced, real = [], os.fsync

    def full(descriptor: int) -> None:
        synced.append(descriptor)
        if len(synced) > 8:
            raise OSError(28, "No space left on device")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UnwritableFile, match="No space left on device"):
        eh.study(SMALL, tmp_path)
    monkeypatch.setattr(os, "fsync", real)
    assert 0 < len(chunks_in(tmp_path)) < 9
    for name in chunks_in(tmp_path):
        pq.read_table(tmp_path / name)
    assert names(tmp_path) == [*chunks_in(tmp_path), "manifest.json"]
    assert eh.study(SMALL, tmp_path).is_complete


@pytest.mark.parametrize("options", [("--workers", 1), PROCESSES], ids=["one", "processes"])
def test_files_that_cannot_grow_are_exit_code_2(tmp_path: Path, options: tuple[Any, ...]) -> None:
    """The system lets nobody write more than some bytes, workers neither: one line, exit code 2."""
    import resource

    out, spec = tmp_path / "out", written(tmp_path)
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, limit[1]))
        with started(spec, "--out", out, *options) as child:
            said, err = child.communicate(timeout=PATIENCE)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
    assert (child.returncode, said) == (2, "")
    assert len(err.splitlines()) == 1
    assert err.startswith("Error: cannot write ")
    assert names(out) == ["manifest.json"]


def test_a_folder_that_cannot_be_made_is_exit_code_2(tmp_path: Path) -> None:
    """One line says which, whether a file stands there or the system refuses."""
    (tmp_path / "file").write_text("")
    for out in (tmp_path / "file", tmp_path / "file" / "out", "/proc/out"):
        code, said, err = ran(written(tmp_path), "--out", out)
        assert (code, said, len(err.splitlines())) == (2, "", 1)
        assert err.startswith("Error: cannot ")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_exit_code_2(tmp_path: Path) -> None:
    """One line, and nothing is written."""
    out = tmp_path / "out"
    out.mkdir(mode=0o500)
    code, said, err = ran(written(tmp_path), "--out", out)
    assert (code, said, len(err.splitlines()), names(out)) == (2, "", 1, [])
