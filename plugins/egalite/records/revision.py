"""What would be found in records if their files said something else: nothing is written to know it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from egalite.convention.scheme_life import on_day
from egalite.finding import Finding
from egalite.records import kinds, rules
from egalite.records.document import Document, identify
from egalite.records.kinds import Name
from egalite.records.parsed_record import read_one
from egalite.records.registry import Registry


def findings(registry: Registry, contents: Mapping[str, bytes]) -> list[Finding]:
    """What the rules find in records of a registry whose files would hold these contents, by path, in the order of their places;
    nothing of how they are written.
    """
    documents = {path: Document(path, *identify(path), raw) for path, raw in contents.items()}
    readings = [read_one(path, raw, registry.day, style=False) for path, raw in contents.items()]
    records: dict[Name, dict[str, Mapping[str, Any]]] = {}
    for reading in readings:
        kind = kinds.BY_FOLDER[reading.path.partition("/")[0]]
        of_kind = records.setdefault(kind.name, dict(registry.corpus.records[kind.name]))
        if reading.conforms and reading.data is not None:
            owned = kind.name in kinds.OWNED
            of_kind[kind.id_of(reading.path)] = on_day(reading.data, registry.day) if owned else reading.data
    corpus = replace(
        registry.corpus.having(records), document=lambda path: documents.get(path) or registry.corpus.document(path)
    )
    told = [finding for reading in readings for finding in reading.findings]
    told += [finding for check in rules.corpus_checks() for finding in check(corpus) if finding.file in contents]
    return sorted(told, key=lambda finding: finding.place)
