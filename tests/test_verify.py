"""The checker believes no false record, refuses what is no record, and accepts what is true."""

import ast
import copy
import json
import sys
import time
import types
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest

from evenhand import verify as checker
from evenhand.cli import command_line
from evenhand.cli.errors import run
from evenhand.verify import LARGEST, verify
from record_mutants import MUTATIONS, honest_record, mutant
from record_oracle import is_sane, is_true, record_of, row_of
from running import process

SOURCE = Path(str(checker.__file__))
MUTANTS = 10_000
PER_RECORD = 20

Record = dict[str, Any]
Verify = Callable[[bytes], dict[str, bool]]


def as_bytes(record: Any) -> bytes:
    return json.dumps(record).encode()


def accepts(record: Record, check: Verify = verify) -> bool:
    """Whether the checker finds every claim of a record true."""
    try:
        return all(check(as_bytes(record)).values())
    except ValueError:
        return False


def false_claims(record: Record) -> list[str]:
    return [claim for claim, is_so in verify(as_bytes(record)).items() if not is_so]


def tied_record(**changes: Any) -> Record:
    """Three equal groups share four units: any of them may have the odd one."""
    given = {
        "names": ["A", "B", "C"],
        "populations": ["5"] * 3,
        "minimum": [1] * 3,
        "maximum": [None] * 3,
        "current": None,
    }
    parameters = {"kappa": "1", "gamma": "1", "beta": "2", "sigma": "0.5", "base": "0"}
    return record_of(given, parameters, [4], **changes)


def plain_record() -> Record:
    """A = 12, B = 7 and C = 1 share five units: (2, 2, 1) is best, (3, 1, 1) is what the notebook's greedy gives."""
    given = {
        "names": ["A", "B", "C"],
        "populations": ["12", "7", "1"],
        "minimum": [1, 1, 1],
        "maximum": [None, 4, None],
        "current": [3, 1, 1],
    }
    return record_of(given, {"kappa": "1", "gamma": "1", "beta": "2", "sigma": "0.5", "base": "0"}, [5])


# --- the file ------------------------------------------------------------------------------------------------------


def test_the_checker_can_be_read_by_an_outsider() -> None:
    """It is one file of at most 150 lines, and imports nothing but Python and FLINT: nothing of evenhand."""
    text = SOURCE.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 150
    assert max(map(len, text.splitlines())) <= 120
    tree = ast.parse(text)
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert "flint" in names
    assert {name.partition(".")[0] for name in names} <= sys.stdlib_module_names | {"flint"}


def test_the_checker_runs_alone(tmp_path: Path) -> None:
    """A copy of the file works where evenhand is not installed."""
    copy_of_it = types.ModuleType("alone")
    exec(compile(SOURCE.read_text(encoding="utf-8"), "alone.py", "exec"), copy_of_it.__dict__)
    assert all(copy_of_it.verify(as_bytes(plain_record())).values())


# --- what is true and what is not ------------------------------------------------------------------------------------


def test_false_records_are_rejected_and_true_ones_accepted(seed: int) -> None:
    """Of 10,000 mutated records, their hashes fitting, just those pass that enumeration finds true."""
    random, seen = Random(seed), Counter[tuple[str, bool]]()
    while seen.total() < MUTANTS:
        honest = honest_record(random)
        assert is_true(honest)
        assert accepts(honest), (false_claims(honest), honest)
        for _ in range(PER_RECORD):
            name, changed = mutant(random, honest)
            truth = is_sane(changed) and is_true(changed)
            assert accepts(changed) == truth, f"{name}: {'true' if truth else 'false'}, but {json.dumps(changed)}"
            seen[name, truth] += 1
    assert {name for name, _ in seen} == set(MUTATIONS)
    assert sum(count for (_, truth), count in seen.items() if not truth) > MUTANTS / 3
    assert sum(count for (_, truth), count in seen.items() if truth) > MUTANTS / 10


