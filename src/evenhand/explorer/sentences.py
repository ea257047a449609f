"""What there is to know about a result beside its figures, in plain sentences."""

from __future__ import annotations

from evenhand.result.allocation import Allocation
from evenhand.result.sweep import Sweep
from evenhand.wording.lists import listed
from evenhand.wording.proofs import SENTENCES
from evenhand.wording.ties import allocations, rule_taken


def sentences(sweep: Sweep, shown: Allocation, alpha: float) -> list[dict[str, str]]:
    """Say when the best total is an edge or a perfect fit, whether others tie, and how sure it is.

    Parameters
    ----------
    sweep : Sweep
    shown : Allocation
        The allocation that is looked at.
    alpha : float

    Returns
    -------
    list of {"kind", "text"}
    """
    compares = sweep.method.compares_totals
    candidates = {
        "perfect": _perfect(sweep) if compares else "",
        "edge": _edge(sweep, alpha) if compares else "",
        "notes": " ".join(map(_sentence, shown.own_notes)),
        "ties": _ties(shown),
        "proof": _proof(shown),
        "sweep": " ".join(sweep.told),
    }
    return [{"kind": kind, "text": text} for kind, text in candidates.items() if text]


def _sentence(note: str) -> str:
    return note[:1].upper() + note[1:] + ("" if note.endswith(".") else ".")


def _proof(shown: Allocation) -> str:
    if shown.method.has_error or shown.proof is None:
        return SENTENCES[shown.proof]
    if shown.proof == "undecided":
        return "Not decided: two units could not be put in order, so another allocation may be as good."
    return "Proven: the units stand in the method's own order; no other allocation comes before this one."


def _perfect(sweep: Sweep) -> str:
    if not sweep.perfect:
        return ""
    if len(sweep.perfect) == 1:
        return f"k = {sweep.perfect[0]:,} is a perfect fit: every group gets exactly its ideal, and no other k can win."
    totals = listed([f"{k}" for k in sweep.perfect], 60)
    return f"Perfect fits, where every group gets exactly its ideal: k = {totals}. The smallest wins for every alpha."


def _edge(sweep: Sweep, alpha: float) -> str:
    side = sweep.edge(alpha)
    if side is None or sweep.perfect:
        return ""
    if side == "high":
        return (
            "The best k is the upper edge of the range: the error still falls faster than the size penalty grows, "
            "so a larger total may be better."
        )
    return (
        "The best k is the lower edge of the range: at this alpha size costs more than it gains, "
        "so the edge decides and not the fit."
    )


def _ties(shown: Allocation) -> str:
    ties = shown.ties
    if shown.unique is not False or ties is None:
        return ""
    names = listed([shown.groups.label(i) for i in ties.groups], 60)
    return (
        f"Tied: {allocations(ties)} of {shown.k:,} units {_as_good(shown)}. They differ in {names}; "
        f"{rule_taken(shown.tie_rule, shown.seed)}."
    )


def _as_good(shown: Allocation) -> str:
    return "have exactly this error" if shown.method.has_error else "are exactly as good"
