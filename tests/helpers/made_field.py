"""Tables as people have them, rebuilt with made-up numbers in the shapes of published ones; and their doors."""

import base64
import io
import json
import shlex
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
import polars as pl

import evenhand as eh
from evenhand.groups.door import COMMAND_LINE, PAGE, PYTHON, Door
from evenhand.io.read.reading import groups_from_bytes
from helpers.through_doors import commanded, uploaded


@dataclass(frozen=True)
class Made:
    """A table.

    Attributes
    ----------
    text : str
        As it stands in a file.
    names, populations : sequence
        What must come out.
    options : mapping
        What the message that refuses it must name, and what then reads it; empty where it is read at once.
    before : mapping
        What the user has to say in any case, such as which of several columns of numbers is meant.
    suffix : str
    doors : sequence of str
        Where it makes sense.
    """

    text: str
    names: Sequence[str]
    populations: Sequence[float]
    options: dict[str, Any] = field(default_factory=dict)
    before: dict[str, Any] = field(default_factory=dict)
    suffix: str = ".csv"
    doors: Sequence[str] = ("file", "packed", "pandas", "polars", "command line", "page")

    @property
    def separator(self) -> str:
        return "\t" if self.suffix == ".tsv" else ","


class Came(NamedTuple):
    """What came through a door: names, populations, and the lines that it said."""

    names: list[str]
    populations: list[float]
    told: list[str]


def _python(groups: eh.Groups) -> Came:
    return Came(list(groups.names), groups.populations.tolist(), list(groups.notes))


def _file(made: Made, folder: Path, options: dict[str, Any]) -> Came:
    path = folder / f"table{made.suffix}"
    path.write_text(made.text, encoding="utf-8")
    return _python(eh.load(path, **options))


def _packed(made: Made, folder: Path, options: dict[str, Any]) -> Came:
    import gzip

    return _python(groups_from_bytes(gzip.compress(made.text.encode()), f"table{made.suffix}.gz", **options))


def _pandas(made: Made, folder: Path, options: dict[str, Any]) -> Came:
    return _python(eh.Groups(pd.read_csv(io.StringIO(made.text), sep=made.separator), **options))


def _polars(made: Made, folder: Path, options: dict[str, Any]) -> Came:
    frame = pl.read_csv(io.StringIO(made.text), separator=made.separator, infer_schema_length=None)
    return _python(eh.Groups(frame, **options))


def _mapping(made: Made, folder: Path, options: dict[str, Any]) -> Came:
    frame = pd.read_csv(io.StringIO(made.text), sep=made.separator)
    numbers = frame.iloc[:, 1].tolist()
    return _python(eh.Groups(dict(zip(frame.iloc[:, 0], numbers, strict=True)), **options))


def _command(made: Made, folder: Path, options: dict[str, Any]) -> Came:
    path = folder / f"table{made.suffix}"
    path.write_text(made.text, encoding="utf-8")
    flags = [word for name, value in options.items() for word in shlex.split(_flag(name, value))]
    out, told = commanded("allocate", str(path), "2000", "--format", "json", *flags)
    groups = json.loads(out)["groups"]
    return Came(groups["names"], groups["populations"], told)


def _flag(name: str, value: Any) -> str:
    values = value if isinstance(value, list) else [value]
    flag = COMMAND_LINE.named(name)
    return " ".join(flag if one is True else f"{flag} {shlex.quote(str(one))}" for one in values)


def _page(made: Made, folder: Path, options: dict[str, Any]) -> Came:
    content = made.text.encode()
    message = uploaded(content, f"table{made.suffix}", **controls(options))
    populations = np.frombuffer(base64.b64decode(message["populations"]), dtype="<f8")
    return Came(message["names"], populations.tolist(), message["notes"])


def controls(options: dict[str, Any]) -> dict[str, Any]:
    """Options as the page's controls hold them: a tick for "drop", one name to a line."""
    held = {name: True if value == "drop" else value for name, value in options.items()}
    return {name: "\n".join(value) if isinstance(value, list) else value for name, value in held.items()}


DOORS: dict[str, tuple[Door, Callable[[Made, Path, dict[str, Any]], Came]]] = {
    "file": (PYTHON, _file),
    "packed": (PYTHON, _packed),
    "pandas": (PYTHON, _pandas),
    "polars": (PYTHON, _polars),
    "mapping": (PYTHON, _mapping),
    "command line": (COMMAND_LINE, _command),
    "page": (PAGE, _page),
}
EVERY = tuple(DOORS)
SHEETS = ("file", "packed", "command line", "page")
"""Doors of files whose rows are not all of the table."""

