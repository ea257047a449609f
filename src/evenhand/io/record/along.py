"""The record of a path: every piece with its certificate, which `evenhand.verify` checks again."""

from __future__ import annotations

import json
from fractions import Fraction
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from evenhand.exceptions import UnwritableFile
from evenhand.io.record.question import recorded_groups
from evenhand.io.record.record import check_bytes, check_size, input_sha256, prove_again

if TYPE_CHECKING:
    from evenhand.result.path import Border, Path, Piece
    from evenhand.solve.request.request import Request

PATH_FORMAT = "evenhand path 1"


def path_record(path: Path) -> dict[str, Any]:
    """A path as a record.

    Parameters
    ----------
    path : Path

    Returns
    -------
    dict
        Ready for `json.dumps`: no infinity, no NaN, no float.

    Raises
    ------
    UnwritableFile
        It is too large to be checked, or the checker would refuse it.
    """
    from importlib.metadata import version

    check_size(path.groups, len(path.pieces))
    _check_kind(path.start.request)
    given = recorded_groups(path.start)
    record = {
        "format": PATH_FORMAT,
        "evenhand": version("evenhand"),
        "input": given,
        "input_sha256": input_sha256(given),
        "method": {"name": path.method.name, "parameters": dict(path.method.parameters)},
        "k": path.k,
        "parameter": path.parameter,
        "low": str(path.low),
        "high": str(path.high),
        "pieces": [_piece(*one) for one in zip_longest(path.pieces, path.borders)],
    }
    text = json.dumps(record)
    check_bytes(text)
    prove_again(text)
    return record


def _check_kind(request: Request) -> None:
    """Refuse what the record of a path has no place for."""
    lacks = {
        "penalty on change": request.change != 0,
        "threshold": request.field.places is not None,
        f"method without an error, such as {request.method.name}": not request.method.has_error,
    }
    for what, is_asked in lacks.items():
        if is_asked:
            raise UnwritableFile(f"the record of a path has no place for a {what}: save a .csv or .parquet file")


def _piece(piece: Piece, border: Border | None) -> dict[str, Any]:
    """Both ends, the units, where it was cut until balls could tell, and how many units change places after it."""
    cuts: tuple[Fraction, ...] = piece.cuts
    return {
        "low": str(piece.low),
        "high": str(piece.high),
        "units": piece.units.tolist(),
        "proof": piece.proof,
        "gap": "one" if border is None or border.is_single else "several",
        "cuts": [str(cut) for cut in cuts],
    }
