"""The websocket on its way: sending lasts until the client has taken what was sent."""

from __future__ import annotations

import asyncio
from typing import Any, cast

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

FAREWELL = 0.5
"""Seconds that a client has to take the last bytes when the server stops."""


class PatientWebSocket(WebSocketsSansIOProtocol):
    """uvicorn's websocket, which would hold one answer on its way and let the next be computed meanwhile."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Called when a connection is made: nothing may wait in our own buffer unseen."""
        super().connection_made(transport)
        cast(asyncio.WriteTransport, transport).set_write_buffer_limits(high=0)

    async def send(self, message: Any) -> None:
        """Send one message, and wait until the system has taken all of it."""
        await super().send(message)
        await self.writable.wait()

    def shutdown(self) -> None:
        """The server stops: say goodbye, and wait only shortly for those who do not listen."""
        super().shutdown()
        self.loop.call_later(FAREWELL, self.transport.abort)
