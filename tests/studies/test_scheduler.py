"""Dask schedulers that stand for themselves: started by hand on the loopback address, one after the other."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

import evenhand as eh
from helpers.optional import library
from helpers.studies import PATIENCE, SMALL, ran, told, until, written

library("distributed")


@contextmanager
def standing(folder: Path, workers: int) -> Iterator[str]:
    """A scheduler with so many workers, each in a process of its own; gives its address."""
    place = folder / "scheduler.json"
    quiet: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    scheduler = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0"]
    worker = [sys.executable, "-m", "distributed.cli.dask_worker", "--scheduler-file", place, "--no-nanny"]
    rest = ["--nthreads", "1", "--no-dashboard", "--local-directory", folder]
    lines = [[*scheduler, "--no-dashboard", "--scheduler-file", place], *[[*worker, *rest]] * workers]
    running = [subprocess.Popen(line, **quiet) for line in lines]
    try:
        until(place.exists)
        import json

        yield json.loads(place.read_text())["address"]
    finally:
        for process in running:
            process.kill()
            process.wait(PATIENCE)


TEXT = """
k = {from = 10, to = 29}
seed = 7
units = true
chunk = 64
[[data]]
set = "new-england-2024"
[[data]]
draw = "lognormal"
groups = 5
draws = 3
[[method]]
name = "fairness"
beta = [1, 2.5]
sigma = {from = 0, to = 1, step = 0.5}
[[method]]
name = "webster"
"""


def test_a_study_moves_from_one_scheduler_to_another(tmp_path: Path) -> None:
    """The workers of either write the same bytes as this process, and what one has made the other keeps."""
    wanted = eh.study(SMALL, tmp_path / "here")
    out, spec = tmp_path / "there", written(tmp_path, TEXT)
    for place, lost in (("first", 0), ("second", 4)):
        (tmp_path / place).mkdir()
        for path in sorted(out.glob("*.parquet"))[:lost]:
            path.unlink()
        with standing(tmp_path / place, 1) as address:
            code, said, err = ran(spec, "--out", out, "--scheduler", address, "--format", "json")
        assert code == 0, err
        assert told(said)["hash"] == wanted.hash
    assert "kept 5 chunks, redoing 0, 4 to do" in err


def test_workers_that_do_not_see_the_folder_say_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that only the driver has is one sentence, not a thousand failures."""
    from evenhand.exceptions import InvalidStudy
    from evenhand.study.chunks import work

    with pytest.raises(InvalidStudy, match=r"does not see the study in .* give a folder that all workers share"):
        work.make_chunk(work.packed(plan()), str(tmp_path / "elsewhere"), 0, 0)
    packed = work.packed(plan())
    monkeypatch.setattr(work, "versions", lambda: {"evenhand": "0", "numpy": "1", "pyarrow": "2"})
    with pytest.raises(InvalidStudy, match="has evenhand 0, numpy 1, pyarrow 2, but the driver has evenhand"):
        work.make_chunk(packed, str(tmp_path), 0, 0)


def plan() -> Any:
    from evenhand.study.spec.reading import read_plan

    return read_plan(SMALL)
