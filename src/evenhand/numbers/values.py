"""Values: objects that never change, are equal where all they hold is equal, and remain so when they travel."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from functools import cached_property
from typing import Any, TypeVar

import numpy as np

Kept = TypeVar("Kept", bound="Value")


class Value:
    """What no later change can reach: read-only after pickling and copying too.

    What a `cached_property` has computed stays at home: it is computed again where it is needed.
    """

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in vars(self).items() if not _is_cached(type(self), name)}

    def __setstate__(self, state: dict[str, Any]) -> None:
        for value in state.values():
            for one in value if isinstance(value, tuple) else (value,):
                if isinstance(one, np.ndarray):
                    one.flags.writeable = False
        vars(self).update(state)

    def __copy__(self: Kept) -> Kept:
        return self

    def __deepcopy__(self: Kept, memo: object) -> Kept:
        return self


def are_same(ours: Any, theirs: Any) -> bool:
    """Whether two things hold the same: arrays number by number, tuples and data classes part by part.

    Examples
    --------
    >>> are_same(np.array([1, 2]), np.array([1, 2])), are_same(None, 1)
    (True, False)
    """
    if ours is theirs:
        return True
    if isinstance(ours, np.ndarray) or isinstance(theirs, np.ndarray):
        return type(ours) is type(theirs) and _are_same_arrays(ours, theirs)
    if isinstance(ours, tuple) and isinstance(theirs, tuple):
        return len(ours) == len(theirs) and all(map(are_same, ours, theirs))
    if is_dataclass(ours) and type(ours) is type(theirs):
        names = (field.name for field in fields(ours) if field.compare)
        return all(are_same(getattr(ours, name), getattr(theirs, name)) for name in names)
    return bool(ours == theirs)


def _are_same_arrays(ours: np.ndarray, theirs: np.ndarray) -> bool:
    """Number by number; no number is the same as no number: the errors of a method that states none."""
    may_lack = ours.dtype.kind == theirs.dtype.kind == "f"
    return np.array_equal(ours, theirs, equal_nan=may_lack)


def _is_cached(kind: type, name: str) -> bool:
    return isinstance(getattr(kind, name, None), cached_property)
