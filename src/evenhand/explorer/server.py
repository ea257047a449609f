"""The browser's door: one page, four files, one websocket."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.requests import HTTPConnection, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from evenhand.explorer.assets import TYPES, asset
from evenhand.explorer.connection import Connection
from evenhand.explorer.limits import CACHED_FIGURES
from evenhand.explorer.security import HEADERS, Gate
from evenhand.explorer.session import Session
from evenhand.explorer.solving import Sweeps
from evenhand.explorer.sources import Source
from evenhand.explorer.turns import Turns

MOST_CLIENTS = 200


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
    """All connections of one server: they share the sweeps and take turns at computing, and nothing else."""

    def __init__(self, start: Source, gate: Gate) -> None:
        self.start = start
        self.gate = gate
        self.sweeps = Sweeps(CACHED_FIGURES, keep_units=False)
        self.turns = Turns()
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
        if not self._knows(socket) or not self.gate.admits_token(token) or self._is_full():
            # Closing before accepting answers 403: a foreign page learns nothing else.
            await socket.close(1008)
            return
        await socket.accept()
        self.clients += 1
        try:
            await Connection(socket, Session(self.start, self.sweeps), self.turns).run()
        except (WebSocketDisconnect, TimeoutError):
            pass
        finally:
            self.clients -= 1

    def _is_full(self) -> bool:
        # A computation may outlive its client until its next pause: it counts as one.
        return max(self.clients, self.turns.count) >= MOST_CLIENTS

    def _knows(self, request: HTTPConnection) -> bool:
        host = request.headers.get("host")
        return self.gate.admits_host(host) and self.gate.admits_origin(request.headers.get("origin"), host)


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
