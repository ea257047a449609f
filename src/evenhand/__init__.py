"""evenhand hands out k indivisible units to n groups with an even hand, and proves it.

Every name below is imported from its room when it is first asked for, so that a program that uses one call does not
wait for all.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from evenhand import catalogue, exceptions

if TYPE_CHECKING:
    from evenhand.api import allocate, allocate_many, load, sweep
    from evenhand.explorer.opening import explore
    from evenhand.groups import Groups
    from evenhand.insight.check import check
    from evenhand.insight.compare import compare
    from evenhand.insight.infer import infer
    from evenhand.insight.judge import judge
    from evenhand.insight.map import map
    from evenhand.insight.moves import moves
    from evenhand.insight.path import path
    from evenhand.insight.robustness import robustness
    from evenhand.insight.smallest import smallest_total
    from evenhand.insight.tradeoff import tradeoff
    from evenhand.laws.law import Law
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
    from evenhand.result.allocations import Allocations
    from evenhand.result.comparison import Comparison
    from evenhand.result.findings import Check
    from evenhand.result.inference import Inference
    from evenhand.result.judgement import Judgement
    from evenhand.result.map import Map
    from evenhand.result.margins import Margins
    from evenhand.result.moves import Moves
    from evenhand.result.path import Path
    from evenhand.result.robustness import Robustness
    from evenhand.result.smallest import SmallestTotal
    from evenhand.result.sweep import Sweep
    from evenhand.result.tradeoff import Tradeoff
    from evenhand.study.door import estimate_study, open_study, study
    from evenhand.study.opened import Study

__version__ = "0.1.0"

_ROOMS = {
    "evenhand.api": ("allocate", "allocate_many", "load", "sweep"),
    "evenhand.explorer.opening": ("explore",),
    "evenhand.groups": ("Groups",),
    "evenhand.insight.check": ("check",),
    "evenhand.insight.compare": ("compare",),
    "evenhand.insight.infer": ("infer",),
    "evenhand.insight.judge": ("judge",),
    "evenhand.insight.smallest": ("smallest_total",),
    "evenhand.insight.moves": ("moves",),
    "evenhand.insight.robustness": ("robustness",),
    "evenhand.insight.tradeoff": ("tradeoff",),
    "evenhand.insight.map": ("map",),
    "evenhand.insight.path": ("path",),
    "evenhand.laws.law": ("Law",),
    "evenhand.methods.divisor.dean": ("Dean",),
    "evenhand.methods.divisor.entropy": ("Entropy",),
    "evenhand.methods.divisor.methods": ("Divisor", "HuntingtonHill"),
    "evenhand.methods.divisor.modified": ("ModifiedSainteLague",),
    "evenhand.methods.divisor.power_mean": ("PowerMean",),
    "evenhand.methods.fairness.fairness": ("Fairness",),
    "evenhand.methods.minmax.methods": ("MinMax",),
    "evenhand.methods.remainder.methods": ("Hamilton", "Lowndes"),
    "evenhand.methods.sample.methods": ("Neyman", "PowerAllocation"),
    "evenhand.methods.sequence.methods": ("QuotaMethod",),
    "evenhand.result.allocation": ("Allocation",),
    "evenhand.result.allocations": ("Allocations",),
    "evenhand.result.comparison": ("Comparison",),
    "evenhand.result.findings": ("Check",),
    "evenhand.result.inference": ("Inference",),
    "evenhand.result.judgement": ("Judgement",),
    "evenhand.result.smallest": ("SmallestTotal",),
    "evenhand.result.margins": ("Margins",),
    "evenhand.result.moves": ("Moves",),
    "evenhand.result.robustness": ("Robustness",),
    "evenhand.result.map": ("Map",),
    "evenhand.result.path": ("Path",),
    "evenhand.result.sweep": ("Sweep",),
    "evenhand.result.tradeoff": ("Tradeoff",),
    "evenhand.study.door": ("estimate_study", "open_study", "study"),
    "evenhand.study.opened": ("Study",),
}
"""Where each public name is at home."""

__all__ = [
    "Allocation",
    "Allocations",
    "Check",
    "Comparison",
    "Dean",
    "Divisor",
    "Entropy",
    "Fairness",
    "Groups",
    "Hamilton",
    "HuntingtonHill",
    "Inference",
    "Judgement",
    "Law",
    "Lowndes",
    "Map",
    "Margins",
    "MinMax",
    "ModifiedSainteLague",
    "Moves",
    "Neyman",
    "Path",
    "PowerAllocation",
    "PowerMean",
    "QuotaMethod",
    "Robustness",
    "SmallestTotal",
    "Study",
    "Sweep",
    "Tradeoff",
    "allocate",
    "allocate_many",
    "check",
    "compare",
    "estimate_study",
    "exceptions",
    "explore",
    "infer",
    "judge",
    "law",
    "laws",
    "load",
    "map",
    "methods",
    "moves",
    "open_study",
    "path",
    "robustness",
    "smallest_total",
    "study",
    "sweep",
    "tradeoff",
]

# Three rooms first, as an import puts its room where a call of that name stands.
for _room in ("laws", "methods", "study"):
    import_module(f"{__name__}.{_room}")
law, laws, methods = catalogue.law, catalogue.laws, catalogue.methods
del globals()["study"]  # the call takes its place when it is first asked for

_HOMES = {name: room for room, names in _ROOMS.items() for name in names}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(_HOMES[name]), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return list(__all__)
