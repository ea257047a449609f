"""kappa and base: what each group would get if units could be split."""

from __future__ import annotations

import numpy as np

from evenhand.numbers import FloatArray
from evenhand.numbers.shares import Shares, power_shares


def target_shares(populations: FloatArray, kappa: float, threads: int = 1) -> Shares:
    """Share of the whole that each group would get if units could be split.

    Parameters
    ----------
    populations : float array, shape (R, n)
        P, persons, all > 0 (`Groups` has checked them).
    kappa : float
        Target exponent: 1 is proportional, 0 is equal shares.
    threads : int
        How many may share the work of a single long row.

    Returns
    -------
    Shares
        T, shape (R, n), dimensionless, sums to 1 in each row, with a bound on the error of each.

    Notes
    -----
    T_i = P_i^kappa / sum P^kappa, computed relative to the largest P so that no power overflows.

    Examples
    --------
    >>> target_shares(np.array([[3.0, 1.0]]), kappa=1.0).values.tolist()
    [[0.75, 0.25]]
    """
    return power_shares(populations, kappa, threads)


def ideal_units(shares: FloatArray, free: FloatArray, base: float) -> FloatArray:
    """Ideal units a*: the base for everyone, and a share of what is then free.

    Parameters
    ----------
    shares : float array, shape (1 or K, n)
        T, from `target_shares`.
    free : float array, shape (K,)
        k - n b: units left once every group has its base.
    base : float
        b, units.

    Returns
    -------
    float array, shape (K, n)
        a*_i = b + (k - n b) T_i.

    Examples
    --------
    >>> ideal_units(np.array([[0.75, 0.25]]), np.array([8.0]), base=1.0).tolist()
    [[7.0, 3.0]]
    """
    ideal = free[:, np.newaxis] * shares
    return ideal if base == 0 else np.add(ideal, base, out=ideal)
