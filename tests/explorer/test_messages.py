"""Whatever stands in whichever field of a message, the answer is one sentence or the picture, never an exception."""

import base64
import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest

from evenhand.explorer import sources
from evenhand.explorer.session import MESSAGE_CHARACTERS, Session

DEEP_LIST: list[Any] = []
DEEP_OBJECT: dict[str, Any] = {}
for _ in range(300):
    DEEP_LIST, DEEP_OBJECT = [DEEP_LIST], {"name": DEEP_OBJECT}

JUNK = [
    *(None, True, 0, -1, 1.5, 1e308, float("nan"), float("inf"), 10**30, -(10**4000)),
    *("", "x", "\uff11\uff12", "\u00b2", "\u0663", "\ud800", "\0", "a" * 5000, "1e5", "../x", "given-x", "link"),
    *([], [1], [[1]], ["a", ["b"]], [None], [1.5], ["\uff11"], [10**30], DEEP_LIST),
    *({}, {"a": 1}, {"name": ["x"]}, {"key": {"x": 1}}, {"name": "us-2020", "key": []}, DEEP_OBJECT),
]
STATE = {"k_min": 6, "k_max": 12}
WHOLE = {**STATE, "k": 8, "alpha": 2, "beta": 2, "sigma": 0.5, "kappa": 1, "gamma": 1, "method": "fairness"}
INLINE = {"title": "t", "names": ["a", "b"], "populations": ["3", "5"], "minimum": [1, 1], "maximum": [9, None]}
FILE = {"file": "a.csv", "content": base64.b64encode(b"Name,Population\nA,1\nB,2\n").decode()}
MESSAGES: dict[str, dict[str, Any]] = {
    "state": {
        "type": "state",
        "id": 1,
        "state": {**WHOLE, "data": {"name": "new-england-2024"}},
        "have": {"data": "x", "sweep": "y"},
    },
    "explain": {"type": "ask", "id": 1, "ask": "explain", "group": "Maine", "state": STATE},
    "upload": {"type": "ask", "id": 1, "ask": "upload", **FILE, "options": {"name_column": "Name"}},
    "inline": {"type": "ask", "id": 1, "ask": "inline", "inline": {**INLINE, "current": [1, 2]}},
    "export": {"type": "ask", "id": 1, "ask": "allocation.json", "state": STATE},
}


def fields(message: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path to every field, however deep."""
    for name, value in message.items() if isinstance(message, dict) else enumerate(message):
        yield (*path, name)
        if isinstance(value, dict | list):
            yield from fields(value, (*path, name))


def changed(message: dict[str, Any], path: tuple[Any, ...], value: object) -> dict[str, Any]:
    result = copy.deepcopy(message)
    place: Any = result
    for name in path[:-1]:
        place = place[name]
    place[path[-1]] = value
    return result


CASES = [
    pytest.param(message, path, id=f"{kind}-{'.'.join(map(str, path))}")
    for kind, message in MESSAGES.items()
    for path in fields(message)
]


@pytest.mark.parametrize(("message", "path"), CASES)
def test_every_field_takes_anything(message: dict[str, Any], path: tuple[Any, ...]) -> None:
    """Wrong types, huge numbers, digits of other scripts, nested lists: refused in one line, or understood."""
    session = Session(sources.built_in("new-england-2024"))
    for value in JUNK:
        answer = session.answer(changed(message, path, value))
        json.dumps(answer, allow_nan=False).encode()
        assert type(answer["id"]) is int
        if answer["type"] == "error":
            assert answer["message"]
            assert "\n" not in answer["message"]
            assert len(answer["message"]) <= MESSAGE_CHARACTERS


@pytest.mark.parametrize("message", JUNK, ids=lambda message: repr(message)[:20] if message != JUNK[9] else "huge")
def test_a_message_that_is_no_object_is_refused(message: object) -> None:
    """Any other value than an object gets a sentence."""
    assert Session(sources.built_in("us-2020")).answer(message)["type"] == "error"
