"""Every control drives every output: the page's numbers are the library's."""

import base64
import csv
import json
import math
import re

import numpy as np
import pytest
from playwright.sync_api import BrowserContext

import evenhand as eh
from helpers.driving import Explorer, upload

pytestmark = pytest.mark.browser

US = {"data": "us-2020", "k_min": 50, "k_max": 600}
NEW_ENGLAND = {"data": "new-england-2024", "k_min": 6, "k_max": 60}


def agrees(
    explorer: Explorer, name: str, k_min: int, k_max: int, alpha: float = 2, k: int | None = None, **fairness: float
) -> None:
    """Every number that the page shows is the library's own."""
    sweep = eh.sweep(eh.load(name), k_min, k_max, **fairness)
    best = sweep.best(alpha)
    shown = best if k is None else eh.allocate(eh.load(name), k, **fairness)
    assert explorer.value("best-k") == best.k
    assert explorer.value("k") == shown.k
    assert explorer.value("error") == shown.error
    assert explorer.value("gap") == shown.gap
    assert explorer.value("proof") == shown.proof
    assert explorer.value("score") == sweep.score(alpha)[shown.k - k_min]
    for column in ("units", "ideal", "ratio", "contribution"):
        expected = dict(zip(shown.groups.names, getattr(shown, column).tolist(), strict=True))
        assert explorer.column(column) == expected
    order = np.argsort(-shown.contribution, kind="stable")
    assert explorer.rows() == [shown.groups.names[i] for i in order]
    if explorer.place.locator('[data-tab="deviation"]').get_attribute("aria-selected") == "true":
        bars = explorer.place.locator('[data-figure="deviation"] [aria-label=bar] title').all_text_contents()
        units = zip(shown.groups.names, shown.units.tolist(), strict=True)
        assert sorted(bar.split(" units,")[0] for bar in bars) == sorted(f"{name}: {held}" for name, held in units)
    pieces = explorer.place.locator(".eh-band-piece").evaluate_all("all => all.map(one => one.dataset.k)")
    assert pieces == [str(k) for k, low, _ in sweep.alpha_ranges() if low < 6]


def test_the_first_picture_is_the_library_default(explorer: Explorer, address: str) -> None:
    """Without a word in the address the page shows the data it was started with, at the defaults."""
    explorer.open(address)
    agrees(explorer, "us-2020", 50, 500)


CHANGES = [
    ("alpha", 3.2, {"alpha": 3.2}),
    ("beta", 2.7, {"beta": 2.7}),
    ("sigma", 0.9, {"sigma": 0.9}),
    ("kappa", 0.45, {"kappa": 0.45}),
    ("gamma", 0.2, {"gamma": 0.2}),
    ("k_min", 20, {"k_min": 20}),
    ("k_max", 33, {"k_max": 33}),
]


@pytest.mark.parametrize(("name", "value", "change"), CHANGES, ids=[change[0] for change in CHANGES])
def test_a_typed_number_drives_every_output(
    explorer: Explorer, address: str, name: str, value: float, change: dict[str, float]
) -> None:
    """The number beside each slider changes figures, charts, table and band to the library's."""
    explorer.open(address, **NEW_ENGLAND)
    curve = explorer.place.locator('[data-curve="score"] svg').inner_html()
    explorer.type(name, value)
    assert explorer.setting(name) == (value, value)
    agrees(explorer, "new-england-2024", **({"k_min": 6, "k_max": 60} | change))
    assert explorer.place.locator('[data-curve="score"] svg').inner_html() != curve


@pytest.mark.parametrize(
    ("name", "key", "value"),
    [
        ("alpha", "ArrowRight", 2.3),
        ("beta", "ArrowLeft", 1.7),
        ("sigma", "ArrowRight", 0.53),
        ("kappa", "ArrowLeft", 0.97),
        ("gamma", "ArrowLeft", 0.97),
    ],
)
def test_a_slider_moves_by_its_step(explorer: Explorer, address: str, name: str, key: str, value: float) -> None:
    """Three arrow keys are three steps, as the decimal that a user reads and not as binary fractions add up."""
    explorer.open(address, **NEW_ENGLAND).slide(name, key, 3)
    assert explorer.setting(name) == (value, value)
    agrees(explorer, "new-england-2024", 6, 60, **{name: value})
    explorer.control(name).locator(".eh-reset").click()
    explorer.settle()
    agrees(explorer, "new-england-2024", 6, 60)


