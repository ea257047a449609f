"""Records of tiny problems, and what a liar, a slip of the hand or a flipped bit makes of them.

Every mutation fits the hash again, so that nothing gives it away but what the record says. Some happen to leave a true
record (another name, a weaker claim): `record_oracle.is_true` tells which.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from fractions import Fraction
from random import Random
from typing import Any

from helpers.order_oracle import METHODS, is_sane_ordering
from helpers.record_oracle import (
    NOTHING_AROUND,
    chosen,
    decimal,
    facts,
    fitting_hash,
    middle,
    precise,
    record_of,
    row_of,
    some_units,
    taken,
    who_competes,
    with_nothing_around,
)

Record = dict[str, Any]

PRIMES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29)
RULES = ("first", "first", "raise", "current", "lot 7", "lot -3", "lot 0", "lot 123456789012345678901234567890")


def honest_record(random: Random) -> Record:
    """A true record of one or some totals of a random problem with at most 4 groups, ties included."""
    while True:
        given, parameters = _problem(random)
        places = who_competes(given)
        least = max(sum(given["minimum"][i] for i in places), -(-Fraction(parameters["base"]) * len(places) // 1))
        most = min(10, sum(12 if u is None else u for i, u in enumerate(given["maximum"]) if i in places))
        if least > most:
            continue
        totals = sorted(random.sample(range(least, most + 1), min(most + 1 - least, random.choice((1, 1, 3)))))
        try:
            return record_of(given, parameters, totals, random.choice(RULES))
        except AssertionError:
            continue


def honest_ordering(random: Random) -> Record:
    """A true record of a method that orders units by other keys than one number, often with ties or a threshold."""
    while True:
        n, name = random.choice((1, 2, 2, 3, 3, 4)), random.choice(METHODS)
        counts = (
            random.randint(1, 40),
            random.choice((6, 12)),
            random.choice((6, 200)),
            0 if random.random() < 0.3 else 1,
        )
        people = [Fraction(random.choice(counts), random.choice((1, 1, 7))) for _ in range(n)]
        minimum = [random.choice((0, 1, 1, 2)) for _ in range(n)]
        has_maximum = name != "quota-method" and random.random() < 0.4
        given: Record = {
            "names": [f"group {i}" for i in range(n)],
            "populations": [str(p) for p in people],
            "minimum": minimum,
            "maximum": [
                random.choice((None, least + random.randint(0, 4))) if has_maximum else None for least in minimum
            ],
            "current": random.choice((None, [random.randint(0, 6) for _ in range(n)])),
        }
        parameters = {"sigma": random.choice(("0", "1", "0.5", "0.3"))} if name == "min-max" else {}
        given |= _around(random, given) | {"change": None}
        places = who_competes(given)
        if not is_sane_ordering(given, name, parameters, places):
            continue
        least = sum(minimum[i] for i in places)
        totals = sorted(random.sample(range(least, least + 9), random.choice((1, 1, 3))))
        try:
            return record_of(given, parameters, totals, random.choice(RULES), name)
        except AssertionError:
            continue


def _problem(random: Random) -> tuple[Record, dict[str, str]]:
    n = random.choice((1, 2, 2, 3, 3, 4))
    kappa = random.choice(("0", "1", "1", "0.5", "2", "0.37"))
    parameters = {
        "kappa": kappa,
        "gamma": random.choice((kappa, "0", "1", "0.5")),
        "beta": random.choice(("1", "1", "2", "2", "1.5", "2.7", "3")),
        "sigma": random.choice(("0", "1", "0.5", "0.5", "0.3", "1/3")),
        "base": random.choice(("0", "0", "0", "0.5", "1")),
    }
    minimum = [random.choice((1, 1, 1, 2)) for _ in range(n)]
    given = {
        "names": [f"group {i}" for i in range(n)],
        "populations": _populations(random, n, kappa),
        "minimum": minimum,
        "maximum": [random.choice((None, None, least + random.randint(0, 4))) for least in minimum],
        "current": random.choice((None, [random.randint(0, 9) for _ in range(n)])),
    }
    return given | _around(random, given), parameters


def _around(random: Random, given: Record) -> Record:
    """A threshold, often just at one of the groups, and a penalty on change, both in some of the problems only."""
    around: Record = dict(NOTHING_AROUND)
    people = [Fraction(text) for text in given["populations"]]
    if any(people) and random.random() < 0.3:
        one, of = random.choice(people), random.choice((None, None, sum(people) + random.randint(0, 3)))
        share = one / (sum(people) if of is None else of)
        least = random.choice((share, share, share * Fraction(101, 100), Fraction(1, 5), max(one, Fraction(1))))
        around["threshold"] = str(min(least, max(max(people), Fraction(1))))
        around["threshold_of"] = str(of) if of is not None and Fraction(around["threshold"]) < 1 else None
        around["exempt"] = random.choice(([], [random.choice(given["names"])]))
    if given["current"] is not None and random.random() < 0.5:
        around["change"] = random.choice(("0", "0.01", "0.1", "0.05", "1/3", "7"))
    who = who_competes(given | around)
    return around if who else NOTHING_AROUND


def _populations(random: Random, n: int, kappa: str) -> list[str]:
    """Numbers whose ties can be told: with kappa = 1/2 common multiples of squares, or primes, but no mixture."""
    if random.random() < 0.3:
        return [random.choice(("3", "1000000", "7/3", "0.25"))] * n
    if kappa in ("0", "1", "2") and random.random() < 0.4:
        common = random.choice((1, 3, Fraction(5, 2)))
        return [str(common * random.choice((1, 2, 4, 6, 8, 9))) for _ in range(n)]
    if kappa == "0.5" and random.random() < 0.7:
        common = random.choice((1, 2, 7))
        return [str(common * random.randint(1, 6) ** 2) for _ in range(n)]
    if kappa == "0.5":
        return [str(p) for p in random.sample(PRIMES, n)]
    return [random.choice((str(random.randint(1, 40)), f"{random.randint(1, 99)}/7", "2.5")) for _ in range(n)]


# --- mutations ------------------------------------------------------------------------------------------------------


def mutant(random: Random, record: Record) -> tuple[str, Record]:
    """Return the name of a mutation and the record that it makes, its hash fitting."""
    while True:
        name = random.choice(list(MUTATIONS))
        if MUTATIONS[name] in OF_FAIRNESS and record["method"]["name"] != "fairness":
            continue
        changed = json.loads(json.dumps(record))
        if MUTATIONS[name](random, changed) is None and changed != record:
            if name != "another hash":
                changed["input_sha256"] = fitting_hash(changed["input"])
            return name, changed


def _row(random: Random, record: Record) -> Record:
    return random.choice(record["results"])


def move_a_unit(random: Random, record: Record) -> None:
    units = _row(random, record)["units"]
    i, j = random.randrange(len(units)), random.randrange(len(units))
    units[i] += 1
    units[j] -= 1


def lose_a_unit(random: Random, record: Record) -> None:
    units = _row(random, record)["units"]
    units[random.randrange(len(units))] += random.choice((-1, 1, -3))


def lie_with_all_numbers_right(random: Random, record: Record) -> None:
    """Other units, whose price, error and logarithm are theirs indeed: only that they are best is a lie."""
    row = _row(random, record)
    units = random.choice(list(some_units(record, row["k"])))
    claims = {key: row[key] for key in random.choice(((), ("at_price",), ("at_price", "count", "unique")))}
    row.update(row_of(record, row["k"], units) | claims)


def lie_about_the_sum(random: Random, record: Record) -> None:
    """Units that do not sum to k, without a proof but with all numbers right."""
    row = _row(random, record)
    units = tuple(random.randint(min(least, row["k"]), row["k"]) for least in record["input"]["minimum"])
    if any(most is not None and a > most for a, most in zip(units, record["input"]["maximum"], strict=True)):
        return
    record["solver"] = "notebook"
    for one in record["results"]:
        one.update(row_of(record, one["k"], units if one is row else tuple(one["units"]), None))


def leave_the_domain(random: Random, record: Record) -> None:
    """Below beta = 1 there is no proof by prices; all else is right."""
    totals = [row["k"] for row in record["results"]]
    with contextlib.suppress(AssertionError):
        record.update(
            record_of(record["input"], record["method"]["parameters"] | {"beta": "0.9"}, totals, record["ties"])
        )


def lie_that_nothing_ties(random: Random, record: Record) -> None:
    row = _row(random, record)
    units = random.choice(list(some_units(record, row["k"])))
    row.update(row_of(record, row["k"], units) | {"unique": True, "count": "1", "at_price": None})


def say_undecided(random: Random, record: Record) -> None:
    row = _row(random, record)
    units = tuple(row["units"]) if random.random() < 0.3 else random.choice(list(some_units(record, row["k"])))
    row.update(row_of(record, row["k"], units, "undecided"))


def upgrade_an_undecided(random: Random, record: Record) -> None:
    say_undecided(random, record)
    row = _row(random, record)
    row["proof"] = random.choice(("float", "ball", "exact"))
    if random.random() < 0.5:
        row.update({"unique": True, "count": "1"})


def say_heuristic(random: Random, record: Record) -> None:
    record["solver"] = random.choice(("notebook", "notebook", "exact"))
    for row in record["results"]:
        units = random.choice(list(some_units(record, row["k"])))
        row.update(row_of(record, row["k"], units, None))


def upgrade_a_heuristic(random: Random, record: Record) -> None:
    say_heuristic(random, record)
    for row in record["results"]:
        row.update({"proof": "exact", "unique": True, "count": "1"})


def take_another_of_the_best(random: Random, record: Record) -> None:
    row = _row(random, record)
    row["units"] = list(random.choice(facts(record, row["k"]).optima))


def change_a_population(random: Random, record: Record) -> None:
    populations = record["input"]["populations"]
    i = random.randrange(len(populations))
    text = populations[i]
    place = random.randrange(len(text))
    if text[place].isdigit():
        populations[i] = text[:place] + random.choice("0123456789") + text[place + 1 :]
    if not _is_number(populations[i]):
        populations[i] = "1"


def _is_number(text: str) -> bool:
    return "/0" not in text and Fraction(text) > 0


def scale_the_populations(random: Random, record: Record) -> None:
    """Ten times the people, for one or for all: for all, nothing changes."""
    populations = record["input"]["populations"]
    some = range(len(populations)) if random.random() < 0.5 else [random.randrange(len(populations))]
    for i in some:
        populations[i] = str(10 * Fraction(populations[i]))


def swap_populations(random: Random, record: Record) -> None:
    random.shuffle(record["input"]["populations"])


def change_a_parameter(random: Random, record: Record) -> None:
    if not record["method"]["parameters"]:
        return
    name = random.choice(list(record["method"]["parameters"]))
    record["method"]["parameters"][name] = random.choice(
        ("0", "1", "0.5", "2", "1.0000001", "0.4999999999999999999", "1/3", "7")
    )


def nudge_a_decimal(random: Random, record: Record) -> None:
    row = _row(random, record)
    name, end = random.choice(("price", "error", "log_error")), random.choice(("low", "high"))
    if row[name] is None:
        return
    decimals, texts = row[name], row[name][end]
    if isinstance(texts, list):
        decimals, end = texts, random.randrange(len(texts))
    decimals[end] = _nudged(random, decimals[end])


def _nudged(random: Random, text: str) -> str:
    if text.endswith("inf") or text == "0":
        return random.choice(("0", "inf", "-inf", "1e-290", "-1e-290", "5"))
    head, e, tail = text.partition("e")
    place = random.choice([i for i, char in enumerate(head) if char.isdigit()])
    digit = random.choice("0123456789")
    kinds = (
        head[:place] + digit + head[place + 1 :] + e + tail,
        head.lstrip("-") + e + tail if head[0] == "-" else "-" + text,
        f"{head}e{int(tail or 0) + random.choice((-1, 1))}",
    )
    return random.choice((kinds[0], *kinds))


def swap_bounds(random: Random, record: Record) -> None:
    interval = _row(random, record)[random.choice(("price", "error", "log_error"))]
    if interval is None:
        return
    interval["low"], interval["high"] = interval["high"], interval["low"]


def hide_a_tie(random: Random, record: Record) -> None:
    _row(random, record).update({"unique": True, "count": "1", "at_price": None})


def hide_half_a_tie(random: Random, record: Record) -> None:
    _row(random, record).update(random.choice(({"unique": True}, {"count": "1"}, {"at_price": None})))


def invent_a_tie(random: Random, record: Record) -> None:
    row = _row(random, record)
    low, high = list(row["units"]), list(row["units"])
    low[random.randrange(len(low))] -= 1
    high[random.randrange(len(high))] += 1
    row.update({"unique": False, "count": "2", "at_price": {"low": low, "high": high}})


def forget_part_of_a_tie(random: Random, record: Record) -> None:
    """Leave out one group, or one unit of it, and count only the rest: all numbers fit that smaller tie."""
    row = _row(random, record)
    at = row["at_price"]
    if at is None:
        return
    i, end = random.randrange(len(at["low"])), random.choice(("low", "high"))
    at[end][i] = row["units"][i] if random.random() < 0.5 else at[end][i] + (1 if end == "low" else -1)
    between = [units for units in some_units(record, row["k"]) if _is_between(at["low"], units, at["high"])]
    if between:
        row.update({"units": list(_taken(record, between)), "count": str(len(between)), "unique": len(between) == 1})


def _is_between(low: list[int], units: tuple[int, ...], high: list[int]) -> bool:
    return all(p <= a <= q for p, a, q in zip(low, units, high, strict=True))


def _taken(record: Record, best: list[tuple[int, ...]]) -> tuple[int, ...]:
    """What the record's tie rule takes of these, the lexicographically greatest first."""
    return taken(best, record["ties"], record["input"]["current"]) or best[0]


