"""The divisor methods by the names that people know them by."""

from __future__ import annotations

from fractions import Fraction

from evenhand.methods.divisor.parameters import BASE, FIRST, C, P, T
from evenhand.methods.entry import Entry

MONOTONE = ("house monotone", "population monotone", "coherent", "may break quota")
STEPS = "sum abs(s(r) / q - 1) over the steps r between a and the rounded q"
FAIR_REPRESENTATION = "Balinski and Young, Fair Representation, 1982"

WEBSTER = Entry(
    name="webster",
    family="divisor",
    title="Webster, Sainte-Laguë",
    aliases=("sainte-lague", "major-fractions", "odd-numbers", "schepers"),
    made_by="evenhand.methods.divisor.methods:Divisor",
    parameters=(BASE,),
    fixed={"c": Fraction(1, 2)},
    formula="P / d rounded to the nearest; signposts a + 1/2",
    minimises="sum (a - q)^2 / q",
    properties=(*MONOTONE, "unbiased"),
    used_by="German Bundestag, New Zealand; Norway and Sweden with a changed first divisor",
    reference=FAIR_REPRESENTATION,
)
HUNTINGTON_HILL = Entry(
    name="huntington-hill",
    family="huntington-hill",
    title="Huntington-Hill, equal proportions",
    aliases=("hill", "equal-proportions", "geometric-mean"),
    made_by="evenhand.methods.divisor.methods:HuntingtonHill",
    parameters=(BASE,),
    formula="P / d rounded at the geometric mean sqrt(a (a + 1))",
    minimises="sum (a - q)^2 / a",
    properties=(*MONOTONE, "everybody gets a first unit first"),
    used_by="US House of Representatives since 1941",
    reference="Huntington, The Apportionment of Representatives in Congress, 1928",
)
JEFFERSON = Entry(
    name="jefferson",
    family="divisor",
    title="Jefferson, D'Hondt",
    aliases=("d-hondt", "greatest-divisors"),
    made_by="evenhand.methods.divisor.methods:Divisor",
    parameters=(BASE,),
    fixed={"c": 1},
    formula="P / d rounded down; signposts a + 1",
    minimises="sum (a - q + 1/2)^2 / q",
    properties=(*MONOTONE, "never below the lower quota", "favours the large"),
    used_by="parliaments of Belgium, Spain, Portugal, Poland and many others, US House 1792 to 1832",
    reference=FAIR_REPRESENTATION,
)
ADAMS = Entry(
    name="adams",
    family="divisor",
    title="Adams",
    aliases=("smallest-divisors",),
    made_by="evenhand.methods.divisor.methods:Divisor",
    parameters=(BASE,),
    fixed={"c": 0},
    formula="P / d rounded up; signposts a",
    minimises="sum (a - q - 1/2)^2 / q",
    properties=(*MONOTONE, "never above the upper quota", "favours the small", "everybody gets a first unit first"),
    used_by="Japan's House of Representatives since 2022; with a base of 5 proposed for the European Parliament",
    reference=FAIR_REPRESENTATION,
)
DANISH = Entry(
    name="danish",
    family="divisor",
    title="Danish",
    aliases=(),
    made_by="evenhand.methods.divisor.methods:Divisor",
    parameters=(BASE,),
    fixed={"c": Fraction(1, 3)},
    formula="divisors 1, 4, 7, ...; signposts a + 1/3",
    minimises="sum (a - q - 1/6)^2 / q",
    properties=(*MONOTONE, "favours the small"),
    used_by="Denmark, for compensatory seats within its provinces",
    reference="Pukelsheim, Proportional Representation, 2017",
)
IMPERIALI = Entry(
    name="imperiali",
    family="divisor",
    title="Imperiali divisors",
    aliases=("imperiali-divisor",),
    made_by="evenhand.methods.divisor.methods:Divisor",
    parameters=(BASE,),
    fixed={"c": 2},
    formula="divisors 2, 3, 4, ...; signposts a + 2",
    minimises="sum (a - q + 3/2)^2 / q",
    properties=("house monotone", "population monotone", "coherent", "not exact: whole quotas need not be kept"),
    used_by="municipal councils in Belgium",
    reference="Pukelsheim, Proportional Representation, 2017",
)
DIVISOR = Entry(
    name="divisor",
    family="divisor",
    title="Stationary divisor method",
    aliases=("stationary", "linear-divisor"),
    made_by="evenhand.methods.divisor.methods:Divisor",
    parameters=(C, BASE),
    formula="P / d rounded at the signposts a + c",
    minimises="sum (a - q + c - 1/2)^2 / q",
    properties=MONOTONE,
    used_by="with c = 0, 1/3, 1/2, 1, 2 the methods of Adams, Denmark, Webster, Jefferson, Imperiali",
    reference="Pukelsheim, Proportional Representation, 2017",
)
DEAN = Entry(
    name="dean",
    family="dean",
    title="Dean",
    aliases=("harmonic-mean",),
    made_by="evenhand.methods.divisor.dean:Dean",
    parameters=(BASE,),
    formula="P / d rounded at the harmonic mean a (a + 1) / (a + 1/2)",
    minimises=STEPS,
    properties=(*MONOTONE, "everybody gets a first unit first"),
    used_by="nobody; proposed for the US House in 1832",
    reference=FAIR_REPRESENTATION,
)
MODIFIED_SAINTE_LAGUE = Entry(
    name="modified-sainte-lague",
    family="modified-sainte-lague",
    title="Modified Sainte-Laguë",
    aliases=("modified-webster", "modified-odd-numbers"),
    made_by="evenhand.methods.divisor.modified:ModifiedSainteLague",
    parameters=(FIRST, BASE),
    formula="signposts first, 3/2, 5/2, ...; divisors 2 first, 3, 5, ...",
    minimises=STEPS,
    properties=MONOTONE,
    used_by="Norway (first divisor 1.4), Sweden (1.4, since 2018 1.2)",
    reference="Pukelsheim, Proportional Representation, 2017",
)
POWER_MEAN = Entry(
    name="power-mean",
    family="power-mean",
    title="Power-mean divisors",
    aliases=("power-means",),
    made_by="evenhand.methods.divisor.power_mean:PowerMean",
    parameters=(P, BASE),
    formula="P / d rounded at ((a^p + (a + 1)^p) / 2)^(1 / p)",
    minimises=STEPS,
    properties=(*MONOTONE, "up to p = 0 everybody gets a first unit first"),
    used_by="with p = -inf, -1, 0, 1, inf the methods of Adams, Dean, Hill, Webster, Jefferson",
    reference=FAIR_REPRESENTATION,
)
ENTROPY = Entry(
    name="entropy",
    family="entropy",
    title="Generalised entropy, Stolarsky-mean divisors",
    aliases=("generalized-entropy", "stolarsky", "cressie-read"),
    made_by="evenhand.methods.divisor.entropy:Entropy",
    parameters=(T, BASE),
    formula="P / d rounded at (((a + 1)^t - a^t) / t)^(1 / (t - 1))",
    minimises="sum q ((a / q)^t - 1 - t (a / q - 1)) / (t (t - 1))",
    properties=(*MONOTONE, "up to t = 0 everybody gets a first unit first"),
    used_by="with t = 2 and -1 the methods of Webster and Hill",
    reference="Cressie and Read, Multinomial Goodness-of-Fit Tests, 1984",
)
