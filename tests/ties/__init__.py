"""Tests of ties: how many, which one, and how they are told."""
