"""What is saved as JSON is a whole, exact and true record of the result."""

import json
import math
from decimal import Decimal
from fractions import Fraction
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any

import pytest
from flint import arb, ctx, fmpq

import evenhand as eh
from evenhand.exceptions import UnwritableFile
from evenhand.explorer.exports import of_allocation, of_sweep
from evenhand.io.record.outward import interval
from evenhand.io.record.record import MOST_BYTES, WHITE_SPACE, allocation_record, sweep_record
from evenhand.verify import LARGEST, verify
from helpers import made_near_ties, made_ties
from helpers.random_cases import cases
from helpers.running import strict_json
from helpers.strategies import instance

PLAIN = {"A": 12, "B": 7, "C": 1}


def claims(record: dict[str, Any]) -> dict[str, bool]:
    """What the checker makes of a record, after a trip through JSON."""
    return verify(json.dumps(record, allow_nan=False).encode())


def assert_true(record: dict[str, Any], about: object = "") -> None:
    false = [claim for claim, is_so in claims(record).items() if not is_so]
    assert not false, f"{false}: {about}"


def only(record: dict[str, Any]) -> dict[str, Any]:
    (row,) = record["results"]
    return row  # type: ignore[no-any-return]


# --- what it holds --------------------------------------------------------------------------------------------------


def test_a_record_holds_the_whole_input_exactly() -> None:
    """Populations as they were meant, bounds, units held now, and a hash of them all."""
    populations = {"whole": 10**30, "decimal": 0.1, "fraction": Fraction(22, 7), "Genève": Decimal("1.50")}
    groups = eh.Groups(populations, minimum=[1, 1, 2, 1], maximum=[None, 3, 9, None], current=[4, 0, 1, 2])
    given = allocation_record(eh.allocate(groups, 8))["input"]
    assert given == {
        "names": ["whole", "decimal", "fraction", "Genève"],
        "populations": [str(10**30), "1/10", "22/7", "3/2"],
        "minimum": [1, 1, 2, 1],
        "maximum": [None, 3, 9, None],
        "current": [4, 0, 1, 2],
        "threshold": None,
        "threshold_of": None,
        "exempt": [],
        "change": None,
    }


def test_the_hash_is_that_of_the_input_in_canonical_form() -> None:
    """Anybody can compute it: sorted keys, ASCII."""
    record = allocation_record(eh.allocate({"Genève": 3, "Bern": 2}, 5))
    text = (
        '{"change": null, "current": null, "exempt": [], "maximum": [null, null], "minimum": [1, 1], '
        '"names": ["Gen\\u00e8ve", "Bern"], "populations": ["3", "2"], "threshold": null, "threshold_of": null}'
    )
    assert record["input_sha256"] == sha256(text.encode("ascii")).hexdigest()


def test_parameters_are_exact() -> None:
    """One tenth is one tenth, not the binary number beside it."""
    record = allocation_record(
        eh.allocate(PLAIN, 5, kappa=0.1, gamma=Fraction(1, 3), beta=Decimal("2.70"), sigma=1e-7, base=0.5)
    )
    assert record["method"] == {
        "name": "fairness",
        "parameters": {"kappa": "0.1", "gamma": "1/3", "beta": "2.7", "sigma": "1/10000000", "base": "0.5"},
    }
    assert_true(record)


def test_a_record_of_the_united_states() -> None:
    """Units, proof and numbers are those of the allocation; decimals enclose what the floats are near."""
    house = eh.allocate(eh.load("us-2020"), 435)
    record = allocation_record(house)
    row = only(record)
    assert (record["format"], record["evenhand"]) == ("evenhand record 3", eh.__version__)
    assert (record["solver"], record["ties"]) == ("exact", "first")
    assert (row["k"], row["units"], row["proof"]) == (435, house.units.tolist(), house.proof)
    assert (row["unique"], row["count"], row["at_price"]) == (True, "1", None)
    low, high = float(row["price"]["low"]), float(row["price"]["high"])
    assert (low, high) == (pytest.approx(house.price[0], rel=1e-12), pytest.approx(house.price[1], rel=1e-12))
    assert float(row["error"]["low"]) == pytest.approx(house.error, rel=1e-14)
    assert float(row["log_error"]["high"]) == pytest.approx(house.log_error, rel=1e-14)
    assert len(claims(record)) == 6
    assert_true(record)


