"""Many problems at once: each as if it had been asked alone, and whatever is wrong with one is said of its row."""

from __future__ import annotations

import copy
import pickle
from random import Random
from typing import Any

import numpy as np
import pytest

import evenhand as eh
from evenhand.exceptions import EvenhandError, InvalidParameter, InvalidPopulation, InvalidTotal, TiedAllocations
from evenhand.numbers.parts import LONG_ROW
from evenhand.solve import many as solve_many
from helpers.optional import library
from helpers.random_cases import cases
from helpers.strategies import start

ASKED: tuple[dict[str, Any], ...] = (
    {},
    {"beta": 1},
    {"kappa": 0, "gamma": 0},
    {"kappa": 0.6, "gamma": 0.3, "beta": 2.7, "sigma": 0.3},
    {"sigma": 0},
    {"sigma": 1, "beta": 3},
    {"base": 1},
    {"method": "webster", "base": 1},
    {"method": "adams"},
    {"method": "dean"},
    {"method": "modified-sainte-lague"},
    {"method": "huntington-hill"},
    {"method": "jefferson"},
    {"method": "imperiali"},
    {"method": "divisor", "c": 0.4},
    {"method": "power-mean", "p": -2.5},
    {"method": "entropy", "t": 0.3},
    {"method": "hamilton"},
    {"method": "hamilton", "quota": "droop"},
    {"method": "hamilton", "bounds": "recompute"},
    {"method": "lowndes"},
    {"method": "min-max"},
    {"method": "min-max", "sigma": 0},
    {"method": "quota-method"},
    {"method": "power-allocation", "power": 0.3, "cv": 1},
    {"method": "neyman", "sd": 2},
    {"solver": "notebook"},
    {"change": 0.01},
    {"method": "webster", "change": 0.01},
    {"ties": "lot", "seed": 5},
    {"ties": "current"},
)


def drawn(random: Random, asked: dict[str, Any]) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any], dict[str, Any]]:
    """Draw rows of populations, totals that all of them can hand out, and bounds: none, for all, or for each."""
    rows, n = random.choice((1, 2, 30)), random.choice((1, 2, 5, 12))
    rng = np.random.default_rng(random.randrange(2**32))
    kinds = (rng.integers(1, 12, (rows, n)), np.full((rows, n), 7), rng.lognormal(9, 2, (rows, n)).astype(np.int64) + 1)
    populations: Any = random.choice((*kinds, np.round(rng.lognormal(2, 1, (rows, n)), 2) + 0.01))
    is_sample = asked.get("method") == "neyman"
    if is_sample:
        populations = rng.integers(9, 90, (rows, n))
    bounds: dict[str, Any] = {}
    if asked.get("change") or asked.get("ties") == "current":
        bounds["current"] = rng.integers(1, 6, (rows, n))
    if not is_sample and asked.get("solver") is None and random.random() < 0.5:
        bounds["minimum"] = rng.integers(1, 4, random.choice(((n,), (rows, n))))
    totals = rng.integers(3 * n, 9 * n + 1, rows)
    return populations, totals, bounds


def alone(populations: Any, k: int, row: int, bounds: dict[str, Any], asked: dict[str, Any]) -> eh.Allocation:
    """One of the problems by itself."""
    own = {what: value[row] if value.ndim == 2 else value for what, value in bounds.items()}
    return eh.allocate(eh.Groups(populations[row], **own), k, **asked)


def check_as_alone(many: Any, row: int, single: Any, case: str) -> None:
    """One of many problems says what it says by itself."""
    assert many.units[row].tolist() == single.units.tolist(), case
    assert (many.proof[row], many.unique[row]) == (single.proof, single.unique), case
    if single.method.has_error:
        assert many.error[row] == pytest.approx(single.error, rel=1e-12, abs=1e-300), case


