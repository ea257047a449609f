"""Results as reports for people: what was asked, what came out, how sure it is, and the audit table."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from evenhand.cli.report import Grid, Line, Report, Tone
from evenhand.groups.told import taken
from evenhand.methods.registry import entry_of, spoken
from evenhand.numbers import LARGEST_TOTAL, shortest
from evenhand.result.audit import STYLES, AuditRow, Standing, shown_row
from evenhand.wording.lists import shown
from evenhand.wording.numbers import count, decimal, scientific, signed, units_of
from evenhand.wording.proofs import SHORT
from evenhand.wording.ties import allocations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from evenhand.groups import Groups
    from evenhand.numbers import FloatArray, Number
    from evenhand.result.allocation import Allocation
    from evenhand.result.order import Order
    from evenhand.result.sizes import Sized
    from evenhand.result.sweep import Sweep

LONGEST_SOURCE = 60

MOST_ROWS = 1000
"""A longer table is no longer read; CSV and JSON hold every row."""

# The first to go in a narrow terminal: it is the ideal once more, the sign of a - a* tells it, it is a quotient.
SPARE = ("quota", "standing", "people_per_unit", "difference", "population", "change")

NO_ERROR = "no error E: the method puts units in an order (in Python judged_by measures them by another method)"

TIE_RULES = {
    "first": "",
    "current": "ties by the fewest units moved",
    "lot": "ties by lot, seed {seed}",
    "raise": "",
}


def allocation_report(allocation: Allocation, source: str, order: Order | None = None, paragraph: str = "") -> Report:
    """Return an allocation as a report: a head of a few lines, then the audit table.

    Parameters
    ----------
    allocation : Allocation
    source : str
        Where the groups came from, as the user wrote it.
    order : Order, optional
        Shown instead of the audit table.
    paragraph : str
        The answer in words, if it was asked for.

    Returns
    -------
    sequence of Line and Grid
    """
    n = len(allocation.groups)
    head = f"{shown(source, LONGEST_SOURCE)}: {units_of(allocation.k)} to {n:,} {'group' if n == 1 else 'groups'}"
    return [
        Line(head, "strong"),
        Line(settings(allocation), "quiet"),
        *_origin(allocation.groups),
        *(Line(f"Note: {note}") for note in allocation.own_notes),
        *_outcome(allocation),
        *([Line(), Line(paragraph)] if paragraph else []),
        Line(),
        *(audit_report(allocation) if order is None else _order_report(order)),
    ]


def _order_report(order: Order) -> list[Line | Grid]:
    """Return the order of award as a report."""
    columns = order.to_dict()["columns"]
    rows = [_award(*cells) for cells in zip(*(values[:MOST_ROWS] for values in columns.values()), strict=True)]
    rest = len(order) - len(rows)
    more = [Line(f"and {rest:,} more units: --format csv lists them all", "quiet")] if rest else []
    tones: list[Tone] = ["plain" if unit <= order.k else "quiet" for unit in columns["unit"][:MOST_ROWS]]
    titles = ["unit", "group", "nth", f"priority: {order.formula}", ""]
    return [Line(order.note), Line(), Grid(titles, rows, [True, False, True, True, False], tones=tones), *more]


def _award(unit: int, group: str, nth: int, priority: float, by_minimum: bool, tied: bool) -> list[str]:
    told = "minimum" if by_minimum else "first" if priority == float("inf") else f"{priority:,.7g}"
    return [f"{unit:,}", group, f"{nth:,}", told, "tied" if tied else ""]


def sweep_report(sweep: Sweep, alpha: Number, source: str, others: Sequence[Sized] = (), paragraph: str = "") -> Report:
    """Return a sweep as a report: the best k, which k is best for which alpha, and the best allocation's table.

    Parameters
    ----------
    sweep : Sweep
    alpha : number
        Size penalty.
    source : str
        Where the groups came from, as the user wrote it.
    others : sequence of Sized
        What other rules for the size of a house propose.
    paragraph : str
        The answer in words, if it was asked for.

    Returns
    -------
    sequence of Line and Grid
    """
    if not sweep.method.compares_totals:
        return _uncompared(sweep, source, others, paragraph)
    best = sweep.best(alpha)
    totals, n = len(sweep.k), len(sweep.groups)
    span = f"{totals:,} totals k from {sweep.k[0]:,} to {sweep.k[-1]:,}" if totals > 1 else f"one total, k = {best.k:,}"
    return [
        Line(f"{shown(source, LONGEST_SOURCE)}: {span}, {n:,} {'group' if n == 1 else 'groups'}", "strong"),
        Line(f"{settings(best)}, alpha {float(alpha):g}", "quiet"),
        *_origin(best.groups),
        Line(f"Best k = {best.k:,} at alpha {float(alpha):g}: S = {_score(sweep, alpha, best.k)}", "strong"),
        *(Line(f"Note: {note}") for note in best.own_notes),
        *_remarks(sweep, alpha),
        *_outcome(best),
        *_proofs(sweep),
        *([Line(), Line(paragraph)] if paragraph else []),
        Line(),
        Line("Best k for every alpha", "strong"),
        _ranges(sweep, alpha),
        Line(),
        *_sizes(others),
        Line(f"The best allocation, {units_of(best.k)}", "strong"),
        *audit_report(best),
    ]


def _sizes(others: Sequence[Sized]) -> list[Line | Grid]:
    """Say what other rules for the size of a house propose."""
    if not others:
        return []
    rows = [
        [
            one.name,
            "none" if one.k is None else f"{one.k:,}",
            *("" if value is None else f"{value:.4g}" for value in (one.error, one.score)),
            one.formula,
        ]
        for one in others
    ]
    titles = ["rule", "k", "error E(k)", "score S(k)", ""]
    grid = Grid(titles, rows, [False, True, True, True, False], spare=[4])
    return [Line("Other rules for the total", "strong"), grid, Line()]


def _uncompared(sweep: Sweep, source: str, others: Sequence[Sized], paragraph: str) -> Report:
    """Return a sweep whose totals cannot be compared as a report: what was asked, and how sure it is."""
    last, n = sweep.at(int(sweep.k[-1])), len(sweep.groups)
    span = f"{len(sweep.k):,} totals k from {sweep.k[0]:,} to {sweep.k[-1]:,}"
    return [
        Line(f"{shown(source, LONGEST_SOURCE)}: {span}, {n:,} {'group' if n == 1 else 'groups'}", "strong"),
        Line(settings(last), "quiet"),
        *_origin(last.groups),
        Line(f"No total is best: {entry_of(sweep.method).name} states no error E(k) that tells how well a total fits."),
        *_proofs(sweep),
        *([Line(), Line(paragraph)] if paragraph else []),
        Line(),
        *_sizes(others),
        Line(f"The largest total, {units_of(last.k)}", "strong"),
        *(Line(f"Note: {note}") for note in last.own_notes),
        *audit_report(last),
    ]


def settings(allocation: Allocation) -> str:
    """Return the parameters as they were written, and how it was solved where that is not the usual way."""
    parts = spoken(allocation.method)
    if allocation.change:
        parts.append(f"change {shortest(allocation.change)}")
    bounds = [_bound(allocation)] if _bound(allocation) else []
    rule = TIE_RULES[allocation.tie_rule].format(seed=allocation.seed)
    heuristic = "the notebook's greedy, a heuristic" if allocation.solver == "notebook" else ""
    return ", ".join([*parts, *bounds, *(word for word in (rule, heuristic) if word)])


def _origin(groups: Groups) -> list[Line]:
    """Say which columns of a table were taken, and what was left out or may be no group."""
    columns = [Line(taken(groups), "quiet")] if groups.columns else []
    return [*columns, *(Line(f"Note: {note}") for note in groups.notes)]


def _bound(allocation: Allocation) -> str:
    """Say the bounds where they are not the usual ones."""
    groups = allocation.groups
    low, high = int(groups.minimum.min()), int(groups.minimum.max())
    minimum = f"minimum {low}" if low == high else f"minimums {low} to {high}"
    if not groups.has_minimum or bool((groups.minimum <= allocation.method.least_units(groups.rows)).all()):
        minimum = ""
    maximum = "" if groups.maximum is None else "maximums given"
    return ", ".join(part for part in (minimum, maximum) if part)


def _outcome(allocation: Allocation) -> list[Line]:
    measured = f"{_error(allocation)}   {_gap(allocation)}" if allocation.method.has_error else NO_ERROR
    return [
        Line(measured),
        Line(f"{SHORT[allocation.proof]}; {_ties(allocation)}"),
    ]


def _error(allocation: Allocation) -> str:
    if allocation.log_error == float("-inf"):
        return "E = 0, a perfect fit: every group has exactly its ideal"
    if 0 < allocation.error < float("inf"):
        return f"E = {allocation.error:.6g}"
    return f"log E = {allocation.log_error:.6g} (E itself is beyond float64)"


def _has_another(allocation: Allocation) -> bool:
    """Whether one group can give a unit that another can take."""
    request, units = allocation.request, allocation.request.field.among(allocation.units)
    givers = np.flatnonzero(units > request.least)
    takers = np.arange(len(units)) if request.most is None else np.flatnonzero(units < request.most)
    return bool(givers.size and takers.size and (max(givers.size, takers.size) > 1 or givers[0] != takers[0]))


def _gap(allocation: Allocation) -> str:
    gap = allocation.gap
    if gap is None or gap != gap:
        return "gap to the runner-up: unknown"
    if gap == float("inf"):
        has_another = _has_another(allocation)
        return "every other allocation has an infinite E" if has_another else "no other allocation is possible"
    if gap < 0:
        return f"moving a single unit would lower E by {-gap:.4g}"
    if gap == 0 and allocation.unique:
        return "the runner-up has the same largest deviation, and a larger one after it"
    return f"gap to the runner-up: {gap:.4g}"


def _ties(allocation: Allocation) -> str:
    if allocation.unique:
        return "no other allocation is as good"
    if allocation.unique is None:
        return "ties not looked for" if allocation.proof is None else "ties undecided"
    ties = allocation.ties
    if ties is None:
        return "other allocations are as good"
    names = [allocation.groups.label(i) for i in ties.groups[:3]]
    more = f" and {len(ties.groups) - 3:,} more groups" if len(ties.groups) > 3 else ""
    return f"{allocations(ties)} tie: {units_of(ties.units)} between {', '.join(names)}{more}"


def audit_report(allocation: Allocation) -> list[Line | Grid]:
    """Return the audit table as a report."""
    audit = allocation.audit()
    styles = [STYLES[name] for name in audit.columns]
    rows = audit.top(MOST_ROWS)
    rest = len(audit) - len(rows)
    more = [Line(f"and {rest:,} more groups: --format csv lists them all", "quiet")] if rest else []
    names = list(audit.columns)
    grid = Grid(
        titles=[style.title for style in styles],
        rows=[shown_row(row, styles) for row in rows],
        numbers=[style.is_number for style in styles],
        foot=[_total(allocation, name) for name in names],
        tones=[_tone(row) for row in rows],
        toned=[names.index(name) for name in ("difference", "ratio", "standing")],
        spare=[names.index(name) for name in SPARE if name in names],
    )
    return [grid, *more]


def _tone(row: AuditRow) -> Tone:
    tones: dict[Standing, Tone] = {"over": "over", "under": "under", "exact": "plain", "out": "quiet"}
    return tones[row.standing]


def _total(allocation: Allocation, name: str) -> str:
    """Return the foot of a column: sums, where a sum means something."""
    populations = allocation.groups.populations
    totals = {
        "group": "all",
        "population": count(_sum(populations)),
        "quota": decimal(float(allocation.k)),
        "ideal": decimal(float(allocation.ideal.sum())),
        "units": count(allocation.k),
        "people_per_unit": count(float((populations / allocation.k).sum())),
    }
    if allocation.method.has_error:
        totals["contribution"] = scientific(allocation.error)
    current = allocation.groups.current
    if current is not None:
        totals["change"] = signed(allocation.k - int(current.sum()))
    return totals.get(name, "")


def _sum(populations: FloatArray) -> float:
    """All people: an int where float64 holds every one of them."""
    with np.errstate(over="ignore"):
        total = float(populations.sum())
    is_whole = total < LARGEST_TOTAL and bool((populations == np.floor(populations)).all())
    return int(total) if is_whole else total


def _score(sweep: Sweep, alpha: Number, k: int) -> str:
    score = float(sweep.score(alpha)[sweep.k.searchsorted(k)])
    return "+infinity" if score == float("inf") else f"{score:.6g}"


def _remarks(sweep: Sweep, alpha: Number) -> list[Line]:
    """Say what should make a reader pause: a perfect fit decides for every alpha, an edge hides what lies beyond."""
    if sweep.perfect:
        others = f" (also at {len(sweep.perfect) - 1:,} larger totals)" if len(sweep.perfect) > 1 else ""
        return [Line(f"A perfect fit{others}: E = 0, so the smallest such k is best for every alpha.")]
    side = sweep.edge(alpha)
    if side is None:
        return []
    end, turn = ("smallest", "smaller") if side == "low" else ("largest", "larger")
    remedy = "lower" if side == "low" else "raise"
    return [
        Line(f"That is the {end} total tried, and a {turn} one may score higher: widen the range or {remedy} alpha.")
    ]


def _proofs(sweep: Sweep) -> list[Line]:
    told = [Line(line) for line in sweep.told]
    if sweep.proven.all() and len(sweep.k) > 1:
        return [Line(f"All {len(sweep.k):,} totals are proven."), *told]
    return told


def _ranges(sweep: Sweep, alpha: Number) -> Grid:
    best = sweep.best_k(alpha)
    rows = []
    for k, low, high in sweep.alpha_ranges():
        span = f"{low:.2f} and above" if high == float("inf") else f"{low:.2f} to {high:.2f}"
        error = float(sweep.error[sweep.k.searchsorted(k)])
        rows.append([span, f"{k:,}", f"{error:.4g}", f"alpha {float(alpha):g} is here" if k == best else ""])
    tones: list[Tone] = ["strong" if row[-1] else "plain" for row in rows]
    return Grid(["alpha", "best k", "error E(k)", ""], rows, [False, True, True, False], tones=tones)
