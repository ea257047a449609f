"""The page by every method: its form comes from the registry, its numbers from the library."""

import base64
import io
import json
from decimal import Decimal
from fractions import Fraction
from typing import Any
from urllib.parse import parse_qsl

import numpy as np
import pytest

import evenhand as eh
from evenhand import explore
from evenhand.explorer import sources
from evenhand.explorer.comparing import USUAL
from evenhand.explorer.opened import opened
from evenhand.explorer.running import fragment
from evenhand.explorer.session import Session, hello
from evenhand.methods.entry import Entry
from evenhand.methods.parameter import Choice
from evenhand.methods.registry import ENTRIES, entry_of, find, made

STRATA = eh.Groups({"a": 80, "b": 1477, "c": 1723, "d": 12}, current=[3, 1, 4, 2]).replacing(
    sd=[Fraction("1.7"), 19, 8, 0], cv=[1, 2, Fraction(1, 3), 3]
)
OTHER_VALUES: dict[str, float | str] = {
    "kappa": 0.6, "gamma": 0.3, "beta": 3.5, "sigma": 1, "base": 2, "c": 0.2, "first": 0.6, "p": -1.5, "t": 0.5,
    "quota": "droop", "bounds": "recompute", "power": 0.9,
}  # fmt: skip
CASES = [(entry, {}) for entry in ENTRIES] + [
    (entry, {parameter.name: OTHER_VALUES[parameter.name]}) for entry in ENTRIES for parameter in entry.parameters
]
IDS = [" ".join([entry.name, *map(str, change.values())]) for entry, change in CASES]
K = 30


@pytest.fixture
def session() -> Session:
    return Session(sources.given(STRATA, "strata"))


def view(session: Session, **state: Any) -> dict[str, Any]:
    answer = session.answer({"type": "state", "id": 1, "state": state})
    assert answer["type"] == "view", answer
    assert json.loads(json.dumps(answer, allow_nan=False)) == answer
    return answer


def asked(session: Session, question: str, **state: Any) -> dict[str, Any]:
    return session.answer({"type": "ask", "id": 2, "ask": question, "group": "b", "state": state})


def floats(packed: str) -> list[float]:
    return np.frombuffer(base64.b64decode(packed), dtype="<f8").tolist()


@pytest.mark.parametrize(("entry", "change"), CASES, ids=IDS)
def test_every_parameter_of_every_method_drives_the_view(
    session: Session, entry: Entry, change: dict[str, Any]
) -> None:
    """Units, ideals and figures are those of the library by that method with that parameter."""
    expected = eh.allocate(STRATA, K, method=entry.name, **change)
    found = view(session, method=entry.name, k=K, **change)["view"]
    assert found["units"] == expected.units.tolist()
    assert floats(found["ideal"]) == expected.ideal.tolist()
    assert found["proof"] == expected.proof
    assert found["standing"] == expected.standing.tolist()
    method = expected.method
    if method.has_error:
        assert found["error"] == expected.error
        assert floats(found["contribution"]) == expected.contribution.tolist()
    else:
        assert found["error"] is found["gap"] is found["contribution"] is None
    if method.compares_totals:
        sweep = eh.sweep(STRATA, found["span"]["start"], found["span"]["default"], method=entry.name, **change)
        assert found["best_k"] == sweep.best_k(2)
        assert floats(found["score"]) == sweep.score(2).tolist()
    else:
        assert found["best_k"] is found["score"] is None
        assert found["judged"] == {"name": "fairness", "error": _plain(expected.judged_by("fairness").error)}


def _plain(value: float) -> float | str:
    return "inf" if value == np.inf else value


