"""French as it is written: letters without accents, dates, plurals, typography. Imports nothing of ours."""
