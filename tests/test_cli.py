"""The command line: results on stdout and nothing else, one line for every mistake, files whole or not there."""

import csv
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import evenhand as eh
from evenhand.cli import command_line
from evenhand.cli.errors import LONGEST_LINE, run
from evenhand.cli.output import json_text

HOUSE = {"California": 52, "Texas": 38, "Florida": 28, "New York": 26, "Montana": 2, "Rhode Island": 2, "Wyoming": 1}


class Result:
    """What a command left behind."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    def rows(self) -> list[dict[str, str]]:
        return list(csv.DictReader(io.StringIO(self.out)))


Evenhand = Callable[..., Result]


@pytest.fixture
def evenhand(capfd: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Evenhand:
    """Run a command in this process, in an empty folder; its stdout is no terminal."""
    monkeypatch.chdir(tmp_path)

    def call(*words: str) -> Result:
        code = run(command_line, list(words))
        return Result(code, *capfd.readouterr())

    return call


def strict_json(text: str) -> Any:
    def refuse(constant: str) -> None:
        raise AssertionError(f"{constant} is no JSON")

    return json.loads(text, parse_constant=refuse)


def test_a_pipe_gets_csv(evenhand: Evenhand) -> None:
    """`evenhand allocate us-2020 435` into a pipe: the real House of Representatives, in input order."""
    done = evenhand("allocate", "us-2020", "435")
    assert (done.code, done.err) == (0, "")
    rows = done.rows()
    units = {row["group"]: int(row["units"]) for row in rows}
    assert len(units) == 50
    assert sum(units.values()) == 435
    assert units.items() >= HOUSE.items()
    allocation = eh.allocate(eh.load("us-2020"), 435)
    assert list(rows[0]) == list(allocation.audit().columns)
    assert [row["group"] for row in rows] == list(allocation.groups.names)
    assert [float(row["contribution"]) for row in rows] == allocation.contribution.tolist()


def test_json_holds_what_the_library_says(evenhand: Evenhand) -> None:
    """The keys are the attributes, the numbers the same to the last bit, and it is valid JSON."""
    done = evenhand("allocate", "new-england-2024", "43", "--format", "json")
    assert strict_json(done.out) == eh.allocate(eh.load("new-england-2024"), 43).to_dict()


def test_infinities_are_texts_in_json(evenhand: Evenhand, tmp_path: Path) -> None:
    """JSON has no infinity: one group alone has no runner-up, and its gap is the text "Infinity"."""
    (tmp_path / "one.csv").write_text("Group,Population\nOnly,5\n")
    values = strict_json(evenhand("allocate", "one.csv", "3", "--format", "json").out)
    assert values["gap"] == "Infinity"
    assert values["log_error"] == "-Infinity"
    assert json_text({"a": [float("nan"), float("-inf")]}) == '{"a": [null, "-Infinity"]}\n'


def test_all_forms_show_the_same_numbers(evenhand: Evenhand) -> None:
    """Units in the table, in CSV and in JSON are one."""
    words = ("allocate", "new-england-2024", "31", "--sigma", "0.9")
    table = evenhand(*words, "--format", "table").out
    rows = evenhand(*words).rows()
    values = json.loads(evenhand(*words, "--format", "json").out)
    assert [int(row["units"]) for row in rows] == values["units"]
    for row in rows:
        line = next(line for line in table.splitlines() if line.startswith(row["group"]))
        assert f" {row['units']} " in line
        assert f"{float(row['ratio']):.4f}" in line
        assert f"{float(row['contribution']):.3e}" in line


def test_a_table_begins_with_what_it_is(evenhand: Evenhand) -> None:
    """Groups, parameters, error, gap, proof and ties stand above the table; the foot adds up."""
    lines = evenhand("allocate", "us-2020", "435", "--format", "table").out.splitlines()
    assert lines[:4] == [
        "us-2020: 435 units to 50 groups",
        "kappa 1, gamma 1, beta 2, sigma 0.5, base 0",
        "E = 0.0030285   gap to the runner-up: 1.729e-06",
        "proven (float64 with error bounds); no other allocation is as good",
    ]
    assert lines[7].startswith("Montana")
    assert re.fullmatch(r"all +330,759,736 +435\.000 +435\.000 +435 .*3\.028e-03", lines[-1])


def test_a_perfect_fit_and_ties_are_said(evenhand: Evenhand, tmp_path: Path) -> None:
    """E = 0 is called a perfect fit; allocations that tie are counted and their groups named."""
    (tmp_path / "abc.csv").write_text("Group,Population\nA,1\nB,1\nC,1\n")
    assert "E = 0, a perfect fit" in evenhand("allocate", "abc.csv", "6", "--format", "table").out
    tied = evenhand("allocate", "abc.csv", "7", "--format", "table").out
    assert "3 allocations tie: 1 unit between A, B, C" in tied


def test_parameters_mean_what_was_written(evenhand: Evenhand) -> None:
    """0.1 is one tenth and 1/3 is one third: the table repeats them, and the library agrees."""
    words = ("--kappa", "1/3", "--gamma", "0.1", "--beta", "2.70", "--sigma", ".3", "--base", "1e-1")
    done = evenhand("allocate", "us-2020", "435", *words, "--format", "table")
    assert "kappa 1/3, gamma 0.1, beta 2.7, sigma 0.3, base 0.1" in done.out
    from fractions import Fraction as F

    same = eh.allocate(eh.load("us-2020"), 435, kappa=F(1, 3), gamma=F(1, 10), beta=F(27, 10), sigma=F(3, 10), base=0.1)
    rows = evenhand("allocate", "us-2020", "435", *words).rows()
    assert [int(row["units"]) for row in rows] == same.units.tolist()
    assert [float(row["ideal"]) for row in rows] == same.ideal.tolist()


def test_the_notebooks_greedy_can_be_asked_for(evenhand: Evenhand, tmp_path: Path) -> None:
    """P = (12, 7, 1), k = 5: (3, 1, 1) from the notebook, said to be a heuristic that proves nothing."""
    (tmp_path / "p.csv").write_text("Group,Population\nA,12\nB,7\nC,1\n")
    words = ("allocate", "p.csv", "5", "--solver", "notebook")
    assert [row["units"] for row in evenhand(*words).rows()] == ["3", "1", "1"]
    table = evenhand(*words, "--format", "table").out
    assert "the notebook's greedy, a heuristic" in table
    assert "nothing proven" in table
    assert "moving a single unit would lower E by" in table


def test_a_lot_can_be_repeated(evenhand: Evenhand, tmp_path: Path) -> None:
    """The seed stands in the result, and the same seed draws the same."""
    (tmp_path / "abc.csv").write_text("Group,Population\nA,1\nB,1\nC,1\n")
    first = json.loads(evenhand("allocate", "abc.csv", "7", "--ties", "lot", "--format", "json").out)
    again = evenhand("allocate", "abc.csv", "7", "--ties", "lot", "--seed", str(first["seed"]), "--format", "json")
    assert json.loads(again.out) == first
    table = evenhand("allocate", "abc.csv", "7", "--ties", "lot", "--seed", "5", "--format", "table")
    assert "ties by lot, seed 5" in table.out


def test_bounds_and_columns_are_passed_on(evenhand: Evenhand, tmp_path: Path) -> None:
    """Every option about groups reaches the file's reader."""
    (tmp_path / "w.csv").write_text("Ward,Code,Heads,Beds,Low,High,Now\nNorth,N,90,1,1,5,4\nSouth,S,10,1,3,9,4\n")
    columns = ("--population-column", "Heads", "--name-column", "Code")
    bounds = ("--minimum-column", "Low", "--maximum-column", "High", "--current-column", "Now")
    rows = evenhand("allocate", "w.csv", "8", *columns, *bounds).rows()
    assert [(row["group"], row["units"], row["change"]) for row in rows] == [("N", "5", "1"), ("S", "3", "-1")]
    same = evenhand("allocate", "w.csv", "8", *columns, "--minimum", "2", "--maximum", "6").rows()
    assert [row["units"] for row in same] == ["6", "2"]


