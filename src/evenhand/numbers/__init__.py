"""Numbers without a word of the domain: exact as written, as float64 with bounds, as balls and radicals."""

from evenhand.numbers.written import (
    LARGEST,
    LARGEST_TOTAL,
    AnyArray,
    Exact,
    FloatArray,
    IntArray,
    Number,
    exact_number,
    first_masked,
    nearest_float,
    read_only,
    shortest,
    whole_number,
    whole_sum,
)

__all__ = [
    "LARGEST",
    "LARGEST_TOTAL",
    "AnyArray",
    "Exact",
    "FloatArray",
    "IntArray",
    "Number",
    "exact_number",
    "first_masked",
    "nearest_float",
    "read_only",
    "shortest",
    "whole_number",
    "whole_sum",
]
