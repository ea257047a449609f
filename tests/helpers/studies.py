"""Studies for tests: small specifications, the command in a process of its own, and workers that die on purpose."""

import json
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PATIENCE = 90
"""Seconds until a test gives up."""

SMALL: dict[str, Any] = {
    "data": [{"set": "new-england-2024"}, {"draw": "lognormal", "groups": 5, "draws": 3}],
    "method": [{"name": "fairness", "beta": [1, 2.5], "sigma": {"from": 0, "to": 1, "step": 0.5}}, {"name": "webster"}],
    "k": {"from": 10, "to": 29},
    "seed": 7,
    "units": True,
    "chunk": 64,
}
"""560 problems in 9 chunks, which end in the middle of settings."""

LONG = """
k = {from = 50, to = 449}
chunk = 100
[[data]]
set = "us-2020"
[[method]]
name = "fairness"
beta = [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6]
"""
"""4,000 problems in 40 chunks."""

DYING = """
    import os, signal
    from evenhand.study.chunks import work
    made, bad = work.chunk_table, {chunks}
    def chunk_table(plan, chunk):
        if chunk in bad:
            os.kill(os.getpid(), signal.SIGKILL)
        return made(plan, chunk)
    work.chunk_table = chunk_table
"""


def written(folder: Path, text: str = LONG) -> Path:
    """A specification as a file."""
    path = folder / "spec.toml"
    path.write_text(text, encoding="utf-8")
    return path


def dying(folder: Path, chunks: set[int]) -> dict[str, str]:
    """An environment in which these chunks kill whoever makes them, in every process that is started in it."""
    (folder / "sitecustomize.py").write_text(textwrap.dedent(DYING).format(chunks=chunks), encoding="utf-8")
    return {**os.environ, "PYTHONPATH": str(folder)}


def started(*words: object, env: dict[str, str] | None = None) -> subprocess.Popen[str]:
    """The command in a process of its own."""
    command = [sys.executable, "-m", "evenhand", "study", *map(str, words)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=pipe, stderr=pipe, text=True, env=env)


def ran(*words: object, env: dict[str, str] | None = None) -> tuple[int, str, str]:
    """The command's exit code and what it said on stdout and stderr."""
    with started(*words, env=env) as child, killed_after(child):
        out, err = child.communicate(timeout=PATIENCE)
    return child.returncode, out, err


def told(out: str) -> dict[str, Any]:
    """What the command says of a study with ``--format json``."""
    found: dict[str, Any] = json.loads(out)
    return found


def until(asked: Callable[[], bool]) -> None:
    """Wait for something that is bound to come."""
    end = time.monotonic() + PATIENCE
    while not asked():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.01)


def names(folder: Path) -> list[str]:
    """Everything in a folder, hidden files too."""
    return sorted(os.listdir(folder)) if folder.is_dir() else []


def chunks_in(folder: Path) -> list[str]:
    return [name for name in names(folder) if name.endswith(".parquet")]


def workers_of(pid: int) -> list[int]:
    """The processes that a driver has started and that live, its own children's children too."""
    import psutil

    try:
        children = psutil.Process(pid).children(recursive=True)
        return [child.pid for child in children if is_worker(child)]
    except psutil.Error:
        return []


def is_worker(child: Any) -> bool:
    line = " ".join(child.cmdline())
    return "study.run.worker" in line or "spawn_main" in line


@contextmanager
def killed_after(child: subprocess.Popen[str]) -> Iterator[None]:
    """Leave no process behind, whatever a test finds."""
    try:
        yield
    finally:
        if child.poll() is None:
            child.kill()
            child.communicate(timeout=PATIENCE)


def interrupt(child: subprocess.Popen[str]) -> None:
    child.send_signal(signal.SIGINT)
