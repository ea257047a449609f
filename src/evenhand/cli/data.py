"""``evenhand data [NAME]``: the built-in data sets and where they come from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from evenhand.cli import parameters
from evenhand.cli.output import Views, deliver, plan

if TYPE_CHECKING:
    from evenhand.cli.report import Report
    from evenhand.data import DataColumns, DataSet

FACTS = ("title", "source", "vintage", "licence", "note")


@click.command("data")
@click.argument("name", required=False, metavar="[NAME]")
@parameters.format_options
def data_command(name: str | None, form: str | None, out: str | None) -> None:
    """List the built-in data sets, or show the one called NAME.

    Example: evenhand data us-2020
    """
    output = plan(form, out, saves=False)
    deliver(output, _listing() if name is None else _content(name))


def _listing() -> Views:
    from evenhand.data import DATA_SETS
    from evenhand.io.write.writing import csv_text

    columns = ("name", "rows", *FACTS)
    rows = [{column: getattr(data_set, column) for column in columns} for data_set in DATA_SETS.values()]
    return Views(
        table=lambda: _overview(list(DATA_SETS.values())),
        csv=lambda: csv_text(columns, [list(row.values()) for row in rows]),
        json=lambda: {"data_sets": rows},
    )


def _overview(data_sets: list[DataSet]) -> Report:
    from evenhand.cli.report import Line

    lines = []
    for data_set in data_sets:
        lines += [Line(data_set.name, "strong"), Line(f"  {data_set.title}: {data_set.rows} groups")]
        lines += [Line(f"  as of {data_set.vintage}"), Line()]
    return [*lines, Line("evenhand data NAME shows a data set with its source and licence.", "quiet")]


def _content(name: str) -> Views:
    from evenhand.data import DATA_SETS, read
    from evenhand.io.write.writing import csv_text

    columns = read(name)
    data_set = DATA_SETS[name]
    titles, rows = _rows(columns)
    return Views(
        table=lambda: _sheet(data_set, titles, rows),
        csv=lambda: csv_text(titles, rows),
        json=lambda: {
            "name": name,
            **{fact: getattr(data_set, fact) for fact in FACTS},
            "groups": [dict(zip(titles, row, strict=True)) for row in rows],
        },
    )


def _rows(columns: DataColumns) -> tuple[list[str], list[tuple[Any, ...]]]:
    every = {
        "group": columns.names,
        "code": columns.codes,
        "population": columns.populations,
        "sd": columns.sd,
        "current": columns.current,
    }
    parts = {title: part for title, part in every.items() if part is not None}
    return list(parts), list(zip(*parts.values(), strict=True))


def _sheet(data_set: DataSet, titles: list[str], rows: list[tuple[Any, ...]]) -> Report:
    from evenhand.cli.report import Grid, Line
    from evenhand.wording.numbers import count

    numbers = [title not in ("group", "code") for title in titles]
    cells = [[count(cell) if is_number else cell for cell, is_number in zip(row, numbers, strict=True)] for row in rows]
    summed = [title in ("population", "current") for title in titles]
    sums = [count(sum(row[i] for row in rows)) if summed[i] else "" for i in range(len(titles))]
    facts = [Line(f"{fact}: {getattr(data_set, fact)}") for fact in FACTS[1:]]
    head = Line(f"{data_set.name}: {data_set.title}", "strong")
    return [head, *facts, Line(), Grid(titles, cells, numbers, foot=["all", *sums[1:]])]
