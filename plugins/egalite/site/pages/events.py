"""`/agenda/`: the events to come, those of each past year, a page for each, and the calendars to subscribe to.

Without any event there is no page and no link. An event that is cancelled keeps its page, which says so.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from egalite import titles
from egalite.french.typography import typeset
from egalite.records.kinds import KINDS
from egalite.site import addresses
from egalite.site.pages import feeds
from egalite.site.pages.page import HOME, Context, Page, Trail, head
from egalite.site.render import markdown
from egalite.site.site import Site
from egalite.site.views import jsonld
from egalite.site.views.events import Events, calendar_of

ADDRESS = KINDS["event"].address
ABOVE: Trail = (*HOME, (titles.AGENDA, ADDRESS))
_INTRO = "Les événements contre le racisme annoncés par les organismes de ce site."
_ALL = "agenda"  # name of the calendar of all events


def pages(site: Site) -> Iterator[Page]:
    """The list, its archives, and each event."""
    events = Events(site.directory)
    if not events.times:
        return
    years: defaultdict[int, list[str]] = defaultdict(list)
    for one in events.past:
        years[events.times[one].first.year].append(one)
    yield _agenda(site, events, sorted(years, reverse=True))
    for one in events.to_come:
        yield page(site, one, titles.AGENDA)
    for year, members in sorted(years.items(), reverse=True):
        yield _archive(site, events, year, members)
    for one in events.past:
        yield page(site, one)


def files(site: Site) -> Iterator[tuple[str, str | bytes]]:
    """Name and content of the calendars, of all, of each département, of each event; and of the feed."""
    events = Events(site.directory)
    if not events.times:
        return
    departments = site.registry.vocabularies["departements"]
    yield _calendar(site, events, _ALL, "Agenda contre le racisme", events.to_come)
    for code in events.departments():
        members = [one for one in events.to_come if _takes_place(events, one, code)]
        yield _calendar(site, events, code, f"Agenda contre le racisme, {departments[code].label}", members)
    for one in events.times:
        yield _calendar(site, events, one, events.data(one)["name"], [one])
    yield (
        addresses.FEED_AGENDA.lstrip("/"),
        feeds.atom(
            site, "agenda", addresses.FEED_AGENDA, ADDRESS, [_feed_entry(events, one) for one in events.to_come]
        ),
    )


def page(site: Site, identifier: str, section: str = "") -> Page:
    """The page of an event, a draft too when it is only to be looked at."""
    events = Events(site.directory)
    data = events.data(identifier)

    def context() -> Context:
        view = events.page(identifier)
        trail = (*(ABOVE if events.times else HOME), (view["name"], view["address"]))
        nodes = [events.node(site.address, identifier), jsonld.breadcrumb(site.address, trail)]
        return {
            "page": head(view["name"], view["summary"], trail),
            "event": view,
            "body": markdown.to_html(site.registry.corpus.texts["event"][identifier], site.directory.hidden),
            "jsonld": jsonld.block(nodes),
        }

    modified = data.get("updated_on") or data.get("published_on") or ""
    return Page(
        KINDS["event"].page(identifier), data["name"], "event.html", context,
        section=section, label=data["name"], modified=modified,
    )  # fmt: skip


def archive(year: int) -> str:
    """Address of the events of a past year."""
    return f"{ADDRESS}archives/{year}/"


def next_ones(site: Site, most: int = 3) -> list[dict[str, str]]:
    """The first events to come, as lists show them."""
    events = Events(site.directory)
    return [events.line(one) for one in events.to_come[:most]]


def _agenda(site: Site, events: Events, years: Sequence[int]) -> Page:
    def context() -> Context:
        months: dict[str, list[dict[str, str]]] = {}
        for one in events.to_come:
            months.setdefault(events.times[one].month, []).append(events.line(one))
        labels = site.registry.vocabularies["departements"]
        return {
            "page": head(titles.AGENDA, _INTRO, ABOVE),
            "intro": _INTRO,
            "groups": [{"label": label, "events": lines} for label, lines in months.items()],
            "archives": [{"label": str(year), "address": archive(year)} for year in years],
            "calendar": calendar_of(_ALL),
            "calendars": [
                {"label": typeset(labels[code].label), "address": calendar_of(code)} for code in events.departments()
            ],
            "feed": addresses.FEED_AGENDA,
            "jsonld": jsonld.block([jsonld.breadcrumb(site.address, ABOVE)]),
        }

    return Page(
        ADDRESS, titles.AGENDA, "events.html", context, section=titles.AGENDA, label="Tous les événements à venir"
    )


def _archive(site: Site, events: Events, year: int, members: Sequence[str]) -> Page:
    title = f"Événements de {year}"

    def context() -> Context:
        trail = (*ABOVE, (title, archive(year)))
        intro = "Ces événements sont passés."
        return {
            "page": head(title, intro, trail),
            "intro": intro,
            "groups": [{"label": "", "events": [events.line(one) for one in members]}],
            "archives": [],
            "calendar": "",
            "calendars": [],
            "feed": "",
            "jsonld": jsonld.block([jsonld.breadcrumb(site.address, trail)]),
        }

    return Page(archive(year), title, "events.html", context, section=titles.AGENDA, label=title)


def _calendar(site: Site, events: Events, name: str, title: str, members: Sequence[str]) -> tuple[str, bytes]:
    from egalite.site.render import (
        icalendar,  # the library takes a tenth of a second, of those builds alone that have events
    )

    address = calendar_of(name)
    content = icalendar.calendar(
        typeset(title), _INTRO, site.address + address, site.address + ADDRESS,
        (events.entry(site.address, one) for one in members),
    )  # fmt: skip
    return address.lstrip("/"), content


def _takes_place(events: Events, identifier: str, code: str) -> bool:
    return any(place["department"] == code for place in events.data(identifier).get("places", ()))


def _feed_entry(events: Events, identifier: str) -> feeds.Entry:
    data, line = events.data(identifier), events.line(identifier)
    published = data.get("published_on") or data["starts_on"]
    updated = max([published, data.get("updated_on", ""), *(item["on"] for item in data.get("changes", ()))])
    text = " · ".join(part for part in (line["state"], line["when"], line["where"]) if part)
    return feeds.Entry(line["address"], line["name"], published, updated, line["summary"], text)
