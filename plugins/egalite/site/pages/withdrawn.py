"""Pages of what is no longer shown: the address still answers, says so, and helps.

Nothing of the record is repeated, since article 6 or a decision may have asked for its removal: only a service that has
closed or moved to another record keeps its name, so that readers know they are in the right place. A record whose file took
another name leads to its page.

The words: the heading stands here, the sentence of each reason is `intro` in `schemas/vocabularies/withdrawal-reasons.yml`, the
rest of the page `theme/templates/withdrawn.html`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from egalite.french.dates import in_words
from egalite.french.typography import typeset
from egalite.records.document import identify
from egalite.records.kinds import KINDS, OWNED, RecordKind
from egalite.records.numbers import dial, numbers
from egalite.records.registry import Registry
from egalite.site import addresses
from egalite.site.directory import RELATED, Directory
from egalite.site.pages import partners, schemes
from egalite.site.pages.page import HOME, Context, Page, Trail, head
from egalite.site.site import Site

_LAPSED = "Cette adresse était celle d'une fiche qui n'est plus dans cet annuaire."
_MOVED = "Cette page a une nouvelle adresse : celle de la fiche ci-dessous."
_MOVED_PARTNER = "Cette page a une nouvelle adresse. Voici ce que propose cet organisme."
_NAMED = frozenset({"service-ferme", "fusion-de-fiches"})
_PLAIN = tuple(KINDS[name] for name in OWNED if name != "scheme")
_PARTNER = {
    "heading": "Cet organisme n'est plus présenté ici",
    "name": "",
    "since": "",
    "told": _LAPSED,
    "other": "",
    "shown": [],
    "own": (),
}


def pages(site: Site) -> Iterator[Page]:
    """A page for each scheme and partner once shown, and for each identifier erased since."""
    directory = site.directory
    for identifier in (*directory.gone, *directory.erased()):
        yield _page(site, addresses.scheme(identifier), schemes.ABOVE, _scheme(identifier, site.registry, directory))
    for kind in _PLAIN:
        for identifier in directory.absent(kind.name):
            yield _page(site, kind.page(identifier), HOME, _other(identifier, kind, site.registry))
    for identifier in directory.gone_partners:
        yield _page(site, addresses.partner(identifier), partners.ABOVE, _partner(identifier, directory))


def markers(directory: Directory) -> dict[str, str]:
    """Content of each marker, by its place in the output."""
    places = [KINDS[name].page(identifier) for name in OWNED for identifier in directory.absent(name)]
    places += [addresses.partner(identifier) for identifier in directory.gone_partners]
    return {f"{place.lstrip('/')}{addresses.MARKER}": "410\n" for place in places}


def _scheme(identifier: str, registry: Registry, directory: Directory) -> dict[str, Any]:
    """What the page of a scheme says, and the identifiers that it leads to."""
    data = registry.schemes.get(identifier, {})
    block = data.get("withdrawal", {}) if data.get("status") == "withdrawn" else {}
    reason = block.get("reason", "")
    current = identify(directory.current_path(f"schemes/{identifier}.md"))[1]
    if current != identifier and identifier not in registry.schemes:
        other = _replacement(current, registry.schemes, directory)
        if other == current:
            named = typeset(registry.schemes[other]["name"])
            return {
                "heading": "Cette page a changé d'adresse",
                "name": named,
                "since": "",
                "told": _MOVED,
                "other": other,
                "own": (),
                "shown": [],
            }
    return {
        "heading": KINDS["scheme"].gone,
        "name": typeset(data["name"]) if reason in _NAMED else "",
        "since": in_words(block["date"]) if block else "",
        "told": registry.vocabularies["withdrawal-reasons"][reason].intro if reason else _LAPSED,
        "other": _replacement(current, registry.schemes, directory),
        # The number of an emergency service that is gone is not given on the page that says so.
        "own": {number.dial for number in numbers(data)} if data.get("emergency_service") else (),
        "shown": directory.suited(data, _sharing(identifier, registry), RELATED // 2) if data else [],
    }


def _other(identifier: str, kind: RecordKind, registry: Registry) -> dict[str, Any]:
    """What the page of any other record says: that it is gone, since when, why."""
    data = registry.corpus.records[kind.name].get(identifier, {})
    block = data.get("withdrawal", {}) if data.get("status") == "withdrawn" else {}
    told = registry.vocabularies["withdrawal-reasons"][block["reason"]].intro if block else _LAPSED
    since = in_words(block["date"]) if block else ""
    return {"heading": kind.gone, "name": "", "since": since, "told": told, "other": "", "own": (), "shown": []}


def _sharing(identifier: str, registry: Registry) -> set[str]:
    """The scheme and those that give one of its numbers: what is dangerous or closed may answer there."""
    own = {number.dial for number in numbers(registry.schemes[identifier])}
    return {identifier} | {
        other for other, data in registry.schemes.items() if own and any(number.dial in own for number in numbers(data))
    }


def _partner(identifier: str, directory: Directory) -> dict[str, Any]:
    current = directory.current_path(f"partners/{identifier}/partner.yml").split("/")[1]
    if current == identifier or current not in directory.by_partner:
        return _PARTNER
    shown = directory.by_partner[current][:RELATED]
    return {**_PARTNER, "heading": "Cet organisme a changé d'adresse ici", "told": _MOVED_PARTNER, "shown": shown}


def _replacement(identifier: str, schemes: Mapping[str, Mapping[str, Any]], directory: Directory) -> str:
    """The scheme, online, that replaces another, however many took its place in between; nothing when there is none."""
    visited: set[str] = set()
    while identifier in schemes and identifier not in visited:
        if identifier in directory.position:
            return identifier
        visited.add(identifier)
        identifier = schemes[identifier].get("withdrawal", {}).get("replaced_by", "")
    return ""


def _page(site: Site, address: str, above: Trail, view: Mapping[str, Any]) -> Page:
    heading = typeset(view["heading"])
    title = f"{view['name']}, dispositif retiré" if view["name"] and view["since"] else heading

    def context() -> Context:
        helpline = site.directory.helpline
        related = [other for other in view["shown"] if other not in (helpline, view["other"])]
        cards = site.views.cards
        return {
            "page": {
                **head(title, typeset("Où trouver de l'aide à la place."), (*above, (title, address))),
                "noindex": True,
            },
            "heading": heading,
            "name": view["name"],
            "since": view["since"],
            "told": typeset(view["told"]),
            "replacement": cards([view["other"]] if view["other"] else []),
            "helpline": cards([helpline] if helpline not in ("", view["other"]) else []),
            "others": cards(related),
            "safety_numbers": [number for number in site.numbers.values() if dial(number["number"]) not in view["own"]],
            "jsonld": "",
        }

    return Page(address, title, "withdrawn.html", context, listed=False)
