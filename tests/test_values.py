"""Results are values: equal where equal, read-only wherever they travel, and checked at every door."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from fractions import Fraction
from multiprocessing import get_context
from typing import Any

import numpy as np
import pytest

import evenhand as eh
from evenhand.exceptions import InvalidParameter, InvalidTotal, TooFewUnits, TooManyUnits

ROWS = {"A": 12, "B": 7, "C": 1, "D": 7}


def bounded() -> eh.Groups:
    return eh.Groups(ROWS, minimum=[1, 2, 1, 1], maximum=[9, None, 4, 30], current=[3, 2, 1, 1])


MADE: dict[str, Callable[[], Any]] = {
    "groups": bounded,
    "plain groups": lambda: eh.Groups(np.array([3.5, 2.5])),
    "exact groups": lambda: eh.Groups([10**30, Fraction(1, 3)]),
    "fairness": lambda: eh.Fairness(kappa=0.1, beta=2.7),
    "allocation": lambda: eh.allocate(bounded(), 17),
    "tied allocation": lambda: eh.allocate([3, 3, 3], 7, ties="lot", seed=4),
    "sweep": lambda: eh.sweep(bounded(), 5, 30),
    "sweep without units": lambda: eh.sweep(ROWS, 5, 30, keep_units=False, sigma=0),
}
OTHERS: dict[str, Callable[[], Any]] = {
    "groups": lambda: eh.Groups(ROWS, minimum=[1, 2, 1, 1], maximum=[9, None, 4, 31], current=[3, 2, 1, 1]),
    "plain groups": lambda: eh.Groups(np.array([3.5, 2.5]), ["1", "3"]),
    "exact groups": lambda: eh.Groups([10**30 + 1, Fraction(1, 3)]),
    "fairness": lambda: eh.Fairness(kappa=0.1, beta=2.7000000001),
    "allocation": lambda: eh.allocate(bounded(), 18),
    "tied allocation": lambda: eh.allocate([3, 3, 3], 7, ties="lot", seed=5),
    "sweep": lambda: eh.sweep(bounded(), 5, 31),
    "sweep without units": lambda: eh.sweep(ROWS, 5, 30, sigma=0),
}


def arrays_of(value: Any) -> dict[str, np.ndarray]:
    """All arrays that a user can get hold of."""
    names = [name for name in dir(value) if not name.startswith("_")]
    held = {name: getattr(value, name) for name in names}
    return {name: array for name, array in held.items() if isinstance(array, np.ndarray)}


def returned(value: Any) -> Any:
    """What another process does with a value: hand it back."""
    return value


def used(value: Any) -> Any:
    """What another process makes of a value: the answer to one more total, where it knows how."""
    return value.at(21).units.tolist() if isinstance(value, eh.Sweep) else repr(value)


@pytest.mark.parametrize("name", MADE)
def test_equal_means_equal_in_all_that_is_held(name: str) -> None:
    """Made twice from the same, equal with the same hash; with one thing changed, not."""
    value, again, other = MADE[name](), MADE[name](), OTHERS[name]()
    assert value == again
    assert hash(value) == hash(again)
    assert value != other
    assert value != name
    assert len({value, again, other}) == 2


def test_groups_are_equal_whatever_they_were_made_of() -> None:
    """A list, an array and a mapping of the same numbers."""
    assert (
        eh.Groups([3, 2])
        == eh.Groups(np.array([3, 2]))
        == eh.Groups(np.array([3.0, 2.0]))
        == eh.Groups({"1": 3, "2": 2})
    )


@pytest.mark.parametrize("name", MADE)
def test_values_stay_equal_and_read_only_after_pickling_and_copying(name: str) -> None:
    """No array can be written to, in the copy as in the original, and nothing can be set."""
    value = MADE[name]()
    arrays_of(value)
    for copied in (value, pickle.loads(pickle.dumps(value)), copy.copy(value), copy.deepcopy(value)):
        assert copied == value
        assert all(not array.flags.writeable for array in arrays_of(copied).values()), arrays_of(copied)
    with pytest.raises((AttributeError, TypeError)):
        value.k = value.n = value.kappa = 3


def test_the_parameters_of_a_fairness_cannot_be_exchanged() -> None:
    """`exact` is what the solver reads: it cannot be written to, before a journey and after."""
    for fairness in (eh.Fairness(), pickle.loads(pickle.dumps(eh.Fairness()))):
        with pytest.raises(TypeError):
            fairness.exact["beta"] = Fraction(3)


def test_every_value_goes_through_a_spawned_process_and_back() -> None:
    """A fresh interpreter gets each of them, can use it, and sends it back equal."""
    values = [make() for make in MADE.values()]
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        assert list(pool.map(returned, values)) == values
        assert list(pool.map(used, values)) == [used(value) for value in values]


def test_a_sweep_takes_no_computed_scratch_along() -> None:
    """What can be computed again stays at home: the pickle of a used sweep is as small as that of a fresh one."""
    fresh, much = MADE["sweep"](), MADE["sweep"]()
    for k in range(5, 30):
        much.at(k)
    much.alpha_ranges()
    assert len(pickle.dumps(much)) == len(pickle.dumps(fresh))


REFUSED_TOTALS = (4.5, -3, 2, 0, "x", "7", True, None, float("nan"), float("inf"), [5], 2**53 + 1, 10**30, 1e300)


@pytest.mark.parametrize("k", REFUSED_TOTALS)
@pytest.mark.parametrize("door", ["at", "allocate"])
def test_a_sweep_refuses_the_totals_that_allocate_refuses(k: object, door: str) -> None:
    """In the same words, through both of its doors."""
    groups = eh.Groups({"A": 12, "B": 7, "C": 1})
    with pytest.raises(InvalidTotal) as expected:
        eh.allocate(groups, k)
    with pytest.raises(InvalidTotal) as caught:
        getattr(eh.sweep(groups, 3, 10), door)(k)
    assert (type(caught.value), str(caught.value)) == (type(expected.value), str(expected.value))


def test_a_sweep_takes_every_total_that_allocate_takes() -> None:
    """In its range or not; 4.0 and NumPy's integers are whole numbers; asked twice it is the same object."""
    swept = eh.sweep({"A": 12, "B": 7, "C": 1}, 3, 10)
    for k in (3, 10, 11, 1000, 2**53):
        assert swept.at(k) == eh.allocate(swept.groups, k)
    assert swept.at(4.0) is swept.at(np.int32(4)) is swept.at(4)
    assert swept.allocate(5.0) == swept.at(5)


def test_a_sweep_keeps_bounds_and_base_at_every_total() -> None:
    """Totals outside of its range that break the bounds, or leave less than the base, are refused."""
    swept = eh.sweep({"A": 12, "B": 7, "C": 1}, 6, 8, minimum=2, maximum=[4, 3, 2], base=1.5)
    with pytest.raises(TooManyUnits, match="maximums add up to 9"):
        swept.at(10)
    with pytest.raises(TooFewUnits, match="at least 2 units each"):
        swept.at(5)
    assert swept.at(9).units.tolist() == [4, 3, 2]
    with pytest.raises(InvalidParameter, match="base is 2"):
        eh.sweep({"A": 12, "B": 7, "C": 1}, 6, 8, base=2).at(5)


@pytest.mark.parametrize("alpha", ["2", True, None, -1, float("nan"), float("inf"), [2], "x"])
def test_a_sweep_refuses_what_is_no_alpha(alpha: Any) -> None:
    """At every method that takes one."""
    swept = eh.sweep({"A": 12, "B": 7, "C": 1}, 3, 10)
    for ask in (swept.score, swept.best_k, swept.best, swept.edge, swept.plot):
        with pytest.raises(InvalidParameter, match="alpha is"):
            ask(alpha)
