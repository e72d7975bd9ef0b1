"""Pages of `docs/` made from schemas, vocabularies and rules."""
