"""A sweep says at every door which totals have several best allocations, and which of them was taken."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pyarrow.parquet as pq
import pytest

import evenhand as eh
from evenhand.cli import command_line
from evenhand.cli.errors import run

GROUPS = {"A": 5, "B": 5, "C": 5, "D": 22}
TIED = [10, 11, 18, 19]
LINE = "4 of 21 totals have several best allocations (k = 10, 11, 18, 19): the first was taken."
# Two units that cost the same for a reason that nobody looks for.
OPEN = {"kappa": 0.5, "gamma": 0.5, "beta": 1, "sigma": 0}


@pytest.fixture
def table(tmp_path: Path) -> str:
    """Return the groups as a file."""
    path = tmp_path / "groups.csv"
    path.write_text("Group,People\n" + "".join(f"{name},{people}\n" for name, people in GROUPS.items()))
    return str(path)


@pytest.mark.parametrize("keep_units", [True, False])
def test_a_sweep_knows_which_totals_are_tied(keep_units: bool) -> None:
    """True, False or None for each total, as `allocate` says it, whether units are kept or not."""
    sweep = eh.sweep(GROUPS, 4, 24, keep_units=keep_units)
    assert sweep.unique.tolist() == [eh.allocate(GROUPS, k).unique for k in range(4, 25)]
    assert sweep.k[sweep.unique == False].tolist() == TIED  # noqa: E712
    assert not sweep.unique.flags.writeable
    assert eh.sweep(GROUPS, 4, 24, solver="notebook").unique.tolist() == [None] * 21


def test_the_line_says_which_rule_took_one() -> None:
    """Once for all totals, in a sentence; nothing is said where nothing is tied."""
    groups = eh.Groups(GROUPS, current=[1, 1, 1, 1])
    assert eh.sweep(groups, 4, 24).told == (LINE,)
    assert eh.sweep(groups, 10, 10).told == ("1 total has several best allocations (k = 10): the first was taken.",)
    (lot,) = eh.sweep(groups, 9, 10, ties="lot", seed=3).told
    assert lot == "1 of 2 totals has several best allocations (k = 10): one was drawn by lot with seed 3."
    (current,) = eh.sweep(groups, 9, 10, ties="current").told
    assert current.endswith("the one that moves the fewest units was taken.")
    assert eh.sweep(groups, 4, 9).told == ()
    many = eh.sweep([1] * 10, 11, 5000).told[0]
    assert many.startswith("4,491 of 4,990 totals have several")
    assert "and 4,481 more" in many
    assert len(many) < 150


def test_totals_left_undecided_are_told() -> None:
    """A total without a proof is named, and is neither unique nor tied."""
    sweep = eh.sweep([1, 3], 15, 16, **OPEN)
    if "undecided" not in sweep.proof:
        pytest.skip("evenhand has learnt to decide this one: put another in its place")
    assert sweep.unique.tolist() == [None, True]
    assert sweep.told == ("1 of 2 totals is undecided (k = 15): other allocations may be as good.",)


def test_a_notebook_shows_it() -> None:
    """In the plain and in the rich form; an allocation that is tied says so too."""
    sweep = eh.sweep(GROUPS, 4, 24)
    assert LINE in repr(sweep)
    assert f"<p>{LINE}</p>" in sweep._repr_html_()
    assert repr(sweep.at(10)).endswith("tied>")
    assert "tied" not in repr(sweep.at(9))


@pytest.mark.parametrize("form", ["csv", "json"])
def test_data_hold_it_for_each_total_and_stderr_tells_it(
    table: str, form: str, capfd: pytest.CaptureFixture[str]
) -> None:
    """A column, or a list, `unique`; one line beside it."""
    assert run(command_line, ["sweep", table, "4", "24", "--format", form]) == 0
    out, err = capfd.readouterr()
    assert err.splitlines().count(LINE) == 1
    if form == "csv":
        tied = [int(row["k"]) for row in csv.DictReader(io.StringIO(out)) if row["unique"] == "false"]
    else:
        values = json.loads(out)
        tied = [k for k, unique in zip(values["k"], values["unique"], strict=True) if unique is False]
    assert tied == TIED


@pytest.mark.parametrize("name", ["sweep.csv", "sweep.json", "sweep.parquet", "sweep.txt"])
def test_a_file_is_accompanied_by_the_line(
    table: str, name: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Whoever writes to a file is told on stderr, whatever the form."""
    assert run(command_line, ["sweep", table, "4", "24", "--out", str(tmp_path / name)]) == 0
    assert capfd.readouterr().err.splitlines().count(LINE) == 1
    if name.endswith(".parquet"):
        assert pq.read_table(tmp_path / name)["unique"].to_pylist().count(False) == len(TIED)


def test_a_table_holds_the_line_itself(
    table: str, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once, and not on stderr as well."""
    monkeypatch.delenv("COLUMNS", raising=False)  # workers of pytest-xdist have it
    assert run(command_line, ["sweep", table, "4", "24", "--format", "table"]) == 0
    out, err = capfd.readouterr()
    assert out.splitlines().count(LINE) == 1
    assert LINE not in err


def test_an_undecided_allocation_is_told_beside_data(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """CSV has no place for it, so stderr says it."""
    path = tmp_path / "two.csv"
    path.write_text("Group,People\nA,1\nB,3\n")
    if eh.allocate([1, 3], 15, **OPEN).proof != "undecided":
        pytest.skip("evenhand has learnt to decide this one: put another in its place")
    words = [word for name, value in OPEN.items() for word in (f"--{name}", str(value))]
    assert run(command_line, ["allocate", str(path), "15", "--format", "csv", *words]) == 0
    assert "NOT proven best" in capfd.readouterr().err


@pytest.mark.parametrize("method", ["webster", "min-max", "neyman", "hamilton", "lowndes", "quota-method"])
def test_every_method_says_it_of_each_total_as_it_says_it_of_one(method: str) -> None:
    """Also those that answer many totals from one sequence, or that state no error; seen to fail without."""
    options = {"method": method} | ({"sd": [1] * 4} if method == "neyman" else {})
    sweep = eh.sweep([5] * 4, 8, 20, **options)
    assert sweep.unique.tolist() == [eh.allocate([5] * 4, k, **options).unique for k in range(8, 21)]
    assert False in sweep.unique
    assert sweep.told[0] in sweep._repr_html_()


def test_a_tie_of_awards_is_told_by_who_was_served_first() -> None:
    """The quota method takes none of several allocations: it has to choose at each award."""
    (line,) = eh.sweep(GROUPS, 4, 13, method="quota-method", minimum=1).told
    assert line == (
        "4 of 10 totals have several best allocations (k = 10, 11, 12, 13): "
        "whoever comes first in the input was served first."
    )
    (lot,) = eh.sweep(GROUPS, 10, 10, method="quota-method", minimum=1, ties="lot", seed=3).told
    assert lot.endswith(": a lot put the groups in order with seed 3.")
