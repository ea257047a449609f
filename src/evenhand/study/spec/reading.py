"""From a TOML file or a mapping to a plan: everything is checked here, once, before anything is solved."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy as np

from evenhand.exceptions import EvenhandError, InvalidStudy, UnreadableFile
from evenhand.numbers import IntArray, read_only, whole_number
from evenhand.solve.request.checked import checked_request
from evenhand.solve.request.rule import Rule
from evenhand.solve.request.totals import checked_total
from evenhand.study.spec.axis import axis
from evenhand.study.spec.data import sources
from evenhand.study.spec.drawing import LARGEST_SEED
from evenhand.study.spec.methods import settings
from evenhand.study.spec.plan import Plan
from evenhand.study.spec.section import Section
from evenhand.study.spec.sources import Source
from evenhand.wording.lists import quoted

KEYS = ("data", "method", "k", "sample", "seed", "ties", "units", "gap", "chunk")
TIES = ("first", "lot")

CHUNK_ROWS = 20_000
"""Problems of a chunk where nobody says so, and fewer where they are large."""

CHUNK_CELLS = 2_000_000
"""Units that a chunk holds in memory at most where nobody says how many problems it has."""

MOST_CHUNK_ROWS = 10_000_000
MOST_ROWS = 2**53
MOST_TOTALS = 10_000_000
MOST_FILE_BYTES = 10_000_000


def read_plan(spec: object) -> Plan:
    """The plan that a specification means.

    Parameters
    ----------
    spec : str or path, or mapping
        A TOML file, or what stands in one. Paths of data are relative to the file.

    Raises
    ------
    UnreadableFile
        The file is missing, or is no TOML.
    InvalidStudy
        A key is unknown or missing, or its value is refused; the message names the key.
    """
    if isinstance(spec, str | os.PathLike):
        path = Path(spec)
        return _plan(Section(_toml(path)), path.parent)
    return _plan(Section.of(spec, "", '{"data": [...], "method": [...], "k": 435}, or the path of a file'), Path())


def _toml(path: Path) -> dict[str, Any]:
    where = quoted(path, 80)
    try:
        with path.open("rb") as file:
            content = file.read(MOST_FILE_BYTES + 1)
    except FileNotFoundError:
        raise UnreadableFile(f"there is no file {where}") from None
    except (OSError, ValueError) as fault:
        raise UnreadableFile(f"cannot read {where}: {getattr(fault, 'strerror', None) or fault}") from None
    if len(content) > MOST_FILE_BYTES:
        raise UnreadableFile(f"{where} is larger than {MOST_FILE_BYTES:,} bytes: it is no specification of a study")
    try:
        # Numbers stay the decimals that were written: 0.1 is one tenth.
        return tomllib.loads(content.decode("utf-8-sig").replace("\r\n", "\n"), parse_float=Decimal)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as fault:
        raise UnreadableFile(f"{where} is no TOML: {fault or 'it is nested too deeply'}") from None


def _plan(whole: Section, folder: Path) -> Plan:
    whole.known(KEYS)
    seed = whole.whole("seed", None, 0, LARGEST_SEED, "what random draws begin with")
    sample = whole.whole("sample", None, 1, MOST_ROWS, "how many settings of each method are drawn")
    ties = whole.word("ties", TIES, "first", "which of several best allocations is taken")
    sourced, notes = sources(whole, folder, seed)
    plan = Plan(
        sourced,
        settings(whole, sample, seed),
        _totals(whole),
        ties,
        seed,
        whole.switch("units", False, "the units of every group are kept"),
        whole.switch("gap", True, "E(second best) - E(best) is kept"),
        _chunk_rows(whole, max(source.n for source in sourced)),
        notes,
    )
    _check_seed(plan, sample)
    if plan.rows > MOST_ROWS:
        raise InvalidStudy(f"the study has {plan.rows:,} problems: 2^53 are the most")
    _check_problems(plan)
    return plan


def _totals(whole: Section) -> IntArray:
    if "k" not in whole:
        raise InvalidStudy("there is no k: write k = 435, k = [50, 435] or k = {from = 50, to = 600, step = 1}")
    value = whole.get("k")
    if isinstance(value, Mapping) and "step" not in value:
        value = {**value, "step": 1}
    found = axis(value, "k", _total, is_sampled=False)
    if found.count > MOST_TOTALS:
        raise InvalidStudy(f"k takes {found.count:,} values: {MOST_TOTALS:,} are the most")
    totals = sorted(_total(found.value(place)) for place in range(found.count))
    return read_only(np.array(totals, dtype=np.int64))


def _total(value: object) -> int:
    whole = whole_number(value)
    if whole is None or not 0 <= whole <= LARGEST_SEED:
        raise InvalidStudy(f"k is {quoted(value)}, but must be a whole number of 0 or more, at most 2^53")
    return whole


def _chunk_rows(whole: Section, n: int) -> int:
    usual = max(1, min(CHUNK_ROWS, CHUNK_CELLS // n))
    meaning = "how many problems one file holds"
    return whole.whole("chunk", usual, 1, MOST_CHUNK_ROWS, meaning) or usual


def _check_seed(plan: Plan, sample: int | None) -> None:
    """Refuse draws without a seed, and a seed without draws."""
    draws = [
        name for name, is_drawn in (("sample", sample is not None), ('ties = "lot"', plan.ties == "lot")) if is_drawn
    ]
    draws += [f"data[{place}]" for place, source in enumerate(plan.sources, 1) if source.is_drawn]
    if draws and plan.seed is None:
        raise InvalidStudy(f"there is no seed, but {draws[0]} draws: write seed = 1, or any other whole number")
    if plan.seed is not None and not draws:
        raise InvalidStudy(f"seed is {plan.seed}, but nothing is drawn: leave it out")


def _check_problems(plan: Plan) -> None:
    """Solve nothing, but let every method refuse what it would refuse of every source, at the ends of all values."""
    for number, source in enumerate(plan.sources, 1):
        for place, family in enumerate(plan.settings.families, 1):
            for corner in family.corners():
                _check_problem(plan, source, f"data[{number}] by method[{place}]", family.name, corner)


def _check_problem(plan: Plan, source: Source, path: str, name: str, corner: dict[str, Any]) -> None:
    try:
        request = checked_request(source.groups(0), None, None, corner, name, Rule())
        for k in (int(plan.totals[0]), int(plan.totals[-1])):
            checked_total(request, k)
    except EvenhandError as fault:
        raise InvalidStudy(f"{path}: {fault}") from None
