"""One client at a time: what is held for it, what it replaces by asking anew, and what ends when it leaves."""

import asyncio
import contextlib
import json
from collections.abc import Iterator
from threading import Event
from typing import Any

import pytest

import evenhand as eh
from evenhand import api
from evenhand.explorer import sources
from evenhand.explorer.connection import BUSY, Connection
from evenhand.explorer.questions import MOST_WAITING
from evenhand.explorer.session import Session
from evenhand.explorer.turns import Turns
from helpers.clients import PATIENCE, SlowClient, answer, awaited, crowd, link, live, state


class Socket:
    """A websocket whose client takes only as many messages as the test lets it."""

    def __init__(self) -> None:
        self.incoming: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self.taken: list[Any] = []
        self.begun = 0
        self.willing = asyncio.Semaphore(0)
        self.closed: int | None = None

    async def receive(self) -> dict[str, Any]:
        return await self.incoming.get()

    async def send_text(self, text: str) -> None:
        self.begun += 1
        await self.willing.acquire()
        self.taken.append(json.loads(text))

    async def close(self, code: int) -> None:
        self.closed = code

    def push(self, text: str) -> None:
        self.incoming.put_nowait({"type": "websocket.receive", "text": text})

    def leave(self) -> None:
        self.incoming.put_nowait({"type": "websocket.disconnect", "code": 1001})

    def numbers(self) -> list[int]:
        return [message["id"] for message in self.taken if message["type"] != "hello"]


class Counted(Session):
    """A session that writes down which messages it answered."""

    def __init__(self) -> None:
        super().__init__(sources.built_in("new-england-2024"))
        self.answered: list[int] = []

    def answer(self, message: Any) -> dict[str, Any]:
        self.answered.append(message["id"])
        return {"type": "view", "id": message["id"]}


async def until(holds: Any) -> None:
    """Wait until something comes true."""
    async with asyncio.timeout(PATIENCE):
        while not holds():
            await asyncio.sleep(0.01)


@contextlib.asynccontextmanager
async def serving(socket: Socket, session: Session) -> Any:
    task = asyncio.create_task(Connection(socket, session, Turns()).run())  # type: ignore[arg-type]
    yield task
    socket.leave()
    await asyncio.gather(task, return_exceptions=True)


def test_one_answer_is_held_for_a_client_that_never_reads() -> None:
    """Nothing is computed before the client has taken what was sent before, and then only its newest state."""

    async def run() -> None:
        socket, session = Socket(), Counted()
        async with serving(socket, session):
            for number in range(1, 1001):
                socket.push(state(number))
            await until(socket.incoming.empty)
            assert (socket.begun, session.answered) == (1, []), "the greeting is on its way, nothing is computed"
            socket.willing.release()
            await until(lambda: socket.begun == 2)
            assert session.answered == [1000]
            for number in range(1001, 2001):
                socket.push(state(number))
            await until(socket.incoming.empty)
            assert (socket.begun, session.answered) == (2, [1000]), "one answer is held, no second one computed"
            socket.willing.release()
            await until(lambda: socket.begun == 3)
            assert session.answered == [1000, 2000]

    awaited(run())


def test_questions_beyond_the_most_are_refused_by_number() -> None:
    """Every question gets an answer: its own, or a sentence that says that there were too many."""

    async def run() -> None:
        socket, session = Socket(), Counted()
        async with serving(socket, session):
            for number in range(1, MOST_WAITING + 6):
                socket.push(json.dumps({"type": "ask", "id": number}))
            await until(socket.incoming.empty)
            for _ in range(MOST_WAITING + 6):
                socket.willing.release()
            await until(lambda: len(socket.numbers()) == MOST_WAITING + 5)
        assert sorted(socket.numbers()) == list(range(1, MOST_WAITING + 6))
        refused = [message["id"] for message in socket.taken if message.get("message") == BUSY]
        assert refused == list(range(MOST_WAITING + 1, MOST_WAITING + 6))

    awaited(run())


def test_a_client_that_leaves_ends_everything() -> None:
    """Also while it does not take what is sent: nobody waits for it."""

    async def run() -> None:
        socket = Socket()
        async with serving(socket, Counted()) as task:
            socket.push(state(1))
            await until(lambda: socket.begun == 1)
            socket.leave()
            await asyncio.wait({task}, timeout=PATIENCE)
            assert task.done()

    awaited(run())


