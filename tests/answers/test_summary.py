"""Summaries of different answers, each read aloud: true, short, without jargon."""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction
from random import Random
from typing import Any

import pytest

import evenhand as eh
from helpers.random_cases import cases

SHARES = {"A": 60, "B": 30, "C": 11}

ANSWERS: dict[str, tuple[Callable[[], Any], str]] = {
    "house": (
        lambda: eh.allocate("us-apportionment-2020", 435, method="hill"),
        "435 units were handed out to 50 groups by the method Huntington-Hill (equal proportions). "
        "The most, 52 units, go to California; the fewest, 1, go to each of 6 groups. "
        "Against what the groups hold now nothing changes. "
        "It is proven that there is no other result by these rules. "
        "The last unit went to Minnesota; the next would go to New York, whose claim is 0.00044 % weaker."
        " 89 more people would have given New York one more, at the cost of Minnesota.",
    ),
    "tied": (
        lambda: eh.allocate({"A": 5, "B": 5, "C": 2}, 3, method="webster", minimum=0),
        "3 units were handed out to 3 groups by the method Webster (Sainte-Laguë). "
        "A gets 1, B gets 1 and C gets 1. "
        "It is proven that there is no other result by these rules. "
        "The last unit went to C; the next would go to A, whose claim is 17 % weaker."
        " 1 more person would have given A one more, at the cost of C.",
    ),
    "lot": (
        lambda: eh.allocate({"A": 5, "B": 5, "C": 2}, 4, method="webster", ties="lot", seed=3),
        "4 units were handed out to 3 groups by the method Webster (Sainte-Laguë). "
        "A gets 2, B gets 1 and C gets 1. "
        "It is a tie: 2 allocations are exactly as good as each other and differ in what A, B get; "
        "this one was drawn by lot with seed 3.",
    ),
    "edge": (
        lambda: eh.sweep(SHARES, 3, 30),
        "Of 28 totals from 3 to 30, 27 is the best if twice as many units are worth it only when they bring "
        "the error down to 25 % or less. "
        "27 units were handed out to 3 groups by evenhand's measure of fairness. "
        "A gets 16, B gets 8 and C gets 3. "
        "It is proven that there is no other result by these rules. "
        "The error of the next best result is 147 times as large."
        " 7 more people would have given A one more, at the cost of B.",
    ),
    "perfect": (
        lambda: eh.allocate({"A": 6, "B": 3, "C": 1}, 10),
        "10 units were handed out to 3 groups by evenhand's measure of fairness. "
        "A gets 6, B gets 3 and C gets 1. "
        "Everybody gets exactly the ideal share: the fit is perfect. "
        "It is proven that there is no other result by these rules."
        " 2 more people would have given A one more, at the cost of B.",
    ),
    "minimum": (
        lambda: eh.allocate(eh.Groups(SHARES, minimum=2), 8, method="dhondt"),
        "8 units were handed out to 3 groups by the method Jefferson (D'Hondt). "
        "A gets 4, B gets 2 and C gets 2. "
        "Without a minimum there would be fewer for C. "
        "It is proven that there is no other result by these rules. "
        "The last unit went to A; the next would go to A too.",
    ),
    "maximum": (
        lambda: eh.allocate(eh.Groups(SHARES, maximum=4), 8, method="dhondt"),
        "8 units were handed out to 3 groups by the method Jefferson (D'Hondt). "
        "A gets 4, B gets 3 and C gets 1. "
        "Without a maximum there would be more for A. "
        "It is proven that there is no other result by these rules. "
        "The last unit went to B; the next would go to B too."
        " 14 more people would have given B one more, at the cost of C.",
    ),
    "threshold": (
        lambda: eh.allocate(SHARES, 10, method="sainte-lague", threshold=0.2),
        "10 units were handed out to 3 groups by the method Webster (Sainte-Laguë). "
        "A gets 7, B gets 3 and C gets nothing. "
        "1 of 3 groups falls below the threshold of 20.2 and gets nothing: C. "
        "It is proven that there is no other result by these rules. "
        "The last unit went to A; the next would go to B, whose claim is 7.1 % weaker."
        " 3 more people would have given B one more, at the cost of A.",
    ),
    "change": (
        lambda: eh.allocate(eh.Groups(SHARES, current=[4, 4, 2]), 10, change=0.01),
        "10 units were handed out to 3 groups by evenhand's measure of fairness. "
        "A gets 6, B gets 3 and C gets 1. "
        "Against what the groups hold now gains add up to 2 and losses to 2, "
        "with a penalty of 0.01 on every unit of change. "
        "It is proven that there is no other result by these rules. "
        "The closest call was between A and B: a unit moved from the first to the second would do the least harm."
        " 5 more people would have given B one more, at the cost of A.",
    ),
    "lowndes": (
        lambda: eh.allocate(SHARES, 10, method="lowndes"),
        "10 units were handed out to 3 groups by the method Lowndes. "
        "A gets 6, B gets 3 and C gets 1. "
        "It is proven that there is no other result by these rules. "
        "The closest call was between A and C."
        " 2 more people would have given C one more, at the cost of A.",
    ),
    "few": (
        lambda: eh.allocate(SHARES, 2, method="hill"),
        "2 units were handed out to 3 groups by the method Huntington-Hill (equal proportions). "
        "A gets 1, B gets 1 and C gets nothing. "
        "There are fewer units than groups, so that some get none. "
        "It is proven that there is no other result by these rules. "
        "The last unit went to B; the next would go to C."
        " 20 more people would have given C one more, at the cost of B.",
    ),
    "quota": (
        lambda: eh.allocate(SHARES, 10, method="quota-method"),
        "10 units were handed out to 3 groups by the quota method of Balinski and Young. "
        "A gets 6, B gets 3 and C gets 1. "
        "It is proven that there is no other result by these rules. "
        "The last unit went to B; the next would go to A, whose claim is 14 % weaker."
        " 10 more people would have given A one more, at the cost of B.",
    ),
    "notebook": (
        lambda: eh.allocate({"A": 12, "B": 7, "C": 1}, 5, solver="notebook"),
        "5 units were handed out to 3 groups by evenhand's measure of fairness. "
        "A gets 3, B gets 1 and C gets 1. "
        "It was found by a rule of thumb: nothing is proven, and a better result may exist. "
        "Moving a single unit would make it better.",
    ),
    "hamilton": (
        lambda: eh.allocate({"A": 50, "B": 30, "C": 12}, 7, method="hamilton"),
        "7 units were handed out to 3 groups by the method Hamilton (largest remainders). "
        "A gets 4, B gets 2 and C gets 1. "
        "It is proven that there is no other result by these rules. "
        "The closest call was between A and B: a unit moved from the first to the second would do the least harm. "
        "The error of the next best result is 9.3 times as large."
        " 7 more people would have given B one more, at the cost of A.",
    ),
    "fair": (
        lambda: eh.allocate("us-2020", 435, beta=3),
        "435 units were handed out to 50 groups by evenhand's measure of fairness (beta 3). "
        "The most, 52 units, go to California; the fewest, 1, go to each of 6 groups. "
        "It is proven that there is no other result by these rules. "
        "The closest call was between California and Ohio: a unit moved from the first to the second would do the "
        "least harm. "
        "The error of the next best result is 0.069 % larger."
        " 24,741 more people would have given Ohio one more, at the cost of California.",
    ),
    "one": (
        lambda: eh.allocate([5], 3),
        "3 units were handed out to one group by evenhand's measure of fairness. "
        "1 gets 3. "
        "Everybody gets exactly the ideal share: the fit is perfect. "
        "It is proven that there is no other result by these rules.",
    ),
    "all fixed": (
        lambda: eh.allocate(eh.Groups([5, 3], minimum=2), 4),
        "4 units were handed out to 2 groups by evenhand's measure of fairness. "
        "1 gets 2 and 2 gets 2. "
        "It is proven that there is no other result by these rules.",
    ),
    "neyman": (
        lambda: eh.allocate({"A": 100, "B": 50}, 6, method="neyman", sd=[2, 3]),
        "6 units were handed out to 2 groups by the method Neyman (optimum allocation of a stratified sample). "
        "A gets 3 and B gets 3. "
        "It is proven that there is no other result by these rules. "
        "The last unit went to B; the next would go to A, whose claim is 5.7 % weaker."
        " 7 more people would have given A one more, at the cost of B.",
    ),
}


