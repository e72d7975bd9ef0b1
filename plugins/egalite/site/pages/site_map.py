"""The page that lists every page, under the headings that each kind gives its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from egalite import titles
from egalite.french.typography import typeset
from egalite.site import addresses
from egalite.site.pages import home
from egalite.site.pages.page import HOME, Context, Page, Trail, head
from egalite.site.render.locales.languages import languages
from egalite.site.site import Entry, Site
from egalite.site.views import jsonld

_INTRO = "Toutes les pages de ce site."
_TRAIL: Trail = (*HOME, (titles.SITE_MAP, addresses.SITE_MAP))


def pages(site: Site) -> Iterator[Page]:
    """The page itself."""

    def context() -> Context:
        listed = [{"label": typeset(label), "links": links} for label, links in sections(site).items()]
        return {
            "page": head(titles.SITE_MAP, _INTRO, _TRAIL),
            "intro": _INTRO,
            "sections": listed,
            "languages": languages(),
            "jsonld": jsonld.block([jsonld.breadcrumb(site.address, _TRAIL)]),
        }

    yield Page(addresses.SITE_MAP, titles.SITE_MAP, "site_map.html", context)


def sections(site: Site) -> dict[str, list[dict[str, str]]]:
    """Links by heading; editorial pages, which are none of our kinds, end the heading of their own."""
    from egalite.site.pages import page_kinds  # this page is one of them

    listed: dict[str, list[dict[str, str]]] = {}
    for page in page_kinds.pages(site):
        if page.section:
            listed.setdefault(page.section, []).append({"label": typeset(page.label), "address": page.address})
    for heading, entries in (
        (titles.GUIDES, [*site.editorial.guides, *site.editorial.easy]),
        (titles.NEWS, site.editorial.news),
        (home.SECTION, site.editorial.others),
    ):
        listed.setdefault(heading, []).extend(_links(entries))
    return listed


def _links(entries: Sequence[Entry]) -> Iterator[dict[str, str]]:
    return ({"label": typeset(entry["title"]), "address": entry["address"]} for entry in entries)
