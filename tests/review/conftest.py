"""A repository with a branch `proposition`, and its review."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from egalite.history.snapshot import Entry
from egalite.records.content.proposers import Proposer
from egalite.records.registry import Registry, load
from egalite.review import whole
from egalite.review.change import WRITTEN, Change, Shown, open_change
from egalite.review.whole import Whole
from tests.conftest import DAY, PARTNER, SCHEME
from tests.history.conftest import Repo
from tests.hostile.proposals import STRANGER

PATH = "schemes/permanence.md"
PERSON = "partners/association-exemple/partner.yml"


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    """`main` holds one partner and one scheme, both valid; `proposition` is checked out."""
    repo = Repo(tmp_path / "repo")
    repo.write(PERSON, PARTNER)
    repo.write(PATH, SCHEME)
    repo.write("plugins/egalite/regle.py", "VRAI = True\n")
    repo.commit()
    repo.git("switch", "--quiet", "-c", "proposition")
    return repo


@pytest.fixture
def sheet(repo: Repo):
    """Commits what the test did on the branch, gives its sheet, its words and what it does to the site."""
    with ExitStack() as stack:

        def make(span: str = "main..proposition", proposer: Proposer = STRANGER) -> Whole:
            repo.commit()
            proposal = stack.enter_context(open_change(repo.path, span, DAY))
            return whole.read(replace(proposal, proposer=proposer))

        yield make


Make = Callable[..., Whole]


_NO_TREE: Any = None  # what builds a tree of each side: nothing here does


def between(before: Registry, root: Path, proposer: Proposer = STRANGER) -> Whole:
    """The sheet of what another root changes, without Git."""
    after = load(root, before.day)
    touched = {}
    for name in sorted({*_files(before.root), *_files(root)}):
        entries = tuple(_entry(side / name) for side in (before.root, root))
        if entries[0] != entries[1]:
            touched[name] = entries
    proposal = Change(
        base="0" * 40,
        head="1" * 40,
        tree="2" * 40,
        behind=0,
        commits=1,
        touched=touched,
        before=before,
        after=after,
        proposer=proposer,
        shown=(Shown(before, _NO_TREE), Shown(after, _NO_TREE)),
    )
    return whole.read(proposal)


def _files(root: Path) -> list[str]:
    places = (path for name in WRITTEN for path in (root / name).rglob("*"))
    return [path.relative_to(root).as_posix() for path in places if path.is_file()]


def _entry(path: Path) -> Entry | None:
    return Entry("100644", hashlib.sha1(path.read_bytes()).hexdigest()) if path.is_file() else None
