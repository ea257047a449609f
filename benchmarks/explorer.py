"""The explorer at the speed of a hand: latencies in a real browser, what travels, and a crowd of clients."""

from __future__ import annotations

import asyncio
import shutil
import statistics
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

PRESSES = 100
DRAG_SECONDS = 5.0
CROWD = 49
CROWD_SECONDS = 60.0
VIEWS = {
    "New England 6..60": {"data": "new-england-2024", "k_min": 6, "k_max": 60},
    "US 2020 50..1000": {"data": "us-2020", "k_min": 50, "k_max": 1000},
}

# When the first chart was painted, in milliseconds since navigation began.
FIRST_CHART = """new MutationObserver((_, watcher) => {
    if (window.firstChart || !document.querySelector("[data-curve=error] svg")) return;
    watcher.disconnect();
    requestAnimationFrame(() => { const channel = new MessageChannel();
        channel.port1.onmessage = () => { window.firstChart = performance.now(); };
        channel.port2.postMessage(0); });
}).observe(document, { childList: true, subtree: true })"""


def main() -> int:
    """Print every row: measured, and what must be reached; the exit code is 1 where something broke."""
    if shutil.which("chromium") is None:
        print("skipped: there is no Chromium (on Debian: apt-get install chromium)")
        return 0
    from playwright.sync_api import sync_playwright

    from helpers.driving import launch, serving

    with serving("us-2020") as (address, server), sync_playwright() as playwright:
        browser = launch(playwright)
        for rows in (
            latency(browser, address),
            first_chart(browser, address),
            crowd(browser, address, server.pid),
            abandoned(address),
            crowded(address),
            stopping(),
        ):
            for job, value, unit, must, at_least in rows:
                reached = value >= must if at_least else value <= must
                print(f"  {job:<64} {value:10.1f} {unit:<6} must {must:g}{'' if reached else '   NO'}", flush=True)
        browser.close()
    return 0


Line = tuple[str, float, str, float, bool]


def latency(browser, address) -> Iterator[Line]:
    """From a key press on a slider to both charts painted again; chart updates while dragging."""
    from helpers.driving import Explorer, latencies, updates_per_second

    for view, state in VIEWS.items():
        explorer = Explorer(browser.new_page(viewport={"width": 1360, "height": 900})).open(address, **state)
        latencies(explorer, "beta", 20)
        for name in ("beta", "alpha"):
            found = latencies(explorer, name, PRESSES)
            yield f"{view}, key on {name} to both charts, median", statistics.median(found), "ms", 60, False
            yield f"{view}, key on {name} to both charts, p95", found[int(0.95 * len(found)) - 1], "ms", 120, False
        rate = updates_per_second(explorer, "beta", DRAG_SECONDS)
        yield f"{view}, chart updates while dragging beta", rate, "1/s", 15, True
        explorer.clean()
        explorer.page.close()


def first_chart(browser, address) -> Iterator[Line]:
    """A new visitor each time: nothing cached."""
    from explorer.test_accessible import wire_sizes
    from helpers.driving import Explorer

    times, sizes = [], []
    for _ in range(7):
        context = browser.new_context()
        page = context.new_page()
        page.add_init_script(FIRST_CHART)
        sizes = wire_sizes(context.new_cdp_session(page))
        Explorer(page).open(address, **VIEWS["US 2020 50..1000"])
        page.wait_for_function("() => window.firstChart")
        times.append(page.evaluate("window.firstChart"))
        context.close()
    yield "navigation to the first chart, median of 7", statistics.median(times), "ms", 600, False
    yield "over the wire, all together", sum(sizes) / 1000, "kB", 400, False


def crowd(browser, address, pid) -> Iterator[Line]:
    """49 clients that drag, and one real browser that drags too, for a minute."""
    import psutil

    from helpers.clients import crowd as clients
    from helpers.driving import Explorer, updates_per_second

    server, end = psutil.Process(pid), time.monotonic() + CROWD_SECONDS

    def in_time(_: int) -> bool:
        return time.monotonic() < end

    waits: list[list[float]] = []
    memory: list[int] = []
    thread = threading.Thread(target=lambda: waits.extend(asyncio.run(clients(address, CROWD, in_time))))
    explorer = Explorer(browser.new_page()).open(address, **VIEWS["US 2020 50..1000"])
    thread.start()
    rates = []
    while thread.is_alive():
        rates.append(updates_per_second(explorer, "beta", 2.0))
        memory.append(server.memory_info().rss)
        time.sleep(0.1)
    thread.join()
    explorer.clean()
    every = sorted(wait for own in waits for wait in own)
    yield f"{CROWD} clients and a browser for a minute: median answer", 1000 * every[len(every) // 2], "ms", 500, False
    yield "  p95 of the answers", 1000 * every[int(0.95 * len(every))], "ms", 2000, False
    yield "  the browser's chart updates meanwhile, median", statistics.median(rates), "1/s", 1, True
    third = len(memory) // 3
    grown = statistics.median(memory[-third:]) - statistics.median(memory[third : 2 * third])
    yield "  server's memory, last third against the middle one", grown / 2**20, "MiB", 20, False


def abandoned(address) -> Iterator[Line]:
    """A fresh client after twenty have asked for heavy sweeps and left."""
    from helpers.clients import answer, link, state

    for number in range(20):
        with link(address) as opened:
            answer(opened)
            opened.send(heavy(number))
            time.sleep(0.05)
    start = time.monotonic()
    with link(address) as fresh:
        answer(fresh)
        fresh.send(state(1))
        answer(fresh)
    yield "a fresh client after 20 abandoned heavy questions", 1000 * (time.monotonic() - start), "ms", 1000, False


def crowded(address) -> Iterator[Line]:
    """Fresh clients while twenty others wait for heavy sweeps and stay: at once, and later."""
    import contextlib

    from helpers.clients import answer, link, state

    with contextlib.ExitStack() as stack:
        for number in range(20):
            opened = stack.enter_context(link(address))
            answer(opened)
            opened.send(heavy(number))
        for number, later in enumerate((0, 2, 10)):
            time.sleep(later)
            start = time.monotonic()
            with link(address) as fresh:
                answer(fresh)
                fresh.send(state(1, beta=1.5 + number / 100))
                answer(fresh)
            job = f"a fresh client {later} s later, while 20 heavy questions stay"
            yield job, 1000 * (time.monotonic() - start), "ms", 1000, False


def stopping() -> Iterator[Line]:
    """From the signal to the end of the process, while it computes for several clients."""
    import contextlib
    import signal

    from helpers.clients import answer, link
    from helpers.driving import serving

    for sent in (signal.SIGINT, signal.SIGTERM):
        with serving("us-2020") as (address, process), contextlib.ExitStack() as stack:
            for number in range(5):
                opened = stack.enter_context(link(address))
                answer(opened)
                opened.send(heavy(number))
            time.sleep(1)
            start = time.monotonic()
            process.send_signal(sent)
            process.wait()
            yield f"{sent.name} to the end while computing", 1000 * (time.monotonic() - start), "ms", 2000, False


def heavy(number: int) -> str:
    from helpers.clients import state

    return state(number, beta=300, k_min=50, k_max=20_049, sigma=0.2 + number / 100)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
