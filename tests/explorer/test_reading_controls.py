"""How an opened file is read is said by controls that messages name, and goes into the copied code."""

import base64
import contextlib
import io
import shlex
from pathlib import Path
from typing import Any

import pytest

import evenhand as eh
from evenhand.explorer import sources
from evenhand.explorer.session import Session, hello
from evenhand.explorer.state import State
from evenhand.groups.reading_options import READING_OPTIONS
from helpers.driving import Explorer, upload
from helpers.made_field import FIELD, WITH_TOTALS, controls, table
from helpers.made_files import xlsx
from helpers.through_doors import commanded

TOTAL = b"Ward,Population\nRutland,1942301\nAlder,812400\nBirch,505100\nCedar,401900\nDale,222901\n"
SPOILT = b"Ward,Population\nAlder,8124 e\nBirch,-\nCedar,4019\nDale,2229\n"
WARDS = {"Alder": 812_400, "Birch": 505_100, "Cedar": 401_900, "Dale": 222_901}

# What is refused, the controls that the refusal names, what they are given, and the groups that come of it.
CASES: dict[str, tuple[str, bytes, tuple[str, ...], dict[str, Any], dict[str, float]]] = {
    "exclude": ("a.csv", TOTAL, ("Rows to leave out", "Keep totals"), {"exclude": "Rutland"}, WARDS),
    "drop totals": (
        "a.csv",
        TOTAL + b"All,3884602\n",
        ("Leave out totals", "Keep totals"),
        {"drop_totals": True},
        WARDS,
    ),
    "keep totals": ("a.csv", TOTAL, ("Keep totals",), {"keep_totals": True}, {"Rutland": 1_942_301, **WARDS}),
    "missing and flags": (
        "a.csv",
        SPOILT,
        ("Leave out rows without a number", "Take signs off numbers"),
        {"missing": True, "flags": True},
        {"Alder": 8124, "Cedar": 4019, "Dale": 2229},
    ),
    "columns": (
        "a.csv",
        b"Ward,Old,New\nAlder,5,7\nBirch,6,8\n",
        ("Populations",),
        {"population_column": "New"},
        {"Alder": 7, "Birch": 8},
    ),
    "names": (
        "a.csv",
        b"County,Ward,Population\nX,Mill,5\nX,Lake,7\nY,Mill,9\n",
        ("Names",),
        {"name_column": "County\nWard"},
        {"X, Mill": 5, "X, Lake": 7, "Y, Mill": 9},
    ),
    "encoding": (
        "a.csv",
        "Ward,Population\nGenève,5\nBâle,7\n".encode("cp1252"),
        ("Encoding",),
        {"encoding": "cp1252"},
        {"Genève": 5, "Bâle": 7},
    ),
    "titles": (
        "a.csv",
        b"Head,2020\nName,Population,Note\nA,5,x\nB,7,x\nC,9,x\n",
        ("Row of the titles",),
        {"header_row": "2"},
        {"A": 5, "B": 7, "C": 9},
    ),
}


@pytest.fixture
def session() -> Session:
    return Session(sources.built_in("new-england-2024"))


def ask(session: Session, name: str, content: bytes, options: dict[str, Any]) -> dict[str, Any]:
    packed = base64.b64encode(content).decode()
    message = {"type": "ask", "id": 1, "ask": "upload", "file": name, "content": packed, "options": options}
    return session.answer(message)


def read(session: Session, name: str, content: bytes, options: dict[str, Any]) -> sources.Source:
    answer = ask(session, name, content, options)
    assert answer["type"] == "answer", answer
    return session.source(State(data=answer["data"]["key"]))


def code_of(session: Session, source: sources.Source, k: int) -> dict[str, Any]:
    state = {"data": {"key": source.key}, "k_min": k, "k_max": k + 1, "k": k}
    view: dict[str, Any] = session.answer({"type": "state", "id": 1, "state": state, "have": {}})["view"]
    return view


@pytest.mark.parametrize("case", CASES)
def test_the_refusal_names_the_controls_and_they_then_read_the_file(case: str, session: Session) -> None:
    name, content, controls, options, expected = CASES[case]
    refused = ask(session, name, content, {})["message"]
    for control in controls:
        assert f"'{control}'" in refused
    assert "--" not in refused
    groups = read(session, name, content, options).groups
    assert dict(zip(groups.names, groups.populations.tolist(), strict=True)) == expected


def test_every_option_of_reading_has_a_control() -> None:
    assert [one["name"] for one in hello("1")["reading"]] == [one.name for one in READING_OPTIONS]
    assert len({one.label for one in READING_OPTIONS}) == len(READING_OPTIONS)


