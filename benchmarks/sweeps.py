"""Many small problems: sweeps over k, the hard corners, and what the proof costs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from made import lognormal, pareto, us_states
from rows import Figure, Room, Row, Scale
from timing import Comparison, PowerPass, compare

import evenhand as eh

PATIENCE = 20.0
Job = Callable[[], eh.Sweep]

MIXED: dict[str, Any] = {"kappa": 0.6, "gamma": 0.3, "beta": 2.7, "sigma": 0.3}
SKEWED: dict[str, Any] = {"kappa": 1, "gamma": 0, "beta": 3, "sigma": 0.9}

SWEEPS: tuple[tuple[Row, dict[str, Any]], ...] = (
    (Row("sweep", "sweep US 2020, k 50..10000, defaults", "passes per row", 12, 7), {}),
    (
        Row(
            "sweep-mixed",
            "sweep US 2020, k 50..10000, kappa .6, gamma .3, beta 2.7, sigma .3",
            "passes per row",
            20,
            12,
        ),
        MIXED,
    ),
    (
        Row("sweep-skewed", "sweep US 2020, k 50..10000, kappa 1, gamma 0, beta 3, sigma .9", "passes per row", 20, 12),
        SKEWED,
    ),
)


def _corner(key: str, job: str) -> Row:
    return Row(key, f"hard corner: {job}", "x the default's time", 4, 2)


CORNERS: tuple[tuple[Row, dict[str, Any]], ...] = (
    (_corner("corner-sigma-0", "sigma 0"), {"sigma": 0}),
    (_corner("corner-sigma-1", "sigma 1"), {"sigma": 1}),
    (_corner("corner-beta-1", "beta 1"), {"beta": 1}),
    (_corner("corner-gamma-0", "gamma 0"), {"gamma": 0}),
)
PARETO = _corner("corner-pareto", "Pareto(1.1) populations")
TIGHT = _corner("corner-tight", "k just above n (50..100 by 5000..5050)")
TIGHT_LARGE = _corner("corner-tight-large", "k just above n = 1,000 (1000..1500 by 10000..10500)")


def totals(scale: Scale, low: int = 50, full: int = 9951) -> range:
    """Consecutive totals from `low` on."""
    return range(low, low + scale.of(full, min(full, 200)))


def swept(groups: eh.Groups, over: range, **parameters: Any) -> Job:
    """A job that sweeps with one thread."""
    return lambda: eh.sweep(groups, over[0], over[-1], threads=1, **parameters)


def proofs(sweep: eh.Sweep) -> str:
    """How many totals each kind of arithmetic proved, and how many none did."""
    counts = Counter(sweep.proof.tolist())
    return ", ".join(f"{count:,} {kind}" for kind, count in counts.most_common())


def note(found: Comparison, *more: str) -> str:
    """The remarks on a sweep: time per total, proofs, and whatever disturbed it."""
    each = found.seconds / len(found.result.k)
    return "; ".join([f"{each * 1e6:.3g} µs per total", *more, f"proof: {proofs(found.result)}", *found.remarks()])


def measure_sweeps(scale: Scale) -> Iterator[Figure]:
    """Passes per row of the long sweeps."""
    groups, over = us_states(), totals(scale)
    for row, parameters in SWEEPS:
        yardstick = PowerPass(len(over), groups.n)
        found = compare(swept(groups, over, **parameters), yardstick, scale, patience=PATIENCE)
        yield Figure(row.key, found.ratio, note(found))


def measure_corners(scale: Scale) -> Iterator[Figure]:
    """Time per allocation at the hard corners, against the default's."""
    states, over = us_states(), totals(scale)
    heavy = eh.Groups(pareto(50))
    many = eh.Groups(lognormal(scale.of(1000, 100)))
    tight, loose = totals(scale, many.n, 501), totals(scale, 10 * many.n, 501)
    plain = swept(states, over)
    pairs = [(row, swept(states, over, **parameters), plain) for row, parameters in CORNERS]
    pairs += [
        (PARETO, swept(heavy, over), plain),
        (TIGHT, swept(states, totals(scale, 50, 51)), swept(states, totals(scale, 5000, 51))),
        (TIGHT_LARGE, swept(many, tight), swept(many, loose)),
    ]
    shapes = [(len(over), states.n)] * (len(CORNERS) + 1) + [(51, states.n), (len(tight), many.n)]
    for (row, job, default), shape in zip(pairs, shapes, strict=True):
        found = compare(job, default, scale, patience=PATIENCE, shape=shape)
        yield Figure(row.key, found.ratio, note(found))


ROOMS = (
    Room("sweeps", "Many small problems, one thread", tuple(row for row, _ in SWEEPS), measure_sweeps, 180),
    Room(
        "corners",
        "The hard corners, against the default",
        (*(row for row, _ in CORNERS), PARETO, TIGHT, TIGHT_LARGE),
        measure_corners,
        300,
    ),
)
