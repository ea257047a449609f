"""The notebook's four concepts, one file each, and the objective that puts them together."""
