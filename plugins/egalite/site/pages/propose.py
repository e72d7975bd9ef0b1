"""`/proposer/`: the form made from the schemas, and the files that its script asks for.

`/proposer/fiches/<xx>.json` holds the published records by id: 256 files, whatever their number. Scheme ids are spread by
their CRC-32, which `published.js` computes too. `/proposer/organismes.json` names the organisations.
"""

from __future__ import annotations

import hashlib
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cache, partial
from typing import Any

import orjson

from egalite import titles
from egalite.forms import questions
from egalite.forms.proposal import open_fields
from egalite.french.typography import typeset
from egalite.records.registry import Registry
from egalite.site import addresses
from egalite.site.pages import home
from egalite.site.pages.card_list import PER_PAGE
from egalite.site.pages.page import HOME, Context, Page, head
from egalite.site.site import Site
from egalite.site.views import jsonld

_INTRO = (
    "Décrivez un dispositif contre le racisme, ou mettez une fiche à jour : ni compte, ni connaissance technique. "
    "L'équipe du site relit tout avant la mise en ligne."
)
_BEFORE, _AFTER = "Votre organisme", ("Votre contact", "Vos déclarations")
FILES = 256
File = tuple[str, Callable[[], bytes]]


def pages(site: Site) -> Iterator[Page]:
    """The form. What it asks comes from the checkout, so that no record moves it.

    The forge's page for a new file is offered where its settings say so; before publishing, facts about the publisher that
    are still to fill are shown.
    """
    forge = site.forge

    def context() -> Context:
        form = questions.form(site.registry.vocabularies)
        trail = (*HOME, (titles.PROPOSE, addresses.PROPOSE))
        return {
            "page": head(titles.PROPOSE, typeset(_INTRO), trail),
            "form": form,
            "titles": [_BEFORE, *(typeset(step.title) for step in form.steps), *_AFTER],
            "records": addresses.PROPOSED_RECORDS,
            "organisations": addresses.PROPOSED_ORGANISATIONS,
            "schemes": addresses.SCHEMES,
            "deposit": f"{forge.page}/new/{forge.branch}" if forge and forge.deposit else "",
            "publishing": site.publishing,
            "jsonld": jsonld.block([jsonld.breadcrumb(site.address, trail)]),
        }

    title = titles.PROPOSE
    yield Page(addresses.PROPOSE, title, "propose.html", context, section=home.SECTION, label=title)


def files(site: Site) -> Iterator[File]:
    """Name of each file that the form's script asks for, and the function that gives its content."""
    registry, directory = site.registry, site.directory
    shards: defaultdict[int, list[str]] = defaultdict(list)
    for identifier in (*directory.online, *directory.planned):
        shards[_shard(identifier)].append(identifier)
    for number in range(FILES):
        name = f"{addresses.PROPOSED_RECORDS.lstrip('/')}{number:02x}.json"
        yield name, partial(_records, registry, sorted(shards[number]))
    organisations = [
        (identifier, data["name"], data["relation"] == "convention")
        for identifier, data in sorted(registry.partners.items())
    ]
    names = sorted(directory.online) + sorted(directory.planned)
    few = [(identifier, registry.schemes[identifier]["name"]) for identifier in names] if len(names) <= PER_PAGE else []
    content = partial(_packed, {"organisations": organisations, "schemes": few})
    yield addresses.PROPOSED_ORGANISATIONS.lstrip("/"), content


def _shard(identifier: str) -> int:
    return zlib.crc32(identifier.encode()) % FILES


def _records(registry: Registry, identifiers: list[str]) -> bytes:
    """The open fields of some records, their text, and the digest of the file they were read from."""
    names = _open_names()
    return _packed({
        identifier: {
            "base": hashlib.sha256((registry.root / registry.tree.schemes[identifier]).read_bytes()).hexdigest(),
            "organisation": registry.schemes[identifier]["partner"],
            "record": {name: value for name, value in registry.schemes[identifier].items() if name in names},
            "body": registry.corpus.bodies[identifier],
        }
        for identifier in identifiers
    })  # fmt: skip


@cache
def _open_names() -> frozenset[str]:
    return frozenset(open_fields("scheme")["properties"])


def _packed(value: Any) -> bytes:
    return orjson.dumps(value)
