"""The server lets in its own page and nobody else, and answers whatever comes."""

import gzip
import json
import re
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus

from evenhand.explorer import sources
from evenhand.explorer.assets import TYPES
from evenhand.explorer.connection import UNEXPECTED
from evenhand.explorer.security import Gate
from evenhand.explorer.server import MOST_CLIENTS, application
from helpers.clients import PATIENCE, SlowClient, answer, awaited, link, live, state
from helpers.driving import ROOT, Reader, serving

PORT = 8642
HOME = f"http://127.0.0.1:{PORT}"


class Client:
    """Requests to an application in this process, as if it listened on `PORT`."""

    def __init__(self, gate: Gate) -> None:
        self.app = application(sources.built_in("us-2020"), gate)
        self._http = httpx.AsyncClient(transport=httpx.ASGITransport(self.app), base_url=HOME)

    def get(self, path: str, **options: Any) -> httpx.Response:
        raw = {name: value.encode("latin-1") for name, value in options.pop("headers", {}).items()}
        return awaited(self._http.get(path, headers=raw, **options))

    def upgrade(self, query: str = "", **headers: str) -> str:
        """What a websocket gets first: "websocket.accept", or "websocket.close" when it is refused."""
        given = {"host": f"127.0.0.1:{PORT}"} | headers
        scope = {
            "type": "websocket",
            "path": "/ws",
            "raw_path": b"/ws",
            "query_string": query.encode(),
            "headers": [(name.encode(), value.encode("latin-1")) for name, value in given.items()],
            "subprotocols": [],
        }
        sent: list[str] = []
        received = iter([{"type": "websocket.connect"}, {"type": "websocket.disconnect", "code": 1000}])

        async def receive() -> dict[str, Any]:
            return next(received)

        async def send(message: Any) -> None:
            sent.append(message["type"])

        awaited(self.app(scope, receive, send))
        return sent[0]


@pytest.fixture
def client() -> Client:
    return Client(Gate("127.0.0.1", PORT))


@pytest.fixture(scope="module")
def running() -> Iterator[str]:
    with serving("us-2020") as (where, _):
        yield where


def test_the_page_comes_with_a_strict_policy(client: Client) -> None:
    """Every file has a policy that allows no inline script, no inline style, no other host."""
    for path in ("/", *(f"/static/{name}" for name in TYPES if name != "index.html")):
        answer = client.get(path)
        assert answer.status_code == 200
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "http" not in policy
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "no-referrer"
    page = client.get("/").text
    assert not re.search(r"<script(?![^>]*src=)|<style|style=|\son\w+=|https?:", page)


def test_files_are_packed_and_kept(client: Client) -> None:
    """The module travels as gzip and is not sent twice."""
    first = client.get("/static/explorer.js", headers={"accept-encoding": "gzip"})
    assert first.headers["content-encoding"] == "gzip"
    assert int(first.headers["content-length"]) < 200_000
    again = client.get("/static/explorer.js", headers={"if-none-match": first.headers["etag"]})
    assert again.status_code == 304


@pytest.mark.parametrize(
    "path",
    [
        "/static/server.py",
        "/static/../server.py",
        "/static/%2e%2e/server.py",
        "/static/index.html",
        "/static/",
        "/etc/passwd",
    ],
)
def test_no_other_file_is_handed_out(client: Client, path: str) -> None:
    """Only the named files of the page exist."""
    assert client.get(path).status_code == 404


FOREIGN = [
    {"host": "evil.example"},
    {"host": "evil.example:8642"},
    {"host": "127.0.0.1"},
    {"host": "127.0.0.1:80"},
    {"host": "127.0.0.1.evil.example:8642"},
    {"host": "localhost:x"},
    {"host": "192.168.0.7:8642"},
    {"host": ""},
    {"host": "[::1"},
    {"host": "::1]:8642"},
    {"host": "[::1]8642"},
    {"host": "[v1.x]:8642"},
    {"host": "[]:8642"},
    {"host": "127.0.0.1:8642:8642"},
    {"host": "127.0.0.1:"},
    {"host": "127.0.0.1:-8642"},
    {"host": "127.0.0.1:+8642"},
    {"host": "127.0.0.1:8642/"},
    {"host": "127.0.0.1:8642, evil.example"},
    {"host": "x@127.0.0.1:8642"},
    {"host": "127.0.0.1:\u00b2"},
    {"host": "127.0.0.1:" + "8" * 5000},
    {"host": "l\u00f6calhost:8642"},
    {"host": "9" * 5000},
    {"origin": "http://[::1"},
    {"origin": "http://"},
    {"origin": ""},
    {"origin": "\u00b2"},
    {"origin": "http://127.0.0.1:8642/"},
    {"origin": "http://evil.example"},
    {"origin": "https://127.0.0.1:8642"},
    {"origin": "http://127.0.0.1:9999"},
    {"origin": "http://localhost:8642"},
    {"origin": "null"},
]


