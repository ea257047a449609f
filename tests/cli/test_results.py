"""Results go to stdout and nothing else does: CSV for pipes, JSON for programs, tables for people."""

import json
import re
from pathlib import Path

import pytest

import evenhand as eh
from evenhand.cli import command_line
from evenhand.cli.output import json_text
from helpers.running import Evenhand, strict_json

HOUSE = {"California": 52, "Texas": 38, "Florida": 28, "New York": 26, "Montana": 2, "Rhode Island": 2, "Wyoming": 1}


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


@pytest.mark.parametrize("name", ["kappa", "gamma", "sigma", "base"])
@pytest.mark.parametrize("zero", ["0", "0.0", "0/3"])
def test_nought_is_a_value(evenhand: Evenhand, name: str, zero: str) -> None:
    """Seen to fail when 0 was taken for an option that was not given, and the default ruled without a word."""
    values = json.loads(evenhand("allocate", "us-2020", "435", f"--{name}", zero, "--format", "json").out)
    assert values["method"]["parameters"][name] == 0
    assert values["units"] == eh.allocate("us-2020", 435, **{name: 0}).units.tolist()


@pytest.mark.parametrize(
    ("option", "sentence"),
    [("--beta", "beta is 0"), ("--minimum", "minimum"), ("--maximum", "maximum"), ("--last-row", "--last-row")],
)
def test_nought_is_refused_where_it_is_not_allowed(
    evenhand: Evenhand, tmp_path: Path, option: str, sentence: str
) -> None:
    """And so a 0 that cannot be is refused, not passed over."""
    (tmp_path / "two.csv").write_text("Group,People\nA,1\nB,3\n")
    result = evenhand("allocate", "two.csv", "15", option, "0")
    assert result.code == 2
    assert sentence in result.err


def test_the_seed_may_be_nought(evenhand: Evenhand, tmp_path: Path) -> None:
    """Seed 0 draws as it does in Python."""
    (tmp_path / "abc.csv").write_text("Group,Population\nA,1\nB,1\nC,1\n")
    values = json.loads(evenhand("allocate", "abc.csv", "7", "--ties", "lot", "--seed", "0", "--format", "json").out)
    assert (values["seed"], values["units"]) == (0, eh.allocate([1, 1, 1], 7, ties="lot", seed=0).units.tolist())


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
    assert list(rows[0]) == ["k", "error", "log_error", "score", "proof", "proven", "unique"]
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
        (
            ("30", "43", "--alpha", "0"),
            "a larger one may score higher: widen the range or raise alpha.",
        ),
        (
            ("6", "60", "--alpha", "9"),
            "a smaller one may score higher: widen the range or lower alpha.",
        ),
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


@pytest.mark.parametrize("words", [("allocate", "us-2020", "435"), ("sweep", "new-england-2024", "6", "9")])
def test_out_json_is_the_record_that_the_library_saves(
    evenhand: Evenhand, tmp_path: Path, words: tuple[str, ...]
) -> None:
    """`--out house.json` is `result.save("house.json")`, to the byte."""
    done = evenhand(*words, "--out", "house.json")
    assert (done.code, done.out, done.err) == (0, "", "")
    groups = eh.load(words[1])
    result = eh.allocate(groups, 435) if words[0] == "allocate" else eh.sweep(groups, 6, 9)
    result.save(tmp_path / "saved.json")
    assert (tmp_path / "house.json").read_bytes() == (tmp_path / "saved.json").read_bytes()


@pytest.mark.parametrize("words", [("allocate", "us-2020", "435"), ("sweep", "us-2020", "50", "90")])
def test_a_picture_is_drawn_beside_the_data(evenhand: Evenhand, tmp_path: Path, words: tuple[str, ...]) -> None:
    """--plot writes a picture; stdout holds the data all the same."""
    plain = evenhand(*words).out
    assert evenhand(*words, "--plot", "p.svg").out == plain
    assert (tmp_path / "p.svg").read_text(encoding="utf-8").startswith("<?xml")


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


@pytest.mark.parametrize(("p", "named"), [("inf", "jefferson"), ("-inf", "adams"), ("1", "webster")])
def test_an_exponent_may_be_infinite_where_its_domain_says_so(evenhand: Evenhand, p: str, named: str) -> None:
    """The ends of the power means are Jefferson and Adams; kappa has no such end."""
    words = ("allocate", "new-england-2024", "40", "--format", "json")
    ends = json.loads(evenhand(*words, "--method", "power-mean", "--p", p).out)
    assert ends["units"] == json.loads(evenhand(*words, "--method", named).out)["units"]
    assert "must be a number such as 2, 0.5 or 1/3\n" in evenhand(*words, "--kappa", p if p != "1" else "x").err


def test_a_runner_up_with_the_same_largest_deviation_is_told_as_that(evenhand: Evenhand, tmp_path: Path) -> None:
    """A gap of 0 beside "no other allocation is as good" would be a riddle: min-max decides further down."""
    (tmp_path / "wards.csv").write_text("name,population\nA,9\nB,37\nC,55\nD,52\n", encoding="utf-8")
    told = evenhand("allocate", "wards.csv", "6", "--method", "min-max", "--format", "table").out
    assert "the runner-up has the same largest deviation, and a larger one after it" in told
    assert "gap to the runner-up" not in told
