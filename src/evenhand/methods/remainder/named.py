"""The methods of largest remainders by the names that people know them by."""

from __future__ import annotations

from evenhand.methods.entry import Entry
from evenhand.methods.remainder.parameters import BOUNDS, QUOTA

HAMILTON = Entry(
    name="hamilton",
    family="hamilton",
    title="Hamilton, largest remainders",
    aliases=("hare-niemeyer", "largest-remainder", "largest-remainders", "vinton", "hare"),
    made_by="evenhand.methods.remainder.methods:Hamilton",
    parameters=(QUOTA, BOUNDS),
    formula="whole quotas first, then one unit each by the largest remainders",
    minimises="sum (a - q)^2",
    properties=("keeps quota", "not house monotone", "not population monotone"),
    used_by="Switzerland for the seats of its cantons (quota swiss, bounds recompute), US House in the second half of "
    "the 19th century",
    reference="Balinski and Young, Fair Representation, 1982",
)
LOWNDES = Entry(
    name="lowndes",
    family="lowndes",
    title="Lowndes",
    aliases=(),
    made_by="evenhand.methods.remainder.methods:Lowndes",
    parameters=(),
    formula="whole quotas first, then one unit each by the largest remainders relative to the whole quota",
    minimises="no error: it puts units in an order",
    properties=("keeps quota", "favours small groups", "not house monotone", "not population monotone"),
    used_by="proposed for the US House in 1822, never used",
    reference="Balinski and Young, Fair Representation, 1982",
)
