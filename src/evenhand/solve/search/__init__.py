"""The best units in float64: units and their costs side by side, moved by price and then one by one."""
