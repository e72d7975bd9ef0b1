"""Un lien vers une fiche ou un organisme de l'annuaire mène à une page qui existe.

L'adresse est `/dispositifs/<identifiant>/` ou `/partenaires/<identifiant>/`, avec la barre finale. Une
fiche en brouillon n'a pas de page. Un lien vers une fiche retirée ou effacée n'arrête rien : le site en garde les mots.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records.context import Corpus
from egalite.records.schema import nearest
from egalite.records.values.markdown import parse

PAGE = re.compile(r"/(dispositifs|partenaires)/([^/?#]+)(/?)(?:[?#].*)?\Z")


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    for identifier, body in corpus.bodies.items():
        if "/dispositifs/" not in body and "/partenaires/" not in body:
            continue
        for link in parse(body).links:
            match = PAGE.match(link.target)
            fault = _fault(corpus, *match.groups()) if match else None
            if fault is not None:
                document = corpus.document(corpus.tree.schemes[identifier])
                yield document.finding_in_body("body-internal-links", link.offset, fault, length=link.length)


def _fault(corpus: Corpus, folder: str, name: str, slash: str) -> str | None:
    schemes = folder == "dispositifs"
    records = corpus.tree.schemes if schemes else corpus.tree.partners
    if name not in records and name in (corpus.retired.schemes if schemes else corpus.retired.partners):
        return None
    if name not in records:
        guess = nearest(name, tuple(records))
        hint = f"la plus proche est « {guess} »" if guess else f"choisissez une page de /{folder}/"
        return f"la page /{folder}/{name}/ n'existe pas ; {hint}."
    if not slash:
        return f"il manque la barre finale ; écrivez /{folder}/{name}/."
    if folder == "dispositifs" and corpus.schemes.get(name, {}).get("status") == "draft":
        return f"la fiche « {name} » est un brouillon et n'a pas de page ; retirez ce lien."
    return None
