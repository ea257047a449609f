"""The record: an allocation or a sweep as JSON that `evenhand.verify` proves again from nothing else.

`docs/verify.md` describes the format. Whole numbers are JSON numbers; all others are text, so that nothing is rounded
on its way: exact ones as "p", "p/q" or a decimal, the rest as two decimals that enclose the number.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from evenhand.exceptions import UnwritableFile
from evenhand.io.record.question import question
from evenhand.io.record.row import row

if TYPE_CHECKING:
    from evenhand.groups import Groups
    from evenhand.result.allocation import Allocation
    from evenhand.result.sweep import Sweep

FORMAT = "evenhand record 3"
MOST_UNITS = 2**19
"""Groups times totals of the largest record: a larger one takes minutes to check."""
MOST_BYTES = 2**24
"""The checker reads no larger file."""
COUNTING_SHARE = 5
"""Counting the ties of a record may take this part of the steps that the checker has for all of it."""
WHITE_SPACE = 8
"""Characters before an item of an indented file, at most."""


def allocation_record(allocation: Allocation) -> dict[str, Any]:
    """One allocation as a record.

    Parameters
    ----------
    allocation : Allocation

    Returns
    -------
    dict
        Ready for `json.dumps`: no infinity, no NaN, no float.

    Raises
    ------
    UnwritableFile
        It is too large to be checked, its numbers are too extreme for decimals, or the checker would refuse it.
    """
    check_size(allocation.groups, 1)
    return _record(allocation, [allocation])


def sweep_record(sweep: Sweep) -> dict[str, Any]:
    """All allocations of a sweep as one record, whether the sweep kept its units or not.

    Parameters
    ----------
    sweep : Sweep

    Returns
    -------
    dict

    Raises
    ------
    UnwritableFile
        As `allocation_record`.
    """
    check_size(sweep.groups, len(sweep.k))
    return _record(sweep, (sweep.allocate(k) for k in sweep.k.tolist()))


def input_sha256(given: dict[str, Any]) -> str:
    """SHA-256 of the input of a record, written by `json.dumps` with sorted keys.

    Examples
    --------
    >>> input_sha256({"names": ["A"], "current": None})[:16]
    '77e822609e7806e7'
    """
    return hashlib.sha256(json.dumps(given, sort_keys=True).encode()).hexdigest()


def _record(result: Allocation | Sweep, allocations: Iterable[Allocation]) -> dict[str, Any]:
    from importlib.metadata import version

    from evenhand.verify import WORK, Budget

    given, counting = question(result), Budget(WORK // COUNTING_SHARE)
    record = {
        "format": FORMAT,
        "evenhand": version("evenhand"),
        "input": given,
        "input_sha256": input_sha256(given),
        "method": {"name": result.method.name, "parameters": dict(result.method.parameters)},
        "solver": result.solver,
        "ties": f"lot {result.seed}" if result.tie_rule == "lot" else result.tie_rule,
        "results": [row(allocation, counting) for allocation in allocations],
    }
    text = json.dumps(record)
    check_bytes(text)
    prove_again(text)
    return record


def check_size(groups: Groups, totals: int) -> None:
    """Refuse more units than a record holds."""
    if groups.n * totals > MOST_UNITS:
        raise UnwritableFile(
            f"{groups.n:,} groups times {totals:,} totals are more than the {MOST_UNITS:,} that a record holds: "
            "sweep fewer totals, or save a .csv or .parquet file"
        )


def check_bytes(text: str) -> None:
    """Refuse what would be too large as a file, line breaks and white space counted."""
    if len(text) + WHITE_SPACE * text.count(",") > MOST_BYTES:
        raise UnwritableFile(
            f"the record would be larger than {MOST_BYTES // 2**20} MiB: sweep fewer totals, or save a .csv or "
            ".parquet file"
        )


def prove_again(text: str) -> None:
    """Have the record checked before it is written, so that no record of evenhand is ever refused or found false."""
    from evenhand.verify import verify

    try:
        claims = verify(text.encode())
    except ValueError as refused:
        raise UnwritableFile(
            f"nobody could check the record ({refused}): sweep fewer totals, or save a .csv or .parquet file"
        ) from None
    false = [claim for claim, is_so in claims.items() if not is_so]
    if false:
        raise UnwritableFile(
            f"the checker does not confirm the record ({false[0]}): save a .csv or .parquet file. Unless its numbers "
            "are so extreme that the checker gave up, one of the two is wrong: please report it with its data"
        )
