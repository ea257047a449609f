"""Divisor methods: populations divided by a common divisor, rounded at signposts."""