def test_a_sweep_is_a_row_for_each_total(evenhand: Evenhand) -> None:
    """CSV and JSON of a sweep hold every total, as the library has them."""
    sweep = eh.sweep(eh.load("new-england-2024"), 6, 60)
    rows = evenhand("sweep", "new-england-2024", "6", "60", "--alpha", "3").rows()
    assert list(rows[0]) == ["k", "error", "log_error", "score", "proof", "proven"]
    assert [int(row["k"]) for row in rows] == list(range(6, 61))
    assert [float(row["error"]) for row in rows] == sweep.error.tolist()
    assert [float(row["score"]) for row in rows] == sweep.score(3).tolist()
    assert {row["proven"] for row in rows} == {"true"}
    values = strict_json(evenhand("sweep", "new-england-2024", "6", "60", "--alpha", "3", "--format", "json").out)
    assert values["best"]["k"] == sweep.best_k(3) == 24
    assert values["units"] == sweep.units.tolist()
    assert [entry["k"] for entry in values["alpha_ranges"]] == [43, 24, 13, 12, 10, 7, 6]


def test_a_step_leaves_totals_out(evenhand: Evenhand) -> None:
    """51, 53, ... 59: odd houses only."""
    rows = evenhand("sweep", "us-2020", "51", "60", "--step", "2").rows()
    assert [int(row["k"]) for row in rows] == [51, 53, 55, 57, 59]