@precise
def equate_two_costs(random: Random, record: Record) -> None:
    """Say that the dearest held and the cheapest next unit cost the same; all else is made to fit that one lie."""
    row = _row(random, record)
    known = facts(record, row["k"])
    units, (low, high) = known.optima[0], known.bounds
    givers = [i for i, a in enumerate(units) if a > low[i]]
    takers = [i for i, a in enumerate(units) if a < high[i]]
    if not givers or not takers or len(known.optima) > 1 or row["proof"] is None:
        return
    giver = max(givers, key=lambda i: middle(known.cost(i, units[i] - 1)))
    taker = min(takers, key=lambda i: middle(known.cost(i, units[i])))
    if giver == taker:
        return
    other = tuple(a - (i == giver) + (i == taker) for i, a in enumerate(units))
    both = sorted((units, other), reverse=True)
    dearest, cheapest = known.price(units)
    span = {end: [choose(pair) for pair in zip(*both, strict=True)] for end, choose in (("low", min), ("high", max))}
    price = {"low": decimal(cheapest, -1), "high": decimal(dearest, 1)}
    lie = {"unique": False, "count": "2", "at_price": span, "price": price}
    row.update(row_of(record, row["k"], _taken(record, both)) | lie)


@precise
def name_a_price_of_one_side(random: Random, record: Record) -> None:
    """Call the cost of the cheapest next unit the price, though no unit is held at it."""
    row = _row(random, record)
    known = facts(record, row["k"])
    units, (_, high) = known.optima[0], known.bounds
    takers = [i for i, a in enumerate(units) if a < high[i]]
    if not takers or len(known.optima) > 1 or row["proof"] is None:
        return
    taker = min(takers, key=lambda i: middle(known.cost(i, units[i])))
    cost = known.cost(taker, units[taker])
    more = [a + (i == taker) for i, a in enumerate(units)]
    price = {"low": decimal(cost, -1), "high": decimal(cost, 1)}
    row.update(row_of(record, row["k"], units) | {"at_price": {"low": list(units), "high": more}, "price": price})


