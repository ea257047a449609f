"""Every method has its names, is listed at every door, and takes what may be asked around a method."""

import json
import os
import re
import shutil
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

import evenhand as eh
from evenhand.methods.entry import Entry
from evenhand.methods.fairness.parameters import FAIRNESS
from evenhand.methods.registry import ENTRIES, entry_of, find

ROOT = Path(__file__).parent.parent
PARTIES = {"Red": 41_000, "Green": 31_000, "Blue": 19_000, "Grey": 6_000, "Tiny": 3_000}
OF_GROUPS = {
    "divisor": {"c": 0.4},
    "neyman": {"sd": [3, 1, 2, 5, 4]},
    "power-allocation": {"cv": [0.3, 0.1, 0.2, 0.5, 0.4]},
}


def asked(entry: Entry, k: int, **more: object) -> eh.Allocation:
    return eh.allocate(PARTIES, k, method=entry.name, **OF_GROUPS.get(entry.name, {}), **more)


def test_no_name_means_two_methods() -> None:
    """Names and aliases are all different, also where signs and capitals are dropped."""
    plain = [re.sub("[^a-z]", "", name) for entry in ENTRIES for name in entry.names]
    assert len(plain) == len(set(plain))


@pytest.mark.parametrize("written", ["Sainte-Laguë", "sainte_lague", "SAINTE LAGUE", "webster", "Webster"])
def test_a_name_is_understood_however_it_is_written(written: str) -> None:
    """Accents, capitals and signs between words make no difference."""
    assert find(written).name == "webster"


def test_an_unknown_name_is_told_what_it_may_have_meant() -> None:
    """The message suggests the nearest and lists them all."""
    with pytest.raises(eh.exceptions.UnknownMethod, match=r"Did you mean 'webster'.*power-allocation"):
        eh.allocate(PARTIES, 9, method="wbster")


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_each_method_hands_out_what_was_asked(entry: Entry) -> None:
    """The units sum to k, the answer knows its method by name, and value semantics hold."""
    found = asked(entry, 40)
    assert found.units.sum() == 40
    assert entry_of(found.method) == entry
    assert found == asked(entry, 40)
    assert json.dumps(found.to_dict()["method"])


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_a_sweep_gives_what_single_totals_give(entry: Entry) -> None:
    """Units of every total are those of `allocate`."""
    swept = eh.sweep(PARTIES, 10, 30, method=entry.name, **OF_GROUPS.get(entry.name, {}))
    for row, k in enumerate(range(10, 31)):
        assert swept.units is not None
        assert swept.units[row].tolist() == asked(entry, k).units.tolist()


def test_a_parameter_of_another_method_is_refused() -> None:
    """The message says which parameters the method has."""
    with pytest.raises(eh.exceptions.InvalidParameter, match="webster has no parameter kappa"):
        eh.allocate(PARTIES, 9, method="webster", kappa=1)
    with pytest.raises(eh.exceptions.InvalidParameter, match="fixes it"):
        eh.allocate(PARTIES, 9, method="webster", c=0.4)


def test_scores_are_refused_where_an_error_does_not_compare_totals() -> None:
    """One sentence refers to `judged_by`."""
    sweep = eh.sweep(PARTIES, 10, 60, method="jefferson")
    for call in (sweep.score, sweep.best, sweep.alpha_ranges, sweep.edge):
        with pytest.raises(eh.exceptions.Unmeasured, match="judged_by"):
            call()
    assert sweep.at(12).judged_by(eh.Fairness()).error == np.inf
    assert 0 < sweep.at(60).judged_by(eh.Fairness()).error < np.inf


def test_a_group_without_units_is_an_infinite_error_for_fairness() -> None:
    """Unless having too little costs nothing; its first unit would end that."""
    without = eh.allocate({"A": 12, "B": 7, "C": 0.1}, 5, method="jefferson")
    assert without.units.tolist() == [3, 2, 0]
    judged = without.judged_by(eh.Fairness())
    assert (judged.error, judged.log_error, judged.contribution[2], judged.next_cost[2]) == (*[np.inf] * 3, -np.inf)
    assert without.judged_by(eh.Fairness(sigma=1)).error < np.inf


def test_judged_by_its_own_method_an_allocation_has_its_own_error() -> None:
    """And another method never finds less than its own best."""
    found = eh.allocate("us-2020", 435, method="webster")
    assert found.judged_by("webster").error == found.error
    assert found.judged_by(eh.Fairness()).error >= eh.allocate("us-2020", 435).error


