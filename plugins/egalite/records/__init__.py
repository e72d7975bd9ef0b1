"""Read, check and date the records that people write. Imports nothing of Pelican, writes nothing, never runs Git."""