def change_the_count(random: Random, record: Record) -> None:
    row = _row(random, record)
    row["count"] = random.choice((str(int(row["count"] or 0) + random.choice((1, 10**30))), f"0{row['count']}", "0"))


def leave_the_count_out(random: Random, record: Record) -> None:
    """ "Not counted" may be said wherever there is another best allocation, and nowhere else."""
    row = _row(random, record)
    row.update({"count": None} | random.choice(({}, {}, {"unique": False}, {"unique": None})))


def change_the_span(random: Random, record: Record) -> None:
    row = _row(random, record)
    at = row["at_price"] or {"low": list(row["units"]), "high": list(row["units"])}
    side = at[random.choice(("low", "high"))]
    side[random.randrange(len(side))] += random.choice((-1, 1))
    row["at_price"] = at


def change_the_rule(random: Random, record: Record) -> None:
    record["ties"] = random.choice(("first", "raise", "current", "lot 7", "lot 8", "lot -7"))


def change_the_proof(random: Random, record: Record) -> None:
    _row(random, record)["proof"] = random.choice((None, "float", "ball", "exact", "undecided"))


def change_the_solver(random: Random, record: Record) -> None:
    record["solver"] = random.choice(("exact", "notebook"))


def change_the_total(random: Random, record: Record) -> None:
    _row(random, record)["k"] += random.choice((-1, 1, 100))


