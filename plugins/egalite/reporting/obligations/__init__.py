"""What is due, printed: for a terminal, a program, an issue, an agenda."""