def test_the_data_set_drives_every_output(explorer: Explorer, address: str) -> None:
    """Another data set brings its own range of totals."""
    explorer.open(address, **US, beta=3, k=435)
    agrees(explorer, "us-2020", 50, 600, beta=3, k=435)
    explorer.place.locator("select[data-control=data]").select_option("new-england-2024")
    explorer.settle()
    agrees(explorer, "new-england-2024", 6, 60, beta=3)
    assert explorer.setting("k_max") == (60, 60)


def test_keys_and_clicks_choose_a_total(explorer: Explorer, address: str) -> None:
    """Arrow keys on either chart, a click into one, and the way back to the best."""
    explorer.open(address, **NEW_ENGLAND)
    chart = explorer.place.get_by_role("slider", name="on the chart of Score")
    chart.press("ArrowLeft")
    chart.press("ArrowLeft")
    explorer.settle()
    agrees(explorer, "new-england-2024", 6, 60, k=41)
    assert chart.get_attribute("aria-valuetext") == f"k = 41, S = {_minus(explorer.value('score'))}"
    explorer.place.get_by_role("slider", name="on the chart of Total error").press("Home")
    explorer.settle()
    agrees(explorer, "new-england-2024", 6, 60, k=6)
    explorer.place.get_by_role("button", name="Back to best").click()
    explorer.settle()
    agrees(explorer, "new-england-2024", 6, 60)
    box = chart.bounding_box()
    assert box is not None
    explorer.page.mouse.click(box["x"] + 62 + (box["width"] - 80) * (24 - 6) / 54, box["y"] + 120)
    explorer.settle()
    agrees(explorer, "new-england-2024", 6, 60, k=24)
    chart.press("Escape")
    explorer.settle()
    assert explorer.value("k") == 43


def _minus(value: float) -> str:
    return f"{value:.5g}".replace("-", "−")


def test_hovering_shows_the_same_total_in_both_charts(explorer: Explorer, address: str) -> None:
    """The pointer over one chart is told in the other too."""
    explorer.open(address, **NEW_ENGLAND)
    box = explorer.place.locator('[data-curve="error"]').bounding_box()
    assert box is not None
    explorer.page.mouse.move(box["x"] + 62 + (box["width"] - 80) * (13 - 6) / 54, box["y"] + 100)
    told = explorer.place.locator(".eh-pointer-text").all_inner_texts()
    sweep = eh.sweep(eh.load("new-england-2024"), 6, 60)
    assert [text.split()[2] for text in told] == ["13", "13"]
    shown = [float(text.split()[-1].replace("−", "-")) for text in told]
    expected = [float(sweep.error[7]), float(sweep.score(2)[7])]
    assert shown == pytest.approx(expected, rel=1e-4)


def test_the_band_of_alpha_leads_to_each_total(explorer: Explorer, address: str) -> None:
    """A click on a segment goes to an alpha at which its total is best."""
    explorer.open(address, **NEW_ENGLAND)
    for k, low, high in eh.sweep(eh.load("new-england-2024"), 6, 60).alpha_ranges()[:4]:
        explorer.place.locator(f'.eh-band-piece[data-k="{k}"]').click()
        explorer.settle()
        assert explorer.value("best-k") == k
        assert low < explorer.setting("alpha")[1] < high


def test_the_best_at_an_edge_is_said(explorer: Explorer, address: str) -> None:
    """A best total at an edge of the range is called one, and a perfect fit too."""
    explorer.open(address, **NEW_ENGLAND, alpha=0)
    explorer.type("k_max", 40)
    assert explorer.value("best-k") == 40 or "edge" not in explorer.sentences()
    explorer.type("alpha", 6).type("k_min", 12)
    assert explorer.value("best-k") == 12
    assert "lower edge" in explorer.sentences()["edge"]


def test_ties_and_equal_targets_are_said(explorer: Explorer, address: str) -> None:
    """With equal targets and weights every allocation of 435 units ties, and their number is exact."""
    explorer.open(address, **US, kappa=0, gamma=0, k=435)
    assert "2,250,829,575,120 allocations" in explorer.sentences()["ties"]
    below_the_charts = explorer.place.locator(".eh-totals [data-sentence=sweep]").text_content()
    told = eh.sweep("us-2020", 50, 600, kappa=0, gamma=0).told
    assert below_the_charts == told[0].strip()
    assert "totals have several best allocations" in told[0]
    assert "tied" in explorer.place.locator(".eh-headline").inner_text()


