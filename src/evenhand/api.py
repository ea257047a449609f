"""allocate, allocate_many, sweep and load: the calls that everything else goes through."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from evenhand.exceptions import InvalidParameter, InvalidValue
from evenhand.groups import Groups
from evenhand.groups.wanted import FILE_OPTIONS, TABLE_OPTIONS
from evenhand.methods.keywords import refuse_unknown, shows
from evenhand.methods.protocol import Method
from evenhand.methods.registry import every_parameter, per_group
from evenhand.numbers import Number
from evenhand.result.allocation import Allocation
from evenhand.solve.request.around import Around
from evenhand.solve.request.checked import checked_request
from evenhand.solve.request.request import Request
from evenhand.solve.request.rule import Solver, TieRule, checked_rule
from evenhand.solve.request.totals import checked_total, checked_totals

if TYPE_CHECKING:
    from evenhand.result.allocations import Allocations
    from evenhand.result.sweep import Sweep


@shows(every_parameter())
def allocate(
    groups: object,
    k: object = None,
    *,
    divisor: Number | None = None,
    method: str | Method | None = None,
    ties: TieRule = "first",
    seed: int | None = None,
    solver: Solver = "exact",
    minimum: object = None,
    maximum: object = None,
    threshold: Number | None = None,
    exempt: str | Iterable[str] = (),
    threshold_of: Number | None = None,
    change: Number | None = None,
    threads: int | None = None,
    **options: Any,
) -> Allocation:
    """Hand out k units so that the total error is provably least.

    Parameters
    ----------
    groups : Groups, whatever `Groups` takes, or whatever `load` takes
    k : int
        Total to hand out; 435.0 and NumPy integers will do.
    divisor : number, optional
        Instead of `k`, for a divisor method: people for one unit. Every population is divided by it and rounded.
    kappa, gamma, beta, sigma, base : number, optional
        What fair means; see `Fairness` for domains and defaults (1, 1, 2, 0.5, 0).
    method : str or method object, optional
        Another method than `Fairness`, by a name or alias that `methods` lists, such as "webster", or as an object,
        such as ``HuntingtonHill()``.
    ties : "first", "current", "raise" or "lot"
        Which of several equally good allocations is taken: the lexicographically greatest in input order, the one that
        moves the fewest units from `groups.current`, none (an error), or one drawn by lot.
    seed : int, optional
        Seed of the lot; drawn and written into the result if None.
    solver : "exact" or "notebook"
        The notebook's own greedy is kept for comparison; it proves nothing.
    minimum, maximum : int, sequence of int, or mapping or series by name, optional
        Bounds, where the groups have none of their own.
    threshold : number, optional
        Below 1 the share of all populations, from 1 on the population, that a group must reach to get any unit.
    exempt : str or sequence of str, optional
        Names of groups that the threshold does not concern.
    threshold_of : number, optional
        What the threshold is a share of, where that is more than all groups have together: all votes, for example.
    change : number, optional
        Penalty, in units of the error, on every unit by which a group departs from ``groups.current``. `error` stays
        that of the method; `gap` and `price` include the penalty.
    threads : int, optional
        Threads for more than 131,072 groups; as many as there are processors if None.
    **options
        The parameters of a method that is given by name, such as ``method="divisor", c=0.4`` or ``method="neyman",
        sd=[...]``. And where `groups` is not yet a `Groups`: the options of `Groups` for tables (`population_column`,
        `name_column`, `minimum_column`, `maximum_column`, `current_column`, `sd_column`, `cv_column`, `exclude`,
        `keep_totals`, `drop_totals`, `missing`, `flags`), and for a file those of `load`.

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
    request = asked(
        groups,
        method=method,
        ties=ties,
        seed=seed,
        solver=solver,
        minimum=minimum,
        maximum=maximum,
        threshold=threshold,
        exempt=exempt,
        threshold_of=threshold_of,
        change=change,
        threads=threads,
        **options,
    )
    return Allocation.best(request, checked_total(request, k)) if divisor is None else _at_divisor(request, k, divisor)


