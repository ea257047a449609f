"""``evenhand.explore``: light, so that importing evenhand stays quick."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from evenhand.exceptions import MissingLibrary
from evenhand.methods.fairness.parameters import FAIRNESS, Parameters
from evenhand.methods.keywords import refuse_unknown, shows
from evenhand.numbers import Number
from evenhand.wording.extras import install_extra

if TYPE_CHECKING:
    from evenhand.explorer.widget import Explorer


@shows(FAIRNESS)
def explore(
    groups: object = "us-2020",
    *,
    alpha: Number | None = None,
    method: str | None = None,
    minimum: object = None,
    maximum: object = None,
    k_min: int | None = None,
    k_max: int | None = None,
    k: int | None = None,
    **parameters: Unpack[Parameters],
) -> Explorer:
    """Show the sliders over some groups, in a notebook.

    Parameters
    ----------
    groups : Groups, or whatever `Groups` takes, or the name of a data set, or a path
    alpha, and the parameters of `Fairness` : number, optional
        Where the sliders stand; as in `allocate` and `Sweep.best`.
    method : str, optional
        "fairness".
    minimum, maximum : int or sequence of int, optional
        Bounds; one number for all groups can be moved in the page.
    k_min, k_max : int, optional
        Range of the totals that are compared; chosen to suit the groups, and to hold `k`, if None.
    k : int, optional
        The total to look at; the best if None.

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
    """
    try:
        import anywidget  # noqa: F401  (asked for here, so that its absence is told in our words)
    except ImportError:
        raise MissingLibrary(f"the sliders in a notebook need anywidget: {install_extra('explorer')}") from None
    from evenhand.explorer.widget import Explorer

    refuse_unknown(parameters, (*FAIRNESS, "alpha", "method", "minimum", "maximum", "k_min", "k_max", "k"))
    controls = {
        "alpha": alpha,
        "method": method,
        "k_min": k_min,
        "k_max": k_max,
        "k": k,
    }
    return Explorer(groups, minimum=minimum, maximum=maximum, **controls, **parameters)
