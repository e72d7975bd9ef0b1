"""What is due, for an agenda: iCalendar (RFC 5545), one all-day event an item.

The same thing keeps its identifier from one file to the next (RFC 7986, section 5.3): importing a new file moves its event
rather than adding another. What is late stands on the day of the file, where people look; what has no day is left out.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import UTC, date, datetime, time

from icalendar import Calendar, Event

from egalite.convention.obligation import Due
from egalite.reporting.obligations.wording import in_figures

_PRODUCER = "-//Egalite contre racisme//egalite due//FR"


def render(items: Sequence[Due], today: date) -> bytes:
    """One calendar; the same items on the same day give the same bytes."""
    calendar = Calendar()
    calendar.add("prodid", _PRODUCER)
    calendar.add("version", "2.0")
    calendar.add("name", "Échéances de l'annuaire")
    for item in items:
        if item.day is not None:
            calendar.add_component(_event(item, item.day, today))
    return bytes(calendar.to_ical())


def _event(item: Due, day: date, today: date) -> Event:
    late = day < today
    event = Event()
    # Several addresses of one file may be due the same day.
    key = f"egalite due/{item.kind}/{item.file}/{day.isoformat()}" + (f"/{item.address}" if item.address else "")
    event.add("uid", str(uuid.uuid5(uuid.NAMESPACE_URL, key)))
    event.add("dtstamp", datetime.combine(today, time(), UTC))
    event.add("dtstart", max(day, today))
    event.add("summary", f"En retard depuis le {in_figures(day)} : {item.title}" if late else item.title)
    event.add("description", f"{item.step}\n{item.file}, {item.article}")
    event.add("transp", "TRANSPARENT")
    return event
