"""Studies: grids and samples of very many problems, in chunks that are files, on whatever executes them.

spec: what is asked, checked once. chunks: which problems a chunk holds, and their answers. store: chunks as Parquet,
the manifest and the lock of a folder. run: the loop that hands chunks to anything with `submit`. Nothing is imported
here, for `import evenhand` opens this room.
"""
