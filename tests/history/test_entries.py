"""Proposals as read from Git."""

from __future__ import annotations

from pathlib import Path

import pytest

from egalite.history import entries
from egalite.history.entries import Delta
from egalite.history.git import HistoryError
from egalite.history.merge import open_merge
from egalite.records.content.proposers import Proposer
from tests.hostile.proposals import BASE
from tests.hostile.repository import File, Repository

LARGEST = 1000


def read(folder: Path, span: str) -> Delta:
    merge = open_merge(folder, span, by=Proposer(team=True))
    return entries.read(merge, LARGEST)


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    return Repository(tmp_path_factory.mktemp("repository"))


def test_what_changes_what_was_there_and_every_path(repository: Repository) -> None:
    base = repository.commit(BASE)
    tree = {path: file for path, file in BASE.items() if path != b"schemes/atelier.md"}
    tree |= {
        b"schemes/permanence.md": File(b"new"),
        b"schemes/lourde.md": File(b"a" * 2000),
        b"s": File(b"1" * 40, "160000"),
    }
    head = repository.commit(tree, [base])
    found = read(repository.folder, f"{base}..{head}")
    assert [(entry.path, entry.mode, entry.size) for entry in found.changed] == [
        ("s", "160000", 0),
        ("schemes/atelier.md", "000000", 0),
        ("schemes/lourde.md", "100644", 2000),
        ("schemes/permanence.md", "100644", 3),
    ]
    assert found.paths == {path.decode() for path in tree}
    by_path = {entry.path: entry for entry in found.changed}
    assert found.contents[by_path["schemes/permanence.md"].blob] == b"new"
    assert by_path["schemes/lourde.md"].blob not in found.contents
    assert found.contents[found.before["schemes/atelier.md"]] == BASE[b"schemes/atelier.md"].content


def test_what_the_base_did_since_is_no_change(repository: Repository) -> None:
    fork = repository.commit(BASE)
    base = repository.commit({**BASE, b"README.md": File(b"since")}, [fork])
    own = repository.commit({**BASE, b"schemes/a.md": File(b"a")}, [fork])
    assert [entry.path for entry in read(repository.folder, f"{base}..{own}").changed] == ["schemes/a.md"]
    merged = repository.commit({**BASE, b"README.md": File(b"since"), b"schemes/a.md": File(b"a")}, [own, base])
    found = read(repository.folder, f"{base}..{merged}")
    assert ([entry.path for entry in found.changed], found.passing) == (["schemes/a.md"], ())


def test_what_a_merge_slips_in_and_a_later_commit_removes(repository: Repository) -> None:
    base = repository.commit(BASE)
    left = repository.commit({**BASE, b"a": File(b"a")}, [base])
    right = repository.commit({**BASE, b"b": File(b"b")}, [base])
    merge = repository.commit({**BASE, b"a": File(b"a"), b"b": File(b"b"), b"evil\n": File(b"evil")}, [left, right])
    head = repository.commit({**BASE, b"a": File(b"a"), b"b": File(b"b")}, [merge])
    (found,) = read(repository.folder, f"{base}..{head}").passing
    assert (found.path, found.mode, found.size, found.commit) == ("evil\n", "100644", 4, merge)


@pytest.mark.parametrize("revisions", ["absent..main", "--upload-pack=x..main"])
def test_no_commit(repository: Repository, revisions: str) -> None:
    with pytest.raises(HistoryError, match="ne désigne aucun commit"):
        read(repository.folder, revisions)


def test_no_repository(tmp_path: Path) -> None:
    with pytest.raises(HistoryError):
        read(tmp_path, "a..b")


def test_nothing_in_common(repository: Repository) -> None:
    with pytest.raises(HistoryError, match="aucun commit commun"):
        read(repository.folder, f"{repository.commit(BASE)}..{repository.commit({b'a': File(b'a')})}")


def test_the_user_s_settings_change_nothing(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    base = repository.commit(BASE)
    head = repository.commit(
        {b"renamed.md": BASE[b"README.md"], **{p: f for p, f in BASE.items() if p != b"README.md"}}, [base]
    )
    with (repository.folder / "config").open("a") as file:
        file.write("[diff]\nrenames = copies\n[log]\nshowSignature = true\ndecorate = full\n")
    monkeypatch.setenv("GIT_DIR", "/nowhere")
    paths = [entry.path for entry in read(repository.folder, f"{base}..{head}").changed]
    assert paths == ["README.md", "renamed.md"]
