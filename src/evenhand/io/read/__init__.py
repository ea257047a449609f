"""From a file to a table, whatever its kind, and from there to `Groups`."""
