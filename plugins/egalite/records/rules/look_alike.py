"""Un nom n'imite pas celui d'un organisme de l'annuaire, un mot ne mélange pas des alphabets.

« Défenseur des drоits » avec un « о » cyrillique trompe l'œil, pas la recherche. Un autre organisme, un autre site, ne peuvent
pas porter un nom qui se confond avec un nom connu (lettres d'un autre alphabet, « 0 » pour « o », « rn » pour « m »). Retapez le mot
au clavier ; si les deux organismes existent vraiment, précisez leurs noms.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import replace
from html import unescape
from typing import NamedTuple

from egalite.finding import Finding, Pointer
from egalite.records import kinds
from egalite.records.context import Context, Corpus
from egalite.records.document import Document
from egalite.records.rendered_text import rendered
from egalite.records.values import look_alike, web, words

RULE = "look-alike"
KINDS = (*kinds.ALL, "page")
_HOST = re.compile(r"(?:https://(?:www\.)?|[^@/\s]+@)([a-z0-9-]+(?:\.[a-z0-9-]+)+)")
_LINKED = re.compile(r"https://[a-z0-9.-]+")


class _Place(NamedTuple):
    """Where an address is written: a field of a record, or a `host` of the Markdown of a record or of a `page`."""

    path: str
    pointer: Pointer = ()
    host: str = ""
    page: Document | None = None


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    texts = rendered(document)
    for text in texts.texts(lambda _: not texts.ordinary):
        word = look_alike.imitation(text.text)
        if word is not None:
            start, written, looks = word
            read = f" pour se lire « {looks} »" if looks.isascii() else ""
            told = f"« {written} » mélange ou imite des alphabets{read} ; retapez ce mot au clavier."
            yield text.finding(RULE, start, start + len(written), told)


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    yield from _names(corpus)
    yield from _hosts(corpus)


def sites(corpus: Corpus, paths: Container[str] | None = None) -> set[str]:
    """What the organisations of the directory have registered, by the addresses that their records give; those of some files."""
    return {
        _site(host[1])
        for address, place in _addresses(corpus)
        if (paths is None or place.path in paths) and (host := _HOST.match(address))
    }


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
    """Addresses that lead to a site whose name looks like that of another: the one that fewer files give is at fault, or the one
    that writes the other whole in its own name, « exemple-fr.com ».
    """
    bearers: dict[str, list[_Place]] = {}
    leading: dict[str, set[str]] = {}
    for address, place in _addresses(corpus):
        if host := _HOST.match(address):
            bearers.setdefault(_site(host[1]), []).append(place)
            if not place.host and "@" not in address:
                leading.setdefault(_site(host[1]), set()).add(place.path)
    alike: dict[str, list[str]] = {}
    for site in bearers:
        alike.setdefault(look_alike.skeleton(site), []).append(site)
    usual = {
        looks: max(sorted(sites), key=lambda site: len({place.path for place in bearers[site]}))
        for looks, sites in alike.items()
    }
    for looks, sites in alike.items():
        for site in sites:
            real = usual.get(look_alike.skeleton(_name(site)), usual[looks])
            if site == real:
                continue
            others = tuple(sorted({place.path for place in bearers[real]}))
            told = (
                f"« {site} » se confond avec « {real} », le site que donne {others[0]} ; recopiez l'adresse depuis la barre du "
                "navigateur."
            )
            # A record whose fields lead to both knows both; its text may have been changed by somebody else.
            both = leading.get(site, set()) & leading.get(real, set())
            yield from (_told(corpus, place, told, others) for place in bearers[site] if place.path not in both)


def _name(site: str) -> str:
    """What comes before the suffix of a site."""
    return site.rpartition(".")[0].removeprefix("www")


def _told(corpus: Corpus, place: _Place, told: str, rivals: tuple[str, ...]) -> Finding:
    if place.page is None and not place.host:
        return corpus.document(place.path).finding(RULE, place.pointer, told, rivals=rivals)
    document = place.page or corpus.document(place.path)
    start = max(document.body.find(place.host), 0)
    return replace(document.finding_in_body(RULE, start, told, length=len(place.host)), rivals=rivals)


def _site(host: str) -> str:
    """What an organisation registers, as it is read: the two last labels, three under a domain shared by many."""
    labels = web.readable(host).split(".")
    return ".".join(labels[-3 if labels[-2:-1] in (["gouv"], ["asso"], ["com"], ["co"]) else -2 :])


def _addresses(corpus: Corpus) -> Iterator[tuple[str, _Place]]:
    """What readers may follow, and where it is written."""
    for identifier, data in corpus.partners.items():
        yield data.get("site", ""), _Place(corpus.tree.partners[identifier], ("site",))
    for kind in kinds.OWNED:
        for identifier, data in corpus.records[kind].items():
            path = corpus.tree.paths[kind][identifier]
            for index, channel in enumerate(data.get("channels", ())):
                yield channel.get("value", ""), _Place(path, ("channels", index, "value"))
            for name in ("online_url", "replay_url"):
                yield data.get(name, ""), _Place(path, (name,))
            for index, tool in enumerate(data.get("tools", ())):
                yield tool["url"], _Place(path, ("tools", index, "url"))
            for address in _linked(corpus.texts[kind].get(identifier, "")):
                yield address, _Place(path, host=address)
    for page in corpus.pages:
        for address in _linked(page.body):
            yield address, _Place(page.path, host=address, page=page)


def _linked(body: str) -> Iterator[str]:
    """Addresses of the links of a body: as they are written, or once its character references are read."""
    if "://" in body or "&" in body:
        yield from _LINKED.findall(unescape(body) if "&" in body else body)
