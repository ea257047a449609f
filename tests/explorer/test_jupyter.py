"""The same page in a real JupyterLab: every control drives every output, and a saved notebook needs no kernel."""

import json
import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page

import evenhand as eh
from evenhand import explore
from evenhand.methods.parameter import Choice
from evenhand.methods.registry import ENTRIES
from helpers.driving import Explorer, free_port

pytestmark = pytest.mark.browser

PATIENCE = 120
"""Seconds until a test gives up, for JupyterLab starts slowly; nothing is measured."""

GROUPS = eh.load("new-england-2024").replacing(sd=[9, 4, 3, 2, 0, 1], cv=[1, 2, 3, 1, 2, 3])
CELLS = [
    "import evenhand as eh\n"
    "groups = eh.load('new-england-2024').replacing(sd=[9, 4, 3, 2, 0, 1], cv=[1, 2, 3, 1, 2, 3])\n"
    "w = eh.explore(groups, k_min=6, k_max=60)\nw",
    "w.alpha = 3; w.k = 13; print('Python sees', w.beta, w.best.k, w.shown.error)",
    "w.method = 'entropy'; w.t = 0.5; w.threshold = 0.05\nprint('Python sees', w.method, w.beta, *w.shown.units)",
]
OTHER_VALUES: dict[str, float | str] = {
    "base": 2, "c": 0.2, "first": 0.6, "p": -1.5, "t": 0.5, "quota": "droop", "bounds": "recompute", "sigma": 1,
    "power": 0.9,
}  # fmt: skip


def notebook() -> dict[str, Any]:
    cells = [
        {"cell_type": "code", "id": f"c{i}", "source": s, "metadata": {}, "outputs": [], "execution_count": None}
        for i, s in enumerate(CELLS)
    ]
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    return {"nbformat": 4, "nbformat_minor": 5, "metadata": kernel, "cells": cells}


