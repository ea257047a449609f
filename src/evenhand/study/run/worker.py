"""The main program of a worker process: takes tasks from stdin, and ends when whoever sends them is gone."""

from __future__ import annotations

import os
import sys
from queue import SimpleQueue
from threading import Thread
from typing import IO, Any

from evenhand.study.run.processes import receive, send


def main() -> None:
    """Do what comes until nothing can come any more."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints is no answer
    tasks: SimpleQueue[Any] = SimpleQueue()
    Thread(target=_listen, args=(sys.stdin.buffer, tasks), daemon=True).start()
    send(answers, ("ready", None))
    while True:
        call, words = tasks.get()
        try:
            answer: tuple[str, Any] = "done", call(*words)
        except Exception as fault:
            answer = "fault", fault
        _answer(answers, answer)


def _listen(pipe: IO[bytes], tasks: SimpleQueue[Any]) -> None:
    """Pass tasks on; an end of the pipe means that the driver is gone, and ends the process in whatever it does."""
    while True:
        try:
            tasks.put(receive(pipe))
        except (EOFError, OSError):
            os._exit(0)


def _answer(pipe: IO[bytes], answer: tuple[str, Any]) -> None:
    try:
        send(pipe, answer)
    except OSError:
        os._exit(0)
    except Exception:  # an error that cannot travel: what it says can
        send(pipe, ("fault", RuntimeError(f"{type(answer[1]).__name__}: {answer[1]}")))
