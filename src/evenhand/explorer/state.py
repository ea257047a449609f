"""Everything that the user has chosen, as one frozen value that comes out of a message and goes back into one."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from dataclasses import asdict, dataclass, fields, make_dataclass, replace
from typing import Any, TypeAlias

from evenhand.exceptions import InvalidInput, InvalidParameter, InvalidTotal
from evenhand.explorer import values
from evenhand.explorer.packing import plain
from evenhand.explorer.parameters import ALPHA, PARAMETERS, USUAL, defaults
from evenhand.methods.parameter import Choice
from evenhand.wording.lists import quoted
from evenhand.wording.suggestions import did_you_mean

Reader: TypeAlias = Callable[[str, object], Any]

AROUND: dict[str, Reader] = {
    "threshold": values.amount,
    "exempt": values.names,
    "threshold_of": values.amount,
    "change": values.amount,
}
"""What is asked around a method, as `evenhand.allocate` takes it."""

READERS: dict[str, Reader] = {
    "data": values.reference,
    "method": values.method,
    "alpha": values.parameter,
    **{name: values.word if isinstance(one, Choice) else values.parameter for name, one in PARAMETERS.items()},
    **AROUND,
    **dict.fromkeys(("minimum", "maximum", "k_min", "k_max", "k"), values.whole),
    "methods": values.methods,
    "judged_by": values.judge,
}
"""How each value of a message is read."""

_Chosen: Any = make_dataclass("_Chosen", [(name, Any, None) for name in PARAMETERS], frozen=True)


@dataclass(frozen=True)
class State(_Chosen):  # type: ignore[misc]  # one field for each parameter of any method, whatever stands in the registry
    """What the user has chosen.

    Attributes
    ----------
    data : str or None
        Name of a built-in data set, or the key of groups that the session was given; None is what it started with.
    method : str
        Name of a method of the registry. Beside it every parameter of any method, by its name; None where the method
        has none of that name.
    alpha : float
    threshold, exempt, threshold_of, change
        As in `evenhand.allocate`.
    minimum, maximum : int or None
        Fewest and most units of every group; None is what the groups bring.
    k_min, k_max : int or None
        Range of totals; None is the default of the data.
    k : int or None
        The total to look at; None is the best.
    methods : tuple of str or None
        Which methods are set beside the chosen one; None is the usual ones.
    judged_by : str
        By whose error they are measured.
    """

    data: str | None = None
    method: str = USUAL
    alpha: float = float(ALPHA.default)
    threshold: float | None = None
    exempt: tuple[str, ...] = ()
    threshold_of: float | None = None
    change: float | None = None
    minimum: int | None = None
    maximum: int | None = None
    k_min: int | None = None
    k_max: int | None = None
    k: int | None = None
    methods: tuple[str, ...] | None = None
    judged_by: str = USUAL

    @classmethod
    def from_message(cls, message: object) -> State:
        """The state that a message describes; what it leaves out has its default.

        Raises
        ------
        InvalidInput, InvalidParameter, InvalidTotal, UnknownMethod
            A part of it is unknown, or of a wrong type; whether a number lies in its domain is for the library to say.
        """
        if not isinstance(message, Mapping):
            raise InvalidInput("the state must be an object with the names of the parameters")
        _check_names(message, [field.name for field in fields(cls)])
        given = {name: READERS[name](name, value) for name, value in message.items() if value is not None}
        return cls(**{**defaults(given.get("method", USUAL)), **given})

    def message(self, names: Container[str]) -> dict[str, Any]:
        """The state as plain values; `names` says which data sets are known by name."""
        reference = None if self.data is None else {"name" if self.data in names else "key": self.data}
        return {**{name: _plain(value) for name, value in asdict(self).items()}, "data": reference}

    def with_totals(self, k_min: int, k_max: int) -> State:
        """The same with the range that was computed.

        Raises
        ------
        InvalidTotal
            The total to look at is not in it.
        """
        if self.k is not None and k_min <= k_max and not k_min <= self.k <= k_max:
            raise InvalidTotal(
                f"k = {self.k:,} is not among the totals from {k_min:,} to {k_max:,} that are compared: "
                "choose one of them, or another k_min and k_max"
            )
        return replace(self, k_min=k_min, k_max=k_max)

    @property
    def chosen(self) -> dict[str, Any]:
        """The parameters of the method, and those given that it has not, which it refuses."""
        return {name: value for name in PARAMETERS if (value := getattr(self, name)) is not None}

    @property
    def around(self) -> dict[str, Any]:
        """What is asked around the method, where something is."""
        return {name: value for name in AROUND if (value := getattr(self, name)) not in (None, ())}

    @property
    def asked(self) -> dict[str, Any]:
        """Keywords for `evenhand.sweep` and `evenhand.allocate`."""
        return {"method": self.method, **self.chosen, **self.around}


def _check_names(message: Mapping[Any, Any], known: list[str]) -> None:
    for name in message:
        if name not in known:
            hint = did_you_mean(name, known) if isinstance(name, str) else ""
            raise InvalidParameter(f"the explorer has no {quoted(name)}: it has {', '.join(known)}.{hint}")


def _plain(value: Any) -> Any:
    """A value as JSON holds it."""
    if isinstance(value, float):
        return plain(value)
    return list(value) if isinstance(value, tuple) else value
