"""``evenhand.explore``: light, so that importing evenhand stays quick."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from evenhand.exceptions import MissingLibrary

if TYPE_CHECKING:
    from evenhand.explorer.widget import Explorer


def explore(groups: object = "us-2020", **state: Any) -> Explorer:
    """Show the sliders over some groups, in a notebook.

    Parameters
    ----------
    groups : Groups, or whatever `Groups` takes, or the name of a data set, or a path
    **state
        alpha, beta, sigma, kappa, gamma, k_min, k_max, k to begin with.

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
        raise MissingLibrary("the sliders in a notebook need anywidget: pip install 'evenhand[explorer]'") from None
    from evenhand.explorer.widget import Explorer

    return Explorer(groups, **state)
