"""Where results go, and in which form: decided before anything is computed, written when everything is."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from evenhand.exceptions import UnwritableFile
from evenhand.suggest import quoted

if TYPE_CHECKING:
    from evenhand.cli.report import Report

SAVED = (".json", ".parquet")
"""Suffixes of files that the library itself writes: a record that can be verified, or a table."""

FORMS = {".csv": "csv", ".txt": "table"}


@dataclass(frozen=True)
class Output:
    """Where results go and how.

    Attributes
    ----------
    form : str
        "table", "csv", "json", or "saved" for a file that the result itself writes.
    out : str or None
        The file; None is standard output.
    plot : str or None
        The picture's file.
    """

    form: str
    out: str | None
    plot: str | None


@dataclass(frozen=True)
class Views:
    """One result in every form, each made when it is asked for."""

    table: Callable[[], Report]
    csv: Callable[[], str]
    json: Callable[[], dict[str, Any]]
    save: Callable[[str], None] | None = None
    axes: Callable[[], Any] | None = None


def plan(form: str | None, out: str | None, plot: str | None = None, saves: bool = True) -> Output:
    """Decide where results go; whatever cannot be written is refused here, before the work.

    Parameters
    ----------
    form, out, plot : str or None
        What --format, --out and --plot say.
    saves : bool
        Whether the result can write the files of `SAVED` itself.

    Returns
    -------
    Output

    Raises
    ------
    UnwritableFile
        A suffix that says no form, a folder that is not there, or one file for two things.
    """
    if plot is not None:
        from evenhand.plots import figure_suffix

        figure_suffix(plot)
    if out is not None and plot is not None and os.path.abspath(out) == os.path.abspath(plot):
        raise UnwritableFile(f"--out and --plot both name {quoted(out, 60)}: give them different names")
    for path in (out, plot):
        _check_place(path)
    return Output(form or _form(out, saves), out, plot)


def _form(out: str | None, saves: bool) -> str:
    if out is None:
        return "table" if sys.stdout.isatty() else "csv"
    suffix = os.path.splitext(out)[1].lower()
    if suffix in SAVED and saves:
        return "saved"
    if suffix not in FORMS:
        known = ", ".join((*FORMS, *SAVED) if saves else FORMS)
        raise UnwritableFile(f"cannot tell a form from {quoted(out, 60)}: end its name in {known}, or give --format")
    return FORMS[suffix]


def _check_place(path: str | None) -> None:
    if path is None:
        return
    folder = os.path.dirname(path) or os.curdir
    if not os.path.isdir(folder):
        raise UnwritableFile(f"cannot write {quoted(path, 60)}: there is no folder {quoted(folder, 60)}")
    if os.path.isdir(path):
        raise UnwritableFile(f"cannot write {quoted(path, 60)}: it is a folder")


def deliver(output: Output, views: Views) -> None:
    """Write a result where it belongs; files are whole or not there.

    Parameters
    ----------
    output : Output
    views : Views
    """
    picture = _picture(output.plot, views) if output.plot is not None else None
    if output.form == "saved" and output.out is not None and views.save is not None:
        views.save(output.out)
    else:
        _write_text(_text(output, views), output.out)
    if output.plot is not None and picture is not None:
        _write_file(output.plot, picture)


def _picture(path: str, views: Views) -> bytes:
    from evenhand.plots import figure_suffix, render_figure

    if views.axes is None:
        raise UnwritableFile(f"there is no picture of this to write to {quoted(path, 60)}")
    return render_figure(views.axes().get_figure(root=True), figure_suffix(path))


def _text(output: Output, views: Views) -> str:
    if output.form == "csv":
        return views.csv()
    if output.form == "json":
        return json_text(views.json())
    # Imported only where a person reads: a pipe should not wait for it.
    from evenhand.cli.report import render

    is_terminal = output.out is None and sys.stdout.isatty()
    return render(views.table(), _width() if is_terminal else None, is_terminal and _has_colour())


def _width() -> int:
    import shutil

    return shutil.get_terminal_size().columns


def _has_colour() -> bool:
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _write_text(text: str, path: str | None) -> None:
    if path is not None:
        _write_file(path, text.encode("utf-8"))
    elif sys.stdout.isatty():
        sys.stdout.write(text)
    else:
        # A pipe gets UTF-8 whatever the locale says: it is data, and data has one encoding.
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8"))
        sys.stdout.buffer.flush()


def _write_file(path: str, content: bytes) -> None:
    from evenhand.io.writing import write_atomically

    write_atomically(path, content)


def json_text(values: dict[str, Any]) -> str:
    """Return values as JSON; infinities, which JSON lacks, become the texts "Infinity" and "-Infinity"."""
    import json

    return json.dumps(_finite(values), ensure_ascii=False, allow_nan=False) + "\n"


def _finite(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _finite(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(inner) for inner in value]
    if isinstance(value, float) and value - value != 0:
        return None if value != value else "Infinity" if value > 0 else "-Infinity"
    return value
