"""What a method for samples must know: a parameter, and a number for every stratum."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from evenhand.exceptions import InvalidParameter
from evenhand.methods.parameter import Domain, Parameter, Slider
from evenhand.numbers import Exact, exact_number
from evenhand.wording.lists import shown

POWER = Parameter(
    name="power",
    symbol="q",
    label="Power",
    concept="Weight",
    gloss="How much the size of a stratum counts: 1 as in Neyman's allocation, 0 all strata alike.",
    meaning="power of the sizes that the precision of each stratum is weighed by",
    domain=Domain(0),
    default=Fraction(1, 2),
    slider=Slider(0, 1, 0.01),
)


@dataclass(frozen=True)
class Measured:
    """What is known of every stratum beside its size.

    Attributes
    ----------
    name : str
        Keyword, column and JSON key: "sd" or "cv".
    meaning : str
        What the number is, in the words that end a refusal.
    """

    name: str
    meaning: str

    def checked(self, value: object, label: str) -> Exact:
        """One number, exact.

        Raises
        ------
        InvalidParameter
        """
        try:
            exact = exact_number(value)
        except (TypeError, ValueError):
            exact = -1
        if exact < 0:
            raise InvalidParameter(
                f"{self.name}{label} is {shown(value, 40)}, but must be a finite number of 0 or more: "
                f"it is the {self.meaning}"
            )
        return exact


SD = Measured("sd", "standard deviation within a stratum")
CV = Measured("cv", "coefficient of variation within a stratum")
