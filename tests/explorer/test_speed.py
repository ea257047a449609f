"""The page answers at the speed of a hand; `make bench` measures the same at length and prints it."""

import statistics
from typing import Any

import pytest
from playwright.sync_api import Browser

from explorer.driving import Explorer, latencies, updates_per_second

pytestmark = pytest.mark.browser

VIEWS = [
    pytest.param({"data": "new-england-2024", "k_min": 6, "k_max": 60}, id="New England 6..60"),
    pytest.param({"data": "us-2020", "k_min": 50, "k_max": 1000}, id="US 2020 50..1000"),
]
# The machine may be busy with something else for a moment: the best of a few tries tells what the page can do.
TRIES = 4


@pytest.mark.parametrize("view", VIEWS)
def test_a_key_press_repaints_both_charts_at_once(explorer: Explorer, address: str, view: dict[str, Any]) -> None:
    """From the key press to both charts painted: at most 60 ms in the median, 120 ms in 19 of 20 cases."""
    explorer.open(address, **view)
    latencies(explorer, "beta", 8)
    tries = []
    for _ in range(TRIES):
        found = latencies(explorer, "beta", 20)
        assert len(found) >= 19
        tries.append((statistics.median(found), found[18]))
        if tries[-1] <= (60, 120) and tries[-1][1] <= 120:
            return
    raise AssertionError(f"median and 95th percentile, in milliseconds: {tries}")


def test_dragging_updates_the_charts_without_a_pause(explorer: Explorer, address: str) -> None:
    """At least 15 pictures a second while the mouse drags a slider over 951 totals of 50 states."""
    explorer.open(address, data="us-2020", k_min=50, k_max=1000)
    tries = []
    for _ in range(TRIES):
        tries.append(updates_per_second(explorer, "beta", 1.5))
        if tries[-1] >= 15:
            break
    assert max(tries) >= 15


def test_while_dragging_one_request_is_in_flight(explorer: Explorer, address: str) -> None:
    """The page waits for each answer, and the last value wins."""
    flying: list[int] = []
    most: list[int] = []
    explorer.page.on("websocket", lambda socket: watch(socket, flying, most))
    explorer.open(address, data="us-2020", k_min=50, k_max=1000)
    explorer.slide("sigma", "ArrowRight", 25)
    assert explorer.setting("sigma") == (0.75, 0.75)
    assert max(most) == 1
    assert not flying


def watch(socket: Any, flying: list[int], most: list[int]) -> None:
    def sent(_: Any) -> None:
        flying.append(1)
        most.append(len(flying))

    def received(text: Any) -> None:
        if '"view"' in str(text)[:40] and flying:
            flying.pop()

    socket.on("framesent", sent)
    socket.on("framereceived", received)


def test_the_first_chart_comes_at_once(browser: Browser, address: str) -> None:
    """Within 600 ms of navigation, with nothing cached."""
    times = []
    for _ in range(TRIES + 2):
        context = browser.new_context()
        page = context.new_page()
        page.goto(f"{address}#data=us-2020&k_min=50&k_max=1000", wait_until="commit")
        page.locator('[data-curve="error"] svg').wait_for()
        times.append(page.evaluate("performance.now()"))
        context.close()
        if times[-1] <= 600:
            return
    raise AssertionError(f"milliseconds since navigation: {times}")
