"""A sweep tells how far it is, also among the totals that are decided one by one, and can be stopped there."""

from __future__ import annotations

import pytest

import evenhand as eh


class Stop(Exception):
    """What somebody raises who has seen enough."""


@pytest.mark.parametrize("threads", [1, 2])
def test_progress_is_told_after_every_total_that_float64_leaves_open(threads: int) -> None:
    """Equal groups tie at nearly every total: the count rises by one each, never falls, and ends at the number."""
    seen: list[tuple[int, int]] = []
    swept = eh.sweep([7] * 6, 6, 105, threads=threads, progress=lambda done, total: seen.append((done, total)))
    doubtful = sum(proof != "float" for proof in swept.proof)
    assert doubtful > 50
    assert [total for _, total in seen] == [100] * len(seen)
    assert [done for done, _ in seen[-doubtful:]] == list(range(101 - doubtful, 101))
    assert seen == sorted(seen)


@pytest.mark.parametrize("threads", [1, 2])
def test_what_progress_raises_ends_the_work_at_once(threads: int) -> None:
    """In the middle of the totals that are decided one by one, no further one is."""
    told: list[int] = []

    def progress(done: int, total: int) -> None:
        told.append(done)
        if done >= total - 20:
            raise Stop

    with pytest.raises(Stop):
        eh.sweep([7] * 6, 6, 105, threads=threads, progress=progress)
    assert told[-1] == 80
