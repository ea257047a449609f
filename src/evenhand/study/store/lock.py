"""The lock of a study's folder: one driver at a time, and a dead one stands in nobody's way."""

from __future__ import annotations

import contextlib
import json
import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from evenhand.exceptions import InvalidStudy, UnwritableFile
from evenhand.io.write.atomic import write_atomically
from evenhand.wording.lists import quoted

NAME = "lock.json"


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[str | None]:
    """Hold the lock of a folder; gives a line about the dead process that it was taken from, if there was one.

    Raises
    ------
    InvalidStudy
        Another process works here, or one on another host, which cannot be asked from here.
    UnwritableFile
    """
    path = folder / NAME
    mine = _myself()
    with _one_at_a_time(folder):
        taken = _refuse_or_take_over(folder, path)
        write_atomically(path, json.dumps(mine).encode())
    try:
        yield taken
    finally:
        with contextlib.suppress(OSError):
            if _holder(path) == mine:
                path.unlink()


def _myself() -> dict[str, Any]:
    return {"pid": os.getpid(), "host": socket.gethostname(), "started": _started(os.getpid())}


def _refuse_or_take_over(folder: Path, path: Path) -> str | None:
    if not path.exists():
        return None
    holder = _holder(path)
    pid, host = holder.get("pid"), holder.get("host")
    if not isinstance(pid, int) or not isinstance(host, str):
        raise InvalidStudy(
            f"{quoted(path, 100)} is no lock of evenhand: remove it if nothing works on {quoted(folder)}"
        )
    if host != socket.gethostname():
        raise InvalidStudy(
            f"process {pid} on host {quoted(host)} works on {quoted(folder, 60)}: wait for it, or remove {NAME} there "
            "if you know that it is gone"
        )
    if _is_alive(pid, holder.get("started")):
        raise InvalidStudy(f"process {pid} on this host works on {quoted(folder, 60)}: wait for it, or stop it")
    return f"took over the lock of process {pid}, which is gone"


def _holder(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _is_alive(pid: int, started: object) -> bool:
    """Whether that process runs, and is the one that started then: numbers of processes are given again."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        pass
    now = _started(pid)
    return now is None or started is None or now == started


def _started(pid: int) -> str | None:
    """When a process started, in the system's own count; None where the system does not say, or it is only a name."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return None
    # A zombie has ended; nobody has asked how.
    return "ended" if fields[0] in ("Z", "X") else f"{boot} {fields[19]}"


@contextlib.contextmanager
def _one_at_a_time(folder: Path) -> Iterator[None]:
    """Let only one process of this host look at a lock and replace it, where the system has such a thing."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError as fault:
        raise UnwritableFile(f"cannot open the folder {quoted(folder, 80)}: {fault.strerror}") from None
    try:
        with contextlib.suppress(OSError):  # a file system without locks
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
