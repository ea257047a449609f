"""Whole quotas that add up to more than there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from evenhand.methods.remainder.quota import CAN_AWARD_TOO_MUCH

if TYPE_CHECKING:
    from evenhand.groups import Groups
    from evenhand.methods.remainder.fixing import Fixing


def over_award(groups: Groups, quota: str, k: int, fixing: Fixing) -> tuple[str, ...]:
    """One sentence where the whole quotas of those that are not fixed add up to more than is left, else nothing."""
    if quota not in CAN_AWARD_TOO_MUCH:
        return ()
    left = k - int(groups.minimum[fixing.is_fixed].sum())
    populations, which = groups.distinct(np.flatnonzero(~fixing.is_fixed))
    counts = np.bincount(which, minlength=len(populations)).tolist()
    whole = sum(int(one * fixing.per_person) * count for one, count in zip(populations, counts, strict=True))
    if whole <= left:
        return ()
    return (
        f"The whole {quota} quotas add up to {whole:,}, {whole - left:,} more than there are: those with the smallest "
        "remainders were taken back.",
    )
