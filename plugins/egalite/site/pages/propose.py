"""`/proposer/`: the form made from the schemas, and the files that its script asks for.

`/proposer/fiches/<xx>.json` holds the published records by id, and the organisations by `partners/<id>`: 256 files, whatever
their number. They are spread by their CRC-32, which `published.js` computes too. `/proposer/organismes.json` names the
organisations; `/proposer/ressemblances.json` says by what a new scheme would look like a published one (records/likeness.py).
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
from egalite.french.fold import fold
from egalite.french.typography import typeset
from egalite.records import likeness
from egalite.records.registry import Registry
from egalite.records.rules import look_alike
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
_PARTNERS = "partners/"
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
            "likenesses": addresses.PROPOSED_LIKENESSES,
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
    for identifier in registry.partners:
        shards[_shard(f"{_PARTNERS}{identifier}")].append(f"{_PARTNERS}{identifier}")
    for number in range(FILES):
        name = f"{addresses.PROPOSED_RECORDS.lstrip('/')}{number:02x}.json"
        yield name, partial(_records, registry, sorted(shards[number]))
    organisations = [
        (identifier, data["name"], data["relation"] == "convention")
        for identifier, data in sorted(registry.partners.items(), key=lambda partner: fold(partner[1]["name"]))
    ]
    names = sorted(directory.online) + sorted(directory.planned)
    few = [(identifier, registry.schemes[identifier]["name"]) for identifier in names] if len(names) <= PER_PAGE else []
    content = partial(_packed, {"organisations": organisations, "schemes": few})
    yield addresses.PROPOSED_ORGANISATIONS.lstrip("/"), content
    yield (
        addresses.PROPOSED_LIKENESSES.lstrip("/"),
        partial(_likenesses, registry, [*directory.online, *directory.planned]),
    )


def _shard(identifier: str) -> int:
    return zlib.crc32(identifier.encode()) % FILES


def _records(registry: Registry, identifiers: list[str]) -> bytes:
    """The open fields of some records, their text, and the digest of the file they were read from."""
    return _packed({identifier: _record(registry, identifier) for identifier in identifiers})


def _record(registry: Registry, identifier: str) -> dict[str, Any]:
    partner = identifier.removeprefix(_PARTNERS) if identifier.startswith(_PARTNERS) else ""
    path = registry.tree.partners[partner] if partner else registry.tree.schemes[identifier]
    data = registry.partners[partner] if partner else registry.schemes[identifier]
    if path in registry.unverified:  # what waits for its organisation's word is asked there, and lost by no update
        data = registry.readings[path].data or data
    names = _open_names("partner" if partner else "scheme")
    return {
        "base": hashlib.sha256((registry.root / path).read_bytes()).hexdigest(),
        "organisation": partner or data["partner"],
        "record": {name: value for name, value in data.items() if name in names},
        "body": "" if partner else registry.corpus.bodies[identifier],
    }


def _likenesses(registry: Registry, identifiers: list[str]) -> bytes:
    """Sites that the records give; schemes that are shown, and the ranks of those that bear each sign, told by its CRC-32."""
    schemes = {identifier: registry.schemes[identifier] for identifier in identifiers}
    ranks = {identifier: rank for rank, identifier in enumerate(schemes)}
    bearers = likeness.index(schemes).items()
    return _packed({
        "sites": sorted(look_alike.sites(registry.corpus)),
        "schemes": [(identifier, data["name"], data["partner"]) for identifier, data in schemes.items()],
        "signs": {f"{zlib.crc32(f'{kind} {sign}'.encode()):x}": [ranks[one] for one in some] for (kind, sign), some in bearers},
    })  # fmt: skip


@cache
def _open_names(kind: str) -> frozenset[str]:
    return frozenset(open_fields(kind)["properties"])


def _packed(value: Any) -> bytes:
    return orjson.dumps(value)
