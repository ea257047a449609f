"""allocate, sweep and load: the three calls that everything else goes through."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import Any, Literal

import numpy as np

from evenhand.allocation import Allocation
from evenhand.bounds import UNLIMITED
from evenhand.exceptions import InvalidParameter, InvalidTotal, InvalidValue, TiedAllocations, TooFewUnits, TooManyUnits
from evenhand.groups import Groups
from evenhand.numbers import LARGEST_TOTAL, IntArray, Number, read_only, whole_number
from evenhand.objective.fairness import PARAMETERS, Fairness
from evenhand.solve.answer import Solver, TieRule
from evenhand.solve.many import table, tie_message
from evenhand.solve.notebook import check_notebook
from evenhand.solve.one import answer
from evenhand.solve.problem import Problem, Rule
from evenhand.suggest import did_you_mean
from evenhand.sweep import Sweep

SOLVERS = ("exact", "notebook")
TIE_RULES = ("first", "raise", "lot")


def allocate(
    groups: object,
    k: object,
    *,
    kappa: Number | None = None,
    gamma: Number | None = None,
    beta: Number | None = None,
    sigma: Number | None = None,
    base: Number | None = None,
    objective: Fairness | None = None,
    ties: TieRule = "first",
    seed: int | None = None,
    solver: Solver = "exact",
    minimum: object = None,
    maximum: object = None,
) -> Allocation:
    """Hand out k units so that the total error is provably least.

    Parameters
    ----------
    groups : Groups, or whatever `Groups` takes
    k : int
        Total to hand out; 435.0 and NumPy integers will do.
    kappa, gamma, beta, sigma, base : number, optional
        What fair means; see `Fairness` for domains and defaults (1, 1, 2, 0.5, 0).
    objective : Fairness, optional
        Instead of the parameters.
    ties : "first", "raise" or "lot"
        Which of several equally good allocations is taken: the lexicographically greatest in input order, none (an
        error), or one drawn by lot.
    seed : int, optional
        Seed of the lot; drawn and written into the result if None.
    solver : "exact" or "notebook"
        The notebook's own greedy is kept for comparison; it proves nothing.
    minimum, maximum : int or sequence of int, optional
        Bounds, only where `groups` is not yet a `Groups`.

    Returns
    -------
    Allocation

    Raises
    ------
    EvenhandError
        InvalidParameter, InvalidTotal (TooFewUnits, TooManyUnits), whatever `Groups` raises, and TiedAllocations
        with ``ties="raise"``.

    Examples
    --------
    >>> allocate({"A": 12, "B": 7, "C": 1}, 5).units.tolist()
    [2, 2, 1]
    """
    parameters = {"kappa": kappa, "gamma": gamma, "beta": beta, "sigma": sigma, "base": base}
    problem = _problem(groups, minimum, maximum, parameters, objective, _rule(solver, ties, seed))
    return _allocated(problem, _checked_total(problem, k))


def sweep(
    groups: object,
    k_min: object,
    k_max: object = None,
    *,
    kappa: Number | None = None,
    gamma: Number | None = None,
    beta: Number | None = None,
    sigma: Number | None = None,
    base: Number | None = None,
    objective: Fairness | None = None,
    ties: TieRule = "first",
    seed: int | None = None,
    solver: Solver = "exact",
    minimum: object = None,
    maximum: object = None,
    threads: int | None = None,
    keep_units: bool = True,
    progress: Callable[[int, int], None] | None = None,
) -> Sweep:
    """Allocate every total from k_min to k_max, or any increasing totals.

    Parameters
    ----------
    groups : Groups, or whatever `Groups` takes
    k_min : int, or iterable of int
        Smallest total; or all totals, increasing, and then no `k_max`.
    k_max : int, optional
        Largest total, included.
    threads : int, optional
        Threads to use; as many as there are processors if None.
    keep_units : bool
        Whether to keep the units of every total; E(k) is kept in any case.
    progress : callable, optional
        Told (totals done, totals in all) as the work goes on.
    kappa, gamma, beta, sigma, base, objective, ties, seed, solver, minimum, maximum
        As in `allocate`.

    Returns
    -------
    Sweep

    Raises
    ------
    EvenhandError
        As in `allocate`.

    Examples
    --------
    >>> sweep({"A": 12, "B": 7, "C": 1}, 3, 30).best_k(alpha=0)
    20
    """
    parameters = {"kappa": kappa, "gamma": gamma, "beta": beta, "sigma": sigma, "base": base}
    problem = _problem(groups, minimum, maximum, parameters, objective, _rule(solver, ties, seed))
    totals = _checked_totals(problem, k_min, k_max)
    result = table(problem, totals, threads=_checked_threads(threads), keep_units=keep_units, progress=progress)
    rule = problem.rule
    return Sweep(
        problem.groups,
        problem.objective,
        totals,
        read_only(result.error),
        read_only(result.log_error),
        read_only(result.log_error_bound),
        None if result.units is None else read_only(result.units),
        read_only(result.proof),
        rule.solver,
        rule.ties,
        rule.seed,
        lambda k: _allocated(problem, k),
    )


def load(
    source: str | os.PathLike[str],
    *,
    population_column: str | None = None,
    name_column: str | None = None,
    minimum_column: str | None = None,
    maximum_column: str | None = None,
    current_column: str | None = None,
    minimum: object = 1,
    maximum: object = None,
) -> Groups:
    """Groups from a built-in data set or a file.

    Parameters
    ----------
    source : str or path
        Name of a data set (`evenhand data` lists them), or a CSV, XLSX, Parquet or JSON file. A name wins:
        "./us-2020" is a file.
    population_column, name_column, minimum_column, maximum_column, current_column : str, optional
        Columns of the file.
    minimum, maximum : int or sequence of int, optional
        Bounds for all groups, where no column gives them.

    Returns
    -------
    Groups

    Raises
    ------
    EvenhandError
        UnknownDataSet, UnreadableFile, UnknownColumn, and whatever `Groups` raises.

    Examples
    --------
    >>> load("new-england-2024").names[:2]
    ('Massachusetts', 'Connecticut')
    """
    from evenhand.io.reading import load_groups

    return load_groups(
        source,
        population_column=population_column,
        name_column=name_column,
        minimum_column=minimum_column,
        maximum_column=maximum_column,
        current_column=current_column,
        minimum=minimum,
        maximum=maximum,
    )


def _allocated(problem: Problem, k: int) -> Allocation:
    found = answer(problem, k)
    rule = problem.rule
    if found.ties is not None and rule.ties == "raise":
        raise TiedAllocations(tie_message(problem, k, found.ties.count, found.ties.groups))
    return Allocation(
        problem.groups,
        k,
        problem.objective,
        read_only(found.units),
        (found.low, found.high),
        found.gap,
        found.proof,
        found.unique,
        found.ties,
        rule.solver,
        rule.ties,
        rule.seed,
    )


def _problem(
    groups: object,
    minimum: object,
    maximum: object,
    parameters: dict[str, Number | None],
    objective: Fairness | None,
    rule: Rule,
) -> Problem:
    receivers = _groups(groups, minimum, maximum)
    fairness = _objective(parameters, objective)
    if rule.solver == "notebook":
        check_notebook(receivers, fairness)
    return Problem(receivers, fairness, rule)


def _groups(groups: object, minimum: object, maximum: object) -> Groups:
    if not isinstance(groups, Groups):
        return Groups(groups, minimum=1 if minimum is None else minimum, maximum=maximum)
    if minimum is not None or maximum is not None:
        raise InvalidValue("these groups have their bounds already: give minimum and maximum to Groups instead")
    return groups


def _objective(parameters: dict[str, Number | None], objective: Fairness | None) -> Fairness:
    given = {name: value for name, value in parameters.items() if value is not None}
    if objective is None:
        return Fairness(**given)
    if given:
        raise InvalidParameter(f"objective and {', '.join(given)} are both given: choose one of the two ways")
    if not isinstance(objective, Fairness):
        raise InvalidParameter(f"objective is {objective!r}: give Fairness({', '.join(PARAMETERS)})")
    return objective


def _rule(solver: Any, ties: Any, seed: int | None) -> Rule:
    _one_of("solver", solver, SOLVERS)
    _one_of("ties", ties, TIE_RULES)
    if seed is not None and ties != "lot":
        raise InvalidParameter('seed is given, but only ties="lot" draws anything')
    if ties == "lot":
        seed = _fresh_seed() if seed is None else _checked_seed(seed)
    return Rule(solver, ties, seed)


def _one_of(what: Literal["solver", "ties"], value: object, allowed: tuple[str, ...]) -> None:
    if value not in allowed:
        listed = ", ".join(f'"{name}"' for name in allowed)
        raise InvalidParameter(f"{what} is {value!r}, but must be one of {listed}.{did_you_mean(str(value), allowed)}")


def _fresh_seed() -> int:
    import secrets

    return secrets.randbits(53)


def _checked_seed(seed: object) -> int:
    whole = whole_number(seed)
    if whole is None or whole < 0:
        raise InvalidParameter(f"seed is {seed!r}, but must be a whole number of 0 or more")
    return whole


def _checked_threads(threads: object) -> int:
    if threads is None:
        return os.cpu_count() or 1
    whole = whole_number(threads)
    if whole is None or whole < 1:
        raise InvalidParameter(f"threads is {threads!r}, but must be a whole number of 1 or more")
    return whole


def _checked_total(problem: Problem, k: object) -> int:
    whole = whole_number(k)
    if whole is None:
        raise InvalidTotal(f"k is {k!r}, but must be a whole number: it is how many units are handed out")
    _check_range(problem, whole, whole)
    return whole


def _checked_totals(problem: Problem, k_min: object, k_max: object) -> IntArray:
    if k_max is None and isinstance(k_min, Iterable) and not isinstance(k_min, str):
        totals = _listed_totals(k_min)
    else:
        totals = _total_range(k_min, k_max)
    _check_range(problem, int(totals[0]), int(totals[-1]))
    return read_only(totals)


def _total_range(k_min: object, k_max: object) -> IntArray:
    low, high = whole_number(k_min), whole_number(k_max)
    for name, value, whole in (("k_min", k_min, low), ("k_max", k_max, high)):
        if whole is None:
            raise InvalidTotal(f"{name} is {value!r}, but must be a whole number")
    if low is None or high is None or low > high:
        raise InvalidTotal(f"k_min = {low} is above k_max = {high}: give the smaller total first")
    if high > LARGEST_TOTAL:
        raise InvalidTotal(f"k_max = {high} is too large: totals must not be above 2^53 = {LARGEST_TOTAL}")
    return np.arange(low, high + 1, dtype=np.int64)


def _listed_totals(values: Iterable[object]) -> IntArray:
    totals: list[int] = []
    for value in values:
        whole = whole_number(value)
        if whole is None:
            raise InvalidTotal(f"k is {value!r}, but must be a whole number: it is how many units are handed out")
        if totals and whole <= totals[-1]:
            raise InvalidTotal(f"k = {whole} comes after {totals[-1]}: give totals in increasing order, each once")
        totals.append(whole)
    if not totals:
        raise InvalidTotal("there are no totals: give at least one k")
    if totals[-1] > LARGEST_TOTAL:
        raise InvalidTotal(f"k = {totals[-1]} is too large: totals must not be above 2^53 = {LARGEST_TOTAL}")
    return np.array(totals, dtype=np.int64)


def _check_range(problem: Problem, low: int, high: int) -> None:
    groups = problem.groups
    if high > LARGEST_TOTAL:
        raise TooManyUnits(f"k = {high} is too large: totals must not be above 2^53 = {LARGEST_TOTAL}")
    least = int(groups.minimum.sum())
    if low < least:
        raise TooFewUnits(f"k = {low} is too small: {_need(groups, least)}, so use {least} or more")
    if groups.maximum is not None and int(groups.maximum.max()) < UNLIMITED:
        most = sum(groups.maximum.tolist())
        if high > most:
            raise TooManyUnits(f"k = {high} is too large: the maximums add up to {most}, so use {most} or fewer")
    problem.objective.check_total(groups, low)


def _need(groups: Groups, least: int) -> str:
    noun = "group needs" if groups.n == 1 else "groups need"
    if groups.minimum.min() == groups.minimum.max():
        each = int(groups.minimum[0])
        return f"{groups.n} {noun} at least {each} unit{'s' if each > 1 else ''} each"
    return f"the minimums of {groups.n} groups add up to {least}"
