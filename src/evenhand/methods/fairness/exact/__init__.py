"""Fairness of one total to any precision: in balls, in rationals and in radicals."""
