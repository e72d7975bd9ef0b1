"""Les numéros d'urgence que les pages montrent sont dans la liste.

Elle est dans `content/emergency.yml`. Le haut des pages et la recherche nomment des numéros par leur identifiant : s'il en
manque un, personne ne le verrait quand une vie est en jeu. Ceux que nomment les réponses épinglées et « Que s'est-il passé ? »
sont jugés là où ils sont nommés.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records.content import emergency
from egalite.records.context import Corpus
from egalite.records.items import fields

RULE = "emergency-numbers"


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    document = corpus.data.get(emergency.FILE.path)
    if document is None:
        return
    known = {number["id"] for number in fields(document)["numbers"]}
    for name in emergency.ALWAYS:
        if name not in known:
            message = f"il manque le numéro « {name} », que des pages montrent ; ajoutez-le."
            yield document.finding(RULE, ("numbers",), message, key=True)
