"""The page works with the keyboard, for a screen reader, on a phone, in the dark; and looks for nothing outside."""

import os
import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, CDPSession

from helpers.driving import AXE, Explorer

pytestmark = pytest.mark.browser

DESKTOP = {"width": 1360, "height": 900}
PHONE = {"width": 390, "height": 844}
CHARTS = ("deviation", "ideal", "tiles", "half-circle")
TABS = (*CHARTS, "methods")
BESIDE = ("order", "summary", "audit")


@pytest.fixture(
    params=[(DESKTOP, "light"), (DESKTOP, "dark"), (PHONE, "light"), (PHONE, "dark")],
    ids=["desktop-light", "desktop-dark", "phone-light", "phone-dark"],
)
def seen(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Explorer]:
    size, scheme = request.param
    # Only this test reaches into the page with a script of its own.
    context = browser.new_context(viewport=size, color_scheme=scheme, bypass_csp=True)
    yield Explorer(context.new_page())
    context.close()


def needs_axe() -> None:
    if AXE.is_file():
        return
    if os.environ.get("CI"):
        pytest.fail("axe-core is missing, and CI must have it: npm ci in web/", pytrace=False)
    pytest.skip("axe-core is not here: npm ci in web/")


def violations(explorer: Explorer, part: str = ".eh") -> list[dict[str, Any]]:
    result = explorer.page.evaluate("part => axe.run(part, {resultTypes: ['violations']})", part)
    return [
        {
            "rule": found["id"],
            "where": [node["target"] for node in found["nodes"]][:3],
            "why": found["nodes"][0]["failureSummary"],
        }
        for found in result["violations"]
    ]


def test_axe_finds_nothing(seen: Explorer, address: str) -> None:
    """0 violations: each tab, an explanation open, a message shown, light and dark, desktop and phone."""
    needs_axe()
    seen.open(address, data="us-2020", k_min=50, k_max=600, k=435)
    seen.page.add_script_tag(path=AXE)
    for tab in TABS:
        seen.place.locator(f'[data-tab="{tab}"]').click()
        if tab == "methods":
            seen.place.locator('[data-row="New York"] [data-cell="jefferson"] button').click()
            seen.place.locator(".eh-why p").first.filter(has_text="New York gets").wait_for()
        assert not violations(seen, ".eh-allocation"), tab
    for beside in BESIDE:
        seen.place.locator(f'[data-tab="{beside}"]').click()
        seen.place.locator(".eh-order, [data-summary]:not(:empty), .eh-audit-table").first.wait_for()
        assert not violations(seen, ".eh-audit"), beside
    seen.place.locator('.eh-audit [data-group="Montana"] button').click()
    seen.place.locator(".eh-audit .eh-why p").first.filter(has_text="Montana").wait_for()
    seen.control("beta").locator("input.eh-number").fill("0.5")
    seen.error_says("beta is 0.5")
    assert not violations(seen)


@pytest.mark.parametrize("state", [{"method": "hamilton", "threshold": 0.02}, {"method": "lowndes", "beside": "order"}])
def test_axe_finds_nothing_by_other_methods(seen: Explorer, address: str, state: dict[str, object]) -> None:
    """Words to choose from, rules around a method, a sentence instead of curves."""
    needs_axe()
    seen.open(address, data="us-2020", k=435, **state)
    seen.page.add_script_tag(path=AXE)
    assert not violations(seen)


def test_axe_can_find_something(browser: Browser, address: str) -> None:
    """The check itself sees a picture without a name."""
    needs_axe()
    context = browser.new_context(bypass_csp=True)
    explorer = Explorer(context.new_page()).open(address, data="new-england-2024")
    explorer.page.add_script_tag(path=AXE)
    explorer.page.evaluate("document.querySelector('.eh-headline').append(document.createElement('img'))")
    assert [found["rule"] for found in violations(explorer, ".eh-headline")] == ["image-alt"]
    context.close()


