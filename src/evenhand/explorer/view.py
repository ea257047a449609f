"""What the page shows of a state: the library's own numbers, packed for the way."""

from __future__ import annotations

from typing import Any

import numpy as np

from evenhand.explorer.packing import packed, plain
from evenhand.explorer.sentences import sentences
from evenhand.explorer.snippets import as_command, as_python
from evenhand.explorer.sources import Source
from evenhand.explorer.state import State
from evenhand.result.allocation import Allocation
from evenhand.result.audit import quotas
from evenhand.result.sweep import Sweep


def sweep_message(key: str, sweep: Sweep) -> dict[str, Any]:
    """E(k) for every total; scores follow with each alpha."""
    return {
        "key": key,
        "k_min": int(sweep.k[0]),
        "count": len(sweep.k),
        "log_error": packed(sweep.log_error),
        "open": sweep.k[~sweep.proven].tolist(),
    }


def point_message(source: Source, sweep: Sweep, shown: Allocation, state: State) -> dict[str, Any]:
    """The best total, the total that is shown, and the allocation at it."""
    best_k = int(sweep.best_k(state.alpha))
    scores = sweep.score(state.alpha)
    return {
        "best_k": best_k,
        "k": shown.k,
        "score": packed(scores),
        "score_at": plain(float(scores[int(np.searchsorted(sweep.k, shown.k))])),
        "alpha_ranges": [[k, low, plain(high)] for k, low, high in sweep.alpha_ranges()],
        "sentences": sentences(sweep, shown, state.alpha),
        "python": as_python(source, state, shown.k, best_k),
        "command": as_command(source, state, shown.k, best_k),
        **allocation_message(shown),
    }


def allocation_message(shown: Allocation) -> dict[str, Any]:
    """One allocation, group by group in input order."""
    return {
        "error": plain(shown.error),
        "log_error": plain(shown.log_error),
        "gap": plain(shown.gap),
        "proof": shown.proof,
        "unique": shown.unique,
        "units": shown.units.tolist(),
        "standing": shown.standing.tolist(),
        "ideal": packed(shown.ideal),
        "ratio": packed(shown.ratio),
        "contribution": packed(shown.contribution),
        "quota": packed(quotas(shown.groups, shown.k)),
    }
