"""`read_as` garde ce que la source donnait, quand la valeur a été remise en forme.

S'il est égal à `value`, il n'apprend rien : supprimez-le.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import items

KINDS = ("scheme",)


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    for pointer, channel in items(document, "channels"):
        if "read_as" in channel and channel["read_as"] == channel.get("value"):
            yield document.finding(
                "read-as-differs", (*pointer, "read_as"), "c'est la valeur elle-même ; supprimez cette ligne."
            )
