"""Un nom n'imite pas celui d'un organisme de l'annuaire, un mot ne mélange pas des alphabets.

« Défenseur des drоits » avec un « о » cyrillique trompe l'œil, pas la recherche. Un autre organisme, un autre site, ne peuvent
pas porter un nom qui se confond avec un nom connu (lettres d'un autre alphabet, « 0 » pour « o », « rn » pour « m »). Retapez le mot
au clavier ; si les deux organismes existent vraiment, précisez leurs noms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

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
    """Addresses that lead to a site whose name looks like that of another: the one that fewer records give is at fault."""
    bearers: dict[str, list[tuple[str, Pointer]]] = {}
    for path, pointer, address in _addresses(corpus):
        if host := _HOST.match(address):
            bearers.setdefault(_site(host[1]), []).append((path, pointer))
    alike: dict[str, list[str]] = {}
    for site in bearers:
        alike.setdefault(look_alike.skeleton(site), []).append(site)
    for sites in alike.values():
        usual = max(sorted(sites), key=lambda site: len({path for path, _ in bearers[site]}))
        others = tuple(sorted({path for path, _ in bearers[usual]}))
        for site in sites:
            if site != usual:
                told = (
                    f"« {site} » se confond avec « {usual} », le site que donne {others[0]} ; recopiez l'adresse depuis la barre du "
                    "navigateur."
                )
                for path, pointer in bearers[site]:
                    if path not in others:
                        yield corpus.document(path).finding(RULE, pointer, told, rivals=others)


def _site(host: str) -> str:
    """What an organisation registers: the two last labels, three under a domain shared by many."""
    labels = host.split(".")
    return ".".join(labels[-3 if labels[-2:-1] in (["gouv"], ["asso"], ["com"], ["co"]) else -2 :])


def _addresses(corpus: Corpus) -> Iterator[tuple[str, Pointer, str]]:
    """What readers may follow, and where it is written."""
    for identifier, data in corpus.partners.items():
        path = corpus.tree.partners[identifier]
        yield path, ("site",), data.get("site", "")
    for identifier, data in corpus.schemes.items():
        path = corpus.tree.schemes[identifier]
        for index, channel in enumerate(data.get("channels", ())):
            yield path, ("channels", index, "value"), channel.get("value", "")
