"""When more people never cost a group a unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from evenhand.numbers import FloatArray

if TYPE_CHECKING:
    from evenhand.methods.fairness.fairness import Fairness

MARGIN = 1e-9
"""Far above what float64 makes of a share and of an ideal, and far below what matters."""


def never_costs(fairness: Fairness, before: FloatArray, after: FloatArray, i: int, k: int) -> bool:
    """Whether group i surely never loses a unit while its people grow.

    Parameters
    ----------
    fairness : Fairness
    before, after : float array, shape (n,)
        Populations of all groups.
    i : int
        The group that grows.
    k : int

    Notes
    -----
    That is so if gamma <= beta kappa (1 - T_i) (1 - b / a*_i), T_i after the growth and a*_i before: then each of its
    next units costs less with every person more, by a common measure in which those of all others cost no less.
    """
    exact = {name: float(value) for name, value in fairness.exact.items()}
    base = exact["base"]
    if exact["gamma"] == 0 and base == 0:
        return True
    first, last = _share(before, exact["kappa"], i), _share(after, exact["kappa"], i)
    ideal = base + (k - before.size * base) * first
    if not ideal > 0:
        return False
    right = exact["beta"] * exact["kappa"] * (1 - last) * (1 - base / ideal)
    return exact["gamma"] <= right * (1 - MARGIN) - MARGIN * base


def _share(populations: FloatArray, kappa: float, i: int) -> float:
    """T_i."""
    with np.errstate(all="ignore"):
        powers = (populations / populations.max()) ** kappa
    return float(powers[i] / powers.sum())
