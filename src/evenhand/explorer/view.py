"""What the page shows of a state: the library's own numbers, packed for the way."""

from __future__ import annotations

from typing import Any

import numpy as np

from evenhand.exceptions import Unmeasured
from evenhand.explorer.packing import packed, plain
from evenhand.explorer.sentences import sentences
from evenhand.explorer.snippets import as_command, as_python
from evenhand.explorer.sources import Source
from evenhand.explorer.span import span_of
from evenhand.explorer.state import State
from evenhand.result.allocation import Allocation
from evenhand.result.audit import quotas
from evenhand.result.measured import check_comparable
from evenhand.result.sweep import Sweep


def sweep_message(key: str, sweep: Sweep) -> dict[str, Any]:
    """E(k) for every total; scores follow with each alpha."""
    return {
        "key": key,
        "k_min": int(sweep.k[0]),
        "count": len(sweep.k),
        "log_error": packed(sweep.log_error),
        "open": sweep.k[~sweep.proven].tolist(),
        "not_compared": not_compared(sweep),
    }


def not_compared(sweep: Sweep) -> str | None:
    """Why the totals of a method are not compared, in the library's words; None where they are."""
    try:
        check_comparable(sweep.method, "best total")
    except Unmeasured as why:
        return str(why)
    return None


def usual_total(sweep: Sweep, alpha: float) -> int:
    """The total that is looked at where none is named.

    The best; where the method compares no totals as many units as are held now, or else the largest of the range.
    """
    if sweep.method.compares_totals:
        return sweep.best_k(alpha)
    current = sweep.groups.current
    held = None if current is None else int(current.sum())
    return held if held is not None and sweep.k[0] <= held <= sweep.k[-1] else int(sweep.k[-1])


def point_message(source: Source, sweep: Sweep, shown: Allocation, state: State) -> dict[str, Any]:
    """The best total, the total that is shown, and the allocation at it."""
    usual = usual_total(sweep, state.alpha)
    return {
        "usual_k": usual,
        "k": shown.k,
        "span": span_of(source, state).message,
        "sentences": sentences(sweep, shown, state.alpha),
        "python": as_python(source, state, shown.k, usual),
        "command": as_command(source, state, shown.k),
        **_scores(sweep, shown, state.alpha, state.judged_by),
        **allocation_message(shown),
    }


def _judged(shown: Allocation, judge: str) -> dict[str, Any]:
    """The error of the allocation by another method."""
    return {"name": judge, "error": plain(shown.judged_by(judge).error)}


def _scores(sweep: Sweep, shown: Allocation, alpha: float, judge: str) -> dict[str, Any]:
    """What compares the totals; nothing where the method does not."""
    if not sweep.method.compares_totals:
        return {"best_k": None, "score": None, "score_at": None, "alpha_ranges": [], "judged": _judged(shown, judge)}
    scores = sweep.score(alpha)
    return {
        "best_k": sweep.best_k(alpha),
        "judged": None,
        "score": packed(scores),
        "score_at": plain(float(scores[int(np.searchsorted(sweep.k, shown.k))])),
        "alpha_ranges": [[k, low, plain(high)] for k, low, high in sweep.alpha_ranges()],
    }


def allocation_message(shown: Allocation) -> dict[str, Any]:
    """One allocation, group by group in input order; E and its parts are None where the method states none."""
    measured = shown.method.has_error
    return {
        "error": plain(shown.error) if measured else None,
        "log_error": plain(shown.log_error) if measured else None,
        "gap": plain(shown.gap) if measured else None,
        "contribution": packed(shown.contribution) if measured else None,
        "proof": shown.proof,
        "unique": shown.unique,
        "units": shown.units.tolist(),
        "standing": shown.standing.tolist(),
        "ideal": packed(shown.ideal),
        "ratio": packed(shown.ratio),
        "quota": packed(quotas(shown.groups, shown.k)),
    }
