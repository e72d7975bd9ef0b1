"""Files for machines: feeds, the sitemap, and what robots may read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from markupsafe import escape

from egalite import titles
from egalite.french.typography import typeset
from egalite.records.registry import Registry
from egalite.site import addresses
from egalite.site.render.locales.languages import FRENCH, languages
from egalite.site.site import Site


class Entry(NamedTuple):
    """An entry: its address, its title, the days it was published and last changed, its summary, its text."""

    address: str
    title: str
    published: str
    updated: str
    summary: str
    text: str


def feeds(site: Site) -> dict[str, str]:
    """The feeds of schemes by address: all, those of each door, of the whole country, of each département alone; apart, those to
    come, when there are any.
    """
    directory, terms = site.directory, site.registry.vocabularies
    entries = {one: _entry(site, one) for one in (*directory.online, *directory.planned)}
    members: dict[str, tuple[str, str, Sequence[str]]] = {
        addresses.FEED_SCHEMES: ("dispositifs", addresses.SCHEMES, directory.online),
        addresses.FEED_NATIONAL: ("partout en France", addresses.TERRITORIES, directory.national),
    }
    for need, address in addresses.DOORS.items():
        members[addresses.need_feed(need)] = (terms["needs"][need].label, address, directory.by_need.get(need, []))
    for code, term in terms["departements"].items():
        label = f"{term.label} ({code})"
        members[addresses.territory_feed(code)] = (label, addresses.territory(code), directory.local[code])
    if directory.planned:
        members[addresses.FEED_PLANNED] = (titles.PLANNED, addresses.PLANNED, directory.planned)
    return {
        address: atom(site, name, address, page, [entries[one] for one in identifiers])
        for address, (name, page, identifiers) in members.items()
    }


def _entry(site: Site, identifier: str) -> Entry:
    """What every feed says of a scheme."""
    data, changed = site.registry.schemes[identifier], _changed(site.registry, identifier)
    return Entry(
        addresses.scheme(identifier), typeset(data["name"]), data.get("published_on") or changed, changed,
        typeset(data["summary"]), _reached(site.views.card(identifier)),
    )  # fmt: skip


def atom(site: Site, name: str, address: str, page: str, entries: Sequence[Entry]) -> str:
    """Atom feed (RFC 4287) of some entries, latest change first; complete in the sense of RFC 5005."""
    dated = sorted(entries, key=lambda entry: (entry.updated, entry.address), reverse=True)
    updated = dated[0].updated if dated else _since(site)
    parts = [
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0" xml:lang="fr">\n'
        f"<title>{escape(typeset(f'{titles.HOME} : {name}'))}</title>\n"
        f"<id>{escape(site.address + address)}</id>\n<updated>{updated}T00:00:00Z</updated>\n<fh:complete/>\n"
        f'<link rel="self" type="application/atom+xml" href="{escape(site.address + address)}"/>\n'
        f'<link rel="alternate" type="text/html" href="{escape(site.address + page)}"/>\n'
        f"<author><name>{titles.HOME}</name></author>\n"
    ]
    for entry in dated:
        url = escape(site.address + entry.address)
        parts.append(
            f"<entry>\n<title>{escape(entry.title)}</title>\n<id>{url}</id>\n"
            f'<link rel="alternate" type="text/html" href="{url}"/>\n'
            f"<published>{entry.published}T00:00:00Z</published>\n<updated>{entry.updated}T00:00:00Z</updated>\n"
            f"<summary>{escape(entry.summary)}</summary>\n"
            f'<content type="text">{escape(entry.text)}</content>\n</entry>\n'
        )
    parts.append("</feed>\n")
    return "".join(parts)


def _reached(card: Mapping[str, Any]) -> str:
    """Where a scheme serves and how to reach it, with all its conditions; the site alone where its number waits to be verified."""
    contact = card["contact"] or card["instead"]
    way = " : ".join(part for part in (contact["label"], contact["value"]) if part) if contact else ""
    return " · ".join(
        part
        for part in (card["planned"], card["territory"], way, contact["conditions"] if contact else card["place"])
        if part
    )


def _since(site: Site) -> str:
    """When a feed without an entry last changed, year-month-day: the day alone must change no file."""
    return max((_changed(site.registry, one) for one in site.directory.online), default="2026-01-01")


def _changed(registry: Registry, identifier: str) -> str:
    """First day online of a scheme, year-month-day."""
    data = registry.schemes[identifier]
    return str(data.get("published_on") or registry.day.isoformat())


def sitemap(site: str, entries: Sequence[tuple[str, str]], translated: Iterable[str]) -> str:
    """sitemap.xml (sitemaps.org) of (address, day of change or "") pairs.

    Pages whose French address is in `translated` name each other, themselves included (Google, « localized versions »).
    """
    prefixes = {"x-default": "", **{language.code: language.prefix for language in (FRENCH, *languages())}}
    others: dict[str, str] = {}
    for address in translated:
        links = "".join(
            f'<xhtml:link rel="alternate" hreflang="{code}" href="{escape(site + prefix + address)}"/>'
            for code, prefix in prefixes.items()
        )
        others.update((prefix + address, links) for prefix in prefixes.values())
    parts = [
        '<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        'xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
    ]
    for address, modified in entries:
        changed = f"<lastmod>{modified}</lastmod>" if modified else ""
        parts.append(f"<url><loc>{escape(site + address)}</loc>{changed}{others.get(address, '')}</url>\n")
    parts.append("</urlset>\n")
    return "".join(parts)


def robots(site: str) -> str:
    """robots.txt (RFC 9309): everything may be read."""
    return f"User-agent: *\nAllow: /\n\nSitemap: {site}/sitemap.xml\n"
