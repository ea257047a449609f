"""How next-unit costs of Fairness change places along each of its parameters."""

from __future__ import annotations

from evenhand.methods.course import Course

FAIRNESS_COURSES: dict[str, Course] = {
    "kappa": "several",
    "gamma": "single",
    "beta": "several",
    "sigma": "affine",
    "base": "several",
}
"""A cost is P^gamma (2 sigma A + 2 (1 - sigma) B), where A and B hang on kappa, beta and base: affine in sigma, and of two
costs of one sign the logarithms are affine in gamma. Along beta two costs are equal at up to three places; along kappa
and base nothing of the kind is known."""
