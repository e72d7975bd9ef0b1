"""La source d'un moyen de contact, d'un lieu ou d'un numéro attesté figure dans les sources de la fiche.

La liste `sources` est celle que lit le public ; ce qui atteste un numéro ou une adresse y est donc aussi.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding, Pointer, mention
from egalite.records import kinds
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import fields, items, texts
from egalite.records.schema import nearest
from egalite.records.values.web import source_refusal

KINDS = kinds.OWNED
WHOLE = True


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    sources = [source["url"] for _, source in items(document, "sources")]
    missing: set[str] = set()
    for pointer, source in _cited(document):
        if source in sources or source in missing:
            continue
        missing.add(source)  # one finding for an address, however many cite it
        if source_refusal(source) or any(source_refusal(url) for url in sources):
            continue  # told by web-address
        guess = nearest(source, sources)
        hint = f"la plus proche est « {guess} »" if guess else "ajoutez-la"
        yield document.finding(
            "source-listed",
            pointer,
            ("cette adresse n'est pas dans ", mention("sources"), f" ; {hint}."),
            suggestion=guess,
        )


def _cited(document: Document) -> Iterator[tuple[Pointer, str]]:
    for name in ("channels", "places"):
        for pointer, item in items(document, name):
            if "source" in item:
                yield (*pointer, "source"), item["source"]
    data = fields(document)
    if "reception" in data:
        yield ("reception", "source"), data["reception"]["source"]
    for pointer, text in texts(data.get("attestations", []), ("attestations",)):
        if pointer[-1] != "number":
            yield pointer, text
