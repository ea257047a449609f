"""The parameters of Hamilton's method, which are words."""

from __future__ import annotations

from evenhand.methods.parameter import Choice
from evenhand.methods.remainder.quota import DIVIDED

QUOTA = Choice(
    name="quota",
    label="Quota",
    concept="Rounding",
    gloss="Persons for one unit, of V persons and k units: V / k (hare), V / (k + 1) (hagenbach-bischoff), the next "
    "whole number above that (droop), V / (k + 2) (imperiali), the next whole number above V / k (swiss).",
    meaning="number of persons for whom there is one unit",
    words=tuple(DIVIDED),
)
BOUNDS = Choice(
    name="bounds",
    label="Bounds",
    concept="Rounding",
    gloss="joint: nearest to the quotas within all bounds; recompute: groups below the quota get their minimum, and "
    "the quota is formed anew from the rest.",
    meaning="way in which minimums are met",
    words=("joint", "recompute"),
)
