"""`/recherche/`, what any page that holds the search field needs, and what the device fetches to answer."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import brotli

from egalite import titles
from egalite.french.numbers import grouped
from egalite.french.typography import typeset
from egalite.records.content import emergency
from egalite.records.content.promoted_answers import pins
from egalite.records.content.thesaurus import thesaurus
from egalite.search import pagefind, payload
from egalite.site import addresses
from egalite.site.errors import SiteError
from egalite.site.pages import home, orientation, schemes
from egalite.site.pages.page import HOME, Context, Page, head
from egalite.site.render import assets
from egalite.site.site import Site
from egalite.site.views import geography, jsonld

ENGINE = "/static/search-engine."
# What a question asked at once may ask of the network on the home page, in bytes as the host sends them: the field's script and
# the engine, with their headers. Below three times that, nothing is compressed to know it: text is then a third at most.
MOST, _HEADERS = 40_000, 300
_DESCRIPTION = "Écrivez ce qui s'est passé avec vos mots : le site propose qui peut vous aider."
_FILTERS = ("needs", "sectors", "channels")  # vocabularies
# What only lists other pages is left out of the index; what is said elsewhere too, word for word, comes after it.
_LEFT_OUT = {addresses.SEARCH, addresses.SITE_MAP}
_LISTS = {addresses.HOME, addresses.GUIDES, addresses.NEWS, addresses.JOURNAL, addresses.SCHEMES}
_REPEATS = (
    addresses.ORIENTATION,
    addresses.SECTORS,
    addresses.TERRITORIES,
    addresses.CRITERIA,
    addresses.PARTNERS,
    *addresses.DOORS.values(),
)


@dataclass(frozen=True, slots=True)
class Engine:
    """The ranking script: its address, its content, and its digest as `integrity` writes it (SRI, SHA-384)."""

    address: str
    content: bytes
    integrity: str


def pages(site: Site) -> Iterator[Page]:
    """The page that lists every online scheme, the first thousand at least, and searches them."""
    title = typeset(titles.SEARCH)

    def context() -> Context:
        online = site.directory.online
        held = online[: payload.FIRST]
        cards = site.views.cards(held)
        trail = (*HOME, (title, addresses.SEARCH))
        return {
            "page": head(title, typeset(_DESCRIPTION), trail),
            "search": site.search,
            "answers": orientation.answers(site.orientation),
            "choices": schemes.choices(site, _FILTERS),
            "cards": cards,
            "opens": any(card.view["opens"] for card in cards),
            "held": len(held),
            "count": len(online),
            "jsonld": jsonld.block([jsonld.breadcrumb(site.address, trail)]),
        }

    yield Page(addresses.SEARCH, title, "search.html", context, section=home.SECTION, label=title)


def lexicon(site: Site) -> payload.Lexicon:
    """What the device knows of the schemes online on this day."""
    schemes = site.directory.online[: payload.FIRST]
    cards = {identifier: site.views.card(identifier) for identifier in schemes}
    numbers = [number["number"] for number in site.numbers.values()]
    return payload.build(site.registry, cards, numbers, thesaurus(), pins(), geography.postcodes(), site.orientation)


def engine(site: Site) -> Engine:
    """The script that ranks those schemes."""
    content = payload.script(lexicon(site), assets.shortened)
    integrity = f"sha384-{base64.b64encode(hashlib.sha384(content).digest()).decode()}"
    return Engine(f"{ENGINE}{hashlib.sha256(content).hexdigest()[:12]}.js", content, integrity)


def heavy(engine: bytes, script: bytes) -> list[str]:
    """What whoever publishes must know when the engine and the field's script weigh more than `MOST`; nothing below."""
    if len(engine) + len(script) < 3 * MOST:
        return []
    weight = _HEADERS + sum(len(brotli.compress(content, mode=brotli.MODE_TEXT)) for content in (engine, script))
    if weight <= MOST:
        return []
    return [
        f"une question posée dès l'accueil demande {grouped(weight)} octets, et {grouped(MOST)} suffisent à une réponse rapide sur un "
        "vieux téléphone. Raccourcissez les résumés et les mots-clés les plus longs des fiches, ou enlevez des mots-clés que le nom "
        "ou le résumé dit déjà ; sinon, baissez WEIGHTS dans plugins/egalite/search/scheme_table.py, puis lancez « make generate » "
        "et « make search-report », qui dit ce que la recherche y perd."
    ]


def field(site: Site, made: Engine) -> dict[str, Any]:
    """What the component `search` shows."""
    return {
        "engine": made.address,
        "integrity": made.integrity,
        "reader": assets.address("search-pages.js"),
        "reader_integrity": assets.integrity("search-pages.js"),
        "index": addresses.PAGES_INDEX,
        "carries": len(site.directory.online) > payload.FIRST,
        "helpline": site.directory.helpline_call,
        "pins": [
            {
                "id": pin.id,
                "label": typeset(pin.label),
                "numbers": [site.numbers[name] for name in pin.numbers],
            }
            for pin in pins().pins
        ],
        "urgent": [site.numbers[name] for name in emergency.ALWAYS],
    }


def index_files(output: Path, listed: Iterable[str]) -> dict[str, bytes]:
    """Files of the index of the pages at these addresses of `output`, by name. Raises SiteError."""
    copies = {}
    try:
        for address in sorted(address for address in listed if address not in _LEFT_OUT and "/page/" not in address):
            name = addresses.output_file(address)
            copies[name] = pagefind.prepare(
                (output / name).read_text(encoding="utf-8"),
                address,
                beside=not address.startswith(addresses.SCHEMES) or address == addresses.SCHEMES,
                light=address in _LISTS or address.startswith(_REPEATS),
            )
        folder = addresses.PAGES_INDEX.lstrip("/")
        return {folder + name: content for name, content in pagefind.files(copies).items()}
    except pagefind.IndexFailure as error:
        raise SiteError(str(error)) from None
