"""Une adresse que l'on suit est en https, complète et franche.

Refusés : http, identifiant avant « @ », adresse IP, numéro de port, raccourcisseur, lettres étrangères ou
alphabets mêlés, majuscules dans le nom du site. Une source garde l'adresse à laquelle elle a été lue, http
compris, mais pas l'identifiant, l'adresse IP ni les alphabets mêlés.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from egalite.finding import Finding, Pointer
from egalite.records import kinds
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import fields, items
from egalite.records.values.web import Refusal, link_refusal, source_refusal

KINDS = ("partner", *kinds.OWNED)
ADDRESSES = frozenset({"site", "formulaire", "tchat"})
RULED_ELSEWHERE = frozenset({"telephone", "sms", "courriel"})  # their own rules judge them


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    for pointer, address, judge in _addresses(document):
        fault = judge(address)
        if fault is not None:
            yield document.finding("web-address", pointer, fault.message, suggestion=fault.suggestion)


def _addresses(document: Document) -> Iterator[tuple[Pointer, str, Callable[[str], Refusal | None]]]:
    data = fields(document)
    for pointer, item in items(document, "channels"):
        value, kind = item.get("value"), item["type"]
        if value and (
            kind in ADDRESSES or (kind not in RULED_ELSEWHERE and ("://" in value or value.startswith("www.")))
        ):
            yield (*pointer, "value"), value, link_refusal
        if "source" in item:
            yield (*pointer, "source"), item["source"], source_refusal
    for pointer, item in items(document, "places"):
        if "source" in item:
            yield (*pointer, "source"), item["source"], source_refusal
    for pointer, item in items(document, "sources"):
        yield (*pointer, "url"), item["url"], source_refusal
    for name in ("results", "replications"):
        for pointer, item in items(document, name):
            if "source" in item:
                yield (*pointer, "source"), item["source"], source_refusal
    for pointer, item in items(document, "tools"):
        yield (*pointer, "url"), item["url"], link_refusal
    for name in ("online_url", "replay_url"):
        if name in data:
            yield (name,), data[name], link_refusal
    if document.kind == "partner":
        if "site" in data:
            yield ("site",), data["site"], link_refusal
        for pointer, item in items(document, "facts"):
            if item.get("attested_by", "registre") != "registre":
                yield (*pointer, "attested_by"), item["attested_by"], source_refusal
        for name in ("launch_partner_2015", "platform_partner_later"):
            if name in data:
                yield (name, "source"), data[name]["source"], source_refusal
