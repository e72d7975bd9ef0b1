"""Pages of what is no longer shown: the address still answers, says so, and helps.

Nothing of the record is repeated, since article 6 or a decision may have asked for its removal: only a service that has
closed or moved to another record keeps its name, so that readers know they are in the right place.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain, islice
from typing import Any

from egalite.french.dates import in_words
from egalite.french.typography import typeset
from egalite.site import addresses
from egalite.site.directory import EVERY_SECTOR, RELATED, Directory
from egalite.site.pages import wording
from egalite.site.pages.page import Content, Page, Trail, digest
from egalite.site.pages.plan import HOME, page_of
from egalite.site.views.cards import Cards
from egalite.site.views.records import Views

_NAMED = frozenset({"service-ferme", "fusion-de-fiches"})
_PARTNER = {
    "heading": "Cet organisme n'est plus présenté ici",
    "name": "",
    "since": "",
    "told": wording.LAPSED,
    "other": "",
    "shown": [],
}


def pages(views: Views, directory: Directory, cards: Cards) -> Iterator[Page]:
    """A page for each scheme and partner once shown, and for each identifier erased since."""
    schemes: Trail = (*HOME, ("Dispositifs", addresses.SCHEMES))
    for identifier in (*directory.gone, *directory.erased):
        yield _page(addresses.scheme(identifier), schemes, _scheme(identifier, views, directory), directory, cards)
    partners: Trail = (*HOME, ("Organismes", addresses.PARTNERS))
    for identifier in directory.gone_partners:
        yield _page(addresses.partner(identifier), partners, _PARTNER, directory, cards)


def markers(directory: Directory) -> dict[str, str]:
    """Content of each marker, by its place in the output."""
    places = [addresses.scheme(identifier) for identifier in (*directory.gone, *directory.erased)]
    places += [addresses.partner(identifier) for identifier in directory.gone_partners]
    return {f"{place.lstrip('/')}{addresses.MARKER}": "410\n" for place in places}


def _scheme(identifier: str, views: Views, directory: Directory) -> dict[str, Any]:
    """What the page of a scheme says, and the identifiers that it leads to."""
    data = views.registry.schemes.get(identifier, {})
    block = data.get("withdrawal", {}) if data.get("status") == "withdrawn" else {}
    reason = block.get("reason", "")
    return {
        "heading": "Ce dispositif n'est plus présenté ici",
        "name": typeset(data["name"]) if reason in _NAMED else "",
        "since": in_words(block["date"]) if block else "",
        "told": views.registry.vocabularies["withdrawal-reasons"][reason].intro if reason else wording.LAPSED,
        "other": _replacement(identifier, views.registry.schemes, directory),
        "shown": _others(data, directory) if data else [],
    }


def _others(data: Mapping[str, Any], directory: Directory) -> list[str]:
    """A few schemes for the same need that the same people can use: near, then for the same sector, then for everyone."""
    need = data["needs"][0]
    schemes = directory.registry.schemes
    codes = () if data["territory"] == "national" else data["territory"]
    near = (one for code in codes for one in directory.local[code] if need in schemes[one]["needs"])
    chosen = dict.fromkeys(islice(near, RELATED // 2))
    national = directory.national_by_need.get(need, [])
    tiers = ({*data["sectors"]} - {EVERY_SECTOR}, {EVERY_SECTOR})
    matching = (one for tier in tiers for one in national if not tier.isdisjoint(schemes[one]["sectors"]))
    for one in chain(matching, national):
        if len(chosen) == RELATED:
            break
        chosen[one] = None
    return list(chosen)


def _replacement(identifier: str, schemes: Mapping[str, Mapping[str, Any]], directory: Directory) -> str:
    """The scheme, online, that replaces another, however many took its place in between; nothing when there is none."""
    seen: set[str] = set()
    while identifier in schemes and identifier not in seen:
        if identifier in directory.position:
            return identifier
        seen.add(identifier)
        identifier = schemes[identifier].get("withdrawal", {}).get("replaced_by", "")
    return ""


def _page(address: str, above: Trail, said: Mapping[str, Any], directory: Directory, cards: Cards) -> Page:
    helpline = [directory.helpline] if directory.helpline not in ("", said["other"]) else []
    shown = [other for other in said["shown"] if other not in (directory.helpline, said["other"])]
    replacement = [said["other"]] if said["other"] else []
    heading = typeset(said["heading"])
    title = f"{said['name']}, dispositif retiré" if said["name"] else heading

    def build() -> Content:
        page = page_of(title, typeset("Où trouver de l'aide à la place."), (*above, (title, address)))
        return "withdrawn.html", {
            "page": {**page, "noindex": True},
            "heading": heading,
            "name": said["name"],
            "since": said["since"],
            "told": typeset(said["told"]),
            "replacement": cards.joined(replacement),
            "helpline": cards.joined(helpline),
            "others": cards.joined(shown),
            "jsonld": "",
        }

    key = digest(title, said["name"], said["since"], said["told"], cards.joined_keys([*replacement, *helpline, *shown]),
                 len(replacement), len(helpline))  # fmt: skip
    return Page(address, title, key, build, listed=False)
