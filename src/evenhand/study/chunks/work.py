"""What a worker does with a chunk: make it, put it into its place, and tell number, rows and hash, never rows."""

from __future__ import annotations

import pickle
import socket
from functools import lru_cache
from pathlib import Path

from evenhand.exceptions import InvalidStudy
from evenhand.study.chunks.table import chunk_table
from evenhand.study.spec.plan import Plan
from evenhand.study.store.files import Written, write_chunk
from evenhand.study.store.manifest import read_manifest, versions
from evenhand.wording.lists import quoted


def make_chunk(packed: bytes, folder: str, chunk: int, attempt: int) -> Written:
    """Solve a chunk and write its file.

    Parameters
    ----------
    packed : bytes
        The plan, pickled once by the driver.
    folder : str
        Of the study, as every worker sees it.
    chunk : int
    attempt : int
        How often it was tried before: it makes every call another one for those who remember calls.

    Raises
    ------
    InvalidStudy
        A problem has no answer; or this worker does not see the folder, or is of another release than the driver.
    UnwritableFile
    """
    plan = _prepared(packed, folder)
    return write_chunk(Path(folder), chunk, chunk_table(plan, chunk))


@lru_cache(maxsize=4)
def _prepared(packed: bytes, folder: str) -> Plan:
    """The plan, once it is sure that this worker is where the driver thinks it is."""
    plan, needed = pickle.loads(packed)
    assert isinstance(plan, Plan)
    if needed != versions():
        mine, theirs = (", ".join(f"{name} {one}" for name, one in held.items()) for held in (versions(), needed))
        raise InvalidStudy(f"a worker on host {quoted(socket.gethostname())} has {mine}, but the driver has {theirs}")
    try:
        held = read_manifest(Path(folder))
    except InvalidStudy:
        held = {"hash": None}
    if held["hash"] != plan.hash:
        raise InvalidStudy(
            f"a worker on host {quoted(socket.gethostname())} does not see the study in {quoted(folder, 80)}: "
            "give a folder that all workers share"
        )
    return plan


def packed(plan: Plan) -> bytes:
    """The plan as workers get it."""
    return pickle.dumps((plan, versions()), protocol=5)
