"""The view model: a message in, a message out, the library's numbers in between."""

import base64
import json
import random
import threading
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

import evenhand as eh
from evenhand import api
from evenhand.explorer import limits, sources
from evenhand.explorer.parameters import ALPHA, control
from evenhand.explorer.session import MOST_GIVEN, Session, hello
from evenhand.explorer.solving import Sweeps
from evenhand.explorer.span import span_of
from evenhand.explorer.state import State
from helpers.random_cases import cases

NEW_ENGLAND = {"data": {"name": "new-england-2024"}, "k_min": 6, "k_max": 60}


def floats(packed: str) -> list[float]:
    return np.frombuffer(base64.b64decode(packed), dtype="<f8").tolist()


def ask(session: Session, state: dict[str, Any], **have: str) -> dict[str, Any]:
    answer = session.answer({"type": "state", "id": 7, "state": state, "have": have})
    assert json.loads(json.dumps(answer, allow_nan=False)) == answer
    return answer


@pytest.fixture
def session() -> Session:
    return Session(sources.built_in("us-2020"))


def test_an_answer_holds_the_library_numbers(session: Session) -> None:
    """Every array of the answer is the library's, bit for bit."""
    answer = ask(session, {**NEW_ENGLAND, "beta": 2.7, "sigma": 0.3, "alpha": 1.2})
    sweep = eh.sweep(eh.load("new-england-2024"), 6, 60, beta=2.7, sigma=0.3)
    best, view = sweep.best(1.2), answer["view"]
    assert answer["id"] == 7
    assert floats(answer["sweep"]["log_error"]) == sweep.log_error.tolist()
    assert floats(view["score"]) == sweep.score(1.2).tolist()
    assert view["best_k"] == view["k"] == best.k
    assert view["units"] == best.units.tolist()
    for name in ("ideal", "ratio", "contribution"):
        assert floats(view[name]) == getattr(best, name).tolist()
    assert [tuple(r) for r in view["alpha_ranges"][:-1]] == sweep.alpha_ranges()[:-1]
    assert view["alpha_ranges"][-1][2] == "inf"


