"""The best allocation along one parameter: certified on intervals, with the points where it changes."""
