"""A real browser and a real server, and what tests read off the page."""

from __future__ import annotations

import contextlib
import json
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page, Playwright

ROOT = Path(__file__).parent.parent.parent
AXE = ROOT / "web" / "node_modules" / "axe-core" / "axe.min.js"
PATIENCE = 60
"""Seconds until a test gives up; nothing is measured."""
WORDS = {"Infinity": float("inf"), "-Infinity": float("-inf"), "NaN": float("nan")}

# Names resolve to this computer or to nothing; a browser that runs as root needs --no-sandbox.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
]


def launch(playwright: Playwright) -> Browser:
    return playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)


@contextlib.contextmanager
def serving(*arguments: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """`evenhand explore` as a user starts it; yields its address and its process."""
    command = [sys.executable, "-m", "evenhand", "explore", "--no-browser", "--port", "0", *arguments]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield address_of(process), process
    finally:
        stop(process)


def address_of(process: subprocess.Popen[str]) -> str:
    """Where the server says that it is."""
    assert process.stderr is not None
    said = ""
    while not (found := re.search(r"http://\S+", said)):
        line = process.stderr.readline()
        assert line, f"no address in {said!r}"
        said += line
    return found[0]


def stop(process: subprocess.Popen[str]) -> tuple[int, str]:
    """Ctrl-C, and what the process says and returns."""
    if process.poll() is None:
        process.send_signal(signal.SIGINT)
    try:
        _, said = process.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        raise
    return process.returncode, said


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Explorer:
    """The explorer on a page, wherever on the page it stands."""

    def __init__(self, page: Page, place: Locator | None = None) -> None:
        self.page = page
        self.place = place if place is not None else page.locator(".eh")
        self.faults: list[str] = []
        self.requests: list[str] = []
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("console", lambda message: self.faults.append(message.text) if message.type == "error" else None)
        page.on("request", lambda request: self.requests.append(request.url))

    def open(self, address: str, **state: Any) -> Explorer:
        words = "&".join(f"{name}={value}" for name, value in state.items())
        self.page.goto(f"{address}#{words}")
        return self.settle()

    def settle(self) -> Explorer:
        """Wait until every answer has come and all of it is painted."""
        self.place.locator('[data-curve="score"] svg, [data-not-compared]').first.wait_for()
        self.painted()
        self.page.wait_for_function(
            """() => { const root = document.querySelector(".eh");
                return root.dataset.busy === "false" && root.querySelector("[data-late=false]"); }"""
        )
        return self

    def painted(self) -> Explorer:
        """Wait until what was just done shows: for two frames, for the first may have begun before."""
        self.page.evaluate(
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))"
        )
        return self

    def value(self, name: str) -> Any:
        """A figure of the headline, in full precision."""
        text = self.place.locator(f'[data-value="{name}"]').get_attribute("data-exact")
        assert text is not None
        return WORDS.get(text, json.loads(text) if re.match(r"-?\d", text) else text)

    def control(self, name: str) -> Locator:
        return self.place.locator(f'[data-control="{name}"]')

    def type(self, name: str, value: object) -> Explorer:
        """Write a number into a parameter's field."""
        self.control(name).locator("input.eh-number").fill(str(value))
        return self.settle()

    def slide(self, name: str, key: str, times: int = 1) -> Explorer:
        """Move a slider by keys."""
        slider = self.control(name).locator("input[type=range]")
        slider.focus()
        for _ in range(times):
            slider.press(key)
        return self.settle()

    def setting(self, name: str) -> tuple[float, float]:
        """What the slider and the number of a parameter say."""
        slider = self.control(name).locator("input[type=range]").input_value()
        return float(slider), float(self.control(name).locator("input.eh-number").input_value())

    def column(self, name: str) -> dict[str, float]:
        """A column of the audit table, by group, in full precision."""
        cells = self.place.locator(".eh-row").evaluate_all(
            """(rows, name) => rows.map(row =>
                [row.dataset.group, row.querySelector(`[data-cell="${name}"]`).dataset.exact])""",
            name,
        )
        return {group: float(exact) for group, exact in cells}

    def rows(self) -> list[str]:
        """The groups of the audit table from top to bottom."""
        return self.place.locator(".eh-row").evaluate_all("rows => rows.map(row => row.dataset.group)")

    def sentences(self) -> dict[str, str]:
        pairs = self.place.locator("[data-sentence]").evaluate_all(
            "items => items.map(item => [item.dataset.sentence, item.textContent])"
        )
        return dict(pairs)

    def error(self) -> str:
        return self.place.locator("[role=alert]").inner_text().strip()

    def error_says(self, text: str) -> str:
        self.place.locator("[role=alert]").get_by_text(text).wait_for()
        return self.error()

    def download(self, selector: str) -> tuple[str, bytes]:
        with self.page.expect_download() as waiting:
            self.place.locator(selector).click()
        return waiting.value.suggested_filename, Path(waiting.value.path()).read_bytes()

    def clean(self) -> None:
        """Nothing went wrong that a user would not see, and nothing was asked of another host."""
        assert not self.faults
        assert not [
            url for url in self.requests if not re.match(r"(http|ws)://(127\.0\.0\.1|localhost)[:/]|blob:|data:", url)
        ]


