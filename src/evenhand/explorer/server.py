"""The browser's door: one page, four files, one websocket."""

from __future__ import annotations

import asyncio
import json
import logging
from concurrent.futures import ThreadPoolExecutor

from starlette.applications import Starlette
from starlette.requests import HTTPConnection, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

import evenhand
from evenhand.explorer.assets import TYPES, asset
from evenhand.explorer.security import HEADERS, Gate
from evenhand.explorer.session import Session, hello
from evenhand.explorer.solving import Sweeps
from evenhand.explorer.sources import Source

PATIENCE = 15.0
"""Seconds that a client may take to receive one answer."""
WORKERS = 2
MOST_CLIENTS = 200
UNEXPECTED = "The explorer met an error of its own. It is written to the terminal; the last picture stays."

log = logging.getLogger("evenhand.explorer")


def application(start: Source, gate: Gate) -> Starlette:
    """The server as an ASGI application.

    Parameters
    ----------
    start : Source
        What a page shows first.
    gate : Gate
        Who is let in.
    """
    door = _Door(start, gate)
    routes = [
        Route("/", door.page),
        Route("/static/{name}", door.file),
        WebSocketRoute("/ws", door.socket),
    ]
    app = Starlette(routes=routes)
    app.state.door = door
    return app


class _Door:
    """All connections of one server: they share the sweeps and the worker threads, and nothing else."""

    def __init__(self, start: Source, gate: Gate) -> None:
        self.start = start
        self.gate = gate
        self.sweeps = Sweeps()
        self.workers = ThreadPoolExecutor(WORKERS, thread_name_prefix="explorer")
        self.clients = 0

    async def page(self, request: Request) -> Response:
        if not self._knows(request):
            return _refusal("This is not the address that the explorer answers to.")
        if not self.gate.admits_token(request.query_params.get("token")):
            return _refusal("The address lacks its token: use the whole address that evenhand explore printed.")
        return _file("index.html", request)

    async def file(self, request: Request) -> Response:
        name = request.path_params["name"]
        if not self._knows(request):
            return _refusal("This is not the address that the explorer answers to.")
        if name not in TYPES or name == "index.html":
            return PlainTextResponse("There is no such file.", 404, HEADERS)
        return _file(name, request)

    async def socket(self, socket: WebSocket) -> None:
        token = socket.query_params.get("token")
        if not self._knows(socket) or not self.gate.admits_token(token) or self.clients >= MOST_CLIENTS:
            # Closing before accepting answers 403: a foreign page learns nothing else.
            await socket.close(1008)
            return
        await socket.accept()
        self.clients += 1
        try:
            await _Connection(socket, Session(self.start, self.sweeps), self.workers).run()
        except (WebSocketDisconnect, TimeoutError):
            pass
        finally:
            self.clients -= 1

    def _knows(self, request: HTTPConnection) -> bool:
        host = request.headers.get("host")
        return self.gate.admits_host(host) and self.gate.admits_origin(request.headers.get("origin"), host)


class _Connection:
    """One client: its questions in order, of its states only the newest; one answer is computed or sent at a time."""

    MOST_WAITING = 32

    def __init__(self, socket: WebSocket, session: Session, workers: ThreadPoolExecutor) -> None:
        self._socket = socket
        self._session = session
        self._workers = workers
        self._newest: object = None
        self._questions: asyncio.Queue[object] = asyncio.Queue(self.MOST_WAITING)
        self._news = asyncio.Event()

    async def run(self) -> None:
        """Serve the client until it leaves or stops listening."""
        reader = asyncio.create_task(self._read())
        writer = asyncio.create_task(self._write())
        done, open_tasks = await asyncio.wait({reader, writer}, return_when=asyncio.FIRST_COMPLETED)
        for task in open_tasks:
            task.cancel()
        await asyncio.gather(*open_tasks, return_exceptions=True)
        for task in done:
            task.result()

    async def _read(self) -> None:
        while True:
            message = _parsed(await self._received())
            if isinstance(message, dict) and message.get("type") == "state":
                self._newest = message
            else:
                # A full queue stops the reading, and with it the client.
                await self._questions.put(message)
            self._news.set()

    async def _received(self) -> str:
        """The next text; a message of bytes is no text, and is answered as any other that says nothing."""
        message = await self._socket.receive()
        if message["type"] == "websocket.disconnect":
            raise WebSocketDisconnect(message.get("code", 1000))
        return message.get("text") or ""

    async def _write(self) -> None:
        await self._send(json.dumps(hello(evenhand.__version__)))
        loop = asyncio.get_running_loop()
        while True:
            await self._news.wait()
            self._news.clear()
            for message in self._taken():
                answer = await loop.run_in_executor(self._workers, _answered, self._session, message)
                await self._send(answer)

    def _taken(self) -> list[object]:
        taken = [self._questions.get_nowait() for _ in range(self._questions.qsize())]
        if self._newest is not None:
            taken.append(self._newest)
            self._newest = None
        return taken

    async def _send(self, text: str) -> None:
        # Not `wait_for`: until Python 3.12 it could swallow the cancellation of a client that has left.
        async with asyncio.timeout(PATIENCE):
            await self._socket.send_text(text)


def _parsed(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _answered(session: Session, message: object) -> str:
    """The answer as text; an error of our own is logged, and told without its details."""
    try:
        return json.dumps(session.answer(message), allow_nan=False, separators=(",", ":"))
    except Exception:
        log.exception("a message could not be answered")
        number = message.get("id", 0) if isinstance(message, dict) else 0
        return json.dumps({"type": "error", "id": number, "message": UNEXPECTED})


def _file(name: str, request: Request) -> Response:
    found = asset(name)
    headers = {**HEADERS, "ETag": found.tag, "Cache-Control": "no-cache", "Vary": "Accept-Encoding"}
    if request.headers.get("if-none-match") == found.tag:
        return Response(status_code=304, headers=headers)
    if "gzip" in request.headers.get("accept-encoding", ""):
        return Response(found.packed, headers={**headers, "Content-Encoding": "gzip"}, media_type=found.kind)
    return Response(found.raw, headers=headers, media_type=found.kind)


def _refusal(sentence: str) -> Response:
    return PlainTextResponse(sentence + "\n", 403, HEADERS)
