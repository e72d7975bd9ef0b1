"""Addresses that the shown records and the pages name, where they stand, and what their pages should speak of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import urldefrag

from egalite.records.items import fields, texts
from egalite.records.registry import Registry
from egalite.records.values import markdown

Role = Literal["contact", "source"]
_WEB = ("https://", "http://")
_SHOWN = ("online", "planned", "lapsed")


@dataclass(slots=True)
class Target:
    """An address without its fragment. `records` are the paths of the files that name it, by role; `names` what its page may
    call its organisation; `sites` the addresses of its organisations' sites; `backlinks` the partners whose page it is to be.
    """

    url: str
    records: dict[Role, list[str]] = field(default_factory=lambda: {"contact": [], "source": []})
    owners: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    sites: list[str] = field(default_factory=list)
    backlinks: list[str] = field(default_factory=list)

    @property
    def role(self) -> Role:
        """The way in which readers meet it that matters most."""
        return "contact" if self.records["contact"] else "source"

    @property
    def pages(self) -> int:
        """How many records, pages and data files it stands in."""
        return len({*self.records["contact"], *self.records["source"]})

    @property
    def place(self) -> tuple[int, int, str]:
        """Sort key: what readers meet first. Contact channels before sources, then by number of pages."""
        return (self.role == "source", -self.pages, self.url)


def targets(registry: Registry, partners: Mapping[str, Mapping[str, Any]]) -> list[Target]:
    """Every address that shown records and pages name, with the declared pages of the register's `partners`, what readers meet first."""
    found: dict[str, Target] = {}

    def target(url: str) -> Target:
        plain = urldefrag(url).url
        return found.setdefault(plain, Target(plain))

    for path, role, url, owner, name in (*_named(registry), *_content(registry)):
        one = target(url)
        _add(one.records[role], path)
        _add(one.owners, owner)
        _add(one.names, name)
        _about(one, owner, registry)
    for identifier, data in partners.items():
        url = data.get("backlink", {}).get("url")
        if url and identifier in registry.partners and registry.standing(identifier).status == "partner":
            one = target(url)
            _add(one.backlinks, identifier)
            _about(one, identifier, registry)
    return sorted(found.values(), key=lambda one: one.place)


def _named(registry: Registry) -> Iterator[tuple[str, Role, str, str, str]]:
    """Path, role, address, partner, and the name of the record, for each address."""
    faulty = {finding.file for finding in registry.errors}
    met = set()
    for kind, identifier, data in registry.owned:
        path = registry.tree.paths[kind.name][identifier]
        if path in faulty or registry.visible(identifier, kind.name) not in _SHOWN:
            continue
        owner, name = data["partner"], str(data.get("name") or data.get("title") or "")
        met.add(owner)
        for channel in data.get("channels", ()):
            if str(channel.get("value", "")).startswith(_WEB):
                yield path, "contact", channel["value"], owner, name
        for source in data.get("sources", ()):
            yield path, "source", source["url"], owner, name
        for url in _linked(registry.corpus.texts.get(kind.name, {}).get(identifier, "")):
            yield path, "source", url, owner, name
    for identifier in sorted(met & registry.partners.keys()):
        data = registry.partners[identifier]
        if "site" in data and registry.tree.partners[identifier] not in faulty:
            yield registry.tree.partners[identifier], "contact", data["site"], identifier, data["name"]


def _content(registry: Registry) -> Iterator[tuple[str, Role, str, str, str]]:
    """The same for pages and data files of `content/`, which are no organisation's."""
    for page in registry.corpus.pages:
        for url in _linked(page.body):
            yield page.path, "source", url, "", ""
    for path, document in registry.corpus.data.items():
        for _, text in texts(fields(document)):
            if path.startswith("content/") and text.startswith(_WEB):
                yield path, "source", text, "", ""


def _linked(text: str) -> Iterator[str]:
    for link in markdown.parse(text).links:
        if link.target.startswith(_WEB):
            yield link.target


def _about(one: Target, owner: str, registry: Registry) -> None:
    data = registry.partners.get(owner, {})
    _add(one.names, data.get("name", ""))
    _add(one.sites, data.get("site", ""))


def _add(listed: list[str], item: str) -> None:
    if item and item not in listed:
        listed.append(item)