def settings(folder: Path) -> None:
    """Keep the state of widgets when saving; ask for no news."""
    wanted = {
        "@jupyter-widgets/jupyterlab-manager/plugin": {"saveState": True},
        "@jupyterlab/apputils-extension/notification": {
            "checkForUpdates": False,
            "fetchNews": "false",
            "doNotDisturbMode": True,
        },
        "@jupyterlab/docmanager-extension/plugin": {"autosave": False},
    }
    for name, values in wanted.items():
        path = folder / f"{name}.jupyterlab-settings"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(values), encoding="utf-8")


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """JupyterLab on loopback, with folders of its own; yields the notebook's address and its file."""
    home = tmp_path_factory.mktemp("lab")
    (home / "work").mkdir()
    (home / "work" / "sliders.ipynb").write_text(json.dumps(notebook()), encoding="utf-8")
    settings(home / "settings")
    port = free_port()
    own = {
        name: str(home / name.lower())
        for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR")
    }
    environment = {
        **os.environ,
        **own,
        "JUPYTERLAB_SETTINGS_DIR": str(home / "settings"),
        "JUPYTERLAB_WORKSPACES_DIR": str(home / "spaces"),
    }
    options = [
        f"--ServerApp.port={port}",
        "--IdentityProvider.token=here",
        f"--ServerApp.root_dir={home / 'work'}",
        "--ServerApp.ip=127.0.0.1",
        "--no-browser",
        "--allow-root",
        "--LabApp.news_url=",
        "--log-level=ERROR",
        "--LabApp.extension_manager=readonly",
    ]
    process = subprocess.Popen(
        [sys.executable, "-m", "jupyterlab", *options],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_for(f"http://127.0.0.1:{port}/api?token=here", process)
        yield f"http://127.0.0.1:{port}/lab/tree/sliders.ipynb?token=here", home / "work" / "sliders.ipynb"
    finally:
        process.terminate()
        process.wait(timeout=PATIENCE)


def wait_for(address: str, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        try:
            urllib.request.urlopen(address, timeout=5)
        except OSError:
            time.sleep(0.2)
        else:
            return
    raise AssertionError("JupyterLab did not start")


@pytest.fixture
def wide(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": 1500, "height": 1000})
    context.set_default_timeout(1000 * PATIENCE)
    yield context
    context.close()


def agrees(explorer: Explorer, alpha: float = 2, k: int | None = None, k_max: int = 60, **fairness: Any) -> None:
    sweep = eh.sweep(GROUPS, 6, k_max, **fairness)
    shown = sweep.best(alpha) if k is None else sweep.at(k)
    assert explorer.value("best-k") == sweep.best_k(alpha)
    assert explorer.value("error") == shown.error
    assert explorer.column("units") == dict(zip(shown.groups.names, shown.units.tolist(), strict=True))
    assert explorer.column("contribution") == dict(zip(shown.groups.names, shown.contribution.tolist(), strict=True))


def test_the_widget_in_jupyterlab(lab: tuple[str, Path], wide: BrowserContext) -> None:
    """Both ways between sliders and Python, offline; then the saved notebook without a kernel."""
    address, path = lab
    page = wide.new_page()
    # On a slow machine JupyterLab asks which kernel to take: the one that it proposes.
    dialog = page.locator(".jp-Dialog .jp-mod-accept")
    page.add_locator_handler(dialog, lambda button: button.click())
    explorer = Explorer(page, page.locator(".jp-OutputArea .eh").first)
    page.goto(address)
    cells = page.locator(".jp-CodeCell")
    run(page, cells.nth(0))
    explorer.settle()
    # The still is in the output, and out of sight while the widget runs.
    assert page.locator(".evenhand-still").count() == 1
    assert not page.locator(".evenhand-still").is_visible()
    agrees(explorer)
    drives_everything(explorer)
    every_method_drives_everything(explorer)
    run(page, cells.nth(1))
    sweep = eh.sweep(eh.load("new-england-2024"), 6, 60, beta=2.4)
    said = cells.nth(1).locator(".jp-OutputArea-output pre")
    said.filter(has_text="Python sees").wait_for()
    assert said.inner_text().split() == ["Python", "sees", "2.4", str(sweep.best_k(3)), str(sweep.at(13).error)]
    page.wait_for_function("() => document.querySelector('[data-value=k]').dataset.exact === '13'")
    explorer.settle()
    agrees(explorer, alpha=3, k=13, beta=2.4)
    explorer.place.get_by_role("button", name="Vermont", exact=True).click()
    explorer.place.locator(".eh-why p").first.filter(has_text="Vermont gets").wait_for()
    own = [fault for fault in explorer.faults if "evenhand" in fault or "explorer" in fault]
    assert not own
    assert not [
        url for url in explorer.requests if not url.startswith(("http://127.0.0.1", "ws://127.0.0.1", "blob:", "data:"))
    ]
    run(page, cells.nth(2))
    expected = eh.allocate(GROUPS, 13, method="entropy", t=0.5, threshold=0.05)
    said = cells.nth(2).locator(".jp-OutputArea-output pre")
    said.filter(has_text="Python sees").wait_for()
    assert said.inner_text().split() == ["Python", "sees", "entropy", "None", *map(str, expected.units.tolist())]
    explorer.page.wait_for_function("() => document.querySelector('select[data-control=method]').value === 'entropy'")
    explorer.settle()
    assert explorer.column("units") == dict(zip(GROUPS.names, expected.units.tolist(), strict=True))
    save(page, path)
    in_a_fresh_kernel(wide, address, page)


def drives_everything(explorer: Explorer) -> None:
    """Every control of the widget, against the library."""
    fairness: dict[str, float] = {}
    for name, value in (("sigma", 0.3), ("kappa", 0.8), ("gamma", 0.6), ("beta", 2.5)):
        explorer.type(name, value)
        fairness[name] = value
        agrees(explorer, **fairness)
    explorer.type("alpha", 1.2)
    agrees(explorer, alpha=1.2, **fairness)
    explorer.type("k_max", 40)
    agrees(explorer, alpha=1.2, k_max=40, **fairness)
    for name in ("alpha", "beta", "sigma", "kappa", "gamma", "k_max"):
        explorer.control(name).locator(".eh-reset").click()
    explorer.settle()
    agrees(explorer)
    explorer.slide("beta", "ArrowRight", 4)
    agrees(explorer, beta=2.4)


def every_method_drives_everything(explorer: Explorer) -> None:
    """Each method by its title, each of its parameters, the comparison, order and summary, against the library."""
    explorer.type("k", 43)
    explorer.place.locator('[data-tab="methods"]').click()
    for entry in ENTRIES[1:]:
        choose(explorer, "method", entry.name)
        by_method(explorer, entry.name)
        for parameter in entry.parameters:
            value = OTHER_VALUES[parameter.name]
            if isinstance(parameter, Choice):
                choose(explorer, parameter.name, str(value))
            else:
                explorer.type(parameter.name, value)
            by_method(explorer, entry.name, **{parameter.name: value})
            explorer.place.get_by_role("button", name=f"Reset {parameter.label} to", exact=False).first.click()
            explorer.settle()
    explorer.place.locator('[data-tab="summary"]').click()
    summary = eh.allocate(GROUPS, 43, method=ENTRIES[-1].name).summary()
    explorer.place.locator("[data-summary]").filter(has_text=summary).wait_for()
    explorer.place.locator('[data-tab="audit"]').click()
    choose(explorer, "method", "fairness")
    explorer.type("k", "")


def by_method(explorer: Explorer, method: str, **parameters: Any) -> None:
    expected = eh.allocate(GROUPS, 43, method=method, **parameters)
    assert explorer.column("units") == dict(zip(GROUPS.names, expected.units.tolist(), strict=True))
    assert explorer.column("ideal") == dict(zip(GROUPS.names, expected.ideal.tolist(), strict=True))
    assert (explorer.place.locator('[data-value="error"]').count() == 1) == expected.method.has_error
    if expected.method.has_error:
        assert explorer.value("error") == expected.error
    is_one_sentence = explorer.place.locator("[data-not-compared]").count() == 1
    assert is_one_sentence != expected.method.compares_totals
    first = [str(a) for a in expected.units.tolist()]
    explorer.page.wait_for_function(
        """units => JSON.stringify(units) === JSON.stringify([...document.querySelectorAll(".eh-units tr[data-row]")]
            .map(row => row.querySelector("[data-cell]").dataset.exact))""",
        arg=first,
    )


def choose(explorer: Explorer, name: str, word: str) -> None:
    explorer.place.locator(f"select[data-control={name}]").select_option(word)
    explorer.settle()


def run(page: Page, cell: Locator) -> None:
    """Run a cell by its key; a kernel that is still starting may not hear it."""
    page.locator(".jp-NotebookPanel-toolbar .jp-Notebook-ExecutionIndicator[data-status=idle]").wait_for()
    prompt = cell.locator(".jp-InputPrompt")
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        cell.locator(".cm-content").click()
        page.keyboard.press("Control+Enter")
        page.wait_for_timeout(700)
        if prompt.inner_text().strip() != "[ ]:":
            return
    raise AssertionError("the cell does not run")


def save(page: Page, path: Path) -> None:
    """Save with the widgets' state, as a user does."""
    before = path.stat().st_mtime_ns
    page.locator(".jp-CodeCell .cm-content").nth(1).click()
    page.keyboard.press("Control+s")
    deadline = time.monotonic() + PATIENCE
    while (notebook := written(path, before)) is None:
        assert time.monotonic() < deadline, "the notebook is not saved"
        page.wait_for_timeout(100)
    state = notebook["metadata"]["widgets"]["application/vnd.jupyter.widget-state+json"]["state"]
    assert any("_view" in model["state"] for model in state.values())


def written(path: Path, before: int) -> dict[str, Any] | None:
    """The notebook once it is saved whole: for a moment the file is empty, or half of it is there."""
    if path.stat().st_mtime_ns == before:
        return None
    try:
        notebook: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except ValueError:
        return None
    return notebook


def in_a_fresh_kernel(context: BrowserContext, address: str, page: Page) -> None:
    """The saved notebook opened again, its kernel gone and no cell run: the last picture is there."""
    base = address.split("/lab/")[0]
    for session in page.request.get(f"{base}/api/sessions?token=here").json():
        page.request.delete(f"{base}/api/sessions/{session['id']}?token=here")
    page.close()
    other = context.new_page()
    kept = Explorer(other, other.locator(".jp-OutputArea .eh").first)
    other.goto(address.replace("/lab/tree/", "/lab/workspaces/kept/tree/"))
    kept.place.locator('[data-curve="score"] svg').wait_for()
    other.wait_for_function("() => document.querySelector('.eh [data-late=false] [data-group]')")
    agrees(kept, alpha=3, k=13, method="entropy", t=0.5, threshold=0.05)


def test_the_saved_state_needs_no_python(context: BrowserContext, address: str) -> None:
    """The module draws the whole picture out of what a notebook keeps, with nobody to ask, and says so when asked."""
    widget = explore("new-england-2024", beta=3, k=24)
    state = {name: widget.get_state()[name] for name in ("_hello", "_data", "_sweep", "_view")}
    page = context.new_page()
    page.goto(address)
    page.evaluate(
        """async state => {
            document.body.replaceChildren(document.createElement("main"));
            const model = { get: name => state[name], on() {}, off() {}, send() {} };
            const { default: module } = await import("./static/explorer.js");
            module.render({ model, el: document.querySelector("main") });
        }""",
        state,
    )
    kept = Explorer(page)
    kept.place.locator('[data-curve="score"] svg').wait_for()
    agrees(kept, k=24, beta=3)
    kept.place.locator('[data-tab="half-circle"]').click()
    assert kept.place.locator(".eh-half circle").count() == 24
    kept.control("beta").locator("input.eh-number").fill("4")
    kept.place.get_by_text("Python does not answer").wait_for()
    agrees(kept, k=24, beta=3)
