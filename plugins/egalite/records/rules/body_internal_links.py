"""Un lien vers une fiche ou un organisme de l'annuaire mène à une page qui existe.

L'adresse est `/dispositifs/<identifiant>/` ou `/partenaires/<identifiant>/`, avec la barre finale. Une
fiche en brouillon n'a pas de page. Un lien vers une fiche retirée ou effacée n'arrête rien : le site en garde les mots.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records.context import Corpus
from egalite.records.kinds import KINDS
from egalite.records.schema import nearest
from egalite.records.values.markdown import parse

_ADDRESSES = {kind.address: kind for kind in KINDS.values() if kind.address}
PAGE = re.compile(rf"({'|'.join(_ADDRESSES)})([^/?#]+)(/?)(?:[?#].*)?\Z")


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    for kind, texts in corpus.texts.items():
        for identifier, body in texts.items():
            if any(address in body for address in _ADDRESSES):
                yield from _links(corpus, corpus.tree.paths[kind][identifier], body)


def _links(corpus: Corpus, path: str, body: str) -> Iterator[Finding]:
    for link in parse(body).links:
        match = PAGE.match(link.target)
        fault = _fault(corpus, *match.groups()) if match else None
        if fault is not None:
            yield corpus.document(path).finding_in_body("body-internal-links", link.offset, fault, length=link.length)


def _fault(corpus: Corpus, section: str, name: str, slash: str) -> str | None:
    kind = _ADDRESSES[section]
    records = corpus.tree.paths[kind.name]
    if name not in records and name in corpus.retired.of(kind.name):
        return None
    if name not in records:
        guess = nearest(name, tuple(records))
        hint = f"la plus proche est « {guess} »" if guess else f"choisissez une page de {section}"
        return f"la page {section}{name}/ n'existe pas ; {hint}."
    if not slash:
        return f"il manque la barre finale ; écrivez {section}{name}/."
    if kind.is_owned and corpus.records[kind.name].get(name, {}).get("status") == "draft":
        return f"la fiche « {name} » est un brouillon et n'a pas de page ; retirez ce lien."
    return None