PROVINCES = {
    "Aldermark": 4_903_185,
    "Birchshire": 731_545,
    "Cedar Coast": 7_278_717,
    "Dunmere": 3_017_804,
    "Eastfold": 39_512_223,
    "Fenland": 5_758_736,
    "Gull Islands": 498_750,
}
MAINLAND = sum(PROVINCES.values()) - PROVINCES["Gull Islands"]
COUNTIES = {"Alder County": 812_400, "Birch County": 505_100, "Cedar County": 401_900, "Dogwood County": 222_900}
BATCHES = {"B1": 120, "B2": 80, "B3": 41}
LANDS = {f"Land {letter}": 1_000_003 * (3 + 7 * i % 11) + 977 * i for i, letter in enumerate("ABCDEFGHIJ")}
REGIONS = {"Arab World": 9_000_000, "Euro area": 7_100_000, "High income": 21_000_000, "Low income": 12_300_000}
WORLD = {**LANDS, **REGIONS, "World": sum(LANDS.values())}


def table(rows: dict[str, int], title: str = "region,population") -> str:
    return "\n".join([title, *(f"{name},{value}" for name, value in rows.items())]) + "\n"


WITH_TOTALS: dict[str, tuple[dict[str, int], dict[str, int], str]] = {
    "a country that leaves a part out": ({**PROVINCES, "United States": MAINLAND}, PROVINCES, "United States"),
    "a state on top of its counties": ({"New Rutland": 1_942_300, **COUNTIES}, COUNTIES, "New Rutland"),
    "counted batches": ({**BATCHES, "County totals": 241}, BATCHES, "County totals"),
    "the world among its lands": (WORLD, LANDS, "World"),
}
"""All rows, those that are groups, and the row that the refusal names."""

CLEAN = ("Ash", "Bay", "Elm"), (1_234_567.0, 950.0, 77_000.0)

FIELD: dict[str, Made] = {
    "statistical flags": Made(
        "code,geo\\time\t2018 \t2019 \nNR,AA\t74794 e\t76177 e\nNR,BB\t: \t78115 b\nNR,CC\t2870324 \t: \n"
        "NR,DD\t8837707 \t8858775 \n",
        ["AA", "BB", "DD"],
        [76177, 78115, 8858775],
        {"missing": "drop", "flags": "drop"},
        {"population_column": "2019"},
        ".tsv",
    ),
    "names that repeat": Made(
        "state_id,state_name,district,population,\n1,NORTH,Mill,870354,\n1,NORTH,Lake,753745,\n2,SOUTH,Mill,133487,\n",
        ["NORTH, Mill", "NORTH, Lake", "SOUTH, Mill"],
        [870354, 753745, 133487],
        {"name_column": ["state_name", "district"]},
    ),
    "a dash for none": Made(
        'prefecture,cases\nNorth,"1,125,000"\nEast,-\nWest,4712\n',
        ["North", "West"],
        [1125000, 4712],
        {"missing": "drop"},
    ),
    "marks beside numbers and names": Made('State,Population\nAsh[B],"1,234,567"\nBay,950\nElm,"77,000[7]"\n', *CLEAN),
    "marks beside names": Made('State,Population\nAsh[B],"1,234,567"\nBay,950\nElm,"77,000"\n', *CLEAN),
    "percent signs": Made("Month,Share\nJan,34%\nFeb,33%\nMar,32%\n", ["Jan", "Feb", "Mar"], [34, 33, 32]),
    "underscores": Made("District,Electors\nAsh,1_234_567\nBay,950\nElm,77_000\n", *CLEAN),
    "titles in row 4": Made(
        "Electors by district\n(persons)\n\nDistrict,Electors\nAsh,1234567\nBay,950\nElm,77000\n", *CLEAN, doors=SHEETS
    ),
    "notes under the table": Made(
        "District,Electors\nAsh,1234567\nBay,950\nElm,77000\n\nSource: Office of Statistics\n", *CLEAN, doors=SHEETS
    ),
    "lines of comments": Made(
        "# made up\nDistrict,Electors\nAsh,1234567\nBay,950\nElm,77000\n# end\n", *CLEAN, doors=SHEETS
    ),
    "trailing commas": Made("District,Electors\nAsh,1234567,\nBay,950,\nElm,77000,\n", *CLEAN, doors=SHEETS),
    "a heading as wide as some rows": Made(
        "Electors,2020\nDistrict,Electors,Note\nAsh,1234567,x\nBay,950,x\nElm,77000,y\n",
        *CLEAN,
        {"header_row": 2},
        doors=SHEETS,
    ),
    "a column spoilt by a few cells": Made(
        "District,Pupils,Schools\nAsh,412,3\nBay,n/a,2\nElm,987*,5\nFir,300,2\n",
        ["Ash", "Elm", "Fir"],
        [412, 987, 300],
        {"missing": "drop", "flags": "drop"},
        {"population_column": "Pupils"},
    ),
}