@pytest.mark.parametrize("which", ANSWERS)
def test_a_summary_says_what_is_true(which: str) -> None:
    """What was asked, who got what, what was bound or moved, how sure it is, and what was close."""
    answer, text = ANSWERS[which]
    assert answer().summary() == text


def test_an_undecided_answer_says_so() -> None:
    """Where two costs cannot be told apart, neither uniqueness nor a tie is claimed."""
    from dataclasses import replace

    found = replace(eh.allocate(SHARES, 7), proof="undecided", unique=None)
    assert "It could not be decided whether another result is as good." in found.summary()
    assert "proven" not in found.summary()


def test_the_last_and_the_next_of_2020_are_named() -> None:
    """New York lost the 435th seat of 2020 to Minnesota, as the newspapers had it."""
    text = eh.allocate("us-apportionment-2020", 435, method="hill").summary()
    assert "The last unit went to Minnesota; the next would go to New York" in text
    assert len(text) < 600


def test_a_tied_award_sequence_is_told() -> None:
    """The quota method counts no ties, but says that there is one."""
    text = eh.allocate({"A": 5, "B": 5}, 3, method="quota-method").summary()
    assert "another one is as good" in text
    assert "A, B could exchange a unit" in text


def test_the_closest_call_is_the_exchange_that_does_the_least_harm(seed: int) -> None:
    """By Hamilton and by fairness, in fractions: no other exchange of one unit raises the error by less."""
    random, seen = Random(seed), 0
    errors = {
        "hamilton": lambda a, q: (a - q) ** 2,
        "fairness": lambda a, q: q * (max(a / q, q / a) - 1) ** 2,
    }
    for number in range(cases(400)):
        name = tuple(errors)[number % 2]
        people = dict(zip("ABCD", random.sample(range(3, 60), 4), strict=True))
        k = random.randint(6, 20)
        found = eh.allocate(eh.Groups(people, minimum=1), k, method=name)
        match = re.search(r"closest call was between (\w) and (\w)", found.summary())
        if match is None:
            continue
        units = dict(zip(people, map(Fraction, found.units.tolist()), strict=True))
        quotas = {one: Fraction(k * p, sum(people.values())) for one, p in people.items()}
        harm = {
            (i, j): sum(errors[name](units[g] + change, quotas[g]) - errors[name](units[g], quotas[g])
                        for g, change in ((i, -1), (j, 1)))
            for i in people for j in people if i != j and units[i] > 1
        }  # fmt: skip
        assert harm[match[1], match[2]] == min(harm.values())
        seen += 1
    assert seen > cases(400) / 4
