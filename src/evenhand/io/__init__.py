"""The door: files in and files out, checked on the way."""
