"""The widget where a notebook is not JupyterLab: exported to HTML without a network, and in a reactive host."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext

import evenhand as eh
from evenhand import explore
from evenhand.explorer.program import LOADER
from helpers.driving import Explorer

pytestmark = pytest.mark.browser

NEW_ENGLAND = eh.load("new-england-2024")


def test_an_exported_notebook_shows_a_still_offline(context: BrowserContext, tmp_path: Path) -> None:
    """`jupyter nbconvert --execute --to html`, opened without a network: pictures and figures of each widget."""
    source = "import evenhand as eh\nw = eh.explore('new-england-2024', k=24)\nw"
    cells = [code("a", source), code("b", "v = eh.explore('new-england-2024', beta=3)\nv")]
    path = tmp_path / "sliders.ipynb"
    path.write_text(json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": cells}), encoding="utf-8")
    environment = {**os.environ, "IPYTHONDIR": str(tmp_path / "ipython"), "JUPYTER_RUNTIME_DIR": str(tmp_path / "run")}
    command = [sys.executable, "-m", "nbconvert", "--execute", "--to", "html", path.name]
    subprocess.run(command, cwd=tmp_path, env=environment, check=True, capture_output=True)
    page = context.new_page()
    page.goto((tmp_path / "sliders.html").as_uri(), wait_until="domcontentloaded")
    stills = page.locator(".evenhand-still")
    assert stills.count() == 2
    for still, words in zip(stills.all(), ("k = 24, by evenhand", "(beta 3)"), strict=True):
        assert words in still.inner_text()
        pictures = still.locator("img")
        assert pictures.count() == 2
        assert pictures.evaluate_all("all => all.every(one => one.complete && one.naturalWidth > 300)")
        assert pictures.first.is_visible()
    # The program stands once in the saved state, with both widgets' pictures.
    assert (tmp_path / "sliders.html").read_text(encoding="utf-8").count("Total error E(k)") == 1


def code(name: str, source: str) -> dict[str, Any]:
    empty: dict[str, Any] = {"metadata": {}, "outputs": [], "execution_count": None}
    return {"cell_type": "code", "id": name, "source": source, **empty}


# A host like marimo: what the page sets and saves runs the cells that depend on the widget.
HOST = """async ([loader, state, program, shares]) => {
    document.body.replaceChildren(document.createElement("main"));
    window.saved = [];
    const heard = {}, dirty = {};
    const emit = (name, value) => (heard[name] ?? []).forEach(call => call(value));
    const model = {
        get: name => state[name],
        set: (name, value) => { state[name] = value; dirty[name] = value; },
        save_changes: () => {
            window.saved.push({ ...dirty });
            Object.keys(dirty).forEach(name => delete dirty[name]);
        },
        on: (name, call) => (heard[name] ??= []).push(call),
        off: (name, call) => { heard[name] = (heard[name] ?? []).filter(one => one !== call); },
        send: async message => {
            const { changed, messages } = await window.toPython(message);
            Object.assign(state, changed);
            Object.keys(changed).forEach(name => emit(`change:${name}`, changed[name]));
            messages.forEach(one => emit("msg:custom", one));
        },
        widget_manager: { get_model: async () => {
            if (!shares) throw new Error("no such model");
            return { get: name => program[name] };
        } },
    };
    const address = URL.createObjectURL(new Blob([loader], { type: "text/javascript" }));
    const { default: widget } = await import(address);
    await widget.render({ model, el: document.querySelector("main") });
}"""


@pytest.mark.parametrize("shares", [True, False], ids=["shared program", "asked program"])
def test_a_reactive_host_hears_of_every_move(
    context: BrowserContext, shares: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A slider that moves is set and saved on the model, so that cells which depend on the widget run again."""
    widget = explore(NEW_ENGLAND)
    messages: list[dict[str, Any]] = []
    monkeypatch.setattr(widget, "send", messages.append)

    def to_python(message: dict[str, Any]) -> dict[str, Any]:
        before = plain(widget)
        messages.clear()
        widget._handle_custom_msg(message, [])
        after = plain(widget)
        return {"changed": {name: after[name] for name in after if after[name] != before[name]}, "messages": messages}

    page = context.new_page()
    page.expose_function("toPython", to_python)
    page.goto("about:blank")
    program = {"code": widget._program.code, "style": widget._program.style}
    page.evaluate(HOST, [LOADER, plain(widget), program, shares])
    explorer = Explorer(page).settle()
    assert page.evaluate("window.saved") == []
    explorer.slide("beta", "ArrowRight", 2)
    page.wait_for_function("() => window.saved.some(one => one.beta === 2.2)")
    assert widget.beta == 2.2
    assert explorer.value("error") == eh.sweep(NEW_ENGLAND, 6, 60, beta=2.2).best(2).error
    explorer.control("beta").locator("input.eh-number").fill("0.5")
    explorer.error_says("beta is 0.5")
    assert not [one for one in page.evaluate("window.saved") if one["beta"] == 0.5]
    assert widget.beta == 2.2


def plain(widget: Any) -> dict[str, Any]:
    """The widget's state as a host holds it."""
    state = widget.get_state()
    return {name: value for name, value in state.items() if not name.startswith(("_model", "_view_", "_dom"))} | {
        "_view": state["_view"]
    }
