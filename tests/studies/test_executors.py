"""The same bytes, whoever makes the chunks."""

import subprocess
import sys
import textwrap
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

import evenhand as eh
from evenhand.exceptions import InvalidParameter, InvalidStudy, MissingLibrary
from helpers.optional import needs
from helpers.studies import PATIENCE, SMALL


@pytest.fixture(scope="module")
def by_one(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return eh.study(SMALL, tmp_path_factory.mktemp("one"))


def same(found: Any, wanted: Any) -> bool:
    files = [path.read_bytes() for path in found.files]
    return files == [path.read_bytes() for path in wanted.files] and found.hash == wanted.hash


@pytest.mark.parametrize(
    "options",
    [{"workers": 2, "executor": "threads"}, {"workers": 2, "executor": "processes"}],
    ids=["threads", "processes"],
)
def test_two_workers_write_what_one_writes(tmp_path: Path, by_one: Any, options: dict[str, Any]) -> None:
    """Threads and processes make the same files, byte for byte."""
    assert same(eh.study(SMALL, tmp_path / "out", **options), by_one)


@needs("distributed")
@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")
def test_a_dask_cluster_writes_what_one_writes(tmp_path: Path, by_one: Any) -> None:
    """Where Dask is installed two workers are a cluster on this machine, and write the same files."""
    assert same(eh.study(SMALL, tmp_path / "out", workers=2), by_one)


def test_anything_with_submit_will_do(tmp_path: Path, by_one: Any) -> None:
    """The loop asks for nothing but `submit`, and shuts down nothing that is not its own."""

    class Plain:
        """Whatever is submitted is done at once."""

        def __init__(self) -> None:
            self.calls = 0

        def submit(self, call: Any, *words: Any) -> Future[Any]:
            self.calls += 1
            future: Future[Any] = Future()
            future.set_result(call(*words))
            return future

    plain = Plain()
    assert same(eh.study(SMALL, tmp_path / "plain", executor=plain), by_one)
    assert plain.calls == by_one.chunks
    with ThreadPoolExecutor(2) as pool:
        assert same(eh.study(SMALL, tmp_path / "pool", executor=pool), by_one)
        assert pool.submit(len, "ab").result() == 2


def test_futures_bring_hashes_and_no_rows(tmp_path: Path) -> None:
    """What comes back from a worker is number, rows, hash and size."""
    came = []

    class Spy(ThreadPoolExecutor):
        def submit(self, call: Any, /, *words: Any) -> Future[Any]:
            future = super().submit(call, *words)
            future.add_done_callback(lambda done: came.append(done.result()))
            return future

    with Spy(1) as spy:
        found = eh.study(SMALL, tmp_path / "out", executor=spy)
    assert {(one.chunk, one.rows, one.hash) for one in came} == {
        (int(path.name[:8]), 64 if path != found.files[-1] else 560 - 8 * 64, path.name[9:41]) for path in found.files
    }
    assert all(set(vars(one)) == {"chunk", "rows", "hash", "size"} for one in came)


def test_an_executor_that_is_shut_down_is_told(tmp_path: Path) -> None:
    """What takes no more chunks ends the study in words, and what is there stays."""
    pool = ThreadPoolExecutor(1)
    pool.shutdown()
    with pytest.raises(InvalidStudy, match=r"the executor takes no more chunks"):
        eh.study(SMALL, tmp_path / "out", executor=pool)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"executor": "thread"}, "Did you mean 'threads'"),
        ({"executor": 3}, "an object with submit"),
        ({"workers": 0}, "workers is 0"),
        ({"workers": "2"}, "workers is '2'"),
        ({"workers": True}, "workers is True"),
        ({"scheduler": "tcp://127.0.0.1:9", "workers": 2}, "the scheduler has workers of its own"),
        ({"scheduler": 8786}, "must be an address"),
        ({"executor": ThreadPoolExecutor(1), "workers": 2}, "the executor has workers of its own"),
    ],
)
def test_who_executes_is_checked(tmp_path: Path, options: dict[str, Any], message: str) -> None:
    """What cannot execute chunks is refused before anything is written."""
    with pytest.raises(InvalidParameter, match=message):
        eh.study(SMALL, tmp_path / "out", **options)
    assert not (tmp_path / "out").exists()


def test_without_dask_processes_take_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Several workers are a cluster where Dask is installed, and processes elsewhere; what is named is not replaced."""
    from evenhand.study.run import cluster, employed

    monkeypatch.setattr(employed, "find_spec", lambda name: object())
    assert employed.wanted(None, 2, None).kind == "dask"
    for room in (employed, cluster):
        monkeypatch.setattr(room, "find_spec", lambda name: None)
    assert employed.wanted(None, 2, None).kind == "processes"
    assert employed.wanted(None, None, None) == employed.Wanted("threads", 1)
    for options in ({"workers": 2, "executor": "dask"}, {"scheduler": "tcp://127.0.0.1:9"}):
        with pytest.raises(MissingLibrary, match=r"Dask is not installed: .*\[study\]"):
            eh.study(SMALL, tmp_path / "out", **options)


def script(folder: Path, text: str) -> subprocess.CompletedProcess[str]:
    path = folder / "script.py"
    path.write_text(textwrap.dedent(text).format(spec=SMALL, out=str(folder / "out")), encoding="utf-8")
    return subprocess.run([sys.executable, path], capture_output=True, text=True, timeout=PATIENCE)


def test_processes_need_no_guard(tmp_path: Path) -> None:
    """A script without a guard may start processes: they do not import it."""
    done = script(
        tmp_path,
        """
        print("once")
        import evenhand as eh
        print(eh.study({spec}, {out!r}, workers=2, executor="processes").is_complete)
        """,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "once\nTrue\n", "")


@needs("distributed")
def test_a_cluster_without_a_guard_is_one_sentence(tmp_path: Path) -> None:
    """Dask's processes import the script: without a guard nothing is started, and the sentence names the line."""
    done = script(
        tmp_path,
        """
        import evenhand as eh
        try:
            eh.study({spec}, {out!r}, workers=2, executor="dask")
        except eh.exceptions.InvalidParameter as fault:
            print(fault)
        """,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith('line 4 of your script starts a study: put it below if __name__ == "__main__":')
    assert len(done.stdout.splitlines()) == 1
