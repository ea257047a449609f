"""The order of rows is irrelevant: who is listed first matters only among exactly equal allocations."""

from __future__ import annotations

from random import Random

from helpers.random_cases import cases
from helpers.strategies import Instance, instances, start


def permuted(instance: Instance, order: list[int]) -> Instance:
    """Return the same problem with its rows in another order."""
    bounds = {
        name: [value[i] for i in order] if isinstance(value, list) else value for name, value in instance.bounds.items()
    }
    return Instance([instance.populations[i] for i in order], instance.k, instance.fairness, bounds)


def shuffled(random: Random, n: int) -> list[int]:
    """Draw an order of n rows."""
    return random.sample(range(n), n)


def check_anonymous(instance: Instance, units: list[int], order: list[int], other: list[int]) -> None:
    """Units follow their groups into the other order."""
    followed = [units[i] for i in order]
    assert other == followed, f"{units} became {other} in the order {order}: {instance}"


def test_units_follow_their_groups(seed: int) -> None:
    """1,000 problems, rows shuffled: unique answers move along, ties keep their number; fails if ties break by row."""
    random = start(seed)
    for instance in instances(random, cases(1_000)):
        order = shuffled(random, len(instance.populations))
        here, there = instance.allocate(), permuted(instance, order).allocate()
        assert here.unique == there.unique, f"unique {here.unique} became {there.unique}: {instance}"
        if here.unique:
            check_anonymous(instance, here.units.tolist(), order, there.units.tolist())
        elif here.ties is not None:
            assert here.ties.count == there.ties.count, f"{instance}"
            check_anonymous(instance, here.ties.low.tolist(), order, there.ties.low.tolist())
            check_anonymous(instance, here.ties.high.tolist(), order, there.ties.high.tolist())