# Each is what a careless checker would be: the first text of the file is replaced by the second.
WEAKENINGS = {
    "optimality is not compared": ("under < cheapest and dearest < over and len", "len"),
    "only held units are compared": ("under < cheapest and dearest < over", "under < cheapest"),
    "units at the price are not compared": (" and len({self.mark(i, a) for i, a in level}) < 2", ""),
    "all costs count as equal": ("if isinstance(step, fmpq): kind,", "if True: return 0\n        elif step: kind,"),
    "the decimals are not compared": ("near = all(", "near = True or all("),
    "decimals may lie inside": ("0 < sign * (x - y) < abs(y)", "abs(x - y) < abs(y)"),
    "decimals may be far outside": ('0 < sign * (x - y) < abs(y) / 10**15 + arb("1e-300")', "0 < sign * (x - y)"),
    "a lack of proof passes": ("not (beaten and proof)", "True"),
    "a heuristic may say it is exact": ('and (proof or self.solver == "notebook")', "or True"),
    "the number of ties is not counted": ("str(ways[left]) == count and", ""),
    "uniqueness is not compared": (' and (count == "1") is row["unique"]', ""),
    "the tie rule is not followed": ('least == units and (count == "1" or self.ties != "raise")', "True"),
    "a tie passes where it was to be refused": (' and (count == "1" or self.ties != "raise")', ""),
    "the lot is not replayed": (
        "rank = next(rank for rank in ranks if rank < ways[left]) if self.seed else 0",
        "rank = 0",
    ),
    "units may leave the bounds": ("fit = all([*x] == sorted(x) for x in zip(", "fit = True or all([*x] for x in zip("),
    "units need not sum to k": ("sum(units) != k or ", ""),
    "the hash is not compared": ('sha256(text.encode()).hexdigest() == record["input_sha256"]', "True"),
    "totals may repeat": ('[row["k"] for row in rows] == sorted({row["k"] for row in rows}) != []', "True"),
    "the base may be too large": (" or self.base * self.n > k", ""),
    "domains are not looked at": (" or self.beta < 1 or self.sigma > 1", ""),
    "the side of the ideal is ignored": ("side = (a > ideal) - (a < ideal)", "side = 1"),
    "the weight is forgotten": ('return arb(self.shares("gamma")[i] * ', "return arb("),
    "a maximum is ignored": ("for i, a in enumerate(high) if a < most[i]]", "for i, a in enumerate(high)]"),
    "a minimum is ignored": ("for i, a in enumerate(low) if a > self.low[i]]", "for i, a in enumerate(low) if a > 1]"),
}


def weakened(old: str, new: str) -> Verify:
    text = SOURCE.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"the checker no longer says: {old}"
    module = types.ModuleType("weak")
    exec(compile(text.replace(old, new), "weak.py", "exec"), module.__dict__)
    return module.verify  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def judged() -> list[tuple[Record, bool]]:
    """Honest and mutated records with the truth about them; the real checker is right on all."""
    random, found = Random(3), []
    for _ in range(150):
        honest = honest_record(random)
        found.append((honest, True))
        for _ in range(16):
            _, changed = mutant(random, honest)
            found.append((changed, is_sane(changed) and is_true(changed)))
    return found


@pytest.mark.parametrize("weakening", WEAKENINGS)
def test_a_weakened_checker_is_found_out(weakening: str, judged: list[tuple[Record, bool]]) -> None:
    """The same mutants catch a checker that leaves out any one of its steps: the test above can fail."""
    check = weakened(*WEAKENINGS[weakening])

    def errs(record: Record, truth: bool) -> bool:
        try:
            return accepts(record, check) != truth
        except Exception:
            return truth

    assert any(errs(record, truth) for record, truth in judged)


def test_the_unweakened_checker_is_not_found_out(judged: list[tuple[Record, bool]]) -> None:
    """The checker itself errs on none of those records."""
    assert not [record for record, truth in judged if accepts(record) != truth]


# --- what it says ---------------------------------------------------------------------------------------------------


