"""Who brought a record where it stands, told from real merges."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from egalite.history import provenance
from egalite.history.git import HistoryError
from tests.conftest import PUBLICATION

from .conftest import VERIFICATION, Repo

PATH = "schemes/permanence.md"


def proposal(repo: Repo, day: str, *changes: tuple[str, str], branch: str = "proposition") -> str:
    """Change the scheme on a branch the day before, merge it on the day; the merge's id."""
    repo.git("switch", "--quiet", "-c", branch)
    for old, new in changes:
        repo.change(PATH, old, new)
        repo.commit()
    repo.git("switch", "--quiet", "main")
    repo.day = day
    merge = repo.merge(branch)
    repo.git("branch", "--quiet", "-d", branch)
    return merge


def test_first_publication_last_change_last_validation(repo: Repo) -> None:
    online = proposal(repo, "2027-02-01", ("status: draft", "status: online"))
    valid = proposal(repo, "2027-03-02", (PUBLICATION, f"{PUBLICATION}{VERIFICATION}"))
    repo.write("content/autre.md", "sans rapport")
    repo.commit()
    changed = proposal(
        repo, "2027-04-03", ("04 72 19 81 81", "04 72 19 81 82"), ("Des avocats vous écoutent", "On vous écoute")
    )
    found = provenance.read(repo.path, "merge").of(PATH)
    assert found is not None
    assert found.published is not None
    assert found.published[:2] == (online, "2027-02-01")
    assert found.validated is not None
    assert found.validated[:2] == (valid, "2027-03-02")
    assert found.changed[:2] == (changed, "2027-04-03"), "a merge is one change, whatever the commits it brings"
    assert found.claimed
    assert found.proven


@pytest.mark.parametrize(
    ("verification", "how", "claimed", "validated"),
    [
        (VERIFICATION, "merge", True, True),
        (VERIFICATION.replace("juriste", "editeur"), "merge", True, True),
        ("  - {fact: reading, date: '2027-03-01', by: juriste, next_check: '2028-03-01'}\n", "merge", True, True),
        (VERIFICATION, "direct", True, False),
        (VERIFICATION.replace("juriste", "partenaire"), "merge", False, False),
        (VERIFICATION.replace("juriste", "mainteneur"), "merge", False, False),
        ("  - {fact: confirmation, date: '2027-03-01'}\n", "merge", False, False),
    ],
)  # fmt: skip
def test_validated_needs_a_merge_and_an_editors_verification(repo, verification, how, claimed, validated):
    edit = (PUBLICATION, f"{PUBLICATION}{verification}")
    if how == "merge":
        proposal(repo, "2027-03-02", edit)
    else:
        repo.change(PATH, *edit)
        repo.commit()
    found = provenance.read(repo.path, "merge").of(PATH)
    assert (found.claimed, found.validated is not None) == (claimed, validated)


def test_a_later_merge_does_not_prove_an_earlier_verification(repo: Repo) -> None:
    repo.change(PATH, PUBLICATION, f"{PUBLICATION}{VERIFICATION}")
    repo.commit("Directement sur la branche")
    proposal(repo, "2027-03-02", ("04 72 19 81 81", "04 72 19 81 82"))
    found = provenance.read(repo.path, "merge").of(PATH)
    assert found is not None
    assert found.claimed
    assert found.validated is None


def test_a_verification_made_again_moves_the_validation(repo: Repo) -> None:
    proposal(repo, "2027-03-02", (PUBLICATION, f"{PUBLICATION}{VERIFICATION}"))
    again = proposal(
        repo, "2028-02-03", (VERIFICATION, VERIFICATION + VERIFICATION.replace("2027-03-01", "2028-02-01"))
    )
    found = provenance.read(repo.path, "merge").of(PATH)
    assert found is not None
    assert found.validated is not None
    assert found.validated.id == again


def test_days_are_those_of_paris(repo: Repo) -> None:
    repo.change(PATH, "status: draft", "status: online")
    repo.git("add", "--all")
    subprocess.run(
        ["git", "-c", "user.name=r", "-c", "user.email=r@exemple.invalid", "commit", "--quiet", "-m", "Tard"],
        cwd=repo.path, check=True, env={"GIT_COMMITTER_DATE": "2027-06-30T22:30:00Z", "PATH": "/usr/bin:/bin"},
    )  # fmt: skip
    found = provenance.read(repo.path, "merge").of(PATH)
    assert found is not None
    assert found.changed.day == "2027-07-01"


def test_what_is_not_committed_has_no_provenance(repo: Repo) -> None:
    repo.change(PATH, "04 72 19 81 81", "04 72 19 81 82")
    repo.write("schemes/nouvelle.md", "x")
    repo.write(".gitignore", "schemes/ignoree.md\n")
    repo.write("schemes/ignoree.md", "x")
    history = provenance.read(repo.path, "merge")
    assert [history.of(f"schemes/{name}.md") for name in ("permanence", "nouvelle", "ignoree")] == [None] * 3
    assert history.of("partners/association-exemple/partner.yml") is not None


