"""The page's address says what is shown, and what it says is obeyed or told; Back undoes."""

import base64
import json
import re

import pytest
from playwright.sync_api import BrowserContext

import evenhand as eh
from helpers.driving import Explorer, upload

pytestmark = pytest.mark.browser

NEW_ENGLAND = {"data": "new-england-2024", "k_min": 6, "k_max": 60}


def change(explorer: Explorer, fragment: str) -> Explorer:
    """What a user does who edits the address and presses Enter: the page is not loaded anew."""
    explorer.page.evaluate("fragment => { location.hash = fragment; }", fragment)
    return explorer.settle()


def test_a_changed_address_is_obeyed(explorer: Explorer, address: str) -> None:
    """Data, parameters, bounds and total follow the address without a reload; what it leaves out has its default."""
    explorer.open(address, data="us-2020", beta=3, k=435)
    change(explorer, "#data=new-england-2024&sigma=0.3&base=0.5&minimum=2&k=24&tab=half-circle")
    groups = eh.Groups(dict(zip(*names_and_populations("new-england-2024"), strict=True)), minimum=2)
    assert explorer.value("error") == eh.allocate(groups, 24, sigma=0.3, base=0.5).error
    assert explorer.setting("beta") == (2, 2)
    assert explorer.place.get_by_role("tab", name="Half-circle").get_attribute("aria-selected") == "true"
    assert explorer.error() == ""


def names_and_populations(name: str) -> tuple[tuple[str, ...], tuple[object, ...]]:
    groups = eh.load(name)
    return groups.names, groups.exact


def test_a_total_in_the_address_is_looked_at(explorer: Explorer, address: str) -> None:
    """k beyond the range that is shown first widens it; k outside of a range that is given is told."""
    explorer.page.goto(f"{address}#data=new-england-2024&k=9999")
    explorer.settle()
    assert explorer.value("k") == 9999
    assert explorer.error() == ""
    change(explorer, "#data=new-england-2024&k_min=6&k_max=60&k=9999")
    assert "k = 9,999 is not among the totals from 6 to 60" in explorer.error()
    assert explorer.value("k") == 43
    explorer.type("k", 50)
    change(explorer, "#data=new-england-2024&k_max=45&k=9999")
    assert "k = 9,999 is not among the totals from 6 to 45" in explorer.error()
    assert explorer.value("k") == 43
    explorer.page.wait_for_url(re.compile(r"^(?!.*9999)"))


DAMAGED = {
    "#groups=@@": "The groups in the address are damaged",
    "#bta=3": "“bta=3”",
    "#beta=abc": "“beta=abc”",
    "#beta=": "“beta=”",
    "#beta=0.5": "beta is 0.5",
    "#k_min=3": "k = 3 is too small",
    "#minimum=0&beta=3": "minimum is 0",
    "#data=us-2021": "us-2021",
    "#k=60&k=61": "more than once",
    "#method=websterr": "there is no method",
    "#data=given-000000000000000000000000&file=large.csv": "“large.csv”",
}


@pytest.mark.parametrize("fragment", DAMAGED)
@pytest.mark.parametrize("way", ["opened", "changed"])
def test_what_cannot_be_obeyed_is_told(explorer: Explorer, address: str, fragment: str, way: str) -> None:
    """Whatever is wrong with an address, a sentence says it and a picture is there; the rest is obeyed."""
    if way == "opened":
        explorer.page.goto(address + fragment)
        explorer.settle()
    else:
        explorer.open(address, **NEW_ENGLAND)
        change(explorer, fragment)
    explorer.error_says(DAMAGED[fragment])
    assert explorer.setting("beta")[1] == (3 if "beta=3" in fragment else 2)
    shown = eh.load("us-2020" if explorer.value("best-k") > 60 else "new-england-2024")
    assert set(explorer.column("units")) == set(shown.names)
    explorer.page.wait_for_url(re.compile(f"data={'us-2020' if shown.n == 50 else 'new-england-2024'}"))


def test_groups_in_a_changed_address_are_shown(explorer: Explorer, address: str) -> None:
    """Groups that travel in the address come also where the page is open already."""
    explorer.open(address, **NEW_ENGLAND)
    inline = {"title": "mine", "names": ["A", "B"], "populations": ["10", "1/3"]}
    encoded = base64.urlsafe_b64encode(json.dumps(inline).encode()).decode().rstrip("=")
    change(explorer, f"#groups={encoded}")
    explorer.place.get_by_role("option", name="mine").wait_for(state="attached")
    explorer.settle()
    assert set(explorer.column("units")) == {"A", "B"}


def test_back_undoes_and_forward_does_again(explorer: Explorer, address: str) -> None:
    """Each state is a step of the browser's history; looking at another tab is none."""
    explorer.open(address, **NEW_ENGLAND)
    explorer.page.wait_for_url(re.compile("tab="))
    explorer.type("beta", 3)
    explorer.page.wait_for_url(re.compile("beta=3"))
    explorer.place.locator('[data-tab="ideal"]').click()
    explorer.page.wait_for_url(re.compile("tab=ideal"))
    explorer.type("sigma", 0.3)
    explorer.page.wait_for_url(re.compile(r"sigma=0\.3"))
    explorer.page.go_back()
    explorer.page.wait_for_function("() => document.querySelector('[data-control=sigma] .eh-number').value === '0.5'")
    explorer.settle()
    assert explorer.setting("beta")[1] == 3
    explorer.page.go_back()
    explorer.page.wait_for_function("() => document.querySelector('[data-control=beta] .eh-number').value === '2'")
    explorer.settle()
    assert explorer.value("best-k") == 43
    explorer.page.go_forward()
    explorer.page.wait_for_function("() => document.querySelector('[data-control=beta] .eh-number').value === '3'")


def test_an_address_never_names_the_data_before(explorer: Explorer, address: str, context: BrowserContext) -> None:
    """More groups than travel: the address names their file, and whoever opens it is told; it shares no other data."""
    explorer.open(address, **NEW_ENGLAND)
    rows = "".join(f"G{i},{i + 1}\n" for i in range(201))
    upload(explorer, "large.csv", b"State,Population\n" + rows.encode())
    explorer.page.wait_for_url(re.compile(r"file=large\.csv"))
    assert "new-england" not in explorer.page.url
    other = Explorer(context.new_page())
    other.page.goto(explorer.page.url)
    other.settle()
    assert "“large.csv”" in other.error()
    other.clean()
    explorer.type("beta", 3)
    explorer.page.wait_for_url(re.compile("beta=3"))
    explorer.place.locator("select[data-control=data]").select_option("us-2020")
    explorer.page.wait_for_url(re.compile("data=us-2020"))
    explorer.page.go_back()
    explorer.place.get_by_role("option", name="large.csv").wait_for(state="attached")
    explorer.settle()
    assert len(explorer.rows()) == 200
    assert explorer.setting("beta")[1] == 3
