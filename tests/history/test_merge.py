"""The tree that a merge would make, whatever the repository that is judged has set; what cannot be merged."""

from __future__ import annotations

from pathlib import Path

import pytest

from egalite.history.git import HistoryError
from egalite.history.merge import MergeRefused, open_merge
from egalite.records.content.proposers import Proposer
from tests.hostile.repository import File, Repository, Tree

TEAM = Proposer(team=True)
LIST = b"content/proposers.yml"
FILES: Tree = {b"a": File(b"1\n"), b"b": File(b"1\n")}


def opened(repository: Repository, span: str, who: Proposer) -> None:
    open_merge(repository.folder, span, by=who)


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    return Repository(tmp_path_factory.mktemp("repository"))


def test_the_tree_holds_what_both_sides_did(repository: Repository) -> None:
    fork = repository.commit(FILES)
    base = repository.commit({**FILES, b"a": File(b"2\n")}, [fork])
    head = repository.commit({**FILES, b"b": File(b"2\n")}, [fork])
    merge = open_merge(repository.folder, f"{base}..{head}")
    assert (merge.base, merge.head, merge.commits, merge.behind) == (base, head, 1, 1)
    contents = [merge.repository.file(merge.tree, path) for path in ("a", "b", "c")]
    assert contents == [b"2\n", b"2\n", None]


def test_what_is_merged_already_changes_nothing(repository: Repository) -> None:
    head = repository.commit(FILES)
    base = repository.commit({**FILES, b"a": File(b"2\n")}, [head])
    merge = open_merge(repository.folder, f"{base}..{head}")
    assert merge.repository.file(merge.tree, "a") == b"2\n"


def test_a_conflict_names_its_files_and_how_to_mend_them(repository: Repository) -> None:
    fork = repository.commit({**FILES, "é".encode(): File(b"1\n")})
    base = repository.commit({b"a": File(b"2\n"), "é".encode(): File(b"2\n")}, [fork])
    head = repository.commit({b"a": File(b"3\n"), b"b": File(b"1\n"), "é".encode(): File(b"3\n")}, [fork])
    with pytest.raises(MergeRefused, match=r"« a », « é ».*git rebase origin/main") as refused:
        opened(repository, f"{base}..{head}", TEAM)
    assert refused.value.files == ("a", "é")


def test_a_merge_that_drops_what_another_did_is_refused(repository: Repository) -> None:
    """The proposal merged the branch and kept its own older file: its diff from where it left shows nothing of that."""
    fork = repository.commit(FILES)
    fix = repository.commit({**FILES, b"a": File(b"mended\n")}, [fork])
    other = repository.commit({**FILES, b"b": File(b"2\n")}, [fork])
    base = repository.commit({b"a": File(b"mended\n"), b"b": File(b"2\n")}, [other, fix])
    evil = repository.commit({**FILES, b"b": File(b"2\n")}, [other, fix])
    head = repository.commit({**FILES, b"b": File(b"3\n")}, [evil])
    for who in (Proposer(), TEAM):
        with pytest.raises(MergeRefused, match=r"2 endroits.*git rebase origin/main"):
            opened(repository, f"{base}..{head}", who)


def test_a_merge_among_the_commits_is_the_team_s_alone(repository: Repository) -> None:
    fork = repository.commit(FILES)
    base = repository.commit({**FILES, b"a": File(b"2\n")}, [fork])
    own = repository.commit({**FILES, b"b": File(b"2\n")}, [fork])
    merge = repository.commit({**FILES, b"b": File(b"2\n")}, [own, base])  # drops what the base did to `a`
    with pytest.raises(MergeRefused, match=r"contient une fusion .*git rebase origin/main"):
        opened(repository, f"{base}..{merge}", Proposer(organisations=frozenset({"x"})))
    made = open_merge(repository.folder, f"{base}..{merge}", by=TEAM)
    assert made.repository.file(made.tree, "a") == b"1\n", "what the merge makes is what is judged"


def test_the_list_of_the_base_alone_says_who_proposes(repository: Repository) -> None:
    base = repository.commit(
        {**FILES, LIST: File(b"team:\n  - editeur\norganisations:\n  ville:\n    - Compte-Ville\n")}
    )
    head = repository.commit({**FILES, LIST: File(b"team:\n  - intrus\n")}, [base])
    people = {
        ("editeur",): (True, set()),
        ("compte-ville",): (False, {"ville"}),
        ("EDITEUR", "compte-ville"): (False, {"ville"}),
        ("editeur", "intrus"): (False, set()),
        ("intrus",): (False, set()),
        (): (False, set()),
        ("",): (False, set()),
    }
    for accounts, (team, organisations) in people.items():
        merge = open_merge(repository.folder, f"{base}..{head}", accounts)
        assert (merge.proposer.team, merge.proposer.organisations) == (team, organisations), accounts


@pytest.mark.parametrize("content", [b"team: editeur\n", b"team:\n  - [\n", b"", b"team:\n  - editeur\nequipe: x\n"])
def test_a_list_with_a_fault_names_nobody(repository: Repository, content: bytes) -> None:
    base = repository.commit({**FILES, LIST: File(content)})
    head = repository.commit({**FILES, b"a": File(b"2\n")}, [base])
    merge = open_merge(repository.folder, f"{base}..{head}", ("editeur",))
    assert not merge.proposer.team


@pytest.mark.parametrize("whose", ["repository", "user"])
def test_no_setting_decides_of_a_merge(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, whose: str) -> None:
    repository = Repository(tmp_path / "repository")
    attributes = {b".gitattributes": File(b"* merge=always filter=f\n")}
    fork = repository.commit({**FILES, **attributes})
    base = repository.commit({**FILES, **attributes, b"a": File(b"2\n")}, [fork])
    head = repository.commit({**FILES, **attributes, b"a": File(b"3\n")}, [fork])
    ran = tmp_path / "ran"
    settings = (
        f'[merge "always"]\n\tdriver = touch {ran}\n[merge]\n\tdefault = always\n'
        f'[filter "f"]\n\tsmudge = touch {ran}\n\tclean = touch {ran}\n'
    )
    if whose == "user":
        (tmp_path / "gitconfig").write_text(settings, encoding="ascii")
        monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "gitconfig"))
    else:
        (repository.folder / "info").mkdir(exist_ok=True)
        (repository.folder / "info/attributes").write_text("* merge=always\n", encoding="ascii")
        with (repository.folder / "config").open("a") as file:
            file.write(settings)
    with pytest.raises(MergeRefused):
        opened(repository, f"{base}..{head}", TEAM)
    assert not ran.exists()


def test_what_a_merge_writes_stays_out_of_the_repository(repository: Repository) -> None:
    fork = repository.commit({**FILES, b"a": File(b"1\n2\n3\n4\n5\n")})
    base = repository.commit({**FILES, b"a": File(b"0\n2\n3\n4\n5\n")}, [fork])
    head = repository.commit({**FILES, b"a": File(b"1\n2\n3\n4\n9\n")}, [fork])
    before = sorted(repository.folder.rglob("*"))
    merge = open_merge(repository.folder, f"{base}..{head}")
    assert merge.repository.file(merge.tree, "a") == b"0\n2\n3\n4\n9\n"
    assert sorted(repository.folder.rglob("*")) == before


@pytest.mark.parametrize("span", ["main", "..main", "main..", "a...b", ""])
def test_no_range(repository: Repository, span: str) -> None:
    with pytest.raises(HistoryError, match=r"écrivez BASE\.\.HEAD"):
        open_merge(repository.folder, span)
