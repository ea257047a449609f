"""The methods of largest remainders by name."""

from __future__ import annotations

from functools import cached_property

from evenhand.methods.costs.method import CostMethod
from evenhand.methods.remainder.hamilton import HamiltonRule


class Hamilton(CostMethod):
    """Largest remainders: the whole-number units nearest to the quotas."""

    name = "hamilton"
    takes = ()

    def __init__(self) -> None:
        self._keep()

    @cached_property
    def rule(self) -> HamiltonRule:
        """The formulas."""
        return HamiltonRule()
