"""Samples against dynamic programming, on many more surveys than the daily tests draw."""

import pytest

from helpers.surveys import check_surveys


@pytest.mark.parametrize("has_limits", [False, True])
def test_two_thousand_surveys(seed: int, has_limits: bool) -> None:
    """No sample has a smaller variance than Neyman's allocation in whole numbers."""
    check_surveys(seed, 2_000, has_limits)
