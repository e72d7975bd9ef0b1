"""Structured hours in the syntax of OpenStreetMap's `opening_hours`, and closures as intervals of ISO 8601."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

_DAYS = {
    "lundi": "Mo", "mardi": "Tu", "mercredi": "We", "jeudi": "Th", "vendredi": "Fr", "samedi": "Sa", "dimanche": "Su",
}  # fmt: skip
_HOLIDAY = "ferie"


def hours(opening: Sequence[Mapping[str, Any]]) -> str:
    """`Mo,Tu 09:00-12:00,14:00-18:00; PH off`: the spans of each day together, public holidays closed unless one names them."""
    spans: dict[str, list[str]] = {}
    for span in opening:
        for day in span["days"]:
            spans.setdefault(day, []).append(f"{span['from']}-{span['to']}")
    days_by_hours: dict[str, list[str]] = {}
    for day, code in _DAYS.items():
        if day in spans:
            days_by_hours.setdefault(",".join(sorted(spans[day])), []).append(code)
    rules = [f"{','.join(days)} {when}" for when, days in days_by_hours.items()]
    holiday = ",".join(sorted(spans.get(_HOLIDAY, ())))
    return "; ".join([*rules, f"PH {holiday}" if holiday else "PH off"])


def closures(closed: Sequence[Mapping[str, Any]]) -> list[str]:
    """`2027-08-01/2027-08-31`, both days closed; `..` for an end that nobody knows."""
    return [f"{span['from']}/{span.get('to', '..')}" for span in closed]
