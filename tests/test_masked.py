"""Masked arrays: what is masked is missing, and refused with its row; an array in which nothing is masked is taken."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import evenhand as eh
from evenhand.exceptions import InvalidBounds, InvalidPopulation

WHOLE = np.ma.MaskedArray([30, 20, 50])
HOLED = np.ma.MaskedArray([30, 20, 50], mask=[False, True, False])


@pytest.mark.parametrize("kind", [np.int64, np.float64, object])
def test_a_masked_population_is_refused_with_its_row(kind: Any) -> None:
    """Whatever numbers lie beside it and beneath it."""
    with pytest.raises(InvalidPopulation, match=r"row 2.*is masked"):
        eh.Groups(HOLED.astype(kind))
    with pytest.raises(InvalidPopulation, match=r"'B' \(row 2\) is masked"):
        eh.allocate(eh.Groups(HOLED.astype(kind), ["A", "B", "C"]), 10)


@pytest.mark.parametrize("what", ["minimum", "maximum", "current"])
@pytest.mark.parametrize("kind", [np.int64, object])
def test_a_masked_bound_is_refused_with_its_row(what: str, kind: Any) -> None:
    """A minimum, a maximum, and the units held now."""
    with pytest.raises(InvalidBounds, match=rf"{what} of '2' \(row 2\) is masked"):
        eh.Groups([3, 2, 5], **{what: HOLED.astype(kind)})


def test_an_array_in_which_nothing_is_masked_is_an_array() -> None:
    """Populations and bounds are plain, read-only arrays, and the answer is that of the same list."""
    groups = eh.Groups(WHOLE, minimum=WHOLE // 30 + 1, maximum=WHOLE, current=WHOLE)
    arrays = [groups.populations, groups.minimum, groups.maximum, groups.current]
    assert [type(array) for array in arrays] == [np.ndarray] * 4
    assert not any(array.flags.writeable for array in arrays if array is not None)
    assert groups == eh.Groups([30, 20, 50], minimum=[2, 1, 2], maximum=[30, 20, 50], current=[30, 20, 50])
    assert eh.allocate(groups, 17).units.tolist() == eh.allocate([30, 20, 50], 17, minimum=[2, 1, 2]).units.tolist()