def test_the_tabs_show_the_same_allocation(explorer: Explorer, address: str) -> None:
    """Each view of the allocation shows its units; arrow keys walk through the tabs."""
    explorer.open(address, **US, k=435)
    units = explorer.column("units")
    place = explorer.place
    place.get_by_role("tab", name="Deviation").press("ArrowRight")
    assert place.get_by_role("tab", name="Units and ideal").get_attribute("aria-selected") == "true"
    place.get_by_role("tab", name="Units and ideal").press("ArrowRight")
    tile = place.locator('[data-tile="CA"]')
    assert "52" in (tile.text_content() or "")
    assert place.locator("[data-tile]").count() == 50
    place.get_by_role("tab", name="Tile map").press("ArrowRight")
    assert place.locator(".eh-half circle").count() == 435 == sum(units.values())
    place.get_by_role("tab", name="Half-circle").press("Home")
    assert place.locator('[data-figure="deviation"] [aria-label=bar] rect').count() == 50


def test_the_audit_sorts_filters_and_explains(explorer: Explorer, address: str) -> None:
    """Headers sort both ways, words filter, and a row opens the library's own explanation."""
    explorer.open(address, **US, k=435)
    place = explorer.place
    place.locator('[data-sort="population"]').click()
    assert explorer.rows()[0] == "California"
    place.locator('[data-sort="population"]').click()
    assert explorer.rows()[0] == "Wyoming"
    assert place.locator('th[aria-sort="ascending"]').inner_text().startswith("Population")
    place.get_by_label("Filter").fill("new ")
    assert sorted(explorer.rows()) == ["New Hampshire", "New Jersey", "New Mexico", "New York"]
    place.get_by_label("Filter").fill("mont")
    place.get_by_role("button", name="Montana").press("Enter")
    why = place.locator('[data-explain="Montana"] p')
    why.filter(has_text="Montana gets 2").wait_for()
    assert why.all_inner_texts() == eh.allocate(eh.load("us-2020"), 435).explain("Montana").splitlines()


