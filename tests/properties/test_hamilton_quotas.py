"""Hamilton's method by every quota, with minimums in both meanings, against its own definitions."""

from __future__ import annotations

from fractions import Fraction
from random import Random

import pytest

import evenhand as eh
from evenhand.exceptions import InvalidBounds, InvalidParameter, InvalidTotal
from evenhand.methods.remainder.methods import Hamilton
from helpers.oracles.remainders import nearest, persons_per_unit, swiss_law, textbook
from helpers.solved import best, drawn_populations, swept
from helpers.strategies import start
from test_published import census

QUOTAS = ("hare", "hagenbach-bischoff", "droop", "imperiali", "swiss")


def check_joint(random: Random) -> bool:
    """One problem against every allocation there is; returns whether some tie."""
    n = random.randint(1, 5)
    populations = drawn_populations(random, n)
    minimum = [random.choice((1, 1, 1, 2, 4)) for _ in range(n)]
    maximum = [least + random.randint(0, 6) for least in minimum]
    k = random.randint(sum(minimum), min(sum(maximum), sum(minimum) + 8))
    quota = random.choice(QUOTAS)
    case = f"Hamilton({quota!r}), {populations}, {k}, {minimum}, {maximum}"
    exact = [Fraction(p) for p in populations]
    optima, gap = nearest(exact, k, quota, tuple(minimum), tuple(maximum))
    found = best(eh.Groups(populations, minimum=minimum, maximum=maximum), k, Hamilton(quota))
    assert tuple(found.units.tolist()) == optima[0], case
    assert found.unique is (len(optima) == 1), case
    assert (1 if found.ties is None else found.ties.count) == len(optima), case
    if gap is None:
        assert found.gap == float("inf"), case
    else:
        assert found.gap == pytest.approx(float(gap), rel=1e-9, abs=1e-8 if k < 10**6 else 0), case
    return len(optima) > 1


def test_joint_is_nearest_to_the_quotas_within_all_bounds(seed: int) -> None:
    """300 problems, every quota; ties are counted as enumeration counts them."""
    random = start(seed)
    assert sum(check_joint(random) for _ in range(300)) > 5


def check_textbook(random: Random) -> bool:
    """One problem in which no minimum binds; returns whether it was one."""
    n = random.randint(1, 12)
    populations = drawn_populations(random, n)
    k, quota = random.randint(n, 40 * n), random.choice(QUOTAS)
    exact = [Fraction(p) for p in populations]
    per_unit = persons_per_unit(quota, sum(exact, Fraction(0)), k)
    expected = textbook(exact, k, per_unit)
    if expected is None or min(exact) < per_unit:
        return False
    units, ties = expected
    found = best(eh.Groups(populations), k, Hamilton(quota))
    case = f"Hamilton({quota!r}), {populations}, {k}"
    assert found.unique is not ties, case
    assert ties or found.units.tolist() == units, case
    return True


def test_it_is_the_textbooks_procedure_where_no_minimum_binds(seed: int) -> None:
    """300 problems: whole quotas first, then one unit each by largest remainders."""
    random, compared = start(seed), 0
    while compared < 300:
        compared += check_textbook(random)


def check_law(random: Random) -> bool:
    """One problem against the letter of the law; returns whether the law says what to do."""
    n = random.randint(1, 10)
    populations = [random.choice((random.randint(1, 30), random.randint(1, 10**4))) for _ in range(n)]
    minimum = [random.choice((1, 1, 1, 2, 3)) for _ in range(n)]
    k, quota = random.randint(sum(minimum), sum(minimum) + 40), random.choice(("hare", "swiss", "droop"))
    expected = swiss_law([Fraction(p) for p in populations], k, quota, minimum)
    if expected is None:
        return False
    units, ties = expected
    groups, method = eh.Groups(populations, minimum=minimum), Hamilton(quota, "recompute")
    found = best(groups, k, method)
    case = f"{method}, {populations}, {k}, {minimum}"
    assert found.unique is not ties, case
    assert ties or found.units.tolist() == units, case
    assert swept(groups, [k], method) == [found.units.tolist()], case
    return True


def test_recompute_is_the_letter_of_swiss_law(seed: int) -> None:
    """300 problems with minimums that bind for many."""
    random, compared = start(seed), 0
    while compared < 300:
        compared += check_law(random)


# Populations of 31 December 2020 and seats of the ordinance of 1 September 2021 on the election of 2023.
SWITZERLAND = {
    "ZH": (1553423, 36), "BE": (1043132, 24), "LU": (416347, 9), "UR": (36819, 1), "SZ": (162157, 4),
    "OW": (38108, 1), "NW": (43520, 1), "GL": (40851, 1), "ZG": (128794, 3), "FR": (325496, 7), "SO": (277462, 6),
    "BS": (196735, 4), "BL": (290969, 7), "SH": (83107, 2), "AR": (55309, 1), "AI": (16293, 1), "SG": (514504, 12),
    "GR": (200096, 5), "AG": (694072, 16), "TG": (282909, 6), "TI": (350986, 8), "VD": (814762, 19),
    "VS": (348503, 8), "NE": (175894, 4), "GE": (506343, 12), "JU": (73709, 2),
}  # fmt: skip


