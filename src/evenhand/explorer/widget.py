"""Jupyter's door: the same page as a widget, its state readable and writable from Python."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import fields
from typing import Any, ClassVar

import anywidget
import traitlets

import evenhand
from evenhand.explorer.opened import opened
from evenhand.explorer.packing import plain
from evenhand.explorer.parameters import PARAMETERS, USUAL
from evenhand.explorer.program import LOADER, Reference, program
from evenhand.explorer.session import Session, hello, number_of, refusal
from evenhand.explorer.span import span_of
from evenhand.explorer.state import READERS, State
from evenhand.explorer.still import display_still, still
from evenhand.groups import Groups
from evenhand.result.allocation import Allocation
from evenhand.result.sweep import Sweep

INTERRUPTED = "stopped: the kernel was interrupted while it computed this"
CONTROLS = tuple(field.name for field in fields(State) if field.name != "data")
MOVING = ("method", *PARAMETERS, "minimum", "maximum", "threshold", "exempt", "threshold_of")
"""What may leave no room for the smallest totals, or make room for smaller ones."""


class Control(traitlets.Any):
    """A trait that the page's controls show and set: a plain number, or None for "as the groups have it"."""

    def __init__(self) -> None:
        super().__init__(None, allow_none=True)
        # JSON has no infinity: it travels as a word, and is read as one.
        self.tag(sync=True, to_json=lambda value, _: plain(value) if isinstance(value, float) else value)

    def validate(self, obj: Explorer, value: Any) -> Any:
        """The value as the state takes it, or the library's own error."""
        name = str(self.name)
        return None if value is None else READERS[name](name, value)


class Explorer(anywidget.AnyWidget):
    """The notebook's sliders over some groups.

    Attributes
    ----------
    method : str
        A method of the library, by any of its names.
    alpha, and the parameters of all methods : float or str
        Those that the method has not are None.
    threshold, exempt, threshold_of, change
        As in `evenhand.allocate`.
    methods, judged_by
        Which methods are compared with it, and by whose error, as in `evenhand.compare`.
    minimum, maximum : int or None
        Fewest and most units of every group; None keeps the bounds that the groups bring.
    k_min, k_max : int
        Range of totals.
    k : int or None
        The total to look at; None follows the best.

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
    >>> w.method, w.k = "hill", 43
    >>> w.shown.units.tolist()
    [20, 10, 4, 4, 3, 2]
    """

    _esm: ClassVar[str] = LOADER
    _program = Reference()

    vars().update({name: Control() for name in CONTROLS})

    # What the page shows: kept with the notebook, so that it is there without a kernel.
    _hello = traitlets.Dict().tag(sync=True)
    _data = traitlets.Dict().tag(sync=True)
    _sweep = traitlets.Dict().tag(sync=True)
    _view = traitlets.Dict().tag(sync=True)
    _still = traitlets.Unicode().tag(sync=True)

    def __init__(self, groups: object, **state: Any) -> None:
        source, chosen = opened(groups, state)
        super().__init__(_hello=hello(evenhand.__version__), _program=program(), _still=secrets.token_hex(6))
        self._session = Session(source)
        self._state = State(data=source.key)
        self._show(State.from_message({**chosen, "data": source.key}))
        self.on_msg(self._receive)
        self.observe(self._moved, names=CONTROLS)

    def _repr_mimebundle_(self, **options: Any) -> Any:
        """Show the widget, and its still for wherever no widget can run."""
        title = self._session.source(self._state).title
        display_still(still(self.sweep, self.shown, self._state.alpha, title, self._still))
        return super()._repr_mimebundle_(**options)

    def __repr__(self) -> str:
        totals = f"{self._state.k_min}..{self._state.k_max}"
        best = self._view["view"]["best_k"]
        end = f"k = {self._view['view']['k']}" if best is None else f"best k = {best}"
        method = "" if self._state.method == USUAL else f" by {self._state.method}"
        return f"<Explorer: {self.groups.n} groups{method}, k {totals}, {end}>"

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
        """The allocation at the best total; raises `Unmeasured` where the method compares no totals."""
        return self.sweep.best(self._state.alpha)

    @property
    def shown(self) -> Allocation:
        """The allocation that is looked at: the one at `k`, or the best, or where none is best at a usual total."""
        return self._session.allocation(self._state)[1]

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
        if change["name"] == "method":
            asked |= self._put_away()
        if change["name"] in MOVING:
            asked |= self._followed()
        try:
            self._show(State.from_message({**asked, "data": self._state.data}))
        except BaseException:
            # An interrupt of the kernel too: what was not computed is not shown.
            self._take_back()
            raise

    def _put_away(self) -> dict[str, None]:
        """Parameters as the former method had them: another one begins with its own defaults."""
        return {name: None for name in PARAMETERS if getattr(self, name) == getattr(self._state, name)}

    def _followed(self) -> dict[str, None]:
        """Ends of the range that are where the groups put them, and so go along with new bounds or another method."""
        source, state = self._session.look(self._state)[:2]
        span = span_of(source, state)
        ends = {"k_min": span.start, "k_max": span.default}
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
