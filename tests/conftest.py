"""A small valid tree, and the day that counts as today in the tests."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings

from egalite.history import cache
from egalite.project import CHECKOUT
from egalite.records import word_list
from egalite.records.registry import Registry, load
from tests.support import corpus
from tests.support.corpus import DAY

# No test is timed: a busy machine would decide of its result.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

PARTNER = """\
name: Association Exemple
kind: association
relation: signposted
"""

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
---

## Ce que vous pouvez en attendre

Des avocats vous écoutent.
"""


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
        patch.setattr(word_list, "RETIRED_IDS", corpus.CORPUS / "retired-ids.txt")
        patch.setattr(word_list, "RETIRED_PARTNERS", corpus.CORPUS / "retired-partners.txt")
        yield


@pytest.fixture(scope="session", autouse=True)
def _own_history_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What tests learn of their repositories is forgotten with them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cache, "CHECKOUT", tmp_path_factory.mktemp("history"))
        yield


@pytest.fixture(scope="session")
def corpus_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole site of the corpus, built once for tests that only read it."""
    return corpus.site(tmp_path_factory.mktemp("corpus") / "site", indexed=True)
