"""A corpus to change, and the real build."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tests.support import corpus
from tests.support.corpus import DAY

Build = Callable[..., Path]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the corpus."""
    return corpus.copied(tmp_path / "root")


@pytest.fixture
def make(root: Path, tmp_path: Path) -> Build:
    """Build `root`; keywords choose the output folder's name, the settings, the publisher and the day."""

    def run(
        output: str = "output", settings: Path = corpus.WORKING, publisher: Path = corpus.PUBLISHER, day: date = DAY
    ) -> Path:
        return corpus.site(tmp_path / output, root, settings, publisher, day)

    return run