@pytest.mark.parametrize("asked", ASKED, ids=str)
def test_every_row_is_as_if_it_had_been_asked_alone(asked: dict[str, Any], seed: int) -> None:
    """Units, proof, uniqueness and error of 600 rows a method; seen to fail with the shares of the row before."""
    random, left = start(seed), cases(600)
    while left > 0:
        populations, totals, bounds = drawn(random, asked)
        many = eh.allocate_many(populations, totals, **asked, **bounds)
        for row, k in enumerate(totals.tolist()):
            single = alone(populations, k, row, bounds, asked)
            check_as_alone(many, row, single, f"row {row} of {populations.tolist()}, {totals.tolist()}, {bounds}")
        row = random.randrange(len(totals))
        assert many[row] == alone(populations, int(totals[row]), row, bounds, asked)
        left -= len(totals)


def test_samples_have_a_spread_for_each_row(seed: int) -> None:
    """`sd` of shape (R, n), 0 included, and named the same as one row by itself; seen to fail with row 0's for all."""
    rng = np.random.default_rng(seed)
    sizes, spread = rng.integers(5, 500, (40, 6)), np.round(rng.lognormal(0, 1, (40, 6)), 2)
    spread[:, 2] = 0
    many = eh.allocate_many(sizes, 25, method="neyman", sd=spread)
    for row in range(40):
        single = eh.allocate(sizes[row], 25, method="neyman", sd=spread[row])
        check_as_alone(many, row, single, f"row {row}")
        assert many[row] == single
    assert eh.allocate_many(sizes, 25, method="neyman", sd=spread.tolist()).units.tolist() == many.units.tolist()


def test_problems_may_have_parameters_of_their_own(seed: int) -> None:
    """Those of equal parameters are solved together; seen to fail with the parameters of the first for all."""
    random = start(seed)
    populations = np.random.default_rng(seed).integers(1, 999, (40, 5))
    beta, sigma = [random.choice((1, 2, 3.5)) for _ in range(40)], [random.choice((0.1, 0.5)) for _ in range(40)]
    many = eh.allocate_many(populations, 23, beta=beta, sigma=np.array(sigma), kappa=0.8)
    for row in range(40):
        single = eh.allocate(populations[row], 23, beta=beta[row], sigma=sigma[row], kappa=0.8)
        check_as_alone(many, row, single, f"row {row}")
        assert many[row] == single
    assert many.to_dict()["parameters"][3]["beta"] == beta[3]
    ragged = eh.allocate_many([[5, 3], [7, 2, 1], [5, 3]], 6, method="power-mean", p=[-1, 0, 1])
    assert [one.method.parameters["p"] for one in ragged] == ["-1", "0", "1"]


def test_groups_of_any_sizes_keep_their_order() -> None:
    """Those of one size are solved together, and come back where they were; the units are arrays of their own."""
    groups = [eh.Groups([5, 3]), {"A": 7, "B": 2, "C": 1}, [1, 1], eh.Groups([9, 4, 2], minimum=2), [6, 5, 4]]
    many = eh.allocate_many(groups, [4, 5, 6, 7, 8], method="webster")
    singles = [eh.allocate(one, k, method="webster") for one, k in zip(groups, (4, 5, 6, 7, 8), strict=True)]
    assert [units.tolist() for units in many.units] == [single.units.tolist() for single in singles]
    assert list(many) == singles
    assert many == pickle.loads(pickle.dumps(many)) == eh.allocate_many(groups, [4, 5, 6, 7, 8], method="webster")
    assert not pickle.loads(pickle.dumps(many)).units[0].flags.writeable


def test_thresholds_hold_for_each_row() -> None:
    """Who falls below differs from row to row; all have units in the result, 0 for who fell."""
    populations = np.array([[60, 30, 10], [50, 49, 1], [4, 90, 6], [34, 33, 33]])
    many = eh.allocate_many(populations, 10, method="webster", threshold=0.05)
    for row in range(4):
        check_as_alone(many, row, eh.allocate(populations[row], 10, method="webster", threshold=0.05), f"row {row}")
        assert many[row].notes == eh.allocate(populations[row], 10, method="webster", threshold=0.05).notes
    assert many.units.shape == (4, 3)