@shows(every_parameter())
def sweep(
    groups: object,
    k_min: object,
    k_max: object = None,
    *,
    method: str | Method | None = None,
    ties: TieRule = "first",
    seed: int | None = None,
    solver: Solver = "exact",
    minimum: object = None,
    maximum: object = None,
    threshold: Number | None = None,
    exempt: str | Iterable[str] = (),
    threshold_of: Number | None = None,
    change: Number | None = None,
    threads: int | None = None,
    keep_units: bool = True,
    progress: Callable[[int, int], None] | None = None,
    **options: Any,
) -> Sweep:
    """Allocate every total from k_min to k_max, or any increasing totals.

    Parameters
    ----------
    groups : Groups, whatever `Groups` takes, or whatever `load` takes
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
    kappa, gamma, beta, sigma, base, method, ties, seed, solver, minimum, maximum,
    threshold, exempt, threshold_of, change, **options
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
    from evenhand.result.sweep import Sweep

    request = asked(
        groups,
        method=method,
        ties=ties,
        seed=seed,
        solver=solver,
        minimum=minimum,
        maximum=maximum,
        threshold=threshold,
        exempt=exempt,
        threshold_of=threshold_of,
        change=change,
        threads=threads,
        **options,
    )
    return Sweep.of(
        request, checked_totals(request, k_min, k_max, keep_units), keep_units=keep_units, progress=progress
    )


@shows(every_parameter())
def allocate_many(
    populations: object,
    k: object,
    *,
    problems: str | None = None,
    names: Sequence[object] | None = None,
    method: str | Method | None = None,
    ties: TieRule = "first",
    seed: int | None = None,
    solver: Solver = "exact",
    minimum: object = None,
    maximum: object = None,
    current: object = None,
    threshold: Number | None = None,
    exempt: str | Iterable[str] = (),
    threshold_of: Number | None = None,
    change: Number | None = None,
    threads: int | None = None,
    progress: Callable[[int, int], None] | None = None,
    **options: Any,
) -> Allocations:
    """Allocate many problems at once, each proven as by `allocate`, at about the price of a row of a sweep.

    Parameters
    ----------
    populations : array, data frame, or iterable of `Groups` or of whatever these take
        An array of shape (R, n) has one problem a row. A data frame has one problem a row, or one a column where a
        column of words or an index names the groups; `problems` says so otherwise, and `notes` of the result tell which
        was taken. Groups may be of any sizes: those of one size are solved together.
    k : int, or sequence of R ints
        Total of every problem, or of each.
    problems : "rows" or "columns", optional
        What of a data frame is a problem each.
    names : sequence of str, optional
        Of the groups, where an array has none.
    minimum, maximum, current : optional
        Bounds and units held now, as for `Groups`: the same for every problem; or an int array of shape (R, n).
    threads : int, optional
        Threads to use; as many as there are processors if None.
    progress : callable, optional
        Told (problems done, problems in all) as the work goes on.
    kappa, gamma, beta, sigma, base, method, ties, seed, solver, threshold, exempt, threshold_of, change, **options
        As in `allocate`, the same for every problem; but a method's parameter may be a list or array of R, one for each
        (problems of equal parameters are solved together), and `sd` and `cv` may have a row for each, shape (R, n).

    Returns
    -------
    Allocations
        ``b.units``, ``b.error``, ``b.proof``, ``b.unique``; ``b[i]`` is problem i as `allocate` gives it.

    Raises
    ------
    EvenhandError
        As in `allocate`; the message begins with the row, counted from 1, or the column of the data frame.

    Examples
    --------
    >>> b = allocate_many([[12, 7, 1], [50, 30, 20]], [5, 10], method="webster")
    >>> b.units.tolist(), b.proof.tolist()
    ([[3, 2, 0], [5, 3, 2]], ['float', 'float'])
    """
    from evenhand.groups.received import received
    from evenhand.result.allocations import Allocations
    from evenhand.solve.request.asked import asked_of_each, totals_of_each

    parameters, others = _parted(options)
    refuse_unknown(others, (), (*every_parameter(), *per_group(), "problems", "names", "minimum", "maximum", "current"))
    bounds = {"minimum": minimum, "maximum": maximum, "current": current}
    receivers = received(populations, problems, names, {name: one for name, one in bounds.items() if one is not None})
    rule = checked_rule(solver, ties, seed, threads)
    asked = asked_of_each(receivers, method, parameters, rule, Around(threshold, exempt, threshold_of, change))
    return Allocations.best(asked, totals_of_each(asked, k), progress)


def load(
    source: str | os.PathLike[str],
    *,
    population_column: str | None = None,
    name_column: str | Iterable[str] | None = None,
    minimum_column: str | None = None,
    maximum_column: str | None = None,
    current_column: str | None = None,
    sd_column: str | None = None,
    cv_column: str | None = None,
    minimum: object = None,
    maximum: object = None,
    current: object = None,
    exclude: str | Iterable[str] = (),
    keep_totals: bool = False,
    drop_totals: bool = False,
    missing: str = "refuse",
    flags: str = "refuse",
    encoding: str | None = None,
    separator: str | None = None,
    decimal: str | None = None,
    sheet: str | None = None,
    header_row: int | None = None,
    last_row: int | None = None,
    comment: str | None = None,
) -> Groups:
    """Groups from a built-in data set or a file.

    Parameters
    ----------
    source : str or path
        Name of a data set (`evenhand data` lists them), or a CSV, XLSX, Parquet or JSON file. A name wins:
        "./us-2020" is a file.
    population_column, name_column, minimum_column, maximum_column, current_column : str, optional
        Columns of the file; several columns of names are joined.
    sd_column, cv_column : str, optional
        Columns with the standard deviation or the coefficient of variation within each group, for methods that need it.
    minimum, maximum, current : int, sequence of int, or mapping by name, optional
        Bounds and units held now, where no column gives them.
    exclude : str or iterable of str, optional
        Names of rows that are no groups, such as a total.
    keep_totals : bool, optional
        Keep rows that hold the sum of others as groups; they are refused otherwise.
    drop_totals : bool, optional
        Leave out all rows that are surely sums of others; `Groups.notes` says which.
    missing : "refuse" or "drop", optional
        What becomes of rows without a number.
    flags : "refuse" or "drop", optional
        What becomes of signs beside numbers, such as "51234 e".
    encoding, separator, decimal : str, optional
        How a CSV file is written, where it cannot be found out: "latin-1", ";", ",".
    sheet : str, optional
        Which sheet of a spreadsheet; the only one, or the first that is not hidden, if None.
    header_row, last_row : int, optional
        Rows of the titles and of the last group, counted from 1, where they cannot be found out.
    comment : str, optional
        What lines begin with that are none of the table.

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
    from evenhand.io.read.reading import load_groups

    return load_groups(
        source,
        population_column=population_column,
        name_column=name_column,
        minimum_column=minimum_column,
        maximum_column=maximum_column,
        current_column=current_column,
        sd_column=sd_column,
        cv_column=cv_column,
        minimum=minimum,
        maximum=maximum,
        current=current,
        exclude=exclude,
        keep_totals=keep_totals,
        drop_totals=drop_totals,
        missing=missing,
        flags=flags,
        encoding=encoding,
        separator=separator,
        decimal=decimal,
        sheet=sheet,
        header_row=header_row,
        last_row=last_row,
        comment=comment,
    )


