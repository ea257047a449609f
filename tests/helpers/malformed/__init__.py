"""A corpus of malformed files, made by `helpers.malformed.corpus.cases`."""
