"""Jupyter's door: the same page as a widget, its state readable and writable from Python."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import fields
from typing import Any, ClassVar

import anywidget
import traitlets

import evenhand
from evenhand.data import DATA_SETS
from evenhand.explorer import sources
from evenhand.explorer.parameters import PARAMETERS
from evenhand.explorer.program import LOADER, Reference, program
from evenhand.explorer.session import Session, hello, number_of, refusal
from evenhand.explorer.sources import Source
from evenhand.explorer.state import State
from evenhand.explorer.still import display_still, still
from evenhand.groups import Groups
from evenhand.numbers import whole_number
from evenhand.result.allocation import Allocation
from evenhand.result.sweep import Sweep

INTERRUPTED = "stopped: the kernel was interrupted while it computed this"
CONTROLS = tuple(field.name for field in fields(State) if field.name != "data")


class Control(traitlets.Any):
    """A trait that the page's controls show and set: a plain number, or None for "as the groups have it"."""

    def __init__(self) -> None:
        super().__init__(None, allow_none=True)
        self.tag(sync=True)

    def validate(self, obj: Explorer, value: Any) -> Any:
        """The value as the state takes it, or the library's own error."""
        name = str(self.name)
        return None if value is None else getattr(State.from_message({name: value}), name)


class Explorer(anywidget.AnyWidget):
    """The notebook's sliders over some groups.

    Attributes
    ----------
    alpha, and the parameters of `Fairness` : float
    minimum, maximum : int or None
        Fewest and most units of every group; None keeps the bounds that the groups bring.
    k_min, k_max : int
        Range of totals.
    k : int or None
        The total to look at; None follows the best.
    method : str
        "fairness", or a method of the library.

    Setting one of them moves the sliders, and moving a slider sets it, as a synced trait: it can be observed, linked
    to other widgets, and cells that depend on it follow where the notebook is reactive. A value that is not possible
    is refused with the library's own error, and the widget keeps its state.

    Examples
    --------
    >>> import evenhand as eh
    >>> w = Explorer(eh.load("new-england-2024"))
    >>> w.alpha = 3
    >>> w.best.k, w.best.units.tolist()
    (24, [11, 6, 2, 2, 2, 1])
    """

    _esm: ClassVar[str] = LOADER
    _program = Reference()

    vars().update({parameter.name: Control() for parameter in PARAMETERS})
    minimum = Control()
    maximum = Control()
    k_min = Control()
    k_max = Control()
    k = Control()
    method = traitlets.Unicode("fairness").tag(sync=True)

    # What the page shows: kept with the notebook, so that it is there without a kernel.
    _hello = traitlets.Dict().tag(sync=True)
    _data = traitlets.Dict().tag(sync=True)
    _sweep = traitlets.Dict().tag(sync=True)
    _view = traitlets.Dict().tag(sync=True)
    _still = traitlets.Unicode().tag(sync=True)

    def __init__(self, groups: object, **state: Any) -> None:
        bounds = {name: state.pop(name, None) for name in ("minimum", "maximum")}
        # One number for all groups is a control of the page; bounds of each group are the groups' own.
        source = _source(groups, **{name: v if whole_number(v) is None else None for name, v in bounds.items()})
        state |= {name: value for name, value in bounds.items() if whole_number(value) is not None}
        super().__init__(_hello=hello(evenhand.__version__), _program=program(), _still=secrets.token_hex(6))
        self._session = Session(source)
        self._state = State(data=source.key)
        self._show(State.from_message({**state, "data": source.key}))
        self.on_msg(self._receive)
        self.observe(self._moved, names=CONTROLS)

    def _repr_mimebundle_(self, **options: Any) -> Any:
        """Show the widget, and its still for wherever no widget can run."""
        title = self._session.source(self._state).title
        display_still(still(self.sweep, self.shown, self._state.alpha, title, self._still))
        return super()._repr_mimebundle_(**options)

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
        if change["name"] in ("minimum", "maximum"):
            asked |= self._followed()
        try:
            self._show(State.from_message({**asked, "data": self._state.data}))
        except BaseException:
            # An interrupt of the kernel too: what was not computed is not shown.
            self._take_back()
            raise

    def _followed(self) -> dict[str, None]:
        """Ends of the range that are where the groups put them, and so go along with new bounds."""
        source = self._session.look(self._state)[0]
        ends = {"k_min": source.k_low, "k_max": source.k_default}
        return {name: None for name, end in ends.items() if getattr(self, name) == end}

    def _take_back(self) -> None:
        """Put every control back to the state that is shown."""
        with self.hold_trait_notifications():
            for name in CONTROLS:
                setattr(self, name, getattr(self._state, name))

    def _receive(self, _: Any, message: Any, buffers: Any) -> None:
        """A message came from the page: as over the websocket, or for the program where a host cannot share it."""
        if isinstance(message, dict) and message.get("type") == "program":
            self.send({"type": "program", "code": self._program.code, "style": self._program.style})
            return
        if isinstance(message, dict) and message.get("type") == "state":
            message = {**message, "have": {}}
        try:
            answer = self._session.answer(message)
        except KeyboardInterrupt:
            self.send(refusal(number_of(message), INTERRUPTED))
            raise
        if answer["type"] == "view":
            self._publish(answer, answer["id"])
        else:
            self.send(answer)


def _source(groups: object, minimum: object, maximum: object) -> Source:
    """Whatever `evenhand.explore` takes, with the bounds that are no single number."""
    bounds = {"minimum": minimum, "maximum": maximum}
    given: dict[str, Any] = {name: value for name, value in bounds.items() if value is not None}
    if isinstance(groups, Source):
        return groups
    if isinstance(groups, str):
        if groups in DATA_SETS and not given:
            return sources.built_in(groups)
        return sources.given(evenhand.load(groups, **given), groups, file=None if groups in DATA_SETS else groups)
    if isinstance(groups, Groups):
        return sources.given(sources.with_bounds(groups, **bounds) if given else groups)
    return sources.given(Groups(groups, **given))
