"""Where results go, and in which form: decided before anything is computed, written when everything is."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from evenhand.cli.places import check_not_input, check_place, check_two_files
from evenhand.cli.streams import check_stdout, write_stdout
from evenhand.exceptions import UnwritableFile
from evenhand.wording.lists import quoted

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

    @property
    def shows_report(self) -> bool:
        """Whether whoever asked is shown the report itself, with all that there is to be told."""
        return self.form == "table" and self.out is None


class Drawn(Protocol):
    """A result that has columns, plain values and a picture of its own."""

    @property
    def columns(self) -> Mapping[str, Iterable[Any]]:
        """Columns of its table, all of one length."""
        ...

    def to_dict(self) -> dict[str, Any]:
        """Plain Python values."""
        ...

    def plot(self, ax: Any = None) -> Any:
        """Its picture."""
        ...


@dataclass(frozen=True)
class Views:
    """One result in every form, each made when it is asked for."""

    table: Callable[[], Report]
    csv: Callable[[], str]
    json: Callable[[], dict[str, Any]]
    save: Callable[[str], None] | None = None
    axes: Callable[[], Any] | None = None

    @classmethod
    def of_columns(cls, result: Drawn, table: Callable[[], Report]) -> Views:
        """A result that has columns, plain values and a picture of its own."""
        from evenhand.io.write.writing import csv_of

        return cls(table=table, csv=lambda: csv_of(result.columns), json=result.to_dict, axes=result.plot)


def plan(
    form: str | None, out: str | None, plot: str | None = None, *, source: str | None = None, saves: bool = True
) -> Output:
    """Decide where results go; whatever cannot be written is refused here, before the work.

    Parameters
    ----------
    form, out, plot : str or None
        What --format, --out and --plot say.
    source : str, optional
        DATA: a file that is read, "-" being standard input, or a built-in data set.
    saves : bool
        Whether the result can write the files of `SAVED` itself.

    Returns
    -------
    Output

    Raises
    ------
    UnwritableFile
        A suffix that says no form, a folder that is not there, one file for two things, a closed standard output.
    """
    if plot is not None:
        from evenhand.plots import figure_suffix

        figure_suffix(plot)
    if out is not None and plot is not None:
        check_two_files(out, plot)
    if out is None:
        check_stdout()
    for path in (out, plot):
        if path is not None:
            check_place(path)
    if source is not None and not _is_built_in(source):
        for target in dict.fromkeys((out, plot or out)):
            check_not_input(source, target)
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


def _is_built_in(source: str) -> bool:
    from evenhand.data import DATA_SETS

    return source in DATA_SETS


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
    return render_figure(views.axes().figure, figure_suffix(path))


def _text(output: Output, views: Views) -> str:
    if output.form == "csv":
        return views.csv()
    if output.form == "json":
        return json_text(views.json())
    # Imported only where a person reads: a pipe should not wait for it.
    from evenhand.cli.report import render

    is_terminal = output.out is None and sys.stdout.isatty()
    width = _width(is_terminal) if output.out is None else None
    return render(views.table(), width, is_terminal and _has_colour())


def _width(is_terminal: bool) -> int | None:
    """Columns for a table on stdout: what COLUMNS says, in a pipe too, or else the terminal's; None is without end."""
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal() and int(columns) > 0:
        return int(columns)
    if not is_terminal:
        return None
    import shutil

    return shutil.get_terminal_size().columns


def _has_colour() -> bool:
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _write_text(text: str, path: str | None) -> None:
    if path is not None:
        _write_file(path, text.encode("utf-8"))
    else:
        write_stdout(text)


def _write_file(path: str, content: bytes) -> None:
    from evenhand.io.write.writing import write_atomically

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
