"""Measure every promise about speed: `make bench`, or `python benchmarks/run.py --help`."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from machine import description
from report import completed, heading, line, read_json, result, write_json, write_page
from rooms import ROOMS, room_named
from rows import Figure, Room, Scale

HERE = Path(__file__).resolve()


def main(arguments: list[str] | None = None) -> int:
    """Run the benchmarks; returns the exit code, 1 if any of them failed to run."""
    options = checked(parser(), arguments)
    if options.child:
        return measure_here(room_named(options.child), Scale(options.short))
    if options.figures:
        write_page(read_json(options.figures), options.write)
        return 0
    return measure_all(options)


def parser() -> argparse.ArgumentParser:
    """The command's options."""
    made = argparse.ArgumentParser(description=__doc__.partition(":")[0])
    made.add_argument("--rooms", nargs="+", metavar="ROOM", choices=[room.name for room in ROOMS], help="only these")
    made.add_argument("--short", action="store_true", help="tiny sizes, to see that everything runs")
    made.add_argument("--limit", type=float, default=float("inf"), metavar="SECONDS", help="for each room, at most")
    made.add_argument("--json", type=Path, metavar="FILE", help="keep the result; rooms left out keep what it had")
    made.add_argument("--write", type=Path, metavar="PAGE", help="put the result's table into a page")
    made.add_argument("--from", dest="figures", type=Path, metavar="FILE", help="with --write: a result kept before")
    made.add_argument("--child", choices=[room.name for room in ROOMS], help=argparse.SUPPRESS)
    return made


def checked(given: argparse.ArgumentParser, arguments: list[str] | None) -> argparse.Namespace:
    """The options of a call, refused before anything is measured where a page could not be written afterwards."""
    options = given.parse_args(arguments)
    if options.figures and not options.write:
        given.error("--from puts figures into a page: name it with --write PAGE")
    if options.write and options.short:
        given.error("a short run measures nothing that a page could show: leave out --short or --write")
    if options.write and options.rooms and not (options.json and options.json.exists()):
        given.error("some rooms are not a whole page: give the other rooms' figures with --json FILE of an earlier run")
    return options


def measure_all(options: argparse.Namespace) -> int:
    """Measure room after room, each in its own process, and print as it goes."""
    machine = description()
    print(*(f"{name}: {value}" for name, value in machine.items()), sep="\n")
    figures: dict[str, Figure] = {}
    broken = False
    for room in ROOMS:
        if options.rooms and room.name not in options.rooms:
            continue
        print(heading(room), flush=True)
        found, fault = measured(room, options.short, min(options.limit, room.seconds))
        broken = broken or fault
        figures |= found
        print(*(line(row, found[row.key], options.short) for row in room.rows), sep="\n", flush=True)
    outcome = result(machine, figures, options.short)
    if options.json and options.json.exists() and options.rooms:
        outcome = completed(outcome, read_json(options.json))
    if options.json:
        write_json(outcome, options.json)
    if options.write:
        write_page(outcome, options.write)
    if not options.rooms and not options.short:
        failures = [script for script in explorer_scripts() if not run_explorer(script)]
        broken = broken or bool(failures)
    return int(broken)


def measured(room: Room, short: bool, seconds: float) -> tuple[dict[str, Figure], bool]:
    """A figure for each row of a room, and whether the room broke down."""
    command = [sys.executable, str(HERE), "--child", room.name, *(["--short"] if short else [])]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8") as child:
        try:
            printed, errors = child.communicate(timeout=seconds)
            why = f"failed: {(errors.strip().splitlines() or ['no figure'])[-1]}"
        except subprocess.TimeoutExpired:
            child.kill()
            printed, errors = child.communicate()
            why = f"not reached within {seconds:.0f} s"
        except BaseException:
            child.kill()
            raise
    found = {figure.key: figure for figure in figures_in(printed)}
    broken = why.startswith("failed") and (child.returncode != 0 or len(found) < len(room.rows))
    return {row.key: found.get(row.key, Figure(row.key, None, why)) for row in room.rows}, broken


def figures_in(printed: str) -> Iterator[Figure]:
    """The figures that a room's process has printed, one a line; a line that was cut off is dropped."""
    for text in printed.splitlines(keepends=True):
        if text.endswith("\n"):
            yield Figure(**json.loads(text))


def measure_here(room: Room, scale: Scale) -> int:
    """Measure one room in this process and print its figures."""
    for figure in room.measure(scale):
        print(json.dumps(asdict(figure)), flush=True)
    return 0


def explorer_scripts() -> list[Path]:
    """The explorer's own benchmarks, which need a browser."""
    return [path for path in sorted(HERE.parent.glob("explorer*.py")) if "__main__" in path.read_text(encoding="utf-8")]


def run_explorer(script: Path) -> bool:
    """Run one of them; returns whether it ran."""
    print(f"\nThe explorer ({script.name})", flush=True)
    return subprocess.run([sys.executable, str(script)]).returncode == 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
    except (ValueError, OSError) as error:
        sys.exit(f"Error: {error}")
