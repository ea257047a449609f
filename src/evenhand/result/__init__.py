"""What comes back: allocations and sweeps as values, and what there is to say about them."""
