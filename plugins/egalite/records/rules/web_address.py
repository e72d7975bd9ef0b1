"""Une adresse que l'on suit est en https, complète et franche.

Refusés : http, identifiant avant « @ », adresse IP, numéro de port, raccourcisseur, lettres étrangères ou alphabets mêlés, majuscules
dans le nom du site, nom qui se fait passer pour celui d'un site officiel, détour (« /../ », « // »). Elle mène à une page ou à un
document, jamais à un fichier qui peut contenir un programme. Une source garde l'adresse à laquelle elle a été lue, http compris, mais
pas l'identifiant, l'adresse IP, les alphabets mêlés, le faux site officiel, un caractère caché ni un tel fichier.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from egalite.finding import Finding, Pointer
from egalite.records import kinds
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import fields, items, texts
from egalite.records.numbers import DIALLED
from egalite.records.values.web import Refusal, link_refusal, source_refusal

KINDS = ("partner", *kinds.OWNED, "deadlines", "emergency", "languages", "orientation")
ADDRESSES = frozenset({"site", "formulaire", "tchat"})
RULED_ELSEWHERE = DIALLED | {"courriel"}  # their own rules judge them
FOLLOWED = frozenset({"site", "online_url", "replay_url"})  # and the addresses of tools; any other is a source
_WEB = ("https://", "http://")


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    for pointer, address, judge in _addresses(document):
        fault = judge(address)
        if fault is not None:
            yield document.finding("web-address", pointer, fault.message, suggestion=fault.suggestion)


def _addresses(document: Document) -> Iterator[tuple[Pointer, str, Callable[[str], Refusal | None]]]:
    for pointer, item in items(document, "channels"):
        value, kind = item.get("value"), item["type"]
        if value and (
            kind in ADDRESSES or (kind not in RULED_ELSEWHERE and ("://" in value or value.startswith("www.")))
        ):
            yield (*pointer, "value"), value, link_refusal
    for pointer, text in texts(fields(document)):
        if text.startswith(_WEB) and pointer[-1] != "value":
            followed = pointer[-1] in FOLLOWED or pointer[0] == "tools"
            yield pointer, text, link_refusal if followed else source_refusal
