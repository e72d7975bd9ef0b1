"""The page of the follow-up committee's decisions, and what each scheme's page says of them (articles 4.2 and 5)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from egalite import titles
from egalite.convention import committee
from egalite.french.dates import in_words
from egalite.french.typography import typeset
from egalite.records.registry import Registry
from egalite.site import addresses
from egalite.site.directory import Directory
from egalite.site.pages import home
from egalite.site.pages.page import HOME, Context, Page, head
from egalite.site.site import Site
from egalite.site.views import jsonld

# A decision names what it is about, unless someone may have asked for that name to go.
_NAMED = frozenset({"avis-du-comite", "decision-du-defenseur", "service-ferme", "fusion-de-fiches"})
_INTRO = (
    "Le comité de suivi réunit des partenaires. Il examine les mises en ligne, les maintiens et les retraits, et aide à "
    "régler les désaccords."
)


_PRIVATE = f"{_INTRO} Ce qu'il conclut n'est pas publié."


def by_scheme(site: Site) -> dict[str, list[dict[str, str]]]:
    """What the committee concluded of each scheme, latest meeting first; nothing unless the publisher shows it."""
    if not site.committee_public:
        return {}
    registry = site.registry
    terms = registry.vocabularies["committee-outcomes"]
    by_scheme: dict[str, list[dict[str, str]]] = defaultdict(list)
    for decision in committee.decisions(registry.corpus.committee, registry.day):
        view = {
            "day": in_words(decision.meeting),
            "outcome": typeset(terms[decision.outcome].label.lower()),
            "address": addresses.meeting(decision.meeting),
        }
        by_scheme[decision.scheme].insert(0, view)
    return by_scheme


def pages(site: Site) -> Iterator[Page]:
    """Every meeting held by the day of the registry, latest first; none, and a page that says so, unless the publisher shows them."""

    def context() -> Context:
        meetings, today = site.registry.corpus.committee, site.registry.day.isoformat()
        past = [
            name
            for name in sorted(meetings, reverse=True)
            if meetings[name]["held_on"] <= today and site.committee_public
        ]
        trail = (*HOME, (titles.DECISIONS, addresses.DECISIONS))
        return {
            "page": head(titles.DECISIONS, typeset(_INTRO), trail),
            "intro": typeset(_INTRO if site.committee_public else _PRIVATE),
            "public": site.committee_public,
            "meetings": [_meeting(name, meetings[name], site.registry, site.directory) for name in past],
            "jsonld": jsonld.block([jsonld.breadcrumb(site.address, trail)]),
        }

    title = titles.DECISIONS
    yield Page(
        addresses.DECISIONS,
        title,
        "decisions.html",
        context,
        section=home.SECTION,
        label=title,
        listed=site.committee_public,
    )


def _meeting(name: str, data: Mapping[str, Any], registry: Registry, directory: Directory) -> dict[str, Any]:
    """A meeting as the page tells it: a mediation by its outcome alone."""
    outcomes, mediation = registry.vocabularies["committee-outcomes"], data["type"] == "mediation"
    examined = [] if mediation else data.get("examined", ())
    return {
        "id": f"reunion-{name}",
        "day": in_words(name).replace("\u00a0", " "),  # a heading in a narrow margin
        "type": typeset(registry.vocabularies["committee-meetings"][data["type"]].label),
        "convened_on": in_words(data["convened_on"]),
        "examined": [
            {**_scheme(item["scheme"], registry, directory), "outcome": typeset(outcomes[item["outcome"]].label)}
            for item in examined
        ],
        "dispute": typeset(outcomes[data["dispute_outcome"]].label) if "dispute_outcome" in data else "",
        "initiatives": [typeset(title) for title in data.get("initiatives", ())],
    }


def _scheme(identifier: str, registry: Registry, directory: Directory) -> dict[str, str]:
    """Name and address of a scheme; neither its name nor a link where that may no longer, or not yet, be shown."""
    data = registry.schemes.get(identifier, {})
    if identifier in directory.position or identifier in directory.planned:
        return {"name": typeset(data["name"]), "address": addresses.scheme(identifier)}
    if data.get("status") == "withdrawn" and data["withdrawal"]["reason"] in _NAMED:
        return {"name": typeset(data["name"]), "address": ""}
    once = identifier in directory.gone or not data
    return {"name": f"Un dispositif qui n’est {'plus' if once else 'pas encore'} présenté ici", "address": ""}
