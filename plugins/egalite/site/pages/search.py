"""`/recherche/`, and what any page that holds the search field needs."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from egalite.french.typography import typeset
from egalite.project import content_root
from egalite.records.content import emergency
from egalite.records.content.orientation import reading
from egalite.records.content.orientation.model import Orientation
from egalite.records.content.promoted_answers import Pins
from egalite.records.content.thesaurus import Thesaurus
from egalite.records.registry import Registry
from egalite.records.stat_signature import stamp
from egalite.search import payload
from egalite.site import addresses
from egalite.site.directory import Directory
from egalite.site.emergency import Numbers
from egalite.site.pages.page import Content, Page, digest
from egalite.site.pages.plan import HOME, page_of
from egalite.site.render import assets
from egalite.site.views import facets, jsonld
from egalite.site.views.cards import Cards
from egalite.site.views.records import Views

TITLE = "Rechercher un dispositif"
ENGINE = "/static/search-engine."
_FILTERS = ("needs", "sectors", "channels")  # vocabularies


@dataclass(frozen=True, slots=True)
class Engine:
    """The ranking script: its address, its content, and its digest as `integrity` writes it (SRI, SHA-384)."""

    address: str
    content: bytes
    integrity: str


def engine(
    registry: Registry,
    views: Views,
    directory: Directory,
    orientation: Orientation,
    numbers: Numbers,
    known: Thesaurus,
    pinned: Pins,
) -> Engine:
    """The script that ranks the schemes online on this day."""
    return engine_of(
        payload.script(payload.build(registry, views, orientation, numbers, known, pinned, directory.online))
    )


def engine_of(content: bytes) -> Engine:
    """The ranking script that holds this."""
    found = hashlib.sha256(content).hexdigest()[:12]
    integrity = f"sha384-{base64.b64encode(hashlib.sha384(content).digest()).decode()}"
    return Engine(f"{ENGINE}{found}.js", content, integrity)


def engine_key(registry: Registry, directory: Directory) -> bytes:
    """Digest of all that shapes that script and that a rebuild may find changed."""
    held = directory.online[: payload.FIRST]
    partners = dict.fromkeys(registry.schemes[identifier]["partner"] for identifier in held)
    files = [registry.tree.schemes[identifier] for identifier in held]
    files += [registry.tree.partners[partner] for partner in partners]
    orientation = stamp(content_root(registry.root, "orientation.yml") / reading.FILE.path)
    return digest(held, [registry.readings[file].stamp for file in files], orientation)


def field(made: Engine, directory: Directory, numbers: Numbers, pinned: Pins) -> dict[str, Any]:
    """What the component `search` shows."""
    return {
        "engine": made.address,
        "integrity": made.integrity,
        "reader": assets.address("search-pages.js"),
        "reader_integrity": assets.integrity("search-pages.js"),
        "index": addresses.PAGES_INDEX,
        "carries": len(directory.online) > payload.FIRST,
        "helpline": directory.helpline_call,
        "pins": [
            {
                "id": pin.id,
                "label": typeset(pin.label),
                "numbers": [numbers[name] for name in pin.numbers],
            }
            for pin in pinned.pins
        ],
        "urgent": [numbers[name] for name in emergency.ALWAYS],
    }


def page(registry: Registry, directory: Directory, cards: Cards, shown: Mapping[str, Any], site: str) -> Page:
    """The page that lists every online scheme, the first thousand at least, and searches them."""
    held = directory.online[: payload.FIRST]

    def choices() -> dict[str, Any]:
        sets = facets.sets(registry, directory.online, _FILTERS)
        return {"sets": sets, "places": facets.places(registry), "helpline": shown["helpline"]}

    def build() -> Content:
        trail = (*HOME, (TITLE, addresses.SEARCH))
        description = "Écrivez ce qui s'est passé avec vos mots : le site propose qui peut vous aider."
        return "search.html", {
            "page": page_of(TITLE, typeset(description), trail),
            "search": shown,
            "choices": choices,
            "cards": cards.joined(held),
            "held": len(held),
            "count": len(directory.online),
            "jsonld": jsonld.block([jsonld.breadcrumb(site, trail)]),
        }

    key = digest(cards.joined_keys(held), len(directory.online), shown["engine"], shown["helpline"])
    return Page(addresses.SEARCH, TITLE, key, build)
