"""What is fair: what every method can do, its parameters as every door reads them, and one folder a family."""
