"""Jupyter's door: the same page as a widget, its state readable and writable from Python."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

import anywidget
import traitlets

import evenhand
from evenhand.allocation import Allocation
from evenhand.data import DATA_SETS
from evenhand.explorer import sources
from evenhand.explorer.assets import text
from evenhand.explorer.session import Session, hello
from evenhand.explorer.sources import Source
from evenhand.explorer.state import State
from evenhand.groups import Groups
from evenhand.sweep import Sweep

CONTROLS = ("alpha", "beta", "sigma", "kappa", "gamma", "k_min", "k_max", "k", "objective")


class Explorer(anywidget.AnyWidget):
    """The notebook's sliders over some groups.

    Attributes
    ----------
    alpha, beta, sigma, kappa, gamma : float
    k_min, k_max : int
        Range of totals.
    k : int or None
        The total to look at; None follows the best.
    objective : str
        "fairness", or a method of the library.

    Setting one of them moves the sliders; a value that is not possible is refused with the library's own error, and
    the widget keeps its state.

    Examples
    --------
    >>> import evenhand as eh
    >>> w = Explorer(eh.load("new-england-2024"))
    >>> w.alpha = 3
    >>> w.best.k, w.best.units.tolist()
    (24, [11, 6, 2, 2, 2, 1])
    """

    _esm: ClassVar[str] = text("explorer.js")
    _css: ClassVar[str] = text("explorer.css")

    alpha = traitlets.Any(2.0)
    beta = traitlets.Any(2.0)
    sigma = traitlets.Any(0.5)
    kappa = traitlets.Any(1.0)
    gamma = traitlets.Any(1.0)
    k_min = traitlets.Any(None)
    k_max = traitlets.Any(None)
    k = traitlets.Any(None)
    objective = traitlets.Unicode("fairness")

    # What the page shows: kept with the notebook, so that it is there without a kernel.
    _hello = traitlets.Dict().tag(sync=True)
    _data = traitlets.Dict().tag(sync=True)
    _sweep = traitlets.Dict().tag(sync=True)
    _view = traitlets.Dict().tag(sync=True)

    def __init__(self, groups: object, **state: Any) -> None:
        source = _source(groups)
        super().__init__(_hello=hello(evenhand.__version__))
        self._session = Session(source)
        self._state = State(data=source.key)
        self._show(State.from_message({**state, "data": source.key}))
        self.on_msg(self._receive)
        self.observe(self._moved, names=CONTROLS)

    def __repr__(self) -> str:
        totals = f"{self._state.k_min}..{self._state.k_max}"
        return f"<Explorer: {self.groups.n} groups, k {totals}, best k = {self._view['view']['best_k']}>"

    @property
    def groups(self) -> Groups:
        """The groups that are shown."""
        return self._session.source(self._state).groups

    @property
    def sweep(self) -> Sweep:
        """Every total of the range."""
        return self._session.look(self._state)[3]

    @property
    def best(self) -> Allocation:
        """The allocation at the best total."""
        return self.sweep.best(self._state.alpha)

    @property
    def shown(self) -> Allocation:
        """The allocation that is looked at: the best one, or the one at `k`."""
        return self.best if self._state.k is None else self.sweep.at(self._state.k)

    def _show(self, state: State) -> None:
        """Compute a state and show it, or raise and keep the old one."""
        self._publish(self._session.view(state, {}), 0)

    def _publish(self, answer: Mapping[str, Any], number: int) -> None:
        """Hand a picture to the page: only what changed travels, and what travels is kept with the notebook."""
        self._state = State.from_message(answer["state"])
        with self.hold_sync(), self.hold_trait_notifications():
            for name in CONTROLS:
                setattr(self, name, getattr(self._state, name))
            for name in ("data", "sweep"):
                if getattr(self, f"_{name}").get("key") != answer[name]["key"]:
                    setattr(self, f"_{name}", answer[name])
            self._view = {"type": "view", "id": number, "state": answer["state"], "view": answer["view"]}

    def _moved(self, change: Any) -> None:
        """A value was set from Python."""
        if getattr(self._state, change["name"]) == change["new"]:
            return
        asked = {name: getattr(self, name) for name in CONTROLS}
        try:
            self._show(State.from_message({**asked, "data": self._state.data}))
        except Exception:
            setattr(self, change["name"], change["old"])
            raise

    def _receive(self, _: Any, message: Any, buffers: Any) -> None:
        """A message came from the page: the same as over the websocket."""
        if isinstance(message, dict) and message.get("type") == "state":
            message = {**message, "have": {}}
        answer = self._session.answer(message)
        if answer["type"] == "view":
            self._publish(answer, answer["id"])
        else:
            self.send(answer)


def _source(groups: object) -> Source:
    """Whatever `evenhand.explore` takes."""
    if isinstance(groups, Source):
        return groups
    if isinstance(groups, str):
        if groups in DATA_SETS:
            return sources.built_in(groups)
        return sources.given(evenhand.load(groups), groups, file=groups)
    return sources.given(groups if isinstance(groups, Groups) else Groups(groups))