@pytest.mark.parametrize("method", ["webster", "hamilton", "hill", "fairness"])
def test_who_falls_below_a_threshold_gets_nothing(method: str) -> None:
    """The others share everything as if those had not been there; who fell is told."""
    found = eh.allocate(PARTIES, 50, method=method, threshold=0.05)
    rest = eh.allocate({name: votes for name, votes in PARTIES.items() if name != "Tiny"}, 50, method=method)
    assert found.units.tolist() == [*rest.units.tolist(), 0]
    assert found.notes == ("1 of 5 groups falls below the threshold of 5,000 and gets nothing: Tiny",)
    assert (found.ideal[4], found.contribution[4], found.next_cost[4]) == (0, 0, np.inf)
    assert "falls below the threshold" in found.explain("Tiny")


def test_a_threshold_is_exact_and_can_be_a_number() -> None:
    """Exactly the share reaches it; an exempt group competes; other votes count where they are given."""
    assert "nobody" in eh.allocate(PARTIES, 50, method="webster", threshold=0.03).notes[0]
    nobody = ("nobody falls below the threshold of 3,000",)
    assert eh.allocate(PARTIES, 50, method="webster", threshold=3_000).notes == nobody
    assert "Tiny" in eh.allocate(PARTIES, 50, method="webster", threshold=3_001).notes[0]
    assert "get nothing" not in eh.allocate(PARTIES, 50, method="webster", threshold=0.05, exempt="Tiny").notes[0]
    assert "Grey" in eh.allocate(PARTIES, 50, method="webster", threshold=0.05, threshold_of=130_000).notes[0]


@pytest.mark.parametrize(
    ("asked_for", "said"),
    [
        ({"threshold": 2}, None),
        ({"threshold": -1}, "threshold is -1"),
        ({"threshold": 50_000}, "nobody reaches the threshold of 50,000"),
        ({"exempt": "Red"}, "no threshold"),
        ({"threshold": 0.1, "exempt": "Rde"}, "Did you mean 'Red'"),
        ({"threshold": 0.1, "threshold_of": 5}, "less than the groups have together"),
        ({"change": 1}, "none are known"),
        ({"change": -1}, "change is -1"),
    ],
)
def test_rules_that_mean_nothing_are_refused(asked_for: dict[str, object], said: str | None) -> None:
    """With the value, and what it would be."""
    if said is None:
        assert eh.allocate(PARTIES, 50, method="webster", **asked_for).units.sum() == 50
        return
    with pytest.raises(eh.exceptions.EvenhandError, match=said):
        eh.allocate(PARTIES, 50, method="webster", **asked_for)


@pytest.mark.parametrize("method", ["adams", "dean", "hill", "webster", "jefferson", "danish", "imperiali"])
def test_a_divisor_gives_each_group_its_rounded_quotient(method: str) -> None:
    """Each group's signposts lie around P / d, in rationals that share no code with the solver."""
    below = {
        "adams": lambda a: Fraction(a),
        "dean": lambda a: Fraction(2 * a * (a + 1), 2 * a + 1),
        "webster": lambda a: a + Fraction(1, 2),
        "jefferson": lambda a: Fraction(a + 1),
        "danish": lambda a: a + Fraction(1, 3),
        "imperiali": lambda a: Fraction(a + 2),
    }
    found = eh.allocate(PARTIES, method=method, divisor=2_900)
    for votes, units in zip(PARTIES.values(), found.units.tolist(), strict=True):
        quotient = Fraction(votes, 2_900)
        if method == "hill":
            assert (units - 1) * units < quotient**2 < units * (units + 1)
        else:
            assert (units == 0 or below[method](units - 1) < quotient) and quotient < below[method](units)


def test_a_quotient_on_a_signpost_is_told() -> None:
    """15,000 / 10,000 lies between 1 and 2 for Webster's method; whole quotients are kept by everybody."""
    found = eh.allocate({"A": 15_000, "B": 20_000}, method="webster", divisor=10_000)
    assert found.units.tolist() == [2, 2]
    between = "A lies exactly where the divisor rounds up or down: rounded up"
    assert found.notes == (f"a divisor of 10,000 gives 4 units; {between}",)
    assert eh.allocate({"B": 20_000}, method="adams", divisor=10_000).k == 2
    assert eh.allocate({"B": 20_000}, method="jefferson", divisor=10_000).k == 2


