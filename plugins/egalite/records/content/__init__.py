"""Data files of `content/` and `schemas/` that are no records: one schema and one reader each."""
