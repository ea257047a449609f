"""Along which parameters of a method its best allocation can be followed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from evenhand.methods.course import Course
from evenhand.methods.fairness.courses import FAIRNESS_COURSES

if TYPE_CHECKING:
    from evenhand.methods.protocol import Method

COURSES: dict[str, dict[str, Course]] = {
    "fairness": FAIRNESS_COURSES,
    "divisor": {"c": "affine"},
    "modified-sainte-lague": {"first": "affine"},
    "power-mean": {"p": "single"},
    "entropy": {"t": "single"},
    "power-allocation": {"power": "single"},
}
"""By the name of the method.

Notes
-----
A divisor method compares s(a) / P. That is affine in c and in `first`. With v = log(1 + 1 / a) / 2 the signposts of
power means have log s = log sqrt(a (a + 1)) + log(cosh(p v)) / p, whose derivative by v is tanh(p v) from the second
term: it grows with p, so that log s(a) - log s(b) is monotone in p for any two a and b. Those of the entropy have
log(sinh(t v) / (t sinh v)) / (t - 1) there, with the derivative (g(t) - g(1)) / (t - 1), g(t) = t coth(t v): as g is
convex, that grows with t. Power allocation compares power log X + log CV - log sqrt(a (a + 1)), affine in the power.
"""


def course_of(method: Method, name: str) -> Course | None:
    """How costs change places along that parameter; None where no allocation can be followed along it.

    Examples
    --------
    >>> from evenhand.methods.divisor.methods import Divisor
    >>> course_of(Divisor(), "c"), course_of(Divisor(), "base")
    ('affine', None)
    """
    return COURSES.get(method.name, {}).get(name)