@pytest.mark.parametrize(
    ("asked_for", "said"),
    [
        ({"divisor": 0, "method": "webster"}, "above 0"),
        ({"divisor": 5, "method": "hamilton"}, "hamilton divides by none"),
        ({"divisor": 5}, "fairness divides by none"),
        ({"divisor": 5, "k": 3, "method": "webster"}, "one of the two"),
        ({}, "k is not given"),
    ],
)
def test_a_divisor_that_means_nothing_is_refused(asked_for: dict[str, object], said: str) -> None:
    """With the reason."""
    with pytest.raises(eh.exceptions.EvenhandError, match=said):
        eh.allocate(PARTIES, **asked_for)


def test_least_change_moves_less_the_more_it_costs() -> None:
    """At 0 it is the method, for a large penalty what groups hold now; between, each step moves no more."""
    wards = eh.Groups({"North": 250, "South": 140, "Harbour": 61}, current=[9, 1, 2])
    moved = []
    for change in (0, 0.01, 0.05, 0.1, 0.5, 5, 1e6):
        found = eh.allocate(wards, 12, method="webster", change=change)
        assert found.method == eh.Divisor()
        moved.append(int(np.abs(found.units - [9, 1, 2]).sum()))
    assert moved == sorted(moved, reverse=True)
    assert eh.allocate(wards, 12, method="webster", change=0) == eh.allocate(wards, 12, method="webster")
    assert moved[-1] == 0


def test_the_page_of_the_methods_has_the_registry() -> None:
    """docs/methods.md lists every method as the registry does."""
    text = (ROOT / "docs" / "methods.md").read_text(encoding="utf-8")
    assert [entry.name for entry in ENTRIES if table_row(entry) not in text] == []


def table_row(entry: Entry) -> str:
    aliases = ", ".join(f"`{alias}`" for alias in entry.aliases) or "none"
    parameters = ", ".join(f"`{parameter.name}`" for parameter in entry.parameters) or "none"
    return f"| `{entry.name}` | {entry.title} | {aliases} | {parameters} | {entry.formula} | {entry.minimises} |"


@pytest.mark.parametrize(
    "method", ["webster", "hill", "adams", "dean", "jefferson", "hamilton", "lowndes", "quota-method"]
)
def test_a_group_of_nobody_gets_nothing_and_changes_nothing(method: str) -> None:
    """Where the method has a meaning for it; a minimum of its own it keeps."""
    found = eh.allocate({**PARTIES, "Nobody": 0}, 40, method=method)
    assert found.units.tolist() == [*eh.allocate(PARTIES, 40, method=method).units.tolist(), 0]


def test_fairness_has_no_meaning_for_nobody_and_for_no_units() -> None:
    """It refuses both in words, at the groups that are at fault; other methods take them."""
    with pytest.raises(eh.exceptions.InvalidPopulation, match=r"population of 'B' .row 2. is 0"):
        eh.allocate({"A": 12, "B": 0}, 5)
    with pytest.raises(eh.exceptions.InvalidBounds, match=r"minimum of 'B' .row 2. is 0"):
        eh.allocate({"A": 12, "B": 7}, 5, minimum=[1, 0])
    with pytest.raises(eh.exceptions.InvalidPopulation, match="all populations are 0"):
        eh.Groups([0, 0])
    assert eh.allocate({"A": 12, "B": 7}, 1, method="webster", minimum=0).units.tolist() == [1, 0]


@pytest.mark.parametrize("method", ["hill", "adams", "dean"])
def test_with_fewer_units_than_groups_the_larger_come_first(method: str) -> None:
    """Where everybody is served before anybody gets a second unit; E is infinite then."""
    found = eh.allocate(PARTIES, 3, method=method)
    assert (found.units.tolist(), found.error, found.unique) == ([1, 1, 1, 0, 0], float("inf"), True)
    tied = eh.allocate({"A": 5, "B": 3, "C": 3}, 2, method=method)
    assert tied.ties is not None
    assert tied.ties.count == 2


def test_the_least_that_each_group_gets_is_what_the_method_needs() -> None:
    """1 for fairness and 0 for most others, where no minimum was asked for."""
    assert eh.allocate(PARTIES, 40).least.tolist() == [1] * 5
    assert eh.allocate(PARTIES, 40, method="webster").least.tolist() == [0] * 5


