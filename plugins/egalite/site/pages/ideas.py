"""`/agir/idees/`: ideas that others may take up, a page for each, and their feed. Without any there is no page and no link."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from egalite import titles
from egalite.french.fold import fold
from egalite.french.typography import typeset
from egalite.records.kinds import KINDS
from egalite.site import addresses
from egalite.site.pages import feeds
from egalite.site.pages.page import HOME, Context, Page, Trail, head
from egalite.site.render import markdown
from egalite.site.site import Site
from egalite.site.views import facets, jsonld, ownership
from egalite.site.views.contacts import shown_host

ADDRESS = KINDS["idea"].address
_DOOR = "agir"
_INTRO = "Des idées que d'autres ont eues, et que vous pouvez reprendre. Une idée n'engage personne."
_FILTERS = (("Domaines", "sectors", "sectors"), ("Coût", "cost", "cost-bands"), ("Temps", "duration", "duration-bands"))


def pages(site: Site) -> Iterator[Page]:
    """The list, then each idea."""
    shown = _shown(site)
    if shown:
        yield _listing(site, shown)
    for one in shown:
        yield page(site, one, titles.IDEAS)


def files(site: Site) -> Iterator[tuple[str, str | bytes]]:
    """Name and content of the feed."""
    shown = _shown(site)
    if shown:
        entries = [_feed_entry(site, one) for one in shown]
        yield addresses.FEED_IDEAS.lstrip("/"), feeds.atom(site, "idées", addresses.FEED_IDEAS, ADDRESS, entries)


def page(site: Site, identifier: str, section: str = "") -> Page:
    """The page of an idea, a draft too when it is only to be looked at."""
    data = _data(site, identifier)

    def context() -> Context:
        view = _view(site, identifier)
        above = _above(site) if site.directory.shown["idea"] else HOME
        trail = (*above, (view["name"], view["address"]))
        return {
            "page": head(view["name"], view["summary"], trail),
            "idea": view,
            "body": markdown.to_html(site.registry.corpus.texts["idea"][identifier], site.directory.hidden),
            "jsonld": jsonld.block([_node(site, identifier), jsonld.breadcrumb(site.address, trail)]),
        }

    modified = data.get("updated_on") or data.get("published_on") or ""
    return Page(
        KINDS["idea"].page(identifier), data["name"], "idea.html", context,
        section=section, label=data["name"], modified=modified,
    )  # fmt: skip


def _above(site: Site) -> Trail:
    door = site.registry.vocabularies["needs"][_DOOR]
    return (*HOME, (typeset(door.label), addresses.DOORS[_DOOR]), (titles.IDEAS, ADDRESS))


def _shown(site: Site) -> list[str]:
    """Ideas online, by name."""
    return sorted(site.directory.shown["idea"], key=lambda one: fold(_data(site, one)["name"]))


def _data(site: Site, identifier: str) -> Mapping[str, Any]:
    return site.registry.corpus.records["idea"][identifier]


def _listing(site: Site, shown: list[str]) -> Page:
    def context() -> Context:
        records = [_data(site, one) for one in shown]
        return {
            "page": head(titles.IDEAS, typeset(_INTRO), _above(site)),
            "intro": typeset(_INTRO),
            "ideas": [_line(site, one) for one in shown],
            "sets": [
                (legend, facets.terms(site.registry.vocabularies[vocabulary], records, field))
                for legend, field, vocabulary in _FILTERS
            ],
            "feed": addresses.FEED_IDEAS,
            "jsonld": jsonld.block([jsonld.breadcrumb(site.address, _above(site))]),
        }

    return Page(ADDRESS, titles.IDEAS, "ideas.html", context, section=titles.IDEAS, label="Toutes les idées")


def _line(site: Site, identifier: str) -> dict[str, Any]:
    """What the list shows of an idea; `facets` are the terms that filters ask for."""
    data = _data(site, identifier)
    measures = [*_terms(site, "cost-bands", data, "cost"), *_terms(site, "duration-bands", data, "duration")]
    return {
        "address": KINDS["idea"].page(identifier),
        "name": typeset(data["name"]),
        "summary": typeset(data["summary"]),
        "cost": measures[0],
        "duration": measures[1],
        "facets": " ".join((*data["sectors"], data["cost"], data["duration"])),
        "organisation": ownership.organisations(site.directory, data)[0]["name"],
    }


def _view(site: Site, identifier: str) -> dict[str, Any]:
    """What its page shows."""
    data, directory = _data(site, identifier), site.directory
    return {
        **_line(site, identifier),
        "id": identifier,
        "problem": typeset(data["problem"]),
        "sectors": _terms(site, "sectors", data, "sectors"),
        "audience": typeset(data.get("audience", "")),
        "steps": [typeset(step) for step in data["steps"]],
        "people": typeset(data["people"]),
        "tools": [
            {"name": typeset(tool["name"]), "url": tool["url"], "host": shown_host(tool["url"])}
            for tool in data.get("tools", ())
        ],
        "results": [
            {"text": typeset(result["text"]), "url": result["source"], "host": shown_host(result["source"])}
            for result in data.get("results", ())
        ],
        "replications": [
            {
                "name": typeset(one["name"]),
                "year": one.get("year", ""),
                "url": one.get("source", ""),
                "host": shown_host(one["source"]) if "source" in one else "",
            }
            for one in data.get("replications", ())
        ],
        "contacts": ownership.contacts(directory, data),
        "organisations": ownership.organisations(directory, data),
        "sources": ownership.sources(data),
    }


def _terms(site: Site, vocabulary: str, data: Mapping[str, Any], field: str) -> list[str]:
    return ownership.terms(site.directory, vocabulary, data, field)


def _node(site: Site, identifier: str) -> jsonld.Node:
    """HowTo of schema.org: what to do, step by step."""
    data = _data(site, identifier)
    url = site.address + KINDS["idea"].page(identifier)
    return {
        "@type": "HowTo",
        "@id": f"{url}#idee",
        "name": data["name"],
        "description": data["summary"],
        "url": url,
        "step": [{"@type": "HowToStep", "position": rank, "text": step} for rank, step in enumerate(data["steps"], 1)],
        "author": jsonld.organisation(site.address, site.registry, data["partner"]),
    }


def _feed_entry(site: Site, identifier: str) -> feeds.Entry:
    data, line = _data(site, identifier), _line(site, identifier)
    published = data.get("published_on") or site.registry.day.isoformat()
    updated = max(published, data.get("updated_on", published))
    text = " · ".join((line["organisation"], line["cost"], line["duration"]))
    return feeds.Entry(line["address"], line["name"], published, updated, line["summary"], text)
