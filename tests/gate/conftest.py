"""Proposals as Git holds them, and what the gate says of each."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from egalite.finding import Finding
from egalite.gate import verdict
from egalite.history import entries
from egalite.history.merge import open_merge
from egalite.records.content.proposers import Proposer
from tests.hostile.proposals import BASE, STRANGER
from tests.hostile.repository import Repository, Tree
from tests.support.corpus import DAY

Judge = Callable[..., list[Finding]]


def judged(repository: Repository, base: str, head: str, proposer: Proposer = STRANGER) -> list[Finding]:
    """What the gate says of two commits of a repository."""
    merge = open_merge(repository.folder, f"{base}..{head}", by=proposer)
    limits = verdict.limits_of(proposer)
    return verdict.judge(entries.read(merge, limits.file_bytes), limits, proposer, DAY, "off")[0]


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    return Repository(tmp_path_factory.mktemp("repository"))


@pytest.fixture
def judge(repository: Repository) -> Judge:
    """Judges commits that follow each other on the base, each given as its whole tree."""
    base = repository.commit(BASE)

    def run(*trees: Tree, proposer: Proposer = STRANGER) -> list[Finding]:
        head = base
        for tree in trees:
            head = repository.commit(tree, [head])
        return judged(repository, base, head, proposer)

    return run
