"""Clients without a browser, and a server in this process whose inside tests can replace."""

import asyncio
import contextlib
import json
import socket
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import uvicorn
from websockets.sync.client import ClientConnection, connect

from evenhand.explorer import sources
from evenhand.explorer.security import Gate
from evenhand.explorer.server import application
from evenhand.explorer.wire import PatientWebSocket, Server
from helpers.driving import PATIENCE


def awaited(coroutine: Coroutine[Any, Any, Any]) -> Any:
    """What it returns, from a thread of its own: in this one the browser's driver may have a loop running."""
    with ThreadPoolExecutor(1) as apart:
        return apart.submit(asyncio.run, coroutine).result()


@contextlib.contextmanager
def live() -> Iterator[str]:
    """A server in this process, so that tests can break its inside."""
    config = uvicorn.Config(lambda *_: None, log_config=None, ws=PatientWebSocket)
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        port = listening.getsockname()[1]
        config.app = application(sources.built_in("us-2020"), Gate("127.0.0.1", port))
        server = Server(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{port}/"
        finally:
            server.should_exit = True
            thread.join(timeout=PATIENCE)


def link(address: str, **options: Any) -> ClientConnection:
    where, _, query = address.replace("http:", "ws:").partition("?")
    return connect(f"{where}ws?{query}", max_size=None, proxy=None, **options)


def state(number: int, **words: Any) -> str:
    return json.dumps({"type": "state", "id": number, "state": words, "have": {}})


def answer(opened: ClientConnection) -> Any:
    """The next message that comes."""
    return json.loads(opened.recv(timeout=PATIENCE))


class SlowClient:
    """Asks for much and reads nothing."""

    def __init__(self, address: str) -> None:
        url = httpx.URL(address)
        self.socket = socket.create_connection(("127.0.0.1", url.port or 0))
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self.socket.send(UPGRADE.format(port=url.port).encode())
        assert self.socket.recv(12) == b"HTTP/1.1 101"

    def push(self, text: str) -> None:
        payload = text.encode()
        head = bytes([0x81, 0x80 | 126]) + len(payload).to_bytes(2) + b"\0\0\0\0"
        self.socket.sendall(head + payload)

    def close(self) -> None:
        self.socket.close()


UPGRADE = (
    "GET /ws HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n"
)


async def crowd(address: str, clients: int, goes_on: Callable[[int], bool]) -> list[list[float]]:
    """Clients that drag beta, ten values a second at most, one request in flight each; their waits.

    Each goes on as long as `goes_on` says so of the number of its answers.
    """
    from websockets.asyncio.client import connect as connect_async

    where = address.replace("http:", "ws:") + "ws"

    async def drag(place: int) -> list[float]:
        waits: list[float] = []
        async with connect_async(where, max_size=None, proxy=None) as opened:
            await opened.recv()
            while goes_on(len(waits)):
                start = time.monotonic()
                value = 1 + (place * 0.37 + len(waits) * 0.1) % 5
                await opened.send(state(len(waits), k_min=50, k_max=600, beta=round(value, 2)))
                found = json.loads(await opened.recv())
                assert found["type"] == "view"
                waits.append(time.monotonic() - start)
                await asyncio.sleep(max(0.0, 0.1 - waits[-1]))
        return waits

    return await asyncio.gather(*(drag(place) for place in range(clients)))
