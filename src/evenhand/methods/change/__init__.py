"""Least change: any method with an error, and a penalty on every unit that moves away from what groups hold now."""
