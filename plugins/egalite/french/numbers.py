"""Numbers as a reader reads them, in French."""

from __future__ import annotations


def grouped(number: int) -> str:
    """`24310` → « 24 310 », by groups of three figures that a narrow no-break space parts (Lexique de l'Imprimerie nationale)."""
    return f"{number:,}".replace(",", "\u202f")
