"""The checker believes no false record, refuses what is no record, and accepts what is true."""

import copy
import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from evenhand.cli import command_line
from evenhand.cli.errors import run
from evenhand.verify import LARGEST, verify
from helpers.random_cases import cases
from helpers.record_examples import (
    Record,
    accepts,
    as_bytes,
    changed,
    changed_input,
    false_claims,
    in_first_format,
    in_second_format,
    plain_record,
    tied_record,
    with_text,
)
from helpers.record_mutants import MUTATIONS, honest_ordering, honest_record, mutant
from helpers.record_oracle import NOTHING_AROUND, is_sane, is_true, record_of, row_of
from helpers.running import process

MUTANTS = 10_000
PER_RECORD = 20


# --- what is true and what is not ------------------------------------------------------------------------------------


def test_false_records_are_rejected_and_true_ones_accepted(seed: int) -> None:
    """Of 10,000 mutated records, their hashes fitting, just those pass that enumeration finds true."""
    random, seen, count = Random(seed), Counter[tuple[str, bool]](), cases(MUTANTS)
    while seen.total() < count or (seen.total() < MUTANTS and {name for name, _ in seen} != set(MUTATIONS)):
        honest = honest_record(random)
        assert is_true(honest)
        assert accepts(honest), (false_claims(honest), honest)
        for _ in range(PER_RECORD):
            name, other = mutant(random, honest)
            truth = is_sane(other) and is_true(other)
            assert accepts(other) == truth, f"{name}: {'true' if truth else 'false'}, but {json.dumps(other)}"
            seen[name, truth] += 1
    assert {name for name, _ in seen} == set(MUTATIONS)
    assert sum(number for (_, truth), number in seen.items() if not truth) > seen.total() / 3
    assert sum(number for (_, truth), number in seen.items() if truth) > seen.total() / 10


def test_false_records_of_orders_are_rejected_and_true_ones_accepted(seed: int) -> None:
    """The same for min-max, Lowndes and the quota method, whose own definitions say which records are false."""
    random, seen, count = Random(seed), Counter[tuple[str, bool]](), cases(MUTANTS)
    while seen.total() < count:
        honest = honest_ordering(random)
        assert is_true(honest)
        assert accepts(honest), (false_claims(honest), honest)
        for _ in range(PER_RECORD):
            name, other = mutant(random, honest)
            truth = is_sane(other) and is_true(other)
            assert accepts(other) == truth, f"{name}: {'true' if truth else 'false'}, but {json.dumps(other)}"
            seen[f"{honest['method']['name']}: {name}", truth] += 1
    assert sum(number for (_, truth), number in seen.items() if not truth) > seen.total() / 3
    assert sum(number for (_, truth), number in seen.items() if truth) > seen.total() / 10


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


def in_named_first_format(record: Record) -> Record:
    return in_first_format(record) | {"method": "fairness"}


@pytest.mark.parametrize("older", [in_first_format, in_named_first_format, in_second_format])
def test_records_of_older_formats_are_still_checked(older: Callable[[Record], Record], seed: int) -> None:
    """True ones are accepted and mutants rejected; in the first format they may name their method or leave it out."""
    random, seen = Random(seed), 0
    for record in (plain_record(), tied_record(), tied_record(ties="lot 7")):
        assert accepts(older(record))
    while seen < 100:
        name, record = mutant(random, honest_record(random))
        if is_sane(record) and NOTHING_AROUND.items() <= record["input"].items():
            assert accepts(older(copy.deepcopy(record))) == is_true(record), f"{name}: {json.dumps(record)}"
            seen += 1


def test_an_older_format_has_no_place_for_what_is_asked_around() -> None:
    """A penalty or a threshold in a record of the second format is no part of it: refused, never ignored."""
    for key in NOTHING_AROUND:
        older = in_second_format(plain_record())
        with pytest.raises(ValueError, match="it is not in the format"):
            verify(as_bytes(older | {"input": older["input"] | {key: NOTHING_AROUND[key]}}))


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
    "another format": lambda: changed("format", "evenhand record 4"),
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
    "beta below 1": lambda: changed("method.parameters.beta", "0.99"),
    "sigma above 1": lambda: changed("method.parameters.sigma", "1.01"),
    "a negative kappa": lambda: changed("method.parameters.kappa", "-1"),
    "NaN for a parameter": lambda: changed("method.parameters.kappa", "nan"),
    "a parameter with an exponent": lambda: changed("method.parameters.beta", "1e999999999"),
    "a method without a name": lambda: changed("method", {"parameters": plain_record()["method"]["parameters"]}),
    "a method that is a word": lambda: changed("method", "fairness"),
    "an unknown method": lambda: changed("method.name", "websterr"),
    "a method whose name is a list": lambda: changed("method.name", ["fairness"]),
    "the second format with parameters beside the method": lambda: changed("parameters", {}),
    "the first format with a named method": lambda: changed("format", "evenhand record 1"),
    "the second format with more in its input": lambda: changed("format", "evenhand record 2"),
    "a record without a format": lambda: with_text('"format": "evenhand record 3", ', ""),
    "a threshold with an exponent": lambda: changed("input.threshold", "1e999999999"),
    "a negative threshold": lambda: changed("input.threshold", "-0.05"),
    "a threshold that nobody reaches": lambda: changed("input.threshold", "13"),
    "a threshold of people that is a share of something": lambda: changed_input(threshold="5", threshold_of="100"),
    "a share of fewer people than there are": lambda: changed_input(threshold="0.05", threshold_of="19"),
    "a share of something, but no threshold": lambda: changed("input.threshold_of", "100"),
    "exempt groups, but no threshold": lambda: changed("input.exempt", ["A"]),
    "exempt groups that are none": lambda: changed_input(threshold="0.05", exempt=["D"]),
    "an exempt name that is no text": lambda: changed_input(threshold="0.05", exempt=[3]),
    "exempt groups that are no list": lambda: changed_input(threshold="0.05", exempt="A"),
    "a negative penalty": lambda: changed("input.change", "-1"),
    "a penalty beyond 10^100": lambda: changed("input.change", f"1{'0' * 99}1"),
    "a penalty without units held now": lambda: changed_input(change="0.1", current=None),
    "the first format without parameters": lambda: as_bytes(in_first_format(plain_record()) | {"parameters": None}),
    "the first format of an unknown method": lambda: as_bytes(in_first_format(plain_record()) | {"method": "webster"}),
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
    """Refused as no record."""
    with pytest.raises((ValueError, RecursionError)):
        verify(NO_RECORDS[case]())


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
    record = record_of(plain_record()["input"], plain_record()["method"]["parameters"], list(range(3, 16)))
    record["input"]["populations"][0] = "13"
    Path("sweep.json").write_bytes(as_bytes(record))
    assert run(command_line, ["verify", "sweep.json"]) == 1
    lines = capfd.readouterr().out.splitlines()
    assert lines[1] == "  not so: the SHA-256 is that of the input"
    assert len(lines) == 12
    assert lines[-1].startswith("  and ")
