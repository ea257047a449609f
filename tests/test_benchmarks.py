"""The benchmarks run, row by row, on tiny sizes; how fast they are is not a test."""

import importlib
import json
import math
import platform
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
BENCHMARKS = ROOT / "benchmarks"
PAGE = ROOT / "docs" / "performance.md"

sys.path.append(str(BENCHMARKS))
machine, made, memory, report, rooms, rows, run, timing = map(
    importlib.import_module, ("machine", "made", "memory", "report", "rooms", "rows", "run", "timing")
)
ROWS = [row for room in rooms.ROOMS for row in room.rows]


def full_result() -> dict[str, Any]:
    """A result with a figure for every row, as if measured."""
    figures = {row.key: rows.Figure(row.key, 1.5, f"beside | {row.key}") for row in ROWS}
    result: dict[str, Any] = report.result(machine.description(), figures, False)
    return result


@pytest.fixture(scope="module")
def short(tmp_path_factory: pytest.TempPathFactory) -> SimpleNamespace:
    """What the short form of all benchmarks prints and keeps."""
    kept = tmp_path_factory.mktemp("bench") / "result.json"
    command = [sys.executable, str(BENCHMARKS / "run.py"), "--short", "--json", str(kept)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=300)
    return SimpleNamespace(code=done.returncode, text=done.stdout + done.stderr, result=json.loads(kept.read_text()))


def test_every_row_has_a_name_of_its_own() -> None:
    """Rows are told apart by key, and by job and unit; rooms by name."""
    for names in (
        [row.key for row in ROWS],
        [(row.job, row.unit) for row in ROWS],
        [room.name for room in rooms.ROOMS],
    ):
        assert len(names) == len(set(names))


def test_every_row_runs(short: SimpleNamespace) -> None:
    """Each row of each room gives a positive figure, through the same command as `make bench`."""
    assert short.code == 0, short.text
    assert [row["key"] for row in short.result["rows"]] == [row.key for row in ROWS]
    unmeasured = {row["key"]: row["note"] for row in short.result["rows"] if row["measured"] is None}
    if not made.can_thread():
        assert "takes no threads" in unmeasured.pop("threads-large")
    assert not unmeasured
    measured = {row["key"]: row["measured"] for row in short.result["rows"] if row["measured"] is not None}
    # A few pages of memory more or less decide the sign of a tiny peak.
    assert not [key for key, value in measured.items() if not math.isfinite(value)]
    assert not [key for key, value in measured.items() if value <= 0 and "memory" not in key]


def test_every_row_is_printed(short: SimpleNamespace) -> None:
    """The table shows each job with its unit, must and aim; a short run judges nothing."""
    for row in ROWS:
        line = next(line for line in short.text.splitlines() if f"{row.job} [{row.unit}]" in line)
        assert line.split()[-2:] == [report.number(row.must), report.number(row.aim)]


def test_a_room_that_takes_too_long_is_not_reached() -> None:
    """Its time limit ends a room, and its rows say so."""
    figures, broken = run.measured(rooms.room_named("large"), True, 0.01)
    assert not broken
    assert {(figure.value, figure.note) for figure in figures.values()} == {(None, "not reached within 0 s")}


def test_a_room_that_breaks_down_is_seen() -> None:
    """A failing room is reported with its last line, and counts as broken."""
    nowhere = rows.Room("nowhere", "", (rows.Row("lost", "", ""),), lambda scale: iter(()), 60)
    figures, broken = run.measured(nowhere, True, 60)
    assert broken
    assert figures["lost"].value is None
    assert "nowhere" in figures["lost"].note


def test_figures_before_a_cut_are_kept() -> None:
    """Of a room that was ended, whole lines count and half a line does not."""
    printed = '{"key": "a", "value": 1.0, "note": ""}\n{"key": "b", "val'
    assert [figure.key for figure in run.figures_in(printed)] == ["a"]


def test_marks_are_judged_in_their_direction() -> None:
    """Less is better, unless the row says at least."""
    cost, gain = rows.Row("c", "", "", 12, 7), rows.Row("g", "", "", 1.6, 1.9, at_least=True)
    assert [cost.reached(value) for value in (7, 7.1, 12, 12.1, None)] == ["aim", "must", "must", "NO", "NO"]
    assert [gain.reached(value) for value in (1.9, 1.8, 1.6, 1.5)] == ["aim", "must", "must", "NO"]
    assert rows.Row("i", "", "").reached(1) == ""


def test_a_ratio_is_the_median_of_interleaved_pairs(monkeypatch: pytest.MonkeyPatch) -> None:
    """A job of three yardsticks measures 3, though the machine becomes ten times slower on the way."""
    clock = SimpleNamespace(now=0.0, pace=1.0, order=[])

    def spend(name: str, seconds: float) -> None:
        clock.order.append(name)
        clock.pace *= 1.1
        clock.now += seconds * clock.pace

    monkeypatch.setattr(timing.time, "perf_counter", lambda: clock.now)
    monkeypatch.setattr(timing, "processor_seconds", lambda: clock.now)
    found = timing.compare(lambda: spend("job", 3.0), lambda: spend("yard", 1.0), rows.Scale(), patience=1e9)
    assert found.ratio == pytest.approx(3, rel=0.01)
    assert clock.order[-11:] == ["yard", *["job", "yard"] * 5]
    assert not found.remarks()