def test_it_says_what_is_false() -> None:
    """The complaint names the total and the claim."""
    record = plain_record()
    greedy = row_of(record, 5, (3, 1, 1))
    lying = record | {"results": [greedy]}
    assert false_claims(lying) == ["k = 5: no allocation is better"]
    beyond = copy.deepcopy(record)
    beyond["results"][0]["units"] = [2, 2, 2]
    assert false_claims(beyond) == ["k = 5: the units keep bounds and sum to k"]
    other = copy.deepcopy(record)
    other["input"]["populations"][2] = "2"
    assert "the SHA-256 is that of the input" in false_claims(other)


def test_a_tie_cannot_be_hidden_or_invented() -> None:
    """Three best allocations are three: not one, not two; and a single one is not two."""
    record = tied_record()
    row = record["results"][0]
    assert (row["unique"], row["count"], row["units"]) == (False, "3", [2, 1, 1])
    assert accepts(record)
    for lie in ({"unique": True, "count": "1", "at_price": None}, {"count": "2"}, {"unique": True}):
        assert not accepts(record | {"results": [row | lie]}), lie
    half = {"low": [1, 1, 1], "high": [2, 2, 1]}
    assert not accepts(record | {"results": [row | {"at_price": half, "count": "2"}]})
    alone = plain_record()
    invented = {"unique": False, "count": "2", "at_price": {"low": [2, 1, 1], "high": [3, 2, 1]}}
    assert not accepts(alone | {"results": [alone["results"][0] | invented]})


def test_a_lot_is_replayed() -> None:
    """Only the allocation that the seed draws passes; every one of the best is drawn by some seed."""
    drawn = set()
    for seed in range(20):
        record = tied_record(ties=f"lot {seed}")
        assert accepts(record)
        drawn.add(tuple(record["results"][0]["units"]))
        for other in ([2, 1, 1], [1, 2, 1], [1, 1, 2]):
            changed = record | {"results": [record["results"][0] | {"units": other}]}
            assert accepts(changed) == (other == record["results"][0]["units"])
    assert len(drawn) == 3


def test_what_is_not_proven_is_said_to_be_so() -> None:
    """An undecided or heuristic result is accepted as such, unless it is shown to be wrong or claims more."""
    record = plain_record()
    undecided = record | {"results": [row_of(record, 5, (2, 2, 1), "undecided")]}
    assert verify(as_bytes(undecided))["k = 5: nothing is proven (undecided)"] is True
    beaten = record | {"results": [row_of(record, 5, (3, 1, 1), "undecided")]}
    assert false_claims(beaten) == ["k = 5: nothing is proven (undecided)"]
    heuristic = record | {"solver": "notebook", "results": [row_of(record, 5, (3, 1, 1), None)]}
    assert verify(as_bytes(heuristic))["k = 5: nothing is proven (a heuristic)"] is True
    upgraded = heuristic | {"results": [heuristic["results"][0] | {"proof": "float", "unique": True, "count": "1"}]}
    assert "k = 5: no allocation is better" in false_claims(upgraded)


def test_arithmetic_of_a_heuristic_is_checked() -> None:
    """A heuristic may be beaten, but its error is what it says."""
    record = plain_record()
    row = row_of(record, 5, (3, 1, 1), None)
    row["error"] = row_of(record, 5, (2, 2, 1), None)["error"]
    assert not accepts(record | {"solver": "notebook", "results": [row]})


# --- what is no record ----------------------------------------------------------------------------------------------


def changed(path: str, value: Any) -> bytes:
    """The plain record with one value replaced; the path is parted by dots."""
    record = plain_record()
    *parents, last = path.split(".")
    place: Any = record
    for key in parents:
        place = place[int(key) if key.isdigit() else key]
    place[int(last) if last.isdigit() else last] = value
    return as_bytes(record)


def with_text(old: str, new: str) -> bytes:
    text = json.dumps(plain_record())
    assert old in text
    return text.replace(old, new, 1).encode()


