"""What proves units best: float64 with bounds, then balls, then the equality of costs by radicals."""
