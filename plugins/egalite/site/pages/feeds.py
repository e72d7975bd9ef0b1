"""Files for machines: the feeds of schemes, the sitemap, and what robots may read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from markupsafe import escape

from egalite import titles
from egalite.french.typography import typeset
from egalite.records.registry import Registry
from egalite.site import addresses
from egalite.site.render.locales.languages import FRENCH, languages
from egalite.site.site import Site


def feeds(site: Site) -> dict[str, str]:
    """The feeds of schemes by address: all, those of each door, of the whole country, of each département alone."""
    registry, directory = site.registry, site.directory
    changed = {identifier: _changed(registry, identifier) for identifier in directory.online}
    entries = {identifier: _entry(site, identifier, changed[identifier]) for identifier in directory.online}
    terms = registry.vocabularies
    members: dict[str, tuple[str, str, Sequence[str]]] = {
        addresses.FEED_SCHEMES: ("dispositifs", addresses.SCHEMES, directory.online),
        addresses.FEED_NATIONAL: ("partout en France", addresses.TERRITORIES, directory.national),
    }
    for need, address in addresses.DOORS.items():
        members[addresses.need_feed(need)] = (terms["needs"][need].label, address, directory.by_need.get(need, []))
    for code, term in terms["departements"].items():
        label = f"{term.label} ({code})"
        members[addresses.territory_feed(code)] = (label, addresses.territory(code), directory.local[code])
    return {
        address: _feed(site, address, title, page, [(changed[one], one, entries[one]) for one in identifiers])
        for address, (title, page, identifiers) in members.items()
    }


def _feed(site: Site, address: str, title: str, page: str, dated: Sequence[tuple[str, str, str]]) -> str:
    """Atom feed (RFC 4287) of schemes, latest change first; complete in the sense of RFC 5005.

    `dated` gives the day of the last change of each, its identifier and its entry.
    """
    entries = sorted(dated, reverse=True)
    updated = entries[0][0] if entries else site.registry.day.isoformat()
    url = escape(site.address + address)
    return "".join((
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0" xml:lang="fr">\n'
        f"<title>{escape(typeset(f'{titles.HOME} : {title}'))}</title>\n"
        f"<id>{url}</id>\n<updated>{updated}T00:00:00Z</updated>\n<fh:complete/>\n"
        f'<link rel="self" type="application/atom+xml" href="{url}"/>\n'
        f'<link rel="alternate" type="text/html" href="{escape(site.address + page)}"/>\n'
        f"<author><name>{titles.HOME}</name></author>\n",
        *(entry for _, _, entry in entries),
        "</feed>\n",
    ))  # fmt: skip


def _entry(site: Site, identifier: str, changed: str) -> str:
    """What every feed says of a scheme."""
    data = site.registry.schemes[identifier]
    url = escape(site.address + addresses.scheme(identifier))
    published = data.get("published_on") or changed
    return (
        f"<entry>\n<title>{escape(typeset(data['name']))}</title>\n<id>{url}</id>\n"
        f'<link rel="alternate" type="text/html" href="{url}"/>\n'
        f"<published>{published}T00:00:00Z</published>\n<updated>{changed}T00:00:00Z</updated>\n"
        f"<summary>{escape(typeset(data['summary']))}</summary>\n"
        f'<content type="text">{escape(_reached(site.views.card(identifier)))}</content>\n</entry>\n'
    )


def _reached(card: Mapping[str, Any]) -> str:
    """Where a scheme serves and how to reach it, with all its conditions; the site alone where its number waits to be verified."""
    contact = card["contact"] or card["instead"]
    way = " : ".join(part for part in (contact["label"], contact["value"]) if part) if contact else ""
    return " · ".join(
        part for part in (card["territory"], way, contact["conditions"] if contact else card["place"]) if part
    )


def _changed(registry: Registry, identifier: str) -> str:
    """Day of the last change of a scheme, year-month-day."""
    data = registry.schemes[identifier]
    first = data.get("published_on") or registry.day.isoformat()
    return str(max(first, data.get("updated_on", first)))


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
