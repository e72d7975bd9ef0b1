"""A small valid tree, and the day that counts as today in the tests."""

from __future__ import annotations

import gc
import os
import signal
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings

from egalite.cli.main import ALLOCATIONS
from egalite.history import cache
from egalite.project import CHECKOUT
from egalite.records import word_list
from egalite.records.registry import Registry, load
from tests.support import corpus
from tests.support.corpus import DAY

# No test is timed: a busy machine would decide of its result.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
gc.set_threshold(ALLOCATIONS)  # as commands do
# What a shell starts in the background ignores these, and so do its children, which some tests interrupt.
signal.signal(signal.SIGINT, signal.default_int_handler)
signal.signal(signal.SIGHUP, signal.SIG_DFL)
# The first command that a test starts compiles the code for all that follow.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

PARTNER = """\
name: Association Exemple
kind: association
"""

PUBLICATION = "facts:\n  - fact: publication\n    date: '2022-01-10'\n"
SCHEME = """\
---
name: Permanence d'exemple
partner: association-exemple
status: online
needs:
  - defendre
summary: Des avocats vous reçoivent gratuitement, sur rendez-vous, si vous avez été discriminé.
sectors:
  - tous
channels:
  - type: telephone
    value: 04 72 19 81 81
    hours: 9h-18h
  - type: site
    value: https://www.exemple.fr
territory: national
free: true
sources:
  - url: https://www.exemple.fr/page
    date: 2022-01
facts:
  - fact: publication
    date: '2022-01-10'
---

## Ce que vous pouvez en attendre

Des avocats vous écoutent.
"""
# One that nobody has seen.
DRAFT = SCHEME.replace("status: online", "status: draft").replace(PUBLICATION, "")


class Root:
    """A folder of records that a test may change."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.write("partners/association-exemple/partner.yml", PARTNER)
        self.write("schemes/permanence.md", SCHEME)

    def write(self, name: str, content: str | bytes) -> Path:
        """Put a file there."""
        target = self.path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else content.encode())
        return target

    def change(self, name: str, old: str, new: str) -> int:
        """Replace what must stand once in a file; gives the line where it stood."""
        text = (self.path / name).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        self.write(name, text.replace(old, new))
        return text[: text.index(old)].count("\n") + 1

    def draft(self, name: str) -> None:
        """Make a draft that nobody has seen of a scheme like `SCHEME`."""
        self.change(name, "status: online", "status: draft")
        self.change(name, PUBLICATION, "")

    def load(self, day: date = DAY) -> Registry:
        """Read and check it."""
        return load(self.path, day)


@pytest.fixture
def root(tmp_path: Path) -> Root:
    """A tree of one partner and one scheme, both valid."""
    return Root(tmp_path / "root")


@pytest.fixture
def day() -> date:
    """The day of the tests."""
    return DAY


@pytest.fixture
def checkout() -> Path:
    """The project itself."""
    return CHECKOUT


@pytest.fixture(scope="session", autouse=True)
def _own_retired_lists() -> Iterator[None]:
    """What this instance has retired is no matter of the tests."""
    with pytest.MonkeyPatch.context() as patch:
        for kind, path in [*word_list.RETIRED.items()]:
            patch.setitem(word_list.RETIRED, kind, corpus.CORPUS / path.name)
        yield


@pytest.fixture(scope="session", autouse=True)
def _own_history_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What tests learn of their repositories is forgotten with them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cache, "CHECKOUT", tmp_path_factory.mktemp("history"))
        yield


@pytest.fixture(scope="session")
def agenda_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole site of the corpus with its events and ideas, built once for tests that only read it."""
    folder = tmp_path_factory.mktemp("agenda")
    return corpus.site(folder / "site", corpus.with_agenda(folder / "root"))


@pytest.fixture(scope="session")
def corpus_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole site of the corpus, built once for tests that only read it."""
    return corpus.site(tmp_path_factory.mktemp("corpus") / "site", indexed=True)
