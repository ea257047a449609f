"""Lowndes' method of 1822 against its own definition; it states no error, and says so."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from random import Random

import numpy as np
import pytest

import evenhand as eh
from evenhand.exceptions import Unmeasured
from evenhand.methods.remainder.methods import Hamilton, Lowndes
from evenhand.verify import verify
from helpers.oracles.enumeration import compositions
from helpers.oracles.lowndes import ranked, textbook
from helpers.solved import best, drawn_populations, swept
from helpers.strategies import start


def check_textbook(random: Random) -> bool:
    """One problem in which every quota is 1 or more; returns whether it was one."""
    n = random.randint(1, 12)
    populations, k = drawn_populations(random, n), random.randint(n, 60 * n)
    expected = textbook([Fraction(p) for p in populations], k)
    if expected is None:
        return False
    units, ties = expected
    found = best(eh.Groups(populations), k, Lowndes())
    assert found.unique is not ties, (populations, k)
    assert ties or found.units.tolist() == units, (populations, k)
    assert swept(eh.Groups(populations), [k], Lowndes()) == [found.units.tolist()], (populations, k)
    return True


def test_it_is_the_textbooks_procedure_where_every_quota_is_1_or_more(seed: int) -> None:
    """300 problems: whole quotas, then the largest remainders relative to them."""
    random, compared = start(seed), 0
    while compared < 300:
        compared += check_textbook(random)


def check_ranked(random: Random) -> bool:
    """One problem with bounds, and all that ties in it; returns whether something does."""
    n = random.randint(1, 5)
    populations = drawn_populations(random, n)
    minimum = [random.choice((1, 1, 1, 2, 4)) for _ in range(n)]
    maximum = [least + random.randint(0, 6) for least in minimum]
    k = random.randint(sum(minimum), min(sum(maximum), sum(minimum) + 8))
    sure, most = ranked([Fraction(p) for p in populations], k, minimum, maximum)
    optima = list(compositions(k, tuple(sure), tuple(most)))
    found = best(eh.Groups(populations, minimum=minimum, maximum=maximum), k, Lowndes())
    case = f"{populations}, {k}, {minimum}, {maximum}"
    assert tuple(found.units.tolist()) == optima[0], case
    assert (1 if found.ties is None else found.ties.count) == len(optima), case
    return len(optima) > 1


def test_bounds_and_ties_are_those_of_the_ranked_units(seed: int) -> None:
    """300 problems whose bounds cut into whole quotas and reach beyond remainders."""
    random = start(seed)
    assert sum(check_ranked(random) for _ in range(300)) > 5


def test_small_groups_win_against_larger_remainders() -> None:
    """Quotas 1.4 and 8.6: Hamilton rounds 8.6 up, Lowndes 1.4, as 0.4 / 1 is more than 0.6 / 8."""
    groups = eh.Groups({"small": 14, "large": 86})
    assert best(groups, 10, Hamilton()).units.tolist() == [1, 9]
    assert best(groups, 10, Lowndes()).units.tolist() == [2, 8]


def lowndes(groups: eh.Groups, k: int) -> eh.Allocation:
    return eh.allocate(groups, k, method="lowndes")


@pytest.mark.parametrize("what", ["error", "log_error", "contribution", "gap"])
def test_there_is_no_error_and_it_says_so(what: str) -> None:
    """One sentence that tells what to do instead."""
    found = lowndes(eh.Groups({"small": 14, "large": 86}), 10)
    with pytest.raises(Unmeasured, match=rf"there is no {what}: the method lowndes .*judged_by\(Fairness\(\)\)."):
        getattr(found, what)


def test_everything_else_is_told_without_an_error() -> None:
    """The audit table, plain values, pickles and a sweep do without; groups farthest from their quota come first."""
    found = lowndes(eh.Groups({"near": 41, "small": 14, "large": 86}), 14)
    assert repr(found) == "<Allocation: 14 units to 3 groups, proof float>"
    assert [row.group for row in found.audit().rows] == ["small", "large", "near"]
    assert "contribution" not in found.audit().columns
    plain = found.to_dict()
    assert [plain[name] for name in ("error", "log_error", "gap", "contribution")] == [None] * 4
    assert plain["units"] == [4, 2, 8]
    assert found == lowndes(eh.Groups({"near": 41, "small": 14, "large": 86}), 14)
    many = eh.sweep(found.groups, 3, 40, method="lowndes")
    assert np.isnan(many.error).all()
    assert set(many.proof) <= {"float", "exact"}


@pytest.mark.parametrize("what", ["score", "best_k", "best", "edge", "alpha_ranges", "plot"])
@pytest.mark.parametrize("method", ["lowndes", "quota-method", "adams"])
def test_totals_are_not_compared_where_no_error_tells_how_well_they_fit(method: str, what: str) -> None:
    """One sentence at each door; all else of the sweep is there."""
    many = eh.sweep({"small": 14, "large": 86}, 3, 9, method=method)
    with pytest.raises(Unmeasured, match=rf"the method {method} states no error E\(k\) .*judged_by\(Fairness\(\)\)"):
        getattr(many, what)()
    assert many.proven.all()
    assert len(many.to_frame("pandas")) == 7


def test_its_order_is_a_record_without_an_error(tmp_path: Path) -> None:
    """Tables are written, and the checker confirms the order though nothing is measured."""
    groups = eh.Groups({"small": 14, "large": 86})
    for found in (lowndes(groups, 10), eh.sweep(groups, 3, 9, method="lowndes")):
        found.save(tmp_path / "table.csv")
        found.save(tmp_path / "record.json")
        assert all(verify((tmp_path / "record.json").read_bytes()).values())
    assert (tmp_path / "table.csv").read_text(encoding="utf-8").startswith("k,")
