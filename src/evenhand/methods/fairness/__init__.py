"""Fairness: the notebook's concepts, one file each, and `fairness`, which puts them together."""
