"""What one client has asked and nobody has answered yet: its questions in order, of its states only the newest."""

from __future__ import annotations

import json
import re
from collections import deque
from dataclasses import dataclass

from evenhand.explorer.limits import MESSAGE_BYTES

MOST_WAITING = 32
"""Questions of one client; together they are no longer than the longest message."""
MOST_REFUSED = 1000
"""Refusals that wait to be sent: a client that reads nothing and asks on is cut off."""
STATE_CHARACTERS = 2**16
"""Longest message that is looked into before its turn: every state is shorter."""

NUMBER = re.compile(r'"id"\s*:\s*(\d{1,16})\b', re.ASCII)


class TooManyQuestions(Exception):
    """The client asks on and on and does not read what it is told."""


@dataclass(frozen=True)
class Question:
    """One message as it came: text is kept, for what it describes may be much larger."""

    text: str
    is_state: bool


class Questions:
    """At most `MOST_WAITING` questions and one state; what is too much is refused, and told so."""

    def __init__(self) -> None:
        self._waiting: deque[Question] = deque()
        self._state: Question | None = None
        self._refused: deque[int] = deque()

    def put(self, text: str) -> Question:
        """Take one message in.

        Raises
        ------
        TooManyQuestions
        """
        question = Question(text, _is_state(text))
        if question.is_state:
            self._state = question
        elif self._has_room(text):
            self._waiting.append(question)
        elif len(self._refused) < MOST_REFUSED:
            self._refused.append(_number(text))
        else:
            raise TooManyQuestions
        return question

    def take(self) -> Question | None:
        """The next to be answered; the newest state comes after all questions that were asked before it."""
        if self._waiting:
            return self._waiting.popleft()
        state, self._state = self._state, None
        return state

    def take_refused(self) -> int | None:
        """The number of the next question that had no room."""
        return self._refused.popleft() if self._refused else None

    def _has_room(self, text: str) -> bool:
        characters = sum(len(question.text) for question in self._waiting)
        return len(self._waiting) < MOST_WAITING and characters + len(text) <= MESSAGE_BYTES


def parsed(text: str) -> object:
    """The message that a text holds; None if it is no JSON, or nests or counts without end."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _is_state(text: str) -> bool:
    message = parsed(text) if len(text) <= STATE_CHARACTERS else None
    return isinstance(message, dict) and message.get("type") == "state"


def _number(text: str) -> int:
    """The number of a message without looking at all of it: it stands at the beginning."""
    found = NUMBER.search(text, 0, 200)
    return int(found[1]) if found else 0