def change_a_bound(random: Random, record: Record) -> None:
    side = record["input"][random.choice(("minimum", "maximum"))]
    i = random.randrange(len(side))
    side[i] = max(0, (side[i] or 9) + random.choice((-1, 1)))


def drop_the_maximums(random: Random, record: Record) -> None:
    record["input"]["maximum"] = [None] * len(record["input"]["maximum"])


def rename(random: Random, record: Record) -> None:
    names = record["input"]["names"]
    names[random.randrange(len(names))] = random.choice(("Atlantis", "group 1", "\ud800", "名"))


def change_the_current(random: Random, record: Record) -> None:
    n = len(record["input"]["names"])
    record["input"]["current"] = random.choice((None, [3] * n, [1] * (n + 1)))


def give_to_the_fallen(random: Random, record: Record) -> None:
    """Somebody below the threshold gets a unit of somebody else."""
    units, places = _row(random, record)["units"], who_competes(with_nothing_around(record["input"]))
    fallen = [i for i in range(len(units)) if i not in places]
    if fallen and random.random() < 0.5:
        units[random.choice(fallen)] += 1
        units[random.choice(places)] -= 1
    at = next((row["at_price"] for row in record["results"] if row["at_price"] is not None), None)
    if fallen and at is not None:
        at["high"][random.choice(fallen)] += 1


