"""`/proposer/`: the form made from the schemas, and the files that its script asks for.

`/proposer/fiches/<xx>.json` holds the published schemes by id, other records by `<folder>/<id>`: 256 files at most, whatever
their number, none without a record. They are spread by their CRC-32, which `published.js` computes too.
`/proposer/organismes.json` names the organisations and the few records of each kind; `/proposer/ressemblances.json` says by what a
new scheme would look like a published one (records/likeness.py).
"""

from __future__ import annotations

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
from egalite.records import contributed, likeness
from egalite.records.kinds import BY_FOLDER, KINDS, OWNED, RecordKind
from egalite.records.registry import Registry
from egalite.records.rules import look_alike
from egalite.site import addresses
from egalite.site.directory import Directory
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
            "titles": [_BEFORE, *(typeset(step.title) for part in form.parts for step in part.steps), *_AFTER],
            "nouns": {name: KINDS[name].noun for name in OWNED},
            "addresses": {KINDS[name].folder: KINDS[name].address for name in OWNED},
            "records": addresses.PROPOSED_RECORDS,
            "organisations": addresses.PROPOSED_ORGANISATIONS,
            "likenesses": addresses.PROPOSED_LIKENESSES,
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
    for kind, identifiers in (*directory.shown.items(), ("partner", registry.partners)):
        for identifier in identifiers:
            name = _name(KINDS[kind], identifier)
            shards[_shard(name)].append(name)
    for number, names in shards.items():
        name = f"{addresses.PROPOSED_RECORDS.lstrip('/')}{number:02x}.json"
        yield name, partial(_records, registry, sorted(names))
    organisations = [
        (identifier, data["name"], site.registry.standing(identifier).bound)
        for identifier, data in sorted(registry.partners.items(), key=lambda partner: fold(partner[1]["name"]))
    ]
    content = partial(_packed, {"organisations": organisations, "records": _few(registry, directory)})
    yield addresses.PROPOSED_ORGANISATIONS.lstrip("/"), content
    yield (
        addresses.PROPOSED_LIKENESSES.lstrip("/"),
        partial(_likenesses, registry, [*directory.online, *directory.planned]),
    )


def _name(kind: RecordKind, identifier: str) -> str:
    """What the form calls a record: a scheme by its id, any other by its folder too."""
    return identifier if kind.name == "scheme" else f"{kind.folder}/{identifier}"


def _few(registry: Registry, directory: Directory) -> dict[str, list[tuple[str, str]]]:
    """Id and name of the records shown, by kind; none of a kind that has too many for a list."""
    return {
        kind: [(one, registry.corpus.records[kind][one]["name"]) for one in shown] if len(shown) <= PER_PAGE else []
        for kind, shown in directory.shown.items()
    }


def _shard(identifier: str) -> int:
    return zlib.crc32(identifier.encode()) % FILES


def _records(registry: Registry, identifiers: list[str]) -> bytes:
    """The open fields of some records, their text, and the digest of what their organisation wrote."""
    return _packed({identifier: _record(registry, identifier) for identifier in identifiers})


def _record(registry: Registry, name: str) -> dict[str, Any]:
    folder, _, identifier = name.rpartition("/")
    kind = BY_FOLDER[folder] if folder else KINDS["scheme"]
    path = registry.tree.paths[kind.name][identifier]
    data = registry.corpus.records[kind.name][identifier]
    if path in registry.unverified:  # what waits for its organisation's word is asked there, and lost by no update
        data = registry.readings[path].data or data
    names = _open_names(kind.name)
    return {
        "base": contributed.digest((registry.root / path).read_bytes()),
        "organisation": data.get("partner", identifier),
        "record": {name: value for name, value in data.items() if name in names},
        "body": registry.corpus.texts[kind.name][identifier] if kind.has_text else "",
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
