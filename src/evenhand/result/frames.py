"""Results as data frames of the user's own library, through narwhals, and as plain Python values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from evenhand.exceptions import InvalidParameter, MissingLibrary
from evenhand.wording.lists import quoted
from evenhand.wording.suggestions import did_you_mean

if TYPE_CHECKING:
    from numpy.typing import NDArray

LIBRARIES = ("pandas", "polars", "pyarrow")
"""Libraries whose frames can be made, in the order in which they are tried."""

MOST_COUNTED = 10**1000
"""Fewer ties than this are told by their number, more by powers of ten: Python writes no more than 4,300 digits."""


def allocation_frame(allocation: Any, library: str | None = None) -> Any:
    """Return an allocation as a data frame: the columns of its audit table, in input order.

    Parameters
    ----------
    allocation : Allocation
    library : {"pandas", "polars", "pyarrow"}, optional
        None: the library that the groups came from, else the first that is installed.

    Returns
    -------
    pandas.DataFrame, polars.DataFrame or pyarrow.Table

    Raises
    ------
    MissingLibrary
        The library, or any of the three, is not installed.
    """
    return frame(allocation.audit().columns, library, allocation.groups.library)


def sweep_frame(sweep: Any, library: str | None = None) -> Any:
    """Return a sweep as a data frame, one row for each total: k, error, log_error, proof, proven, unique.

    Parameters, result and errors are those of `allocation_frame`. A score needs an alpha: add
    ``sweep.score(alpha)`` as a column where it is wanted.
    """
    names = ("k", "error", "log_error", "proof", "proven", "unique")
    columns = {name: getattr(sweep, name) for name in names}
    columns |= {"proof": list(sweep.proof), "unique": list(sweep.unique)}
    return frame(columns, library, sweep.groups.library)


def allocation_dict(allocation: Any) -> dict[str, Any]:
    """Return an allocation as plain Python values: lists, texts and numbers, its keys named as the attributes.

    Parameters
    ----------
    allocation : Allocation

    Returns
    -------
    dict
        Lists over groups are in input order; "audit" holds the rows of the audit table, in its order.
    """
    measured = allocation.method.has_error
    return {
        **_settings(allocation),
        "k": allocation.k,
        **{name: getattr(allocation, name) if measured else None for name in ("error", "log_error", "gap")},
        "price": list(allocation.price),
        "proof": allocation.proof,
        "unique": allocation.unique,
        "ties": _ties_dict(allocation),
        "units": allocation.units.tolist(),
        "ideal": allocation.ideal.tolist(),
        "ratio": allocation.ratio.tolist(),
        "contribution": allocation.contribution.tolist() if measured else None,
        "notes": list(allocation.own_notes),
        "audit": [_row_dict(row) for row in allocation.audit().rows],
    }


def sweep_dict(sweep: Any, alpha: Any) -> dict[str, Any]:
    """Return a sweep as plain Python values, its keys named as the attributes.

    Parameters
    ----------
    sweep : Sweep
    alpha : number
        Size penalty, for "score", "best" and "edge".

    Returns
    -------
    dict
        Lists over totals are in the order of "k"; "best" is the best allocation, as `allocation_dict` has it. What the
        method does not tell is None.
    """
    measured = sweep.method.has_error
    return {
        **_settings(sweep),
        "alpha": float(alpha),
        **_compared(sweep, alpha),
        "perfect": list(sweep.perfect),
        "k": sweep.k.tolist(),
        "error": sweep.error.tolist() if measured else None,
        "log_error": sweep.log_error.tolist() if measured else None,
        "proof": list(sweep.proof),
        "proven": sweep.proven.tolist(),
        "unique": list(sweep.unique),
        "units": None if sweep.units is None else sweep.units.tolist(),
    }


def allocations_frame(allocations: Any, library: str | None = None) -> Any:
    """Return many problems as a data frame, one row each: what was found, and the units of each group.

    Parameters, result and errors are those of `allocation_frame`.
    """
    columns = {"problem": [allocations.asked.label(i) for i in range(len(allocations))], "k": allocations.k}
    columns |= {name: list(values) for name, values in allocations.asked.each.items()}
    columns |= {name: getattr(allocations, name) for name in ("error", "log_error")}
    columns |= {"proof": list(allocations.proof), "proven": allocations.proven, "unique": list(allocations.unique)}
    if allocations.same_names is not None:
        columns |= {f"units of {name}": allocations.units[:, i] for i, name in enumerate(allocations.same_names)}
    return frame(columns, library, allocations.asked.receivers.library)


def allocations_dict(allocations: Any) -> dict[str, Any]:
    """Return many problems as plain Python values, lists in their order, keys named as the attributes.

    Parameters
    ----------
    allocations : Allocations
    """
    method, unknown = allocations.method, [None] * len(allocations)
    return {
        "names": None if allocations.same_names is None else list(allocations.same_names),
        "method": {"name": method.name, "parameters": _plain(method.parameters)},
        "parameters": [_plain(allocations.asked.method_at(i).parameters) for i in range(len(allocations))]
        if allocations.asked.each
        else None,
        "solver": allocations.solver,
        "tie_rule": allocations.tie_rule,
        "seed": allocations.seed,
        "notes": list(allocations.notes),
        "problem": [allocations.asked.label(i) for i in range(len(allocations))],
        "k": allocations.k.tolist(),
        "error": allocations.error.tolist() if method.has_error else unknown,
        "log_error": allocations.log_error.tolist() if method.has_error else unknown,
        "proof": list(allocations.proof),
        "proven": allocations.proven.tolist(),
        "unique": list(allocations.unique),
        "units": [units.tolist() for units in allocations.units],
    }


def _compared(sweep: Any, alpha: Any) -> dict[str, Any]:
    """Return what comes of comparing totals; None for each where the method's E(k) does not."""
    if not sweep.method.compares_totals:
        return dict.fromkeys(("best", "edge", "alpha_ranges", "score"))
    return {
        "best": allocation_dict(sweep.best(alpha)),
        "edge": sweep.edge(alpha),
        "alpha_ranges": [{"k": k, "low": low, "high": high} for k, low, high in sweep.alpha_ranges()],
        "score": sweep.score(alpha).tolist(),
    }


