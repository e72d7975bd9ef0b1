"""Nouns counted."""

from __future__ import annotations


def count(number: int, noun: str) -> str:
    """« 1 erreur », « 2 erreurs »; French counts 0 as a singular."""
    return f"{number} {noun}{'s' if number > 1 else ''}"
