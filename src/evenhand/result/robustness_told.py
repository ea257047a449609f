"""How sure an allocation is when populations may be wrong, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from evenhand.methods.registry import entry_of
from evenhand.wording.lists import listed
from evenhand.wording.numbers import units_of

if TYPE_CHECKING:
    from evenhand.result.robustness import Robustness

MOST_RANKED = 2000
"""Groups up to which places in line are counted."""


def told_of_robustness(found: Robustness) -> tuple[str, ...]:
    """How often all stays as it is, who is safe and who is not, the best totals, and what is not known."""
    return (*_shares(found), *_totals(found), *_open(found))


def _shares(found: Robustness) -> list[str]:
    draws = "1 draw" if found.draws == 1 else f"{found.draws:,} draws"
    seed = "" if found.seed is None else f", seed {found.seed}"
    name = entry_of(found.allocation.method).name
    share = {0.0: "none", 1.0: "all"}.get(found.whole, _percent(found.whole, found.draws))
    stay = "stays where it is" if found.k == 1 else "stay where they are"
    occurred = "" if found.distinct == 1 else f"; {found.distinct:,} different allocations occurred"
    sentences = [f"{draws} {found.noise}{seed}: {units_of(found.k)} {stay} by {name} in {share} of them{occurred}."]
    number = len(found.safe)
    if number == found.groups.n:
        sentences.append(f"Every group keeps its units in every draw{_at_least(found.draws)}.")
    elif number:
        verb = "group keeps its" if number == 1 else "groups keep their"
        sentences.append(f"Safe: {number:,} {verb} units in every draw{_at_least(found.draws)}.")
    tosses = found.coin_tosses
    if tosses:
        shares = (f"{name} ({_percent(found.stays[found.groups.index(name)], found.draws)})" for name in tosses)
        sentences.append(f"Coin tosses, with the probability to keep their units: {listed(shares, 160, 40)}.")
    return sentences


def _totals(found: Robustness) -> list[str]:
    if not found.best_k:
        return []
    told = listed((f"{k:,} ({_percent(count / found.draws, found.draws)})" for k, count in found.best_k), 80)
    return [f"The best total is {told}."]


def _open(found: Robustness) -> list[str]:
    sentences = []
    if found.rank_counts is None:
        many = f"there are more than {MOST_RANKED:,} groups" if found.groups.n > MOST_RANKED else ""
        why = many or "by this method no single cost orders the next units"
        sentences.append(f"Nobody's place in line is told: {why}.")
    if found.undecided:
        verb = "draw is" if found.undecided == 1 else "draws are"
        sentences.append(f"{found.undecided:,} {verb} not proven best.")
    return sentences


def _percent(share: float, draws: int) -> str:
    """A share of the draws in percent with its standard error."""
    error = (share * (1 - share) / draws) ** 0.5
    return f"{100 * share:.1f} % ± {100 * error:.1f}"


def _at_least(draws: int) -> str:
    """By the rule of three: what never happened in R draws has, at 95 % confidence, at most a probability of 3 / R."""
    return f" (each with at least {100 * (1 - 3 / draws):.4g} % at 95 % confidence)" if draws >= 30 else ""
