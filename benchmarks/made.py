"""The groups that are measured: real states, and populations made from a fixed seed."""

from __future__ import annotations

import inspect
from typing import Any

import numpy as np

import evenhand as eh
from evenhand.numbers import FloatArray


def us_states() -> eh.Groups:
    """The 50 states of 2020."""
    return eh.load("us-2020")


def lognormal(n: int) -> FloatArray:
    """n lognormal populations, e^10 persons in the middle."""
    return np.random.default_rng(2020).lognormal(10.0, 1.0, n)


def whole_lognormal(n: int) -> FloatArray:
    """The same as whole persons: many groups are equally large, so that ties are likely."""
    return np.maximum(np.rint(lognormal(n)), 1.0)


def pareto(n: int) -> FloatArray:
    """n populations with the heavy tail of Pareto(1.1): a few groups hold nearly everybody."""
    return 1e4 * (1.0 + np.random.default_rng(1896).pareto(1.1, n))


def one_thread() -> dict[str, Any]:
    """What makes `eh.allocate` use one thread, if it can use more."""
    return {"threads": 1} if can_thread() else {}


def can_thread() -> bool:
    """Whether `eh.allocate` takes a number of threads."""
    return "threads" in inspect.signature(eh.allocate).parameters