def sweep_columns(sweep: Any, alpha: Any) -> dict[str, list[Any]]:
    """Return a sweep as named columns, one value a total; None where the method does not tell."""
    method, unknown = sweep.method, [None] * len(sweep.k)
    return {
        "k": sweep.k.tolist(),
        "error": sweep.error.tolist() if method.has_error else unknown,
        "log_error": sweep.log_error.tolist() if method.has_error else unknown,
        "score": sweep.score(alpha).tolist() if method.compares_totals else unknown,
        "proof": list(sweep.proof),
        "proven": sweep.proven.tolist(),
        "unique": list(sweep.unique),
    }


def _settings(result: Any) -> dict[str, Any]:
    """Return what was asked for: groups, method and solver."""
    groups = result.groups
    return {
        "groups": {
            "names": list(groups.names),
            "populations": [value if isinstance(value, int) else float(value) for value in groups.exact],
            "minimum": result.least.tolist(),
            "maximum": None if groups.maximum is None else groups.maximum.tolist(),
            "current": None if groups.current is None else groups.current.tolist(),
            "columns": dict(groups.columns),
            "notes": list(groups.notes),
        },
        "method": {"name": result.method.name, "parameters": _plain(result.method.parameters)},
        "solver": result.solver,
        "tie_rule": result.tie_rule,
        "seed": result.seed,
    }


def _ties_dict(allocation: Any) -> dict[str, Any] | None:
    ties = allocation.ties
    if ties is None:
        return None
    names = [allocation.groups.label(i) for i in ties.groups]
    values = {"groups": names, "units": ties.units, "count": ties.count}
    # What cannot be counted, or has more digits than Python's JSON writes, is told by powers of ten.
    if ties.count is None or ties.count >= MOST_COUNTED:
        values |= {"count": None, "count_between": list(ties.count_between)}
    return values


def _row_dict(row: Any) -> dict[str, Any]:
    """Return a row of the audit table by the names of its columns, without those that are not known."""
    values = {name: getattr(row, name) for name in row.__slots__}
    return {name: value for name, value in values.items() if value is not None}


def frame(columns: Mapping[str, Sequence[Any] | NDArray[Any]], library: str | None, remembered: str | None) -> Any:
    """Return named columns as a data frame.

    Parameters
    ----------
    columns : mapping of str to sequence or array, all of one length
    library : str or None
        The library that the user asked for.
    remembered : str or None
        The library that the input came from.

    Returns
    -------
    pandas.DataFrame, polars.DataFrame or pyarrow.Table

    Raises
    ------
    InvalidParameter
        evenhand makes no frames of that library.
    MissingLibrary
        The library, or any of the three, is not installed.
    """
    backend = _library(library, remembered)
    import narwhals

    return narwhals.from_dict(dict(columns), backend=backend).to_native()


def _library(wanted: str | None, remembered: str | None) -> Any:
    if wanted is not None:
        return _wanted(wanted)
    candidates = (remembered, *LIBRARIES) if remembered in LIBRARIES else LIBRARIES
    for candidate in candidates:
        if candidate is not None and _is_installed(candidate):
            return candidate
    raise MissingLibrary(
        "a data frame needs pandas, Polars or PyArrow: install one, for example: python -m pip install pandas"
    )


def _wanted(library: str) -> str:
    name = library.lower() if isinstance(library, str) else library
    if name not in LIBRARIES:
        guess = did_you_mean(str(library), LIBRARIES)
        raise InvalidParameter(f"library is {quoted(library)}, but must be pandas, polars or pyarrow.{guess}")
    if not _is_installed(name):
        raise MissingLibrary(f"{name} is not installed: python -m pip install {name}, or leave out library=")
    return str(name)


def _is_installed(library: str) -> bool:
    from importlib.util import find_spec

    return find_spec(library) is not None


def _plain(parameters: Mapping[str, str]) -> dict[str, float | str]:
    """Parameters as JSON has them: numbers as float64, words as they are."""
    return {name: float(Fraction(text)) if text[-1:].isdigit() else text for name, text in parameters.items()}
