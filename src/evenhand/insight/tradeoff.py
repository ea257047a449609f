"""What one more unit buys, by several settings."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from evenhand.api import sweep
from evenhand.exceptions import InvalidParameter
from evenhand.insight.groups import groups_of
from evenhand.methods.fairness.fairness import Fairness
from evenhand.methods.protocol import Method
from evenhand.methods.registry import as_method
from evenhand.result.measured import check_measured
from evenhand.result.tradeoff import Tradeoff


def tradeoff(
    groups: object,
    k_min: object,
    k_max: object = None,
    *,
    methods: str | Method | Iterable[str | Method] | None = None,
    progress: Callable[[int, int], None] | None = None,
    **options: Any,
) -> Tradeoff:
    """The error of every total, what one unit more takes from it, and the best total for every alpha.

    Parameters
    ----------
    groups : Groups, whatever `Groups` takes, or whatever `load` takes
    k_min, k_max : int
        Smallest and largest total; or, as `k_min` alone, increasing totals.
    methods : iterable of str or method object, optional
        Settings to set side by side, such as ``[Fairness(), Fairness(beta=3), "webster"]``; `Fairness` if None. Each is
        measured by its own error.
    progress : callable, optional
        Told (totals done, totals in all) as the work goes on, over all settings.
    **options
        Those of `sweep` for all of them, but for parameters of a method: give the method as an object instead.

    Returns
    -------
    Tradeoff

    Raises
    ------
    InvalidParameter
        No method is given.
    Unmeasured
        A method states no error.
    EvenhandError
        As in `sweep`.

    Examples
    --------
    >>> found = tradeoff("new-england-2024", 6, 60)
    >>> float(found.error[0, 37].round(6)), float(found.bought[0, 37].round(3)), found.alpha_ranges[0][0][0]
    (0.00078, 0.415, 43)
    """
    chosen = _methods(methods)
    if "keep_units" in options:
        raise InvalidParameter("keep_units is given, but a trade-off keeps errors only: use sweep for the units")
    receivers = groups_of(groups, options)
    if k_max is None and isinstance(k_min, Iterable) and not isinstance(k_min, str):
        k_min = list(k_min)
    sweeps = []
    for number, method in enumerate(chosen):
        told = None if progress is None else _part(progress, number, len(chosen))
        sweeps.append(sweep(receivers, k_min, k_max, method=method, keep_units=False, progress=told, **options))
    return Tradeoff(tuple(sweeps))


def _methods(methods: Any) -> list[Method]:
    if methods is None:
        return [Fairness()]
    given = [methods] if isinstance(methods, str) or not isinstance(methods, Iterable) else list(methods)
    chosen = [as_method(one) for one in given]
    if not chosen:
        raise InvalidParameter('no method is given: name some, such as methods=["webster", "hill"]')
    for method in chosen:
        check_measured(method, "error")
    return chosen


def _part(progress: Callable[[int, int], None], number: int, parts: int) -> Callable[[int, int], None]:
    """Progress of one of several sweeps as that of all."""
    return lambda done, whole: progress(number * whole + done, parts * whole)
