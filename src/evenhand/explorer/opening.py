"""``evenhand.explore``: light, so that importing evenhand stays quick."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from evenhand.exceptions import MissingLibrary
from evenhand.methods.keywords import refuse_unknown, shows
from evenhand.methods.protocol import Method
from evenhand.methods.registry import every_parameter, per_group
from evenhand.numbers import Number
from evenhand.wording.extras import install_extra

if TYPE_CHECKING:
    from evenhand.explorer.widget import Explorer


@shows(every_parameter())
def explore(
    groups: object = "us-2020",
    *,
    alpha: Number | None = None,
    method: str | Method | None = None,
    threshold: Number | None = None,
    exempt: str | Iterable[str] = (),
    threshold_of: Number | None = None,
    change: Number | None = None,
    minimum: object = None,
    maximum: object = None,
    k_min: int | None = None,
    k_max: int | None = None,
    k: int | None = None,
    methods: str | Iterable[str] | None = None,
    judged_by: str | None = None,
    **options: Any,
) -> Explorer:
    """Show the sliders over some groups, in a notebook.

    Parameters
    ----------
    groups : Groups, or whatever `Groups` takes, or the name of a data set, or a path
    alpha : number, optional
        Where the slider stands; as in `Sweep.best`.
    method : str or method object, optional
        As in `allocate`.
    threshold, exempt, threshold_of, change : optional
        As in `allocate`.
    minimum, maximum : int or sequence of int, optional
        Bounds; one number for all groups can be moved in the page.
    k_min, k_max : int, optional
        Range of the totals that are compared; chosen to suit the groups and the method, and to hold `k`, if None.
    k : int, optional
        The total to look at; the best if None.
    methods : str or iterable of str, optional
        Which methods are set beside the chosen one; well-known ones if None.
    judged_by : str, optional
        By whose error they are measured.
    **options
        The parameters of the method, as in `allocate`: those of `Fairness` where no method is named.

    Returns
    -------
    Explorer
        A widget; its state can be read and set, and ``w.best`` is the best allocation.

    Raises
    ------
    EvenhandError
        The groups or the state are not possible.
    MissingLibrary
        The extra `explorer` is not installed.

    Examples
    --------
    >>> w = explore("new-england-2024", alpha=3)
    >>> w
    <Explorer: 6 groups, k 6..60, best k = 24>
    >>> w.alpha = 2
    >>> w.best.units.tolist()
    [20, 10, 4, 4, 3, 2]
    >>> explore("new-england-2024", method="jefferson", k=24)
    <Explorer: 6 groups by jefferson, k 6..60, k = 24>
    """
    try:
        import anywidget  # noqa: F401  (asked for here, so that its absence is told in our words)
    except ImportError:
        raise MissingLibrary(f"the sliders in a notebook need anywidget: {install_extra('explorer')}") from None
    from evenhand.explorer.widget import Explorer

    named = {
        "alpha": alpha,
        "method": method,
        "threshold": threshold,
        "exempt": exempt or None,
        "threshold_of": threshold_of,
        "change": change,
        "minimum": minimum,
        "maximum": maximum,
        "k_min": k_min,
        "k_max": k_max,
        "k": k,
        "methods": methods,
        "judged_by": judged_by,
    }
    refuse_unknown(options, (*every_parameter(), *per_group(), *named))
    return Explorer(groups, **named, **options)