def test_bounds_can_be_given_with_the_question() -> None:
    """As if the groups had had them; groups with bounds of their own keep those."""
    groups = eh.Groups(PARTIES)
    found = eh.allocate(groups, 40, method="webster", minimum=2, maximum={**dict.fromkeys(PARTIES, 40), "Red": 10})
    own = eh.Groups(PARTIES, minimum=2, maximum=[10, 40, 40, 40, 40])
    assert found == eh.allocate(own, 40, method="webster")
    assert groups.maximum is None
    with pytest.raises(eh.exceptions.InvalidBounds, match="have one already"):
        eh.allocate(own, 40, method="webster", maximum=20)


@pytest.mark.parametrize("entry", eh.methods(), ids=lambda entry: entry.name)
def test_an_entry_describes_the_class_that_it_names(entry: Entry) -> None:
    """The class that `made_by` leads to takes the entry's parameters, and calls itself by the entry's family."""
    assert entry.make.name == entry.family
    takes = FAIRNESS.values() if entry.name == "fairness" else entry.make.takes
    fixed = set(entry.fixed)
    assert [one.name for one in takes if one.name not in fixed] == [one.name for one in entry.parameters]


def test_an_import_waits_for_no_method() -> None:
    """Neither NumPy nor any room but the names' is imported before a name is used; help on a method needs no class."""
    code = (
        "import sys, evenhand; assert 'numpy' not in sys.modules; evenhand.methods();"
        "print([name for name in sys.modules if name.endswith(('.block', '.rule', '.measure'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


FORTY = """
from __future__ import annotations

from fractions import Fraction
from functools import cached_property

from evenhand.methods.divisor.linear import LinearRule
from evenhand.methods.divisor.method import DivisorMethod
from evenhand.methods.entry import Entry


class Forty(DivisorMethod):
    name = "forty"
    priority_formula = "P / (a + 2/5)"

    def __init__(self) -> None:
        self._keep()

    @cached_property
    def rule(self) -> LinearRule:
        return LinearRule(Fraction(2, 5))


ENTRY = Entry(
    name="forty", family="forty", title="Forty", aliases=("two-fifths",),
    made_by="evenhand.methods.divisor.forty:Forty", parameters=(), formula="signposts a + 2/5",
    minimises="sum (a - q - 1/10)^2 / q",
    properties=("house monotone",), used_by="nobody", reference="none",
)
"""

ASKED = """
import json
import evenhand as eh

people = {"A": 60, "B": 30, "C": 11}
plain = eh.allocate(people, 9, method="divisor", c=0.4)
print(json.dumps({
    "same": eh.allocate(people, 9, method="two-fifths").units.tolist() == plain.units.tolist(),
    "listed": "forty" in [entry.name for entry in eh.methods()],
    "proof": eh.sweep(people, 3, 90, method="forty").proof.tolist().count("float") > 80,
    "divisor": eh.allocate(people, 9, method="forty").divisor.low > 0,
    "order": eh.allocate(people, 9, method="forty").order().formula,
}))
"""


def test_one_more_divisor_method_is_one_file_and_one_line(tmp_path: Path) -> None:
    """Names, help, proofs, order and divisor follow by themselves from its signposts and its entry."""
    package = shutil.copytree(ROOT / "src" / "evenhand", tmp_path / "evenhand", ignore=lambda *_: ["__pycache__"])
    (package / "methods" / "divisor" / "forty.py").write_text(FORTY, encoding="utf-8")
    registry = package / "methods" / "registry.py"
    text = registry.read_text(encoding="utf-8")
    line = '    "divisor.named:DIVISOR",\n'
    assert text.count(line) == 1
    registry.write_text(text.replace(line, f'{line}    "divisor.forty:ENTRY",\n'), encoding="utf-8")
    seen = json.loads(run_with(tmp_path, "-c", ASKED))
    assert seen == {"same": True, "listed": True, "proof": True, "divisor": True, "order": "P / (a + 2/5)"}
    assert "signposts a + 2/5" in run_with(tmp_path, "-m", "evenhand", "methods", "forty")


def run_with(folder: Path, *words: str) -> str:
    """What Python prints with the package of that folder."""
    there = {**os.environ, "PYTHONPATH": str(folder)}
    done = subprocess.run([sys.executable, *words], env=there, cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout
