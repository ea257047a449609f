"""The smallest total that is good enough: every smaller one is excluded."""

from __future__ import annotations

from typing import Any

from evenhand.api import asked
from evenhand.exceptions import InvalidParameter, Unmeasured
from evenhand.insight.smallest_search import Progress, Search, Wanted
from evenhand.methods.keywords import shows
from evenhand.methods.protocol import Method
from evenhand.methods.registry import entry_of, every_parameter
from evenhand.methods.sample.method import SampleMethod
from evenhand.numbers import Exact, Number, exact_number
from evenhand.result.smallest import Precision, SmallestTotal
from evenhand.solve.request.request import Request
from evenhand.wording.lists import quoted, shown


@shows(every_parameter())
def smallest_total(
    groups: object,
    error: Number | None = None,
    *,
    variation: Number | None = None,
    of: Number | None = None,
    method: str | Method | None = None,
    k_max: object = None,
    progress: Progress | None = None,
    **options: Any,
) -> SmallestTotal:
    """The fewest units whose best allocation has an error of at most `error`.

    Parameters
    ----------
    groups : Groups, whatever `Groups` takes, or whatever `load` takes
    error : number, optional
        The error E that is good enough, 0 or more, compared exactly; for Neyman's allocation a variance.
    variation, of : number, optional
        For samples, instead of `error`: the coefficient of variation that is good enough, and the total that is to be
        estimated. They stand for the variance (variation * of)^2.
    method : str or method object, optional
        `Fairness` if None.
    k_max : int, optional
        The largest total that is tried. If None, 20,000 totals are tried, fewer of more than 100 groups; where one more
        unit never raises E, there is no limit.
    progress : callable, optional
        Told (totals tried, most totals that are tried) as the work goes on.
    **options
        Those of `allocate`, parameters of a method included.

    Returns
    -------
    SmallestTotal

    Raises
    ------
    InvalidParameter
        No error is given, or it is no number of 0 or more.
    OutOfReach
        No total that was tried is good enough; the message says which came nearest.
    Unmeasured
        The method states no error E(k) that compares totals.
    EvenhandError
        As in `allocate`.

    Notes
    -----
    By methods for samples a unit more never raises E: the total is found by halving, and the one before it excludes all
    others. By every other method E(k) rises and falls, and all smaller totals are solved.

    Examples
    --------
    >>> found = smallest_total({"A": 12, "B": 7, "C": 1}, 0.01)
    >>> found.k, found.units.tolist(), found.tried
    (15, [9, 5, 1], 12)
    """
    request = asked(groups, method=method, **options)
    wanted = _wanted(request, error, variation, of)
    _check_comparable(request.chosen)
    if request.rule.solver != "exact":
        why = "the notebook's greedy proves nothing, so that no total could be excluded"
        raise InvalidParameter(f"{why}: leave out solver=", in_flags=f"{why}: leave out --solver")
    search = Search(request, wanted, k_max, progress)
    k = search.halved() if search.is_falling else search.scanned()
    return search.result(k)


def _check_comparable(method: Method) -> None:
    """Refuse a method whose E says nothing about totals.

    Raises
    ------
    Unmeasured
    """
    if method.compares_totals:
        return
    why = f"there is no smallest total by {entry_of(method).name}: it states no error E(k) that compares totals"
    raise Unmeasured(
        f"{why}. Sweep its totals and measure each by another method: sweep.at(k).judged_by(Fairness()).error",
        in_flags=f"{why}. Choose another --method",
    )


def _wanted(request: Request, error: object, variation: object, of: object) -> Wanted:
    """The error that was asked for, checked."""
    if (error is None) == (variation is None):
        what = "no error is given" if error is None else "error and variation are both given"
        raise InvalidParameter(
            f"{what}: give error=..., or for samples variation=... and of=...",
            in_flags=f"{what}: give --error, or for samples --variation and --of",
        )
    if variation is None:
        if of is not None:
            raise InvalidParameter("of is given without variation: it is the total that a sample estimates")
        return Wanted(_checked("error", error, "it is the error E that is good enough"), None)
    if not isinstance(request.chosen, SampleMethod):
        name = entry_of(request.chosen).name
        raise InvalidParameter(f"variation is given, but {name} draws no sample: give error instead")
    if of is None:
        raise InvalidParameter("variation is given without of: the total that the sample is to estimate")
    share = _checked("variation", variation, "it is the coefficient of variation that is good enough")
    precision = Precision(share, _checked("of", of, "it is the total that the sample estimates"))
    return Wanted(precision.error, precision)


def _checked(name: str, value: object, meaning: str) -> Exact:
    try:
        exact = exact_number(value)
    except (TypeError, ValueError):
        exact = -1
    if exact < 0:
        told = quoted(value) if isinstance(value, str) else shown(value)
        raise InvalidParameter(f"{name} is {told}, but must be a finite number of 0 or more: {meaning}")
    return exact
