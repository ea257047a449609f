"""Rows so long that a sample and a shortlist stand in for them get the answers of short rows."""

from __future__ import annotations

from collections import Counter
from random import Random
from typing import Any

import numpy as np
import pytest

import evenhand as eh
from evenhand.numbers import parts
from evenhand.solve import many, one
from evenhand.solve.search import shortlist
from helpers import made_ties
from helpers.checks import check_claims, check_first, check_never_beaten, check_ties, judge, report
from helpers.random_cases import cases
from helpers.strategies import instances, start


@pytest.fixture
def every_row_is_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows of two groups count as long, and are worked on in parts of five."""
    for module in (parts, one, many):
        monkeypatch.setattr(module, "LONG_ROW", 1)
    monkeypatch.setattr(parts, "PART", 5)


@pytest.mark.usefixtures("every_row_is_long")
def test_no_allocation_beats_the_answer(seed: int) -> None:
    """400 problems from every corner; seen to fail with parts of the row left out."""
    drawn = instances(start(seed), cases(400), hostile=True)
    decided = Counter(judge(case, case.allocate(threads=1)) for case in drawn)
    print(report(decided))
    assert decided["float"] > 0.5 * decided.total()


@pytest.mark.usefixtures("every_row_is_long")
def test_ties_are_found(seed: int) -> None:
    """300 constructed ties; seen to fail with groups on the band's edge left off the shortlist."""
    random = start(seed)
    for _ in range(cases(300)):
        case = made_ties.make(random, random.choice(list(made_ties.MAKERS)))
        answer = case.allocate(threads=1)
        check_claims(case, answer, check_never_beaten(case, answer))
        check_ties(case, answer)
        check_first(case, answer)


def _populations(random: Random, n: int) -> dict[str, np.ndarray]:
    made = np.random.default_rng(random.randrange(2**32))
    whole = np.maximum(np.rint(made.lognormal(5, 1, n)), 1.0)
    return {
        "any": made.lognormal(10, 1, n),
        "sorted": np.sort(made.lognormal(10, 2, n)),
        "in waves": 1e5 + 9e4 * np.sin(np.arange(n) * (2 * np.pi / 64)) + made.random(n),
        "heavy tail": 1e4 * (1 + made.pareto(1.1, n)),
        "whole persons": whole,
        "all equal": np.full(n, 7.0),
    }


PARAMETERS = (
    {},
    {"kappa": 0.6, "gamma": 0.3, "beta": 2.7, "sigma": 0.3},
    {"gamma": 0, "beta": 3, "sigma": 0.9},
    {"kappa": 0},
    {"sigma": 0},
    {"sigma": 1, "beta": 1.5},
    {"base": 0.25},
)


@pytest.mark.parametrize("kind", _populations(Random(0), 64))
def test_the_shortlist_says_what_the_whole_row_says(seed: int, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Units, price, gap, proof, ties and E for 1,200 groups; seen to fail with a band that is believed too narrow."""
    random = start(seed)
    groups = eh.Groups(_populations(random, 1_200)[kind])
    for parameters in PARAMETERS:
        k = groups.n * random.choice((1, 2, 10, 300)) + random.randrange(groups.n)
        whole = eh.allocate(groups, k, **parameters)
        with monkeypatch.context() as patched:
            for module in (parts, one, many):
                patched.setattr(module, "LONG_ROW", 300)
            patched.setattr(parts, "PART", 150)
            patched.setattr(shortlist, "DEVIATIONS", random.choice((shortlist.DEVIATIONS, 0.01)))
            listed = eh.allocate(groups, k, **parameters, threads=2)
            swept = eh.sweep(groups, [k], **parameters, threads=1)
        assert listed.units.tolist() == whole.units.tolist() == swept.units[0].tolist()
        assert (listed.proof, listed.unique) == (whole.proof, whole.unique)
        assert (*listed.price, listed.gap) == pytest.approx((*whole.price, whole.gap), rel=1e-6)
        assert swept.error[0] == pytest.approx(whole.error, rel=1e-12)
        assert (listed.ties and listed.ties.count) == (whole.ties and whole.ties.count)


def test_a_sample_mostly_finds_the_band(monkeypatch: pytest.MonkeyPatch) -> None:
    """One look at all groups is the rule; seen to fail with a band of a hundredth of its width."""
    looks: list[shortlist.Band] = []
    look = shortlist._looked_at

    def counted(block: Any, k: int, limits: Any, band: shortlist.Band, threads: int) -> shortlist.Shortlist:
        looks.append(band)
        return look(block, k, limits, band, threads)

    monkeypatch.setattr(shortlist, "_looked_at", counted)
    monkeypatch.setattr(one, "LONG_ROW", 10_000)
    made = np.random.default_rng(17)
    for _ in range(20):
        eh.allocate(eh.Groups(made.lognormal(10, 1, 20_000)), 200_000, threads=1)
    assert len(looks) <= 22
