"""Computations take turns: nobody holds the server, and what nobody waits for ends at its next pause."""

from collections.abc import Callable, Iterator
from threading import Event, Lock

import pytest

from evenhand.explorer import turns
from evenhand.explorer.turns import LIGHT, LONG, MOST_BEGUN, PLACES, SLICE, TRIAL, Abandoned, Turn, Turns

OVERDUE = 1000.0
PATIENCE = 60
"""Seconds until a test gives up; nothing is measured."""


class Clock:
    """A time that passes only when the test says so."""

    def __init__(self) -> None:
        self.now = 0.0

    def monotonic(self) -> float:
        return self.now


class Job:
    """A computation that goes on when it is told to; what it does is written down."""

    def __init__(self, pool: Turns, size: int | None = None) -> None:
        self.begun = Event()
        self.ended = Event()
        self.endings = 0
        self.begins = 0
        self.paused = Event()
        self._step = Event()
        self._last = False
        self.turn = pool.start(self._work, self._end, size)

    def _work(self, turn: Turn) -> None:
        self.begins += 1
        self.begun.set()
        while True:
            assert self._step.wait(PATIENCE)
            self._step.clear()
            if self._last:
                return
            turn.pause()
            self.paused.set()

    def _end(self) -> None:
        self.endings += 1
        self.ended.set()

    def pause(self) -> None:
        """Let it come to a pause; it may have to wait there."""
        self.paused.clear()
        self._step.set()

    def finish(self) -> None:
        self._last = True
        self._step.set()
        assert self.ended.wait(PATIENCE)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[Clock]:
    clock = Clock()
    monkeypatch.setattr(turns, "time", clock)
    # The clock jumps: only the test of it lets anybody become overdue.
    monkeypatch.setattr(turns, "OVERDUE", OVERDUE)
    yield clock


@pytest.fixture
def jobs() -> Iterator[Callable[..., Job]]:
    """Makes computations, and lets all of them end after the test."""
    made: list[Job] = []

    def make(pool: Turns, size: int | None = None) -> Job:
        made.append(Job(pool, size))
        return made[-1]

    yield make
    for job in made:
        job.turn.abandon()
        job.pause()
    assert all(job.ended.wait(PATIENCE) for job in made)
    assert [job.endings for job in made] == [1] * len(made)


def begun(job: Job) -> bool:
    return job.begun.wait(PATIENCE)


def eventually(holds: Callable[[], bool]) -> bool:
    """Whether something comes true while other threads work."""
    tick = Event()
    return any(holds() or tick.wait(0.01) or holds() for _ in range(100 * PATIENCE))


def test_few_are_at_work_at_a_time(clock: Clock, jobs: Callable[..., Job]) -> None:
    """As many as there are places begin; when one ends, the one that came first is next."""
    pool = Turns()
    several = [jobs(pool) for _ in range(PLACES + 2)]
    assert all(map(begun, several[:PLACES]))
    assert not any(job.begun.is_set() for job in several[PLACES:])
    several[0].finish()
    assert begun(several[PLACES])
    assert not several[PLACES + 1].begun.is_set()
    assert pool.count == PLACES + 1


def test_what_is_abandoned_before_it_began_never_begins(clock: Clock, jobs: Callable[..., Job]) -> None:
    """Twenty questions of people who have left cost nothing: the next question is served at once."""
    pool = Turns(places=1)
    working = jobs(pool)
    gone = [jobs(pool) for _ in range(20)]
    for job in gone:
        job.turn.abandon()
        assert job.ended.is_set()
    fresh = jobs(pool)
    working.finish()
    assert begun(fresh)
    assert not any(job.begun.is_set() for job in gone)


def test_what_is_abandoned_at_work_ends_at_its_next_pause(clock: Clock, jobs: Callable[..., Job]) -> None:
    """The computation hears of it between two blocks, and its place is free."""
    pool = Turns(places=1)
    working, waiting = jobs(pool), jobs(pool)
    assert begun(working)
    working.turn.abandon()
    assert not waiting.begun.is_set()
    working.pause()
    assert working.ended.wait(PATIENCE)
    assert begun(waiting)