@pytest.mark.parametrize("case", CASES)
def test_the_copied_code_reads_the_file_the_same_way(
    case: str, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both the lines of Python and the commands, run where the file lies, give the page's groups."""
    name, content, _, options, expected = CASES[case]
    source = read(session, name, content, options)
    view = code_of(session, source, 12)
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_bytes(content)
    known: dict[str, Any] = {}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(view["python"], known)
    assert known["groups"] == source.groups
    out, _ = commanded(*shlex.split(view["command"].splitlines()[-1])[1:], "--format", "csv")
    assert len(out.splitlines()) == len(expected) + 1


def test_the_copied_code_of_groups_without_a_file_keeps_their_totals(session: Session) -> None:
    rows = {"Rutland": 1_942_301, **WARDS}
    source = session.give(sources.given(eh.Groups(rows, keep_totals=True)))
    known: dict[str, Any] = {}
    view = code_of(session, source, 12)
    with contextlib.redirect_stdout(io.StringIO()):
        exec(view["python"], known)
    assert known["groups"] == source.groups
    assert "--keep-totals" in view["command"]
    plain = code_of(session, session.give(sources.given(eh.Groups(WARDS))), 12)
    assert "keep" not in plain["python"] + plain["command"]


@pytest.mark.parametrize(
    ("option", "value", "says"),
    [
        ("header_row", "two", "'Row of the titles' is 'two', but must be a whole number"),
        ("sheet", "Old", "has no sheet 'Old'"),
        ("exclude", "Rutlnd", "('Rows to leave out' = Rutlnd). Did you mean 'Rutland'"),
        ("population_column", "People", "See 'Populations'"),
    ],
)
def test_a_control_that_is_wrong_is_named(option: str, value: str, says: str, session: Session) -> None:
    book = xlsx(("Data", [("Ward", "Population"), ("Rutland", 5), ("Alder", 7)]))
    assert says in ask(session, "a.xlsx", book, {option: value})["message"]


@pytest.mark.parametrize("options", [{"colour": "red"}, [], "exclude", {"exclud": "Rutland"}])
def test_what_is_no_option_of_reading_is_refused(options: Any, session: Session) -> None:
    assert "does not know how this file is to be read" in ask(session, "a.csv", TOTAL, options)["message"]


def test_totals_are_kept_or_dropped_and_not_both(session: Session) -> None:
    message = ask(session, "a.csv", TOTAL, {"keep_totals": True, "drop_totals": True})["message"]
    assert message == "totals cannot be both kept and left out: choose one"


@pytest.mark.browser
@pytest.mark.parametrize("case", CASES)
def test_a_refused_file_is_read_once_the_named_control_is_set(case: str, explorer: Explorer, address: str) -> None:
    """The controls open by themselves; what was left out or kept is told beside the data."""
    name, content, controls, options, expected = CASES[case]
    explorer.open(address)
    upload(explorer, name, content)
    for control in controls:
        assert f"'{control}'" in explorer.error()
    assert explorer.place.locator('[data-reading="exclude"]').is_visible()
    set_controls(explorer, options)
    explorer.place.get_by_role("button", name=f"Read {name} again").click()
    explorer.place.get_by_role("option", name=name).wait_for(state="attached")
    explorer.settle()
    assert explorer.error() == ""
    assert explorer.column("population") == expected


@pytest.mark.browser
def test_rows_that_were_left_out_are_told_on_the_page(explorer: Explorer, address: str) -> None:
    explorer.open(address)
    explorer.place.get_by_text("How the file is read").click()
    explorer.place.get_by_label("Rows to leave out").fill("Rutland\nDale")
    upload(explorer, "a.csv", TOTAL)
    assert explorer.place.get_by_text("left out as asked: Rutland, Dale").is_visible()


@pytest.mark.browser
def test_tables_that_people_have_are_read_in_the_browser(explorer: Explorer, address: str) -> None:
    """One after another on one page: refused with the controls that help, or read at once; then what must come out."""
    explorer.open(address)
    for number, (kind, made) in enumerate(FIELD.items()):
        name = f"table{number}{made.suffix}"
        wanted = controls({**made.before, **made.options})
        upload(explorer, name, made.text.encode())
        if wanted:
            assert name in explorer.error(), kind
            set_controls(explorer, wanted)
            explorer.place.get_by_role("button", name=f"Read {name} again").click()
            explorer.place.get_by_role("option", name=name).wait_for(state="attached")
            explorer.settle()
        assert explorer.column("population") == dict(zip(made.names, made.populations, strict=True)), kind
        set_controls(explorer, {option: False if value is True else "" for option, value in wanted.items()})


@pytest.mark.browser
@pytest.mark.parametrize("kind", WITH_TOTALS)
def test_wholes_among_their_parts_are_refused_and_left_out_in_the_browser(
    kind: str, explorer: Explorer, address: str
) -> None:
    rows, groups, named = WITH_TOTALS[kind]
    explorer.open(address)
    upload(explorer, "wholes.csv", table(rows).encode())
    assert f"'{named}'" in explorer.error()
    set_controls(explorer, {"drop_totals": True})
    explorer.place.get_by_role("button", name="Read wholes.csv again").click()
    explorer.place.get_by_role("option", name="wholes.csv").wait_for(state="attached")
    explorer.settle()
    assert explorer.column("population") == groups
    assert named in explorer.place.get_by_text("left out:").inner_text()


def set_controls(explorer: Explorer, values: dict[str, Any]) -> None:
    """Fill the controls of reading, which stand open after a refusal."""
    details = explorer.place.locator("details", has=explorer.page.locator("[data-reading]"))
    if not details.evaluate("element => element.open"):
        details.locator("summary").click()
    for option, value in values.items():
        field = details.locator(f'[data-reading="{option}"]')
        if isinstance(value, bool):
            field.set_checked(value)
        else:
            field.fill(str(value))
