"""Every row of a study is what `allocate` says of that problem."""

import math
import random
from pathlib import Path
from typing import Any

import pytest

import evenhand as eh
from evenhand.exceptions import InvalidStudy
from evenhand.study.spec.reading import read_plan
from helpers.random_cases import cases
from helpers.studies import SMALL


def rows(study: Any) -> list[dict[str, Any]]:
    return [row for table in study.tables(study.columns) for row in table.to_pylist()]


NAMED = ("webster", "hill", "adams", "dean", "hamilton", "lowndes", "min-max", "imperiali")
METHODS = [
    {"name": "fairness", "kappa": [0, 0.5, 1], "gamma": [0, 1], "beta": [1, 2, 3.5], "sigma": [0, 0.5, 1]},
    *({"name": name} for name in ("webster", "hill", "adams", "dean", "hamilton", "lowndes", "min-max", "imperiali")),
    {"name": "power-mean", "p": ["-inf", 0, "1/3"]},
    {"name": "entropy", "t": [0, 1]},
    {"name": "hamilton", "quota": ["hare", "droop"]},
]


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Any, Any, list[dict[str, Any]]]:
    data = [
        {"set": "new-england-2024"},
        {"set": "new-england-2024", "label": "bounded", "minimum": 2, "maximum": 30},
        {"draw": "uniform", "groups": 4, "draws": 2, "low": 1, "high": 9},
    ]
    spec = {"data": data, "method": METHODS, "k": [12, 13, 40], "seed": 3, "units": True, "chunk": 150}
    found = eh.study(spec, tmp_path_factory.mktemp("mixed"))
    return found, read_plan(spec), rows(found)


def test_rows_are_what_allocate_says(mixed: Any, seed: int) -> None:
    """2,000 rows drawn of many methods, parameters and bounds, ties and rows without an error among them."""
    study, plan, found = mixed
    assert [row["row"] for row in found] == list(range(study.rows))
    seen: set[Any] = set()
    for place in random.Random(seed).sample(range(len(found)), min(len(found), cases(2000))):
        row, (source, draw, setting, k) = found[place], plan.place(place)
        groups = plan.sources[source].groups(draw)
        wanted = eh.allocate(groups, int(plan.totals[k]), method=plan.settings.method(setting))
        assert (row["k"], row["units"]) == (wanted.k, wanted.units.tolist())
        assert (row["proof"], row["unique"], row["n"]) == (wanted.proof, wanted.unique, groups.n)
        if wanted.method.has_error:
            assert (row["error"], row["gap"]) == pytest.approx((wanted.error, wanted.gap), rel=1e-12)
            assert row["log_error"] == pytest.approx(wanted.log_error, rel=1e-12)
        else:
            assert row["error"] is row["log_error"] is row["gap"] is None
        seen |= {row["method"], row["proof"], row["unique"], row["gap"] is None}
    assert {"fairness", True, False, None, "float", "exact"} <= seen | {None}


def test_columns_hold_what_was_asked(mixed: Any) -> None:
    """Each parameter that is given has a column, null where a method has no such parameter."""
    _, plan, found = mixed
    for row in found:
        name, parameters = plan.settings.at(row["setting"])
        assert row["method"] == name
        for column in plan.settings.parameters:
            value = parameters.get(column)
            assert row[column] == (value if value is None or isinstance(value, str) else float(value))
    assert {row["p"] for row in found} == {None, -math.inf, 0.0, 1 / 3}
    assert {row["quota"] for row in found} == {None, "hare", "droop"}
    assert {row["draw"] for row in found if row["data"] == "uniform-4"} == {0, 1}
    assert {row["draw"] for row in found if row["data"] != "uniform-4"} == {None}


def test_what_is_not_wanted_has_no_column(tmp_path: Path) -> None:
    """Units and gaps can be left out; the manifest tells types and meanings of what is there."""
    found = eh.study({**SMALL, "units": False, "gap": False}, tmp_path)
    names = "row data draw n setting method beta sigma k error log_error proof unique"
    assert list(found.columns) == names.split()
    assert found.columns["data"] == "string"
    assert eh.study(SMALL, tmp_path / "both").columns["units"] == "list<int64>"


def test_ties_are_broken_by_the_same_lot(tmp_path: Path) -> None:
    """With ties = "lot" the seed decides, as in `allocate`."""
    groups = {"draw": "uniform", "groups": 4, "low": 5, "high": 5}
    spec = {"data": [groups], "method": [{"name": "webster"}], "k": [5, 6], "ties": "lot", "seed": 12, "units": True}
    found = rows(eh.study(spec, tmp_path))
    lots = [eh.allocate([5, 5, 5, 5], k, method="webster", ties="lot", seed=12).units.tolist() for k in (5, 6)]
    assert [row["units"] for row in found] == lots
    assert [row["unique"] for row in found] == [False, False]


def test_a_problem_without_an_answer_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Should one slip through the door, the study ends with its number; what was made before stays."""
    from evenhand.study.spec import reading

    monkeypatch.setattr(reading, "_check_problems", lambda plan: None)
    spec = {**SMALL, "k": [3, 10, 11], "chunk": 2}
    with pytest.raises(InvalidStudy, match=r"problem 0 .'new-england-2024', draw 0, fairness.: k = 3 is too small"):
        eh.study(spec, tmp_path)


def test_a_study_of_no_known_error_has_rows_all_the_same(tmp_path: Path) -> None:
    """Methods without an error give units and proofs."""
    found = eh.study(
        {"data": [{"set": "us-2020"}], "method": [{"name": "quota"}], "k": [435, 436], "units": True}, tmp_path
    )
    assert [sum(row["units"]) for row in rows(found)] == [435, 436]