@pytest.mark.parametrize(("entry", "change"), CASES, ids=IDS)
def test_code_gives_the_same(session: Session, entry: Entry, change: dict[str, Any]) -> None:
    """The Python that is offered leaves the very allocation; the command line names method and parameters."""
    shown = view(session, method=entry.name, k=K, **change)["view"]
    names: dict[str, Any] = {}
    exec(shown["python"].replace("print(", "(lambda *_: None)("), names)
    assert names["allocation"].units.tolist() == shown["units"]
    assert names["allocation"].method == eh.allocate(STRATA, K, method=entry.name, **change).method or entry.per_group
    method = "" if entry.name == "fairness" else f" --method {entry.name}"
    flags = "".join(f" --{name} {value}" for name, value in change.items())
    line = shown["command"].splitlines()[-1]
    assert line == (
        f"evenhand allocate ./groups.csv {K}{method}{flags} --current-column current --sd-column sd --cv-column cv"
    )
    assert "with current and sd and cv as columns" in shown["command"]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_a_state_goes_round(session: Session, entry: Entry) -> None:
    """What comes back completed asks for the same again, whichever name of the method was used."""
    for name in entry.names:
        first = view(session, method=name, k=K)
        again = view(session, **first["state"])
        assert again["state"] == first["state"]
        assert first["state"]["method"] == entry.name
        assert again["view"]["units"] == first["view"]["units"]


def test_the_form_is_the_registry() -> None:
    """Every method with its title and each of its parameters: numbers with sliders, words with their list."""
    told = hello("1")["methods"]
    assert [one["name"] for one in told] == [entry.name for entry in ENTRIES]
    for one, entry in zip(told, ENTRIES, strict=True):
        assert (one["title"], one["formula"], one["used_by"]) == (entry.title, entry.formula, entry.used_by)
        assert {control["name"] for control in one["parameters"]} == {p.name for p in entry.parameters}
        assert [need["name"] for need in one["needs"]] == [need.name for need in entry.per_group]
        for parameter in entry.parameters:
            control = next(c for c in one["parameters"] if c["name"] == parameter.name)
            if isinstance(parameter, Choice):
                assert control["words"] == list(parameter.words)
            else:
                assert (control["low"], control["high"]) == (parameter.slider.low, parameter.slider.high)


REFUSED = [
    ({"method": "websterr"}, "there is no method 'websterr'. Did you mean 'webster'?"),
    ({"method": "webster", "beta": 3}, "the method webster has no parameter beta: its parameters are base"),
    ({"method": "webster", "base": 0.5}, "base is 0.5, but must be a whole number"),
    ({"method": "hamilton", "quota": "haer"}, "quota is 'haer', but must be one of"),
    ({"method": "hamilton", "quota": 3}, "quota is '3', but must be a word"),
    ({"method": "entropy", "t": "inf"}, "t is inf, but must be a finite number"),
    ({"method": "modified-sainte-lague", "first": 2}, "first is 2"),
    ({"method": 3}, "method is '3', but must be a name"),
    ({"threshold": -1}, "threshold is"),
    ({"threshold": "5%"}, "threshold is '5%', but must be a number"),
    ({"exempt": ["a"]}, "exempt is given, but no threshold"),
    ({"threshold": 0.05, "exempt": ["e"]}, "no group is called 'e'"),
    ({"exempt": 7}, "exempt is '7', but must be a list of names"),
    ({"change": -1}, "change is"),
    ({"method": "min-max", "change": 0.1}, "change weighs moves in units of an error that adds up over groups"),
    ({"methods": ["webster", "hlil"]}, "there is no method 'hlil'"),
    ({"judged_by": "lowndes"}, "judged_by is lowndes, but that method states no error"),
]


@pytest.mark.parametrize(("change", "sentence"), REFUSED, ids=[sentence for _, sentence in REFUSED])
def test_what_allocate_refuses_is_refused(session: Session, change: dict[str, Any], sentence: str) -> None:
    """One sentence, by the page as by `explore`."""
    answer = session.answer({"type": "state", "id": 1, "state": {**change, "k": K}})
    assert answer["type"] == "error"
    assert sentence.lower() in answer["message"].lower()
    with pytest.raises(eh.exceptions.EvenhandError):
        explore(STRATA, k=K, **change)


def test_what_is_asked_around_a_method_drives_the_view(session: Session) -> None:
    """Threshold, exempt, what it is a share of, and the penalty on change, as `allocate` has them."""
    for around in (
        {"threshold": 0.02},
        {"threshold": 0.02, "exempt": ["d"]},
        {"threshold": 0.02, "threshold_of": 5000},
        {"change": 0.3},
        {"threshold": 100, "change": 0.05},
    ):
        for method in ("webster", "fairness"):
            expected = eh.allocate(STRATA, K, method=method, **around)
            shown = view(session, method=method, k=K, **around)["view"]
            assert shown["units"] == expected.units.tolist()
            assert shown["gap"] == expected.gap
            notes = {one["kind"]: one["text"] for one in shown["sentences"]}
            assert all(note[1:].rstrip(".") in notes["notes"] for note in expected.own_notes)
            names: dict[str, Any] = {}
            exec(shown["python"].replace("print(", "(lambda *_: None)("), names)
            assert names["allocation"].units.tolist() == shown["units"]
            assert names["allocation"].own_notes == expected.own_notes


