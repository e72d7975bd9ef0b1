"""A corpus to change, and the real build."""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from egalite.site.build.memo import Memo
from tests.support import corpus
from tests.support.corpus import DAY

Build = Callable[..., Path]


@pytest.fixture(scope="session")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the corpus is changed and built again and again."""
    return tmp_path_factory.mktemp("bench")


@pytest.fixture(scope="session")
def memos() -> defaultdict[tuple[Path, ...], Memo]:
    """What builds of the same output with the same settings know, as `make serve` does: test_rebuild proves it harmless."""
    return defaultdict(Memo)


@pytest.fixture
def root(bench: Path) -> Path:
    """A copy of the corpus."""
    shutil.rmtree(bench / "root", ignore_errors=True)
    return corpus.copied(bench / "root")


@pytest.fixture
def make(root: Path, bench: Path, tmp_path: Path, memos: defaultdict[tuple[Path, ...], Memo]) -> Build:
    """Build `root`; keywords choose the output folder's name, the settings, the publisher and the day.

    A named output is a new folder, built from nothing.
    """

    def run(
        output: str = "", settings: Path = corpus.WORKING, publisher: Path = corpus.PUBLISHER, day: date = DAY
    ) -> Path:
        if output:
            return corpus.site(tmp_path / output, root, settings, publisher, day)
        folder = bench / f"{settings.stem}-{publisher.stem}"
        try:
            return corpus.site(folder, root, settings, publisher, day, memo=memos[settings, publisher])
        except Exception:  # what stopped it may stand in the folder: the next test begins with nothing
            shutil.rmtree(folder, ignore_errors=True)
            del memos[settings, publisher]
            raise

    return run
