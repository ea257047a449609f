"""Finding the best allocation, and proving it: one idea a file."""
