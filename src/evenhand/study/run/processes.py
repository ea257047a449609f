"""A worker in a process of its own: started anew, fed through a pipe, replaced when it dies."""

from __future__ import annotations

import contextlib
import os
import pickle
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import IO, Any

from evenhand.study.run.deaths import WorkerDied, WorkerNeverStarted

LENGTH = struct.Struct(">Q")

ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"), "1")
"""Several workers that each start a thread for every processor would stand in each other's way."""

PROGRAM = "import sys; sys.path.append({root!r}); from evenhand.study.run.worker import main; main()"


class ChildHand:
    """Has tasks done by a child process, one at a time."""

    def __init__(self) -> None:
        self._child: subprocess.Popen[bytes] | None = None
        self._is_dismissed = False
        self._lock = Lock()

    def do(self, call: Callable[..., Any], words: tuple[Any, ...]) -> Any:
        """Have it done.

        Raises
        ------
        WorkerDied, WorkerNeverStarted
        """
        child = self._started()
        assert child.stdin is not None
        assert child.stdout is not None
        try:
            send(child.stdin, (call, words))
            kind, value = receive(child.stdout)
        except (EOFError, OSError):
            raise WorkerDied(self._end()) from None
        if kind == "fault":
            raise value
        return value

    def dismiss(self) -> None:
        """End the child at once."""
        with self._lock:
            self._is_dismissed = True
        self._end()

    def _started(self) -> subprocess.Popen[bytes]:
        """The child, which has said that it is there."""
        with self._lock:
            if self._is_dismissed:
                raise WorkerNeverStarted("all of them were dismissed")
            if self._child is not None:
                return self._child
            self._child = child = _start()
        assert child.stdout is not None
        try:
            receive(child.stdout)
        except (EOFError, OSError):
            raise WorkerNeverStarted(self._end()) from None
        return child

    def _end(self) -> str:
        """How the child ended; the next task gets a new one."""
        with self._lock:
            child, self._child = self._child, None
        if child is None:
            return "it was dismissed"
        child.kill()
        code = child.wait()
        for stream in (child.stdin, child.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()
        return f"signal {-code}" if code < 0 else f"exit code {code}"


def _start() -> subprocess.Popen[bytes]:
    root = str(Path(__file__).resolve().parents[3])
    return subprocess.Popen(
        [sys.executable, "-P", "-c", PROGRAM.format(root=root)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, **ONE_THREAD},
        # A terminal sends Ctrl-C to all of its processes, but what has begun is to be finished.
        start_new_session=True,
    )


def send(pipe: IO[bytes], message: object) -> None:
    """Send one message."""
    content = pickle.dumps(message, protocol=5)
    pipe.write(LENGTH.pack(len(content)) + content)
    pipe.flush()


def receive(pipe: IO[bytes]) -> Any:
    """The next message.

    Raises
    ------
    EOFError
        There is none any more.
    """
    head = pipe.read(LENGTH.size)
    if len(head) < LENGTH.size:
        raise EOFError
    (length,) = LENGTH.unpack(head)
    content = pipe.read(length)
    if len(content) < length:
        raise EOFError
    return pickle.loads(content)