@pytest.mark.parametrize("name", ["pandas", "polars"])
def test_a_frame_has_one_row_or_one_column_a_problem(name: str) -> None:
    """Without words each row is one; a column of words names the groups of its columns; `problems` says otherwise."""
    frames = library(name)
    rows = frames.DataFrame({"A": [12, 50], "B": [7, 30], "C": [1, 20]})
    columns = frames.DataFrame({"State": ["A", "B", "C"], "2010": [12, 7, 1], "2020": [50, 30, 20]})
    by_rows, by_columns = (eh.allocate_many(one, [5, 10], method="webster") for one in (rows, columns))
    assert by_rows.units.tolist() == by_columns.units.tolist() == [[3, 2, 0], [5, 3, 2]]
    assert by_rows[0].groups.names == by_columns[0].groups.names == ("A", "B", "C")
    assert by_rows.notes == ("each row is a problem, each column of numbers a group: 'A', 'B', 'C'",)
    assert by_columns.notes == ("each column of numbers is a problem: '2010', '2020'; names from 'State'",)
    turned = eh.allocate_many(columns, [5, 5, 5], problems="rows", method="webster")
    assert turned[1].groups.populations.tolist() == [7, 30]
    assert "units of A" in by_columns.to_frame().columns
    assert type(by_columns.to_frame()) is type(columns)


