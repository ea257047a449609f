"""Which problems a chunk holds, and their answers as columns."""