NO_RECORDS: dict[str, Callable[[], bytes]] = {
    "nothing": lambda: b"",
    "no JSON": lambda: b"{]",
    "binary": lambda: bytes(range(256)),
    "a number": lambda: b"17",
    "an empty object": lambda: b"{}",
    "an empty list": lambda: b"[]",
    "cut off": lambda: as_bytes(plain_record())[:-20],
    "text behind it": lambda: as_bytes(plain_record()) + b"{}",
    "nested too deeply": lambda: b"[" * 10**6,
    "nested objects": lambda: b'{"format":' * 10**5,
    "too large": lambda: as_bytes(plain_record()) + b" " * LARGEST,
    "another format": lambda: changed("format", "evenhand record 2"),
    "an unknown key": lambda: with_text('"units"', '"note": "hello", "units"'),
    "a missing key": lambda: with_text('"proof": "exact", ', ""),
    "an unknown key in the input": lambda: with_text('"names"', '"sum": 20, "names"'),
    "a key twice": lambda: with_text('"k": 5,', '"k": 5, "k": 5,'),
    "a key twice, differently": lambda: with_text('"k": 5,', '"k": 6, "k": 5,'),
    "an unknown parameter": lambda: with_text('"kappa"', '"alpha": "2", "kappa"'),
    "a fractional unit": lambda: changed("results.0.units", [2.5, 1.5, 1]),
    "a unit in text": lambda: changed("results.0.units", ["2", 2, 1]),
    "a truth value for a unit": lambda: changed("results.0.units", [2, 2, True]),
    "a negative unit": lambda: changed("results.0.units", [7, -1, -1]),
    "NaN": lambda: with_text('"k": 5', '"k": NaN'),
    "Infinity": lambda: with_text('"k": 5', '"k": Infinity'),
    "a power of ten": lambda: with_text('"k": 5', '"k": 5e999999999'),
    "a total with 5,000 digits": lambda: with_text('"k": 5', f'"k": {"9" * 5000}'),
    "a total beyond 2^62": lambda: changed("results.0.k", 2**62),
    "units that are no list": lambda: changed("results.0.units", 5),
    "too few units": lambda: changed("results.0.units", [3, 2]),
    "too many units": lambda: changed("results.0.units", [2, 1, 1, 1]),
    "a number for a population": lambda: changed("input.populations", [12, 7, 1]),
    "a population of 0": lambda: changed("input.populations.2", "0"),
    "a negative population": lambda: changed("input.populations.2", "-1"),
    "a population over 0": lambda: changed("input.populations.2", "1/0"),
    "a population with an exponent": lambda: changed("input.populations.2", "1e999999999"),
    "a population with 10,000 digits": lambda: changed("input.populations.2", "9" * 10_000),
    "a population in other digits": lambda: changed("input.populations.2", "\u0661"),
    "a population with a line break": lambda: changed("input.populations.2", "1\n"),
    "a name twice": lambda: changed("input.names", ["A", "A", "C"]),
    "an empty name": lambda: changed("input.names", ["A", "", "C"]),
    "too few names": lambda: changed("input.names", ["A", "B"]),
    "no groups": lambda: changed("input", {key: [] for key in plain_record()["input"]}),
    "too few minimums": lambda: changed("input.minimum", [1]),
    "too many currents": lambda: changed("input.current", [1] * 4),
    "a minimum of 0": lambda: changed("input.minimum", [0, 1, 1]),
    "beta below 1": lambda: changed("parameters.beta", "0.99"),
    "sigma above 1": lambda: changed("parameters.sigma", "1.01"),
    "a negative kappa": lambda: changed("parameters.kappa", "-1"),
    "NaN for a parameter": lambda: changed("parameters.kappa", "nan"),
    "a parameter with an exponent": lambda: changed("parameters.beta", "1e999999999"),
    "an unknown proof": lambda: changed("results.0.proof", "believe me"),
    "an unknown rule": lambda: changed("ties", "mine"),
    "a lot without a seed": lambda: changed("ties", "lot"),
    "a seed without a lot": lambda: changed("ties", "first 7"),
    "an unknown solver": lambda: changed("solver", "oracle"),
    "a word for a decimal": lambda: changed("results.0.error.low", "small"),
    "a broken decimal": lambda: changed("results.0.error.low", "1.2.3"),
    "a decimal with two exponents": lambda: changed("results.0.error.low", "1e5e5"),
    "a ball for a decimal": lambda: changed("results.0.error.low", "[1 +/- 5]"),
    "a number for a decimal": lambda: changed("results.0.error.low", 0),
    "half an interval": lambda: changed("results.0.price", {"low": "0"}),
    "an interval as a list": lambda: changed("results.0.price", ["0", "1"]),
}


