"""What can be asked for by a name: the methods, and the laws of countries."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from evenhand.laws.law import Law
    from evenhand.methods.entry import Entry


def methods() -> tuple[Entry, ...]:
    """Every method by name: what it minimises, its parameters and properties, who uses it, where to read more.

    Examples
    --------
    >>> [entry.title for entry in methods() if "hill" in entry.aliases]
    ['Huntington-Hill, equal proportions']
    """
    from evenhand.methods.registry import ENTRIES

    return ENTRIES


def laws() -> tuple[Law, ...]:
    """Every law that can be replayed.

    Examples
    --------
    >>> [law.name for law in laws() if law.method == "webster"]
    ['us-1840', 'us-1900', 'us-1910', 'us-1930', 'de-2025', 'in-2014', 'vaccine-2020-12-14', 'vaccine-2020-12-21']
    """
    from evenhand.laws.elsewhere import ELSEWHERE
    from evenhand.laws.house import HOUSE

    return (*HOUSE, *ELSEWHERE)


def law(name: str) -> Law:
    """The law of that name.

    Raises
    ------
    UnknownLaw
        The message suggests the nearest.

    Examples
    --------
    >>> print(law("us-1790").replay())
    us-1790: 15 of 15 groups and 105 of 105 units are as they were given officially.
    """
    from evenhand.exceptions import UnknownLaw
    from evenhand.wording.lists import listed, quoted
    from evenhand.wording.suggestions import did_you_mean

    known = {one.name: one for one in laws()}
    if name not in known:
        raise UnknownLaw(
            f"there is no law {quoted(name, 40)} (laws: {listed(known, 70)}).{did_you_mean(str(name), known)}"
        )
    return known[name]
