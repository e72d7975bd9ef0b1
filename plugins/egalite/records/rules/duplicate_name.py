"""Deux fiches d'un même organisme, ou deux organismes, n'ont pas le même nom.

Les accents, les majuscules, la ponctuation et les espaces ne suffisent pas à distinguer deux noms.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from egalite.finding import Finding
from egalite.records.context import Corpus
from egalite.records.values.words import fold


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    yield from _duplicates(corpus, corpus.tree.partners, corpus.partners, "un seul organisme")
    yield from _duplicates(corpus, corpus.tree.schemes, corpus.schemes, "une seule fiche")


def _duplicates(
    corpus: Corpus, paths: Mapping[str, str], records: Mapping[str, Mapping[str, Any]], noun: str
) -> Iterator[Finding]:
    first: dict[tuple[str, str], str] = {}
    several = Counter([data.get("partner", "") for data in records.values()])
    for identifier in sorted(records):
        data = records[identifier]
        partner = data.get("partner", "")
        if several[partner] == 1:
            continue
        key = (partner, fold(data["name"]))
        if first.setdefault(key, identifier) != identifier:
            yield corpus.document(paths[identifier]).finding(
                "duplicate-name",
                ("name",),
                f"même nom que « {first[key]} » ; précisez-le, ou gardez {noun}.",
                rivals=(paths[first[key]],),
            )
