"""Every control of every method drives every output of the page, and the methods stand side by side."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from playwright.sync_api import BrowserContext

import evenhand as eh
from evenhand.methods.entry import Entry
from evenhand.methods.parameter import Choice
from evenhand.methods.registry import ENTRIES, entry_of
from helpers.driving import Explorer, serving

pytestmark = pytest.mark.browser

COLUMNS = {"sd_column": "sd", "cv_column": "cv", "current_column": "now"}
TABLE = "stratum,size,sd,cv,now\nasia,80,1.7,1,3\nbronx,1477,19,2,1\ncity,1723,8,0.3,4\ndocks,12,0,3,2\n"
OTHER_VALUES: dict[str, float | str] = {
    "kappa": 0.6, "gamma": 0.3, "beta": 3.5, "sigma": 1, "base": 2, "c": 0.2, "first": 0.6, "p": -1.5, "t": 0.5,
    "quota": "droop", "bounds": "recompute", "power": 0.9,
}  # fmt: skip
K = 30


@pytest.fixture(scope="module")
def strata(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("data") / "strata.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def groups(strata: Path) -> eh.Groups:
    return eh.load(strata, **COLUMNS)


@pytest.fixture(scope="module")
def address(strata: Path) -> Iterator[str]:
    options = [word for name, title in COLUMNS.items() for word in (f"--{name.replace('_', '-')}", title)]
    with serving(str(strata), *options) as (where, _):
        yield where


def agrees(explorer: Explorer, groups: eh.Groups, k: int = K, **asked: Any) -> eh.Allocation:
    """Every output of the page is the library's: figures, charts, audit, code, and what the files say they hold."""
    expected = eh.allocate(groups, k, **asked)
    assert explorer.value("k") == k
    assert explorer.value("proof") == expected.proof
    for column in ("units", "ideal", "ratio"):
        assert explorer.column(column) == dict(zip(groups.names, getattr(expected, column).tolist(), strict=True))
    has_error = explorer.place.locator('[data-value="error"]').count() == 1
    assert has_error == expected.method.has_error
    if has_error:
        assert (explorer.value("error"), explorer.value("gap")) == (expected.error, expected.gap)
        contributions = dict(zip(groups.names, expected.contribution.tolist(), strict=True))
        assert explorer.column("contribution") == contributions
    assert explorer.rows() == [row.group for row in expected.audit().rows]
    compares_totals(explorer, groups, **asked)
    code = run_code(explorer)
    assert code.units.tolist() == expected.units.tolist()
    told = explorer.place.locator("[data-holds]").inner_text()
    assert entry_of(expected.method).title.replace(", ", " / ") in told or asked.get("method") == "divisor"
    return expected


def compares_totals(explorer: Explorer, groups: eh.Groups, **asked: Any) -> None:
    """Curves and a best total where the method compares totals, else one sentence."""
    sentence = explorer.place.locator("[data-not-compared]")
    low, high = (int(explorer.setting(name)[1]) for name in ("k_min", "k_max"))
    sweep = eh.sweep(groups, low, high, **asked)
    if sweep.method.compares_totals:
        assert explorer.value("best-k") == sweep.best_k(2)
        pieces = explorer.place.locator(".eh-band-piece").evaluate_all("all => all.map(one => one.dataset.k)")
        assert pieces == [str(k) for k, start, _ in sweep.alpha_ranges() if start < 6]
        assert sentence.count() == 0
    else:
        assert "judged_by(Fairness())" in sentence.inner_text()
        assert explorer.place.locator('[data-value="best-k"]').count() == 0
        assert explorer.place.locator('[data-control="alpha"]').count() == 0
        assert explorer.value("judged") == sweep.at(K).judged_by("fairness").error


def run_code(explorer: Explorer) -> eh.Allocation:
    """The allocation that the copied Python leaves, its file where the test has put it."""
    explorer.place.locator('[data-copy="python"]').click()
    explorer.place.get_by_text("Python copied.").wait_for()
    code = explorer.page.evaluate("() => navigator.clipboard.readText()")
    names: dict[str, Any] = {}
    exec(code.replace("print(", "(lambda *_: None)("), names)
    allocation = names["allocation"]
    assert isinstance(allocation, eh.Allocation)
    return allocation