def test_a_saved_file_is_strict_json_and_true(tmp_path: Path) -> None:
    """No infinity and no NaN, even where a group cannot give and another cannot take; white space does not matter."""
    path = tmp_path / "house.json"
    eh.allocate({"A": 3, "B": 1}, 2).save(path)
    record = strict_json(path.read_text(encoding="utf-8"))
    assert only(record)["price"]["low"] == "-inf"
    for indent in (None, 1, 4):
        assert all(verify(json.dumps(record, indent=indent).encode()).values())


def test_a_perfect_fit_is_exactly_zero() -> None:
    """With kappa = 1/2 the ideals are (1, 2, 3): no ball shows that, and the record says it all the same."""
    row = only(record := allocation_record(eh.allocate({"A": 2, "B": 8, "C": 18}, 6, kappa=0.5)))
    assert row["error"] == {"low": "0", "high": "0"}
    assert row["log_error"] == {"low": "-inf", "high": "-inf"}
    assert_true(record)


def test_an_error_of_one_has_a_logarithm_of_zero() -> None:
    """log E = 0 is no decimal's neighbour by any factor: two tiny decimals enclose it."""
    row = only(record := allocation_record(eh.allocate([2, 2], 4, sigma=0, beta=3, maximum=[1, None])))
    assert row["log_error"] == {"low": "-1e-301", "high": "1e-301"}
    assert_true(record)


def test_ties_are_written_out() -> None:
    """How many are best, between which units they lie, and that it is no accident which one is taken."""
    tie = eh.allocate(eh.load("us-2020"), 435, kappa=0, gamma=0)
    record = allocation_record(tie)
    row = only(record)
    assert (row["unique"], row["count"], row["proof"]) == (False, "2250829575120", "exact")
    assert row["at_price"] == {"low": [8] * 50, "high": [9] * 50}
    assert_true(record)


