"""How next-unit costs change places along a parameter."""

from __future__ import annotations

from typing import Literal, TypeAlias

Course: TypeAlias = Literal["affine", "single", "several"]
"""Along a parameter the difference of two next-unit costs is, up to a positive factor that all costs share,

affine
    so that two costs change places at most once, and at a rational number where the costs are rational;
single
    monotone once an increasing function is taken of both: two costs change places at most once;
several
    anything: two costs may change places several times.
"""
