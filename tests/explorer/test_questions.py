"""What waits for one client is bounded: a new state replaces an old one, and what is too much is refused in words."""

import json

import pytest

from evenhand.explorer.limits import MESSAGE_BYTES
from evenhand.explorer.questions import MOST_REFUSED, MOST_WAITING, Questions, TooManyQuestions, parsed


def state(number: int) -> str:
    return json.dumps({"type": "state", "id": number, "state": {}})


def ask(number: int, **more: str) -> str:
    return json.dumps({"type": "ask", "id": number, "ask": "explain", **more})


def taken(questions: Questions) -> list[object]:
    """The numbers of all that waits, in the order in which it is answered."""
    numbers = []
    while (question := questions.take()) is not None:
        message = parsed(question.text)
        numbers.append(message["id"] if isinstance(message, dict) else None)
    return numbers


def test_a_new_state_replaces_the_old_one() -> None:
    """Of a thousand states one waits: the newest."""
    questions = Questions()
    for number in range(1000):
        questions.put(state(number))
    assert taken(questions) == [999]


def test_questions_keep_their_order() -> None:
    """Questions are answered one by one as they came; the newest state after them."""
    questions = Questions()
    for text in (ask(1), state(2), ask(3), state(4), "no message", ask(5)):
        questions.put(text)
    assert taken(questions) == [1, 3, None, 5, 4]


def test_only_so_many_questions_wait() -> None:
    """What is asked beyond is refused by its number, and the ones before it are kept."""
    questions = Questions()
    for number in range(MOST_WAITING + 3):
        questions.put(ask(number))
    assert [questions.take_refused() for _ in range(4)] == [MOST_WAITING, MOST_WAITING + 1, MOST_WAITING + 2, None]
    assert taken(questions) == list(range(MOST_WAITING))


def test_questions_that_wait_are_no_longer_than_one_message() -> None:
    """One upload of the largest size waits, a second one is refused; small questions find no room beside it either."""
    questions = Questions()
    largest = MESSAGE_BYTES - len(ask(1, content=""))
    questions.put(ask(1, content="x" * largest))
    questions.put(ask(2, content="x" * largest))
    questions.put(ask(3))
    assert [questions.take_refused() for _ in range(3)] == [2, 3, None]
    assert taken(questions) == [1]


def test_whoever_reads_no_refusal_is_cut_off() -> None:
    """A client that asks on and on without end is not served any longer."""
    questions = Questions()
    for number in range(MOST_WAITING + MOST_REFUSED):
        questions.put(ask(number))
    with pytest.raises(TooManyQuestions):
        questions.put(ask(0))


def test_questions_wait_as_text() -> None:
    """A message may describe far more than it holds: nothing of it is built before its turn."""
    questions = Questions()
    bomb = '{"type":"ask","id":7,"state":' + "[]," * 10 + "[" * 100_000
    assert questions.put(bomb).text is bomb
    assert not questions.put('{"type":"state","state":[' + "[]," * 100_000 + "[]]}").is_state


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, '{"a":' * 50_000, "9" * 5000, "\ud800", "NaN,", '{"id":1e'])
def test_what_is_no_message_is_none(text: str) -> None:
    """No text breaks the reading."""
    assert parsed(text) is None
    Questions().put(text)