def asked(
    groups: object,
    *,
    method: str | Method | None = None,
    ties: TieRule = "first",
    seed: int | None = None,
    solver: Solver = "exact",
    minimum: object = None,
    maximum: object = None,
    threshold: Number | None = None,
    exempt: str | Iterable[str] = (),
    threshold_of: Number | None = None,
    change: Number | None = None,
    threads: int | None = None,
    **options: Any,
) -> Request:
    """What is asked of any total, checked: the keywords of `allocate` without a total.

    Raises
    ------
    EvenhandError
        As in `allocate`, but for what a total can be wrong about.
    """
    parameters, columns = _parted(options)
    groups, minimum, maximum = _received(groups, minimum, maximum, columns)
    around = Around(threshold, exempt, threshold_of, change)
    rule = checked_rule(solver, ties, seed, threads)
    return checked_request(groups, minimum, maximum, parameters, method, rule, around)


def _at_divisor(request: Request, k: object, divisor: object) -> Allocation:
    if k is not None:
        raise InvalidParameter(f"k is {k} and divisor is {divisor}: give one of the two")
    from evenhand.solve.request.divisor import total_at

    total, note = total_at(request, divisor)
    return Allocation.best(replace(request, entrants=request.field.noting(note)), checked_total(request, total))


def _parted(options: dict[str, Any]) -> tuple[dict[str, Any], dict[str, object]]:
    """The parameters of methods among the keywords of a caller, and all else."""
    known = (*every_parameter(), *per_group()) if options else ()
    parameters = {name: options.pop(name) for name in known if name in options}
    return parameters, options


def _received(groups: object, minimum: object, maximum: object, columns: dict[str, object]) -> tuple[Any, Any, Any]:
    """Groups and bounds for `checked_request`: a name or path is loaded, a table read with the options for it."""
    is_file = isinstance(groups, str | os.PathLike)
    if not is_file and not columns:
        return groups, minimum, maximum
    known = (*TABLE_OPTIONS, *(FILE_OPTIONS if is_file else ()))
    others = (*every_parameter(), *per_group(), "method", "minimum", "maximum", "ties", "solver")
    refuse_unknown(columns, known, others)
    if isinstance(groups, Groups):
        raise InvalidValue(f"these groups have been read already: give {next(iter(columns))} to Groups or load instead")
    options: dict[str, Any] = {"minimum": minimum, "maximum": maximum, **columns}
    return (load(groups, **options) if is_file else Groups(groups, **options)), None, None  # type: ignore[arg-type]
