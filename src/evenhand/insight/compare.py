"""Several methods side by side at one total."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from evenhand.api import allocate
from evenhand.exceptions import InvalidParameter
from evenhand.methods.fairness.fairness import Fairness
from evenhand.methods.protocol import Method
from evenhand.methods.registry import as_method
from evenhand.result.comparison import Comparison
from evenhand.result.measured import check_judge, check_measured


def compare(
    groups: object,
    k: object,
    *,
    methods: Iterable[str | Method],
    judged_by: str | Method | None = None,
    **options: Any,
) -> Comparison:
    """Hand out the same units by several methods and set them side by side.

    Parameters
    ----------
    groups : Groups, whatever `Groups` takes, or whatever `load` takes
    k : int
        Total to hand out.
    methods : iterable of str or method object
        By name or as objects; the first is what the others are compared with.
    judged_by : str or method object, optional
        By whose error all are measured; `Fairness` if None.
    **options
        Those of `allocate` for all of them, but for parameters of a method: give the method as an object instead.

    Returns
    -------
    Comparison

    Raises
    ------
    InvalidParameter
        No method is given.
    Unmeasured
        The judge states no error.
    InvalidPopulation
        The judge has no meaning for a group of these, such as one of nobody.
    EvenhandError
        As in `allocate`.

    Examples
    --------
    >>> compare({"A": 60, "B": 30, "C": 11}, 4, methods=["webster", "dhondt"]).units.tolist()
    [[3, 1, 0], [3, 1, 0]]
    """
    chosen = [as_method(one) for one in ([methods] if isinstance(methods, str) else methods)]
    if not chosen:
        raise InvalidParameter('no method is given: name some, such as methods=["webster", "hill"]')
    judge = Fairness() if judged_by is None else as_method(judged_by)
    check_measured(judge, "error")
    first = allocate(groups, k, method=chosen[0], **options)
    check_judge(judge, first.request.groups, first.k)
    around = {name: options[name] for name in AROUND if name in options}
    rest = [allocate(first.groups, first.k, method=one, **around) for one in chosen[1:]]
    return Comparison((first, *rest), judge)


AROUND = ("ties", "seed", "solver", "threshold", "exempt", "threshold_of", "change", "threads")
"""Options that hold for each method; all others are about how the groups come in, once."""