@pytest.mark.parametrize("method", ["lowndes", "quota-method", "jefferson", "power-mean"])
def test_totals_that_are_not_compared_are_one_sentence(session: Session, method: str) -> None:
    """No best k: the sentence refers to `judged_by`, and the total that is held now is shown."""
    answer = view(session, method=method)
    assert "judged_by(Fairness())" in answer["sweep"]["not_compared"]
    assert answer["view"]["k"] == answer["view"]["usual_k"] == STRATA.current.sum()
    assert "--alpha" not in answer["view"]["command"]
    assert view(session, method="webster")["sweep"]["not_compared"] is None


def test_bounds_of_the_page_keep_what_is_known_of_each_group(session: Session) -> None:
    """A minimum set on the page takes no deviation away; 0 is one where the method can bear it."""
    shown = view(session, method="neyman", minimum=3, k=K)
    assert shown["view"]["units"] == eh.allocate(STRATA.replacing(minimum=3), K, method="neyman").units.tolist()
    assert shown["data"]["known"] == ["sd", "cv"]
    names: dict[str, Any] = {}
    exec(shown["view"]["python"].replace("print(", "(lambda *_: None)("), names)
    assert names["allocation"].units.tolist() == shown["view"]["units"]
    assert view(session, method="webster", minimum=0, k=3)["view"]["units"] == [0, 1, 2, 0]


def test_groups_in_a_link_keep_what_is_known_of_each(session: Session) -> None:
    """Deviations travel exactly, and so do groups of nobody."""
    groups = eh.Groups({"a": 8, "b": 0, "c": 5}, minimum=[1, 0, 2]).replacing(sd=[Fraction(1, 3), 0, 2])
    inline = json.loads(json.dumps(sources.given(groups).inline))
    answer = session.answer({"type": "ask", "id": 1, "ask": "inline", "inline": inline})
    shown = view(session, data=answer["data"], method="neyman", k=6)
    assert shown["view"]["units"] == eh.allocate(groups, 6, method="neyman").units.tolist()
    assert view(session, data=answer["data"], method="webster", k=6)["view"]["units"][1] == 0
    damaged = {**inline, "sd": inline["sd"][:2]}
    assert "one sd for each" in session.answer({"type": "ask", "id": 1, "ask": "inline", "inline": damaged})["message"]


def test_the_comparison_is_that_of_the_library(session: Session) -> None:
    """The chosen method with its parameters first, the usual ones after it, all by one judge."""
    state = {"method": "power-mean", "p": 0.3, "k": K, "threshold": 0.005, "judged_by": "webster"}
    found = asked(session, "compare", **state)["comparison"]
    methods = [eh.PowerMean(0.3), *USUAL, "neyman"]
    expected = eh.compare(STRATA, K, methods=methods, judged_by="webster", threshold=0.005)
    assert found["units"] == expected.units.tolist()
    assert found["names"] == list(expected.names)
    assert found["error"] == [_plain(value) for value in expected.error.tolist()]
    assert found["verdicts"] == list(expected.verdicts)
    assert {one["name"]: one["values"] for one in found["indices"]} == {
        name: values.tolist() for name, values in expected.indices.items()
    }
    assert found["left_out"] == []


def test_what_cannot_be_compared_is_left_out_and_told(session: Session) -> None:
    """A method that the question is not for takes none of the others along; the chosen one is refused as a whole."""
    state = {"method": "webster", "methods": ["hill", "min-max", "lowndes"], "change": 0.1, "k": K}
    found = asked(session, "compare", **state)["comparison"]
    assert found["methods"] == ["webster", "huntington-hill"]
    assert [one["name"] for one in found["left_out"]] == ["min-max", "lowndes"]
    assert "change weighs moves" in found["left_out"][0]["why"]
    assert asked(session, "compare", method="webster", k=K, threshold=10**9)["type"] == "error"