def test_alpha_and_k_never_sweep_again(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """Moving alpha or looking at another total takes what was solved; a parameter of fairness solves."""
    calls: list[tuple[int, int]] = []
    real = api.sweep

    def counted(groups: eh.Groups, k_min: int, k_max: int, **options: Any) -> eh.Sweep:
        calls.append((k_min, k_max))
        return real(groups, k_min, k_max, **options)

    monkeypatch.setattr(api, "sweep", counted)
    for alpha in (0, 0.5, 2, 5.9):
        for k in (None, 10, 43):
            ask(session, {**NEW_ENGLAND, "alpha": alpha, "k": k})
    assert calls == [(6, 60)]
    ask(session, {**NEW_ENGLAND, "sigma": 0.4})
    assert calls == [(6, 60), (6, 60)]
    ask(session, NEW_ENGLAND)
    assert len(calls) == 2


def test_only_what_the_page_lacks_travels(session: Session) -> None:
    """Data and curve come once."""
    first = ask(session, NEW_ENGLAND)
    again = ask(session, {**NEW_ENGLAND, "alpha": 3}, data=first["data"]["key"], sweep=first["sweep"]["key"])
    assert {"data", "sweep"} & again.keys() == set()
    other = ask(session, {**NEW_ENGLAND, "beta": 3}, data=first["data"]["key"], sweep=first["sweep"]["key"])
    assert "sweep" in other
    assert "data" not in other


def test_the_state_comes_back_complete(session: Session) -> None:
    """Defaults are filled in; a k outside of the range is refused, and the default range grows to hold it."""
    state = ask(session, {})["state"]
    assert {name: value for name, value in state.items() if value is not None} == {
        "data": {"name": "us-2020"},
        "method": "fairness",
        "alpha": 2,
        "beta": 2,
        "sigma": 0.5,
        "kappa": 1,
        "base": 0,
        "gamma": 1,
        "exempt": [],
        "k_min": 50,
        "k_max": 500,
        "judged_by": "fairness",
    }
    assert "k = 61 is not among the totals from 6 to 60" in ask(session, {**NEW_ENGLAND, "k": 61})["message"]
    assert ask(session, {"data": {"name": "new-england-2024"}, "k": 61})["state"]["k_max"] == 61
    assert ask(session, {**NEW_ENGLAND, "k": 59.0})["state"]["k"] == 59


def test_sliders_keep_the_ranges_of_the_notebook() -> None:
    """alpha 0..6 by .1, beta 1..6 by .1, the others 0..1 by .01; k from the minimums to max(1000, 20 n)."""
    controls = [control(ALPHA), *hello("1")["methods"][0]["parameters"]]
    ranges = {c["name"]: (c["low"], c["high"], c["step"], c["default"]) for c in controls}
    assert ranges == {
        "alpha": (0, 6, 0.1, 2),
        "beta": (1, 6, 0.1, 2),
        "sigma": (0, 1, 0.01, 0.5),
        "kappa": (0, 1, 0.01, 1),
        "base": (0, 1, 0.05, 0),
        "gamma": (0, 1, 0.01, 1),
    }
    assert ends(eh.Groups([3, 5], minimum=[2, 3])) == (5, 1000, 5, 20)
    assert ends(eh.Groups(range(1, 101))) == (100, 2000, 100, 1000)
    assert ends(eh.Groups([3, 5], maximum=[4, 8])) == (2, 12, 2, 12)


def ends(groups: eh.Groups, **state: Any) -> tuple[int, int, int, int]:
    span = span_of(sources.given(groups), State.from_message(state))
    return span.low, span.high, span.start, span.default


def test_the_range_suits_the_method() -> None:
    """Where groups may have nothing it reaches down to one unit and begins at one each; maximums of a method hold."""
    groups = eh.Groups({"A": 60, "B": 30, "C": 11, "D": 4})
    assert ends(groups, method="webster") == (1, 1000, 4, 40)
    assert ends(groups, method="webster", base=2) == (8, 1000, 8, 40)
    assert ends(groups, method="webster", threshold=0.05) == (1, 1000, 4, 40)
    assert ends(groups, threshold=0.05) == (3, 1000, 4, 40)
    assert ends(groups.replacing(sd=[1, 2, 3, 4]), method="neyman") == (8, 105, 8, 40)


BAD = [
    ({"beta": 0.5}, "beta is 0.5"),
    ({"sigma": 7}, "sigma is 7"),
    ({"alpha": -1}, "alpha is -1"),
    ({"alpha": "2"}, "alpha is '2', but must be a number"),
    ({"kappa": True}, "kappa is 'True', but must be a number"),
    ({"gamma": 10**400}, "gamma is inf"),
    ({"beta": float("nan")}, "beta is nan"),
    ({"beta": 1e7}, "the explorer takes at most 1e+06"),
    ({"k_min": 5}, "k = 5 is too small"),
    ({"k_min": 6.5}, "k_min is '6.5', but must be a whole number"),
    ({"k_min": 70}, "k_min = 70 is above k_max = 60"),
    ({"k_max": 10**7 + 1}, "more than the explorer shows"),
    ({"k_max": 10**6}, "more than the explorer sweeps at once: use at most 20,000"),
    ({"data": {"name": "us-2021"}}, "Did you mean 'us-202"),
    ({"data": 7}, "data must name"),
    ({"data": {"key": "given-0"}}, "not here any more"),
    ({"method": "websterr"}, "there is no method 'websterr'"),
    ({"bta": 3}, "the explorer has no 'bta'"),
    ({"k": 5}, "k = 5 is not among the totals from 6 to 60"),
    ({"base": -1}, "base is -1"),
    ({"base": 2}, "base is 2, but must be at most k / n"),
    ({"minimum": 0}, "minimum"),
    ({"minimum": 11}, "k = 6 is too small: 6 groups need at least 11 units each, so use 66"),
    ({"maximum": 1}, "k"),
    ({"minimum": 3, "maximum": 2}, "minimum"),
    ({"sigma": "0.1"}, "sigma is '0.1', but must be a number"),
]


@pytest.mark.parametrize(("change", "sentence"), BAD, ids=[sentence for _, sentence in BAD])
def test_what_is_not_possible_is_one_sentence(session: Session, change: dict[str, Any], sentence: str) -> None:
    """An impossible state is answered with a sentence, on one line, and the session lives on."""
    answer = session.answer({"type": "state", "id": 3, "state": {**NEW_ENGLAND, **change}})
    assert answer["type"] == "error"
    assert answer["id"] == 3
    assert sentence in answer["message"]
    assert "\n" not in answer["message"]
    assert ask(session, NEW_ENGLAND)["view"]["best_k"] == 43


def test_no_message_breaks_a_session(session: Session, seed: int) -> None:
    """Whatever arrives, the answer is a message with the same number."""
    rng = random.Random(seed)
    junk = [
        None,
        True,
        -1,
        0.5,
        1e308,
        10**30,
        "",
        "us-2020",
        "../etc",
        [],
        {},
        [1],
        {"name": "x"},
        {"key": "link"},
        "given-",
    ]
    words = [
        "type",
        "ask",
        "id",
        "state",
        "have",
        "group",
        "file",
        "content",
        "options",
        "inline",
        "names",
        "populations",
    ]
    asks = ["explain", "upload", "inline", "allocation.csv", "sweep.csv", "nothing"]
    for _ in range(cases(3000)):
        message: Any = {rng.choice(words): rng.choice(junk) for _ in range(rng.randrange(6))}
        message["type"] = rng.choice(["ask", "state"])
        message["ask"] = rng.choice(asks)
        message["state"] = {rng.choice(list(State().__dict__)): rng.choice(junk) for _ in range(rng.randrange(3))} | {
            "k_max": 52
        }
        answer = session.answer(rng.choice([message, message, message, rng.choice(junk)]))
        assert answer["type"] in {"view", "error", "answer"}
        assert isinstance(answer["id"], int)


def test_groups_travel_in_a_link_exactly(session: Session) -> None:
    """Populations of any size and kind, bounds and units held come back as they went."""
    groups = eh.Groups(
        [10**30, Fraction(1, 3), 0.1, 7],
        ["=A", "b", "ç", "名"],
        minimum=[1, 2, 1, 1],
        maximum=[None, 9, 9, 9],
        current=[1, 2, 3, 4],
    )
    inline = json.loads(json.dumps(sources.given(groups).inline))
    answer = session.answer({"type": "ask", "id": 1, "ask": "inline", "inline": inline})
    back = session.source(State(data=answer["data"]["key"])).groups
    assert back.exact == groups.exact
    assert back.names == groups.names
    for name in ("minimum", "maximum", "current"):
        assert getattr(back, name).tolist() == getattr(groups, name).tolist()


@pytest.mark.parametrize(
    "inline",
    [
        None,
        {},
        {"names": ["a"], "populations": []},
        {"names": ["a"], "populations": [1]},
        {"names": ["a"], "populations": ["1e9"]},
        {"names": ["a"], "populations": ["0"]},
        {"names": ["a", "a"], "populations": ["1", "2"]},
        {"names": ["a"], "populations": ["1"], "minimum": ["x"]},
        {"names": ["a\u202e"], "populations": ["1"]},
        {"names": list(map(str, range(201))), "populations": ["1"] * 201},
    ],
)
def test_a_damaged_link_is_refused(session: Session, inline: object) -> None:
    """A link that was cut or made by hand is one sentence, never an exception."""
    answer = session.answer({"type": "ask", "id": 1, "ask": "inline", "inline": inline})
    assert answer["type"] == "error"
    assert answer["message"]


def upload(session: Session, name: str, content: bytes, **options: object) -> dict[str, Any]:
    packed = base64.b64encode(content).decode()
    return session.answer(
        {"type": "ask", "id": 1, "ask": "upload", "file": name, "content": packed, "options": options}
    )


def test_the_same_groups_from_another_file_are_told_by_its_name_and_notes(session: Session) -> None:
    """The page asks only for data that it has not: two files are two, though their groups be the same."""
    first = upload(session, "a.csv", b"Name,Population\nA,5\nB,7\n")["data"]["key"]
    again = upload(session, "a.csv", b"Name,Population\nA,5\nB,7\n")["data"]["key"]
    other = upload(session, "b.csv", b"Name,Population\nA,5\nB,7\nC,9\n", exclude="C")["data"]["key"]
    assert first == again != other
    answer = ask(session, {"data": {"key": other}, "k_min": 3, "k_max": 9}, data=first)
    assert answer["data"]["title"] == "b.csv"
    assert "Note: left out as asked: C" in answer["data"]["notes"]


def test_an_upload_is_capped(session: Session) -> None:
    """Bytes, rows and columns beyond the explorer's limits are refused with the limit."""
    rows = "".join(f"g{i},{i + 1}\n" for i in range(limits.UPLOAD_ROWS + 1))
    assert "20,000" in upload(session, "a.csv", b"Name,Population\n" + rows.encode())["message"]
    wide = ",".join(f"c{i}" for i in range(limits.UPLOAD_COLUMNS + 1))
    assert "columns" in upload(session, "a.csv", f"{wide}\n".encode())["message"]
    assert "8 MiB" in upload(session, "a.csv", b"x" * (limits.UPLOAD_BYTES + 10))["message"]
    assert (
        "damaged"
        in session.answer({"type": "ask", "id": 1, "ask": "upload", "file": "a.csv", "content": "?"})["message"]
    )


def test_nothing_uploaded_touches_the_disk(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading an upload opens no file for writing, and no temporary one."""
    import builtins
    import io
    import tempfile

    upload(session, "warm.csv", b"Name,Population\nA,1\nB,2\n")

    def forbidden(*arguments: Any, **options: Any) -> Any:
        raise AssertionError(f"a file was opened: {arguments}")

    monkeypatch.setattr(builtins, "open", forbidden)
    monkeypatch.setattr(io, "open", forbidden)
    monkeypatch.setattr(tempfile, "mkstemp", forbidden)
    answer = upload(session, "../../mine.csv", b"Name,Population\nA,10\nB,30\n")
    source = session.source(State(data=answer["data"]["key"]))
    assert source.title == "mine.csv"
    assert source.groups.populations.tolist() == [10, 30]


def test_few_uploads_are_remembered(session: Session) -> None:
    """Old uploads are forgotten, so that a session never grows; the page is told to bring them again."""
    keys = [
        upload(session, "a.csv", f"Name,Population\nA,{i + 1}\n".encode())["data"]["key"] for i in range(MOST_GIVEN + 1)
    ]
    states = [session.answer({"type": "state", "id": 1, "state": {"data": {"key": key}}}) for key in keys]
    assert [answer["type"] for answer in states] == ["error"] + ["view"] * MOST_GIVEN
    assert states[0]["reason"] == "unknown data"


def test_caches_are_bounded() -> None:
    """However many states are asked for, what is kept stays below its limits."""
    sweeps = Sweeps(cells=500, number=3)
    session = Session(sources.built_in("new-england-2024"), sweeps)
    for step in range(8):
        for k in range(6, 20):
            ask(session, {"k_min": 6, "k_max": 20, "sigma": step / 10, "k": k})
    assert len(sweeps._kept) <= 3
    assert len(sweeps._allocations) <= limits.CACHED_ALLOCATIONS
    ask(session, {"k_min": 6, "k_max": 200})
    assert len(sweeps._kept) == 1


def test_threads_share_the_sweeps() -> None:
    """Many sessions asking at once get the numbers they asked for."""
    sweeps = Sweeps(number=2)
    expected = {beta: eh.sweep(eh.load("new-england-2024"), 6, 60, beta=beta).best(2).error for beta in (2, 2.5, 3, 4)}
    wrong: list[float] = []

    def run(beta: float) -> None:
        own = Session(sources.built_in("new-england-2024"), sweeps)
        for _ in range(20):
            if ask(own, {**NEW_ENGLAND, "beta": beta})["view"]["error"] != expected[beta]:
                wrong.append(beta)

    threads = [threading.Thread(target=run, args=(beta,)) for beta in expected]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_states_are_known_by_name_and_by_code() -> None:
    """The tile map is there where every group is a state, whole or in part, and nowhere else."""
    assert len(sources.built_in("us-2020").message["tiles"]) == 50
    assert sources.given(eh.Groups({"me": 2, "VT": 1})).message["tiles"] == [[10, 0, "ME"], [9, 1, "VT"]]
    assert sources.given(eh.Groups({"Maine": 2, "Bavaria": 1})).message["tiles"] is None
    assert sources.given(eh.Groups({"Maine": 2, "ME": 1})).message["tiles"] is None


def test_code_for_own_groups_runs(session: Session) -> None:
    """Small groups of any kind are written out as Python that gives the same allocation."""
    groups = eh.Groups({"a 'quoted'": Fraction(7, 3), "b\\": 10**20, "c": 5}, minimum=2, maximum=[9, None, 9])
    own = Session(sources.given(groups))
    view = ask(own, {"kappa": 0.3, "k_max": 40, "k": 17})["view"]
    names: dict[str, Any] = {}
    exec(view["python"].replace("print(", "(lambda *_: None)("), names)
    assert names["allocation"].units.tolist() == view["units"]
    assert view["command"].startswith(
        "# save the groups as groups.csv first, with minimum and maximum as columns\nevenhand sweep"
    )
