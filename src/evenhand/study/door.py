"""study and open_study: the two calls of this room."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evenhand.exceptions import InvalidStudy
from evenhand.study.run.delivery import Executor

if TYPE_CHECKING:
    from evenhand.study.estimate import Estimate
    from evenhand.study.opened import Study

Spec = str | os.PathLike[str] | Mapping[str, Any]


def study(
    spec: Spec,
    out: str | os.PathLike[str] | None = None,
    *,
    workers: int | None = None,
    executor: str | Executor | None = None,
    scheduler: str | None = None,
    progress: Callable[[int, int], None] | None = None,
    told: Callable[[str], None] | None = None,
) -> Study:
    """Solve all problems of a specification into a folder of Parquet files; the same call goes on where it stopped.

    Parameters
    ----------
    spec : str or path, or mapping
        A TOML file, or what stands in one: data, method, k (see docs/studies.md).
    out : str or path, optional
        The folder. For a file "NAME.toml" the folder NAME beside it if None.
    workers : int, optional
        How many chunks are made at a time; this process alone makes them if None.
    executor : "threads", "processes", "dask", or an object with ``submit``, optional
        Who makes them. None with several workers is a Dask cluster on this machine where Dask is installed, and
        processes elsewhere. Of an object only `submit` is used: it is not shut down.
    scheduler : str, optional
        Address of a Dask scheduler whose workers make them; they must see the folder.
    progress : callable, optional
        Told (problems done, problems in all) as chunks arrive.
    told : callable, optional
        Told, a line each, what happens on the way; `Study.notes` holds the same lines.

    Returns
    -------
    Study
        `set_aside` names chunks that ended their worker three times; all others are there.

    Raises
    ------
    InvalidStudy
        A key of the specification, with its path; or the folder holds another study, or somebody works on it.
    UnwritableFile
        The folder is read-only, or the disk is full; what is there is whole.
    UnreadableFile, InvalidParameter, MissingLibrary

    Examples
    --------
    >>> import tempfile
    >>> spec = {"data": [{"set": "new-england-2024"}], "method": [{"name": "webster"}], "k": [60, 61]}
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     found = study(spec, folder)
    >>> found.rows, found.chunks
    (2, 1)
    """
    from evenhand.study.opened import opened
    from evenhand.study.run.employed import wanted
    from evenhand.study.run.running import run
    from evenhand.study.spec.reading import read_plan
    from evenhand.study.store.schema import arrow

    arrow()
    who = wanted(executor, workers, scheduler)
    folder = _folder(spec, out)
    plan = read_plan(spec)
    notes: list[str] = []

    def tell(line: str) -> None:
        notes.append(line)
        if told is not None:
            told(line)

    for note in plan.notes:
        tell(note)
    run(plan, folder, who, tell, progress)
    return opened(folder, tuple(notes))


def open_study(path: str | os.PathLike[str]) -> Study:
    """A study that stands in a folder, finished or not.

    Parameters
    ----------
    path : str or path
        The folder that `study` wrote.

    Returns
    -------
    Study

    Raises
    ------
    InvalidStudy
        There is no study.
    """
    from evenhand.study.opened import opened

    if not isinstance(path, str | os.PathLike):
        raise InvalidStudy(f"path is {path!r}, but must be that of a folder")
    return opened(Path(path), ())


def estimate_study(spec: Spec) -> Estimate:
    """What a study would take, from a few of its problems that are solved for it; nothing is written.

    Parameters
    ----------
    spec : str or path, or mapping
        As for `study`.

    Returns
    -------
    Estimate
        Problems, chunks, bytes, and seconds of one processor.

    Raises
    ------
    EvenhandError
        As `study`.
    """
    from evenhand.study.estimate import estimated
    from evenhand.study.spec.reading import read_plan

    return estimated(read_plan(spec))


def _folder(spec: object, out: object) -> Path:
    if isinstance(out, str | os.PathLike) and os.fspath(out) and "\0" not in os.fspath(out):
        return Path(out)
    if out is None and isinstance(spec, str | os.PathLike) and Path(spec).suffix:
        return Path(spec).with_suffix("")
    given = "not given" if out is None or out == "" else f"{out!r}"
    raise InvalidStudy(f"out is {given}: it must be the path of the folder that the study is written to")
