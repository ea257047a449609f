"""What is typed is read as it was meant, complained about when it is done, and told where it stands."""

import re
from typing import Any

import pytest
from playwright.sync_api import BrowserContext

import evenhand as eh
from helpers.driving import Explorer, upload

pytestmark = pytest.mark.browser

NEW_ENGLAND = {"data": "new-england-2024", "k_min": 6, "k_max": 60}


def write(explorer: Explorer, name: str, text: str, pause: float = 0) -> None:
    """Key by key, as people type, into an emptied field."""
    field = explorer.control(name).locator("input.eh-number")
    field.fill("")
    field.press_sequentially(text, delay=pause)
    explorer.settle()


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("beta", "2,5", 2.5),
        ("beta", " 2.5 ", 2.5),
        ("sigma", ",25", 0.25),
        ("sigma", ".25", 0.25),
        ("beta", "1e1", 10),
        ("k_max", "1,000", 1000),
        ("k_max", "1 000", 1000),
        ("k_max", "435.0", 435),
    ],
)
def test_numbers_are_read_as_they_are_meant(
    explorer: Explorer, address: str, name: str, text: str, value: float
) -> None:
    """A decimal comma is one, and commas part the thousands of whole numbers."""
    explorer.open(address, **NEW_ENGLAND)
    write(explorer, name, text)
    explorer.control(name).locator("input.eh-number").blur()
    assert explorer.setting(name) == (min(value, 6) if name == "beta" else value, value)
    explorer.page.wait_for_url(re.compile(rf"{name}={re.escape(f'{value:g}')}(&|$)"))
    assert explorer.error() == ""


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("beta", "2,500", "can be read as 2.5 or as 2500"),
        ("k_max", "1.000", "can be read as 1 or as 1000"),
        ("beta", "abc", "beta is “abc”, which is no number"),
        ("k_max", "43,5", "k_max is '43.5', but must be a whole number"),
        ("sigma", "1/3", "no number"),
        ("minimum", "1,5", "minimum is '1.5', but must be a whole number"),
    ],
)
def test_what_can_be_read_in_two_ways_is_not_guessed(
    explorer: Explorer, address: str, name: str, text: str, said: str
) -> None:
    """The field says what is wrong with the text, and the picture stays."""
    explorer.open(address, **NEW_ENGLAND)
    write(explorer, name, text)
    explorer.control(name).locator(f"[data-refused={name}]").get_by_text(said).wait_for()
    assert explorer.value("best-k") == 43


WATCH = """() => {
    window.complaints = [];
    const look = () => document.querySelectorAll("[role=alert], .eh-refused").forEach(
        place => place.innerText && window.complaints.push(place.innerText));
    new MutationObserver(look).observe(document.querySelector(".eh"), { childList: true, subtree: true });
}"""


def test_half_a_number_is_no_mistake(explorer: Explorer, address: str) -> None:
    """Typing 435 digit by digit, quickly or with thought, complains about neither 4 nor 43."""
    explorer.open(address, data="us-2020", k_min=50, k_max=500)
    explorer.page.evaluate(WATCH)
    for pause in (60, 500):
        write(explorer, "k_max", "435", pause)
        assert explorer.setting("k_max") == (435, 435)
        write(explorer, "k_max", "500")
    assert explorer.page.evaluate("window.complaints") == []
    field = explorer.control("k_max").locator("input.eh-number")
    field.fill("4")
    field.press("Enter")
    explorer.error_says("k_min = 50 is above k_max = 4")


def test_a_refusal_stands_at_its_field(explorer: Explorer, address: str) -> None:
    """The field is marked and described for screen readers, and shows the message; corrected, it is neither."""
    explorer.open(address, **NEW_ENGLAND)
    with pytest.raises(eh.exceptions.InvalidParameter) as refused:
        eh.Fairness(beta=0.5)
    field = explorer.control("beta").locator("input.eh-number")
    field.fill("0.5")
    field.press("Enter")
    explorer.control("beta").locator("[data-refused=beta]").wait_for()
    assert field.get_attribute("aria-invalid") == "true"
    assert str(refused.value) in described(explorer, "beta")
    assert explorer.error() == str(refused.value)
    assert field.input_value() == "0.5"
    explorer.control("beta").locator(".eh-reset").click()
    explorer.settle()
    assert field.get_attribute("aria-invalid") is None
    assert "0.5" not in described(explorer, "beta")
    assert explorer.error() == ""
    assert explorer.setting("beta") == (2, 2)


def described(explorer: Explorer, name: str) -> str:
    """What a screen reader says of a field beside its name."""
    parts = "field.getAttribute('aria-describedby').split(' ').map(id => document.getElementById(id).textContent)"
    return str(explorer.control(name).locator("input.eh-number").evaluate(f"field => {parts}.join(' ')"))


