"""One user's view model: a message in, a message out; nothing is printed, drawn or written."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from evenhand.data import DATA_SETS
from evenhand.exceptions import EvenhandError, InvalidInput
from evenhand.explorer import exports, sources, uploads
from evenhand.explorer.comparing import compared
from evenhand.explorer.limits import INLINE_GROUPS, UPLOAD_BYTES, check_range
from evenhand.explorer.ordering import order_message
from evenhand.explorer.parameters import ALPHA, control, method_controls
from evenhand.explorer.solving import Sweeps
from evenhand.explorer.sources import Source
from evenhand.explorer.span import totals
from evenhand.explorer.state import State
from evenhand.explorer.view import point_message, sweep_message, usual_total
from evenhand.groups.reading_options import READING_OPTIONS
from evenhand.result.allocation import Allocation
from evenhand.result.sweep import Sweep
from evenhand.wording.lists import shown as in_short

MOST_GIVEN = 4
MESSAGE_CHARACTERS = 600
"""Longest sentence about a mistake: a value that fills a page does not come back whole."""


class UnknownGroups(InvalidInput):
    """The session does not have these groups (any more): the page hands them over again."""


class Session:
    """What one page or widget talks to.

    Parameters
    ----------
    start : Source
        What is shown when a state names no data.
    sweeps : Sweeps, optional
        Shared between the sessions of a server.

    Attributes
    ----------
    pause : callable
        Called between the blocks of a computation; raising ends it. One message is answered at a time.
    """

    def __init__(self, start: Source, sweeps: Sweeps | None = None) -> None:
        self.start = start
        self._sweeps = sweeps if sweeps is not None else Sweeps()
        self._given: OrderedDict[str, Source] = OrderedDict()
        self.pause: Callable[[], None] = lambda: None

    def answer(self, message: object) -> dict[str, Any]:
        """The answer to any message; what the user can mend is an answer with a sentence, never an exception."""
        number = number_of(message)
        try:
            return {"id": number, **self._answer(message)}
        except UnknownGroups as error:
            return {**refusal(number, str(error)), "reason": "unknown data"}
        except EvenhandError as error:
            return refusal(number, str(error))

    def look(self, state: State) -> tuple[Source, State, str, Sweep]:
        """The groups, the completed state and the sweep that a state asks for."""
        source = sources.bounded(self.source(state), state.minimum, state.maximum)
        completed = state.with_totals(*totals(source, state))
        key, sweep = self._sweeps.get(source, completed, self.pause)
        return source, completed, key, sweep

    def shown(self, source: Source, state: State, sweep: Sweep) -> Allocation:
        """The allocation to look at: at the state's k, or at the best, or where none is best at a usual one."""
        return self._sweeps.at(source, state, usual_total(sweep, state.alpha) if state.k is None else state.k)

    def allocation(self, state: State) -> tuple[Source, Allocation]:
        """The allocation that a state looks at, and of what; nothing is swept where it names its total."""
        if state.k is None:
            source, completed, _, sweep = self.look(state)
            return source, self.shown(source, completed, sweep)
        source = sources.bounded(self.source(state), state.minimum, state.maximum)
        check_range(state.k, state.k, source.groups.n)
        return source, self._sweeps.at(source, state, state.k)

    def size(self, message: object) -> int:
        """How many numbers a state's sweep would compute; 0 where it is there already, or is none.

        Parameters
        ----------
        message : object
            As `answer` takes it; nothing is computed.
        """
        if not isinstance(message, Mapping):
            return 0
        try:
            state = _state(message)
            source = sources.bounded(self.source(state), state.minimum, state.maximum)
            k_min, k_max = totals(source, state)
            is_there = self._sweeps.holds(source, state)
        except EvenhandError:
            return 0
        return 0 if is_there else max(0, k_max - k_min + 1) * source.groups.n

    def source(self, state: State) -> Source:
        """The groups that a state names.

        Raises
        ------
        UnknownGroups
            They were given to another session.
        """
        key = state.data
        if key is None or key == self.start.key:
            return self.start
        if key in self._given:
            self._given.move_to_end(key)
            return self._given[key]
        if key == "link" or key.startswith("given-"):
            raise UnknownGroups("these groups are not here any more: open their file again, or choose a data set")
        return sources.built_in(key)

    def give(self, source: Source) -> Source:
        """Keep groups that the user brought, and forget the oldest."""
        self._given[source.key] = source
        self._given.move_to_end(source.key)
        while len(self._given) > MOST_GIVEN:
            self._given.popitem(last=False)
        return source

    def view(self, state: State, have: Mapping[str, Any]) -> dict[str, Any]:
        """The picture of a state, without the parts that the page has already."""
        source, shown, key, sweep = self.look(state)
        reference = replace(shown, data=source.origin)
        answer: dict[str, Any] = {"type": "view", "state": reference.message(DATA_SETS)}
        if have.get("data") != source.key:
            answer["data"] = source.message
        if have.get("sweep") != key:
            answer["sweep"] = sweep_message(key, sweep)
        return {**answer, "view": point_message(source, sweep, self.shown(source, shown, sweep), shown)}

    def _answer(self, message: object) -> dict[str, Any]:
        if not isinstance(message, Mapping):
            raise InvalidInput("a message must be an object")
        if message.get("type") == "state":
            have = message.get("have")
            return self.view(State.from_message(message.get("state", {})), have if isinstance(have, Mapping) else {})
        question = message.get("ask")
        handler = self._handlers().get(question) if isinstance(question, str) else None
        if handler is None:
            raise InvalidInput("the explorer does not know this question")
        return {"type": "answer", **handler(message)}

    def _handlers(self) -> dict[str, Callable[[Mapping[str, Any]], dict[str, Any]]]:
        return {
            "explain": self._explain,
            "order": self._order,
            "summary": self._summary,
            "compare": self._compare,
            "upload": self._upload,
            "inline": self._inline,
            **dict.fromkeys(exports.KINDS, self._export),
        }

    def _explain(self, message: Mapping[str, Any]) -> dict[str, Any]:
        _, shown = self.allocation(_state(message))
        return {"text": shown.explain(str(message.get("group", "")))}

    def _order(self, message: Mapping[str, Any]) -> dict[str, Any]:
        _, shown = self.allocation(_state(message))
        return {"order": order_message(shown)}

    def _summary(self, message: Mapping[str, Any]) -> dict[str, Any]:
        _, shown = self.allocation(_state(message))
        return {"text": shown.summary()}

    def _compare(self, message: Mapping[str, Any]) -> dict[str, Any]:
        state = _state(message)
        source, shown = self.allocation(state)
        return {"comparison": compared(source, state, shown.k).message}

    def _export(self, message: Mapping[str, Any]) -> dict[str, Any]:
        state, kind = _state(message), message["ask"]
        if kind in exports.OF_SWEEPS:
            source, state, _, sweep = self.look(state)
            return exports.of_sweep(kind, sweep, state.alpha, source.stem)
        source, shown = self.allocation(state)
        if kind in exports.OF_COMPARISONS:
            return exports.of_comparison(kind, compared(source, state, shown.k).comparison, source.stem)
        return exports.of_allocation(kind, shown, source.stem)

    def _upload(self, message: Mapping[str, Any]) -> dict[str, Any]:
        return {"data": {"key": self.give(uploads.read(message)).key}}

    def _inline(self, message: Mapping[str, Any]) -> dict[str, Any]:
        return {"data": {"key": self.give(sources.from_inline(message.get("inline"))).key}}


def _state(message: Mapping[str, Any]) -> State:
    return State.from_message(message.get("state", {}))


def number_of(message: object) -> int:
    """The number that a message bears and its answer repeats; 0 if it has none."""
    number = message.get("id") if isinstance(message, Mapping) else None
    return number if type(number) is int else 0


def refusal(number: int, sentence: str) -> dict[str, Any]:
    """The answer to what could not be done."""
    return {"id": number, "type": "error", "message": in_short(sentence, MESSAGE_CHARACTERS)}


def hello(version: str) -> dict[str, Any]:
    """What a page needs before it can show its controls."""
    return {
        "type": "hello",
        "version": version,
        "sets": [{"name": known.name, "title": known.title} for known in DATA_SETS.values()],
        "alpha": control(ALPHA),
        "methods": method_controls(),
        "reading": [{"name": one.name, "kind": one.kind, "label": one.label} for one in READING_OPTIONS],
        "limits": {"bytes": UPLOAD_BYTES, "inline": INLINE_GROUPS},
    }
