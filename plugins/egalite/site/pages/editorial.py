"""Pages that gather others: home, guides, news, sitemap page, 404, and the feed and sitemap for machines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from markupsafe import escape

from egalite.french.typography import typeset
from egalite.records.registry import Registry
from egalite.site import addresses
from egalite.site.build.editorial_content import Entry
from egalite.site.directory import EVERY_SECTOR, Directory
from egalite.site.pages import wording
from egalite.site.pages.decisions import TITLE as DECISIONS
from egalite.site.pages.page import Content, Page, Trail, digest
from egalite.site.pages.plan import HOME, OTHERWISE, PER_PAGE, page_of
from egalite.site.pages.propose import TITLE as PROPOSE
from egalite.site.render.locales.languages import FRENCH, languages
from egalite.site.views import facets, jsonld

TITLE = "Égalité contre racisme"
DESCRIPTION = "Trouver de l'aide contre le racisme : se défendre, alerter, agir."


def pages(
    registry: Registry, directory: Directory, site: str, news: Sequence[Entry], guides: Sequence[Entry], others: Sequence[Entry],
    answers: Sequence[tuple[str, str]], search: Mapping[str, Any],
) -> Iterator[Page]:  # fmt: skip
    """Home, guides, news, sitemap page and 404. `others` are the remaining editorial pages,
    `answers` the (label, address) pairs of the orientation, `search` what the search field shows.
    """
    yield _home(registry, directory, site, news, guides, search)
    yield _entries("Guides", addresses.GUIDES, "Des réponses simples, étape par étape.", guides, site)
    yield _entries("Actualités", addresses.NEWS, "Ce qui change sur ce site.", news, site)
    yield _site_map(registry, directory, site, news, guides, others, answers)
    yield _not_found()


def _doors(registry: Registry, directory: Directory) -> list[dict[str, Any]]:
    return [
        {
            "id": need,
            "label": typeset(registry.vocabularies["needs"][need].label),
            "words": typeset(registry.vocabularies["needs"][need].note),
            "address": address,
            "count": len(directory.by_need.get(need, ())),
        }
        for need, address in addresses.DOORS.items()
    ]


def _home(
    registry: Registry, directory: Directory, site: str, news: Sequence[Entry], guides: Sequence[Entry],
    search: Mapping[str, Any],
) -> Page:  # fmt: skip
    doors = _doors(registry, directory)
    terms = registry.vocabularies["sectors"]
    counts = (len(directory.online), len(directory.by_partner))

    def build() -> Content:
        nodes = [{"@type": "WebSite", "@id": f"{site}/#site", "name": TITLE, "url": f"{site}/", "inLanguage": "fr"}]
        return "home.html", {
            "page": page_of(TITLE, typeset(DESCRIPTION), HOME),
            "doors": doors,
            "ways": [
                {"label": typeset(label), "address": address, "words": typeset(words)}
                for label, address, words in wording.WAYS
            ],
            "schemes": counts[0],
            "partners": counts[1],
            "sectors": [
                {"label": typeset(terms[sector].label), "address": addresses.sector(sector)}
                for sector in directory.by_sector
                if sector != EVERY_SECTOR
            ],
            "guides": guides,
            "news": news[:3],
            "search": search,
            "jsonld": jsonld.block(nodes),
        }

    return Page(addresses.HOME, TITLE, digest(doors, counts, news[:3], guides, search), build)


def _entries(title: str, address: str, intro: str, entries: Sequence[Entry], site: str) -> Page:
    def build() -> Content:
        trail: Trail = (*HOME, (title, address))
        return "entries.html", {
            "page": page_of(title, intro, trail),
            "intro": intro,
            "entries": entries,
            "jsonld": jsonld.block([jsonld.breadcrumb(site, trail)]),
        }

    return Page(address, title, digest(entries), build)


def _site_map(
    registry: Registry, directory: Directory, site: str, news: Sequence[Entry], guides: Sequence[Entry], others: Sequence[Entry],
    answers: Sequence[tuple[str, str]],
) -> Page:  # fmt: skip
    """Every page of the site; schemes and partners by their lists once there are too many to read."""
    names = {i: registry.schemes[i]["name"] for i in (*directory.online, *directory.planned)}
    partners = {p: registry.partners[p]["name"] for p in directory.by_partner}
    short = len(names) <= PER_PAGE

    def links(pairs: Sequence[tuple[str, str]]) -> list[dict[str, str]]:
        return [{"label": typeset(label), "address": address} for label, address in pairs]

    def build() -> Content:
        terms = registry.vocabularies
        trail: Trail = (*HOME, ("Plan du site", addresses.SITE_MAP))
        sections = [
            ("Trouver de l'aide", [(terms["needs"][need].label, address) for need, address in addresses.DOORS.items()]),
            ("Que s'est-il passé ?", [("Trois questions pour savoir quoi faire", addresses.ORIENTATION), *answers]),
            ("Domaines", [("Tous les domaines de la vie", addresses.SECTORS)]
             + [(terms["sectors"][sector].label, addresses.sector(sector)) for sector in directory.by_sector]),
            (OTHERWISE, [("Par moyen de contact, condition ou langue", addresses.CRITERIA)]
             + [(wording.criterion_title(legend, choice.label), addresses.criterion(choice.id))
                for legend, choices in facets.criteria(registry, directory.by_criterion) for choice in choices]),
            ("Guides", [("Tous les guides", addresses.GUIDES)] + [(e["title"], e["address"]) for e in guides]),
            ("Actualités", [("Toutes les actualités", addresses.NEWS)] + [(e["title"], e["address"]) for e in news]),
            ("Le site", [("Accueil", addresses.HOME), ("Rechercher un dispositif", addresses.SEARCH),
              (PROPOSE, addresses.PROPOSE),
              (DECISIONS, addresses.DECISIONS)]
             + [("Journal des publications et des retraits", addresses.JOURNAL)]
             + [(e["title"], e["address"]) for e in others]),
            ("Près de chez moi", [("Tous les départements", addresses.TERRITORIES)]
             + [(f"{term.label} ({code})", addresses.territory(code)) for code, term in terms["departements"].items()]),
            ("Organismes", [("Tous les organismes", addresses.PARTNERS)]
             + ([(name, addresses.partner(p)) for p, name in partners.items()] if short else [])),
            ("Dispositifs", [("Tous les dispositifs", addresses.SCHEMES)]
             + ([(name, addresses.scheme(i)) for i, name in names.items()] if short else [])),
        ]  # fmt: skip
        intro = "Toutes les pages de ce site."
        return "site_map.html", {
            "page": page_of("Plan du site", intro, trail),
            "intro": intro,
            "sections": [{"label": typeset(label), "links": links(pairs)} for label, pairs in sections],
            "languages": languages(),
            "jsonld": jsonld.block([jsonld.breadcrumb(site, trail)]),
        }

    key = digest(
        names if short else len(names),
        partners if short else len(partners),
        news,
        guides,
        others,
        answers,
        sorted(directory.by_criterion),
    )
    return Page(addresses.SITE_MAP, "Plan du site", key, build)


def _not_found() -> Page:
    def build() -> Content:
        trail: Trail = (*HOME, ("Page introuvable", "/404.html"))
        description = "Cette adresse ne mène à aucune page."
        return "404.html", {"page": page_of("Page introuvable", description, trail), "jsonld": ""}

    return Page("/404.html", "Page introuvable", b"", build, listed=False)


def feed(registry: Registry, directory: Directory, site: str) -> str:
    """Atom feed (RFC 4287) of every online scheme, latest change first; complete in the sense of RFC 5005."""
    dated = sorted(
        ((_changed(registry, identifier), identifier) for identifier in directory.online),
        key=lambda pair: (pair[0], pair[1]),
        reverse=True,
    )
    updated = dated[0][0] if dated else registry.day.isoformat()
    address = site + addresses.FEED_SCHEMES
    parts = [
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0" xml:lang="fr">\n'
        "<title>Égalité contre racisme : dispositifs</title>\n"
        f"<id>{escape(address)}</id>\n<updated>{updated}T00:00:00Z</updated>\n<fh:complete/>\n"
        f'<link rel="self" type="application/atom+xml" href="{escape(address)}"/>\n'
        f'<link rel="alternate" type="text/html" href="{escape(site + addresses.SCHEMES)}"/>\n'
        "<author><name>Égalité contre racisme</name></author>\n"
    ]
    for changed, identifier in dated:
        data = registry.schemes[identifier]
        url = escape(site + addresses.scheme(identifier))
        published = data.get("published_on") or changed
        parts.append(
            f"<entry>\n<title>{escape(typeset(data['name']))}</title>\n<id>{url}</id>\n"
            f'<link rel="alternate" type="text/html" href="{url}"/>\n'
            f"<published>{published}T00:00:00Z</published>\n<updated>{changed}T00:00:00Z</updated>\n"
            f"<summary>{escape(typeset(data['summary']))}</summary>\n</entry>\n"
        )
    parts.append("</feed>\n")
    return "".join(parts)


def _changed(registry: Registry, identifier: str) -> str:
    """Day of the last change of a scheme, year-month-day."""
    data = registry.schemes[identifier]
    first = data.get("published_on") or registry.day.isoformat()
    return str(max(first, data.get("updated_on", first)))


def sitemap(site: str, listed: Sequence[tuple[str, str]], translated: Iterable[str]) -> str:
    """sitemap.xml (sitemaps.org) of (address, day of change or "") pairs.

    Pages whose French address is in `translated` name each other, themselves included (Google, « localized versions »).
    """
    prefixes = {"x-default": "", **{one.code: one.prefix for one in (FRENCH, *languages())}}
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
    for address, modified in listed:
        changed = f"<lastmod>{modified}</lastmod>" if modified else ""
        parts.append(f"<url><loc>{escape(site + address)}</loc>{changed}{others.get(address, '')}</url>\n")
    parts.append("</urlset>\n")
    return "".join(parts)


def robots(site: str) -> str:
    """robots.txt (RFC 9309): everything may be read."""
    return f"User-agent: *\nAllow: /\n\nSitemap: {site}/sitemap.xml\n"
