"""The columns of a study's files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from evenhand.exceptions import MissingLibrary
from evenhand.methods.parameter import Choice
from evenhand.methods.registry import every_parameter
from evenhand.wording.extras import install_extra

if TYPE_CHECKING:
    import pyarrow as pa

    from evenhand.study.spec.plan import Plan

MEANINGS = {
    "row": "number of the problem in the study, from 0",
    "data": "label of the populations",
    "draw": "which draw of them, from 0; null where nothing is drawn",
    "n": "number of groups",
    "setting": "number of the method with its parameters, from 0",
    "method": "name of the method",
    "k": "total handed out",
    "error": "E; null where the method states none",
    "log_error": "log E, -inf for a perfect fit",
    "gap": "E(second best) - E(best), inf where there is no other allocation",
    "proof": "float, ball, exact, or undecided",
    "unique": "whether the best allocation is the only one; null where that is undecided",
    "units": "units of every group, in the order of the data",
}
"""Column -> what it holds; the parameters of the methods stand behind "method"."""


def schema(plan: Plan, chunk: int | None = None) -> pa.Schema:
    """The columns of a study's files, with the study and the chunk as metadata.

    Raises
    ------
    MissingLibrary
    """
    pa = arrow()
    of_numbers, words = pa.int64(), pa.dictionary(pa.int32(), pa.string())
    before = {"row": of_numbers, "data": words, "draw": of_numbers, "n": pa.int32(), "setting": of_numbers}
    known = every_parameter()
    parameters = {name: words if isinstance(known[name], Choice) else pa.float64() for name in plan.settings.parameters}
    gap = {"gap": pa.float64()} if plan.keeps_gap else {}
    units = {"units": pa.list_(pa.int64())} if plan.keeps_units else {}
    errors = {"error": pa.float64(), "log_error": pa.float64(), **gap}
    told = {"proof": words, "unique": pa.bool_(), **units}
    fields = {**before, "method": words, **parameters, "k": of_numbers, **errors, **told}
    metadata = {"evenhand.study": plan.hash, **({} if chunk is None else {"evenhand.chunk": str(chunk)})}
    return pa.schema(list(fields.items()), metadata=metadata)


def column_types(plan: Plan) -> dict[str, str]:
    """Column -> its type in Parquet, for the manifest."""
    names = {
        "dictionary<values=string, indices=int32, ordered=0>": "string",
        "list<item: int64>": "list<int64>",
        "list<element: int64>": "list<int64>",
    }
    return {field.name: names.get(str(field.type), str(field.type)) for field in schema(plan)}


def arrow() -> Any:
    """PyArrow, which writes and reads the files.

    Raises
    ------
    MissingLibrary
    """
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise MissingLibrary(f"a study needs PyArrow: {install_extra('study')}") from None
    return pyarrow
