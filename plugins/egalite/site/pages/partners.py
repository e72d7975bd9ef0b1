"""The organisations: their list, by sector and by territory too, and the page of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from egalite import titles
from egalite.french.typography import typeset
from egalite.records.vocabulary import EVERY_SECTOR
from egalite.site import addresses
from egalite.site.pages import card_list, yearly_reports
from egalite.site.pages.page import HOME, Context, Page, head
from egalite.site.site import Site
from egalite.site.views import jsonld
from egalite.site.views.records import EVERYWHERE

ABOVE = (*HOME, (titles.PARTNERS, addresses.PARTNERS))
PUBLIC_SOURCES = "D\u2019après des sources publiques"  # what is said of an organisation without a convention
_INTRO = "Associations, institutions, entreprises : qui est derrière chaque aide de ce site."


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
            "cards": site.views.cards([one for one in schemes if one in site.directory.position]),
            "planned": site.views.cards([one for one in schemes if one not in site.directory.position]),
            "to_come": addresses.PLANNED,
            "jsonld": jsonld.block(nodes),
        }

    return Page(addresses.partner(identifier), name, "partner.html", context, section=section, label=name)


def listing(site: Site) -> Page:
    """The list of all organisations: partners, then the others, then both by sector and by territory."""

    def context() -> Context:
        members = site.directory.by_partner
        lines = {one: _line(site, one, schemes) for one, schemes in members.items()}
        bound = [one for one in members if site.registry.standing(one).bound]
        return {
            "page": head(titles.PARTNERS, _INTRO, ABOVE),
            "intro": _INTRO,
            "partners": [lines[one] for one in bound],
            "others": [line for one, line in lines.items() if one not in bound],
            "sectors": _groups(site, lines, "sectors", EVERY_SECTOR, "Dans tous les domaines"),
            "territories": _groups(site, lines, "departements", "national", EVERYWHERE),
            "reports": yearly_reports.links(site),
            "jsonld": jsonld.block([jsonld.breadcrumb(site.address, ABOVE)]),
        }

    return Page(
        addresses.PARTNERS, titles.PARTNERS, "partners.html", context,
        section=titles.PARTNERS, label="Tous les organismes",
    )  # fmt: skip


def _line(site: Site, identifier: str, schemes: Sequence[str]) -> dict[str, Any]:
    """What the list shows of an organisation; `count` of schemes online, `planned` of those to come."""
    online = sum(one in site.directory.position for one in schemes)
    view = site.views.partner(identifier)
    names = ("address", "name", "kind", "standing")
    return {**{name: view[name] for name in names}, "count": online, "planned": len(schemes) - online}


def _groups(
    site: Site, lines: Mapping[str, dict[str, Any]], vocabulary: str, common: str, label: str
) -> list[dict[str, Any]]:
    """Organisations by the terms that their schemes hold, in the order of the vocabulary; first those of what limits none."""
    field = "territory" if vocabulary == "departements" else vocabulary
    members: dict[str, list[dict[str, Any]]] = {}
    for identifier, schemes in site.directory.by_partner.items():
        records = [site.registry.schemes[one] for one in schemes]
        values = {value for data in records for value in (data[field] if data[field] != common else (common,))}
        for value in values:
            members.setdefault(value, []).append(lines[identifier])
    terms = site.registry.vocabularies[vocabulary]
    labels = {common: label, **{term.id: term.label for term in terms.values() if term.id != common}}
    return [{"label": typeset(name), "partners": members[one]} for one, name in labels.items() if one in members]
