"""The methods that award units in turn by the names that people know them by."""

from __future__ import annotations

from evenhand.methods.entry import Entry

QUOTA_METHOD = Entry(
    name="quota-method",
    family="quota-method",
    title="Quota method of Balinski and Young",
    aliases=("balinski-young", "quota"),
    made_by="evenhand.methods.sequence.methods:QuotaMethod",
    parameters=(),
    formula="units in turn to the largest P / (a + 1) among those within their upper quota",
    minimises="no error: it puts units in an order",
    properties=("keeps quota", "house monotone", "not population monotone"),
    used_by="proposed for the US House in 1975, never used",
    reference="Balinski and Young, The quota method of apportionment, American Mathematical Monthly 82, 1975",
)
