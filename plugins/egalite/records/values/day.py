"""The day that counts as today: an input of every check and every build."""

from __future__ import annotations

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
