"""Methods that award one unit after the other, and are defined by who gets the next."""
