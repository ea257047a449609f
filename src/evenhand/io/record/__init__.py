"""The record: a result as JSON that proves itself."""
