"""Spreadsheets: how far a sheet reaches is found before it is loaded."""
