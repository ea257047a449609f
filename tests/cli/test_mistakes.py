"""Whatever the user can mend is one line on stderr with exit code 2; nothing is written, nothing is half-written."""

import json
from pathlib import Path
from typing import Any

import pytest

import evenhand as eh
from evenhand.cli.errors import LONGEST_LINE
from helpers.running import Evenhand

MISTAKES = {
    "alocate us-2020 435": "there is no command 'alocate'. Did you mean 'allocate'?",
    "allocate": "Missing argument 'DATA': see evenhand allocate --help",
    "allocate us-2020": "k is not given: it is how many units are handed out",
    "allocate us-2020 1 2": "Got unexpected extra argument (2): see evenhand allocate --help",
    "allocate us-2020 435 --kapa 1": "there is no option '--kapa'. Did you mean '--kappa'? "
    "See evenhand allocate --help",
    "allocate us-2020 435 --kappa": "Option '--kappa' requires an argument",
    "allocate us-2020 435.5": "k is '435.5', but must be a whole number such as 435",
    "allocate us-2020 many": "k is 'many', but must be a whole number such as 435",
    "allocate us-2020 -435": "numbers below 0 ('-4...') are not allowed: totals and parameters start at 0",
    "allocate us-2020 40": "k = 40 is too small: 50 groups need at least 1 unit each, so use 50 or more",
    "allocate us-2020 435 --maximum 5": "k = 435 is too large: the maximums add up to 250, so use 250 or fewer",
    "allocate us-2020 435 --kappa x": "--kappa is 'x', but must be a number such as 2, 0.5 or 1/3",
    "allocate us-2020 435 --kappa 1/0": "--kappa is '1/0', but must be a number such as 2, 0.5 or 1/3",
    "allocate us-2020 435 --beta nan": "--beta is 'nan', but must be a number such as 2, 0.5 or 1/3",
    "allocate us-2020 435 --beta 1e999999999": "--beta is '1e999999999', but must be a number such as 2, 0.5 or 1/3",
    "allocate us-2020 435 --sigma 7": "sigma is 7, but must lie in [0, 1]: it is the share of penalty put on "
    "over-allocation (0.5 = symmetric)",
    "allocate us-2020 435 --base 9": "base is 9, but must be at most k / n = 435 / 50 = 8.7: it is the number of units "
    "that every group's ideal starts from",
    "allocate us-2020 435 --solver exat": "--solver is 'exat', but must be exact or notebook. Did you mean 'exact'?",
    "allocate us-2020 435 --ties coin": "--ties is 'coin', but must be first, current, raise or lot.",
    "allocate us-2020 435 --format tabel": "--format is 'tabel', but must be table, csv or json. Did you mean 'table'?",
    "allocate us-202 435": "there is no data set and no file 'us-202' (data sets: us-2020, us-2024, new-england-2024, "
    "us-apportionment-2020 and 32 more). Did you mean 'us-2020'?",
    "allocate none.csv 435": "there is no file none.csv: check the path",
    "allocate us-2020 435 --population-column Pop": "us-2020.csv has no column 'Pop' (found: State, Code, Population). "
    "Did you mean 'Population'? See --population-column",
    "allocate us-2020 435 --plot house.gif": "cannot draw 'house.gif': a picture's name ends in .png, .svg or .pdf",
    "allocate us-2020 435 --plot no/house.png": "cannot write 'no/house.png': there is no folder 'no'",
    "allocate us-2020 435 --out no/house.csv": "cannot write 'no/house.csv': there is no folder 'no'",
    "allocate us-2020 435 --out .": "cannot write '.': it is a folder",
    "allocate us-2020 435 --out house": "cannot tell a form from 'house': end its name in .csv, .txt, .json, .parquet, "
    "or give --format",
    "allocate us-2020 435 --out a.svg --plot a.svg --format csv": "--out and --plot both name 'a.svg': give them "
    "different names",
    "sweep us-2020 600 50": "k_min = 600 is above k_max = 50: give the smaller total first",
    "sweep us-2020 600 50 --step 3": "k_min = 600 is above k_max = 50: give the smaller total first",
    "sweep us-2020 40 60": "k = 40 is too small: 50 groups need at least 1 unit each, so use 50 or more",
    "sweep us-2020 50 60 --step 0": "--step is 0, but must be a whole number of 1 or more",
    "sweep us-2020 50 60 --alpha -1": "alpha is -1, but must be a finite number of 0 or more: it is the penalty on a "
    "large total",
    "data us-202": "there is no data set and no file 'us-202' (data sets: us-2020, us-2024, new-england-2024, "
    "us-apportionment-2020 and 32 more). Did you mean 'us-2020'?",
    "data us-2020 --out x.parquet": "cannot tell a form from 'x.parquet': end its name in .csv, .txt, or give --format",
}


@pytest.mark.parametrize("words", MISTAKES)
def test_a_mistake_is_one_line(evenhand: Evenhand, tmp_path: Path, words: str) -> None:
    """Exit code 2, one line of at most 200 characters on stderr, nothing on stdout, nothing written."""
    done = evenhand(*words.split())
    assert (done.code, done.out) == (2, "")
    assert done.err == f"Error: {MISTAKES[words]}\n"
    assert len(done.err) <= LONGEST_LINE + 1
    assert not list(tmp_path.iterdir())


