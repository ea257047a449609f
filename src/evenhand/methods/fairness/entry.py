"""The parametric fairness, described as every method is."""

from __future__ import annotations

from evenhand.methods.entry import Entry
from evenhand.methods.fairness.parameters import FAIRNESS

FAIRNESS_ENTRY = Entry(
    name="fairness",
    family="fairness",
    title="Parametric fairness",
    aliases=("parametric",),
    made_by="evenhand.methods.fairness.fairness:Fairness",
    parameters=tuple(FAIRNESS.values()),
    formula="the units with the least total error E",
    minimises="sum w m delta",
    properties=("reported, never promised", "not house monotone"),
    used_by="those who say themselves what is fair; close to Huntington-Hill at its defaults, but still another rule",
    reference="the documentation of evenhand",
)
