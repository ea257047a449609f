"""What is fair: the parameters of each method, described once for every door."""
