"""``evenhand methods [NAME]``: every method by name, what it minimises, who uses it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from evenhand.cli import parameters
from evenhand.cli.output import Views, deliver, plan
from evenhand.methods.registry import ENTRIES, find

if TYPE_CHECKING:
    from evenhand.cli.report import Report
    from evenhand.methods.entry import Entry

COLUMNS = ("name", "title", "aliases", "parameters", "formula", "minimises", "properties", "used_by", "reference")


@click.command("methods")
@click.argument("name", required=False, metavar="[NAME]")
@parameters.format_options
def methods_command(name: str | None, form: str | None, out: str | None) -> None:
    """List the methods, or show the one called NAME, which may be an alias.

    Example: evenhand methods dhondt
    """
    output = plan(form, out, saves=False)
    deliver(output, _views(list(ENTRIES) if name is None else [find(name)], is_one=name is not None))


def _views(entries: list[Entry], is_one: bool) -> Views:
    from evenhand.io.write.writing import csv_text

    rows = [_row(entry) for entry in entries]
    return Views(
        table=lambda: _sheet(entries[0]) if is_one else _overview(entries),
        csv=lambda: csv_text(COLUMNS, [[_joined(cell) for cell in row.values()] for row in rows]),
        json=lambda: rows[0] if is_one else {"methods": rows},
    )


def _row(entry: Entry) -> dict[str, Any]:
    row = {column: getattr(entry, column) for column in COLUMNS}
    return {
        **row,
        "aliases": list(entry.aliases),
        "parameters": [parameter.name for parameter in (*entry.parameters, *entry.per_group)],
        "properties": list(entry.properties),
    }


def _joined(cell: Any) -> Any:
    return "; ".join(cell) if isinstance(cell, list) else cell


def _overview(entries: list[Entry]) -> Report:
    from evenhand.cli.report import Line

    lines = []
    for entry in entries:
        lines += [Line(entry.name, "strong"), Line(f"  {entry.title}"), Line(f"  {entry.formula}"), Line()]
    return [*lines, Line("evenhand methods NAME tells what a method minimises, and who uses it.", "quiet")]


def _sheet(entry: Entry) -> Report:
    from evenhand.cli.report import Line

    facts = {
        "also called": ", ".join(entry.aliases),
        "hands out": entry.formula,
        "minimises": entry.minimises,
        "properties": ", ".join(entry.properties),
        "used by": entry.used_by,
        "reference": entry.reference,
    }
    told = [Line(f"{what}: {text}") for what, text in facts.items() if text]
    options = [Line(f"--{parameter.name}: {parameter.help}") for parameter in entry.parameters]
    options += [Line(f"--{one.name}-column: column of the {one.meaning}") for one in entry.per_group]
    return [Line(f"{entry.name}: {entry.title}", "strong"), *told, *([Line(), *options] if options else [])]
