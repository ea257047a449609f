"""Questions beyond one answer: methods side by side, and allocations of others judged."""
