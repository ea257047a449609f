"""Signposts and costs of divisor methods to any precision."""