@pytest.mark.parametrize("case", NO_RECORDS)
def test_what_is_no_record_is_refused(case: str) -> None:
    """Refused as no record, and at once."""
    content, start = NO_RECORDS[case](), time.monotonic()
    with pytest.raises((ValueError, RecursionError)):
        verify(content)
    assert time.monotonic() - start < 5


HOSTILE: dict[str, Callable[[], bytes]] = {
    "a huge exponent in the error": lambda: changed("results.0.error.high", "1e999999999999999999999999999999"),
    "a tiny exponent in the price": lambda: changed("results.0.price.low", "-1e-99999999999999999999999999"),
    "a huge kappa": lambda: changed("parameters.kappa", "9" * 4000),
    "a huge beta": lambda: changed("parameters.beta", "9" * 300),
    "a fine kappa": lambda: changed("parameters.kappa", "0." + "3" * 3000),
    "a fine beta": lambda: changed("parameters.beta", "1." + "0" * 3000 + "1"),
    "a deep root": lambda: changed("parameters.gamma", f"1/{10**4000 + 1}"),
    "a huge population": lambda: changed("input.populations.0", "9" * 4000),
    "a population like a point": lambda: changed("input.populations.0", f"1/{10**4000 + 7}"),
    "a huge total": lambda: changed("results.0.k", 2**62 - 1),
    "a huge base": lambda: changed("parameters.base", "9" * 4000),
    "a huge count": lambda: changed("results.0.count", "9" * 10**6),
    "a huge name": lambda: changed("input.names.0", "x" * 10**7),
    "a minimum above the maximum": lambda: changed("input.minimum.1", 9),
    "a huge span": lambda: spanning(2**53),
    "many rows": lambda: as_bytes(plain_record() | {"results": plain_record()["results"] * 5_000}),
    "many fine fractions": lambda: fractions(300),
}


def spanning(k: int) -> bytes:
    """At sigma = 0 with a capped group nearly k units are free: their ties cannot be counted by hand."""
    record = plain_record()
    record["parameters"]["sigma"] = "0"
    row = record["results"][0]
    row.update({"k": k, "units": [k - 5, 4, 1], "at_price": {"low": [5, 4, 1], "high": [k, 4, k]}})
    return as_bytes(record)


def stubborn(count: int) -> bytes:
    """Exact ties that are said to be undecided cost every precision there is."""
    record = tied_record()
    row = row_of(record, 4, (2, 1, 1), "undecided")
    return as_bytes(record | {"results": [row] * count})


def test_work_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """A record that asks for every precision again and again is given up, with a reason."""
    assert all(verify(stubborn(1)).values())
    monkeypatch.setattr(checker, "WORK", 2**24)
    with pytest.raises(ValueError, match="it would take too long to check"):
        verify(stubborn(4_000))


def test_a_long_seed_is_replayed() -> None:
    """A seed is text, however long."""
    assert accepts(tied_record(ties="lot " + "9" * 10**5))