def test_the_chosen_method_may_stand_beside_its_own_defaults(session: Session) -> None:
    """Named among the others it is compared once more, as the library names it."""
    found = asked(session, "compare", method="power-mean", p=3, methods=["power-mean"], k=K)["comparison"]
    assert found["units"] == [eh.allocate(STRATA, K, method="power-mean", p=p).units.tolist() for p in (3, 0)]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_order_summary_and_reasons_are_those_of_the_library(session: Session, entry: Entry) -> None:
    """For every method, of the allocation that is shown."""
    expected = eh.allocate(STRATA, K, method=entry.name)
    state = {"method": entry.name, "k": K}
    assert asked(session, "summary", **state)["text"] == expected.summary()
    assert asked(session, "explain", **state)["text"] == expected.explain("b")
    order, shown = expected.order(upto=K + 10), asked(session, "order", **state)["order"]
    assert shown["place"] == order.place.tolist()
    assert shown["nth"] == order.nth.tolist()
    assert floats(shown["priority"]) == order.priority.tolist()
    assert (shown["formula"], shown["note"], shown["k"], shown["first"]) == (order.formula, order.note, K, 1)


def test_an_order_ends_where_maximums_do(session: Session) -> None:
    """Nobody is next where there is no room; very many units are refused in a sentence."""
    full = asked(session, "order", method="webster", maximum=8, k=32)["order"]
    assert len(full["place"]) == 32
    assert len(asked(session, "order", method="webster", maximum=8, k=31)["order"]["place"]) == 32
    assert "is more than the explorer shows" in asked(session, "order", method="webster", k=100_001)["message"]
    long = asked(session, "order", method="webster", k=3000)["order"]
    assert (long["first"], len(long["place"])) == (2011, 1000)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_files_say_the_method(session: Session, entry: Entry) -> None:
    """By their names; a record holds it, and where there is none a sentence says so."""
    expected, state = eh.allocate(STRATA, K, method=entry.name), {"method": entry.name, "k": K}
    name = entry_of(expected.method).name
    table = asked(session, "allocation.csv", **state)
    assert table["file"] == f"strata-{name}-allocation-{K}.csv"
    units = np.loadtxt(io.StringIO(table["text"]), delimiter=",", skiprows=1, usecols=4)
    assert units.tolist() == expected.units.tolist()
    record = asked(session, "allocation.json", **state)
    if record["type"] == "error":
        assert "there are no records of the method" in record["message"]
    else:
        assert json.loads(record["text"])["method"]["name"] == expected.method.name
    order = asked(session, "order.csv", **state)
    assert order["file"] == f"strata-{name}-order-{K}.csv"
    assert order["text"].count("\n") == K + 1
    assert asked(session, "sweep.csv", **state)["file"].startswith(f"strata-{name}-sweep-")
    compared = asked(session, "comparison.csv", **state)
    assert compared["file"] == f"strata-methods-{K}.csv"
    assert compared["text"].startswith("group,population,")
    told = json.loads(asked(session, "comparison.json", **state)["text"])
    assert told["methods"][0]["units"] == expected.units.tolist()


@pytest.mark.parametrize(("entry", "change"), CASES, ids=IDS)
def test_the_widget_by_every_method(entry: Entry, change: dict[str, Any]) -> None:
    """`explore` takes what `allocate` takes, by name and as an object, and holds it in its traits."""
    spread = {one.name: getattr(STRATA, one.name) for one in entry.per_group}
    method = made(entry.name, {**change, **spread})
    for widget in (
        explore(STRATA, method=entry.name, k=K, **change, **spread),
        explore(STRATA, method=method, k=K),
    ):
        expected = eh.allocate(STRATA, K, method=method)
        assert widget.shown.units.tolist() == expected.units.tolist()
        assert widget.method in (entry.name, entry_of(method).name)
        for name, value in change.items():
            assert getattr(widget, name) == value
        json.dumps({name: widget.get_state()[name] for name in ("_view", "_hello", "_data")}, allow_nan=False)


