"""`/donnees/`: what others may take away, and what it is made from."""