def test_counts_of_thousands_of_digits_are_written() -> None:
    """Longer than Python turns into text without being asked."""
    record = allocation_record(eh.allocate([7] * 4000, 6000, ties="first"))
    assert len(only(record)["count"]) == len(str(math.comb(4000, 2000) // 10**1000)) + 1000
    assert_true(record)


def test_a_lot_carries_its_seed() -> None:
    """Whoever has the record can repeat the draw; a drawn seed is written too."""
    for seed in (0, 1, 2**70, None):
        drawn = eh.allocate([5] * 9, 13, ties="lot", seed=seed)
        record = allocation_record(drawn)
        assert record["ties"] == f"lot {drawn.seed}"
        assert_true(record)


def test_units_of_one_group_at_the_price_are_no_tie() -> None:
    """At sigma = 0 the only group with room holds free units and could have more: unique all the same, and proven."""
    row = only(record := allocation_record(eh.allocate([2, 3, 9], 20, sigma=0, maximum=[None, 2, 2])))
    assert (row["unique"], row["count"]) == (True, "1")
    assert row["at_price"] is not None
    assert_true(record)


def test_a_heuristic_claims_nothing() -> None:
    """The notebook's greedy: its arithmetic is there, a proof is not."""
    record = allocation_record(eh.allocate(PLAIN, 5, solver="notebook"))
    row = only(record)
    assert (record["solver"], row["units"]) == ("notebook", [3, 1, 1])
    assert (row["proof"], row["unique"], row["count"], row["at_price"]) == (None, None, None, None)
    assert claims(record)["k = 5: nothing is proven (a heuristic)"]
    assert_true(record)


def test_what_is_undecided_stays_so() -> None:
    """Two units that cost the same for a reason nobody looks for: said aloud, never guessed."""
    open_one = eh.allocate([1, 3], 15, kappa=0.5, gamma=0.5, beta=1, sigma=0)
    if open_one.proof != "undecided":
        pytest.skip("evenhand has learnt to decide this one: put another in its place")
    record = allocation_record(open_one)
    assert (only(record)["unique"], only(record)["count"]) == (None, None)
    assert claims(record)["k = 15: nothing is proven (undecided)"]
    assert_true(record)


# --- that it is true ------------------------------------------------------------------------------------------------


def test_every_record_is_true(seed: int) -> None:
    """Whatever is asked of evenhand, in every corner of its domain, the checker proves the answer again."""
    random = Random(seed)
    for _ in range(cases(300)):
        case = instance(random, largest_k=10**5)
        answer = case.allocate(ties=random.choice(("first", "lot")))
        try:
            record = allocation_record(answer)
        except UnwritableFile as refused:
            assert "tie" in str(refused)
            continue
        assert_true(record, case)
        assert only(record)["proof"] == answer.proof


def test_balls_that_know_nothing_yet_are_no_perfect_fit() -> None:
    """Ideals a hair from 3 units: the first precision cannot tell their side, so that the checker goes on."""
    people = [858016.4873137979, 1e22, 0.6712991169285889, 1e22, 1e22, 0.1, 147598.53925122364]
    assert_true(allocation_record(eh.allocate(people, 25, kappa=2, beta=2.7, base=3)))


@pytest.mark.parametrize("kind", made_ties.MAKERS)
def test_every_record_of_a_tie_is_true(kind: str, seed: int) -> None:
    """The checker finds the same ties, by its own ways, and the same number of best allocations."""
    random = Random(seed)
    for _ in range(cases(20)):
        case = made_ties.make(random, kind)
        answer = case.allocate(ties=random.choice(("first", "lot")))
        record = allocation_record(answer)
        assert only(record)["count"] == str(answer.ties.count)
        assert only(record)["unique"] is False
        assert_true(record, case)


def test_every_record_of_a_near_tie_is_true(seed: int) -> None:
    """Where float64 sees a tie, balls do not: the record says that there is one best allocation, and it is shown."""
    random, proofs = Random(seed), set()
    for _ in range(6):
        for near in made_near_ties.make(random):
            answer = near.instance.allocate()
            record = allocation_record(answer)
            proofs.add(only(record)["proof"])
            assert_true(record, near)
    assert "ball" in proofs


@pytest.mark.parametrize(
    "changes", [{}, {"kappa": 0.73, "gamma": 0.4, "beta": 2.7, "sigma": 0.2}, {"solver": "notebook"}]
)
def test_every_total_of_a_sweep_is_in_its_record(changes: dict[str, Any], tmp_path: Path) -> None:
    """Units, proofs and errors of each total; whether the sweep kept its units does not matter."""
    states = eh.load("us-2020")
    kept, dropped = (eh.sweep(states, range(50, 600, 11), keep_units=keep, **changes) for keep in (True, False))
    record = sweep_record(kept)
    assert record == sweep_record(dropped)
    assert kept.units is not None
    assert [row["k"] for row in record["results"]] == kept.k.tolist()
    assert [row["units"] for row in record["results"]] == kept.units.tolist()
    assert [row["proof"] for row in record["results"]] == kept.proof.tolist()
    assert [float(row["log_error"]["low"]) for row in record["results"]] == pytest.approx(kept.log_error.tolist())
    kept.save(tmp_path / "sweep.json")
    assert all(verify((tmp_path / "sweep.json").read_bytes()).values())


def test_the_sweep_of_new_england_is_true() -> None:
    """Ties and perfect fits among its totals included."""
    assert_true(sweep_record(eh.sweep(eh.load("new-england-2024"), 6, 60)))
    assert_true(sweep_record(eh.sweep([4, 4, 2, 2], 4, 40, ties="lot", seed=8)))


# --- what is asked around a method, and methods that order units ----------------------------------------------------

PARTIES = eh.Groups({"A": 48, "B": 31, "C": 12, "D": 5, "E": 4}, current=[5, 3, 1, 1, 0])
ORDERS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("lowndes", {}),
    ("quota-method", {}),
    ("min-max", {}),
    ("min-max", {"sigma": 0}),
    ("min-max", {"sigma": 1}),
)


def test_a_threshold_is_in_the_record_with_all_groups() -> None:
    """As it was given, exactly; who falls keeps the place and the population, and has nothing."""
    asked = {"threshold": 0.05, "exempt": ["E"], "threshold_of": 101}
    record = allocation_record(eh.allocate(PARTIES, 10, method="webster", minimum=1, **asked))
    given = record["input"]
    assert (given["threshold"], given["threshold_of"], given["exempt"]) == ("0.05", "101", ["E"])
    assert given["names"] == list("ABCDE")
    assert given["populations"] == ["48", "31", "12", "5", "4"]
    assert (given["minimum"], given["maximum"]) == ([1, 1, 1, 0, 1], [None, None, None, 0, None])
    assert only(record)["units"] == [5, 3, 1, 0, 1]
    assert claims(record)["who falls below the threshold gets nothing (1 of 5 groups)"]
    assert_true(record)


def test_a_threshold_that_nobody_misses_is_in_the_record_too() -> None:
    """It was asked for, and the record says that nobody fell."""
    record = allocation_record(eh.allocate(PARTIES, 10, method="webster", threshold=4))
    assert record["input"]["threshold"] == "4"
    assert claims(record)["who falls below the threshold gets nothing (0 of 5 groups)"]
    assert_true(record)


def test_a_penalty_on_change_is_in_the_record() -> None:
    """Exactly; costs have it, the error does not, and price and error are those of the allocation."""
    allocation = eh.allocate(PARTIES, 10, method="webster", change=Fraction(1, 3))
    record = allocation_record(allocation)
    assert record["input"]["change"] == "1/3"
    row = only(record)
    assert float(row["error"]["low"]) == pytest.approx(allocation.error, rel=1e-14)
    assert [float(row["price"][end]) for end in ("low", "high")] == pytest.approx(allocation.price, rel=1e-12)
    assert allocation.error == pytest.approx(allocation.judged_by("webster").error)
    assert_true(record)


@pytest.mark.parametrize("method", ["fairness", "webster", "hill", "dean", "hamilton", "power-mean", "entropy"])
def test_penalty_and_threshold_go_with_every_method_whose_errors_add_up(method: str) -> None:
    """With both at once, for one total and for many, ties by lot included."""
    given: dict[str, Any] = {"power-mean": {"p": 2}, "entropy": {"t": Fraction(1, 2)}}.get(method, {})
    asked = {**given, "method": method, "change": 0.02, "threshold": 0.05, "ties": "lot", "seed": 4}
    assert_true(allocation_record(eh.allocate(PARTIES, 10, **asked)))
    assert_true(sweep_record(eh.sweep(PARTIES, 5, 40, **asked)))


@pytest.mark.parametrize(("method", "given"), ORDERS)
@pytest.mark.parametrize("rule", ["first", "current", "lot"])
def test_methods_that_order_units_have_records(method: str, given: dict[str, Any], rule: str) -> None:
    """Of one total and of many, with a threshold or without, with the tie rule that was asked for."""
    seed = 11 if rule == "lot" else None
    for threshold in (None, 5):
        asked: dict[str, Any] = {"method": method, "ties": rule, "seed": seed, "threshold": threshold, **given}
        assert_true(allocation_record(eh.allocate(PARTIES, 10, **asked)))
        assert_true(sweep_record(eh.sweep(PARTIES, 6, 40, **asked)))
        assert_true(allocation_record(eh.allocate([7] * 5, 13, **(asked | {"ties": "first", "seed": None}))))


def test_every_method_has_records() -> None:
    """All that `evenhand methods` lists, by name, of one total, of many, and as the page lets people take them away."""
    groups = eh.Groups({"A": 48, "B": 31, "C": 12}, current=[5, 3, 1])
    given: dict[str, dict[str, Any]] = {
        "stationary": {"c": 0.3},
        "modified-sainte-lague": {"first": 0.7},
        "power-mean": {"p": 3},
        "entropy": {"t": 0.5},
        "neyman": {"sd": [1, 2, 3]},
        "power-allocation": {"cv": [1, 2, 3], "power": 0.5},
    }
    for method in eh.methods():
        asked = {"method": method.name, **given.get(method.name, {})}
        allocation, sweep = eh.allocate(groups, 12, **asked), eh.sweep(groups, 9, 14, **asked)
        files = of_allocation("allocation.json", allocation, "groups"), of_sweep("sweep.json", sweep, 2.0, "groups")
        for file in files:
            assert_true(json.loads(file["text"]), method.name)


def test_every_law_has_a_record() -> None:
    """Rules of countries, with their thresholds, floors and exempt lists, are proven again as they were applied."""
    for law in eh.laws():
        assert_true(allocation_record(law.allocate()), law.name)


def test_what_has_no_error_says_so() -> None:
    """Null, and no number that could be taken for one; the quota method has no price either."""
    lowndes = only(allocation_record(eh.allocate(PARTIES, 10, method="lowndes")))
    assert (lowndes["error"], lowndes["log_error"]) == (None, None)
    assert float(lowndes["price"]["low"]) == pytest.approx(eh.allocate(PARTIES, 10, method="lowndes").price[0])
    in_turn = only(allocation_record(eh.allocate(PARTIES, 10, method="quota-method")))
    assert [in_turn[key] for key in ("error", "log_error", "price", "at_price", "count")] == [None] * 5


def test_the_price_of_min_max_is_a_pair() -> None:
    """A single number is no certificate: between 4/3 and 4/3 only the second numbers tell."""
    allocation = eh.allocate([3, 3, 2], 4, method="min-max", sigma=1)
    row = only(record := allocation_record(allocation))
    assert all(len(row["price"][end]) == 2 for end in ("low", "high"))
    assert float(row["error"]["high"]) == pytest.approx(allocation.error)
    assert_true(record)


def test_tied_awards_are_told_but_not_counted() -> None:
    """Two of three equal groups have the odd units: another order of awards would leave others."""
    record = allocation_record(eh.allocate([5, 5, 5], 5, method="quota-method"))
    assert (only(record)["unique"], only(record)["count"]) == (False, None)
    assert claims(record)["k = 5: tied awards could leave, not counted, other units"]
    assert_true(record)


def test_a_lot_among_awards_can_be_drawn_again() -> None:
    """Every seed puts the groups in an order of its own, which the checker draws again."""
    drawn = set()
    for seed in range(12):
        allocation = eh.allocate([5, 5, 5], 4, method="quota-method", ties="lot", seed=seed)
        record = allocation_record(allocation)
        assert_true(record)
        drawn.add(tuple(allocation.units.tolist()))
        for other in range(12):
            again = eh.allocate([5, 5, 5], 4, method="quota-method", ties="lot", seed=other)
            is_same = again.units.tolist() == allocation.units.tolist()
            assert all(claims(record | {"ties": f"lot {other}"}).values()) == is_same
    assert len(drawn) == 3


def test_powers_that_no_ball_can_tell_apart_are_told_by_their_order() -> None:
    """With p = 10^9, s(a) / q is (a + 1) / q but for what has 10^8 zeros in front, so that no precision would do."""
    for people, k in (([6, 12], 44), ([6, 6, 12, 3], 12), ([12, 6, 12], 46)):
        for p in (10**9, -(10**9), 10**300):
            allocation = eh.allocate(people, k, method="power-mean", p=p)
            assert allocation.unique is not None
            assert_true(allocation_record(allocation), (people, k, p))


def test_costs_beyond_all_decimals_are_refused_in_a_sentence() -> None:
    """Those of an error of 10^30000000 are written; those of 10^(10^299) are too extreme."""
    assert_true(allocation_record(eh.allocate([6, 12], 8, method="entropy", t=10**8)))
    assert_true(allocation_record(eh.allocate([6, 12], 8, kappa=10**6)))
    with pytest.raises(UnwritableFile, match="its costs or errors are too extreme for a record"):
        allocation_record(eh.allocate([6, 12], 8, method="entropy", t=10**300))


# --- decimals -------------------------------------------------------------------------------------------------------


def test_decimals_lie_outside_and_close(seed: int) -> None:
    """The lower one is below the number, the upper one above, both within 2e-16 of it, from 1e-300000 to 1e300000."""
    random = Random(seed)
    for _ in range(cases(500)):
        mantissa = Fraction(random.randint(-(10**30), 10**30) or 1, random.randint(1, 10**30))
        exponent = random.choice((0, 1, -1, random.randint(-20, 20), random.randint(-(10**6), 10**6)))

        def ball(_bits: int, mantissa: Fraction = mantissa, exponent: int = exponent) -> arb:
            return arb(fmpq(mantissa.numerator, mantissa.denominator)) * arb(2) ** exponent

        found = interval(ball)
        with ctx.workprec(2000):
            number = ball(2000)
            assert arb(found["low"]) < number < arb(found["high"])
            assert arb(found["high"]) - arb(found["low"]) < abs(number) * 4e-16


def test_an_exact_zero_is_zero() -> None:
    """Zero has no sides, and no sign."""
    assert interval(lambda _: arb(0)) == {"low": "0", "high": "0"}


def test_short_numbers_are_enclosed_too() -> None:
    """A quarter is a decimal itself; it lies between its two neighbours of 17 digits."""
    assert interval(lambda _: arb(1) / 4) == {"low": "0.24999999999999999", "high": "0.25000000000000001"}


# --- what cannot be written -----------------------------------------------------------------------------------------


def test_too_large_a_sweep_is_refused(tmp_path: Path) -> None:
    """A record that nobody could check is not written; the message says what to do."""
    path = tmp_path / "sweep.json"
    with pytest.raises(UnwritableFile, match="50 groups times 20,000 totals are more than the 524,288"):
        eh.sweep(eh.load("us-2020"), 50, 20_049, keep_units=False).save(path)
    assert not path.exists()


def test_too_large_a_file_is_refused(tmp_path: Path) -> None:
    """What the checker would not read is not written: here for the sake of its names."""
    names = [f"{i:05d}" + "x" * 900 for i in range(20_000)]
    with pytest.raises(UnwritableFile, match="the record would be larger than 16 MiB: sweep fewer totals"):
        eh.allocate(eh.Groups([1] * 19_999 + [7], names), 20_001).save(tmp_path / "house.json")
    assert not list(tmp_path.iterdir())


def test_what_is_written_can_be_read_by_the_checker(tmp_path: Path) -> None:
    """The largest records that are written are no larger, indented as they are, than what the checker reads."""
    path = tmp_path / "sweep.json"
    eh.sweep([3, 2], 2, 400).save(path)
    record = json.loads(path.read_bytes())
    text = json.dumps(record)
    assert path.stat().st_size <= len(text) + WHITE_SPACE * text.count(",")
    assert MOST_BYTES == LARGEST


def test_a_population_of_thousands_of_digits_is_refused(tmp_path: Path) -> None:
    """Such a fraction is fine for evenhand, but not for a record."""
    long = Fraction(10**3000 + 1, 10**3000)
    with pytest.raises(UnwritableFile, match=r"population of 'B' \(row 2\) has too many digits for a record"):
        eh.allocate({"A": 1, "B": long}, 5).save(tmp_path / "house.json")


def test_ties_beyond_counting_are_recorded_uncounted() -> None:
    """Fifty groups of fifty different spans: the record says that there are others, not how many."""
    people = [10**6 + 7 * i * i for i in range(50)]
    maximum = [1, *(10**12 * p // (2 * sum(people)) + 10**10 + 10**8 * i for i, p in enumerate(people))]
    tie = eh.allocate([sum(people), *people], 10**12, beta=1, maximum=maximum)
    record = allocation_record(tie)
    assert (only(record)["unique"], only(record)["count"]) == (False, None)
    assert claims(record)[f"k = {10**12}: other allocations are as good, not counted"]
    assert_true(record)