def let_all_compete(random: Random, record: Record) -> None:
    record["input"].update({"threshold": None, "threshold_of": None, "exempt": []})


def change_the_threshold(random: Random, record: Record) -> None:
    """To another number, by a hair, or to a share of more people."""
    given = record["input"]
    if given["threshold"] is None:
        given["threshold"] = random.choice(("0", "0.1", "0.5", "2", "1000000000"))
    elif random.random() < 0.5:
        given["threshold"] = str(Fraction(given["threshold"]) * random.choice((Fraction(10**20 + 1, 10**20), 2)))
    else:
        given["threshold_of"] = random.choice((None, "1", "1000", "1000000000"))


def change_the_exempt(random: Random, record: Record) -> None:
    given = record["input"]
    given["exempt"] = random.choice(([], [random.choice(given["names"])], ["nobody"], given["exempt"] * 2))


def change_the_penalty(random: Random, record: Record) -> None:
    record["input"]["change"] = random.choice((None, "0", "0.1", "0.0500000001", "3", str(10**100 + 1)))


def weigh_change_anew(random: Random, record: Record) -> None:
    """Another penalty, and all that follows from it: true, if evenhand allows it."""
    if record["input"]["current"] is None:
        return
    record["input"]["change"] = random.choice(("0.3", str(10**100 + 1)))
    for row in record["results"]:
        units = chosen(record, row["k"])
        if units is not None and row["proof"] not in (None, "undecided"):
            row.update(row_of(record, row["k"], units))


def weigh_nothing(random: Random, record: Record) -> None:
    """A penalty of 0, which is none; but methods whose errors do not add up have no place for any."""
    if not record["input"]["change"]:
        record["input"]["change"] = "0"


