"""Calls that take the parameters of a method as keywords, whatever stands in its table."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

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
