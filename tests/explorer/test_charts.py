"""Charts show what there is, and say what they show: on the page, saved, and on paper."""

import io
import math
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest
from PIL import Image
from playwright.sync_api import Browser

from helpers.driving import Explorer, upload
from helpers.endless import serving_endlessly

pytestmark = pytest.mark.browser

NEW_ENGLAND = {"data": "new-england-2024", "k_min": 6, "k_max": 60}


def counties(number: int = 3143) -> bytes:
    """As many groups as there are counties: one tiny, one huge, the others between."""
    middle = (1000 + (i * i * 7919) % 200_003 for i in range(number - 2))
    rows = [f"County {i},{people}" for i, people in enumerate([64, 10_014_009, *middle])]
    return ("County,Population\n" + "\n".join(rows) + "\n").encode()


@pytest.fixture(scope="module")
def many(browser: Browser, address: str) -> Iterator[Explorer]:
    context = browser.new_context(viewport={"width": 1360, "height": 900})
    shown = Explorer(context.new_page()).open(address, **NEW_ENGLAND)
    upload(shown, "counties.csv", counties())
    yield shown
    shown.clean()
    context.close()


def test_the_colours_of_thousands_are_for_the_many(many: Explorer) -> None:
    """One group far off its ideal sets no scale: it ends at the double of the ideal, and says that more lies beyond."""
    many.place.locator('[data-tab="half-circle"]').click()
    scale = many.place.locator(".eh-half > g").first.locator("text").all_text_contents()
    ends = [float(re.sub(r"[^\d.]", "", text)) for text in (scale[0], scale[-1])]
    assert max(ends) <= 100
    assert scale[-1].startswith("≥")
    furthest = max(abs(ratio - 1) for ratio in many.column("ratio").values())
    assert furthest > 10


def test_the_half_circle_of_thousands_is_not_blank(many: Explorer) -> None:
    """Its pieces are too thin to be parted by lines of the paper's colour: what is painted is their own."""
    many.place.locator('[data-tab="half-circle"]').click()
    place = many.place.locator(".eh-half")
    assert place.locator("path").count() == 3143
    picture = Image.open(io.BytesIO(place.screenshot())).convert("RGB")
    # The half-circle's centre and radius in its own units, and a ring in the middle of its pieces.
    scale, radius = picture.width / 760, 0.68 * 250
    turns = [math.pi * (step + 0.5) / 500 for step in range(500)]
    spots = [((380 + radius * math.cos(turn)) * scale, (392 - radius * math.sin(turn)) * scale) for turn in turns]
    colours = [picture.getpixel((round(x), round(y))) for x, y in spots]
    # Paper is white, and what a deviation is painted with is never nearly so.
    assert sum(min(colour) > 225 for colour in colours) < 25


def test_no_bar_of_thousands_is_hidden(many: Explorer) -> None:
    """Of the 60 groups furthest off every bar can be seen, and the axis says that it is logarithmic."""
    for tab in ("deviation", "ideal"):
        many.place.locator(f'[data-tab="{tab}"]').click()
        bars = many.place.locator(f'[data-figure="{tab}"] [aria-label=bar] rect')
        widths = bars.evaluate_all("all => all.map(bar => Number(bar.getAttribute('width')))")
        assert len(widths) == 60
        assert min(widths) >= 2
    many.place.locator('[data-tab="deviation"]').click()
    assert "logarithmic" in (many.place.locator('[data-figure="deviation"] svg.eh-chart').text_content() or "")


def test_bars_of_alike_groups_keep_their_plain_axis(explorer: Explorer, address: str) -> None:
    """A logarithmic axis is for outliers only."""
    explorer.open(address, data="us-2020", k=435)
    for tab in ("deviation", "ideal"):
        explorer.place.locator(f'[data-tab="{tab}"]').click()
        chart = explorer.place.locator(f'[data-figure="{tab}"] svg.eh-chart').text_content() or ""
        assert "logarithmic" not in chart


@pytest.mark.parametrize("figure", ["error", "score", "deviation", "ideal", "tiles", "half-circle"])
def test_a_saved_chart_says_what_it_shows(explorer: Explorer, address: str, figure: str) -> None:
    """Title, data, k, parameters and legend are in the file, inside of its edges."""
    explorer.open(address, **NEW_ENGLAND, beta=3, k=24)
    if figure not in ("error", "score"):
        explorer.place.locator(f'[data-tab="{figure}"]').click()
    title = explorer.place.locator(f'[data-figure="{figure}"] h2').inner_text()
    _, content = explorer.download(f'[data-figure="{figure}"] button[aria-label$="SVG"]')
    root = ET.fromstring(content)
    texts = ["".join(text.itertext()) for text in root.iter("{http://www.w3.org/2000/svg}text")]
    assert title in texts
    told = " ".join(texts)
    for word in ("new-england-2024", "6 groups", "k = 24 of 6 to 60", "β = 3", "σ = 0.5"):
        assert word in told
    legend = {
        "error": ["best k = ", "shown k = 24"],
        "score": ["best k = ", "shown k = 24"],
        "deviation": ["over: more than the ideal", "under: less than the ideal"],
        "ideal": ["over: more than the ideal", "ideal a*"],
        "tiles": ["ideal", "%"],
        "half-circle": ["ideal", "%"],
    }[figure]
    assert all(word in told for word in legend)
    width = float(root.attrib["width"])
    assert all(float(text.attrib.get("x", 0)) < width for text in root.findall("{http://www.w3.org/2000/svg}text"))


