"""The notebook's door in Python: state that can be read and set, and the same messages as over the websocket."""

import json
import re
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
import traitlets

import evenhand as eh
from evenhand import explore
from evenhand.explorer.widget import Explorer

NEW_ENGLAND = eh.load("new-england-2024")


@pytest.fixture
def widget() -> Explorer:
    return explore(NEW_ENGLAND, k_min=6, k_max=60)


@pytest.fixture
def sent(widget: Explorer, monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    messages: list[dict[str, Any]] = []
    monkeypatch.setattr(widget, "send", messages.append)
    return messages


def receive(widget: Explorer, **message: Any) -> None:
    """What the page sends, as the widget hears it."""
    widget._handle_custom_msg(json.loads(json.dumps(message)), [])


def test_state_set_from_python_moves_the_picture(widget: Explorer) -> None:
    """Every control can be set; the best, the shown and the sweep are the library's own."""
    for name, value in {
        "alpha": 3,
        "beta": 2.5,
        "sigma": 0.4,
        "kappa": 0.9,
        "gamma": 0.5,
        "k_min": 8,
        "k_max": 70,
    }.items():
        setattr(widget, name, value)
        assert getattr(widget, name) == value
        assert widget._view["state"][name] == value
    sweep = eh.sweep(NEW_ENGLAND, 8, 70, beta=2.5, sigma=0.4, kappa=0.9, gamma=0.5)
    assert widget.best.units.tolist() == sweep.best(3).units.tolist() == widget._view["view"]["units"]
    assert widget.sweep.error.tolist() == sweep.error.tolist()
    widget.k = 41
    assert widget.shown.k == 41 == widget._view["view"]["k"]
    assert widget.best.k == sweep.best_k(3)
    assert "Vermont" in str(widget.best.audit())


def test_the_page_moves_the_state_in_python(widget: Explorer, sent: list[dict[str, Any]]) -> None:
    """What the page chooses can be read and observed from Python."""
    seen: list[float] = []
    widget.observe(lambda change: seen.append(change["new"]), names="beta")
    receive(
        widget,
        type="state",
        id=5,
        state={"data": {"key": widget._data["key"]}, "beta": 3, "k": 12, "k_min": 6, "k_max": 60},
    )
    assert (widget.beta, widget.k) == (3, 12)
    assert seen == [3]
    assert widget._view["id"] == 5
    assert widget.shown.error == eh.allocate(NEW_ENGLAND, 12, beta=3).error
    assert sent == []


def test_an_impossible_value_is_refused_and_nothing_changes(widget: Explorer, sent: list[dict[str, Any]]) -> None:
    """From Python the library's error is raised; to the page it is told."""
    with pytest.raises(eh.exceptions.InvalidParameter, match=r"beta is 0\.5"):
        widget.beta = 0.5
    assert widget.beta == 2
    with pytest.raises(eh.exceptions.TooFewUnits):
        widget.k_min = 2
    with pytest.raises(eh.exceptions.InvalidParameter, match="must be a number"):
        widget.alpha = "3"
    assert (widget.k_min, widget.alpha) == (6, 2)
    receive(widget, type="state", id=9, state={"sigma": 7})
    assert sent[0]["type"] == "error"
    assert sent[0]["id"] == 9
    assert sent[0]["message"].startswith("sigma is 7")
    assert widget.sigma == 0.5
    with pytest.raises(eh.exceptions.InvalidParameter):
        explore(NEW_ENGLAND, beta=0)


def test_an_interrupted_kernel_leaves_the_widget_as_it_was(
    widget: Explorer, sent: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was not computed is not shown, in Python and on the page, and the page is told."""

    def interrupt(*_: Any, **options: Any) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("evenhand.api.sweep", interrupt)
        with pytest.raises(KeyboardInterrupt):
            widget.beta = 4
        with pytest.raises(KeyboardInterrupt):
            receive(widget, type="state", id=7, state={"beta": 5})
    assert widget.beta == 2 == widget._view["state"]["beta"]
    assert [(one["id"], one["type"]) for one in sent] == [(7, "error")]
    assert "interrupted" in sent[0]["message"]
    widget.beta = 4
    assert widget._view["state"]["beta"] == 4


def test_questions_are_answered(widget: Explorer, sent: list[dict[str, Any]]) -> None:
    """Explanations and files come as over the websocket."""
    receive(widget, type="ask", id=2, ask="explain", group="Maine", state={"k": 43})
    assert sent[0] == {"type": "answer", "id": 2, "text": eh.allocate(NEW_ENGLAND, 43).explain("Maine")}
    receive(widget, type="ask", id=3, ask="allocation.csv", state={"k": 43})
    assert sent[1]["file"] == "your-groups-fairness-allocation-43.csv"


def test_data_can_be_changed_in_the_page(widget: Explorer) -> None:
    """The picker works in a notebook too; the range starts again."""
    receive(widget, type="state", id=1, state={"data": {"name": "us-2020"}})
    assert widget.groups.n == 50
    assert (widget.k_min, widget.k_max) == (50, 500)
    assert len(widget._data["names"]) == 50


def test_only_what_changed_is_sent_to_the_page(widget: Explorer) -> None:
    """Names and curve stay where they are while alpha moves."""
    changed: list[str] = []
    widget.observe(lambda change: changed.append(change["name"]), names=["_data", "_sweep", "_view"])
    widget.alpha = 4
    assert changed == ["_view"]
    widget.beta = 4
    assert changed == ["_view", "_sweep", "_view"]


def test_what_is_kept_in_the_notebook_is_plain_json(widget: Explorer) -> None:
    """The saved state holds the whole last picture, infinities included, as strict JSON."""
    kept = {name: widget.get_state()[name] for name in ("_hello", "_data", "_sweep", "_view")}
    assert json.loads(json.dumps(kept, allow_nan=False)) == kept
    assert kept["_view"]["view"]["alpha_ranges"][-1][2] == "inf"


@pytest.mark.parametrize("groups", ["new-england-2024", {"A": 3, "B": 5}, [3, 5], NEW_ENGLAND])
def test_whatever_groups_takes_can_be_explored(groups: object) -> None:
    """A name, a mapping, a list, Groups."""
    assert explore(groups).best.k >= 2


def test_a_file_can_be_explored(tmp_path: Any) -> None:
    """A path is read, and code copied from the page names the file."""
    path = tmp_path / "wards.csv"
    path.write_text("Ward,People\nNorth,70\nSouth,30\n", encoding="utf-8")
    shown = explore(str(path))
    assert shown.groups.names == ("North", "South")
    names: dict[str, Any] = {}
    exec(shown._view["view"]["python"].replace("print(", "(lambda *_: None)("), names)
    assert names["allocation"].units.tolist() == shown.best.units.tolist()


CONTROLS = {
    "alpha": 3.0,
    "beta": 2.5,
    "sigma": 0.4,
    "kappa": 0.9,
    "base": 0.5,
    "gamma": 0.5,
    "minimum": 2,
    "maximum": 25,
    "k_min": 20,
    "k_max": 70,
    "k": 41,
}


def test_every_control_can_be_given() -> None:
    """What `explore` is asked for is what it shows: base, bounds and total too."""
    widget = explore(NEW_ENGLAND, **CONTROLS)
    assert {name: getattr(widget, name) for name in CONTROLS} == CONTROLS
    groups = eh.Groups(NEW_ENGLAND.exact, NEW_ENGLAND.names, minimum=2, maximum=25)
    expected = eh.allocate(groups, 41, beta=2.5, sigma=0.4, kappa=0.9, base=0.5, gamma=0.5)
    assert widget.shown.units.tolist() == expected.units.tolist()
    assert widget.shown.error == expected.error


@pytest.mark.parametrize("groups", ["new-england-2024", NEW_ENGLAND], ids=["by name", "written out"])
def test_code_says_base_and_bounds(groups: object) -> None:
    """The Python that the page offers leaves the very allocation, and the command line has its options."""
    view = explore(groups, minimum=2, maximum=30, base=0.5, k=41)._view["view"]
    names: dict[str, Any] = {}
    exec(view["python"].replace("print(", "(lambda *_: None)("), names)
    assert names["allocation"].units.tolist() == view["units"]
    assert names["allocation"].error == view["error"]
    assert "allocate" in view["command"]
    assert " 41 --base 0.5 --minimum 2 --maximum 30" in view["command"]


def test_bounds_of_the_command_line_are_in_the_code(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """`evenhand explore FILE --minimum 2` shows code that says so."""
    from evenhand.cli.explore import _source, explore_command
    from evenhand.explorer.session import Session

    monkeypatch.chdir(tmp_path)
    (tmp_path / "wards.csv").write_text("Ward,People\nNorth,70\nSouth,3\n", encoding="utf-8")
    options = explore_command.make_context("explore", ["wards.csv", "--minimum", "2"]).params
    chosen = {name: options[name] for name in options.keys() - {"data", "host", "port", "no_browser"}}
    session = Session(_source("wards.csv", chosen))
    view = session.answer({"type": "state", "id": 1, "state": {"k": 9}})["view"]
    names: dict[str, Any] = {}
    exec(view["python"].replace("print(", "(lambda *_: None)("), names)
    assert names["allocation"].units.tolist() == view["units"] == [7, 2]
    assert view["command"].endswith("allocate ./wards.csv 9 --minimum 2\n")


def test_bounds_of_each_group_are_taken() -> None:
    """A sequence of bounds belongs to the groups, whichever way these come."""
    least = [1, 2, 3, 4, 5, 6]
    for groups in (NEW_ENGLAND, "new-england-2024", list(NEW_ENGLAND.exact)):
        assert (explore(groups, minimum=least, k=40).shown.units >= least).all()


def test_a_name_that_does_not_exist_is_refused() -> None:
    """As `allocate` refuses it, by the same kind of error, and `from_message` in a sentence."""
    for door in (eh.allocate, explore):
        with pytest.raises(TypeError, match="bta"):
            door(NEW_ENGLAND, 43, bta=3) if door is eh.allocate else door(NEW_ENGLAND, bta=3)


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ({"k": 9999, "k_max": 60}, "k = 9,999 is not among the totals from 6 to 60"),
        ({"base": 2, "k_min": 6}, "base is 2"),
        ({"minimum": 0}, "minimum is 0"),
        ({"minimum": 2.5}, "minimum"),
        ({"minimum": True}, "minimum"),
        ({"maximum": [1, 2]}, "maximum"),
        ({"sigma": Fraction(1, 3)}, "sigma is 1/3, which the explorer's sliders cannot hold exactly"),
        ({"method": "websterr"}, "method"),
    ],
)
def test_what_explore_cannot_show_is_refused(asked: dict[str, Any], sentence: str) -> None:
    """One sentence of the library, before anything is shown."""
    with pytest.raises(eh.exceptions.EvenhandError, match=re.escape(sentence)):
        explore(NEW_ENGLAND, **asked)


def test_a_total_beyond_the_range_widens_it() -> None:
    """k alone is taken really."""
    assert explore(NEW_ENGLAND, k=9999).shown.k == 9999


def test_numbers_of_every_kind_are_taken() -> None:
    """A Decimal, a NumPy number and a Fraction that is a short decimal mean what they say."""
    widget = explore(NEW_ENGLAND, sigma=Decimal("0.3"), beta=np.float32(2.5), gamma=Fraction(1, 2), k=np.int64(40))
    assert (widget.sigma, widget.beta, widget.gamma, widget.k) == (0.3, 2.5, 0.5, 40)
    json.dumps({name: widget.get_state()[name] for name in CONTROLS})


def test_controls_are_synced_traits(widget: Explorer) -> None:
    """Each can be observed, and a host that sets them, as marimo does, moves the picture."""
    assert set(CONTROLS) | {"method"} <= set(widget.traits(sync=True))
    seen: list[float] = []
    widget.observe(lambda change: seen.append(change["new"]), names="beta")
    widget.set_state({"beta": 3, "k_min": 70, "k_max": 80, "sigma": 0.4})
    assert seen == [3]
    assert widget.best.error == eh.sweep(NEW_ENGLAND, 70, 80, beta=3, sigma=0.4).best(2).error
    with pytest.raises(eh.exceptions.InvalidParameter):
        widget.set_state({"beta": 0.5, "sigma": 0.6})
    assert (widget.beta, widget.sigma) == (3, 0.4)


def test_bounds_can_be_set_from_python(widget: Explorer) -> None:
    """The smallest total goes along where it is the groups' own, and back again."""
    widget.minimum = 3
    assert widget.k_min == 18
    assert widget.best.units.min() >= 3
    widget.minimum = None
    assert widget.k_min == 6


def test_four_widgets_keep_the_program_once() -> None:
    """What a notebook saves holds the page's program once, however many widgets it shows."""
    from evenhand.explorer.assets import text

    shown = [explore(NEW_ENGLAND) for _ in range(4)]
    models = {widget.model_id: widget.get_state() for widget in shown}
    models |= {widget._program.model_id: widget._program.get_state() for widget in shown}
    saved = json.dumps(models)
    assert saved.count(json.dumps(text("explorer.js"))) == 1
    assert len(saved) < len(json.dumps(text("explorer.js"))) + 4 * 40_000
    shown[0]._program.close()
    assert explore(NEW_ENGLAND)._program.comm is not None


def test_a_host_that_cannot_share_asks_for_the_program(widget: Explorer, sent: list[dict[str, Any]]) -> None:
    """The program comes as a message too."""
    receive(widget, type="program")
    assert sent[0]["type"] == "program"
    assert "export" in sent[0]["code"][-200:]


def test_it_uses_only_standard_model_messages() -> None:
    """Traits that every host of widgets knows, and no server's address: Colab and VS Code load it as it is."""
    synced = {
        name
        for name, trait in Explorer.class_traits(sync=True).items()
        if name.startswith("_") and isinstance(trait, traitlets.Dict)
    }
    assert synced >= {"_hello", "_data", "_sweep", "_view"}
    from evenhand.explorer.assets import text

    module = text("explorer.js")
    assert "export" in module[-200:]
    assert "/ws" not in module
