"""A paragraph about a whole answer, ready to be quoted: what was asked, who got what, how sure, what was close."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from evenhand.exceptions import EvenhandError
from evenhand.methods.registry import entry_of, spoken
from evenhand.methods.sequence.awards import is_in_turn
from evenhand.numbers import shortest
from evenhand.result.margins import quick_margins
from evenhand.result.order import Prioritised, is_house_monotone
from evenhand.wording.lists import listed
from evenhand.wording.numbers import units_of
from evenhand.wording.ties import RULES, allocations

if TYPE_CHECKING:
    from evenhand.numbers import IntArray, Number
    from evenhand.result.allocation import Allocation
    from evenhand.result.order import Order
    from evenhand.result.sweep import Sweep

MOST_NAMED = 8
"""Groups that are all told with their units."""

MOST_TIED = 40
"""Characters of the names of tied groups."""

WORDS = ("a", "nobody")
"""Words that notes begin with, where it is not the name of a group."""

MOST_ORDERED = 10**6
"""Units beyond which the last and the next one are not looked for."""


def summary(allocation: Allocation) -> str:
    """The paragraph about an allocation."""
    parts = (_asked, _given, _notes, _bounds, _moved, _fit, _sure, _close, _margin)
    return " ".join(sentence for part in parts for sentence in part(allocation))


def sweep_summary(sweep: Sweep, alpha: Number) -> str:
    """The paragraph about a sweep: which total is best, whether at an edge, and its allocation."""
    if not sweep.method.compares_totals:
        return _uncompared(sweep)
    best, edge = sweep.best(alpha), sweep.edge(alpha)
    sentences = [f"Of {_span(sweep)}, {best.k:,} is the best {_worth(alpha)}."]
    if len(sweep.k) == 1:
        sentences = [f"Only one total was looked at: {best.k:,}."]
    elif edge is not None:
        end, side = ("smallest", "below") if edge == "low" else ("largest", "above")
        sentences.append(f"It is the {end} that was looked at: a better one may lie {side}.")
    return " ".join([*sentences, summary(best)])


def _span(sweep: Sweep) -> str:
    return f"{len(sweep.k):,} totals from {sweep.k[0]:,} to {sweep.k[-1]:,}"


def _worth(alpha: Number) -> str:
    """What a larger total has to bring, by the size penalty: k^alpha E is the same where E falls to 2^-alpha of it."""
    share = 2.0 ** -float(alpha)
    if share == 1:
        return "if nothing but the error counts"
    return f"if twice as many units are worth it only when they bring the error down to {_percent(share)} or less"


def _uncompared(sweep: Sweep) -> str:
    """The paragraph about totals of which none is best."""
    last = sweep.at(int(sweep.k[-1]))
    name = entry_of(sweep.method).title.partition(", ")[0]
    none = f"{name} states no error by which totals compare"
    first = f"Of {_span(sweep)} none is best: {none}." if len(sweep.k) > 1 else f"No total is best: {none}."
    return f"{first} {summary(last)}"


def method_in_words(allocation: Allocation) -> str:
    """How units were handed out, for a sentence."""
    method = allocation.method
    entry = entry_of(method)
    if entry.name == "fairness":
        usual = spoken(type(method)())
        changed = [text for text in spoken(method) if text not in usual]
        return "by evenhand's measure of fairness" + (f" ({', '.join(changed)})" if changed else "")
    name, _, also = entry.title.partition(", ")
    details = "; ".join(part for part in (also, ", ".join(spoken(method)[1:])) if part)
    name = f"the {name[0].lower()}{name[1:]}" if "method" in name else f"the method {name}"
    return f"by {name}" + (f" ({details})" if details else "")


def _asked(allocation: Allocation) -> list[str]:
    n, verb = allocation.groups.n, "was" if allocation.k == 1 else "were"
    to = "one group" if n == 1 else f"{n:,} groups"
    return [f"{units_of(allocation.k)} {verb} handed out to {to} {method_in_words(allocation)}."]


def _given(allocation: Allocation) -> list[str]:
    units, label = allocation.units, allocation.groups.label
    if units.size <= MOST_NAMED:
        order = np.lexsort((np.arange(units.size), -units)).tolist()
        told = [f"{label(i)} gets {int(units[i]):,}" if units[i] else f"{label(i)} gets nothing" for i in order]
        return [f"{_joined(told)}."]
    most, least = int(units.max()), int(units.min())
    if most == least:
        return [f"Each gets {units_of(most)}."]
    return [f"The most, {units_of(most)}, {_who(allocation, most)}; the fewest, {least:,}, {_who(allocation, least)}."]


def _who(allocation: Allocation, units: int) -> str:
    places = np.flatnonzero(allocation.units == units)
    if places.size == 1:
        return f"go to {allocation.groups.label(int(places[0]))}"
    return f"go to each of {places.size:,} groups"


def _notes(allocation: Allocation) -> list[str]:
    return [_as_sentence(note) for note in allocation.own_notes]


def _as_sentence(note: str) -> str:
    """A note with a capital and a full stop; names of groups stay as they are."""
    first, _, rest = note.partition(" ")
    begin = first.capitalize() if first in WORDS else first
    return f"{begin} {rest}" if note.endswith(".") else f"{begin} {rest}."


def _bounds(allocation: Allocation) -> list[str]:
    """Who has more than it would have without its minimum, and who less than without its maximum."""
    request = allocation.request
    if is_in_turn(request.method) or allocation.solver == "notebook":
        return []
    units, low, high = request.field.among(allocation.units), *allocation.price
    raised = _dearer(allocation, np.flatnonzero((units == request.least) & (units > 0)), -1, high, 1)
    capped = np.zeros(0, dtype=np.int64)
    if request.most is not None:
        can = (units == request.most) & (request.groups.populations > 0)
        capped = _dearer(allocation, np.flatnonzero(can), 0, low, -1)
    sentences = []
    if raised.size:
        sentences.append(f"Without a minimum there would be fewer for {_names(allocation, raised)}.")
    if capped.size:
        sentences.append(f"Without a maximum there would be more for {_names(allocation, capped)}.")
    return sentences


def _dearer(allocation: Allocation, cols: IntArray, step: int, price: float, side: int) -> IntArray:
    """Those whose unit surely costs more (side 1) or less (side -1) than a price."""
    request = allocation.request
    block, rows = request.measure.at(np.array([allocation.k])), np.zeros_like(cols)
    units = (request.field.among(allocation.units)[cols] + step).astype(np.float64)
    usable = units >= block.least_start
    cols, rows, units = cols[usable], rows[usable], units[usable]
    with np.errstate(all="ignore"):
        cost, error = block.next_cost_at(rows, cols, units)[0], block.next_cost_error_at(rows, cols, units)
        return np.asarray(cols[side * (cost - price) > 2 * error + 1e-12 * np.abs(cost)])


def _names(allocation: Allocation, cols: IntArray) -> str:
    places = cols if allocation.request.field.places is None else allocation.request.field.places[cols]
    return listed(allocation.groups.label(i) for i in places.tolist())


def _moved(allocation: Allocation) -> list[str]:
    current = allocation.groups.current
    if current is None:
        return []
    change = allocation.units - current
    gained, lost = int(change[change > 0].sum()), -int(change[change < 0].sum())
    moves = f"gains add up to {gained:,} and losses to {lost:,}" if gained or lost else "nothing changes"
    penalty = f", with a penalty of {shortest(allocation.change)} on every unit of change" if allocation.change else ""
    return [f"Against what the groups hold now {moves}{penalty}."]


def _fit(allocation: Allocation) -> list[str]:
    if allocation.k < allocation.request.groups.n and allocation.method.has_error and allocation.error == np.inf:
        return ["There are fewer units than groups, so that some get none."]
    if allocation.method.vanishes_at_ideal and allocation.method.has_error and allocation.log_error == -np.inf:
        return ["Everybody gets exactly the ideal share: the fit is perfect."]
    return []


def _sure(allocation: Allocation) -> list[str]:
    if allocation.solver == "notebook":
        worse = " Moving a single unit would make it better." if allocation.gap < 0 else ""
        return [f"It was found by a rule of thumb: nothing is proven, and a better result may exist.{worse}"]
    if allocation.proof == "undecided":
        return ["It could not be decided whether another result is as good."]
    if allocation.unique:
        return ["It is proven that there is no other result by these rules."]
    ties = allocation.ties
    if ties is None:
        return ["It is proven that no result is better, but another one is as good."]
    names = listed((allocation.groups.label(i) for i in ties.groups), MOST_TIED)
    rule = RULES[allocation.tie_rule] + (f" with seed {allocation.seed}" if allocation.tie_rule == "lot" else "")
    return [
        f"It is a tie: {allocations(ties)} are exactly as good as each other and differ in what {names} get; {rule}."
    ]


def _close(allocation: Allocation) -> list[str]:
    """Who got the last unit, who would get the next, and how close that was."""
    if allocation.unique is not True or not 0 < allocation.k <= MOST_ORDERED:
        return []
    try:
        order = allocation.order(upto=allocation.k + 1)
    except EvenhandError:
        return ["There is no room for one more unit."]
    if order.by_minimum[-2]:
        return []
    last, following = order.group[-2], order.group[-1]
    if is_house_monotone(allocation):
        whose = " too" if last == following else f"{_by_how_much(order)}"
        return [f"The last unit went to {last}; the next would go to {following}{whose}."]
    return _second_best(allocation, last, following)


def _margin(allocation: Allocation) -> list[str]:
    """How many people more would have given the next unit's group that unit."""
    if allocation.unique is not True:
        return []
    try:
        following = allocation.order(upto=allocation.k + 1).place[-1]
    except EvenhandError:
        return []
    found = quick_margins(allocation, allocation.groups.label(int(following)))
    return [] if found is None or found.gain[0] is None or found.undecided else [found.gained(0)]


def _by_how_much(order: Order) -> str:
    ours, theirs = float(order.priority[-2]), float(order.priority[-1])
    if not isinstance(order.method, Prioritised) or not 0 < theirs <= ours < np.inf:
        return ""
    return f", whose claim is {_percent(1 - theirs / ours)} weaker"


def _second_best(allocation: Allocation, last: str, following: str) -> list[str]:
    size = ""
    has_error = allocation.method.has_error and not allocation.change
    if has_error and 0 < allocation.gap < np.inf and 0 < allocation.error < np.inf:
        size = f" The error of the next best result is {_larger(allocation.gap / allocation.error)}."
    if last == following:
        return [size.strip()] if size else []
    closest = f"The closest call was between {last} and {following}"
    why = ": a unit moved from the first to the second would do the least harm" if allocation.method.additive else ""
    return [f"{closest}{why}.{size}"]


def _percent(share: float) -> str:
    return f"{100 * share:.2g} %" if share < 0.1 else f"{100 * share:,.0f} %"


def _larger(share: float) -> str:
    return f"{_percent(share)} larger" if share < 1 else f"{1 + share:,.3g} times as large"


def _joined(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
