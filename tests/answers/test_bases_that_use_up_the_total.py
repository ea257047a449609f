"""Where n bases are all of k there is nothing left to share out, and every door says so with numbers that hold."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import evenhand as eh
from evenhand.result.allocation import Allocation
from evenhand.verify import verify

NAMES = {"A": 60, "B": 30, "C": 1}
WITH_BASE = [entry.name for entry in eh.methods() if any(one.name == "base" for one in entry.parameters)]


def allocated(name: str) -> Allocation:
    """Two units each of the six; fairness, which may give less than the base, is held to them."""
    return eh.allocate(NAMES, 6, method=name, base=2, minimum=2)


@pytest.mark.parametrize("name", WITH_BASE)
class TestNothingLeft:
    def test_everybody_has_the_base_at_no_error(self, name: str) -> None:
        """E is 0 and its logarithm -inf, and no contribution is infinite."""
        r = allocated(name)
        assert r.units.tolist() == [2, 2, 2]
        assert (r.error, r.log_error, r.gap) == (0.0, -np.inf, np.inf)
        assert r.contribution.tolist() == [0.0, 0.0, 0.0]
        assert r.ideal.tolist() == [2.0, 2.0, 2.0]

    def test_the_record_holds(self, name: str, tmp_path: Path) -> None:
        """The checker comes to the same costs."""
        path = tmp_path / "r.json"
        allocated(name).save(path)
        assert all(verify(path.read_bytes()).values())

    def test_who_would_be_next_is_still_known(self, name: str) -> None:
        """The seventh unit goes to the largest group, and by fairness to the smallest, whose unit weighs least."""
        assert allocated(name).order(upto=7).group[-1] == ("C" if name == "fairness" else "A")

    def test_it_is_told_in_words(self, name: str) -> None:
        """A paragraph, sentences and a table, without a number that stands for infinity."""
        r = allocated(name)
        told = [r.summary(), *r.explain("A"), str(r.audit()), repr(r)]
        assert not [text for text in told if "e+308" in text]


class TestNothingOfWhatIsDue:
    """A group that has 0 units is infinitely far from its quota where too little counts."""

    @pytest.mark.parametrize(("sigma", "error"), [(0, np.inf), (0.5, np.inf), (1, 0.1375)])
    def test_min_max_judges_a_group_without_units(self, sigma: float, error: float) -> None:
        """3, 1, 0 of 4 units: only where too much alone counts the deviation is finite, 3 / (240 / 91) - 1."""
        judged = eh.allocate(NAMES, 4, method="jefferson").judged_by(eh.MinMax(sigma=sigma))
        assert judged.units.tolist() == [3, 1, 0]
        assert judged.error == pytest.approx(error, rel=1e-15)
        assert judged.contribution.max() == pytest.approx(error, rel=1e-15)
