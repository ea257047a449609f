"""evenhand hands out k indivisible units to n groups with an even hand, and proves it."""

from evenhand import exceptions
from evenhand.api import allocate, load, methods, sweep
from evenhand.explorer.opening import explore
from evenhand.groups import Groups
from evenhand.insight.compare import compare
from evenhand.insight.judge import judge
from evenhand.laws import Law, law, laws
from evenhand.methods.divisor.dean import Dean
from evenhand.methods.divisor.entropy import Entropy
from evenhand.methods.divisor.methods import Divisor, HuntingtonHill
from evenhand.methods.divisor.modified import ModifiedSainteLague
from evenhand.methods.divisor.power_mean import PowerMean
from evenhand.methods.fairness.fairness import Fairness
from evenhand.methods.minmax.methods import MinMax
from evenhand.methods.remainder.methods import Hamilton, Lowndes
from evenhand.methods.sample.methods import Neyman, PowerAllocation
from evenhand.methods.sequence.methods import QuotaMethod
from evenhand.result.allocation import Allocation
from evenhand.result.comparison import Comparison
from evenhand.result.judgement import Judgement
from evenhand.result.sweep import Sweep

__version__ = "0.1.0"

__all__ = [
    "Allocation",
    "Comparison",
    "Dean",
    "Divisor",
    "Entropy",
    "Fairness",
    "Groups",
    "Hamilton",
    "HuntingtonHill",
    "Judgement",
    "Law",
    "Lowndes",
    "MinMax",
    "ModifiedSainteLague",
    "Neyman",
    "PowerAllocation",
    "PowerMean",
    "QuotaMethod",
    "Sweep",
    "allocate",
    "compare",
    "exceptions",
    "explore",
    "judge",
    "law",
    "laws",
    "load",
    "methods",
    "sweep",
]