@pytest.mark.parametrize("headers", FOREIGN, ids=lambda headers: str(headers)[:60])
def test_foreign_hosts_and_origins_are_refused(client: Client, headers: dict[str, str]) -> None:
    """Page, files and websocket are closed to other names and to other pages."""
    assert client.get("/", headers=headers).status_code == 403
    assert client.get("/static/explorer.js", headers=headers).status_code == 403
    assert client.upgrade(**headers) == "websocket.close"


@pytest.mark.parametrize(
    "headers", [{}, {"host": "localhost:8642", "origin": "http://localhost:8642"}, {"origin": HOME}], ids=str
)
def test_the_own_page_is_let_in(client: Client, headers: dict[str, str]) -> None:
    """By any name of this computer, with its own origin."""
    assert client.get("/", headers=headers).status_code == 200
    assert client.upgrade(**headers) == "websocket.accept"


def test_beyond_loopback_the_token_is_needed() -> None:
    """Without the token in the URL there is no page and no websocket; addresses of this computer are let in."""
    client = Client(Gate("0.0.0.0", PORT, "s3cret"))
    own = {"host": f"192.168.0.7:{PORT}"}
    for token, status, first in (
        ("", 403, "close"),
        ("token=", 403, "close"),
        ("token=S3cret", 403, "close"),
        ("token=s3cret", 200, "accept"),
    ):
        assert client.get(f"/?{token}", headers=own).status_code == status
        assert client.upgrade(token, **own) == f"websocket.{first}"
    assert client.get("/?token=s3cret", headers={"host": f"evil.example:{PORT}"}).status_code == 403


def test_only_so_many_clients_are_served(client: Client) -> None:
    """One client too many is refused instead of slowing all others."""
    client.app.state.door.clients = MOST_CLIENTS - 1
    assert client.upgrade() == "websocket.accept"
    client.app.state.door.clients = MOST_CLIENTS
    assert client.upgrade() == "websocket.close"


