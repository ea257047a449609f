"""uvicorn as the explorer needs it: sending lasts until the client has taken what was sent, and stopping is quick."""

from __future__ import annotations

import asyncio
import logging
import socket
from typing import Any, cast

import uvicorn
from uvicorn.protocols.utils import ClientDisconnected
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

FAREWELL = 0.3
"""Seconds that clients have to take the last bytes when the server stops."""


class PatientWebSocket(WebSocketsSansIOProtocol):
    """uvicorn's websocket, which would hold one answer on its way and let the next be computed meanwhile."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Called when a connection is made: nothing may wait in our own buffer unseen."""
        super().connection_made(transport)
        cast(asyncio.WriteTransport, transport).set_write_buffer_limits(high=0)

    async def send(self, message: Any) -> None:
        """Send one message, and wait until the system has taken all of it.

        Raises
        ------
        ClientDisconnected
            The client left before.
        """
        await super().send(message)
        await self.writable.wait()
        if self.disconnected:
            raise ClientDisconnected


class Server(uvicorn.Server):
    """uvicorn's server, which would wait for clients that do not listen when it is to stop."""

    def run(self, sockets: list[socket.socket] | None = None) -> None:
        """Serve until stopped, be it before the first client could come."""
        serving = self.serve(sockets=sockets)
        try:
            with asyncio.Runner() as runner:
                runner.run(serving)
        finally:
            serving.close()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Say goodbye to every client, and hang up on those that do not take it."""
        asyncio.get_running_loop().call_later(FAREWELL, self._hang_up)
        await super().shutdown(sockets)

    def _hang_up(self) -> None:
        for connection in list(self.server_state.connections):
            connection.transport.abort()


class OneLine(logging.Filter):
    """What a client does wrong is no error of ours: it is told in one line, without a traceback."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Take the traceback off a message that is about a client."""
        if record.getMessage().startswith("Invalid UTF-8"):
            record.exc_info = None
        return True