def test_nothing_is_cut_and_nothing_overlaps(seen: Explorer, address: str) -> None:
    """The page never scrolls sideways; in every chart the words stay inside and apart."""
    seen.open(address, data="us-2020")
    stays_inside(seen)
    seen.place.locator("select[data-control=data]").select_option("new-england-2024")
    seen.settle()
    stays_inside(seen)


def stays_inside(seen: Explorer) -> None:
    for tab in TABS:
        seen.place.locator(f'[data-tab="{tab}"]').click()
        seen.painted()
        wide = seen.page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert wide <= 0, f"{tab}: the page is {wide} pixels too wide"
        assert not seen.page.evaluate(CUT), tab
        assert not seen.page.evaluate(OVERLAPS), tab


# Labels that reach out of their card.
CUT = """() => [...document.querySelectorAll("svg.eh-chart text")].filter(text => {
    const card = text.closest(".eh-card").getBoundingClientRect(), box = text.getBoundingClientRect();
    return box.width && (box.left < card.left - 1 || box.right > card.right + 1 || box.bottom > card.bottom + 1);
}).map(text => text.textContent)"""

# Labels of one chart that lie on each other; turned ones are long thin boxes only where they are upright.
OVERLAPS = """() => [...document.querySelectorAll("svg.eh-chart")].flatMap(chart => {
    const turned = text => /rotate\\((?!-90)/.test(text.outerHTML);
    const texts = [...chart.querySelectorAll("text")].filter(text => text.textContent && !turned(text));
    // A box is as high as its font's tallest and deepest letters: figures and capitals fill the middle of it.
    const boxes = texts.map(text => { const { left, right, top, bottom, height } = text.getBoundingClientRect();
        const spare = /rotate/.test(text.outerHTML) ? 0 : height;
        return { left, right, top: top + 0.24 * spare, bottom: bottom - 0.2 * spare }; });
    const aside = (a, b) => a.right <= b.left + 1.5 || b.right <= a.left + 1.5;
    const apart = (a, b) => aside(a, b) || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
    return texts.flatMap((text, i) => texts.slice(i + 1).filter((_, j) => !apart(boxes[i], boxes[i + 1 + j]))
        .map(other => [text.textContent, other.textContent]));
})"""


LABELS_UNDER_THE_MARK = """() => {
    const mark = document.querySelector(".eh-band-mark").getBoundingClientRect();
    return [...document.querySelectorAll(".eh-band-piece")].filter(piece => piece.textContent).filter(piece => {
        const label = document.createRange();
        label.selectNodeContents(piece);
        const { left, right } = label.getBoundingClientRect();
        return left < mark.right && right > mark.left;
    }).map(piece => piece.textContent); }"""


def test_the_mark_of_alpha_covers_no_label(seen: Explorer, address: str) -> None:
    """Whatever the alpha, each k in the band is read in full or not shown; seen to fail with labels in the middle."""
    seen.open(address, data="us-2020", k_min=50, k_max=600)
    shown = set[str]()
    for alpha in (0, 0.7, 1.5, 1.9, 2, 2.3, 3.3, 4.4, 6):
        seen.type("alpha", alpha)
        assert seen.page.evaluate(LABELS_UNDER_THE_MARK) == []
        shown.update(seen.place.locator(".eh-band-piece").all_inner_texts())
    assert {"525", "57"} <= shown


def test_charts_have_names_and_summaries(explorer: Explorer, address: str) -> None:
    """Every chart is a figure with a name and a text that says what it shows, with the numbers."""
    explorer.open(address, data="us-2020", k=435)
    for tab in CHARTS:
        explorer.place.locator(f'[data-tab="{tab}"]').click()
        figure = explorer.place.locator(f'[data-figure="{tab}"]')
        summary = figure.locator("figcaption").text_content() or ""
        assert "435" in summary
        assert re.search(r"\d+ over, \d+ under", summary)
        assert figure.get_attribute("aria-labelledby")
    for name in ("error", "score"):
        summary = explorer.place.locator(f'[data-figure="{name}"] figcaption').text_content() or ""
        assert f"Best k is {explorer.value('best-k')}" in summary