def test_what_is_abandoned_while_it_lets_others_go_first_ends(clock: Clock, jobs: Callable[..., Job]) -> None:
    """A computation that waits in the middle of its work ends without going on."""
    pool = Turns(places=1)
    waiting, working = jobs(pool), jobs(pool)
    assert begun(waiting)
    clock.now = SLICE
    waiting.pause()
    assert begun(working)
    waiting.turn.abandon()
    assert waiting.ended.wait(PATIENCE)
    assert not waiting.paused.is_set()


def test_a_newcomer_goes_before_one_that_has_worked(clock: Clock, jobs: Callable[..., Job]) -> None:
    """Whoever has used the place for a while waits until the newcomer is done."""
    pool = Turns(places=1)
    first, fresh = jobs(pool), jobs(pool)
    assert begun(first)
    clock.now = TRIAL / 2
    first.pause()
    assert first.paused.wait(PATIENCE)
    assert not fresh.begun.is_set(), "nobody is interrupted before its time"
    clock.now = 2 * SLICE
    first.pause()
    assert begun(fresh)
    assert not first.paused.is_set()
    fresh.finish()
    assert first.paused.wait(PATIENCE)


def test_everybody_is_tried_before_anybody_gets_more(clock: Clock, jobs: Callable[..., Job]) -> None:
    """Twenty heavy ones come at once: each gets one trial in its turn, and whoever comes last is next after that."""
    pool = Turns(places=1)
    heavy = [jobs(pool) for _ in range(20)]
    for job in heavy[:-1]:
        assert begun(job)
        clock.now += 1.1 * TRIAL
        job.pause()
    assert begun(heavy[-1])
    clock.now += 0.6 * TRIAL
    light = jobs(pool)
    clock.now += 0.6 * TRIAL
    heavy[-1].pause()
    assert begun(light)
    assert [job.begins for job in heavy] == [1] * 20
    assert not any(job.paused.is_set() for job in heavy), "nobody has had a second turn"
    light.finish()


def test_who_looks_light_is_tried_first(clock: Clock, jobs: Callable[..., Job]) -> None:
    """Of twenty that came before only the one at work keeps it waiting, be they tried or not; its trial is longer."""
    pool = Turns(places=1)
    heavy = [jobs(pool, 10**6) for _ in range(20)]
    for job in heavy[:5]:
        assert begun(job)
        clock.now += 1.1 * TRIAL
        job.pause()
    light = jobs(pool, LIGHT)
    for job in heavy[5:8]:
        assert eventually(lambda job=job: light.begun.is_set() or job.begun.is_set())
        if light.begun.is_set():
            break
        clock.now += 1.1 * TRIAL
        job.pause()
    assert light.begun.is_set()
    clock.now += 2 * TRIAL
    light.pause()
    assert light.paused.wait(PATIENCE), "it looks light: its trial is a whole slice"
    light.finish()


def test_newcomers_without_end_keep_nobody_from_working(clock: Clock, jobs: Callable[..., Job]) -> None:
    """Every second place is for whoever has waited longest for what it has used."""
    pool = Turns(places=1)
    first = jobs(pool, 10**6)
    assert begun(first)
    clock.now += 1.1 * TRIAL
    news = [jobs(pool, 1) for _ in range(4)]
    first.pause()

    def at_work() -> list[Job]:
        return [job for job in news if job.begun.is_set() and not job.ended.is_set()]

    for _ in range(12):
        assert eventually(lambda: first.paused.is_set() or bool(at_work()))
        if first.paused.is_set():
            break
        clock.now += 1
        news.append(jobs(pool, 1))
        at_work()[0].finish()
    assert first.paused.is_set()
    assert sum(not job.begun.is_set() for job in news) > 0


def test_a_newcomer_is_tried_however_many_have_begun(clock: Clock, jobs: Callable[..., Job]) -> None:
    """Those beyond the number that may hold what they have found begin anew after their trial; the others go on."""
    pool = Turns(places=1)
    heavy = [jobs(pool) for _ in range(MOST_BEGUN + 3)]
    for job in heavy:
        assert begun(job)
        clock.now += 1.1 * TRIAL
        if job is heavy[-1]:
            light = jobs(pool)
        job.pause()
    assert begun(light)
    assert [job.turn.has_begun for job in heavy] == [True] * MOST_BEGUN + [False] * 3
    light.finish()


