"""One table describes every parameter, and every door says what it says."""

import inspect
import json
import math
import os
import re
import shutil
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import click
import pytest

import evenhand as eh
from evenhand.cli.root import command_line
from evenhand.methods.fairness.parameters import ALPHA, FAIRNESS
from evenhand.methods.parameter import Parameter
from evenhand.result.curve import checked_alpha

ROOT = Path(__file__).parent.parent
ALL = {"alpha": ALPHA, **FAIRNESS}


def accepts(parameter: Parameter, value: object) -> bool:
    """Whether the library takes this value, whatever the table says."""
    try:
        checked_alpha(value) if parameter is ALPHA else eh.Fairness(**{parameter.name: value})  # type: ignore[arg-type]
    except eh.exceptions.InvalidParameter:
        return False
    return True


@pytest.mark.parametrize("parameter", ALL.values(), ids=ALL)
def test_the_domain_is_where_the_library_draws_the_line(parameter: Parameter) -> None:
    """The ends of a domain are taken, what lies next to them is not, and no text, boolean or infinity is."""
    low, high = parameter.domain.low, parameter.domain.high
    tiny = Fraction(1, 10**30)
    assert accepts(parameter, low)
    assert not accepts(parameter, low - tiny)
    assert accepts(parameter, 10**300 if high is None else high)
    assert high is None or not accepts(parameter, high + tiny)
    for nonsense in ("1", True, None, math.inf, math.nan, 10**400, [1]):
        assert not accepts(parameter, nonsense)


@pytest.mark.parametrize("parameter", FAIRNESS.values(), ids=FAIRNESS)
def test_the_default_of_the_table_is_the_default_of_the_library(parameter: Parameter) -> None:
    """`Fairness()` and the signature of its maker agree with the table."""
    assert eh.Fairness().exact[parameter.name] == parameter.default
    assert inspect.signature(eh.Fairness).parameters[parameter.name].default == parameter.default


def test_a_refusal_names_value_domain_and_meaning() -> None:
    """A refused value is told with what is allowed and what the number is."""
    for parameter in ALL.values():
        with pytest.raises(eh.exceptions.InvalidParameter) as refused:
            parameter.checked(-7)
        said = str(refused.value)
        assert said == f"{parameter.name} is -7, but must {parameter.domain.obligation}: it is the {parameter.meaning}"


@pytest.mark.parametrize("command", ["allocate", "sweep"])
def test_the_help_is_made_of_the_table(command: str) -> None:
    """Every option of a parameter has the table's words; alpha is an option where totals are compared."""
    options = {o.name: o for o in command_line.commands[command].params if isinstance(o, click.Option)}
    expected = ALL if command == "sweep" else FAIRNESS
    assert {name: options[name].help for name in expected} == {name: p.help for name, p in expected.items()}
    assert ("alpha" in options) == (command == "sweep")


def test_the_documents_have_the_table() -> None:
    """docs/parameters.md lists the parameters as the table does."""
    rows = re.findall(r"^\| `(\w+)` \|.*$", (ROOT / "docs" / "parameters.md").read_text(encoding="utf-8"), re.M)
    assert rows == list(ALL)
    text = (ROOT / "docs" / "parameters.md").read_text(encoding="utf-8")
    assert [p.name for p in ALL.values() if table_row(p) not in text] == []


def table_row(parameter: Parameter) -> str:
    slider = f"{parameter.slider.low:g} to {parameter.slider.high:g}"
    return (
        f"| `{parameter.name}` | {parameter.symbol} | {parameter.label} | {parameter.domain} | "
        f"{parameter.default_text} | {slider} | {parameter.gloss} |"
    )


DELTA = """
DELTA = Parameter(
    name="delta", symbol="d", label="Dummy", concept="Target", gloss="It does nothing.", meaning="dummy",
    domain=Domain(0, 1), default=0, slider=Slider(0, 1, 0.5),
)

FAIRNESS = {"""
PLACES = {
    "parameters.py": [("\nFAIRNESS = {", DELTA), ("SIGMA, BASE)", "SIGMA, BASE, DELTA)")],
    "fairness.py": [
        ("    base: float\n", "    base: float\n    delta: float\n"),
        ("base: Number = 0\n", "base: Number = 0, delta: Number = 0\n"),
        ("beta, sigma, base)", "beta, sigma, base, delta)"),
    ],
}
"""The only files that know one more parameter of Fairness, and what is written there."""

DOORS = """
import inspect, json, subprocess, sys
import evenhand as eh
from evenhand.explorer.session import Session, hello
from evenhand.explorer.sources import built_in
from evenhand.explorer.state import State

print(json.dumps({
    "signatures": ["delta" in inspect.signature(call).parameters for call in (eh.allocate, eh.sweep, eh.explore)],
    "result": eh.allocate({"A": 12, "B": 7, "C": 1}, 5, delta=0.25).to_dict()["method"]["parameters"],
    "sweep": eh.sweep({"A": 12, "B": 7, "C": 1}, 5, 6, delta=0.25).method.parameters["delta"],
    "form": [one["name"] for one in hello("1")["methods"][0]["parameters"]],
    "state": State.from_message({"delta": 0.5}).delta,
    "view": Session(built_in("new-england-2024")).answer({"type": "state", "state": {"delta": 0.5}})["state"]["delta"],
}))
"""


def test_one_more_parameter_is_written_in_two_files(tmp_path: Path) -> None:
    """Table and formulas: help, signatures, results, the explorer's form and its state follow by themselves."""
    package = shutil.copytree(ROOT / "src" / "evenhand", tmp_path / "evenhand", ignore=lambda *_: ["__pycache__"])
    for name, changes in PLACES.items():
        path = package / "methods" / "fairness" / name
        text = path.read_text(encoding="utf-8")
        for old, new in changes:
            assert text.count(old) == 1, old
            text = text.replace(old, new)
        path.write_text(text, encoding="utf-8")
    seen = json.loads(run_with(tmp_path, "-c", DOORS))
    assert seen["signatures"] == [True, True, True]
    assert (seen["result"]["delta"], seen["sweep"], seen["state"], seen["view"]) == (0.25, "0.25", 0.5, 0.5)
    assert "delta" in seen["form"]
    assert "--delta" in run_with(tmp_path, "-m", "evenhand", "allocate", "--help")
    told = run_with(
        tmp_path, "-m", "evenhand", "allocate", "new-england-2024", "20", "--delta", "0.25", "--format", "json"
    )
    assert json.loads(told)["method"]["parameters"]["delta"] == 0.25


def run_with(folder: Path, *words: str) -> str:
    """What Python prints with the package of that folder."""
    there = {**os.environ, "PYTHONPATH": str(folder)}
    return subprocess.run(
        [sys.executable, *words], env=there, cwd=folder, capture_output=True, text=True, check=True
    ).stdout