@pytest.mark.parametrize("quota", ["hare", "swiss"])
def test_swiss_law_gives_all_26_cantons_their_seats(quota: str) -> None:
    """By the rounded quotient of the law, and by the exact one as well; Nidwalden falls below the second quotient."""
    groups = eh.Groups({canton: persons for canton, (persons, _) in SWITZERLAND.items()})
    found = best(groups, 200, Hamilton(quota, "recompute"))
    assert found.units.tolist() == [seats for _, seats in SWITZERLAND.values()]
    assert found.unique is True
    assert Hamilton(quota, "recompute").notes(groups, 200) == (
        "UR, OW, NW, GL, AI fall below the quota and get their minimum; the others share the rest by a new quota.",
    )


def test_the_two_meanings_of_a_minimum_differ_at_271_of_551_totals() -> None:
    """Apportionment populations of the 50 states in 2020, 50 to 600 seats."""
    groups, totals = eh.load("us-apportionment-2020", minimum=1), list(range(50, 601))
    joint, recomputed = (swept(groups, totals, Hamilton(bounds=bounds)) for bounds in ("joint", "recompute"))
    assert sum(ours != theirs for ours, theirs in zip(joint, recomputed, strict=True)) == 271


def test_a_quotient_rounded_up_can_matter() -> None:
    """7 persons share 5 units: by 1.4 persons a unit 5 persons have remainder 0.57 and 2 have 0.43; by 2, 1/2 and 0."""
    groups = eh.Groups([5, 2, 1])
    assert best(groups, 6, Hamilton("hare", "recompute")).units.tolist() == [4, 1, 1]
    found = best(groups, 6, Hamilton("swiss", "recompute"))
    assert found.units.tolist() == [3, 2, 1]
    assert found.unique is True, "a group that is fixed takes no unit, so that none can tie with one of its own"


# 1870 to 1900: the sources are those of tests/test_published.py, where four parameters at 1 give the same.
@pytest.mark.parametrize(
    ("year", "k", "state", "seats"),
    [
        (1880, 299, "Alabama", 8),
        (1880, 300, "Alabama", 7),
        (1870, 270, "Rhode Island", 2),
        (1870, 280, "Rhode Island", 1),
        (1900, 385, "Maine", 4),
        (1900, 386, "Maine", 3),
        (1900, 389, "Maine", 3),
        (1900, 391, "Maine", 4),
        (1900, 356, "Colorado", 3),
        (1900, 357, "Colorado", 2),
        (1900, 358, "Colorado", 3),
    ],
)
def test_the_paradoxes_of_the_states_appear(year: int, k: int, state: str, seats: int) -> None:
    """One seat more in the house, and a state loses one."""
    groups = census(year).within(1, None)
    assert best(groups, k, Hamilton()).units[groups.index(state)] == seats


def test_a_new_state_takes_a_seat_from_one_and_gives_it_to_another() -> None:
    """1907: with Oklahoma and its 5 seats, Maine gains the one that New York loses."""
    old, new = census(1900).within(1, None), census(1900, Oklahoma=1000000).within(1, None)
    before, after = best(old, 386, Hamilton()), best(new, 391, Hamilton())
    states = ("Maine", "New York", "Oklahoma")
    assert [before.units[old.index(state)] for state in states[:2]] == [3, 38]
    assert [after.units[new.index(state)] for state in states] == [4, 37, 5]


def test_a_fixed_group_takes_no_unit_however_many_are_left() -> None:
    """90 units for 4.4 persons: by the law's number, 1, the rest's whole quotas are 4 of 89, and the rest shares on."""
    groups = eh.Groups([Fraction(5, 2), Fraction(8, 5), Fraction(3, 10)])
    found = best(groups, 90, Hamilton("swiss", "recompute"))
    assert found.units.tolist() == [45, 44, 1]
    assert found.price[1] < 100
    assert best(groups, 3, Hamilton("swiss", "recompute")).units.tolist() == [1, 1, 1]


def test_an_over_award_is_handled_and_told() -> None:
    """8 units for 10 persons by a quota of 1: all remainders are 0, and two of three groups give one back."""
    groups, method = eh.Groups([5, 3, 2]), Hamilton("imperiali")
    assert best(groups, 8, method).ties.count == 3
    assert method.notes(groups, 8) == (
        "The whole imperiali quotas add up to 10, 2 more than there are: those with the smallest remainders were "
        "taken back.",
    )
    assert Hamilton("hare").notes(groups, 8) == ()


def test_what_makes_no_sense_is_refused() -> None:
    """Words that are none, maximums with recomputed quotas, and units that nobody is left for."""
    with pytest.raises(InvalidParameter, match=r"quota is 'har', but must be one of hare, .*Did you mean 'hare'"):
        Hamilton("har")
    with pytest.raises(InvalidParameter, match="bounds is 3, but must be one of joint, recompute"):
        Hamilton(bounds=3)  # type: ignore[arg-type]
    with pytest.raises(InvalidBounds, match="knows no maximum"):
        best(eh.Groups([5, 3], maximum=4), 6, Hamilton(bounds="recompute"))
    with pytest.raises(InvalidTotal, match="k = 5 leaves 1 over: every group falls below its minimum times 2"):
        best(eh.Groups([3, 3], minimum=2), 5, Hamilton("swiss", "recompute"))
