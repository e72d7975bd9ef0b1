"""The organisations: their list, and the page of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from egalite import titles
from egalite.site import addresses
from egalite.site.pages import card_list
from egalite.site.pages.page import HOME, Context, Page, head
from egalite.site.site import Site
from egalite.site.views import jsonld

ABOVE = (*HOME, (titles.PARTNERS, addresses.PARTNERS))
PUBLIC_SOURCES = "D\u2019après des sources publiques"  # what is said of an organisation without a convention
_INTRO = "Les organismes qui opèrent les dispositifs de ce site."


def pages(site: Site) -> Iterator[Page]:
    """The list, then the organisations that have something to show; the site map names them as long as schemes are few."""
    members = site.directory.by_partner
    yield listing(site)
    section = titles.PARTNERS if sum(map(len, members.values())) <= card_list.PER_PAGE else ""
    for identifier, schemes in members.items():
        yield page(site, identifier, schemes, section)


def page(site: Site, identifier: str, schemes: Sequence[str], section: str = "") -> Page:
    """The page of an organisation and its `schemes`."""
    name = site.registry.partners[identifier]["name"]

    def context() -> Context:
        view = site.views.partner(identifier)
        trail = (*ABOVE, (view["name"], view["address"]))
        nodes = [
            jsonld.organisation(site.address, site.registry, identifier),
            jsonld.breadcrumb(site.address, trail),
        ]
        return {
            # A scheme may bear its operator's name, and two pages one title never.
            "page": head(f"{view['name']}, organisme", f"{view['kind']}. {view['standing'] or PUBLIC_SOURCES}.", trail),
            "partner": view,
            "cards": site.views.cards(schemes),
            "jsonld": jsonld.block(nodes),
        }

    return Page(addresses.partner(identifier), name, "partner.html", context, section=section, label=name)


def listing(site: Site) -> Page:
    """The list of all organisations."""

    def context() -> Context:
        partners = [
            {**site.views.partner(identifier), "count": len(schemes)}
            for identifier, schemes in site.directory.by_partner.items()
        ]
        return {
            "page": head(titles.PARTNERS, _INTRO, ABOVE),
            "intro": _INTRO,
            "partners": partners,
            "jsonld": jsonld.block([jsonld.breadcrumb(site.address, ABOVE)]),
        }

    return Page(
        addresses.PARTNERS, titles.PARTNERS, "partners.html", context,
        section=titles.PARTNERS, label="Tous les organismes",
    )  # fmt: skip
