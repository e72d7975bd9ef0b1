"""La source d'un moyen de contact ou d'un lieu figure dans les sources de la fiche.

La liste `sources` est celle que lit le public ; ce qui atteste un numéro ou une adresse y est donc aussi.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding, mention
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import items
from egalite.records.schema import nearest
from egalite.records.values.web import source_refusal

KINDS = ("scheme",)
WHOLE = True


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    sources = [source["url"] for _, source in items(document, "sources")]
    missing: set[str] = set()
    for name in ("channels", "places"):
        for pointer, item in items(document, name):
            source = item.get("source")
            if source is None or source in sources or source in missing:
                continue
            missing.add(source)  # one finding for an address, however many cite it
            if source_refusal(source) or any(source_refusal(url) for url in sources):
                continue  # told by web-address
            guess = nearest(source, sources)
            hint = f"la plus proche est « {guess} »" if guess else "ajoutez-la"
            yield document.finding(
                "source-listed",
                (*pointer, "source"),
                ("cette adresse n'est pas dans ", mention("sources"), f" ; {hint}."),
                suggestion=guess,
            )
