"""Exact methods that share no code with evenhand, and no cost formula with one another.

====================  =========================================  =============================================
file                  method                                     how it writes the cost of a group
====================  =========================================  =============================================
``dynamic.py``        dynamic programming over the total error   ((a - a*) / a*)^beta, ((a* - a) / a)^beta
``greedy.py``         unit by unit from the minimums             (phi - 1)^beta, (1 / phi - 1)^beta
``enumeration.py``    every composition                          (|a - a*| / min(a, a*))^beta
``certificate.py``    next-unit costs of one given allocation    (max(phi, 1/phi) - 1)^beta, nothing normalised
====================  =========================================  =============================================

Numbers are `fractions.Fraction` where the problem is rational, otherwise balls (`flint.arb`) that are refined
until a comparison is certain. What no ball can separate is reported as open, never decided.
"""
