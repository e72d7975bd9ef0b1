"""The corpus on a branch of its own repository, the faults that people merge into it, and what its publication offers."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, is_dataclass
from functools import lru_cache
from pathlib import Path
from random import Random
from typing import Any

from egalite.history.provenance import History
from egalite.records.lost_contacts import contacts
from egalite.records.registry import Registry, load
from egalite.site import emergency
from egalite.site.build.published_tree import Composer, PublishedTree
from egalite.site.directory import Directory
from egalite.site.pages import feeds, orientation, page_kinds, propose
from egalite.site.site import Site
from egalite.site.views.records import Views
from tests.history.conftest import Repo
from tests.support import corpus
from tests.support.corpus import DAY

Fault = Callable[[Path, Path], None]  # of a root, in one of its schemes
_contacts = lru_cache(4096)(contacts)  # a change alters few of the texts of a site


class Branch(Repo):
    """A copy of the corpus in a repository."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        corpus.copied(path)
        self.day = "2026-11-20"
        self.commit("Fiches")

    def compose(self, folder: Path, since: str = "") -> PublishedTree:
        """What is published of the branch as its files stand."""
        return Composer(self.path, folder, DAY, "merge", since).tree


def _edit(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text, (file, old)
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def same_name(root: Path, scheme: Path) -> None:
    (scheme.with_name("aa-essai-double.md")).write_bytes(scheme.read_bytes())


def unreadable(root: Path, scheme: Path) -> None:
    _edit(scheme, "name: ", "name: [")


def bad_phone(root: Path, scheme: Path) -> None:
    _edit(scheme, "channels:\n", "channels:\n  - type: telephone\n    value: 01 23\n")


def missing_partner(root: Path, scheme: Path) -> None:
    _edit(scheme, "partner: ", "partner: sans-")


def wrong_partner(root: Path, scheme: Path) -> None:
    partner = scheme.read_text(encoding="utf-8").split("partner: ", 1)[1].split("\n", 1)[0]
    _edit(root / f"partners/{partner}/partner.yml", "kind: ", "kind: sans-")


def wrong_data_file(root: Path, scheme: Path) -> None:
    del scheme
    (root / "content/emergency.yml").write_text("numbers: 17\n", encoding="utf-8")


FAULTS: tuple[Fault, ...] = (same_name, unreadable, bad_phone, missing_partner, wrong_partner, wrong_data_file)


def spoil(root: Path, random: Random) -> dict[str, str]:
    """Have every fault somewhere, each in a scheme that is shown; the fault of each scheme."""
    registry = load(root, DAY)
    shown = sorted(one for one in registry.schemes if registry.visible(one) == "online")
    faults = {}
    for fault, scheme in zip(FAULTS, random.sample(shown, len(FAULTS)), strict=True):
        fault(root, root / f"schemes/{scheme}.md")
        faults[scheme] = fault.__name__
    return faults


def registry_of(tree: PublishedTree) -> Registry:
    """The records that a tree publishes."""
    return load(tree.folder, DAY, tree.gone)


def offered(registry: Registry) -> dict[str, frozenset[str]]:
    """Contacts that each page of the site of some records receives, by address; cards by the address of their scheme."""
    questions = orientation.read(registry)
    directory = Directory(registry, Views(registry), questions.helpline, answers=questions.answers)
    site = Site("", registry, directory, History("merge"), emergency.read(registry.root), questions)
    shown: dict[str, Any] = {page.address: page.context() for page in page_kinds.pages(site)}
    shown |= {f"card {one}": directory.views.card(one) for one in (*directory.online, *directory.planned)}
    texts = {address: json.dumps(context, ensure_ascii=False, default=_plain) for address, context in shown.items()}
    texts |= feeds.feeds(site)
    texts |= {name: str(content()) for name, content in propose.files(site)}
    return {address: _contacts(text.replace("\u202f", " ").replace("tel:", " ")) for address, text in texts.items()}


def _plain(value: Any) -> Any:
    """What a template reads of an object, cards apart: those stand on their own."""
    return asdict(value) if is_dataclass(value) and not isinstance(value, type) else str(type(value))
