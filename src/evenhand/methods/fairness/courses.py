"""How next-unit costs of Fairness change places along each of its parameters."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from evenhand.methods.course import Course

FAIRNESS_COURSES: dict[str, Course] = {
    "kappa": "several",
    "gamma": "single",
    "beta": "several",
    "sigma": "affine",
    "base": "several",
}
"""A cost is P^gamma (2 sigma A + 2 (1 - sigma) B), where A and B hang on kappa, beta and base: affine in sigma, and of
two costs of one sign the logarithms are affine in gamma. Along beta two costs are equal at up to three places; along
kappa and base nothing of the kind is known."""


def are_alike(parameters: Mapping[str, Fraction], name: str) -> bool:
    """Whether all groups have the same costs all along a parameter: neither ideals nor weights tell them apart."""
    return name not in ("kappa", "gamma") and parameters["kappa"] == parameters["gamma"] == 0


def are_proportional(parameters: Mapping[str, Fraction], name: str) -> bool:
    """Whether costs of as many units are the same number times weights that stay as they are, all along a parameter.

    All ideals are the same then; so any two of these costs change places where that number is 0.
    """
    return name not in ("kappa", "gamma") and parameters["kappa"] == 0


def is_linear(parameters: Mapping[str, Fraction], name: str) -> bool:
    """Whether every unit beyond the ideal costs a group the same, all along a parameter."""
    return name != "beta" and parameters["beta"] == 1