def test_ties_can_be_refused(evenhand: Evenhand, tmp_path: Path) -> None:
    """--ties raise: an error instead of a choice."""
    (tmp_path / "ab.csv").write_text("Group,Population\nA,1\nB,1\n")
    done = evenhand("allocate", "ab.csv", "3", "--ties", "raise")
    assert (done.code, done.out) == (3, "")
    assert "2 allocations of 3 units have the same least error" in done.err


def test_a_long_message_is_cut_in_the_middle(evenhand: Evenhand, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is wrong and what to do stand at its ends, on one line, and what could steer a terminal is escaped."""

    def fail(*_: Any, **__: Any) -> None:
        raise eh.exceptions.InvalidValue(f"it is \x1b[2J wrong{'x' * 5000}\nuse another")

    monkeypatch.setattr("evenhand.api.allocate", fail)
    done = evenhand("allocate", "us-2020", "435")
    assert done.code == 2
    assert done.err.startswith("Error: it is \\x1b[2J wrongxxx")
    assert done.err.endswith("\\nuse another\n")
    assert len(done.err) == LONGEST_LINE + 1


def test_nothing_from_a_file_can_steer_the_terminal(evenhand: Evenhand, tmp_path: Path) -> None:
    """A title with an escape sequence, asked for by a misspelt name, is shown escaped."""
    (tmp_path / "evil.csv").write_text("State,\x1b[2JPop,B\nA,1,2\n")
    done = evenhand("allocate", "evil.csv", "3", "--population-column", "Popul\x1b[31m\n")
    assert done.code == 2
    assert "\x1b" not in done.err
    assert done.err.count("\n") == 1
    shown = evenhand("allocate", "e\x1b[2J\n.csv", "3")
    assert "\x1b" not in shown.err
    assert shown.err.count("\n") == 1


def test_a_source_with_odd_characters_is_shown_plainly(evenhand: Evenhand, tmp_path: Path) -> None:
    """The name of a file stands in the table's head, without what could steer a terminal."""
    (tmp_path / "a\x1b[31m.csv").write_text("Group,Population\nA,1\nB,3\n")
    done = evenhand("allocate", "a\x1b[31m.csv", "4", "--format", "table")
    assert done.code == 0
    assert "\x1b" not in done.out


def test_a_formula_is_defused_in_csv(evenhand: Evenhand, tmp_path: Path) -> None:
    """A name that a spreadsheet would run comes out as text, and is read back as it was."""
    (tmp_path / "f.csv").write_text("Group,Population\n=1+1,1\nB,3\n")
    out = evenhand("allocate", "f.csv", "4").out
    assert "\n'=1+1," in out
    (tmp_path / "again.csv").write_text(out)
    again = json.loads(evenhand("allocate", "again.csv", "4", "--format", "json").out)
    assert (
        again["groups"]["names"]
        == json.loads(evenhand("allocate", "f.csv", "4", "--format", "json").out)["groups"]["names"]
    )


def test_an_old_file_survives_a_failure(evenhand: Evenhand, tmp_path: Path) -> None:
    """After an error the file that was there is there as it was."""
    (tmp_path / "house.csv").write_text("old")
    assert evenhand("allocate", "us-2020", "40", "--out", "house.csv").code == 2
    assert (tmp_path / "house.csv").read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["house.csv"]


def test_no_data_without_its_picture(evenhand: Evenhand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the picture cannot be made, the data are not written either."""

    def fail(*_: Any) -> None:
        raise eh.exceptions.UnwritableFile("no ink")

    monkeypatch.setattr("evenhand.plots.render_figure", fail)
    done = evenhand("allocate", "us-2020", "435", "--out", "house.csv", "--plot", "house.png")
    assert (done.code, done.err) == (2, "Error: no ink\n")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("stop", [KeyboardInterrupt, MemoryError("Unable to allocate 7 GiB"), OSError(28, "No space")])
def test_a_sweep_that_is_stopped_leaves_nothing(
    evenhand: Evenhand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stop: Any
) -> None:
    """Ctrl-C ends with 130, a full memory or disk with one line; no file is left behind."""

    def interrupted(*_: Any, **__: Any) -> None:
        raise stop

    monkeypatch.setattr("evenhand.api.sweep", interrupted)
    done = evenhand("sweep", "us-2020", "50", "600", "--out", "s.csv", "--plot", "s.png")
    assert done.code == (130 if stop is KeyboardInterrupt else 2)
    assert done.out == ""
    assert "Traceback" not in done.err
    assert not list(tmp_path.iterdir())


def test_an_option_is_never_taken_over_another_without_a_word(evenhand: Evenhand) -> None:
    """Two values for one option are refused; names may come in one list or in several options."""
    done = evenhand("allocate", "new-england-2024", "20", "--kappa", "1", "--kappa=0.5")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("Error: --kappa is given more than once: choose one of them")
    words = ("compare", "new-england-2024", "20")
    once = evenhand(*words, "--methods", "webster,hill")
    assert evenhand(*words, "--methods", "webster", "--methods", "hill").out == once.out
    assert once.out.startswith("group,population,webster,huntington-hill")
