"""Fairness of many rows in float64, with a bound on the error of every next-unit cost."""
