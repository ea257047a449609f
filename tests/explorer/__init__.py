"""Tests of the explorer: its view model, its server, its page and its widget."""
