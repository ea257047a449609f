"""Methods whose next-unit cost is a formula of a group's own units and quota: what all of them share."""
