"""Words that the reports of what is due share."""

from __future__ import annotations

from datetime import date

from egalite.convention.obligation import SOON

TITLES = {
    "late": "En retard",
    "soon": f"Dans les {SOON} jours",
    "later": "Ensuite",
    "undated": "Dès que possible",
}
NOTHING = "Rien à faire d'ici là."


def in_figures(day: date) -> str:
    """A day as people write it: 23/11/2026."""
    return f"{day.day:02}/{day.month:02}/{day.year}"
