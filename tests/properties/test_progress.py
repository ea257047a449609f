"""A sweep tells how far it is, honestly, and whoever is told can stop it at any time."""

import pytest

import evenhand as eh
from evenhand.solve import many

STATES = eh.load("us-2020")
# At this beta float64 leaves most totals open: they are decided one by one, after the blocks.
HARD = {"beta": 300}


class Stop(Exception):
    """Whoever is told has had enough."""


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("options", [{}, HARD], ids=["default", "hard"])
def test_progress_counts_what_is_decided(options: dict[str, int], threads: int) -> None:
    """It never goes back, ends at all totals, and a total that is left open is not counted before it is decided."""
    told: list[tuple[int, int]] = []
    sweep = eh.sweep(STATES, 50, 149, threads=threads, progress=lambda *args: told.append(args), **options)
    assert {whole for _, whole in told} == {100}
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[-1] == (100, 100)
    assert told[0][0] <= (sweep.proof == "float").sum()


def test_raising_stops_a_sweep_between_open_totals(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also after the blocks: of the totals that float64 leaves open no other one is decided."""
    decided: list[int] = []
    real = many.decided
    monkeypatch.setattr(many, "decided", lambda problem, k, *more: decided.append(k) or real(problem, k, *more))

    def stop(*_: int) -> None:
        if len(decided) == 3:
            raise Stop

    with pytest.raises(Stop):
        eh.sweep(STATES, 50, 149, threads=1, progress=stop, **HARD)
    assert len(decided) == 3


def test_a_watched_thread_tells_often() -> None:
    """One thread that is watched works in small blocks, so that it can be stopped soon."""
    told: list[int] = []
    eh.sweep(STATES, 50, 5049, threads=1, keep_units=False, progress=lambda done, _: told.append(done))
    assert len(told) >= 7