def test_a_removed_record_has_no_provenance_and_keeps_its_chain(repo: Repo) -> None:
    (repo.path / PATH).unlink()
    repo.commit()
    history = provenance.read(repo.path, "merge")
    assert history.of(PATH) is None
    assert len(history.chains[PATH]) == 2
    assert history.removed == frozenset(), "a draft has no address"


def test_a_file_that_takes_another_name_leaves_an_address(repo: Repo) -> None:
    repo.change(PATH, "status: draft", "status: online")
    repo.commit()
    (repo.path / PATH).rename(repo.path / "schemes/autre.md")
    repo.commit()
    history = provenance.read(repo.path, "merge")
    assert (history.removed, history.renamed) == ({PATH}, {PATH: "schemes/autre.md"})
    (repo.path / "schemes/autre.md").rename(repo.path / PATH)
    repo.commit()
    assert provenance.read(repo.path, "merge").removed == {"schemes/autre.md"}


def test_a_root_inside_a_repository(repo: Repo) -> None:
    inner = "autre/racine"
    repo.write(f"{inner}/schemes/dedans.md", (repo.path / PATH).read_text(encoding="utf-8"))
    repo.commit()
    repo.write(f"{inner}/schemes/dehors.md", "x")
    history = provenance.read(repo.path / inner, "merge")
    assert set(history.chains) == {"schemes/dedans.md"}
    assert history.uncommitted == {"schemes/dehors.md"}


def test_a_root_without_git_tells_nothing(repo: Repo) -> None:
    shutil.rmtree(repo.path / ".git")
    history = provenance.read(repo.path, "merge")
    assert (history.of(PATH), history.notice) == (None, "")
    with pytest.raises(HistoryError, match="n'est pas dans un dépôt Git"):
        provenance.read(repo.path, "signed")


def test_a_machine_without_git(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert provenance.read(repo.path, "merge").of(PATH) is None
    with pytest.raises(HistoryError, match="Git n'est pas installé"):
        provenance.read(repo.path, "signed")


def test_a_shallow_clone_says_so(repo: Repo, tmp_path: Path) -> None:
    repo.change(PATH, "status: draft", "status: online")
    repo.commit()
    clone = tmp_path / "clone"
    repo.git("clone", "--quiet", "--depth=1", f"file://{repo.path}", str(clone))
    history = provenance.read(clone, "merge")
    assert history.of(PATH) is None
    assert "git fetch --unshallow" in history.notice
    with pytest.raises(HistoryError, match="git fetch --unshallow"):
        provenance.read(clone, "signed")


def test_replaced_objects_do_not_count(repo: Repo) -> None:
    """`git replace` rewrites what the commands see; the history must be that of the commits themselves."""
    repo.change(PATH, PUBLICATION, f"{PUBLICATION}{VERIFICATION}")
    direct = repo.commit()
    other = repo.git("commit-tree", f"{direct}^{{tree}}", "-p", f"{direct}^", "-p", f"{direct}^", "-m", "Fausse fusion")
    repo.git("replace", direct, other)
    found = provenance.read(repo.path, "merge").of(PATH)
    assert found is not None
    assert found.validated is None


def test_what_surrounds_the_process_does_not_count(repo: Repo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = Repo(tmp_path / "other")
    other.write("README", "x")
    other.commit()
    monkeypatch.setenv("GIT_DIR", str(other.path / ".git"))
    assert provenance.read(repo.path, "merge").head == repo.git("rev-parse", "HEAD")


def test_one_more_commit_is_learnt_from_the_cache(repo: Repo) -> None:
    before = provenance.read(repo.path, "merge")
    assert provenance.read(repo.path, "merge").chains == before.chains
    proposal(repo, "2027-02-01", ("status: draft", "status: online"))
    warm = provenance.read(repo.path, "merge")
    shutil.rmtree(repo.path.parent / "checkout")
    assert provenance.read(repo.path, "merge").chains == warm.chains
    assert len(warm.chains[PATH]) == 2


@pytest.mark.parametrize(("written", "day"), [("99999999999999", "9999-01-01"), ("18446744073709551616", "1970-01-01")])
def test_a_commit_of_no_day_stops_nothing(repo: Repo, written: str, day: str) -> None:
    """Its author writes the date; a proposal that is brought without a merge keeps it."""
    repo.change(PATH, "status: draft", "status: online")
    commit = repo.git("cat-file", "commit", repo.commit())
    lines = [
        re.sub(r"\d+ \+0100$", f"{written} +0000", line) if line.startswith("committer") else line
        for line in commit.split("\n")
    ]
    repo.write("raw", "\n".join(lines) + "\n")
    repo.git("reset", "--quiet", "--hard", repo.git("hash-object", "-t", "commit", "-w", "--literally", "raw"))
    found = provenance.read(repo.path, "merge").of(PATH)
    assert found is not None
    assert found.changed.day == day
