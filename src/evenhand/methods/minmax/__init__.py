"""The largest deviation as small as can be, then the second largest, and so on."""
