"""A study's folder: chunks as Parquet files that carry their own hash, a manifest, a lock."""
