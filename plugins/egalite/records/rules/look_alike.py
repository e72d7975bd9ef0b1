"""Un nom n'imite pas celui d'un organisme de l'annuaire, un mot ne mélange pas des alphabets.

« Défenseur des drоits » avec un « о » cyrillique trompe l'œil, pas la recherche. Un autre organisme, un autre site, ne peuvent
pas porter un nom qui se confond avec un nom connu (lettres d'un autre alphabet, « 0 » pour « o », « rn » pour « m »). Retapez le mot
au clavier ; si les deux organismes existent vraiment, précisez leurs noms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from egalite.finding import Finding, Pointer
from egalite.records.context import Context, Corpus
from egalite.records.document import Document
from egalite.records.rendered_text import rendered
from egalite.records.values import look_alike, words

RULE = "look-alike"
KINDS = ("scheme", "partner", "committee", "page")
_HOST = re.compile(r"https://(?:www\.)?([a-z0-9.-]+)")


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    texts = rendered(document)
    for text in texts.texts(lambda _: not texts.ordinary):
        word = look_alike.imitation(text.text)
        if word is not None:
            start, written, looks = word
            told = f"« {written} » mélange ou imite des alphabets pour se lire « {looks} » ; retapez ce mot au clavier."
            yield text.finding(RULE, start, start + len(written), told)


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    yield from _names(corpus)
    yield from _hosts(corpus)


def _names(corpus: Corpus) -> Iterator[Finding]:
    """Organisations whose names look the same. Those whose names are the same have a rule of their own."""
    first: dict[str, tuple[str, str]] = {}
    for identifier, data in sorted(corpus.partners.items()):
        name = data["name"]
        other, known = first.setdefault(look_alike.skeleton(name), (identifier, name))
        if other != identifier and words.fold(known) != words.fold(name) and not look_alike.imitation(name):
            told = f"« {name} » se confond avec « {known} » ({other}) ; précisez l'un des deux noms, ou retapez-le au clavier."
            yield corpus.document(corpus.tree.partners[identifier]).finding(RULE, ("name",), told)


def _hosts(corpus: Corpus) -> Iterator[Finding]:
    """Addresses that lead to a site whose name looks like that of an organisation's own."""
    known = {
        host[1]: identifier
        for identifier, data in corpus.partners.items()
        if (host := _HOST.match(data.get("site", "")))
    }
    looks = {look_alike.skeleton(host): host for host in known}
    for identifier, data in corpus.schemes.items():
        for pointer, address in _addresses(data):
            host = _HOST.match(address)
            other = looks.get(look_alike.skeleton(host[1])) if host and host[1] not in known else None
            if host and other:
                told = (
                    f"« {host[1]} » se confond avec « {other} », le site d'un organisme connu ({known[other]}) ; recopiez l'adresse "
                    "depuis la barre du navigateur."
                )
                yield corpus.document(corpus.tree.schemes[identifier]).finding(RULE, pointer, told)


def _addresses(data: Mapping[str, Any]) -> Iterator[tuple[Pointer, str]]:
    """What readers may follow."""
    for index, channel in enumerate(data.get("channels", ())):
        if channel.get("value", "").startswith("https://"):
            yield ("channels", index, "value"), channel["value"]
