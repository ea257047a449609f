"""A study from its plan to its folder: what is there is kept, what is missing is made."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from evenhand.exceptions import InvalidStudy, UnwritableFile
from evenhand.study.chunks.work import make_chunk, packed
from evenhand.study.run.deaths import MOST_DEATHS
from evenhand.study.run.delivery import Delivery
from evenhand.study.run.employed import Wanted, employed
from evenhand.study.run.stopping import stoppable
from evenhand.study.spec.plan import Plan
from evenhand.study.store.files import Written, chunk_files, is_whole, remove, sync_folder, temporaries
from evenhand.study.store.lock import locked
from evenhand.study.store.manifest import NAME as MANIFEST
from evenhand.study.store.manifest import check_same, read_manifest, versions, write_manifest
from evenhand.wording.lists import quoted

Told = Callable[[str], None]
Progress = Callable[[int, int], None]


@dataclass
class Kept:
    """What a folder holds of a study before the work begins.

    Attributes
    ----------
    chunks : bytearray, one for each chunk
        1 where its file is whole.
    count, rows : int
    damaged : list of Path
        Files that do not hold what their name says.
    begun : int
        Chunks that somebody began to write, or whose file is damaged, and that are not there.
    """

    chunks: bytearray
    count: int = 0
    rows: int = 0
    damaged: list[Path] = field(default_factory=list)
    begun: int = 0


def run(plan: Plan, folder: Path, who: Wanted, told: Told, progress: Progress | None) -> None:
    """Make every chunk of a study that is not in its folder yet.

    Raises
    ------
    InvalidStudy
        The folder holds another study, or somebody works on it; a problem has no answer.
    UnwritableFile
    KeyboardInterrupt
    """
    check_folder(folder, plan)
    _make(folder)
    with locked(folder) as taken:
        if taken is not None:
            told(taken)
        used = _begun(folder, plan, told)
        kept = _kept(folder, plan, told)
        try:
            set_aside = _deliver(plan, folder, who, told, progress, kept)
        finally:
            # A worker that was ended may have left something behind.
            remove(temporaries(folder))
        for chunk, why in set_aside.items():
            told(f"{why}: the study lacks chunk {chunk}")
        write_manifest(folder, plan, used=used, set_aside=set_aside)


def check_folder(folder: Path, plan: Plan) -> None:
    """Refuse a folder that holds another study or other things, before anything is written."""
    if (folder / MANIFEST).exists():
        check_same(folder, read_manifest(folder), plan)
    elif any(True for _ in _chunks_in(folder)):
        raise InvalidStudy(f"{quoted(folder, 80)} holds chunks but no {MANIFEST}: take another folder")


def _chunks_in(folder: Path) -> Iterator[object]:
    try:
        yield from chunk_files(folder)
    except FileNotFoundError:
        return
    except OSError as fault:
        raise UnwritableFile(f"cannot use {quoted(folder, 80)} as a folder: {fault.strerror}") from None


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        sync_folder(folder.parent)
    except OSError as fault:
        raise UnwritableFile(f"cannot make the folder {quoted(folder, 80)}: {fault.strerror}") from None


def _begun(folder: Path, plan: Plan, told: Told) -> dict[str, str]:
    """The manifest in its place; the releases that the study was begun with."""
    now = versions()
    if not (folder / MANIFEST).exists():
        write_manifest(folder, plan, used=now, set_aside={})
        return now
    held = read_manifest(folder)
    used: dict[str, str] = held["versions"]
    for name, release in now.items():
        if used.get(name) != release:
            told(f"this study was begun with {name} {used.get(name)} and goes on with {release}: bytes may differ")
    if held["set_aside"]:
        write_manifest(folder, plan, used=used, set_aside={})
    return used


def _kept(folder: Path, plan: Plan, told: Told) -> Kept:
    """What the folder holds; what is damaged or half written is removed."""
    kept = Kept(bytearray(plan.chunks))
    left = temporaries(folder)
    begun = set()
    for chunk, digest, path in chunk_files(folder):
        if chunk < plan.chunks and not kept.chunks[chunk] and is_whole(path, chunk, digest, plan.hash):
            kept.chunks[chunk] = 1
            kept.count += 1
            kept.rows += len(plan.span(chunk))
        else:
            kept.damaged.append(path)
            begun.add(chunk)
    begun |= {int(path.name[1:9]) for path in left if path.name[1:9].isdecimal()}
    kept.begun = sum(1 for chunk in begun if chunk < plan.chunks and not kept.chunks[chunk])
    remove([*kept.damaged, *left])
    if kept.count or begun or left:
        to_do = plan.chunks - kept.count - kept.begun
        told(f"kept {_chunks(kept.count)}, redoing {kept.begun:,}" + (f", {to_do:,} to do" if to_do else ""))
    return kept


def _chunks(count: int) -> str:
    return f"{count:,} chunk{'' if count == 1 else 's'}"


def _deliver(
    plan: Plan, folder: Path, who: Wanted, told: Told, progress: Progress | None, kept: Kept
) -> dict[int, str]:
    """Make what is missing; returns the chunks that were set aside, and why."""
    if kept.count == plan.chunks:
        return {}
    done = kept.rows
    if progress is not None:
        progress(done, plan.rows)  # what was there already says nothing of how fast the rest will be
    content, where = packed(plan), os.fspath(folder.resolve())

    def arrived(written: Written) -> None:
        nonlocal done
        done += written.rows
        if progress is not None:
            progress(done, plan.rows)

    missing = (chunk for chunk in range(plan.chunks) if not kept.chunks[chunk])
    with stoppable(told) as stop, employed(who, told) as employees:
        delivery = Delivery(
            employees.executor,
            lambda chunk, attempt: (make_chunk, content, where, chunk, attempt),
            missing,
            employees.window,
            arrived,
            stop,
        )
        try:
            delivery.run()
        except KeyboardInterrupt:
            if stop.is_urgent:
                employees.dismiss()
            told(f"stopped at {done:,} of {plan.rows:,} problems; the same call goes on from there")
            raise
    return {chunk: _why(plan, chunk) for chunk in sorted(delivery.set_aside)}


def _why(plan: Plan, chunk: int) -> str:
    span = plan.span(chunk)
    problems = f"problems {span.start:,} to {span.stop - 1:,}"
    return f"chunk {chunk} ({problems}) ended its worker {MOST_DEATHS} times and was set aside"
