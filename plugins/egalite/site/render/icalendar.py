"""A calendar as a file that agendas read and subscribe to: iCalendar (RFC 5545), with the properties of RFC 7986.

Times are those of the place, with the rules of its zone beside them: a change of law moves the event with the clocks. The changes
of hour of a zone come from the database of zones, for the years of the calendar alone; the library's own onsets are an hour late.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard, vDuration, vUri

from egalite.site.views.calendar_entry import Entry

_PRODUCT = "-//Égalité contre racisme//Agenda//FR"
_REFRESHED = vDuration(timedelta(days=1))  # as often as the site is published


def calendar(name: str, description: str, source: str, page: str, entries: Iterable[Entry]) -> bytes:
    """The content of a calendar; `source` is its own address, `page` that of the page about it."""
    entries = list(entries)
    made = Calendar()
    made.add("version", "2.0")
    made.add("prodid", _PRODUCT)
    made.add("calscale", "GREGORIAN")
    made.add("method", "PUBLISH")
    made.add("name", name)
    made.add("x-wr-calname", name)
    made.add("description", description)
    made.add("url", vUri(page))
    made.add("source", vUri(source), parameters={"VALUE": "URI"})
    made.add("refresh-interval", _REFRESHED, parameters={"VALUE": "DURATION"})
    if entries:
        made.add("last-modified", _midnight(max(entry.stamp for entry in entries)))
    moments: dict[ZoneInfo, list[datetime]] = {}
    for entry in entries:
        for moment in (entry.begins, entry.ends):
            if isinstance(moment, datetime) and isinstance(moment.tzinfo, ZoneInfo):
                moments.setdefault(moment.tzinfo, []).append(moment)
    for zone in sorted(moments, key=str):
        made.add_component(_zone(zone, moments[zone]))
    for entry in entries:
        made.add_component(_event(entry))
    content: bytes = made.to_ical(sorted=False)
    return content


def _event(entry: Entry) -> Event:
    made = Event()
    made.add("uid", entry.uid)
    made.add("dtstamp", _midnight(entry.stamp))
    made.add("created", _midnight(entry.created))
    made.add("last-modified", _midnight(entry.stamp))
    made.add("sequence", entry.sequence)
    made.add("status", entry.status)
    made.add("dtstart", entry.begins)
    if entry.ends is not None:
        made.add("dtend", entry.ends)
    made.add("summary", entry.summary)
    made.add("description", entry.description)
    if entry.location:
        made.add("location", entry.location)
    made.add("categories", [entry.category])
    made.add("url", vUri(entry.url))
    if entry.online:
        made.add("conference", vUri(entry.online), parameters={"VALUE": "URI", "FEATURE": "VIDEO"})
    made.add("transp", "OPAQUE" if isinstance(entry.begins, datetime) else "TRANSPARENT")
    return made


def _zone(zone: ZoneInfo, moments: list[datetime]) -> Timezone:
    """The changes of hour of a zone from the one before the first moment to the last moment."""
    first = datetime(min(moments).year - 1, 1, 1, tzinfo=UTC)
    last = datetime(max(moments).year + 1, 1, 1, tzinfo=UTC)
    made = Timezone()
    made.add("tzid", str(zone))
    before = first.astimezone(zone).utcoffset() or timedelta()
    for change in list(_changes(zone, first, last)) or [first]:
        local = change.astimezone(zone)
        offset = local.utcoffset() or timedelta()
        part = TimezoneDaylight() if local.dst() else TimezoneStandard()
        # The onset is told by the clocks of before (RFC 5545, section 3.6.5).
        part.add("dtstart", (change + before).replace(tzinfo=None))
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", offset)
        part.add("tzname", local.tzname())
        made.add_component(part)
        before = offset
    return made


def _changes(zone: ZoneInfo, first: datetime, last: datetime) -> Iterator[datetime]:
    """Moments, to the minute, when clocks of a zone change: days that differ, then by halves."""
    moment = first
    while moment < last:
        after = moment + timedelta(days=1)
        if moment.astimezone(zone).utcoffset() != after.astimezone(zone).utcoffset():
            low, high = moment, after
            while high - low > timedelta(minutes=1):
                middle = low + timedelta(minutes=(high - low) // timedelta(minutes=2))
                same = middle.astimezone(zone).utcoffset() == low.astimezone(zone).utcoffset()
                low, high = (middle, high) if same else (low, middle)
            yield high
        moment = after


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
