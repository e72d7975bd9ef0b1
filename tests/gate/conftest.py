"""Proposals as Git holds them, and what the gate says of each."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from egalite.finding import Finding
from egalite.gate import verdict
from egalite.gate.limits import PARTNER, Limits
from egalite.history import entries
from tests.hostile.proposals import BASE
from tests.hostile.repository import Repository, Tree

Judge = Callable[..., list[Finding]]


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    return Repository(tmp_path_factory.mktemp("repository"))


@pytest.fixture
def judge(repository: Repository) -> Judge:
    """Judges commits that follow each other on the base, each given as its whole tree."""
    base = repository.commit(BASE)

    def run(*trees: Tree, limits: Limits = PARTNER) -> list[Finding]:
        head = base
        for tree in trees:
            head = repository.commit(tree, [head])
        proposal = entries.read(repository.folder, f"{base}..{head}", limits.file_bytes)
        return verdict.judge(proposal, limits, "off")[0]

    return run
