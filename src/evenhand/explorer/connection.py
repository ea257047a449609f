"""One client: what it asks is computed apart, one answer at a time, and dropped when it leaves or asks anew."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging

from starlette.websockets import WebSocket, WebSocketDisconnect

import evenhand
from evenhand.explorer.questions import Question, Questions, TooManyQuestions, parsed
from evenhand.explorer.session import Session, hello, number_of, refusal
from evenhand.explorer.turns import OVERDUE, Abandoned, PutBack, Turn, Turns

PATIENCE = 15.0
"""Seconds that a client may take to receive one answer."""
UNEXPECTED = "The explorer met an error of its own. It is written to the terminal; the last picture stays."
BUSY = "too many questions at once: ask again when the others are answered"
TRY_LATER = 1013
"""The websocket's code for a client that asks for too much."""

log = logging.getLogger("evenhand.explorer")


class Connection:
    """One client's websocket, its session and its questions.

    It reads at all times, so that it hears at once when the client leaves. It computes an answer only when the client
    has taken the one before: a client that never reads holds one answer, on its way, and no computation.
    """

    def __init__(self, socket: WebSocket, session: Session, turns: Turns) -> None:
        self._socket = socket
        self._session = session
        self._turns = turns
        self._questions = Questions()
        self._news = asyncio.Event()
        self._turn: Turn | None = None
        self._asked: Question | None = None

    async def run(self) -> None:
        """Serve the client until it leaves or stops listening."""
        reader = asyncio.create_task(self._read())
        writer = asyncio.create_task(self._write())
        try:
            done, open_tasks = await asyncio.wait({reader, writer}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._drop()
            reader.cancel()
            writer.cancel()
        await asyncio.gather(*open_tasks, return_exceptions=True)
        for task in done:
            task.result()

    async def _read(self) -> None:
        while True:
            text = await self._received()
            try:
                question = self._questions.put(text)
            except TooManyQuestions:
                await self._socket.close(TRY_LATER)
                return
            if question.is_state and self._asked is not None and self._asked.is_state:
                self._drop()
            self._news.set()

    async def _received(self) -> str:
        """The next text; a message of bytes is no text, and is answered as any other that says nothing."""
        message = await self._socket.receive()
        if message["type"] == "websocket.disconnect":
            raise WebSocketDisconnect(message.get("code", 1000))
        return message.get("text") or ""

    async def _write(self) -> None:
        await self._send(json.dumps(hello(evenhand.__version__)))
        while True:
            await self._news.wait()
            self._news.clear()
            while (question := self._questions.take()) is not None:
                # No name for the answer: it would be kept until the next.
                await self._send(await self._computed(question))
                await self._refuse()

    async def _refuse(self) -> None:
        while (number := self._questions.take_refused()) is not None:
            await self._send(json.dumps(refusal(number, BUSY)))

    async def _send(self, text: str | None) -> None:
        if text is None:
            return
        # Not `wait_for`: until Python 3.12 it could swallow the cancellation of a client that has left.
        async with asyncio.timeout(PATIENCE):
            await self._socket.send_text(text)

    async def _computed(self, question: Question) -> str | None:
        """The answer as text, computed in a thread of its own; None if the question was dropped meanwhile."""
        loop = asyncio.get_running_loop()
        done = asyncio.Event()
        answers: list[str] = []

        def work(turn: Turn) -> None:
            self._session.pause = turn.pause
            answers.append(_answered(self._session, parsed(question.text)))

        def ended() -> None:
            # The server may have stopped before.
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(done.set)

        size = self._session.size(parsed(question.text)) if question.is_state else None
        self._turn, self._asked = self._turns.start(work, ended, size), question
        try:
            await self._ended(done)
        finally:
            self._turn = self._asked = None
        return answers.pop() if answers else None

    async def _ended(self, done: asyncio.Event) -> None:
        while not done.is_set():
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(OVERDUE):
                    await done.wait()
            self._turns.look()

    def _drop(self) -> None:
        """Whatever is computed is wanted no more."""
        if self._turn is not None:
            self._turn.abandon()


def _answered(session: Session, message: object) -> str:
    """The answer as text; an error of our own is logged, and told without its details."""
    try:
        return json.dumps(session.answer(message), allow_nan=False, separators=(",", ":"))
    except (Abandoned, PutBack):
        raise
    except Exception:
        log.exception("a message could not be answered")
        return json.dumps(refusal(number_of(message), UNEXPECTED))
