"""Git reads a given repository without its settings: what it must still find there, and what must never run."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from egalite.history import provenance
from egalite.history.git import HistoryError, NoGitError, open_repository

from .conftest import Repo

PATH = "schemes/permanence.md"


def _linked(repo: Repo) -> Path:
    repo.git("worktree", "add", "--quiet", "-b", "autre", "../linked")
    return repo.path.parent / "linked"


def _borrowed(repo: Repo) -> Path:
    repo.git("clone", "--quiet", "--shared", ".", "../borrowed")
    return repo.path.parent / "borrowed"


def _borrowed_by_a_relative_path(repo: Repo) -> Path:
    clone = _borrowed(repo)
    (clone / ".git/objects/info/alternates").write_text("../../../repo/.git/objects\n", encoding="utf-8")
    return clone


def _submodule(repo: Repo) -> Path:
    outer = Repo(repo.path.parent / "outer")
    outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(repo.path), "inner")
    return outer.path / "inner"


def _packed(repo: Repo) -> Path:
    repo.git("gc", "--quiet")
    return repo.path


def _detached(repo: Repo) -> Path:
    repo.git("checkout", "--quiet", "--detach")
    return repo.path


def _oddly_named(repo: Repo) -> Path:
    return repo.path.rename(repo.path.with_name('"dépôt"\n#1'))


def _somebody_elses(repo: Repo) -> Path:
    if os.getuid():
        pytest.skip("only root gives a folder away")
    for path in (repo.path, *repo.path.rglob("*")):
        os.chown(path, 12345, 12345, follow_symlinks=False)
    return repo.path


@pytest.mark.parametrize(
    "place",
    [_linked, _borrowed, _borrowed_by_a_relative_path, _submodule, _packed, _detached, _oddly_named, _somebody_elses],
)
def test_every_way_to_hold_a_history_is_read(repo: Repo, place: Callable[[Repo], Path]) -> None:
    head = repo.git("rev-parse", "HEAD")
    root = place(repo)
    assert open_repository(root).commit("HEAD") == head
    assert not provenance.read(root, "merge").uncommitted
    (root / PATH).write_text("autre", encoding="utf-8")
    (root / "schemes/nouvelle.md").write_text("autre", encoding="utf-8")
    assert provenance.read(root, "merge").uncommitted == {PATH, "schemes/nouvelle.md"}


def test_a_folder_inside_is_read_from_there(repo: Repo) -> None:
    repo.write(f"inside/{PATH}", "x")
    repo.write("inside/partners/a/partner.yml", "x")
    repo.commit()
    repo.write(f"inside/{PATH}", "y")
    history = provenance.read(repo.path / "inside", "merge")
    assert set(history.chains) == {PATH, "partners/a/partner.yml"}
    assert history.uncommitted == {PATH}


def test_a_repository_of_sha256_is_read(tmp_path: Path) -> None:
    repo = Repo.__new__(Repo)
    repo.path = tmp_path / "repo"
    repo.path.mkdir()
    repo.git("init", "--quiet", "--initial-branch=main", "--object-format=sha256")
    repo.write(PATH, "x")
    head = repo.commit()
    assert open_repository(repo.path).commit("main") == head
    assert len(head) == 64
    assert set(provenance.read(repo.path, "merge").chains) == {PATH}


def test_line_ends_of_a_system_change_nothing(repo: Repo) -> None:
    path = repo.path / PATH
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert not provenance.read(repo.path, "merge").uncommitted


def test_what_git_is_told_not_to_see_is_seen(repo: Repo) -> None:
    repo.git("update-index", "--assume-unchanged", PATH)
    repo.write(".git/info/exclude", "ignored.md\n")
    repo.write(".git/info/attributes", "*.md ident\n")
    repo.write(PATH, "autre")
    repo.write("schemes/ignored.md", "x")
    assert provenance.read(repo.path, "merge").uncommitted == {PATH, "schemes/ignored.md"}


def test_nothing_is_written_there_and_nothing_stays(
    repo: Repo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    before = {path: path.stat().st_mtime_ns for path in repo.path.rglob("*")}
    repository = open_repository(repo.path)
    blob = repository.run("hash-object", "-w", "--stdin", stdin=b"autre").decode().strip()
    assert repository.blobs([blob]) == {blob: b"autre"}
    repository.differing("schemes", ignored=True)()
    assert list((tmp_path / "temporary").iterdir())
    del repository
    assert not list((tmp_path / "temporary").iterdir())
    assert {path: path.stat().st_mtime_ns for path in repo.path.rglob("*")} == before


def test_a_folder_that_only_looks_like_a_repository_is_none(repo: Repo) -> None:
    shutil.rmtree(repo.path / ".git/objects")
    with pytest.raises(NoGitError, match="n'est pas dans un dépôt Git"):
        open_repository(repo.path)


def test_references_in_another_format_are_told(repo: Repo) -> None:
    (repo.path / ".git/reftable").mkdir()
    with pytest.raises(HistoryError, match="git refs migrate"):
        open_repository(repo.path)