def fractions(n: int) -> bytes:
    """Populations whose common denominator has thousands of digits."""
    record = plain_record()
    ones: Any = [1] * n
    record["input"] = {
        "names": [str(i) for i in range(n)],
        "populations": [f"{i + 1}/{10**300 + 2 * i + 1}" for i in range(n)],
        "minimum": ones,
        "maximum": [None] * n,
        "current": None,
    }
    record["results"][0].update({"k": n + 2, "units": [3, *ones[1:]]})
    return as_bytes(record)


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_records_cannot_hang_the_checker(case: str) -> None:
    """Well-formed, false, and made to be slow or large: rejected within seconds."""
    content, start = HOSTILE[case](), time.monotonic()
    try:
        assert not all(verify(content).values())
    except ValueError as refused:
        assert "long" in str(refused) or "ties" in str(refused) or "digit" in str(refused) or "zip" in str(refused)
    assert time.monotonic() - start < 20


# --- the command line -----------------------------------------------------------------------------------------------


def test_the_command_tells_true_from_false(
    seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Fifty mutants through the command line: 0 for true, 1 for false with what is false, 2 for what is no record."""
    monkeypatch.chdir(tmp_path)
    random, path, codes = Random(seed), tmp_path / "record.json", Counter[int]()
    for _ in range(50):
        name, record = mutant(random, honest_record(random))
        path.write_bytes(as_bytes(record))
        code, (out, err) = run(command_line, ["verify", path.name]), capfd.readouterr()
        assert (code == 0) == (is_sane(record) and is_true(record)), f"{name}: {json.dumps(record)}"
        check_answer(code, out, err)
        codes[code] += 1
    assert codes[0]
    assert codes[1]


def check_answer(code: int, out: str, err: str) -> None:
    """The exit code goes with the words, and all words go where they belong."""
    if code == 2:
        assert out == ""
        assert err.startswith("Error: record.json is no record of evenhand: ")
        assert err.count("\n") == 1
    else:
        assert out.startswith("record.json is true" if code == 0 else "record.json is FALSE:\n  not so: ")
        assert err == ""


def test_the_command_ends_its_process_with_the_verdict(tmp_path: Path) -> None:
    """Exit code 0 for a true record, 1 for a false one, 2 for none and for a file that is not there."""
    false = plain_record()
    false["results"][0]["units"] = [3, 1, 1]
    contents = {"true": as_bytes(plain_record()), "false": as_bytes(false), "none": b"[]"}
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    running = {name: process("verify", name, cwd=tmp_path) for name in ("true", "false", "none", "missing")}
    ended = {name: (one.communicate(timeout=60), one.returncode) for name, one in running.items()}
    assert {name: code for name, (_, code) in ended.items()} == {"true": 0, "false": 1, "none": 2, "missing": 2}
    assert b"not so: k = 5: the decimals enclose" in ended["false"][0][0]
    assert b"Traceback" not in b"".join(text for texts, _ in ended.values() for text in texts)


def test_the_command_says_aloud_what_is_not_proven(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """A heuristic's record is true, and the first line already says that this is no proof."""
    monkeypatch.chdir(tmp_path)
    record = plain_record()
    heuristic = record | {"solver": "notebook", "results": [row_of(record, 5, (3, 1, 1), None)]}
    Path("house.json").write_bytes(as_bytes(heuristic))
    assert run(command_line, ["verify", "house.json"]) == 0
    lines = capfd.readouterr().out.splitlines()
    assert lines[0] == "house.json is true, but not all of it is proven:"
    assert lines[-1] == "  NOT PROVEN, nor said to be: nothing is proven (a heuristic)"


def test_a_false_sweep_names_the_first_false_totals(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Ten complaints are enough; the rest is counted."""
    monkeypatch.chdir(tmp_path)
    record = record_of(plain_record()["input"], plain_record()["parameters"], list(range(3, 16)))
    record["input"]["populations"][0] = "13"
    Path("sweep.json").write_bytes(as_bytes(record))
    assert run(command_line, ["verify", "sweep.json"]) == 1
    lines = capfd.readouterr().out.splitlines()
    assert lines[1] == "  not so: the SHA-256 is that of the input"
    assert len(lines) == 12
    assert lines[-1].startswith("  and ")