class Endless:
    """In place of `evenhand.sweep`: for some values of sigma it computes for ever, and tells when it was stopped."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun = {sigma: Event() for sigma in (0.1, 0.2, 0.3)}
        self.stopped = {sigma: Event() for sigma in self.begun}
        self._real = api.sweep
        monkeypatch.setattr(api, "sweep", self._sweep)

    def _sweep(self, *totals: Any, **options: Any) -> eh.Sweep:
        sigma = options["sigma"]
        if sigma not in self.begun:
            return self._real(*totals, **options)
        self.begun[sigma].set()
        block = Event()
        try:
            while True:
                block.wait(0.01)
                options["progress"](0, 1)
        finally:
            self.stopped[sigma].set()


@pytest.fixture
def endless(monkeypatch: pytest.MonkeyPatch) -> Iterator[Endless]:
    yield Endless(monkeypatch)


def test_what_a_client_asked_ends_when_it_leaves(endless: Endless) -> None:
    """Its computation is dropped between two blocks."""
    with live() as address:
        with link(address) as opened:
            answer(opened)
            opened.send(state(1, sigma=0.1))
            assert endless.begun[0.1].wait(PATIENCE)
            assert not endless.stopped[0.1].is_set()
        assert endless.stopped[0.1].wait(PATIENCE)


def test_what_a_client_asked_ends_when_it_vanishes(endless: Endless) -> None:
    """Without a word of farewell, and though it has read nothing."""
    with live() as address:
        slow = SlowClient(address)
        for _ in range(2000):
            slow.push(json.dumps({"type": "ask", "ask": "nothing", "id": 1}))
        slow.push(state(1, sigma=0.1))
        slow.close()
        quick = SlowClient(address)
        quick.push(state(1, sigma=0.2))
        assert endless.begun[0.2].wait(PATIENCE)
        quick.close()
        assert endless.stopped[0.2].wait(PATIENCE)


def test_the_latest_state_wins(endless: Endless) -> None:
    """A state that is computed when the next comes is dropped; of all that wait only the newest is answered."""
    with live() as address, link(address) as opened:
        answer(opened)
        opened.send(state(1, sigma=0.1))
        assert endless.begun[0.1].wait(PATIENCE)
        for number in range(2, 200):
            opened.send(state(number, sigma=0.2))
        opened.send(state(200, sigma=0.4))
        assert answer(opened)["id"] == 200
        assert endless.stopped[0.1].is_set()
        assert endless.stopped[0.2].is_set() == endless.begun[0.2].is_set()


class Held(Counted):
    """A session that computes until it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.begun = Event()
        self.go = Event()

    def answer(self, message: Any) -> dict[str, Any]:
        self.begun.set()
        assert self.go.wait(PATIENCE)
        self.pause()
        return super().answer(message)


def test_a_new_state_does_not_drop_another_question() -> None:
    """What was asked beside the states is answered, though a state comes while it is computed."""

    async def run() -> None:
        socket, session = Socket(), Held()
        async with serving(socket, session):
            for _ in range(3):
                socket.willing.release()
            socket.push(json.dumps({"type": "ask", "id": 1}))
            await until(session.begun.is_set)
            socket.push(state(2))
            await until(socket.incoming.empty)
            session.go.set()
            await until(lambda: 2 in socket.numbers())
        assert socket.numbers() == [1, 2]

    awaited(run())


def test_one_client_cannot_hold_the_server(endless: Endless) -> None:
    """Whoever asks for many endless things has one place of it; others are answered meanwhile."""
    with live() as address, link(address) as greedy, link(address) as other:
        answer(greedy)
        answer(other)
        for number in range(MOST_WAITING):
            words = {"sigma": (0.1, 0.2)[number % 2]}
            greedy.send(json.dumps({"type": "ask", "ask": "explain", "group": "Texas", "id": number, "state": words}))
        assert endless.begun[0.1].wait(PATIENCE)
        for number in range(5):
            other.send(state(number, beta=2 + number / 10))
            assert answer(other)["type"] == "view"
        assert not endless.begun[0.2].is_set()
        assert not endless.stopped[0.1].is_set()


def test_endless_questions_of_many_leave_room(endless: Endless) -> None:
    """More clients than places compute for ever, and yet a newcomer is answered."""
    with contextlib.ExitStack() as stack:
        address = stack.enter_context(live())
        for number, sigma in enumerate((0.1, 0.2, 0.3)):
            opened = stack.enter_context(link(address))
            answer(opened)
            opened.send(state(number, sigma=sigma))
        assert all(begun.wait(PATIENCE) for begun in endless.begun.values())
        fresh = stack.enter_context(link(address))
        answer(fresh)
        fresh.send(state(9))
        assert answer(fresh)["id"] == 9


def test_a_client_that_never_reads_holds_one_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Over a real socket: an answer larger than all buffers is on its way, and no second one is computed."""
    answered: list[int] = []

    def large(_: Session, message: Any) -> dict[str, Any]:
        answered.append(message["id"])
        return {"type": "answer", "id": message["id"], "text": "x" * (2**24 if message["id"] < 100 else 1)}

    monkeypatch.setattr(Session, "answer", large)
    with live() as address, link(address) as quick:
        answer(quick)
        slow = [SlowClient(address) for _ in range(8)]
        for number, one in enumerate(slow):
            for _ in range(5):
                one.push(json.dumps({"type": "ask", "id": number}))
        # Others are served, again and again: whatever else were computed for the slow ones would be by now.
        for number in range(100, 120):
            quick.send(json.dumps({"type": "ask", "id": number}))
            assert answer(quick)["id"] == number
        held = sorted(number for number in answered if number < 100)
        for one in slow:
            one.close()
    assert held == list(range(8))


def test_a_server_keeps_no_units_of_its_sweeps() -> None:
    """Units are most of a sweep, and the page looks at one total only: the server holds figures of each total."""
    with live() as address, link(address) as opened:
        answer(opened)
        door = _door(address)
        opened.send(state(1, k_min=50, k_max=1000))
        view = answer(opened)
        kept = list(door.sweeps._kept.values())
    assert [sweep.units for sweep in kept] == [None]
    assert view["view"]["units"] == eh.sweep(eh.load("us-2020"), 50, 1000).best(2).units.tolist()


def _door(address: str) -> Any:
    import gc

    from evenhand.explorer.server import _Door

    port = address.rstrip("/").rpartition(":")[2]
    return next(found for found in gc.get_objects() if isinstance(found, _Door) and str(found.gate.port) == port)


def test_49_clients_at_once() -> None:
    """Everybody is answered, again and again; how quickly is measured by the benchmark, over a minute."""
    with live() as address:
        waits = awaited(crowd(address, 49, lambda answers: answers < 3))
    assert [len(own) for own in waits] == [3] * 49