def test_an_error_of_our_own_is_one_sentence(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    """What we did not foresee is logged here, tells the page nothing of the inside, and the connection stays."""
    from evenhand.explorer import session

    def broken(*_: Any) -> None:
        raise RuntimeError("secret inside")

    with live() as address, link(address) as opened:
        opened.recv()
        with monkeypatch.context() as patch:
            patch.setattr(session, "point_message", broken)
            opened.send(state(5))
            assert json.loads(opened.recv()) == {"type": "error", "id": 5, "message": UNEXPECTED}
        assert "secret inside" in caplog.text
        opened.send(state(6))
        assert json.loads(opened.recv())["type"] == "view"


MALFORMED = [
    b"GET / HTTP/1.1\r\nHost: [::1\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: \xff\xfe:\xb2\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
    b"GET / HTTP/1.1\r\n\r\n",
    b"GET /?token=%ff%00%ed%a0%80 HTTP/1.1\r\nHost: x\r\n\r\n",
    b"GET /static/%ff%00 HTTP/1.1\r\nHost: x\r\n\r\n",
    b"GET http://[::1/ HTTP/1.1\r\nHost: x\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: x\r\nContent-Length: \xb2\r\n\r\n",
    b"\x16\x03\x01\x02\x00\x01\r\n\r\n",
    b"GET /ws HTTP/1.1\r\nHost: [::1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n",
    b"GET /ws HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: x\r\n\r\n",
]
UTF8 = b"\x81\x82\0\0\0\0\xff\xfe"


def test_no_request_leaves_a_traceback() -> None:
    """Whatever bytes arrive, the terminal shows no traceback, and the next one is served."""
    with serving("us-2020") as (address, process):
        assert process.stderr is not None
        said = Reader(process.stderr)
        for request in MALFORMED:
            with socket.create_connection(("127.0.0.1", httpx.URL(address).port or 0)) as plain:
                plain.settimeout(PATIENCE)
                plain.sendall(request)
                assert not plain.recv(100).startswith((b"HTTP/1.1 200", b"HTTP/1.1 101", b"HTTP/1.1 500"))
        broken = SlowClient(address)
        broken.socket.sendall(UTF8)
        while broken.socket.recv(2**16):
            pass
        with link(address) as opened:
            answer(opened)
            opened.send(state(1))
            assert answer(opened)["type"] == "view"
        broken.close()
        process.terminate()
        process.wait(PATIENCE)
        said.join(PATIENCE)
        assert "Traceback" not in "".join(said.lines)


def test_broken_messages_are_answered(running: str) -> None:
    """A message that is none gets a sentence, and the connection lives on."""
    texts = ["", "{", "null", "[]", "7", "[" * 100_000, '{"type":"state","state":' + "9" * 5000 + "}"]
    with link(running) as opened:
        opened.recv()
        for text in texts:
            opened.send(text)
            assert json.loads(opened.recv())["type"] == "error"
        opened.send(b"\x00\x01")
        opened.send(state(1))
        assert json.loads(opened.recv(timeout=PATIENCE))["type"] in {"view", "error"}


def test_too_large_a_message_closes_its_connection(running: str) -> None:
    """Nobody fills the memory with one message."""
    with link(running) as opened, pytest.raises(ConnectionClosed):
        opened.recv()
        opened.send("x" * 13_000_000)
        opened.recv(timeout=PATIENCE)
    with link(running) as other:
        assert json.loads(other.recv())["type"] == "hello"


def test_listening_beyond_loopback_is_said_aloud() -> None:
    """`--host` tells what it opens; the printed address works and the bare one does not."""
    with serving("--host", "0.0.0.0", "us-2020") as (address, process):
        assert re.search(r"\?token=[\w-]{32}$", address)
        assert httpx.get(address, trust_env=False).status_code == 200
        assert httpx.get(address.partition("?")[0], trust_env=False).status_code == 403
        with pytest.raises(InvalidStatus), link(address.partition("?")[0]) as _:
            pass
        with link(address) as opened:
            assert json.loads(opened.recv())["type"] == "hello"
        assert process.stderr is not None
        # Read line by line: `communicate` would lose what already stands in the buffer.
        assert "everybody who can reach this computer" in process.stderr.readline()


def test_a_taken_port_is_said() -> None:
    """A port that is in use is one line and exit code 2."""
    import subprocess
    import sys

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        command = [sys.executable, "-m", "evenhand", "explore", "--no-browser", "--port"]
        result = subprocess.run([*command, port], capture_output=True, text=True, timeout=PATIENCE)
        assert result.returncode == 2
        assert result.stderr.startswith(f"Error: cannot listen on 127.0.0.1, port {port}")
        assert len(result.stderr.splitlines()) == 1
        result = subprocess.run([*command, "70000"], capture_output=True, text=True, timeout=PATIENCE)
        assert result.stderr == "Error: port is 70000, but must lie in 0..65535\n"
        assert result.stdout == ""


def test_a_file_of_the_user_is_shown(tmp_path: Path) -> None:
    """`evenhand explore FILE` takes the column options of the other commands."""
    path = tmp_path / "my wards.csv"
    path.write_text("Ward,People,Beds\nNorth,70,3\nSouth,30,4\n", encoding="utf-8")
    with serving(str(path), "--population-column", "People", "--minimum-column", "Beds") as (address, process):
        assert process.stderr is not None
        Reader(process.stderr)
        with link(address) as opened:
            opened.recv()
            opened.send(state(1))
            answer = json.loads(opened.recv())
    assert answer["data"]["names"] == ["North", "South"]
    assert answer["data"]["title"] == "my wards.csv"
    assert answer["state"]["k_min"] == 7
    assert "--population-column People" in answer["view"]["command"]
    assert "'./my wards.csv'" in answer["view"]["command"]


def test_the_lock_of_the_page_holds_no_addresses() -> None:
    """package-lock.json pins every package by its hash, and says nowhere where it comes from."""
    lock = json.loads((ROOT / "web" / "package-lock.json").read_text(encoding="utf-8"))
    packages = {name: entry for name, entry in lock["packages"].items() if name}
    assert len(packages) > 50
    assert not [
        name for name, entry in packages.items() if "resolved" in entry or not entry["integrity"].startswith("sha512-")
    ]


def test_the_bundle_is_whole() -> None:
    """The module that both doors load imports nothing and names no other host to load from."""
    static = ROOT / "src" / "evenhand" / "explorer" / "static"
    module = (static / "explorer.js").read_text(encoding="utf-8")
    assert not re.search(r"\bimport\s*[({\"'*]|\bimport\s+\w+\s+from|@import|\beval\(|new Function", module)
    hosts = set(re.findall(r"https?://([\w.-]+)", module))
    assert hosts <= {"www.w3.org", "127.0.0.1"}
    assert len(gzip.compress(module.encode())) < 200_000
    assert "http" not in (static / "explorer.css").read_text(encoding="utf-8")
