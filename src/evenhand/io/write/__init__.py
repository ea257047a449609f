"""Results to files, each whole or not at all."""
