"""gamma: how much each group counts in the total error."""

from __future__ import annotations

from evenhand.numbers import FloatArray
from evenhand.objective.powers import power_shares


def weights(populations: FloatArray, gamma: float) -> FloatArray:
    """Weight of each group in the total error.

    Parameters
    ----------
    populations : float array, shape (n,)
        P, persons, all > 0.
    gamma : float
        Weight exponent: 1 weighs by persons, 0 weighs all groups alike.

    Returns
    -------
    float array, shape (n,)
        w, dimensionless, sums to 1.

    Notes
    -----
    w_i = P_i^gamma / sum P^gamma.

    Examples
    --------
    >>> import numpy as np
    >>> weights(np.array([3.0, 1.0]), gamma=0.0).tolist()
    [0.5, 0.5]
    """
    return power_shares(populations, gamma).values
