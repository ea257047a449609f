"""Ctrl-C and SIGTERM end the server in every state, with a word and without a traceback.

How soon is measured by the benchmark; here a state in which the process would not end keeps it from ending at all.
"""

import json
import signal
import socket
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from helpers.clients import PATIENCE, SlowClient, answer, link, state
from helpers.driving import Reader
from helpers.endless import serving_endlessly

SIGNALS = [signal.SIGINT, signal.SIGTERM]


def idle(address: str, process: Any) -> list[Any]:
    """Nobody is there."""
    return []


def connected(address: str, process: Any) -> list[Any]:
    """A page is open."""
    opened = link(address).__enter__()
    answer(opened)
    return [opened]


def computing(address: str, process: Any) -> list[Any]:
    """A question is computed, and could be stopped."""
    (opened,) = connected(address, process)
    opened.send(state(1, sigma=0.1))
    assert process.stdout.readline() == "computing\n"
    return [opened]


def stuck(address: str, process: Any) -> list[Any]:
    """More questions than there are places are computed, and never look up."""
    several = []
    for number in range(3):
        (opened,) = connected(address, process)
        opened.send(state(number, sigma=0.2))
        assert process.stdout.readline() == "computing\n"
        several.append(opened)
    return several


def abandoned(address: str, process: Any) -> list[Any]:
    """A question is computed whose asker has left."""
    for opened in stuck(address, process):
        opened.close()
    return []


def unread(address: str, process: Any) -> list[Any]:
    """Clients read nothing of what is sent to them."""
    slow = [SlowClient(address) for _ in range(8)]
    for number in range(100):
        for one in slow:
            one.push(json.dumps({"type": "ask", "ask": "sweep.csv", "id": number, "state": {"k_max": 5000}}))
    # Served after them: some of their answers are on the way.
    quick = connected(address, process)
    quick[0].send(state(1))
    answer(quick[0])
    return [*slow, *quick]


def halfway(address: str, process: Any) -> list[Any]:
    """A request has begun and does not go on; files are sent to somebody who does not take them."""
    url = httpx.URL(address)
    half, full = (socket.create_connection(("127.0.0.1", url.port or 0)) for _ in range(2))
    half.sendall(b"GET / HTTP/1.1\r\nHost: ")
    request = f"GET /static/explorer.js HTTP/1.1\r\nHost: 127.0.0.1:{url.port}\r\n\r\n"
    full.sendall(20 * request.encode())
    assert full.recv(8) == b"HTTP/1.1"
    return [half, full]


STATES = [idle, connected, computing, stuck, abandoned, unread, halfway]


@pytest.mark.parametrize("signal_sent", SIGNALS, ids=lambda sent: sent.name)
@pytest.mark.parametrize("reach", STATES, ids=lambda reach: reach.__name__)
def test_it_stops_in_every_state(reach: Callable[[str, Any], list[Any]], signal_sent: signal.Signals) -> None:
    """Exit code 0, the word that it has stopped, no traceback; the port is free."""
    with serving_endlessly() as (address, process):
        said = Reader(process.stderr)
        kept = reach(address, process)
        process.send_signal(signal_sent)
        assert process.wait(PATIENCE) == 0
        said.join(PATIENCE)
        # At once after its address was said, the signal may come before the next line.
        assert [line for line in said.lines if not line.startswith("Stop it")] == ["The explorer has stopped.\n"]
        for one in kept:
            one.close()
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(("127.0.0.1", httpx.URL(address).port or 0))


def test_a_second_signal_changes_nothing() -> None:
    """Whoever presses Ctrl-C twice, or is impatient, gets the same end."""
    with serving_endlessly() as (address, process):
        said = Reader(process.stderr)
        stuck(address, process)
        process.send_signal(signal.SIGINT)
        process.send_signal(signal.SIGTERM)
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == 0
        said.join(PATIENCE)
        assert "Traceback" not in "".join(said.lines)
