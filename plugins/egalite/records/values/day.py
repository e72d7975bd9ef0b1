"""The day that counts as today: an input of every check and every build."""

from __future__ import annotations

import re
from datetime import date, datetime
from zoneinfo import ZoneInfo


def today() -> date:
    """Today in Europe/Paris."""
    return datetime.now(ZoneInfo("Europe/Paris")).date()


def is_day(text: str) -> bool:
    """Whether a text in the form of an ISO 8601 date names a day that exists."""
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def read_day(text: str) -> date:
    """The day that a person wrote year-month-day. Raises ValueError, a French sentence."""
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII) and is_day(text):
        return date.fromisoformat(text)
    raise ValueError(f"« {text} » n'est pas un jour ; écrivez année-mois-jour, par exemple 2026-11-23.")
