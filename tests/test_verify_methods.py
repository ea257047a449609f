"""The checker knows every method by formulas of its own: it accepts what is true of each, and no lie."""

import types
from pathlib import Path
from random import Random
from typing import Any

import pytest

from evenhand import verify as checker
from helpers.method_records import (
    FAMILIES,
    Record,
    altered,
    differ_by_a_hair,
    honest_again,
    honest_record,
    lies,
    rare_records,
)
from helpers.random_cases import cases
from helpers.record_examples import accepts, as_bytes, false_claims

RECORDS = 200


@pytest.mark.parametrize("family", FAMILIES)
def test_true_records_are_accepted_and_lies_found(family: str, seed: int) -> None:
    """Whatever is changed in the answer, or in the question under it, is found, but for what leaves it true."""
    random = Random(seed)
    for _ in range(max(12, cases(RECORDS) // len(FAMILIES))):
        record = honest_record(random, family)
        assert accepts(record), (false_claims(record), record)
        for kind, lie in lies(random, record):
            assert not accepts(lie), (kind, lie)
        other = altered(random, record)
        again = honest_again(other)
        if again is not None and differ_by_a_hair(again, other):
            continue
        is_true = again is not None and [again["results"], again["input"]] == [other["results"], other["input"]]
        assert accepts(other) == is_true, other


SOURCE = Path(str(checker.__file__)).read_text(encoding="utf-8")

# Each is what a careless checker would be: the first text of the file is replaced by the second.
WEAKENINGS = {
    # the divisor methods
    "signposts a + c lie elsewhere": ("return 2 * (a + self.c) / q - 2", "return 2 * a / q - 2"),
    "their error lacks c": ("(a - q + self.c - fmpq(1, 2)) ** 2 / q", "(a - q) ** 2 / q"),
    "Adams serves nobody first": ("self.serves_first = self.c == 0", "self.serves_first = False"),
    "the geometric mean is the arithmetic one": ("q**2 / (a * (a + 1))", "q**2 / (a + fmpq(1, 2)) ** 2"),
    "Hill's error is Webster's": ("return (a - q) ** 2 / a", "return (a - q) ** 2 / q"),
    "Dean's mean is another": ("fmpq(2 * a * (a + 1), 2 * a + 1)", "fmpq(2 * a * (a + 1) + 1, 2 * a + 1)"),
    "the first divisor is as the others": ("fmpq(2 * a + 1, 2) if a else self.first", "fmpq(2 * a + 1, 2)"),
    "only steps below count": ("for step, r in ((-1, a - 1), (1, a)):", "for step, r in ((-1, a - 1),):"),
    "only steps above count": ("for step, r in ((-1, a - 1), (1, a)):", "for step, r in ((1, a),):"),
    "a power mean is not a mean": ("((1 + smaller) / 2) ** (1 / arb(self.p))", "(1 + smaller) ** (1 / arb(self.p))"),
    "the first power mean is half": ("return arb(fmpq(1, 2)) ** (1 / arb(self.p))", "return arb(fmpq(1, 2))"),
    "the ends of all power means are one": ("return arb(a + (self.end > 0))", "return arb(a)"),
    "power means of one order are equal": (
        "return [(fmpq(1), (fmpq(b), self.p), (q, -self.p)) for b in (a, a + 1) if b]",
        "return [(fmpq(1), (fmpq(b), self.p)) for b in (a, a + 1) if b]",
    ),
    "squares of geometric means are not divided": ("return [(a * (a + 1) / q**2,)]", "return [(fmpq(a * (a + 1)),)]"),
    "entropy of order 0 is another": ("return a - q - q * x.log()", "return q - a + q * x.log()"),
    "entropy of order 1 is another": ("- a * arb(q).log() - a + q", "- a + q"),
    "entropy has no scale": ("- 1 - t * (x - 1)) / (t * (t - 1))", "- 1 - t * (x - 1)) / t"),
    "units cost no entropy of order 0": ("return 1 - q * (arb(a + 1) / a).log()", "return -q * (arb(a + 1) / a).log()"),
    "units cost no entropy of order 1": ("- arb(q).log() - 1\n", "- arb(q).log()\n"),
    "units cost no entropy": ("arb(q) ** (1 - t) - t) / (t", "arb(q) ** (1 - t)) / (t"),
    "logarithms of order 1 are equal": ("return [(1 / q, (fmpq(a + 1)", "return [(fmpq(1), (fmpq(a + 1)"),
    "first units cost alike": ("return -FIRST * (1 + q / (1 + q))", "return fmpq(-FIRST)"),
    "a base is no base": ("return a - self.base, self.quotas[i]", "return a, self.quotas[i]"),
    "a base is shared out too": ("fmpq(k - self.n * self.base)", "fmpq(k)"),
    "nobody misses a first unit": ('return arb("inf") if self.is_first(own) else', "return arb(0) if own == 0 else"),
    # largest remainders
    "a remainder costs nothing": ("return 2 * (a - q) + 1", "return 2 * (a - q)"),
    "remainders are not squared": ("return (a - q) ** 2\n", "return abs(a - q)\n"),
    "quotas are not rounded": (
        'return fmpq(found.floor() + 1) if quota in ("swiss", "droop") else found',
        "return found",
    ),
    "all quotas are the first": ('(k + (2 if quota == "imperiali" else 1))', "k"),
    "Imperiali is Hagenbach-Bischoff": ('(2 if quota == "imperiali" else 1)', "1"),
    "nobody leaves": ("if self.recomputes and self", "if False and self"),
    "a quota is formed once": ("staying = [i for i in staying if i not in self.fixed]", "break"),
    "those who left can take": ("self.fixed |= {*leaving}", "self.fixed |= set()"),
    # samples
    "the spread does not count": ("arb(self.spread[i] ** 2) * size", "size"),
    "the size does not count": ("arb(self.spread[i] ** 2) * size", "arb(self.spread[i] ** 2)"),
    "the variance has no end": ("return (self.sizes[i] - a) / (a * self.sizes[i])", "return fmpq(1, a)"),
    "a unit saves as much as all": ("return -self.weight(i) / (a * (a + 1))", "return -self.weight(i) / a"),
    "strata give more than they hold": ("groups.maximum = [min(most, int(size.p))", "groups.maximum = [most"),
    "one weight is like another": ("(self.sizes[i], 2 * self.exponent))]", "(self.sizes[i], self.exponent))]"),
    "the power is not read": ('self.exponent = number(parameters["power"])', "self.exponent = fmpq(1)"),
}


@pytest.fixture(scope="module")
def battery() -> list[tuple[Record, bool]]:
    """True and false records of every method."""
    random = Random(20_26)
    found = [(record, True) for record in rare_records()]
    for family in FAMILIES:
        for _ in range(45):
            record = honest_record(random, family)
            found.append((record, True))
            found += [(lie, False) for kind, lie in lies(random, record) if kind == "a unit is moved"]
    for record, is_true in list(found):
        if is_true and record["method"]["name"] == "neyman":
            unbounded = {**record["input"], "maximum": [None] * len(record["input"]["names"])}
            again = honest_again({**record, "input": unbounded})
            if again is not None and again["results"] == record["results"]:
                found.append((rehashed({**record, "input": unbounded}), True))
    return found


def rehashed(record: Record) -> Record:
    from helpers.record_oracle import fitting_hash

    return {**record, "input_sha256": fitting_hash(record["input"])}


def weakened(name: str) -> Any:
    old, new = WEAKENINGS[name]
    assert SOURCE.count(old) == 1, f"{SOURCE.count(old)} times in the checker: {old}"
    module = types.ModuleType("weakened")
    exec(compile(SOURCE.replace(old, new), "weakened.py", "exec"), module.__dict__)
    return module.verify


def judged(check: Any, record: Record) -> bool | None:
    try:
        return all(check(as_bytes(record)).values())
    except (ValueError, ZeroDivisionError, TypeError, IndexError):
        return None


def test_the_checker_judges_the_battery_rightly(battery: list[tuple[Record, bool]]) -> None:
    """What is true is accepted, what is false is not."""
    assert [judged(checker.verify, record) is True for record, _ in battery] == [is_true for _, is_true in battery]


@pytest.mark.parametrize("name", WEAKENINGS)
def test_a_careless_checker_is_found_out(name: str, battery: list[tuple[Record, bool]]) -> None:
    """Some record of the battery is judged wrongly by it."""
    check = weakened(name)
    assert any((judged(check, record) is True) != is_true for record, is_true in battery)


def test_what_a_method_cannot_bear_is_refused() -> None:
    """Minimums below the base, half people in a stratum, a column that another method needs."""
    random = Random(7)
    divisor, neyman = honest_record(random, "divisor"), honest_record(random, "neyman")
    divisor["method"]["parameters"]["base"] = "9"
    half = rehashed({**neyman, "input": {**neyman["input"], "populations": ["7/2"] * len(neyman["input"]["names"])}})
    other = rehashed({**neyman, "method": {"name": "power-allocation", "parameters": {"power": "1"}}})
    without = rehashed({**neyman, "input": {k: v for k, v in neyman["input"].items() if k != "sd"}})
    for record in (divisor, half, other, without):
        with pytest.raises(ValueError, match=r"it is not in the format|its input is none"):
            checker.verify(as_bytes(record))
