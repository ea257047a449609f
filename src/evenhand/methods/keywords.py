"""Calls that take the parameters of a method as keywords, whatever stands in its table."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from evenhand.wording.suggestions import did_you_mean

Call = TypeVar("Call", bound=Callable[..., Any])

KEYWORD = inspect.Parameter.KEYWORD_ONLY


def shows(names: Iterable[str]) -> Callable[[Call], Call]:
    """Show keywords that a call takes among its ``**options`` in its signature, so that help and editors find them.

    Examples
    --------
    >>> @shows(["kappa"])
    ... def call(k: int, *, ties: str = "first", **options: object) -> None: ...
    >>> list(inspect.signature(call).parameters)
    ['k', 'kappa', 'ties', 'options']
    """

    def decorate(call: Call) -> Call:
        own = inspect.signature(call)
        before = [one for one in own.parameters.values() if one.kind < KEYWORD]
        after = [one for one in own.parameters.values() if one.kind >= KEYWORD]
        shown = [inspect.Parameter(name, KEYWORD, default=None, annotation="Number | None") for name in names]
        call.__signature__ = own.replace(parameters=[*before, *shown, *after])  # type: ignore[attr-defined]
        return call

    return decorate


def refuse_unknown(given: Iterable[str], known: Iterable[str], others: Iterable[str] = ()) -> None:
    """Refuse a keyword that a call does not know, as Python refuses it, and name the nearest.

    Parameters
    ----------
    given, known : iterable of str
    others : iterable of str
        Keywords of the call that are taken elsewhere: they may have been meant.

    Raises
    ------
    TypeError
    """
    known = tuple(known)
    for name in given:
        if name not in known:
            raise TypeError(f"there is no keyword {name!r} here.{did_you_mean(name, (*known, *others))}")
