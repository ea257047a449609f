"""evenhand hands out k indivisible units to n groups with an even hand, and proves it."""

from evenhand import exceptions
from evenhand.api import allocate, load, sweep
from evenhand.explorer.opening import explore
from evenhand.groups import Groups
from evenhand.methods.fairness.fairness import Fairness
from evenhand.result.allocation import Allocation
from evenhand.result.sweep import Sweep

__version__ = "0.1.0"

__all__ = ["Allocation", "Fairness", "Groups", "Sweep", "allocate", "exceptions", "explore", "load", "sweep"]
