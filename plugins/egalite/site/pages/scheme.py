"""The page of each scheme."""

from __future__ import annotations

import re
from collections.abc import Iterator

from egalite import titles
from egalite.french import dates
from egalite.french.typography import typeset
from egalite.history.provenance import SHORT, Provenance
from egalite.site import addresses
from egalite.site.pages import card_list, decisions, schemes
from egalite.site.pages.page import Context, Page, head
from egalite.site.render import markdown
from egalite.site.site import Site
from egalite.site.views import jsonld

_FOR_WHOM = re.compile(r"^##[ \t]+Pour qui[ \t]*$", re.MULTILINE)  # the heading that the form offers


def pages(site: Site) -> Iterator[Page]:
    """Schemes online or planned; the site map names them as long as they are few enough to be read."""
    shown = (*site.directory.online, *site.directory.planned)
    section = schemes.SECTION if len(shown) <= card_list.PER_PAGE else ""
    concluded = decisions.by_scheme(site)
    for identifier in shown:
        yield page(site, identifier, concluded.get(identifier, []), section)


def page(site: Site, identifier: str, concluded: list[dict[str, str]], section: str = "") -> Page:
    """The page of a scheme, of a draft too when it is only to be looked at. `concluded` is what the committee said of it."""
    registry, directory = site.registry, site.directory
    data = registry.schemes[identifier]

    def context() -> Context:
        view = site.views.scheme(identifier)
        planned = data["status"] == "planned"
        above = (
            (*schemes.ABOVE, (titles.PLANNED, addresses.PLANNED)) if planned and directory.planned else schemes.ABOVE
        )
        trail = (*above, (view["name"], view["address"]))
        nodes = [jsonld.breadcrumb(site.address, trail)]
        if not planned:  # machines know no service that is not open yet
            nodes.insert(0, jsonld.service(site.address, registry, identifier, view["contacts"]))
        related = directory.related(identifier) if identifier in directory.position else []
        return {
            "page": head(view["name"], typeset(f"À venir. {view['summary']}") if planned else view["summary"], trail),
            "scheme": view,
            "provenance": provenance_of(site.history.of(registry.tree.schemes[identifier])),
            "body": markdown.to_html(registry.corpus.bodies[identifier], directory.hidden),
            "says_for_whom": _FOR_WHOM.search(registry.corpus.bodies[identifier]) is not None,
            "related": [site.views.card(other) for other in related],
            "decisions": concluded,
            "jsonld": jsonld.block(nodes),
            "planned": planned,
        }

    modified = data.get("published_on", "")
    return Page(
        addresses.scheme(identifier), data["name"], "scheme.html", context,
        section=section, label=data["name"], modified=modified,
    )  # fmt: skip


def provenance_of(proof: Provenance | None) -> dict[str, str] | None:
    """What a scheme's page shows of a proven validation: its day and commit, and those of a later change."""
    if proof is None or proof.validated is None:
        return None
    later = proof.changed if proof.changed.id != proof.validated.id else None
    return {
        "day": dates.in_words(proof.validated.day),
        "commit": proof.validated.id[:SHORT],
        "changed": dates.in_words(later.day) if later else "",
        "change": later.id[:SHORT] if later else "",
    }
