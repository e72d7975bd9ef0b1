"""Un guide et un délai s'appuient sur un texte officiel.

Une copie d'une page publique, un article d'avocat ou de presse vieillissent sans le dire. Un délai cite au moins un site de
`schemas/official-hosts.txt` ; un guide, au moins une note qui y mène. Les pages disent elles-mêmes quelles notes y mènent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records.content import deadlines
from egalite.records.context import Corpus
from egalite.records.items import items
from egalite.records.values.official import is_official

RULE = "official-source"
SEVERITY = "warning"
_GUIDES = "content/guides/"
_NOTE = re.compile(r"^\[\^[^\[\]]+\]:.*?(https?://[^\s)`]+)", re.MULTILINE)
_MEND = "cherchez le texte sur un site de schemas/official-hosts.txt, et citez-le."


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    if (document := corpus.data.get(deadlines.FILE.path)) is not None:
        for pointer, item in items(document, "deadlines"):
            if not any(is_official(source["url"]) for source in item["sources"]):
                told = f"ce délai ne cite aucun site officiel ; {_MEND}"
                yield document.finding(RULE, (*pointer, "sources"), told, key=True, severity="warning")
    for page in corpus.pages:
        notes = _NOTE.findall(page.text) if page.path.startswith(_GUIDES) else []
        if notes and not any(map(is_official, notes)):
            told = f"aucune note de ce guide ne mène à un site officiel ; {_MEND}"
            yield Finding(page.path, 1, 1, RULE, told, "warning")
