"""A chunk as a table: its problems solved, segment by segment, and put into the columns of the schema."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from evenhand.exceptions import EvenhandError, InvalidStudy
from evenhand.groups import Groups
from evenhand.numbers import nearest_float
from evenhand.study.chunks.solving import Solved, Wish, solved
from evenhand.study.spec.axis import Value
from evenhand.study.spec.plan import Plan, Segment
from evenhand.study.store.schema import arrow, schema
from evenhand.wording.lists import quoted

if TYPE_CHECKING:
    import pyarrow as pa


def chunk_table(plan: Plan, chunk: int) -> pa.Table:
    """The problems of a chunk with their answers.

    Raises
    ------
    InvalidStudy
        A problem has no answer; the message names it.
    """
    span = plan.span(chunk)
    return table(plan, span, chunk)


def table(plan: Plan, span: range, chunk: int | None = None) -> pa.Table:
    """Some problems with their answers."""
    columns: dict[str, list[Any]] = {name: [] for name in schema(plan).names}
    for segment, groups in _with_groups(plan, span):
        for name, values in _segment_columns(plan, segment, groups).items():
            columns[name].append(values)
    made = schema(plan, chunk)
    return arrow().table({field.name: _joined(columns[field.name], field.type) for field in made}, schema=made)


def _with_groups(plan: Plan, span: range) -> Iterator[tuple[Segment, Groups]]:
    """The segments with their groups, which are made once for neighbours that share them."""
    held: tuple[int, int] | None = None
    groups: Groups | None = None
    for segment in plan.segments(span):
        place = segment.source, segment.draw
        if groups is None or place != held:
            groups, held = plan.sources[segment.source].groups(segment.draw), place
        yield segment, groups


def _segment_columns(plan: Plan, segment: Segment, groups: Groups) -> dict[str, Any]:
    count, source = len(segment.totals), plan.sources[segment.source]
    name, parameters = plan.settings.at(segment.setting)
    found = _solved(plan, segment, groups, name)
    given = {parameter: _cell(parameters.get(parameter)) for parameter in plan.settings.parameters}
    constant = {
        "data": source.label,
        "draw": segment.draw if source.is_drawn else None,
        "n": source.n,
        "setting": segment.setting,
        "method": name,
        **given,
    }
    values = {
        "row": np.arange(segment.first, segment.first + count),
        "k": segment.totals,
        "error": found.error,
        "log_error": found.log_error,
        "proof": found.proof,
        "unique": found.unique,
        **({"gap": found.gap} if plan.keeps_gap else {}),
        **({"units": found.units} if plan.keeps_units else {}),
    }
    return {**{key: [value] * count for key, value in constant.items()}, **values}


def _solved(plan: Plan, segment: Segment, groups: Groups, name: str) -> Solved:
    wish = Wish(plan.ties, plan.seed, plan.keeps_units, plan.keeps_gap)
    try:
        return solved(groups, plan.settings.method(segment.setting), segment.totals, wish)
    except EvenhandError as fault:
        where = f"problem {segment.first:,} ({quoted(plan.sources[segment.source].label)}, draw {segment.draw}, {name})"
        raise InvalidStudy(f"{where}: {fault}") from None


def _cell(value: Value | None) -> float | str | None:
    return value if value is None or isinstance(value, str) else nearest_float(value)


def _joined(parts: Sequence[Any], kind: pa.DataType) -> pa.Array:
    """The parts of a column as one; NaN is null."""
    pa = arrow()
    if pa.types.is_list(kind):
        return _lists(parts)
    if all(isinstance(part, np.ndarray) and part.dtype != object for part in parts):
        whole = np.concatenate(parts)
        return pa.array(whole, type=kind, mask=np.isnan(whole) if whole.dtype.kind == "f" else None)
    values = [value for part in parts for value in part]
    return (
        pa.array(values, type=kind.value_type).dictionary_encode()
        if pa.types.is_dictionary(kind)
        else pa.array(values, type=kind)
    )


def _lists(parts: Sequence[Any]) -> pa.Array:
    """Units of problems, whose groups may be of different numbers."""
    pa = arrow()
    lengths = np.concatenate([np.full(len(part), part.shape[1]) for part in parts])
    ends = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int32)
    return pa.ListArray.from_arrays(pa.array(ends), pa.array(np.concatenate([part.reshape(-1) for part in parts])))
