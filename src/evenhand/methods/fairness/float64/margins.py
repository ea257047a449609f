"""Held and next costs of one allocation at many points of the parameters at once, as a hint."""

from __future__ import annotations

import numpy as np

from evenhand.numbers import FloatArray, IntArray


def margins(
    populations: FloatArray, k: int, units: IntArray, can_give: IntArray, can_take: IntArray, points: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Costs of held units, shape (m, g), and of next units, shape (m, t), times a factor that all of a point share.

    Parameters
    ----------
    populations : float array, shape (n,)
    k : int
    units : int array, shape (n,)
    can_give, can_take : int array, shapes (g,) and (t,)
        Positions of groups that can give or take a unit.
    points : float array, shape (m, 5)
        kappa, gamma, beta, sigma and base of each point.

    Notes
    -----
    Plain float64 without bounds: whatever is found by it is decided exactly afterwards.
    """
    _, gamma, beta, sigma, _ = points.T[:, :, None]
    ideal = ideals(populations, k, points)
    weights = np.exp(gamma * np.log(populations / populations.max()))

    def errors(some: IntArray, more: int) -> FloatArray:
        held = units[some] + more
        off = held - ideal[:, some]
        nearer = np.where(off > 0, ideal[:, some], held)
        with np.errstate(all="ignore"):
            deviation = (np.abs(off) / nearer) ** beta
        return np.asarray(weights[:, some] * np.where(off > 0, 2 * sigma, 2 - 2 * sigma) * deviation)

    return errors(can_give, 0) - errors(can_give, -1), errors(can_take, 1) - errors(can_take, 0)


def ideals(populations: FloatArray, k: int, points: FloatArray) -> FloatArray:
    """Ideal units at each point, shape (m, n), as a hint too."""
    kappa, base = points.T[[0, 4], :, None]
    powers = np.exp(kappa * np.log(populations / populations.max()))
    return np.asarray(base + (k - populations.size * base) * powers / powers.sum(axis=1, keepdims=True))
