"""How numbers, lists, proofs, ties and suggestions are said; the doors choose the length."""
