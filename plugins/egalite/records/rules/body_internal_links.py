"""Un lien vers une fiche ou un organisme de l'annuaire mène à une page qui existe.

Vaut pour les fiches et pour les pages éditoriales. L'adresse est `/dispositifs/<identifiant>/` ou
`/partenaires/<identifiant>/`, avec la barre finale. Une fiche en brouillon n'a pas de page. Un lien vers une fiche retirée ou
effacée n'arrête rien : le site en garde les mots.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records.content import pages
from egalite.records.context import Corpus
from egalite.records.document import Document
from egalite.records.schema import nearest
from egalite.records.values.markdown import parse

PAGE = re.compile(r"/(dispositifs|partenaires)/([^/?#]+)(/?)(?:[?#].*)?\Z")


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    for identifier, body in corpus.bodies.items():
        if _names_a_record(body):
            yield from _faults(corpus, corpus.document(corpus.tree.schemes[identifier]))
    for page in pages.read(corpus.tree.root):
        if _names_a_record(page.body):
            yield from _faults(corpus, page)


def _names_a_record(body: str) -> bool:
    return "/dispositifs/" in body or "/partenaires/" in body


def _faults(corpus: Corpus, document: Document) -> Iterator[Finding]:
    for link in parse(document.body).links:
        match = PAGE.match(link.target)
        if match is None:
            continue
        fault = _fault(corpus, *match.groups())
        # A build leaves as plain words what an editorial page says of a draft.
        if fault is not None and not (document.kind == "page" and _is_draft(corpus, match[2])):
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
    if schemes and _is_draft(corpus, name):
        return f"la fiche « {name} » est un brouillon et n'a pas de page ; retirez ce lien."
    return None


def _is_draft(corpus: Corpus, scheme: str) -> bool:
    return bool(corpus.schemes.get(scheme, {}).get("status") == "draft")
