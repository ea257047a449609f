"""``evenhand study SPEC``: very many problems into a folder of Parquet files; the same command goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from evenhand.cli import parameters
from evenhand.cli.output import Views, deliver, plan
from evenhand.cli.streams import tell

if TYPE_CHECKING:
    from evenhand.cli.report import Report

LACKING = 1
"""Exit code where chunks were set aside: everything else is there."""

WORDS = {
    "folder": "folder",
    "rows": "problems",
    "chunks": "chunks",
    "chunks_there": "chunks there",
    "set_aside": "set aside",
    "bytes": "bytes",
    "hash": "hash of all files",
    "spec_hash": "hash of what was asked",
    "seconds": "seconds of one processor",
    "sample": "problems solved to find out",
}


@click.command("study")
@click.argument("spec", metavar="SPEC")
@parameters.options(
    click.option(
        "--out",
        metavar="DIR",
        help="Folder for the files; the same command goes on in it.  [default: SPEC without .toml]",
    ),
    click.option(
        "--workers",
        type=parameters.WholeNumber(),
        help="Chunks at a time: on a local Dask cluster where Dask is installed, in processes elsewhere.  [default: 1]",
    ),
    click.option(
        "--executor",
        type=parameters.OneOf(("threads", "processes", "dask")),
        help="What the workers are, where you wish to choose.",
    ),
    click.option("--scheduler", metavar="ADDRESS", help="Have the workers of this Dask scheduler make the chunks."),
    click.option("--dry-run", is_flag=True, help="Tell problems, chunks, bytes and time from a sample; write nothing."),
    click.option(
        "--format",
        "form",
        type=parameters.OneOf(("table", "csv", "json")),
        help="How the summary is written.  [default: table in a terminal, csv elsewhere]",
    ),
)
def study_command(
    spec: str,
    out: str | None,
    workers: int | None,
    executor: str | None,
    scheduler: str | None,
    dry_run: bool,
    form: str | None,
) -> int:
    """Solve every problem of a study: data sets or drawn populations, times methods, times totals.

    SPEC is a TOML file. Every chunk of problems becomes a Parquet file; what is there already is checked and kept, so
    that the same command goes on after Ctrl-C, a crash or a power cut.

    Example: evenhand study house.toml --out house --workers 2
    """
    output = plan(form, None)
    from evenhand.cli.progress import progress_bar
    from evenhand.study.door import estimate_study, study

    if dry_run:
        deliver(output, _views(estimate_study(spec).to_dict()))
        return 0
    with progress_bar("problems", has_rate=True) as progress:
        found = study(spec, out, workers=workers, executor=executor, scheduler=scheduler, progress=progress, told=tell)
    deliver(output, _views(found.to_dict()))
    return LACKING if found.set_aside else 0


def _views(values: dict[str, Any]) -> Views:
    return Views(table=lambda: _report(values), csv=lambda: _csv(values), json=lambda: values)


def _csv(values: dict[str, Any]) -> str:
    from evenhand.io.write.writing import csv_text

    cells = [" ".join(map(str, value)) if isinstance(value, list) else value for value in values.values()]
    return csv_text(list(values), [cells])


def _report(values: dict[str, Any]) -> Report:
    from evenhand.cli.report import Grid

    rows = [[WORDS[name], _shown(value)] for name, value in values.items() if value != []]
    return [Grid(titles=["", ""], rows=rows, numbers=[False, False])]


def _shown(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return value if isinstance(value, str) else f"{value:,}"