def test_a_sweeps_table_says_which_k_is_best_and_when(evenhand: Evenhand) -> None:
    """The best k, the ranges of alpha with the current one marked, and the best allocation's audit."""
    table = evenhand("sweep", "new-england-2024", "6", "60", "--format", "table").out
    assert "Best k = 43 at alpha 2: S = -0.366301" in table
    assert "All 55 totals are proven." in table
    assert re.search(r"^0\.00 to 2\.81 +43 +0\.0007801 +alpha 2 is here$", table, re.M)
    assert re.search(r"^7\.66 and above +6 ", table, re.M)
    assert table.count("is here") == 1
    assert re.search(r"^Massachusetts .* 20 ", table, re.M)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("6", "40", "--alpha", "0"), None),
        (("30", "43", "--alpha", "0"), "That is the largest total tried, and a larger one may score higher"),
        (("6", "60", "--alpha", "9"), "That is the smallest total tried, and a smaller one may score higher"),
    ],
)
def test_the_edge_of_the_range_is_said(evenhand: Evenhand, words: tuple[str, ...], sentence: str | None) -> None:
    """A best k at an edge may hide a better one beyond it."""
    table = evenhand("sweep", "new-england-2024", *words, "--format", "table").out
    assert (sentence in table) if sentence else ("may score higher" not in table)


def test_a_perfect_fit_decides_for_every_alpha(evenhand: Evenhand, tmp_path: Path) -> None:
    """The smallest perfect total is best whatever alpha, and the table says so."""
    (tmp_path / "p.csv").write_text("Group,Population\nA,1\nB,2\nC,3\n")
    table = evenhand("sweep", "p.csv", "3", "30", "--format", "table").out
    assert "Best k = 6 at alpha 2: S = +infinity" in table
    assert "A perfect fit (also at 4 larger totals): E = 0" in table
    assert re.search(r"^0\.00 and above +6 ", table, re.M)


def test_data_sets_are_listed_with_their_sources(evenhand: Evenhand) -> None:
    """`evenhand data` knows all data sets; with a name it prints one, ready to be read again."""
    rows = evenhand("data").rows()
    assert {row["name"] for row in rows} >= {"us-2020", "us-2024", "new-england-2024", "us-apportionment-2020"}
    assert all(row["source"] and row["vintage"] and row["licence"] for row in rows)
    assert "new-england-2024" in evenhand("data", "--format", "table").out
    values = strict_json(evenhand("data", "new-england-2024", "--format", "json").out)
    assert values["groups"][0] == {"group": "Massachusetts", "code": "MA", "population": 7136171}
    assert "licence: public domain" in evenhand("data", "us-2020", "--format", "table").out


@pytest.mark.parametrize("name", ["us-2020", "us-apportionment-2020"])
def test_a_printed_data_set_can_be_read_again(evenhand: Evenhand, tmp_path: Path, name: str) -> None:
    """`evenhand data NAME > file.csv` and `evenhand allocate file.csv` go together."""
    assert evenhand("data", name, "--out", "copy.csv").code == 0
    assert {row["group"]: row["units"] for row in evenhand("allocate", "copy.csv", "435").rows()}["California"] == "52"


def test_out_writes_by_its_suffix(evenhand: Evenhand, tmp_path: Path) -> None:
    """.csv, .txt, or any form that --format says; nothing goes to stdout then."""
    shown = {form: evenhand("allocate", "us-2020", "435", "--format", form).out for form in ("csv", "table", "json")}
    for words, form in (
        (("--out", "house.csv"), "csv"),
        (("--out", "house.txt"), "table"),
        (("--out", "house.data", "--format", "json"), "json"),
    ):
        done = evenhand("allocate", "us-2020", "435", *words)
        assert (done.code, done.out, done.err) == (0, "", "")
        assert (tmp_path / words[1]).read_text(encoding="utf-8") == shown[form]


