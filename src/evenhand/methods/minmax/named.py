"""The min-max method by its names."""

from __future__ import annotations

from evenhand.methods.entry import Entry
from evenhand.methods.minmax.parameters import SIGMA

MIN_MAX = Entry(
    name="min-max",
    family="min-max",
    title="Min-max of deviations",
    aliases=("minimax", "leximin"),
    made_by="evenhand.methods.minmax.methods:MinMax",
    parameters=(SIGMA,),
    formula="the largest of a / q and q / a as small as can be, then the second largest, and so on",
    minimises="max(a / q, q / a) - 1, lexicographically",
    properties=("not house monotone", "the limit of fairness for large beta"),
    used_by="nobody by law",
    reference="Balinski and Young, Fair Representation, 1982, on Adams and Jefferson as min-max methods",
)
