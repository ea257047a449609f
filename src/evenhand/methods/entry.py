"""What is known of a method besides its arithmetic: its names, what it minimises, who uses it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from evenhand.methods.parameter import Choice, Parameter
    from evenhand.methods.protocol import Method
    from evenhand.methods.sample.parameters import Measured
    from evenhand.numbers import Exact


@dataclass(frozen=True)
class Entry:
    """A method by name: help, the table of the documentation and the explorer's form are made of it.

    Attributes
    ----------
    name : str
        The name that evenhand uses.
    family : str
        `Method.name` of the methods that it makes.
    title : str
        The names that people use.
    aliases : tuple of str
        Other names that are understood.
    made_by : str
        Where the class of the method is at home, "room:Class": it is imported when a method is made.
    parameters : tuple of Parameter or Choice
        What may be chosen; all have defaults.
    fixed : mapping name -> Exact
        Parameters that the name itself decides.
    per_group : tuple of Measured
        What it must know of every group beside the population: by a keyword, or by a column of the groups.
    formula : str
        How it hands out units.
    minimises : str
        What sum is least, in symbols.
    properties : tuple of str
        What is proven of it, in few words each.
    used_by : str
        Who uses it, or did.
    reference : str
        Where to read more.
    """

    name: str
    family: str
    title: str
    aliases: tuple[str, ...]
    made_by: str
    parameters: tuple[Parameter | Choice, ...]
    formula: str
    minimises: str
    properties: tuple[str, ...]
    used_by: str
    reference: str
    fixed: Mapping[str, Exact] = field(default_factory=lambda: MappingProxyType({}))
    per_group: tuple[Measured, ...] = ()

    @property
    def make(self) -> Callable[..., Method]:
        """From the parameters, as keywords, to the method."""
        room, _, kind = self.made_by.partition(":")
        maker: Callable[..., Method] = getattr(import_module(room), kind)
        return maker

    @property
    def names(self) -> tuple[str, ...]:
        """Every name that means it."""
        return self.name, *self.aliases
