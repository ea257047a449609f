"""What was asked for, checked once: groups, method, rule, totals and threads."""
