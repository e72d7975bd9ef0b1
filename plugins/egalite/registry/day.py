"""The day that counts as today: an input of every check and every build."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo


def today() -> date:
    """Today in Europe/Paris."""
    return datetime.now(ZoneInfo("Europe/Paris")).date()
