"""Figures as lines of a terminal, as JSON, and as a table of the page on performance."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from rooms import ROOMS
from rows import Figure, Room, Row

BEGIN = "<!-- figures: written by `make bench-docs` -->"
END = "<!-- end of figures -->"
WIDTH = 5 + max(len(row.job) + len(row.unit) for room in ROOMS for row in room.rows)

Result = dict[str, Any]


def number(value: float | None) -> str:
    """Four digits at most, or a dash for none."""
    if value is None:
        return "-"
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.4g}"


def heading(room: Room) -> str:
    """Heading over a room's lines."""
    return f"\n{room.title:<{WIDTH}} {'measured':>9} {'must':>6} {'aim':>6}"


def line(row: Row, figure: Figure, short: bool) -> str:
    """One line of a terminal, and one below it for the note."""
    job = f"{row.job} [{row.unit}]"
    reached = "" if short else row.reached(figure.value)
    first = f"  {job:<{WIDTH - 2}} {number(figure.value):>9} {number(row.must):>6} {number(row.aim):>6}  {reached}"
    return f"{first.rstrip()}\n      {figure.note}" if figure.note else first.rstrip()


def result(machine: dict[str, str], figures: dict[str, Figure], short: bool) -> Result:
    """All that a run has found, for JSON."""
    return {
        "short": short,
        "machine": machine,
        "rows": [entry(row, figures[row.key]) for room in ROOMS for row in room.rows if row.key in figures],
    }


def entry(row: Row, figure: Figure) -> Result:
    """One row and its figure."""
    told = {name: getattr(row, name) for name in ("key", "job", "unit", "must", "aim", "at_least")}
    return {**told, "measured": figure.value, "reached": row.reached(figure.value), "note": figure.note}


def completed(found: Result, earlier: Result) -> Result:
    """A result with the rows of an earlier one where it has none of its own.

    Raises
    ------
    ValueError
        The two cannot be compared.
    """
    for what in ("short", "machine"):
        if found[what] != earlier[what]:
            raise ValueError(f"the earlier result has another {what}, so the two do not belong into one table")
    rows = {row["key"]: row for row in [*earlier["rows"], *found["rows"]]}
    return {**found, "rows": [rows[row.key] for room in ROOMS for row in room.rows if row.key in rows]}


def read_json(path: Path) -> Result:
    """A result that was kept."""
    found: Result = json.loads(path.read_text(encoding="utf-8"))
    return found


def write_json(found: Result, path: Path) -> None:
    """Keep a result."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def write_page(found: Result, page: Path) -> None:
    """Put a result's tables between the marks of a page.

    Raises
    ------
    ValueError
        The page has no marks, or the result is a short or an incomplete one.
    """
    if found["short"]:
        raise ValueError("a short run measures nothing: the page needs a full one")
    missing = {row.key for room in ROOMS for row in room.rows} - {row["key"] for row in found["rows"]}
    if missing:
        raise ValueError(f"the result lacks {', '.join(sorted(missing))}: the page needs every row")
    text = page.read_text(encoding="utf-8")
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"{page} has no place for figures: it lies between '{BEGIN}' and '{END}'")
    page.write_text(f"{before}{BEGIN}\n\n{tables(found)}\n{END}{after}", encoding="utf-8")


def tables(found: Result) -> str:
    """The machine and the figures in Markdown."""
    machine = "".join(f"| {name} | {value} |\n" for name, value in found["machine"].items())
    return f"| machine | |\n|---|---|\n{machine}\n" + "\n".join(_lines(found["rows"])) + "\n"


def _lines(rows: Iterable[Result]) -> Iterator[str]:
    yield "| job | unit | measured | must | aim | reached | seen beside it |"
    yield "|---|---|---:|---:|---:|---|---|"
    for row in rows:
        sign = ("at least " if row["at_least"] else "") if row["must"] is not None else ""
        marks = [sign + number(row[name]) if row[name] is not None else "" for name in ("must", "aim")]
        cells = [row["job"], row["unit"], number(row["measured"]), *marks, row["reached"], row["note"]]
        yield f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"
