"""The order of award: unit by unit, who gets it, by what priority, and who is next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from evenhand.exceptions import InvalidParameter, InvalidTotal, TooManyUnits
from evenhand.groups import Groups
from evenhand.methods.protocol import Method
from evenhand.methods.registry import entry_of
from evenhand.methods.sequence.awards import is_in_turn
from evenhand.numbers import FloatArray, IntArray, read_only, whole_number
from evenhand.numbers.values import Value, are_same
from evenhand.solve.ordering import Ordered, ordered
from evenhand.solve.request.totals import greatest_total
from evenhand.solve.sequence import order_in_turn

if TYPE_CHECKING:
    from evenhand.result.allocation import Allocation

MOST_UNITS = 10**7
"""Units of an order: more do not fit into memory."""


@runtime_checkable
class Prioritised(Protocol):
    """A method with a customary priority: the largest comes next."""

    priority_formula: str

    def priorities(self, groups: Groups, k: int, cols: IntArray, units: IntArray) -> FloatArray:
        """Priority of the next unit of groups that have so many, shape (m,)."""
        ...


NO_ORDER = "the notebook's greedy does not hand out units by the cheapest next one, so that there is no order of award"


@dataclass(frozen=True, eq=False, repr=False)
class Order(Value):
    """Unit by unit: who gets it, and by what priority; frozen. Made by `Allocation.order`.

    Attributes
    ----------
    groups : Groups
    k : int
        Total of the allocation; units beyond it say who is next.
    method : Method
    unit : int array, shape (m,)
        1, 2, 3, ...
    group : object array, shape (m,)
        Name of the group that gets it.
    place : int array, shape (m,)
        The group's position in the input.
    nth : int array, shape (m,)
        Which of the group's units it is, from 1.
    priority : float array, shape (m,)
        As `formula` says, to a few roundings; inf for units that come before all others: first units where all are
        served first, and those that a minimum gives.
    by_minimum : bool array, shape (m,)
        Whether a minimum gives the unit, before any priority counts.
    tied : bool array, shape (m,)
        Whether another group has a unit of exactly the same priority, decided exactly.
    formula : str
        What the priority is.
    note : str
        What the order means, a sentence.
    """

    groups: Groups
    k: int
    method: Method
    unit: IntArray
    group: NDArray[np.object_]
    place: IntArray
    nth: IntArray
    priority: FloatArray
    by_minimum: NDArray[np.bool_]
    tied: NDArray[np.bool_]
    formula: str
    note: str

    def __eq__(self, other: object) -> bool:
        return are_same(self, other) if isinstance(other, Order) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.groups, self.k, self.method, self.place[:8].tobytes()))

    def __len__(self) -> int:
        return self.unit.size

    def __repr__(self) -> str:
        return f"<Order: {len(self):,} units to {self.groups.n:,} groups by {self.formula}>"

    @property
    def columns(self) -> dict[str, Any]:
        """The columns of the table, in order."""
        names = ("unit", "group", "nth", "priority", "by_minimum", "tied")
        return {**{name: getattr(self, name) for name in names}, "group": list(self.group)}

    def to_dict(self) -> dict[str, Any]:
        """The order as plain Python values."""
        columns = {
            name: values if isinstance(values, list) else values.tolist() for name, values in self.columns.items()
        }
        return {"formula": self.formula, "note": self.note, "columns": columns}

    def to_frame(self, library: str | None = None) -> Any:
        """One row per unit, as a data frame of the given library (see `Allocation.to_frame`)."""
        from evenhand.result.frames import frame

        return frame(self.columns, library, self.groups.library)


def order_of(allocation: Allocation, upto: object = None) -> Order:
    """The order in which the units of an allocation are handed out.

    Parameters
    ----------
    allocation : Allocation
    upto : int, optional
        How many units, from 1; k if None, and more than k to see who is next.

    Raises
    ------
    InvalidTotal, TooManyUnits
        `upto` is no whole number, below 1, or more than the maximums add up to.
    InvalidParameter
        The allocation comes from the notebook's greedy, whose units are in no such order.
    """
    request, k = allocation.request, allocation.k
    if allocation.solver == "notebook":
        raise InvalidParameter(f'{NO_ORDER}: use solver="exact"', in_flags=f"{NO_ORDER}: use --solver exact")
    number = _checked(allocation, upto)
    method, units = request.method, request.field.among(allocation.units)
    in_turn = is_in_turn(method)
    found = order_in_turn(method, request, number) if is_in_turn(method) else ordered(request, k, units, number)
    place = found.cols if request.field.places is None else request.field.places[found.cols]
    everybody = request.field.everybody
    names = {i: everybody.label(i) for i in np.unique(place).tolist()}
    formula, priority = _priorities(allocation, found)
    priority[found.by_minimum] = np.inf
    return Order(
        everybody,
        k,
        request.chosen,
        read_only(np.arange(1, number + 1)),
        read_only(np.array([names[i] for i in place.tolist()], dtype=object)),
        read_only(place),
        read_only(found.units + 1),
        read_only(priority),
        read_only(found.by_minimum),
        read_only(found.tied),
        formula,
        _note(allocation, formula, found.is_sure or in_turn),
    )


def _checked(allocation: Allocation, upto: object) -> int:
    number = allocation.k if upto is None else whole_number(upto)
    if number is None or (number < 1 and upto is not None):
        why = f"is {upto!r}, but must be a whole number of 1 or more: how many units to put in order"
        raise InvalidTotal(f"upto {why}", in_flags=f"--order {why}")
    reach = min(greatest_total(allocation.request), MOST_UNITS)
    if number > reach:
        limit = (
            f"at most {MOST_UNITS:,} units are put in order"
            if reach == MOST_UNITS
            else f"the maximums add up to {reach:,}"
        )
        why = f"is {number:,}, but {limit}: use {reach:,} or fewer"
        raise TooManyUnits(f"upto {why}", in_flags=f"--order {why}")
    return number


def _priorities(allocation: Allocation, found: Ordered) -> tuple[str, FloatArray]:
    request = allocation.request
    method = request.method
    if isinstance(method, Prioritised):
        return method.priority_formula, method.priorities(request.groups, allocation.k, found.cols, found.units)
    block, rows = request.measure.at(np.array([allocation.k])), np.zeros_like(found.cols)
    with np.errstate(all="ignore"):
        saved = 0.0 - block.next_cost_at(rows, found.cols, found.units.astype(np.float64))[0]
    return _saved(allocation), np.where(np.abs(saved) >= method.infinite_from, np.copysign(np.inf, saved), saved)


def _saved(allocation: Allocation) -> str:
    if not allocation.method.has_error or not allocation.method.additive:
        return "minus the number that the method orders units by"
    return "what the unit saves of the error" + (", its penalty on change included" if allocation.change else "")


def is_house_monotone(allocation: Allocation) -> bool:
    """Whether it is proven that one unit more takes none from anybody."""
    return "house monotone" in entry_of(allocation.method).properties and not allocation.change


def _note(allocation: Allocation, formula: str, is_sure: bool) -> str:
    k, name = allocation.k, entry_of(allocation.method).name
    undecided = "" if is_sure else " Some units could not be told apart; they are marked as tied."
    if is_house_monotone(allocation):
        return f"The next unit always goes to the largest {formula}; the order is the same for every total.{undecided}"
    why = "with a penalty on change" if allocation.change else "which is not house monotone"
    return (
        f"Units by what they are worth when {k:,} are handed out ({formula}): the first {k:,} make the best allocation "
        f"of {k:,}. For another total the order can be another by {name}, {why}.{undecided}"
    )