def upload(explorer: Explorer, name: str, content: bytes) -> None:
    explorer.place.locator("input[type=file]").set_input_files(
        {"name": name, "mimeType": "text/csv", "buffer": content}
    )
    explorer.page.wait_for_function(
        """name => document.querySelector("[role=alert]").innerText.includes(name)
            || document.querySelector("select[data-control=data]").selectedOptions[0].text === name""",
        arg=name,
    )
    explorer.settle()


MEASURE = """() => {
    window.latencies = [];
    window.updates = 0;
    if (window.measuring) return;
    window.measuring = true;
    const plots = [...document.querySelectorAll("[data-curve]")];
    const revisions = () => plots.map(plot => Number(plot.dataset.revision));
    let start = null, before = [];
    addEventListener("keydown", event => { start = event.timeStamp; before = revisions(); }, true);
    const painted = from => requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => window.latencies.push(performance.now() - from);
        channel.port2.postMessage(0);
    });
    const look = () => {
        if (start === null || !revisions().every((revision, i) => revision > before[i])) return;
        painted(start);
        start = null;
    };
    plots.forEach(plot => new MutationObserver(look).observe(plot, { attributes: true }));
    new MutationObserver(() => window.updates++).observe(plots[0], { attributes: true });
}"""


def latencies(explorer: Explorer, name: str, presses: int) -> list[float]:
    """Milliseconds from a key press on a slider until both charts are painted again, sorted."""
    explorer.page.evaluate(MEASURE)
    slider = explorer.control(name).locator("input[type=range]")
    slider.focus()
    for i in range(presses):
        slider.press("ArrowRight" if i % 20 < 10 else "ArrowLeft")
        explorer.page.wait_for_timeout(100)
    explorer.settle().painted()
    return sorted(explorer.page.evaluate("window.latencies"))


def updates_per_second(explorer: Explorer, name: str, seconds: float) -> float:
    """How often the charts change while the mouse drags a slider to and fro."""
    explorer.page.evaluate(MEASURE)
    box = explorer.control(name).locator("input[type=range]").bounding_box()
    assert box is not None
    left, y = box["x"] + 0.15 * box["width"], box["y"] + box["height"] / 2
    mouse = explorer.page.mouse
    mouse.move(left, y)
    mouse.down()
    start, step = time.monotonic(), 0
    while time.monotonic() - start < seconds:
        step += 3
        mouse.move(left + step % int(0.7 * box["width"]), y)
        time.sleep(0.004)
    updates = explorer.page.evaluate("window.updates")
    elapsed = time.monotonic() - start
    mouse.up()
    return float(updates / elapsed)


class Reader(threading.Thread):
    """Keeps a pipe empty, so that its writer never waits."""

    def __init__(self, pipe: Any) -> None:
        super().__init__(daemon=True)
        self._pipe = pipe
        self.lines: list[str] = []
        self.start()

    def run(self) -> None:
        for line in self._pipe:
            self.lines.append(line)