@pytest.mark.parametrize("words", [("allocate", "us-2020", "435"), ("sweep", "us-2020", "50", "90")])
def test_a_picture_is_drawn_beside_the_data(evenhand: Evenhand, tmp_path: Path, words: tuple[str, ...]) -> None:
    """--plot writes a picture; stdout holds the data all the same."""
    plain = evenhand(*words).out
    assert evenhand(*words, "--plot", "p.svg").out == plain
    assert (tmp_path / "p.svg").read_text(encoding="utf-8").startswith("<?xml")


MISTAKES = {
    "alocate us-2020 435": "there is no command 'alocate'. Did you mean 'allocate'?",
    "allocate": "Missing argument 'DATA': see evenhand allocate --help",
    "allocate us-2020": "Missing argument 'K': see evenhand allocate --help",
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
    "allocate us-2020 435 --ties coin": "--ties is 'coin', but must be first, raise or lot.",
    "allocate us-2020 435 --format tabel": "--format is 'tabel', but must be table, csv or json. Did you mean 'table'?",
    "allocate us-202 435": "there is no data set and no file 'us-202' (data sets: us-2020, us-2024, new-england-2024, "
    "us-apportionment-2020). Did you mean 'us-2020'?",
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
    "us-apportionment-2020). Did you mean 'us-2020'?",
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
    assert (done.code, done.out) == (2, "")
    assert "2 allocations of 3 units have the same least error" in done.err


def test_a_long_message_is_cut_in_the_middle(evenhand: Evenhand) -> None:
    """What is wrong and what to do stand at its ends."""
    done = evenhand("allocate", f"{'x' * 4000}.csv", "3")
    assert done.err.startswith("Error: ")
    assert len(done.err.rstrip("\n")) <= LONGEST_LINE


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


def test_without_words_there_is_help(evenhand: Evenhand) -> None:
    """`evenhand` alone explains itself, and so do --help and -h of every command."""
    assert evenhand().out == evenhand("--help").out
    for name in command_line.commands:
        done = evenhand(name, "-h")
        assert (done.code, done.err) == (0, "")
        assert done.out.startswith(f"Usage: evenhand {name}")


def test_the_version_is_told(evenhand: Evenhand) -> None:
    """--version prints it."""
    assert evenhand("--version").out == f"evenhand {eh.__version__}\n"


def process(*words: str, **options: Any) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "evenhand", *words]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)


@pytest.mark.parametrize("words", [("sweep", "us-2020", "50", "9000"), ("allocate", "--help")])
def test_a_reader_that_leaves_is_no_error(words: tuple[str, ...]) -> None:
    """`evenhand sweep ... | head`: quiet, exit code 0."""
    with process(*words) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.close()
        assert child.stderr.read() == b""
    assert child.returncode == 0


def test_a_pipe_is_utf8_whatever_the_locale(tmp_path: Path) -> None:
    """Names come out as they went in, also where stdout claims to be ASCII."""
    (tmp_path / "names.csv").write_text("Group,Population\nÅland,1\n東京,3\n", encoding="utf-8")
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    for form in ("csv", "json", "table"):
        with process("allocate", "names.csv", "4", "--format", form, cwd=tmp_path, env=environment) as child:
            out, err = child.communicate()
        assert err == b""
        assert "Åland" in out.decode("utf-8")
        assert "東京" in out.decode("utf-8")


HEAVY = ("rich", "matplotlib", "narwhals", "flint", "pandas", "polars", "pyarrow", "python_calamine", "starlette")


@pytest.mark.parametrize(
    "words", [["allocate", "us-2020", "435"], ["allocate", "us-2020", "435", "--format", "table"], ["data"]]
)
def test_a_plain_answer_loads_nothing_heavy(words: list[str]) -> None:
    """The start stays quick: only NumPy and click, in a pipe and as a table."""
    program = (
        "import sys\n"
        "from evenhand.cli import command_line\n"
        "from evenhand.cli.errors import run\n"
        f"assert run(command_line, {words!r}) == 0\n"
        f"loaded = sorted({set(HEAVY)!r} & {{name.partition('.')[0] for name in sys.modules}})\n"
        "sys.exit(f'loaded: {loaded}' if loaded else 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