def test_the_keyboard_alone_reaches_everything(explorer: Explorer, address: str) -> None:
    """Tab walks through every control in a sensible order, and its place is always seen."""
    explorer.open(address, data="new-england-2024")
    explorer.page.locator("body").click(position={"x": 1, "y": 1})
    reached, outlines = [], set()
    for _ in range(75):
        explorer.page.keyboard.press("Tab")
        name, outline = explorer.page.evaluate(
            """() => { const at = document.activeElement;
                const control = at.closest("[data-control]")?.dataset.control;
                const { tab, k, save, copy, sort } = at.dataset;
                return [control ?? tab ?? k ?? save ?? copy ?? sort ?? at.className,
                        getComputedStyle(at).outlineStyle]; }"""
        )
        reached.append(name)
        if explorer.page.evaluate("document.activeElement.closest('.eh') !== null"):
            outlines.add(outline)
    wanted = [
        "data",
        "alpha",
        "beta",
        "sigma",
        "kappa",
        "gamma",
        "k_min",
        "k_max",
        "eh-curve",
        "43",
        "deviation",
        "contribution",
        "allocation.csv",
        "python",
        "link",
    ]
    places = [reached.index(name) for name in wanted]
    assert places == sorted(places)
    assert "none" not in outlines


def test_one_column_on_a_phone(browser: Browser, address: str) -> None:
    """Under 820 pixels everything stands in one column, the sliders right below the curves."""
    context = browser.new_context(viewport=PHONE, has_touch=True)
    explorer = Explorer(context.new_page()).open(address, data="us-2020")
    order = [".eh-source", ".eh-headline", ".eh-totals", ".eh-controls", ".eh-allocation", ".eh-audit", ".eh-takeaway"]
    boxes = [explorer.place.locator(name).bounding_box() for name in order]
    assert all(box is not None for box in boxes)
    tops = [box["y"] for box in boxes if box]
    assert tops == sorted(tops)
    assert all(box["width"] > 340 for box in boxes if box)
    explorer.slide("beta", "ArrowRight", 2)
    assert explorer.setting("beta") == (2.2, 2.2)
    explorer.clean()
    context.close()


def test_the_host_decides_on_light_and_dark(explorer: Explorer, address: str) -> None:
    """The colours follow the system, unless the user chooses."""
    explorer.page.emulate_media(color_scheme="dark")
    explorer.open(address, data="new-england-2024")
    assert "eh-dark" in (explorer.place.get_attribute("class") or "")
    explorer.page.emulate_media(color_scheme="light")
    explorer.page.locator(".eh.eh-light").wait_for()
    explorer.place.get_by_label("Colours").select_option("dark")
    explorer.page.locator(".eh.eh-dark").wait_for()


def test_little_travels_and_only_from_this_host(browser: Browser, address: str) -> None:
    """At most 400 kB over the wire for the first picture, in few requests, to one host alone."""
    context = browser.new_context()
    page = context.new_page()
    session = context.new_cdp_session(page)
    sizes = wire_sizes(session)
    explorer = Explorer(page).open(address, data="us-2020", k_min=50, k_max=1000)
    # The browser tells of a file's size after the file is used.
    page.wait_for_load_state("networkidle")
    assert 50_000 < sum(sizes) <= 400_000
    assert len([url for url in explorer.requests if url.startswith("http")]) <= 6
    explorer.clean()
    context.close()


def wire_sizes(session: CDPSession) -> list[int]:
    """Bytes as they arrive, packed; a list that grows."""
    sizes: list[int] = []
    session.on("Network.loadingFinished", lambda event: sizes.append(int(event["encodedDataLength"])))
    session.on("Network.webSocketFrameReceived", lambda event: sizes.append(len(event["response"]["payloadData"])))
    session.send("Network.enable")
    return sizes
