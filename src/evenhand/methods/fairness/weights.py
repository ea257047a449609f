"""gamma: how much each group counts in the total error."""

from __future__ import annotations

from evenhand.numbers import FloatArray
from evenhand.numbers.shares import Shares, power_shares


def weights(populations: FloatArray, gamma: float, threads: int = 1) -> Shares:
    """Weight of each group in the total error.

    Parameters
    ----------
    populations : float array, shape (R, n)
        P, persons, all > 0.
    gamma : float
        Weight exponent: 1 weighs by persons, 0 weighs all groups alike.
    threads : int
        How many may share the work of a single long row.

    Returns
    -------
    Shares
        w, shape (R, n), dimensionless, sums to 1 in each row, with a bound on the error of each.

    Notes
    -----
    w_i = P_i^gamma / sum P^gamma.

    Examples
    --------
    >>> import numpy as np
    >>> weights(np.array([[3.0, 1.0]]), gamma=0.0).values.tolist()
    [[0.5, 0.5]]
    """
    return power_shares(populations, gamma, threads)