def choose(explorer: Explorer, name: str, word: str) -> Explorer:
    explorer.place.locator(f"select[data-control={name}]").select_option(word)
    return explorer.settle()


@pytest.fixture(autouse=True)
def beside_the_file(strata: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(strata.parent)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_every_control_of_a_method_drives_every_output(
    explorer: Explorer, address: str, groups: eh.Groups, entry: Entry
) -> None:
    """Chosen by its title, then each of its parameters moved and put back."""
    other = "webster" if entry.name == "fairness" else "fairness"
    explorer.open(address, method=other, k=K)
    choose(explorer, "method", entry.name)
    agrees(explorer, groups, method=entry.name)
    for parameter in entry.parameters:
        value = OTHER_VALUES[parameter.name]
        if isinstance(parameter, Choice):
            choose(explorer, parameter.name, str(value))
        else:
            explorer.type(parameter.name, value)
            assert explorer.setting(parameter.name)[1] == value
        agrees(explorer, groups, method=entry.name, **{parameter.name: value})
        reset = explorer.place.get_by_role("button", name=f"Reset {parameter.label} to", exact=False)
        reset.first.click()
        explorer.settle()
    expected = agrees(explorer, groups, method=entry.name)
    explorer.place.locator('[data-tab="summary"]').click()
    explorer.place.locator("[data-summary]").filter(has_text=expected.summary()).wait_for()
    explorer.place.locator('[data-tab="order"]').click()
    last = explorer.place.locator(f'[data-unit="{K}"]')
    assert last.get_attribute("data-group") == expected.order().group[-1]
    name, _ = explorer.download('[data-save="order.csv"]')
    assert name.startswith(f"strata-{entry_of(expected.method).name}-order")


def test_a_slider_and_an_infinite_power(explorer: Explorer, address: str, groups: eh.Groups) -> None:
    """Keys move a method's slider by its step; -inf can be typed, and the address carries it."""
    explorer.open(address, method="power-mean", k=K)
    explorer.slide("p", "ArrowRight", 3)
    agrees(explorer, groups, method="power-mean", p=0.3)
    explorer.type("p", "-inf")
    agrees(explorer, groups, method="power-mean", p=float("-inf"))
    explorer.page.wait_for_url(re.compile("p=-inf"))
    explorer.page.reload()
    explorer.settle()
    agrees(explorer, groups, method="power-mean", p=float("-inf"))
    explorer.control("p").locator("input.eh-number").fill("nan")
    explorer.error_says("which is no number")


def test_rules_around_a_method_drive_every_output(explorer: Explorer, address: str, groups: eh.Groups) -> None:
    """Threshold, who is exempt, what it is a share of; the penalty on change; minimum and maximum."""
    explorer.open(address, method="webster", k=K)
    explorer.type("threshold", 0.02)
    agrees(explorer, groups, method="webster", threshold=0.02)
    assert "1 of 4 groups falls below the threshold" in explorer.sentences()["notes"]
    field = explorer.place.locator("textarea[data-control=exempt]")
    field.fill("docks")
    field.blur()
    explorer.settle()
    agrees(explorer, groups, method="webster", threshold=0.02, exempt=["docks"])
    field.fill("dock")
    field.blur()
    explorer.error_says("no group is called 'dock'. Did you mean 'docks'?")
    agrees(explorer, groups, method="webster", threshold=0.02, exempt=["docks"])
    explorer.type("threshold_of", 8000)
    agrees(explorer, groups, method="webster", threshold=0.02, exempt=["docks"], threshold_of=8000)
    explorer.place.get_by_role("button", name="Reset Threshold to none").click()
    explorer.settle()
    explorer.type("change", 0.4)
    agrees(explorer, groups, method="webster", change=0.4)
    explorer.type("minimum", 2)
    agrees(explorer, groups.replacing(minimum=2), method="webster", change=0.4)
    explorer.type("change", "").type("minimum", 0).type("maximum", 14)
    agrees(explorer, groups.replacing(minimum=0, maximum=14), method="webster")


def test_an_error_of_infinity_is_no_perfect_fit(explorer: Explorer, address: str, groups: eh.Groups) -> None:
    """Totals that do not serve everybody have no mark in the curves, where perfect fits have a diamond."""
    explorer.open(address, method="huntington-hill", k_min=1, k_max=40)
    assert np.isinf(eh.sweep(groups, 1, 40, method="huntington-hill").error).any()
    assert explorer.place.locator("[data-curve] [aria-label=dot] path").count() == 0
    assert explorer.value("best-k") == eh.sweep(groups, 1, 40, method="huntington-hill").best_k(2)


def test_each_method_finds_its_parameters_as_it_was_left(explorer: Explorer, address: str, groups: eh.Groups) -> None:
    """And Back goes from step to step."""
    explorer.open(address, k=K)
    explorer.type("beta", 3.5)
    explorer.page.wait_for_url(re.compile("beta=3.5"))
    choose(explorer, "method", "hamilton")
    choose(explorer, "quota", "droop")
    explorer.page.wait_for_url(re.compile("quota=droop"))
    assert "beta" not in explorer.page.url
    choose(explorer, "method", "fairness")
    agrees(explorer, groups, method="fairness", beta=3.5)
    explorer.page.wait_for_url(re.compile("beta=3.5"))
    choose(explorer, "method", "hamilton")
    agrees(explorer, groups, method="hamilton", quota="droop")
    explorer.page.wait_for_url(re.compile("quota=droop"))
    explorer.page.go_back()
    explorer.page.wait_for_url(re.compile("beta=3.5"))
    explorer.settle()
    agrees(explorer, groups, method="fairness", beta=3.5)


def test_the_address_of_a_method_is_obeyed_or_told(explorer: Explorer, address: str, groups: eh.Groups) -> None:
    """By any of its names; a parameter that it has not is told, and the rest is obeyed."""
    explorer.open(address, method="hill", base=1, threshold=0.02, k=K)
    agrees(explorer, groups, method="huntington-hill", base=1, threshold=0.02)
    assert explorer.error() == ""
    explorer.page.evaluate("location.hash = '#method=hill&beta=3&k=30'")
    explorer.error_says("the method huntington-hill has no parameter beta")
    agrees(explorer.settle(), groups, method="huntington-hill")
    explorer.page.evaluate("location.hash = '#method=hamilton&quota=haer&k=30'")
    explorer.error_says("quota is 'haer', but must be one of")
    agrees(explorer.settle(), groups, method="hamilton")
    explorer.page.evaluate("location.hash = '#method=webster&exempt=docks&k=30'")
    explorer.error_says("exempt is given, but no threshold")
    agrees(explorer.settle(), groups, method="webster")


def test_methods_stand_side_by_side(explorer: Explorer, address: str, groups: eh.Groups) -> None:
    """Units, differences, measures and verdicts are those of `compare`; a cell says why by its own method."""
    explorer.open(address, method="modified-sainte-lague", first=0.9, k=K, tab="methods")
    explorer.place.locator(".eh-units").wait_for()
    usual = ["fairness", "webster", "huntington-hill", "jefferson", "adams", "hamilton", "neyman"]
    shows(explorer, eh.compare(groups, K, methods=[eh.ModifiedSainteLague(0.9), *usual]))
    explorer.place.locator("[data-compared=hamilton]").uncheck()
    explorer.place.locator("[data-compared=danish]").check()
    explorer.place.locator("th[data-method=danish]").wait_for()
    choose(explorer, "judged_by", "webster")
    wanted = ["fairness", "webster", "huntington-hill", "jefferson", "adams", "danish", "neyman"]
    expected = eh.compare(groups, K, methods=[eh.ModifiedSainteLague(0.9), *wanted], judged_by="webster")
    shows(explorer, expected)
    explorer.page.wait_for_url(re.compile("judged_by=webster.*methods=danish"))
    explorer.page.reload()
    explorer.settle()
    shows(explorer, expected)
    explorer.place.locator('[data-row="city"] [data-cell="jefferson"] button').click()
    sentence = eh.allocate(groups, K, method="jefferson").explain("city").splitlines()[0]
    explorer.place.locator('[data-by="jefferson"] p').first.filter(has_text=sentence).wait_for()
    explorer.type("k", 31)
    explorer.place.locator('[data-row="city"] [data-cell="jefferson"]').wait_for()
    shows(explorer, eh.compare(groups, 31, methods=[eh.ModifiedSainteLague(0.9), *wanted], judged_by="webster"))
    name, content = explorer.download('[data-save="comparison.csv"]')
    # The address holds the groups themselves, by their title.
    assert name == "strata.csv-methods-31.csv"
    assert content.decode().splitlines()[0].startswith("group,population,")
    _, content = explorer.download('[data-save="comparison.json"]')
    assert [one["method"] for one in json.loads(content)["methods"]][1:] == [*wanted]


def shows(explorer: Explorer, expected: eh.Comparison) -> None:
    """The tab shows a comparison, whole and as it is now."""
    explorer.page.wait_for_function(
        "([names, units]) => { const cells = [...document.querySelectorAll('.eh-units [data-cell]')];"
        " return cells.length === names.length * units[0].length && cells.every((cell, i) =>"
        " cell.dataset.cell === names[i % names.length]"
        " && Number(cell.dataset.exact) === units[i % names.length][Math.floor(i / names.length)]); }",
        arg=[list(expected.names), expected.units.tolist()],
    )
    place = explorer.place
    changes = place.locator(".eh-units [data-change]").evaluate_all("all => all.map(one => Number(one.dataset.change))")
    assert changes == expected.difference.T.ravel().tolist()
    marked = place.locator(".eh-units .eh-gain, .eh-units .eh-loss").count()
    assert marked == np.count_nonzero(expected.difference)
    for name, values in {"error": expected.error, **expected.indices}.items():
        cells = place.locator(f'[data-measure="{name}"] td')
        found = [float(text) for text in cells.evaluate_all("all => all.map(one => one.dataset.exact)")]
        assert found == values.tolist()
    assert place.locator(".eh-verdicts dd").all_inner_texts() == list(expected.verdicts)


def test_what_the_groups_do_not_serve_is_said(explorer: Explorer, context: BrowserContext) -> None:
    """Without deviations and units held now, what needs them cannot be chosen, and the reason stands there."""
    with serving("new-england-2024") as (address, _):
        explorer.open(address)
        for name, column in (("neyman", "sd_column"), ("power-allocation", "cv_column")):
            option = explorer.place.locator(f"select[data-control=method] option[value={name}]")
            assert option.evaluate("one => one.disabled")
            assert column in explorer.place.locator(f"[data-lacking={name}]").inner_text()
        assert "current_column" in explorer.place.locator("[data-lacking=change]").inner_text()
        assert explorer.place.locator("[data-control=change]").count() == 0
        explorer.page.evaluate("location.hash = '#method=neyman'")
        explorer.error_says("neyman needs the standard deviation within a stratum of each")
        explorer.settle()
        assert explorer.value("best-k") == 43


def test_the_command_line_begins_where_it_says(explorer: Explorer, groups: eh.Groups, strata: Path) -> None:
    """`evenhand explore DATA --method NAME ...`: the address that it prints holds the options."""
    columns = ("--sd-column", "sd", "--cv-column", "cv", "--current-column", "now")
    options = (*columns, "--method", "power-mean", "--p", "-inf", "--threshold", "0.02", "--k", "31")
    with serving(str(strata), *options, "--exempt", "docks", "--alpha", "3") as (address, _):
        assert "#" in address
        explorer.page.goto(address)
        explorer.settle()
        expected = eh.allocate(groups, 31, method="power-mean", p=float("-inf"), threshold=0.02, exempt=["docks"])
        assert explorer.column("units") == dict(zip(groups.names, expected.units.tolist(), strict=True))
        assert explorer.error() == ""
