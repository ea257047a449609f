"""How many people more or fewer would change a group's units: shifted populations, proofs, and the search."""