def measure_the_penalty(random: Random, record: Record) -> None:
    """Say an error with its penalties, where they do not belong."""
    row = _row(random, record)
    known = facts(record, row["k"])
    with precise:
        error = known.sum(tuple(row["units"]))
        row["error"] = {"low": decimal(error, -1), "high": decimal(error, 1)}


def forget_the_penalty(random: Random, record: Record) -> None:
    """What would be true without the penalty, with the numbers of that."""
    without = {**record, "input": record["input"] | {"change": None}}
    for row in record["results"]:
        units = chosen(without, row["k"])
        if units is not None and row["proof"] not in (None, "undecided"):
            row.update(row_of(without, row["k"], units))


def swap_rows(random: Random, record: Record) -> None:
    random.shuffle(record["results"])


def swap_units_of_rows(random: Random, record: Record) -> None:
    one, other = _row(random, record), _row(random, record)
    key = random.choice(("units", "price", "error", "log_error", "k"))
    one[key], other[key] = other[key], one[key]


def repeat_a_row(random: Random, record: Record) -> None:
    """Say the same total twice, first a lie and then the truth: the second must not cover up the first."""
    row = json.loads(json.dumps(_row(random, record)))
    record["results"].insert(random.randrange(len(record["results"]) + 1), row)
    move_a_unit(random, record)


def name_the_method(random: Random, record: Record) -> None:
    """Fairness is the only method that there is."""
    record["method"]["name"] = random.choice(("fairness", "fairness", "webster", "", None))


def follow_another_rule(random: Random, record: Record) -> None:
    """All is right but for the name of the rule that the units follow."""
    row, rule = _row(random, record), random.choice(("first", "current", "lot 7", "lot 8"))
    units = chosen(record | {"ties": rule}, row["k"])
    if units is not None and row["proof"] not in (None, "undecided"):
        row.update(row_of(record, row["k"], units))


def drop_a_row(random: Random, record: Record) -> None:
    record["results"].remove(_row(random, record))


def another_hash(random: Random, record: Record) -> None:
    text = record["input_sha256"]
    place = random.randrange(len(text))
    record["input_sha256"] = text[:place] + random.choice("0123456789abcdef") + text[place + 1 :]


def another_version(random: Random, record: Record) -> None:
    record["evenhand"] = "9.9"


OF_FAIRNESS = (
    leave_the_domain,
    equate_two_costs,
    name_a_price_of_one_side,
    change_the_penalty,
    weigh_change_anew,
    measure_the_penalty,
    forget_the_penalty,
)
"""What other methods have no parameter or no single number for."""

MUTATIONS: dict[str, Callable[[Random, Record], None]] = {
    function.__name__.replace("_", " "): function
    for function in (
        move_a_unit,
        lose_a_unit,
        lie_with_all_numbers_right,
        lie_about_the_sum,
        leave_the_domain,
        lie_that_nothing_ties,
        say_undecided,
        upgrade_an_undecided,
        say_heuristic,
        upgrade_a_heuristic,
        take_another_of_the_best,
        change_a_population,
        scale_the_populations,
        swap_populations,
        change_a_parameter,
        nudge_a_decimal,
        swap_bounds,
        hide_a_tie,
        hide_half_a_tie,
        invent_a_tie,
        forget_part_of_a_tie,
        equate_two_costs,
        name_a_price_of_one_side,
        change_the_count,
        leave_the_count_out,
        name_the_method,
        follow_another_rule,
        change_the_span,
        change_the_rule,
        change_the_proof,
        change_the_solver,
        change_the_total,
        change_a_bound,
        drop_the_maximums,
        rename,
        change_the_current,
        give_to_the_fallen,
        let_all_compete,
        change_the_threshold,
        change_the_exempt,
        change_the_penalty,
        weigh_change_anew,
        weigh_nothing,
        measure_the_penalty,
        forget_the_penalty,
        swap_rows,
        swap_units_of_rows,
        repeat_a_row,
        drop_a_row,
        another_hash,
        another_version,
    )
}