def test_a_method_set_from_python_begins_with_its_defaults() -> None:
    """Parameters of the former method are put away; what is set beside it in one step is taken."""
    widget = explore(STRATA, beta=3, k=K)
    widget.method = "dhondt"
    assert (widget.method, widget.beta, widget.base) == ("jefferson", None, 0)
    assert widget.shown.method == eh.allocate(STRATA, K, method="jefferson").method
    widget.base = 2
    widget.method = "power-mean"
    assert (widget.base, widget.p) == (0, 0)
    widget.p = float("-inf")
    assert widget.get_state()["p"] == "-inf"
    assert widget.shown.units.tolist() == eh.allocate(STRATA, K, method="adams").units.tolist()
    with widget.hold_trait_notifications():
        widget.method, widget.t = "entropy", 0.5
    assert (widget.method, widget.t, widget.p) == ("entropy", 0.5, None)
    with pytest.raises(eh.exceptions.InvalidParameter, match="has no parameter quota"):
        widget.quota = "droop"
    assert widget.quota is None
    with pytest.raises(eh.exceptions.Unmeasured):
        print(explore(STRATA, method="lowndes").best)


def test_the_range_goes_along_with_the_method() -> None:
    """Where its ends are the method's own; 2 of each stratum are the least of a sample."""
    widget = explore(STRATA)
    assert (widget.k_min, widget.k_max) == (4, 40)
    widget.method = "neyman"
    assert (widget.k_min, widget.k_max) == (8, 40)
    widget.method = "webster"
    assert (widget.k_min, widget.k_max) == (4, 40)
    widget.base = 3
    assert widget.k_min == 12


def test_what_explore_is_given_of_each_group_belongs_to_the_groups() -> None:
    """Deviations by row, by name or as one number; another sequence is refused."""
    bare = eh.Groups({"a": 80, "b": 1477, "c": 1723})
    for sd in ([1.7, 19, 8], {"c": 8, "a": 1.7, "b": 19}):
        assert explore(bare, method="neyman", sd=sd, k=6).shown.units.tolist() == [2, 2, 2]
    assert explore(bare, method="neyman", sd=3, k=40).shown == explore(bare, method="neyman", sd=[3, 3, 3], k=40).shown
    with pytest.raises(eh.exceptions.InvalidParameter, match="sd holds 2 numbers"):
        explore(bare, method="neyman", sd=[1, 2])
    with pytest.raises(eh.exceptions.InvalidParameter, match="neyman needs the standard deviation"):
        explore(bare, method="neyman")
    with pytest.raises(eh.exceptions.InvalidParameter, match="both given"):
        explore(bare, method=eh.Neyman([1, 2, 3]), sd=[1, 2, 3])
    with pytest.raises(TypeError, match="no keyword 'ds'"):
        explore(bare, method="neyman", ds=[1, 2, 3])


def test_methods_as_objects_are_opened_by_name() -> None:
    """What a name fixes is no parameter of the state."""
    assert opened(STRATA, {"method": eh.Divisor(c=1)})[1] == {"method": "jefferson", "base": 0}
    assert opened(STRATA, {"method": eh.Divisor(c=Fraction(1, 5))})[1] == {
        "method": "divisor",
        "c": Fraction(1, 5),
        "base": 0,
    }
    assert opened(STRATA, {"method": eh.Hamilton(quota="droop")})[1]["quota"] == "droop"
    assert find("jefferson").fixed == {"c": 1}


def test_the_address_that_is_printed_holds_what_was_asked() -> None:
    """Each option once, a list once for each name; what is not possible is refused before anything is served."""
    source = sources.given(STRATA, "strata")
    asked = {"method": "hill", "threshold": Decimal("0.02"), "exempt": ("d", "a"), "base": 1, "k": K, "alpha": 3}
    words = fragment(source, asked)
    assert parse_qsl(words.removeprefix("#")) == [
        ("base", "1"),
        ("method", "huntington-hill"),
        ("alpha", "3"),
        ("threshold", "0.02"),
        ("exempt", "d"),
        ("exempt", "a"),
        ("k", "30"),
    ]
    assert fragment(source, {"method": "power-mean", "p": Decimal("-inf")}) == "#p=-inf&method=power-mean"
    assert fragment(source, {}) == ""
    for change, _ in REFUSED:
        with pytest.raises(eh.exceptions.EvenhandError):
            fragment(source, {"k": K, **change})
