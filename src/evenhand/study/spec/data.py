"""The tables [[data]]: data sets by name or path, and draws of populations."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from evenhand.data import DATA_SETS
from evenhand.exceptions import EvenhandError, InvalidStudy
from evenhand.groups import Groups
from evenhand.groups.told import told
from evenhand.groups.wanted import FILE_OPTIONS, TABLE_OPTIONS
from evenhand.io.read.reading import load_groups
from evenhand.study.spec.axis import number
from evenhand.study.spec.section import Section, sections
from evenhand.study.spec.sources import QUANTILES, SHAPES, Drawn, Fixed, Perturbed, Source
from evenhand.wording.lists import quoted

EXAMPLE = 'set = "us-2020"'
MOST_GROUPS = 10_000_000
MOST_DRAWS = 2**53
BOUNDS = ("minimum", "maximum")
READING = tuple(dict.fromkeys((*TABLE_OPTIONS, *FILE_OPTIONS)))
SET_KEYS = ("set", "label", "draws", "error", *BOUNDS, *READING)
DRAWN_KEYS = ("draw", "label", "groups", "draws", *BOUNDS)


def sources(whole: Section, folder: Path, seed: int | None) -> tuple[tuple[Source, ...], tuple[str, ...]]:
    """The sources of populations of a specification, and what has to be told of them.

    Raises
    ------
    InvalidStudy
    """
    found, notes = [], []
    for stream, section in enumerate(sections(whole, "data", EXAMPLE)):
        source = _drawn(section, seed, stream) if "draw" in section else _set(section, folder, seed, stream)
        found.append(source)
        notes += [f"{source.label}: {line}" for line in told(source.groups(0)) if not source.is_drawn]
    _check_labels(found)
    return tuple(found), tuple(notes)


def _set(section: Section, folder: Path, seed: int | None, stream: int) -> Source:
    if "set" not in section:
        raise InvalidStudy(
            f'{section.path} has neither set nor draw: write {EXAMPLE}, set = "wards.csv" or draw = "lognormal"'
        )
    section.known(SET_KEYS)
    groups = _loaded(section, folder)
    label = _label(section, str(section.get("set")))
    if "error" not in section and "draws" not in section:
        return Fixed(label, groups)
    if "error" not in section or "draws" not in section:
        given, missing = ("error", "draws") if "error" in section else ("draws", "error")
        raise InvalidStudy(
            f"{section.at(given)} is given, but {section.at(missing)} is not: a set is drawn anew with both, such as "
            "error = 0.005 and draws = 1000"
        )
    error = number(section, "error", 0, 10, "the relative standard error of each population")
    return Perturbed(label, groups, error, _draws(section), seed or 0, stream)


def _loaded(section: Section, folder: Path) -> Groups:
    name = section.get("set")
    if not isinstance(name, str) or not name:
        raise InvalidStudy(f"{section.at('set')} is {quoted(name)}, but must be the name of a data set or a path")
    options = {key: section.get(key) for key in (*BOUNDS, *READING) if key in section}
    try:
        return load_groups(name if name in DATA_SETS else _path(name, folder), **options)
    except EvenhandError as fault:
        raise InvalidStudy(f"{section.at('set')}: {fault}") from None


def _path(name: str, folder: Path) -> str | Path:
    """A path beside the specification; a name that is no file stays one, so that the nearest data set is suggested."""
    path = folder / name
    return path if path.exists() else name


def _drawn(section: Section, seed: int | None, stream: int) -> Source:
    distribution = section.word("draw", QUANTILES, None, "how populations are distributed")
    shapes = SHAPES[distribution]
    section.known((*DRAWN_KEYS, *shapes))
    shape = {
        key: number(section, key, low, high, meaning, usual) for key, (low, high, usual, meaning) in shapes.items()
    }
    if distribution == "uniform" and shape["low"] > shape["high"]:
        raise InvalidStudy(f"{section.at('low')} is above {section.at('high')}: give the smaller end first")
    n = section.whole("groups", None, 1, MOST_GROUPS, "how many groups each draw has")
    if n is None:
        raise InvalidStudy(f"{section.at('groups')} is not given: it is how many groups each draw has")
    bounds = {key: section.whole(key, None, 0, MOST_DRAWS, f"the {key} of every group") for key in BOUNDS}
    given = {key: value for key, value in bounds.items() if value is not None}
    label = _label(section, f"{distribution}-{n}")
    return Drawn(label, distribution, shape, n, _draws(section), seed or 0, stream, given)


def _draws(section: Section) -> int:
    return section.whole("draws", 1, 1, MOST_DRAWS, "how often populations are drawn") or 1


def _label(section: Section, otherwise: str) -> str:
    label = section.get("label", otherwise)
    if not isinstance(label, str) or not label or len(label) > 200 or not label.isprintable():
        raise InvalidStudy(f"{section.at('label')} is {quoted(label)}, but must be a line of text")
    return label


def _check_labels(found: Iterable[Source]) -> None:
    labels = [source.label for source in found]
    for place, label in enumerate(labels):
        if label in labels[:place]:
            raise InvalidStudy(f"data[{place + 1}] is called {quoted(label)} like another: give it a label of its own")
