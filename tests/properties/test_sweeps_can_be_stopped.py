"""A sweep tells how far it is, also among the totals that are decided one by one, and can be stopped there."""

from __future__ import annotations

import pytest

import evenhand as eh
from evenhand.solve.search.batch import watched_blocks


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


def test_a_single_thread_is_heard_of_soon() -> None:
    """The first blocks are small and grow: others may wish to go first. Every total is in exactly one of them."""
    seen: list[int] = []
    eh.sweep("us-2020", 50, 20_000, threads=1, keep_units=False, progress=lambda done, _: seen.append(done))
    assert seen[0] < 100
    assert seen[4] - seen[3] > 500
    for count, n in ((0, 3), (1, 50), (951, 50), (20_000, 7), (5, 10**6)):
        parts = list(watched_blocks(count, n))
        assert [row for part in parts for row in range(part.start, part.stop)] == list(range(count))
