"""How a proof is said, in three lengths."""

from __future__ import annotations

SHORT = {
    None: "nothing proven",
    "float": "proven (float64 with error bounds)",
    "ball": "proven (certified arithmetic)",
    "exact": "proven (exact arithmetic)",
    "undecided": "NOT proven: two costs could not be told apart",
}
"""A few words, for a head of lines."""

SENTENCES = {
    "float": "Proven best: no other allocation of this total has a smaller error.",
    "ball": "Proven best with certified arithmetic: no other allocation of this total has a smaller error.",
    "exact": "Proven best in exact arithmetic: no other allocation of this total has a smaller error.",
    "undecided": "Not decided: two next-unit costs could not be told apart, so another allocation may be as good.",
    None: "Not proven: this answer comes without a proof.",
}
"""One sentence for somebody who looks at the result."""

REASONS = {
    "float": "Proven best: float64 costs with error bounds decide every comparison.",
    "ball": "Proven best: certified arithmetic decides the comparisons that float64 leaves open.",
    "exact": "Proven best: exact arithmetic decides the comparisons that float64 leaves open.",
    "undecided": "NOT proven best: two costs are so close that no arithmetic at hand could tell them apart.",
}
"""One sentence that says what was compared by what."""
