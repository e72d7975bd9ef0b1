"""`egalite new`: asks, then writes a valid record."""
