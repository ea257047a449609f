"""The loop that hands chunks to anything with `submit`, and what has `submit`: threads, processes, Dask."""