def test_too_few_repeats_are_admitted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where patience ends before the fifth sample, the figure says so; and so it does where the machine was busy."""
    clock = SimpleNamespace(now=0.0)
    monkeypatch.setattr(timing.time, "perf_counter", lambda: clock.now)
    monkeypatch.setattr(timing, "processor_seconds", lambda: clock.now / 2)
    found = timing.compare(lambda: vars(clock).update(now=clock.now + 30), lambda: None, rows.Scale(), patience=50)
    assert len(found.samples) == 2
    slow, busy = found.remarks()
    assert slow == "slow: 2 repeats only"
    assert busy.startswith("machine busy")


def test_the_watermark_sees_what_was_held_and_given_back() -> None:
    """40 MB that come and go count for the peak only, 20 MB that stay count for both, what was before for neither."""
    # In a process of its own: what others give back meanwhile would count against it.
    program = """
import memory, numpy as np
mark = memory.Watermark()
before = np.ones(25_000_000)
del before
with mark:
    passing = np.ones(5_000_000)
    del passing
    staying = np.ones(2_500_000)
print(mark.kept, mark.peak)
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=BENCHMARKS, capture_output=True, text=True, check=True)
    kept, peak = map(int, done.stdout.split())
    assert kept + 2**21 >= 20_000_000
    assert kept < 30e6 < peak < 60e6


def test_the_page_shows_every_row_as_it_is_now() -> None:
    """The table of docs/performance.md has the rows, musts and aims of the benchmarks, and a figure or a reason."""
    block = PAGE.read_text(encoding="utf-8").partition(report.BEGIN)[2].partition(report.END)[0]
    table = [[cell.strip() for cell in line.split("|")[1:-1]] for line in block.splitlines()]
    shown = {tuple(cells[:2]): cells[2:] for cells in table if len(cells) > 4}
    for row in ROWS:
        figure, must, aim = shown[row.job, row.unit][:3]
        marks = [must.removeprefix("at least "), aim.removeprefix("at least ")]
        assert marks == ["" if mark is None else report.number(mark) for mark in (row.must, row.aim)]
        assert figure != "-" or "not " in shown[row.job, row.unit][-1]


def test_a_result_is_written_into_a_page_and_nothing_else_changes(tmp_path: Path) -> None:
    """Only what stands between the marks is replaced, and writing twice gives the same page."""
    page, result = tmp_path / "page.md", full_result()
    page.write_text(f"before\n\n{report.BEGIN}\nyesterday's\n{report.END}\n\nafter\n", encoding="utf-8")
    report.write_page(result, page)
    once = page.read_text(encoding="utf-8")
    assert once.startswith(f"before\n\n{report.BEGIN}\n")
    assert once.endswith(f"{report.END}\n\nafter\n")
    assert "yesterday's" not in once
    assert platform.node() not in once
    report.write_page(result, page)
    assert page.read_text(encoding="utf-8") == once


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda result: {**result, "short": True}, "short run"),
        (lambda result: {**result, "rows": result["rows"][1:]}, f"lacks {ROWS[0].key}"),
    ],
)
def test_half_a_result_is_not_written_into_a_page(change: Any, message: str, tmp_path: Path) -> None:
    """A short run, or one of some rooms only, leaves the page as it is."""
    page = tmp_path / "page.md"
    page.write_text(f"{report.BEGIN}\n{report.END}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=message):
        report.write_page(change(full_result()), page)
    assert page.read_text(encoding="utf-8") == f"{report.BEGIN}\n{report.END}\n"


@pytest.mark.parametrize(
    "arguments",
    [["--short", "--write", "page.md"], ["--rooms", "alpha", "--write", "page.md"], ["--from", "result.json"]],
)
def test_what_cannot_fill_a_page_is_refused_at_once(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is measured first."""
    with pytest.raises(SystemExit, match="2"):
        run.main(arguments)
    assert "page" in capsys.readouterr().err


def test_rooms_can_be_measured_one_by_one() -> None:
    """New rows replace their elders and the rest stays; another machine's rows are refused."""
    earlier = full_result()
    again = {**earlier, "rows": [{**earlier["rows"][3], "measured": 9.0}]}
    both = report.completed(again, earlier)
    assert [row["measured"] for row in both["rows"]][2:5] == [1.5, 9.0, 1.5]
    assert len(both["rows"]) == len(ROWS)
    with pytest.raises(ValueError, match="another machine"):
        report.completed({**again, "machine": {}}, earlier)


def test_the_pictures_can_be_drawn(tmp_path: Path) -> None:
    """Both pictures are measured and drawn, on tiny sizes."""
    command = [sys.executable, str(BENCHMARKS / "plots.py"), "--short", "--to", str(tmp_path)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    for name in ("performance-n.png", "performance-k.png"):
        assert (tmp_path / name).read_bytes().startswith(b"\x89PNG")
