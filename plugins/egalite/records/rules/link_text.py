"""Un lien dont le texte se lit comme un numéro, une adresse ou un site mène à ce numéro, à cette adresse, à ce site.

Qui lit « 39 28 » croit appeler le 39 28, qui lit « exemple.fr » croit aller sur exemple.fr. Vaut pour le texte des fiches et
pour les pages éditoriales.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from egalite.finding import Finding
from egalite.records import kinds
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.rendered_text import parsed
from egalite.records.values import readings
from egalite.records.values.markdown import Link

KINDS = (*kinds.WITH_TEXT, "page")
RULE = "link-text"
_WORD = re.compile(r"[^\W\d]{4,}")
_CALLING = re.compile(
    r"(?:r?appele[rz]|compose[rz]|faites|numéros?|téléphon\w*|urgences?|gratui\w*|vert)\Z", re.IGNORECASE
)


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    if "](" in document.body or "]:" in document.body:
        for link in parsed(document).links:
            if fault := None if link.image else _fault(link):
                yield document.finding_in_body(RULE, link.offset, fault, length=link.length)


def _fault(link: Link) -> str | None:
    scheme, _, rest = link.target.partition(":")
    rest = rest.partition("?")[0]
    calls = scheme in ("tel", "sms")
    for reading in readings.read(link.text):
        # The short number of a service is also its name: « la page du 39 28 » may lead to a page, « appelez le 39 28 » not.
        if reading.kind == "phone" and (calls or len(reading.value) > 6 or _calls(link.text, reading.text)):
            right = calls and readings.dialled(rest) == reading.value
        elif reading.kind == "mail":
            right = scheme == "mailto" and rest.lower() == reading.value
        elif reading.kind == "host":
            right = _host(reading.value) == (
                rest.rpartition("@")[2].lower() if scheme == "mailto" else _host(readings.address(link.target))
            )
        else:
            continue
        if not right:
            return (
                f"le texte du lien donne « {reading.text} », et le lien mène à « {link.target} » ; donnez le même des deux "
                "côtés, ou un texte qui dit autre chose."
            )
    return None


def _calls(text: str, number: str) -> bool:
    """Whether a text says no more of the short number that it gives, in figures or in words, than to call it."""
    return all(_CALLING.match(word) for word in _WORD.findall(text.replace(number, " ")))


def _host(address: str) -> str:
    """The host of an address without its scheme."""
    return (urlsplit(f"//{address}").hostname or "").removeprefix("www.")
