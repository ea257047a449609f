"""The same groups with other bounds or spreads in place of their own."""

from fractions import Fraction

import pytest

import evenhand as eh

ROWS = [
    {"ward": "North", "people": 60, "least": 1, "held": 3, "s": 1.5},
    {"ward": "South", "people": 30, "least": 2, "held": 4, "s": 0},
]


@pytest.fixture
def groups() -> eh.Groups:
    columns = {"population_column": "people", "name_column": "ward", "minimum_column": "least"}
    return eh.Groups(ROWS, **columns, current_column="held", sd_column="s", maximum=[5, None])


def test_what_is_not_named_stays(groups: eh.Groups) -> None:
    """Names, populations, units held, spreads and the other bound are the same; the groups themselves are unchanged."""
    other = groups.replacing(minimum=3)
    assert other.minimum.tolist() == [3, 3]
    assert other.maximum.tolist() == groups.maximum.tolist() == [5, 2**62]
    assert (other.names, other.exact, other.sd) == (groups.names, groups.exact, (Fraction(3, 2), 0))
    assert other.current.tolist() == [3, 4]
    assert (other.columns, other.library) == (groups.columns, groups.library)
    assert groups.minimum.tolist() == [1, 2]
    assert groups.replacing() == groups


def test_each_can_be_replaced(groups: eh.Groups) -> None:
    """A bound by number, by row or by name; a spread by row."""
    assert groups.replacing(maximum=4).maximum.tolist() == [4, 4]
    assert groups.replacing(minimum={"South": 1, "North": 0}).minimum.tolist() == [0, 1]
    assert groups.replacing(sd=[1, 2], cv=[3, 4]).sd == (1, 2)
    assert groups.replacing(cv=[3, 4]).cv == (3, 4)
    assert groups.sd == (Fraction(3, 2), 0)
    assert groups.cv is None


@pytest.mark.parametrize("bounds", [{"minimum": 6}, {"maximum": 1}, {"minimum": 4, "maximum": 3}])
def test_bounds_that_contradict_each_other_are_refused(groups: eh.Groups, bounds: dict[str, int]) -> None:
    """The new one against the one that stays, or both."""
    with pytest.raises(eh.exceptions.InvalidBounds, match="above its maximum"):
        groups.replacing(**bounds)
