"""Which properties an allocation and its method break: each a witness in words, or what was searched in vain."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from html import escape
from typing import Any

from evenhand.exceptions import UnknownProperty
from evenhand.groups import Groups
from evenhand.methods.protocol import Method
from evenhand.methods.registry import entry_of
from evenhand.numbers.values import Value, are_same
from evenhand.result.allocation import Allocation
from evenhand.wording.columns import aligned
from evenhand.wording.suggestions import did_you_mean

MOST_TOLD = 3
"""Witnesses that a sentence names; the others are in `witnesses`."""


@dataclass(frozen=True)
class Witness:
    """One case that breaks a property.

    Attributes
    ----------
    text : str
        What happened, in words.
    k : int
        The total at which it shows, the larger of two.
    groups : tuple of str
        Whom it concerns.
    excuse : str
        Why it may not be the method's fault: a bound that forces it, a tie that was broken so; empty where nothing is.
    """

    text: str
    k: int
    groups: tuple[str, ...]
    excuse: str = ""

    def __str__(self) -> str:
        return f"{self.text} ({self.excuse})" if self.excuse else self.text


@dataclass(frozen=True)
class Finding:
    """What was found of one property.

    Attributes
    ----------
    name : str
        Which property.
    meaning : str
        What it asks for, a few words.
    searched : str
        Where it was looked for; or why it was not.
    witnesses : tuple of Witness
        What breaks it: those without an excuse first, of these those at the total that was asked for.
    is_broken : bool or None
        None where it was not looked for.
    notes : tuple of str
        What was left out of the search, and what is known besides.
    """

    name: str
    meaning: str
    searched: str
    witnesses: tuple[Witness, ...] = ()
    is_broken: bool | None = False
    notes: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """The finding in words: who breaks it where, or what was searched in vain."""
        return " ".join([self._told(), *(f"{note}." for note in self.notes)])

    def _told(self) -> str:
        title = f"{self.name[0].upper()}{self.name[1:]}"
        if self.is_broken is None:
            return f"{title}, not looked at: {self.searched}."
        if not self.is_broken:
            return f"{title}, no breach found: looked at {self.searched}."
        told = "; ".join(str(witness) for witness in self.witnesses[:MOST_TOLD])
        rest = len(self.witnesses) - MOST_TOLD
        more = f"; and {rest:,} more" if rest > 0 else ""
        return f"{title}, broken: {told}{more}. Looked at {self.searched}."


def finding(name: str, meaning: str, searched: str, witnesses: list[Witness], *notes: str) -> Finding:
    """A finding of a property that was looked for; what has no excuse comes first."""
    ordered = sorted(witnesses, key=lambda witness: bool(witness.excuse))
    return Finding(name, meaning, searched, tuple(ordered), bool(ordered), notes)


def finding_at(k: int, name: str, meaning: str, searched: str, witnesses: list[Witness], *notes: str) -> Finding:
    """A finding at many totals: what breaks the property at the one that was asked for is told before all others."""
    ordered = sorted(witnesses, key=lambda witness: witness.k != k)
    elsewhere = (f"At k = {k:,} itself there is no breach",) if ordered and ordered[0].k != k else ()
    return finding(name, meaning, searched, ordered, *elsewhere, *notes)


@dataclass(frozen=True, eq=False, repr=False)
class Check(Value):
    """What was found of every property; frozen. Made by `evenhand.check`.

    Attributes
    ----------
    allocation : Allocation
        The allocation that was looked at.
    findings : tuple of Finding
    """

    allocation: Allocation
    findings: tuple[Finding, ...]

    def __eq__(self, other: object) -> bool:
        return are_same(self, other) if isinstance(other, Check) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.allocation, self.findings))

    def __len__(self) -> int:
        return len(self.findings)

    def __getitem__(self, name: str) -> Finding:
        if name not in self._by_name:
            known = ", ".join(self._by_name)
            raise UnknownProperty(
                f"there is no property {name!r}.{did_you_mean(str(name), self._by_name)} The properties are {known}"
            )
        return self._by_name[name]

    @cached_property
    def _by_name(self) -> dict[str, Finding]:
        return {one.name: one for one in self.findings}

    def __repr__(self) -> str:
        return (
            f"<Check: {self.k} units, {entry_of(self.method).name}; broken: {', '.join(self.broken) or 'none found'}>"
        )

    def __str__(self) -> str:
        columns = self.columns
        rows = [[str(cell) for cell in row] for row in zip(*columns.values(), strict=True)]
        return aligned(list(columns), rows, [False] * len(columns))

    def _repr_html_(self) -> str:
        items = (f"<li>{escape(one.sentence)}</li>" for one in self.findings)
        return f"<p>{self.k:,} units by {escape(entry_of(self.method).name)}</p><ul>{''.join(items)}</ul>"

    @property
    def groups(self) -> Groups:
        """Who receives."""
        return self.allocation.groups

    @property
    def k(self) -> int:
        """Total."""
        return self.allocation.k

    @property
    def method(self) -> Method:
        """What is fair."""
        return self.allocation.method

    @property
    def broken(self) -> tuple[str, ...]:
        """Names of the properties for which something was found that breaks them."""
        return tuple(one.name for one in self.findings if one.is_broken)

    @property
    def columns(self) -> dict[str, Any]:
        """Columns of the table: property, broken, how many witnesses, the first of them, and what was searched."""
        return {
            "property": [one.name for one in self.findings],
            "broken": [one.is_broken for one in self.findings],
            "witnesses": [len(one.witnesses) for one in self.findings],
            "first": [str(one.witnesses[0]) if one.witnesses else "" for one in self.findings],
            "searched": [one.searched for one in self.findings],
        }

    def to_frame(self, library: str | None = None) -> Any:
        """One row per property, as a data frame of the given library (see `Allocation.to_frame`)."""
        from evenhand.result.frames import frame

        return frame(self.columns, library, self.groups.library)

    def to_dict(self) -> dict[str, Any]:
        """What was found as plain Python values."""
        return {
            "k": self.k,
            "method": entry_of(self.method).name,
            "units": self.allocation.units.tolist(),
            "findings": [
                {
                    "property": one.name,
                    "meaning": one.meaning,
                    "broken": one.is_broken,
                    "witnesses": [
                        {"text": each.text, "k": each.k, "groups": list(each.groups), "excuse": each.excuse}
                        for each in one.witnesses
                    ],
                    "searched": one.searched,
                    "notes": list(one.notes),
                    "sentence": one.sentence,
                }
                for one in self.findings
            ],
        }
