"""When a service, one of its channels or of its places is closed: what a reader reads, and what the device counts with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from egalite.french import dates
from egalite.french.typography import typeset


def lines(item: Mapping[str, Any], day: date) -> list[str]:
    """Sentences on the closures of a scheme, a channel or a place that are not over on a day, and on its opening to come."""
    return [typeset(line) for line in _lines(item, day.isoformat())]


def _lines(item: Mapping[str, Any], day: str) -> Iterator[str]:
    if item.get("opens_on", "") > day:
        yield f"Ouvre le {dates.in_words(item['opens_on'])}."
    for closure in sorted(item.get("closed", ()), key=lambda closure: str(closure["from"])):
        if closure.get("to", day) < day:
            continue
        start, note = dates.in_words(closure["from"]), f" : {closure['note']}" if "note" in closure else ""
        if "to" not in closure:
            yield f"Fermé à partir du {start}, jusqu'à nouvel ordre{note}"
        elif closure["to"] == closure["from"]:
            yield f"Fermé le {start}{note}"
        else:
            yield f"Fermé du {start} au {dates.in_words(closure['to'])}{note}"


def spans(*items: Mapping[str, Any]) -> str:
    """The closed days of a channel and of its scheme, for the device: `2027-08-01/2027-08-31;2027-12-20/;/2026-12-31`."""
    return ";".join(span for item in items for span in _spans(item))


def _spans(item: Mapping[str, Any]) -> Iterator[str]:
    if "opens_on" in item:
        yield f"/{date.fromordinal(date.fromisoformat(item['opens_on']).toordinal() - 1).isoformat()}"
    for closure in item.get("closed", ()):
        yield f"{closure['from']}/{closure.get('to', '')}"
