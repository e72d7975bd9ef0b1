"""What an editor sees before a page is taken offline: its record, what shares its number, which pages name it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from egalite import titles
from egalite.french.typography import typeset
from egalite.project import CHECKOUT
from egalite.records.content import emergency, pages, promoted_answers
from egalite.records.content.orientation import reading
from egalite.records.items import fields, texts
from egalite.records.kinds import KINDS, OWNED, Name
from egalite.records.number_mentions import mentions
from egalite.records.numbers import numbers
from egalite.records.registry import Registry

_PLACES = {
    emergency.FILE.path: "Les numéros d'urgence, en bas de chaque page",
    reading.FILE.path: f"« {titles.ORIENTATION} »",
    promoted_answers.FILE.path: "Les réponses choisies de la recherche",
}
_APART = re.compile(r"[ .\u00a0\u202f-]")
_SIGNIFICANT = 9  # figures of a number, whatever stands before them: 0, +33, 0033
_ADDRESS = re.compile("(" + "|".join(re.escape(KINDS[name].address) for name in OWNED) + ")([a-z0-9-]+)/?")


def by_address(registry: Registry) -> dict[str, dict[str, Any]]:
    """Each record that an organisation owns, by the address of its page; of one that cannot be read, its id alone."""
    naming, shared = _naming(registry), _Numbers(registry)
    records: dict[str, dict[str, Any]] = {}
    for kind, identifier, data in registry.owned:
        path, address = kind.path(identifier), kind.page(identifier)
        records[address] = {
            "id": identifier,
            "path": path,
            "name": typeset(str(data["name"])),
            "state": _state(registry, kind.name, identifier),
            "numbers": sorted({number.written for number in numbers(data)}),
            "sharing": _labels(registry, [one.file for one in mentions(registry.corpus, identifier)])
            if kind.name == "scheme" and shared.elsewhere(path, data)
            else [],
            "naming": _labels(registry, [file for file in naming[address] if file != path]),
        }
    for name in OWNED:  # a fault in a record stops no withdrawal
        for identifier, path in registry.tree.paths[name].items():
            fields_unread = {"id": identifier, "path": path, "name": identifier, "state": "online"}
            records.setdefault(
                KINDS[name].page(identifier), {**fields_unread, "numbers": [], "sharing": [], "naming": []}
            )
    return records


def _state(registry: Registry, name: Name, identifier: str) -> str:
    """`online`, `draft` for what nobody has seen, `offline` for the rest."""
    if registry.visible(identifier, name) in ("online", "planned"):
        return "online"
    data = registry.corpus.records[name][identifier]
    return "draft" if data.get("status") == "draft" and "published_on" not in data else "offline"


def label(registry: Registry, file: str) -> str:
    """A file as an editor calls what it shows."""
    if file in _PLACES:
        return _PLACES[file]
    for kind in KINDS.values():
        if kind.holds(file):
            data = registry.corpus.records[kind.name].get(kind.id_of(file), {})
            return f"{data.get('name', kind.id_of(file))} ({kind.noun})"
    place = registry.root / file
    page = pages.open_page(place, file) if place.is_file() else None
    return f"{(page.data or {}).get('title', file)} (page)" if page is not None else file


class _Numbers:
    """Which figures stand in which files: to look closely for each number in each text would take the square of their count."""

    def __init__(self, registry: Registry) -> None:
        corpus = registry.corpus
        files = [
            corpus.data.get(file.path) or file.open(CHECKOUT)
            for file in (emergency.FILE, reading.FILE, promoted_answers.FILE)
        ]
        owned = [corpus.document(registry.tree.paths[kind.name][one]) for kind, one, _ in registry.owned]
        partners = [corpus.document(registry.tree.partners[one]) for one in registry.partners]
        documents = [*files, *owned, *partners, *corpus.pages]
        self._figures = {document.path: _APART.sub("", document.text) for document in documents}
        self._all = "\n".join(self._figures.values())

    def elsewhere(self, path: str, data: Mapping[str, Any]) -> bool:
        """Whether the figures of a number of a record stand in another file."""
        own = self._figures.get(path, "")
        ends = {number.dial[-_SIGNIFICANT:].removeprefix("+") for number in numbers(data)}
        return any(self._all.count(figures) > own.count(figures) for figures in ends)


def _labels(registry: Registry, files: list[str]) -> list[str]:
    return sorted({typeset(label(registry, file)) for file in files})


def _naming(registry: Registry) -> Mapping[str, list[str]]:
    """Files that lead to each address, or name the id of its record in a list."""
    corpus, naming = registry.corpus, defaultdict[str, list[str]](list)
    ids = {one: KINDS["scheme"].page(one) for one in registry.schemes}
    for page in corpus.pages:
        for kind, identifier in _ADDRESS.findall(page.body):
            naming[f"{kind}{identifier}/"].append(page.path)
    for file in (reading.FILE, promoted_answers.FILE):
        document = corpus.data.get(file.path)
        for _, text in texts(fields(document)) if document is not None else ():
            if text in ids:
                naming[ids[text]].append(file.path)
            for kind, identifier in _ADDRESS.findall(text):
                naming[f"{kind}{identifier}/"].append(file.path)
    for kind, identifier, _ in registry.owned:
        path = kind.path(identifier)
        parsed = registry.readings[path]
        for folder, other in _ADDRESS.findall(parsed.body):
            naming[f"{folder}{other}/"].append(path)
    return naming