def test_the_next_slice_is_longer_than_the_trial(clock: Clock, jobs: Callable[..., Job]) -> None:
    """Turns that change all the time would cost more than they give."""
    pool = Turns(places=1)
    first, second = jobs(pool), jobs(pool)
    assert begun(first)
    clock.now = TRIAL
    first.pause()
    assert begun(second)
    clock.now = 2 * TRIAL
    second.pause()
    assert first.paused.wait(PATIENCE)
    clock.now = 2 * TRIAL + SLICE / 2
    first.pause()
    assert first.paused.wait(PATIENCE), "its slice is not over"
    assert not second.paused.is_set()
    clock.now = 2 * TRIAL + SLICE
    first.pause()
    assert second.paused.wait(PATIENCE)


def test_long_ones_leave_a_place_to_short_ones(clock: Clock, jobs: Callable[..., Job]) -> None:
    """Long computations hold every place only as long as nobody else waits; then one of them goes on."""
    pool = Turns()
    long = [jobs(pool) for _ in range(PLACES)]
    assert all(map(begun, long))
    clock.now = 2 * LONG
    for job in long:
        job.pause()
        assert job.paused.wait(PATIENCE), "nobody waits: it goes on"
    short = [jobs(pool) for _ in range(3)]
    clock.now += SLICE
    for job in long:
        job.pause()
    assert begun(short[0])
    assert eventually(lambda: sum(job.paused.is_set() for job in long) == PLACES - 1)
    for job in short:
        assert begun(job)
        job.finish()
    assert all(job.paused.wait(PATIENCE) for job in long)


def test_one_that_never_pauses_keeps_nobody_waiting(clock: Clock, jobs: Callable[..., Job]) -> None:
    """After a while its place counts as free: whoever waits looks, and the next one begins beside it."""
    pool = Turns(places=1)
    stuck, waiting = jobs(pool), jobs(pool)
    assert begun(stuck)
    pool.look()
    assert not waiting.begun.is_set()
    clock.now = 1.1 * OVERDUE
    pool.look()
    assert begun(waiting)


def test_few_hold_what_they_have_found(clock: Clock, jobs: Callable[..., Job]) -> None:
    """However many long ones wait, as many have begun as there are places: the others begin anew, in their order."""
    pool = Turns()
    several = [jobs(pool) for _ in range(3 * MOST_BEGUN)]
    for job in several:
        assert begun(job)
        clock.now += 2 * LONG
        job.pause()
    assert eventually(lambda: [job.turn.has_begun for job in several].count(True) == PLACES)
    for job in several:
        assert eventually(lambda job=job: job.turn.has_begun), "everybody's turn comes"
        job.finish()
    assert [job.begins for job in several] == [1] * PLACES + [2] * (len(several) - PLACES)


def test_under_load_every_computation_ends_once() -> None:
    """With real threads and a real clock none is lost, and no more have begun than may."""
    pool, lock = Turns(), Lock()
    at_work, most, endings = [0], [0], []
    all_ended = Event()

    def work(turn: Turn) -> None:
        for _ in range(20):
            with lock:
                at_work[0] += 1
                most[0] = max(most[0], at_work[0])
            sum(range(1000))
            with lock:
                at_work[0] -= 1
            turn.pause()

    def ended() -> None:
        endings.append(1)
        if len(endings) == 60:
            all_ended.set()

    several = [pool.start(work, ended) for _ in range(60)]
    for turn in several[::3]:
        turn.abandon()
    assert all_ended.wait(PATIENCE)
    assert most[0] <= MOST_BEGUN
    assert pool.count == 0


def test_a_turn_tells_that_it_was_abandoned(clock: Clock, jobs: Callable[..., Job]) -> None:
    """`pause` raises `Abandoned`, which the computation lets pass."""
    pool, heard = Turns(), Event()
    go = Event()

    def work(turn: Turn) -> None:
        assert go.wait(PATIENCE)
        try:
            turn.pause()
        except Abandoned:
            heard.set()
            raise

    turn = pool.start(work, lambda: None)
    turn.abandon()
    go.set()
    assert heard.wait(PATIENCE)
