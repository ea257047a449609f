"""solver="notebook" gives back the original notebook's own numbers (see golden/README.md)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import evenhand as eh

GOLDEN = Path(__file__).parent / "golden"
RUNS: list[dict[str, Any]] = json.loads((GOLDEN / "notebook_allocations.json").read_text(encoding="utf-8"))
VIEW: dict[str, Any] = json.loads((GOLDEN / "notebook_default_view.json").read_text(encoding="utf-8"))
PARAMETERS = ("kappa", "gamma", "beta", "sigma")


def run_name(run: dict[str, Any]) -> str:
    """Return a readable name for one run."""
    return " ".join([run["data"], *(str(run[name]) for name in PARAMETERS)])


@pytest.fixture(scope="module")
def view() -> Any:
    """Sweep of New England as the notebook opened with it."""
    return eh.sweep(eh.load(VIEW["data"]), VIEW["k_min"], VIEW["k_max"], solver="notebook")


def test_there_are_1020_cases() -> None:
    """Three data sets, twelve parameter settings, 55 or 15 totals."""
    assert sum(len(run["k"]) for run in RUNS) == 1020
    assert all(len(run["k"]) == len(run["units"]) == len(run["error"]) for run in RUNS)


@pytest.mark.parametrize("run", RUNS, ids=run_name)
def test_the_notebook_solver_gives_the_notebooks_units_and_errors(run: dict[str, Any]) -> None:
    """Units are equal and E agrees to 1e-12 in every case, by allocate and by sweep; fails with the exact solver."""
    groups = eh.load(run["data"])
    parameters = {name: run[name] for name in PARAMETERS}
    swept = eh.sweep(groups, run["k"], **parameters, solver="notebook")
    for row, (k, units, error) in enumerate(zip(run["k"], run["units"], run["error"], strict=True)):
        answer = eh.allocate(groups, k, **parameters, solver="notebook")
        assert answer.units.tolist() == units, f"k = {k}"
        assert swept.units[row].tolist() == units, f"k = {k}"
        assert answer.error == pytest.approx(error, rel=1e-12, abs=0), f"k = {k}"
        assert swept.error[row] == pytest.approx(error, rel=1e-12, abs=0), f"k = {k}"
        assert answer.proof is None, f"k = {k}: the notebook's greedy proves nothing"


@pytest.mark.parametrize("run", RUNS, ids=run_name)
def test_the_exact_solver_is_never_worse_than_the_notebook(run: dict[str, Any]) -> None:
    """E of the exact solver is at most the notebook's; where the units differ the notebook's gap is not above 0."""
    groups = eh.load(run["data"])
    parameters = {name: run[name] for name in PARAMETERS}
    for k, units, error in zip(run["k"], run["units"], run["error"], strict=True):
        best = eh.allocate(groups, k, **parameters)
        assert best.error <= error * (1 + 1e-12), f"k = {k}"
        if best.units.tolist() != units and best.unique:
            assert eh.allocate(groups, k, **parameters, solver="notebook").gap < 0, f"k = {k}"


def test_the_default_view_has_the_notebooks_errors(view: Any) -> None:
    """E(k) for k = 6..60 agrees to 1e-12."""
    assert view.error.tolist() == pytest.approx(VIEW["error"], rel=1e-12, abs=0)


@pytest.mark.parametrize("shown", VIEW["views"], ids=lambda shown: f"alpha {shown['alpha']}")
def test_the_default_view_has_the_notebooks_best_k_scores_and_audit(view: Any, shown: dict[str, Any]) -> None:
    """For each alpha: best k, S(k), E, and the audit table as the notebook rounded it, biggest contribution first."""
    assert view.score(shown["alpha"]).tolist() == pytest.approx(shown["scores"], rel=1e-12, abs=1e-12)
    best = view.best(shown["alpha"])
    assert best.k == shown["best_k"]
    assert best.error == pytest.approx(shown["error"], rel=1e-12, abs=0)
    assert view.score(shown["alpha"]).max() == pytest.approx(shown["score"], rel=1e-12)
    order = sorted(range(best.groups.n), key=lambda i: (-best.contribution[i], i))
    rows = [
        [
            best.groups.names[i],
            round(best.ideal[i], 3),
            int(best.units[i]),
            round(best.ratio[i], 4),
            "over" if best.ratio[i] >= 1 else "under",
            round(best.contribution[i], 10),
        ]
        for i in order
    ]
    assert rows == shown["audit"]