def test_a_row_that_float64_cannot_hold_leaves_the_others_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bounds on errors are those of each row: balls see no other; seen to fail with the worst bound of all rows."""
    populations = np.array([[60.0, 30.0, 11.0], [1e300, 1e-300, 5.0], [12.0, 7.0, 2.0]])
    finish, seen = solve_many._finish, set()

    def finished(*given: Any) -> None:
        seen.add(given[2])
        finish(*given)

    monkeypatch.setattr(solve_many, "_finish", finished)
    for asked in ({}, {"beta": 3.3}, {"kappa": 0.5}, {"method": "webster"}, {"method": "hill"}):
        many = eh.allocate_many(populations, 6, **asked)
        assert many.proof[[0, 2]].tolist() == ["float", "float"], asked
        assert seen <= {1}, asked
        for row in range(3):
            check_as_alone(many, row, eh.allocate(populations[row], 6, **asked), f"{asked}, row {row}")


def test_rows_of_very_many_groups_are_solved_one_by_one() -> None:
    """More groups than fit into a block."""
    populations = np.random.default_rng(3).integers(1, 1000, (2, LONG_ROW + 1))
    many = eh.allocate_many(populations, [2 * LONG_ROW, 3 * LONG_ROW], method="webster")
    for row, k in enumerate((2 * LONG_ROW, 3 * LONG_ROW)):
        check_as_alone(many, row, eh.allocate(populations[row], k, method="webster"), f"row {row}")


GOOD = [[60, 30, 11], [50, 30, 20]]
WRONG: tuple[tuple[Any, Any, dict[str, Any], str], ...] = (
    ([[60, 30, 11], [50, -3, 20]], 5, {}, "row 2: population of '2' is -3: populations must be finite numbers above 0"),
    (np.array([[6.0, 3.0], [5.0, np.nan]]), 5, {}, "row 2: population of '2' is nan"),
    (np.array([[6, 3], [5, 3], [0, 0]]), 5, {"method": "webster"}, "row 3: all populations are 0"),
    ([[60, 30, 11], [50, 0, 20]], 5, {}, "row 2: population in row 2 is 0: populations must be finite numbers above 0"),
    ([[60, 30, 11], [50, "x", 20]], 5, {}, "row 2: population in row 2 is 'x' (text)"),
    (np.ma.masked_greater(np.array([[6, 3], [5, 99]]), 50), 5, {}, "row 2: population in row 2 is masked"),
    (GOOD, [5, 2], {}, "row 2: k = 2 is too small: 3 groups need at least 1 unit each, so use 3 or more"),
    (GOOD, [5, 5.5], {}, "row 2: k is 5.5, but must be a whole number"),
    (GOOD, [5, 2**60], {}, f"row 2: k = {2**60} is too large"),
    (GOOD, [5], {}, "k holds 1 totals, but there are 2 problems"),
    (GOOD, None, {}, "k is not given"),
    (GOOD, np.array([[5], [6]]), {}, "k has 2 dimensions"),
    (GOOD, 5, {"method": "webstr"}, "there is no method 'webstr'. Did you mean 'webster'?"),
    (GOOD, "5", {}, "k is '5', but must be a whole number"),
    (GOOD, [9, 40], {"maximum": 10}, "row 2: k = 40 is too large: the maximums add up to 30, so use 30 or fewer"),
    (GOOD, 9, {"maximum": [[5, 5, 5], [2, 2, 2]]}, "row 2: k = 9 is too large: the maximums add up to 6"),
    (GOOD, 9, {"minimum": [[1, 1, 1], [1, 0, 1]]}, "row 2: minimum of '2' (row 2) is 0"),
    (GOOD, 9, {"minimum": [[1, 1, 1], [3, -1, 1]]}, "row 2: minimum is -1"),
    (GOOD, 9, {"minimum": [[1, 1, 1]]}, "minimum has shape (1, 3), but the populations have (2, 3)"),
    (GOOD, 9, {"minimum": 2, "maximum": [[5, 5, 5], [5, 1, 5]]}, "row 2: "),
    (GOOD, [9, 2], {"base": 1}, "row 2: k = 2 is too small"),
    (GOOD, [9, 5], {"method": "webster", "base": 2}, "row 2: k = 5 is too small"),
    (GOOD, 9, {"method": "neyman"}, "neyman needs the standard deviation within a stratum of each"),
    (GOOD, 9, {"method": "neyman", "sd": [[1, 1, 1]]}, "sd holds 1 rows, but there are 2 problems"),
    (GOOD, 9, {"method": "neyman", "sd": [[1, 1, 1], [1, -2, 1]]}, "row 2: sd of row 2 is -2"),
    (GOOD, 9, {"method": "neyman", "sd": [[1, 1, 1], [0, 0, 0]]}, "row 2: sd is 0 for every group"),
    ([[60, 30, 11], [50.5, 30, 20]], 9, {"method": "neyman", "sd": 1}, "row 2: population of '1' (row 1) is 50.5"),
    (GOOD, 9, {"ties": "current"}, 'ties="current" takes the allocation nearest'),
    (GOOD, 9, {"beta": 0.5}, "beta is 0.5"),
    (GOOD, 9, {"beta": [2, 0.5]}, "row 2: beta is 0.5"),
    (GOOD, 9, {"beta": [[2], [3]]}, "row 1: beta is [2]"),
    (GOOD, 9, {"beta": [2, 3, 4]}, "beta holds 3 values, but there are 2 problems"),
    (GOOD, 9, {"method": "hamilton", "quota": ["hare", "hair"]}, "row 2: quota is 'hair'"),
    (GOOD, 9, {"method": "webster", "base": [1, 4]}, "row 2: k = 9 is too small"),
    (GOOD, 9, {"method": "webster", "p": [1, 2]}, "the method webster has no parameter p"),
    (GOOD, 9, {"threshold": 200, "method": "webster"}, "row 1: "),
    ([eh.Groups([5, 3]), eh.Groups([5, 3, 0])], 9, {}, "row 2: population in row 3 is 0"),
    ([], 9, {}, "there are no problems"),
    (np.zeros((0, 3)), 9, {}, "populations have the shape (0, 3)"),
    (np.array([5, 3]), 9, {}, "populations have 1 dimensions: give one row a problem"),
    ({"A": 5, "B": 3}, 9, {}, "populations are 'dict': give an array with one row a problem"),
    (5, 9, {}, "populations are 'int': give an array with one row a problem"),
    (GOOD, 9, {"problems": "rows"}, 'problems="rows" is given, but these populations are no data frame'),
    (GOOD, 9, {"problems": "sideways"}, "problems is sideways, but must be"),
    ([eh.Groups([5, 3])], 9, {"current": [1, 2]}, "row 1: current is given, but these are Groups already"),
)


@pytest.mark.parametrize(("populations", "k", "asked", "said"), WRONG, ids=[str(case[3])[:60] for case in WRONG])
def test_a_mistake_is_said_of_its_row(populations: Any, k: Any, asked: dict[str, Any], said: str) -> None:
    """The message begins with the row, counted from 1, and goes on as it would for the problem alone."""
    with pytest.raises(EvenhandError) as fault:
        eh.allocate_many(populations, k, **asked)
    assert str(fault.value).startswith(said)


def test_a_keyword_that_nobody_knows_is_refused() -> None:
    """As Python refuses it, with the nearest."""
    with pytest.raises(TypeError, match=r"no keyword 'minimun' here\. Did you mean 'minimum'"):
        eh.allocate_many(GOOD, 5, minimun=2)


def test_ties_are_told_in_one_line_and_refused_where_asked() -> None:
    """Which rows have several best allocations stands in `repr`, in a notebook, and in the error of "raise"."""
    tied = np.array([[60, 30, 11], [30, 30, 30], [5, 4, 1]])
    many = eh.allocate_many(tied, [10, 10, 4])
    assert many.unique.tolist() == [True, False, True]
    line = "1 of 3 problems has several best allocations (row 2): the first was taken."
    assert many.told == (line,)
    assert line in repr(many)
    assert line in many._repr_html_()
    assert many[1].ties is not None
    with pytest.raises(TiedAllocations, match=r"^row 2: 3 allocations of 10 units"):
        eh.allocate_many(tied, [10, 10, 4], ties="raise")


def test_a_result_is_a_value() -> None:
    """Out of reach of later changes, equal to what is made of the same, also after a journey."""
    populations = np.array(GOOD)
    many = eh.allocate_many(populations, [5, 10])
    populations[:] = 1
    assert many[0].groups.populations.tolist() == [60, 30, 11]
    same = eh.allocate_many(np.array(GOOD), [5, 10])
    assert many == same == pickle.loads(pickle.dumps(many)) == copy.deepcopy(many)
    assert many != eh.allocate_many(np.array(GOOD), [5, 11])
    assert many != eh.allocate_many(np.array(GOOD), [5, 10], beta=3)
    assert hash(many) == hash(same)
    for name in ("units", "error", "log_error", "proof", "unique", "k"):
        assert not getattr(pickle.loads(pickle.dumps(many)), name).flags.writeable
    assert many.to_dict()["units"] == many.units.tolist()
    assert len(many) == 2


def test_only_problems_that_are_there_can_be_had() -> None:
    """From 0, or from the end; a list ends where the problems end."""
    many = eh.allocate_many(GOOD, 9)
    assert many[-1] == many[1] == many[np.int64(1)]
    with pytest.raises(IndexError, match="there is no problem 2"):
        many[2]
    with pytest.raises(InvalidParameter, match="must be a whole number"):
        many["A"]


def test_progress_is_told_to_the_end() -> None:
    """Done and in all, over batches of several sizes; what it raises ends the work."""
    told: list[tuple[int, int]] = []
    eh.allocate_many([[5, 3], [7, 2, 1], [1, 1]], 6, progress=lambda *done: told.append(done))
    assert told[-1] == (3, 3)
    assert all(count == 3 for _, count in told)
    with pytest.raises(KeyError):
        eh.allocate_many(GOOD, 9, progress=lambda *_: {}["stop"])


def test_names_of_a_table_are_looked_at() -> None:
    """A column that holds the sum of the others is no group."""
    pandas = library("pandas")
    frame = pandas.DataFrame({"A": [12, 50], "B": [7, 30], "C": [1, 20], "Total": [20, 100]})
    with pytest.raises(InvalidPopulation, match=r"^row 1: .*Total"):
        eh.allocate_many(frame, 9)


def test_large_whole_numbers_stay_exact() -> None:
    """Hill at 10^16 and 10^16 + 1: one of 4 units each and two for the larger, as by itself."""
    many = eh.allocate_many([[10**16, 10**16 + 1, 1], [10**16 + 1, 10**16, 1]], 4, method="hill")
    assert many.units.tolist() == [[1, 2, 1], [2, 1, 1]]
    with pytest.raises(InvalidTotal):
        eh.allocate_many([[10**16, 10**16 + 1, 1]], 2.5, method="hill")