def test_files_are_the_library_own(explorer: Explorer, address: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    """What is saved from the page is what `save` writes; the table of totals has their scores too."""
    folder = tmp_path_factory.mktemp("saved")
    explorer.open(address, **NEW_ENGLAND, beta=3, k=41)
    groups = eh.load("new-england-2024")
    results = {"allocation": eh.allocate(groups, 41, beta=3), "sweep": eh.sweep(groups, 6, 60, beta=3)}
    for what, result in results.items():
        for suffix in ("csv", "json"):
            name, content = explorer.download(f'[data-save="{what}.{suffix}"]')
            expected = folder / name
            result.save(expected)
            assert name.startswith(f"new-england-2024-fairness-{what}-")
            if name.endswith("sweep-6-60.csv"):
                rows = list(csv.DictReader(content.decode().splitlines()))
                assert [float(row.pop("score")) for row in rows] == results["sweep"].score(2).tolist()
                assert rows == list(csv.DictReader(expected.read_text(encoding="utf-8").splitlines()))
            else:
                assert content == expected.read_bytes()


def test_charts_are_saved_as_pictures(explorer: Explorer, address: str) -> None:
    """Every chart can be taken along as SVG and PNG, its marks included."""
    explorer.open(address, **NEW_ENGLAND)
    for tab in ("deviation", "ideal", "tiles", "half-circle"):
        explorer.place.locator(f'[data-tab="{tab}"]').click()
        name, content = explorer.download(f'[data-figure="{tab}"] button[aria-label$="SVG"]')
        assert name == f"evenhand-{tab}.svg"
        assert content.startswith(b"<svg ")
        assert len(re.findall(rb"<(?:rect|circle|path)", content)) >= 6
    for figure in ("error", "score", "half-circle"):
        name, content = explorer.download(f'[data-figure="{figure}"] button[aria-label$="PNG"]')
        assert name == f"evenhand-{figure}.png"
        assert content.startswith(b"\x89PNG")
        assert len(content) > 5000


def copied(explorer: Explorer, what: str) -> str:
    explorer.page.evaluate("navigator.clipboard.writeText('')")
    explorer.place.locator(f'[data-copy="{what}"]').click()
    explorer.place.locator(".eh-takeaway [role=status]").get_by_text("copied").wait_for()
    return str(explorer.page.evaluate("navigator.clipboard.readText()"))


def test_a_link_holds_the_whole_state(explorer: Explorer, address: str, context: BrowserContext) -> None:
    """Opening the copied link on another page shows the same state, tab included."""
    explorer.open(address, **NEW_ENGLAND, sigma=0.3, kappa=0.8, alpha=1.5, k=30, tab="half-circle")
    link = copied(explorer, "link")
    other = Explorer(context.new_page())
    other.page.goto(link)
    other.settle()
    agrees(other, "new-england-2024", 6, 60, alpha=1.5, sigma=0.3, kappa=0.8, k=30)
    assert other.place.get_by_role("tab", name="Half-circle").get_attribute("aria-selected") == "true"
    other.clean()


def test_reloading_keeps_the_state(explorer: Explorer, address: str) -> None:
    """The address follows what is chosen."""
    explorer.open(address, **NEW_ENGLAND).type("beta", 4)
    explorer.page.wait_for_url(re.compile("beta=4"))
    explorer.page.reload()
    explorer.settle()
    agrees(explorer, "new-england-2024", 6, 60, beta=4)


def test_code_copied_from_the_page_gives_its_numbers(explorer: Explorer, address: str) -> None:
    """The Python runs and leaves the allocation that the page shows; the command line names the same totals."""
    explorer.open(address, **NEW_ENGLAND, beta=2.5, gamma=0.4, k=30)
    names: dict[str, object] = {}
    exec(copied(explorer, "python"), names)
    allocation = names["allocation"]
    assert isinstance(allocation, eh.Allocation)
    assert allocation.error == explorer.value("error")
    commands = copied(explorer, "command").splitlines()
    assert commands == [
        "evenhand sweep new-england-2024 6 60 --alpha 2 --gamma 0.4 --beta 2.5",
        "evenhand allocate new-england-2024 30 --gamma 0.4 --beta 2.5",
    ]


def test_what_is_not_possible_is_said_and_the_picture_stays(explorer: Explorer, address: str) -> None:
    """One sentence of the library, and the last good picture below it."""
    explorer.open(address, **NEW_ENGLAND)
    explorer.control("beta").locator("input.eh-number").fill("0.5")
    said = explorer.error_says("beta is 0.5")
    with pytest.raises(eh.exceptions.InvalidParameter) as refused:
        eh.Fairness(beta=0.5)
    assert said == str(refused.value)
    assert explorer.value("best-k") == 43
    explorer.type("beta", 2)
    assert explorer.error() == ""
    explorer.control("k_min").locator("input.eh-number").fill("70")
    explorer.error_says("k_min = 70 is above k_max = 60")
    explorer.control("k_min").locator("input.eh-number").fill("3")
    explorer.error_says("k = 3 is too small: 6 groups need at least 1 unit each")
    explorer.control("k_min").locator("input.eh-number").fill("6")
    explorer.page.wait_for_function("() => !document.querySelector('[role=alert]').innerText")
    explorer.control("k_max").locator("input.eh-number").fill("99999999")
    explorer.error_says("more than the explorer shows")
    explorer.control("k_max").locator("input.eh-number").fill("9999999")
    explorer.error_says("more than the explorer sweeps at once")
    explorer.type("k_max", 60)
    agrees(explorer, "new-england-2024", 6, 60)


def test_numbers_beyond_the_sliders_are_taken(explorer: Explorer, address: str) -> None:
    """The field takes what the library takes, even where the slider ends."""
    explorer.open(address, **NEW_ENGLAND).type("beta", 9.5)
    agrees(explorer, "new-england-2024", 6, 60, beta=9.5)
    assert explorer.setting("beta") == (6, 9.5)


def test_dragging_one_end_of_the_range_pushes_the_other(explorer: Explorer, address: str) -> None:
    """A slider never asks for a range that is upside down."""
    explorer.open(address, **NEW_ENGLAND).slide("k_min", "End")
    assert explorer.setting("k_min") == (1000, 1000) == explorer.setting("k_max")
    assert explorer.error() == ""
    assert explorer.value("k") == 1000


def test_a_perfect_fit_is_shown_and_said(explorer: Explorer, address: str, context: BrowserContext) -> None:
    """E = 0 is no accident of a logarithmic axis: the score is infinite and the fit is named."""
    explorer.open(address)
    upload(explorer, "fit.csv", b"Group,Population\nA,2\nB,8\nC,18\n")
    explorer.type("kappa", 0.5)
    assert explorer.value("best-k") == 6
    assert explorer.value("error") == 0
    assert math.isinf(explorer.value("score"))
    assert "perfect fit" in explorer.sentences()["perfect"].lower()


HOSTILE = [
    "<img src=x onerror=alert(1)>",
    "</script><script>alert(2)</script>",
    '=HYPERLINK("http://evil.example","x")',
    "javascript:alert(3)",
    "${alert(4)}{{7*7}}",
    "' onmouseover='alert(5)",
    "&lt;b&gt;&amp;",
    "A" * 300,
    "名前 — naïve",
]


def test_hostile_names_are_text(explorer: Explorer, address: str) -> None:
    """Whatever a name holds, the page shows it and runs none of it, in every view and in every file."""
    explorer.open(address)
    lines = ["Name,Population"] + [
        '"' + name.replace('"', '""') + f'",{1000 + 100 * i}' for i, name in enumerate(HOSTILE)
    ]
    explorer.page.on("dialog", lambda dialog: explorer.faults.append(dialog.message))
    upload(explorer, "hostile.csv", "\n".join(lines).encode())
    assert sorted(explorer.rows()) == sorted(HOSTILE)
    for tab in ("ideal", "half-circle", "deviation"):
        explorer.place.locator(f'[data-tab="{tab}"]').click()
    for name in HOSTILE[:3]:
        explorer.place.locator(".eh-row").filter(has_text=name).first.click()
        explorer.place.locator(".eh-why p").first.filter(has_text="gets").wait_for()
    assert explorer.place.locator("img, script, .eh a").count() == 0
    _, table = explorer.download('[data-save="allocation.csv"]')
    assert b"'=HYPERLINK" in table


def test_a_file_is_read_by_the_same_checks(explorer: Explorer, address: str) -> None:
    """A file with a mistake is refused with its row and column, and the last picture stays."""
    explorer.open(address, **NEW_ENGLAND)
    upload(explorer, "broken.csv", b"State,Population\nA,10\nB,-3\n")
    said = explorer.error()
    assert "broken.csv" in said
    assert "row 3" in said
    assert "-3" in said
    assert explorer.value("best-k") == 43
    upload(explorer, "picture.png", b"\x89PNG")
    assert "picture.png" in explorer.error()
    upload(explorer, "good.csv", b"State,Population\nA,10\nB,30\n")
    assert explorer.error() == ""
    assert explorer.rows() and set(explorer.rows()) == {"A", "B"}


def test_columns_of_a_file_can_be_named(explorer: Explorer, address: str) -> None:
    """Where no column stands out, the page says which there are and takes the user's word."""
    explorer.open(address)
    table = b"Place,Born,Living,Least\nA,5,10,3\nB,7,30,1\n"
    upload(explorer, "two.csv", table)
    assert "Born" in explorer.error()
    explorer.place.get_by_text("How the file is read").wait_for()
    explorer.place.locator('[data-reading="population_column"]').fill("Living")
    explorer.place.locator('[data-reading="minimum_column"]').fill("Least")
    explorer.place.get_by_role("button", name="Read two.csv again").click()
    explorer.place.get_by_role("option", name="two.csv").wait_for(state="attached")
    explorer.settle()
    assert explorer.column("population") == {"A": 10, "B": 30}
    assert explorer.setting("k_min") == (4, 4)


def test_a_small_file_travels_in_the_link(explorer: Explorer, address: str, context: BrowserContext) -> None:
    """Up to 200 groups are inside the link, exactly; more are not, and the page says so."""
    explorer.open(address)
    upload(explorer, "mine.csv", "State,Population\nAlpha,0.1\nBeta,12345678901234567890\nÇa,30\n".encode())
    other = Explorer(context.new_page())
    other.page.goto(copied(explorer, "link"))
    other.settle()
    assert other.column("population") == {"Alpha": 0.1, "Beta": 12345678901234567890.0, "Ça": 30}
    assert other.value("error") == explorer.value("error")
    other.clean()
    rows = "".join(f"G{i},{i + 1}\n" for i in range(201))
    upload(explorer, "large.csv", b"State,Population\n" + rows.encode())
    explorer.place.locator('[data-copy="link"]').click()
    explorer.place.get_by_text("The link cannot carry these 201 groups").wait_for()


def test_a_large_file_is_shown_in_part(explorer: Explorer, address: str) -> None:
    """Thousands of groups: charts show the furthest, the table shows more when asked."""
    explorer.open(address)
    rows = "".join(f"Group {i},{(i * 7919) % 10007 + 1}\n" for i in range(3000))
    upload(explorer, "many.csv", b"State,Population\n" + rows.encode())
    assert explorer.place.locator('[data-figure="deviation"] [aria-label=bar] rect').count() == 60
    assert len(explorer.rows()) == 200
    explorer.place.get_by_role("button", name="Show more").click()
    assert len(explorer.rows()) == 1200


def test_a_broken_link_is_said(explorer: Explorer, address: str) -> None:
    """A cut link names what is wrong instead of an empty page."""
    explorer.page.goto(f"{address}#data=us-2021")
    assert "us-2020" in explorer.error_says("us-2021")
    explorer.page.goto("about:blank")
    bad = json.dumps({"title": "x", "names": ["A"], "populations": ["-1"]})
    encoded = base64.urlsafe_b64encode(bad.encode()).decode().rstrip("=")
    explorer.page.goto(f"{address}#groups={encoded}")
    explorer.error_says("no number of 0 or more")
