"""A corpus of malformed files, made by `malformed.corpus.cases`."""
