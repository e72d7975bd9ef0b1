"""The home page."""

from __future__ import annotations

from collections.abc import Iterator

from egalite import titles
from egalite.french.typography import typeset
from egalite.records.vocabulary import EVERY_SECTOR
from egalite.site import addresses
from egalite.site.pages import events, orientation
from egalite.site.pages.page import HOME, Context, Page, head
from egalite.site.site import Site
from egalite.site.views import jsonld

DESCRIPTION = "Trouver de l'aide contre le racisme : se défendre, alerter, agir."
# Ways in that stand below the doors: label, address, what it asks for.
WAYS = ((titles.TERRITORIES, addresses.TERRITORIES, "par département"),)
SECTION = "Le site"  # of the site map: what stands beside the directory


def pages(site: Site) -> Iterator[Page]:
    """The page itself."""

    def context() -> Context:
        directory, vocabularies = site.directory, site.registry.vocabularies
        address = f"{site.address}/"
        node = {
            "@type": "WebSite",
            "@id": f"{address}#site",
            "name": titles.HOME,
            "url": address,
            "inLanguage": "fr",
        }
        return {
            "page": head(titles.HOME, typeset(DESCRIPTION), HOME),
            "answers": orientation.answers(site.orientation),
            "doors": [
                {
                    "id": need,
                    "label": typeset(vocabularies["needs"][need].label),
                    "words": typeset(vocabularies["needs"][need].note),
                    "address": door,
                    "count": len(directory.by_need.get(need, ())),
                }
                for need, door in addresses.DOORS.items()
            ],
            "ways": [{"label": typeset(label), "address": way, "words": typeset(words)} for label, way, words in WAYS],
            "schemes": len(directory.online),
            "partners": len(directory.by_partner),
            "sectors": [
                {"label": typeset(vocabularies["sectors"][sector].label), "address": addresses.sector(sector)}
                for sector in directory.by_sector
                if sector != EVERY_SECTOR
            ],
            "guides": site.editorial.guides,
            "news": site.editorial.news[:3],
            "events": events.next_ones(site),
            "search": site.search,
            "jsonld": jsonld.block([node]),
        }

    yield Page(addresses.HOME, titles.HOME, "home.html", context, section=SECTION, label="Accueil")
