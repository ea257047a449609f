"""House monotonicity: whether a larger total takes a unit from anybody, the Alabama paradox."""

from __future__ import annotations

from evenhand.insight.properties.scene import Scene
from evenhand.methods.registry import entry_of
from evenhand.result.findings import Finding, Witness, finding

NAME = "house monotonicity"
MEANING = "one unit more takes none from anybody"


def house_monotonicity(scene: Scene) -> Finding:
    """Whether nobody has fewer units at a total than at the one before."""
    if len(scene.totals) < 2:
        return Finding(NAME, MEANING, "there is only one total to look at", is_broken=None)
    found = []
    for loss in scene.sweep.losses():
        row = int(scene.totals.searchsorted(loss.k_from))
        scene.at(row), scene.at(row + 1)
        text = f"{loss.k_from:,} -> {loss.k:,}: {loss.group} {loss.before:,} -> {loss.after:,}"
        excuse = "a tie broken otherwise would take nothing" if loss.by_tie else ""
        found.append(Witness(text, loss.k, (loss.group,), excuse))
    low, high = int(scene.totals[0]), int(scene.totals[-1])
    return finding(NAME, MEANING, f"every step from {low:,} to {high:,}", found, *_known(scene), *scene.undecided)


def _known(scene: Scene) -> list[str]:
    """Whether it is proven of the method."""
    entry = entry_of(scene.request.chosen)
    is_proven = "house monotone" in entry.properties and not scene.request.change
    return [f"Of {entry.name} it is proven for every total"] if is_proven else []
