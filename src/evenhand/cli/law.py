"""``evenhand law [NAME]``: laws applied again, and how far they give what was given officially."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from evenhand.cli import parameters
from evenhand.cli.output import Views, deliver, plan

if TYPE_CHECKING:
    from evenhand.cli.report import Report
    from evenhand.laws.law import Law
    from evenhand.laws.replay import Replay

FACTS = ("title", "basis", "data", "method", "k", "divisor", "minimum", "maximum", "threshold")
ALIKE = ("groups", "groups_alike", "units", "units_alike")


@click.command("law")
@click.argument("name", required=False, metavar="[NAME]")
@parameters.format_options
def law_command(name: str | None, form: str | None, out: str | None) -> None:
    """List the laws of countries and how many units replay, or apply the one called NAME again.

    Example: evenhand law us-1850
    """
    from evenhand.catalogue import law, laws

    output = plan(form, out, saves=False)
    deliver(output, _listing([one.replay() for one in laws()]) if name is None else _content(law(name).replay()))


def _listing(replays: list[Replay]) -> Views:
    from evenhand.io.write.writing import csv_text

    rows = [{"name": replay.law.name, **_facts(replay.law), **_alike(replay)} for replay in replays]
    return Views(
        table=lambda: _overview(replays),
        csv=lambda: csv_text(list(rows[0]), [list(row.values()) for row in rows]),
        json=lambda: {"laws": rows},
    )


def _facts(law: Law) -> dict[str, Any]:
    facts = {fact: getattr(law, fact) for fact in FACTS}
    return {
        **facts,
        "threshold": None if law.threshold is None else str(law.threshold),
        "prescribed": law.is_prescribed,
    }


def _alike(replay: Replay) -> dict[str, int]:
    counts = (len(replay.units), replay.groups_alike, sum(replay.official), replay.units_alike)
    return dict(zip(ALIKE, counts, strict=True))


def _overview(replays: list[Replay]) -> Report:
    from evenhand.cli.report import Grid, Line

    rows = []
    for replay in replays:
        groups, groups_alike, units, units_alike = _alike(replay).values()
        method = replay.law.method if replay.law.is_prescribed else f"({replay.law.method})"
        alike = f"{groups_alike} of {groups}", f"{units_alike:,} of {units:,}"
        rows.append([replay.law.name, replay.law.title, method, *alike])
    return [
        Grid(["law", "what", "method", "groups alike", "units alike"], rows, [False, False, False, True, True]),
        Line(),
        Line("In brackets: no method is prescribed, and this one stands in. evenhand law NAME says more.", "quiet"),
    ]


def _content(replay: Replay) -> Views:
    from evenhand.io.write.writing import csv_text

    titles, rows = _rows(replay)
    return Views(
        table=lambda: _sheet(replay, titles, rows),
        csv=lambda: csv_text(titles, rows),
        json=lambda: {
            "name": replay.law.name,
            **_facts(replay.law),
            "exempt": list(replay.law.exempt),
            "floors": {clause.name: clause.by_name for clause in replay.law.floors},
            "added": {} if replay.law.added is None else replay.law.added.by_name,
            "source": replay.law.source,
            **_alike(replay),
            "sentences": list(replay.sentences),
            "units_by_group": [dict(zip(titles, row, strict=True)) for row in rows],
        },
    )


def _rows(replay: Replay) -> tuple[list[str], list[tuple[Any, ...]]]:
    groups = replay.law.groups
    parts = (groups.names, groups.exact, replay.units, replay.official)
    rows = [(*row, row[2] - row[3]) for row in zip(*parts, strict=True)]
    return ["group", "population", "units", "official", "difference"], rows


def _sheet(replay: Replay, titles: list[str], rows: list[tuple[Any, ...]]) -> Report:
    from evenhand.cli.report import Grid, Line
    from evenhand.wording.numbers import count, signed

    law, provenance = replay.law, replay.law.provenance
    told = {
        "law": law.basis,
        "rule": _rule(law),
        "data": f"{law.data}: {provenance.source}; {provenance.vintage}",
        "checked": provenance.note,
    }
    cells = [[name, *map(count, numbers), signed(difference)] for name, *numbers, difference in rows]
    sums = [count(sum(column)) for column in list(zip(*rows, strict=True))[1:4]]
    return [
        Line(f"{law.name}: {law.title}", "strong"),
        *(Line(f"{what}: {text}") for what, text in told.items()),
        Line(),
        *map(Line, replay.sentences),
        Line(),
        Grid(titles, cells, [False, True, True, True, True], foot=["all", *sums, ""]),
    ]


def _rule(law: Law) -> str:
    """The rule in few words, such as "hamilton, k 200, quota swiss, bounds recompute, minimum 1"."""
    from evenhand.wording.numbers import count

    facts = [("k", law.k), ("divisor", law.divisor), ("minimum", law.minimum), ("maximum", law.maximum)]
    words = [law.method, *(f"{name} {count(value)}" for name, value in facts if value is not None)]
    words += [f"{name} {value}" for name, value in law.options]
    if law.threshold is not None:
        words.append(f"threshold {law.threshold} but for {', '.join(law.exempt)}")
    return ", ".join([*words, *(f"at least {clause}" for clause in law.floors)])
