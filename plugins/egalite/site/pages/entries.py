"""The lists of guides and of news."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from egalite import titles
from egalite.site import addresses
from egalite.site.pages.page import HOME, Context, Page, Trail, head
from egalite.site.site import Entry, Site
from egalite.site.views import jsonld


def pages(site: Site) -> Iterator[Page]:
    """Both lists."""
    guides, news = site.editorial.guides, site.editorial.news
    intro = "Des réponses simples, étape par étape."
    yield _page(site, titles.GUIDES, addresses.GUIDES, intro, guides, "Tous les guides", site.editorial.easy)
    yield _page(site, titles.NEWS, addresses.NEWS, "Ce qui change sur ce site.", news, "Toutes les actualités")


def _page(
    site: Site, title: str, address: str, intro: str, entries: Sequence[Entry], label: str, easy: Sequence[Entry] = ()
) -> Page:
    def context() -> Context:
        trail: Trail = (*HOME, (title, address))
        return {
            "page": head(title, intro, trail),
            "intro": intro,
            "entries": entries,
            "easy": easy,
            "jsonld": jsonld.block([jsonld.breadcrumb(site.address, trail)]),
        }

    return Page(address, title, "entries.html", context, section=title, label=label)
