"""Les numéros d'urgence que les pages montrent sont dans la liste.

Elle est dans `content/emergency.yml`. Le haut des pages, la recherche, les réponses épinglées et la page « Que s'est-il
passé ? » nomment des numéros par leur identifiant : s'il en manque un, personne ne le verrait quand une vie est en jeu.
"""

from __future__ import annotations

from collections.abc import Iterator

from egalite.finding import Finding
from egalite.project import CHECKOUT
from egalite.records.content import emergency, promoted_answers
from egalite.records.content.orientation import reading as orientation
from egalite.records.context import Corpus
from egalite.records.items import fields, texts

RULE = "emergency-numbers"


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    document = corpus.data.get(emergency.FILE.path)
    if document is None:
        return
    known = {number["id"] for number in fields(document)["numbers"]}
    needed = dict.fromkeys(emergency.ALWAYS)
    # What the root leaves to the checkout names numbers too; what it has itself is judged at its own place.
    for file in (promoted_answers.FILE, orientation.FILE):
        if file.path not in corpus.data:
            needed |= {text: None for pointer, text in texts(file.open(CHECKOUT).data) if "numbers" in pointer}
    for name in needed:
        if name not in known:
            told = f"il manque le numéro « {name} », que des pages montrent ; ajoutez-le."
            yield document.finding(RULE, ("numbers",), told, key=True)