@pytest.mark.parametrize("size", [(1360, 900), (390, 844)], ids=["desktop", "phone"])
def test_a_refusal_is_seen_wherever_the_page_is_scrolled(
    explorer: Explorer, address: str, size: tuple[int, int]
) -> None:
    """At the top, in the middle and at the end of the page the message is in the window, and leads to its field."""
    explorer.page.set_viewport_size({"width": size[0], "height": size[1]})
    explorer.open(address, data="us-2020")
    field = explorer.control("sigma").locator("input.eh-number")
    field.fill("7")
    field.press("Enter")
    explorer.error_says("sigma is 7")
    for share in (0, 0.5, 1):
        explorer.page.evaluate("share => scrollTo(0, share * document.documentElement.scrollHeight)", share)
        explorer.painted()
        box = explorer.place.locator("[role=alert]").bounding_box()
        assert box is not None
        assert 0 <= box["y"] < box["y"] + box["height"] < size[1]
    explorer.place.get_by_role("button", name="Go to penalty on too much").click()
    assert field.evaluate("field => field === document.activeElement")
    covered = explorer.place.locator(".eh-said").bounding_box()
    place = field.bounding_box()
    assert covered and place
    assert covered["y"] + covered["height"] < place["y"]


def test_a_refusal_blocks_nothing_else(explorer: Explorer, address: str) -> None:
    """While one value is refused every other control still moves the picture, and files hold what it shows."""
    explorer.open(address, **NEW_ENGLAND)
    field = explorer.control("beta").locator("input.eh-number")
    field.fill("0.5")
    field.press("Enter")
    explorer.error_says("beta is 0.5")
    explorer.slide("sigma", "ArrowRight", 3)
    explorer.type("alpha", 3)
    sweep = eh.sweep(eh.load("new-england-2024"), 6, 60, sigma=0.53)
    assert explorer.value("best-k") == sweep.best_k(3)
    assert explorer.value("error") == sweep.best(3).error
    assert field.input_value() == "0.5"
    assert "beta is 0.5" in explorer.error()
    holds = explorer.place.locator("[data-holds]").inner_text()
    assert "σ = 0.53" in holds
    assert "β = 2" in holds
    assert "refused (beta) is not in it" in holds
    name, content = explorer.download('[data-save="allocation.csv"]')
    assert name == f"new-england-2024-fairness-allocation-{sweep.best_k(3)}.csv"
    rows = content.decode().splitlines()
    assert [row.split(",")[0] for row in rows[1:]] == list(sweep.groups.names)
    said = explorer.place.locator(".eh-takeaway [role=status]")
    said.get_by_text(f"{name} saved. It holds new-england-2024, 6 groups").wait_for()


def test_values_that_depend_on_each_other_are_tried_again(explorer: Explorer, address: str) -> None:
    """A smallest total above the largest is refused, and taken once the largest has made room."""
    explorer.open(address, **NEW_ENGLAND)
    field = explorer.control("k_min").locator("input.eh-number")
    field.fill("70")
    field.press("Enter")
    explorer.error_says("k_min = 70 is above k_max = 60")
    explorer.type("k_max", 100)
    assert explorer.error() == ""
    assert explorer.setting("k_min") == (70, 70)
    assert explorer.setting("k_max") == (100, 100)


CONTROLS: list[tuple[str, object, dict[str, Any], dict[str, Any]]] = [
    ("base", 0.5, {"base": 0.5}, {}),
    ("minimum", 3, {}, {"minimum": 3}),
    ("maximum", 5, {}, {"maximum": 5}),
]


@pytest.mark.parametrize(("name", "value", "fairness", "bounds"), CONTROLS, ids=[control[0] for control in CONTROLS])
def test_base_and_bounds_have_controls(
    explorer: Explorer, address: str, name: str, value: object, fairness: dict[str, Any], bounds: dict[str, Any]
) -> None:
    """They drive the picture, the range of totals, the code and the link; the reset takes them back."""
    explorer.open(address, data="new-england-2024")
    explorer.type(name, value)
    loaded = eh.load("new-england-2024")
    groups = eh.Groups(loaded.exact, loaded.names, **bounds)
    k_min, k_max = (int(explorer.setting(end)[1]) for end in ("k_min", "k_max"))
    assert k_min == sum(max(1, least) for least in groups.minimum.tolist())
    sweep = eh.sweep(groups, k_min, k_max, **fairness)
    assert explorer.value("best-k") == sweep.best_k(2)
    assert explorer.column("units") == dict(zip(groups.names, sweep.best(2).units.tolist(), strict=True))
    explorer.page.wait_for_url(re.compile(f"{name}={value}"))
    explorer.page.reload()
    explorer.settle()
    assert explorer.value("best-k") == sweep.best_k(2)
    explorer.control(name).locator(".eh-reset").click()
    explorer.settle()
    assert explorer.value("best-k") == eh.sweep(loaded, 6, 60).best_k(2)


def test_a_total_can_be_typed(explorer: Explorer, address: str) -> None:
    """The shown total has a field; emptied it follows the best, and outside of a narrowed range the best is shown."""
    explorer.open(address, **NEW_ENGLAND)
    explorer.type("k", 50)
    assert explorer.value("k") == 50
    explorer.type("k_max", 45)
    assert "k = 50 is outside of the new range 6 to 45" in explorer.error()
    assert explorer.value("k") == 43
    explorer.place.get_by_role("button", name="Put away").click()
    assert explorer.error() == ""
    explorer.type("k", 44)
    explorer.type("k", "")
    assert explorer.value("k") == 43


def test_a_new_file_takes_back_bounds_and_messages(explorer: Explorer, address: str, context: BrowserContext) -> None:
    """What was chosen for one data set is not put upon another."""
    explorer.open(address, **NEW_ENGLAND, minimum=4)
    upload(explorer, "two.csv", b"State,Population\nA,10\nB,30\n")
    assert explorer.setting("k_min") == (2, 2)
    assert explorer.control("minimum").locator("input.eh-number").input_value() == ""
