"""While sliders move the charts follow, one request at a time; how quickly is measured by `make bench`."""

from typing import Any

import pytest

from helpers.driving import Explorer, latencies, updates_per_second

pytestmark = pytest.mark.browser

VIEWS = [
    pytest.param({"data": "new-england-2024", "k_min": 6, "k_max": 60}, id="New England 6..60"),
    pytest.param({"data": "us-2020", "k_min": 50, "k_max": 1000}, id="US 2020 50..1000"),
]


@pytest.mark.parametrize("view", VIEWS)
def test_a_key_press_repaints_both_charts(explorer: Explorer, address: str, view: dict[str, Any]) -> None:
    """Every press that comes after the last was answered changes both charts."""
    explorer.open(address, **view)
    for _ in range(5):
        assert len(latencies(explorer, "beta", 1)) == 1


def test_dragging_updates_the_charts(explorer: Explorer, address: str) -> None:
    """The charts change while the mouse drags a slider, not only when it is let go."""
    explorer.open(address, data="us-2020", k_min=50, k_max=1000)
    assert any(updates_per_second(explorer, "beta", seconds) > 0 for seconds in (1, 10, 40))


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
