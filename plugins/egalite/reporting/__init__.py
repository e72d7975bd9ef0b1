"""Findings as text: one module per reader. Each takes findings and gives text; none judges or prints."""
