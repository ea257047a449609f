"""The methods for samples by the names that people know them by."""

from __future__ import annotations

from evenhand.methods.entry import Entry
from evenhand.methods.sample.parameters import CV, POWER, SD

NEYMAN = Entry(
    name="neyman",
    family="neyman",
    title="Neyman, optimum allocation of a stratified sample",
    aliases=("optimum-allocation", "neyman-tschuprow", "wright"),
    made_by="evenhand.methods.sample.methods:Neyman",
    parameters=(),
    per_group=(SD,),
    formula="the next unit to the stratum with the largest N S / sqrt(a (a + 1)); from min(2, N) to N units each",
    minimises="sum N (N - a) S^2 / a, the variance of the estimated total",
    properties=("house monotone",),
    used_by="survey statisticians",
    reference="Wright, The Equivalence of Neyman Optimum Allocation for Sampling and Equal Proportions for "
    "Apportioning, 2012",
)
POWER_ALLOCATION = Entry(
    name="power-allocation",
    family="power-allocation",
    title="Bankier, power allocation of a stratified sample",
    aliases=("bankier",),
    made_by="evenhand.methods.sample.methods:PowerAllocation",
    parameters=(POWER,),
    per_group=(CV,),
    formula="the next unit to the stratum with the largest X^power CV / sqrt(a (a + 1)); at least 1 unit each",
    minimises="sum (X^power CV)^2 / a",
    properties=("house monotone",),
    used_by="surveys whose strata are published too, at Statistics Canada first",
    reference="Bankier, Power Allocations: Determining Sample Sizes for Subnational Areas, 1988",
)
