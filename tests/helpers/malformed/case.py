"""What one malformed file is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias


@dataclass(frozen=True)
class Case:
    """A malformed file and what is to be said of it.

    Attributes
    ----------
    label : str
        The class of the fault.
    name : str
        The file's name; the suffix tells its kind.
    content : bytes
    says : sequence of str
        What the message must hold: the row and the column where there is one, and the fault.
    options : dict
        Keywords for `evenhand.load`, and options of the command line.
    """

    label: str
    name: str
    content: bytes
    says: Sequence[str]
    options: dict[str, str] = field(default_factory=dict)


Cases: TypeAlias = Iterator[Case]
