"""Start the server, say where it is, open the browser, stop cleanly."""

from __future__ import annotations

import contextlib
import logging
import secrets
import signal
import socket
import sys
import threading
import webbrowser
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import urlencode

from evenhand.exceptions import InvalidParameter, MissingLibrary
from evenhand.explorer.limits import MESSAGE_BYTES
from evenhand.explorer.security import Gate, is_loopback
from evenhand.explorer.session import Session
from evenhand.explorer.sources import Source
from evenhand.explorer.state import State
from evenhand.wording.extras import install_extra

PORT = 8642


def run(
    source: Source,
    say: Callable[[str], None],
    asked: Mapping[str, Any] | None = None,
    *,
    host: str = "127.0.0.1",
    port: int | None = None,
    browser: bool = True,
) -> None:
    """Serve the explorer until Ctrl-C or SIGTERM.

    Parameters
    ----------
    source : Source
        What is shown first.
    say : callable
        Where the lines for the user go.
    asked : mapping, optional
        Where the page's controls stand first, as the session's state has it; the address holds it.
    host : str
        Address to listen on; anything but loopback is said aloud and gets a token.
    port : int, optional
        None takes 8642, or any free one if that is taken; 0 any free one.
    browser : bool
        Open the page in the user's browser.

    Raises
    ------
    MissingLibrary
        The extra `explorer` is not installed.
    InvalidParameter
        The address or the port cannot be listened on.
    EvenhandError
        What is asked is not possible.
    """
    try:
        import uvicorn

        from evenhand.explorer.server import application
        from evenhand.explorer.wire import OneLine, PatientWebSocket, Server
    except ImportError:
        raise MissingLibrary(f"the explorer needs starlette and uvicorn: {install_extra('explorer')}") from None

    begins = fragment(source, asked or {})
    listening = _listen(host, port)
    gate = _gate(host, listening)
    config = uvicorn.Config(
        application(source, gate),
        log_level="warning",
        access_log=False,
        ws=PatientWebSocket,
        ws_max_size=MESSAGE_BYTES,
        # On loopback packing costs more time than it saves, and memory for each client.
        ws_per_message_deflate=not is_loopback(host),
        server_header=False,
        timeout_graceful_shutdown=1,
    )
    logging.getLogger("uvicorn.error").addFilter(OneLine())
    try:
        with _terminable():
            _announce(gate, source, say, begins)
            if browser:
                webbrowser.open(address(gate) + begins)
            Server(config).run(sockets=[listening])
    except KeyboardInterrupt:
        pass
    finally:
        listening.close()
        say("The explorer has stopped.")


@contextlib.contextmanager
def _terminable() -> Iterator[None]:
    """SIGTERM stops what is inside as Ctrl-C does."""

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def address(gate: Gate) -> str:
    """What to open in a browser."""
    host = "127.0.0.1" if gate.host in {"0.0.0.0", "::", ""} else gate.host
    shown = f"[{host}]" if ":" in host else host
    return f"http://{shown}:{gate.port}/" + (f"?token={gate.token}" if gate.token else "")


def _gate(host: str, listening: socket.socket) -> Gate:
    token = None if is_loopback(host) else secrets.token_urlsafe(24)
    return Gate(host, listening.getsockname()[1], token)


def fragment(source: Source, asked: Mapping[str, Any]) -> str:
    """The part of an address that begins with what is asked; refused where the groups do not bear it.

    Parameters
    ----------
    source : Source
    asked : mapping
        A state, or parts of one.

    Raises
    ------
    EvenhandError
    """
    if not asked:
        return ""
    state = State.from_message(asked)
    Session(source).look(state)
    kept = {name: value for name, value in state.message(()).items() if name in asked}
    words = [(name, one) for name, value in kept.items() for one in (value if isinstance(value, list) else [value])]
    return "#" + urlencode(
        [(name, f"{one:.17g}" if isinstance(one, float) and one.is_integer() else one) for name, one in words]
    )


def _announce(gate: Gate, source: Source, say: Callable[[str], None], begins: str) -> None:
    say(f"The explorer shows {source.title} at {address(gate)}{begins}")
    if gate.token is not None:
        say(
            f"It listens on {gate.host}: everybody who can reach this computer over the network and has the address "
            "with its token can use it, and sees the groups that it was started with. It is not encrypted."
        )
    say("Stop it with Ctrl-C.")


def _listen(host: str, port: int | None) -> socket.socket:
    wanted = PORT if port is None else port
    if not 0 <= wanted <= 65535:
        raise InvalidParameter(f"port is {wanted}, but must lie in 0..65535")
    try:
        return _bound(host, wanted)
    except OSError as error:
        if port is None:
            return _bound(host, 0)
        raise InvalidParameter(f"cannot listen on {host}, port {port} ({error.strerror or error})") from None


def _bound(host: str, port: int) -> socket.socket:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    family, kind, protocol, _, where = found[0]
    listening = socket.socket(family, kind, protocol)
    try:
        if sys.platform != "win32":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(where)
        listening.listen(128)
    except OSError:
        listening.close()
        raise
    return listening
