"""A repository with a branch `proposition`, and its review."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest

from egalite.review.change import open_change
from egalite.review.sheet import Sheet, review
from tests.conftest import DAY, PARTNER, SCHEME
from tests.history.conftest import Repo

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
    """Commits what the test did on the branch, gives its sheet."""
    with ExitStack() as stack:

        def make(span: str = "main..proposition") -> Sheet:
            repo.commit()
            return review(stack.enter_context(open_change(repo.path, span, DAY)))

        yield make


Make = Callable[..., Sheet]
