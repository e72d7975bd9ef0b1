"""`/donnees/lien/`: what a town puts on its own site, with nothing in it that can go stale."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import escape

from egalite import titles
from egalite.french.typography import typeset
from egalite.records.content.emergency import TOP
from egalite.site import addresses
from egalite.site.emergency import Numbers
from egalite.site.pages import home, open_data
from egalite.site.pages.page import Context, Page, head
from egalite.site.site import Site
from egalite.site.views import jsonld

_INTRO = "Quelques lignes de HTML pour le site d'une mairie : les numéros d'urgence et l'adresse de la page de votre département."
_TRAIL = (*open_data.TRAIL, (titles.TOWN_LINK, addresses.TOWN_LINK))


def pages(site: Site) -> Iterator[Page]:
    """One page, that holds the lines of every département."""

    def context() -> Context:
        places = site.registry.vocabularies["departements"].values()
        return {
            "page": head(titles.TOWN_LINK, typeset(_INTRO), _TRAIL),
            "intro": typeset(_INTRO),
            "places": [
                {
                    "id": f"departement-{term.id}",
                    "label": typeset(f"{term.label} ({term.id})"),
                    "html": html(site.numbers, site.address + addresses.territory(term.id), term.label),
                }
                for term in places
            ],
            "jsonld": jsonld.block([jsonld.breadcrumb(site.address, _TRAIL)]),
        }

    title = titles.TOWN_LINK
    yield Page(addresses.TOWN_LINK, title, "town_link.html", context, section=home.SECTION, label=title)


def html(numbers: Numbers, address: str, place: str) -> str:
    """The lines to copy: plain HTML in one paragraph, without style, image nor script."""
    shown = [numbers[name] for name in TOP if name in numbers]
    calls = [
        f'<a href="{escape(one["href"])}">{escape(one["number"])}</a>'
        for one in shown
        if one["href"].startswith("tel:")
    ]
    texts = [
        f'<a href="{escape(one["href"])}">{escape(one["number"])}</a>'
        for one in shown
        if one["href"].startswith("sms:")
    ]
    urgent = " ou le ".join(calls) + "".join(f", par SMS le {text}" for text in texts)
    link = f'<a href="{escape(address)}">{titles.HOME} : {escape(place)}</a>'
    lines = (
        '<p lang="fr">',
        typeset(f"  En danger maintenant, appelez le {urgent}.<br>"),
        typeset(f"  Victime ou témoin de racisme, trouvez qui peut vous aider : {link}."),
        "</p>",
    )
    return "\n".join(lines)