@pytest.mark.parametrize("data", ["us-2020", "us-apportionment-2020"])
def test_the_audit_shows_all_its_columns(explorer: Explorer, address: str, data: str) -> None:
    """At 1360 pixels nothing of the table lies beyond its edge, units now held included."""
    explorer.open(address, data=data)
    table = explorer.place.locator(".eh-table")
    hidden = table.evaluate("table => table.scrollWidth - table.clientWidth")
    assert hidden <= 0
    assert explorer.place.locator("thead th").last.inner_text().startswith(("Contribution", "Change"))


def test_paper_has_all_columns_and_colours(explorer: Explorer, address: str) -> None:
    """Printed, the page is light, keeps its colours, and no column of the audit is cut."""
    explorer.page.emulate_media(color_scheme="dark")
    explorer.open(address, data="us-apportionment-2020", k=435)
    explorer.page.emulate_media(color_scheme="dark", media="print")
    explorer.page.set_viewport_size({"width": 720, "height": 1000})  # the inside of a sheet of A4
    explorer.page.locator(".eh.eh-light").wait_for()
    explorer.painted()
    look = explorer.page.evaluate(
        """() => {
            const table = document.querySelector(".eh-table"), sheet = document.documentElement;
            return [table.scrollWidth - table.clientWidth, sheet.scrollWidth - innerWidth,
                getComputedStyle(table).overflowX,
                getComputedStyle(document.querySelector(".eh-chart rect")).printColorAdjust,
                getComputedStyle(document.querySelector(".eh")).backgroundColor,
                document.querySelectorAll(".eh-row").length];
        }"""
    )
    assert look[:2] == [0, 0]
    assert look[2:] == ["visible", "exact", "rgb(255, 255, 255)", 50]
    # Chromium repeats no button on the next page: titles that stood in one were lost there.
    assert (
        explorer.page.locator("thead button").first.evaluate("title => getComputedStyle(title).display") == "contents"
    )
    for label in explorer.page.locator(".eh-field-choice").all():
        words, field = label.locator(".eh-field-label").bounding_box(), label.locator("input").bounding_box()
        assert words is not None
        assert field is not None
        assert words["x"] + words["width"] <= field["x"], "a label under its field"
        assert words["height"] < 30, "a label of one line"


def test_a_saved_chart_of_a_phone_keeps_its_title(explorer: Explorer, address: str) -> None:
    """A title that is longer than the chart is broken between words; seen to fail with the title in one line."""
    explorer.page.set_viewport_size({"width": 390, "height": 844})
    explorer.open(address, data="us-2020", k_min=50, k_max=600, k=435)
    with explorer.page.expect_download() as download:
        explorer.place.locator('[data-figure="deviation"]').get_by_role("button", name="save as SVG").click()
    saved = ET.parse(download.value.path()).getroot()
    texts = [text for text in saved if text.tag.endswith("text")]
    title = [text.text or "" for text in texts if text.get("font-size") == "16"]
    assert " ".join(title) == "Deviation from the ideal, φ − 1, at k = 435"
    assert all(9 * len(line) <= float(saved.get("width", "0")) for line in title)


def test_a_computing_server_is_told_from_a_dead_one(browser: Browser) -> None:
    """While it computes the page says so and draws no alarm; stopped in its tracks, Python "does not answer"."""
    import signal

    with serving_endlessly() as (where, process):
        context = browser.new_context()
        context.set_default_timeout(60_000)
        explorer = Explorer(context.new_page()).open(where)
        explorer.control("sigma").locator("input.eh-number").fill("0.1")
        # The seconds appear after the page has looked whether Python is there.
        explorer.place.locator(".eh-computing").get_by_text(" s").wait_for()
        assert explorer.place.get_attribute("data-busy") == "true"
        assert explorer.error() == ""
        process.send_signal(signal.SIGSTOP)
        explorer.error_says("Python does not answer")
        process.send_signal(signal.SIGCONT)
        explorer.control("sigma").locator("input.eh-number").fill("0.6")
        explorer.settle()
        assert explorer.value("best-k")
        explorer.page.wait_for_function("() => !document.querySelector('[role=alert]').innerText")
        context.close()
