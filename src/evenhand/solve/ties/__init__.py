"""Ties: which allocations are exactly as good as the best, how many there are, and which one is taken.

`best` is the set of them, `handout` its smallest description; `counting` (by `inclusion`, or by a `polynomial`) and
`bounds` say how many there are, `lot` draws one, `wording` tells about them. `docs/ties.md` derives the formulas.
"""

from evenhand.solve.ties.best import Ties

__all__ = ["Ties"]
