"""Every error that evenhand raises on purpose, as one tree.

::

    EvenhandError
    ├── InvalidValue (also ValueError)
    │   ├── InvalidPopulation    a population is missing, not a number, or not above 0
    │   ├── InvalidName          a name is repeated, empty, or holds characters that mislead a reader
    │   ├── InvalidBounds        a minimum, maximum or current count is impossible
    │   ├── InvalidParameter     a method's parameter, alpha, ties, solver, seed
    │   │   ├── UnknownMethod    no method has that name
    │   │   └── OutOfReach       no total that was tried has an error so small
    │   └── InvalidTotal         k, or a range of k, cannot be handed out
    │       ├── TooFewUnits      k is below the sum of the minimums
    │       └── TooManyUnits     k is above the sum of the maximums
    ├── InvalidInput (also ValueError)
    │   ├── UnknownColumn        a table lacks the column that was asked for, or none stands out
    │   ├── UnknownDataSet       no built-in data set and no file has that name
    │   ├── UnknownLaw           no law has that name
    │   ├── UnknownGroup         no group has that name
    │   ├── UnknownProperty      no property has that name
    │   ├── UnreadableFile       a file is missing, empty, broken, too large, or of an unknown kind
    │   ├── InvalidStudy         the specification of a study, or its folder, is not what it should be
    │   └── InvalidRecord        a file is not an evenhand record
    ├── UnwritableFile (also ValueError)  a result cannot be written there
    ├── Unmeasured               an error E is asked for, and the method states none
    ├── TiedAllocations          ``ties="raise"`` and more than one allocation is best
    ├── MissingLibrary (also ImportError) an optional library is needed and not installed
    └── InternalError            evenhand caught itself at a mistake: there is no answer
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


class EvenhandError(Exception):
    """The root: catch this to catch every error of evenhand, and nothing else.

    Parameters
    ----------
    message : str
        What is wrong and what to do, as Python spells it.
    in_flags : str, optional
        The same as the command line spells it, where the message names keywords.
    """

    def __init__(self, message: str = "", *, in_flags: str | None = None) -> None:
        super().__init__(message)
        self.in_flags = in_flags


@contextmanager
def about(where: str | None) -> Iterator[None]:
    """Begin the message of every error of evenhand with the place that it concerns, unless that is None."""
    try:
        yield
    except EvenhandError as fault:
        if where is None:
            raise
        in_flags = None if fault.in_flags is None else f"{where}: {fault.in_flags}"
        raise type(fault)(f"{where}: {fault}", in_flags=in_flags) from None


class InvalidValue(EvenhandError, ValueError):
    """A value lies outside of what is allowed."""


class InvalidPopulation(InvalidValue):
    """A population is missing, not a number, or not above 0."""


class InvalidName(InvalidValue):
    """A name is repeated, empty, or holds characters that mislead a reader."""


class InvalidBounds(InvalidValue):
    """A minimum, maximum or current count is impossible."""


class InvalidParameter(InvalidValue):
    """A parameter of fairness, complexity or solving lies outside of its domain."""


class UnknownMethod(InvalidParameter):
    """No method has that name."""


class OutOfReach(InvalidParameter):
    """No total that was tried has an error so small."""


class InvalidTotal(InvalidValue):
    """The total k, or a range of totals, cannot be handed out."""


class TooFewUnits(InvalidTotal):
    """k is below the sum of the minimums."""


class TooManyUnits(InvalidTotal):
    """k is above the sum of the maximums."""


class InvalidInput(EvenhandError, ValueError):
    """What was given to read does not say what is needed."""


class UnknownColumn(InvalidInput):
    """A table lacks the column that was asked for, or no column stands out."""


class UnknownDataSet(InvalidInput):
    """No built-in data set and no file has that name."""


class UnknownLaw(InvalidInput):
    """No law has that name."""


class UnknownGroup(InvalidInput):
    """No group has that name."""


class UnknownProperty(InvalidInput):
    """No property has that name."""


class UnreadableFile(InvalidInput):
    """A file is missing, empty, broken, too large, or of an unknown kind."""


class InvalidRecord(InvalidInput):
    """A file is not an evenhand record."""


class InvalidStudy(InvalidInput):
    """The specification of a study, or its folder, is not what it should be; the message names the key."""


class UnwritableFile(EvenhandError, ValueError):
    """A result cannot be written there."""


class Unmeasured(EvenhandError):
    """An error E, or what is made of it, is asked for, and the method states none."""


class TiedAllocations(EvenhandError):
    """More than one allocation is best, and ``ties="raise"`` asked to hear of it."""


class MissingLibrary(EvenhandError, ImportError):
    """An optional library is needed for this and is not installed."""


class InternalError(EvenhandError):
    """evenhand caught itself at a mistake: it gives no answer rather than a wrong one."""
