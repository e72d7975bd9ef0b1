"""Mode `signed`: real SSH signatures, verified by Git against the list of the branch."""

from __future__ import annotations

from pathlib import Path

import pytest

from egalite.history import provenance
from egalite.history.git import HistoryError
from egalite.history.log import SIGNERS
from tests.conftest import PUBLICATION

from .conftest import VERIFICATION, Key, Repo

PATH = "schemes/permanence.md"


@pytest.fixture
def editor(tmp_path: Path) -> Key:
    return Key(tmp_path, "editeur")


@pytest.fixture
def stranger(tmp_path: Path) -> Key:
    return Key(tmp_path, "inconnu")


@pytest.fixture
def signed(repo: Repo, editor: Key) -> Repo:
    """The list of signers is in place, everything present was brought by a signed commit."""
    editor.configure(repo)
    repo.write(SIGNERS, editor.line)
    repo.change(PATH, "status: draft", "status: online")
    repo.change("partners/association-exemple/partner.yml", "Exemple", "Modèle")
    repo.commit("Ancre", "-S")
    return repo


def unproven(repo: Repo, released: str | None = None) -> bool:
    return provenance.read(repo.path, "signed", released).unproven(PATH)


def test_a_signed_commit_is_proven(signed: Repo) -> None:
    history = provenance.read(signed.path, "signed")
    assert not history.unproven(PATH)
    assert not history.partner_unproven("association-exemple")


def test_an_unsigned_change_is_not(signed: Repo) -> None:
    signed.change(PATH, "04 72 19 81 81", "04 72 19 81 82")
    signed.commit()
    assert unproven(signed)


def test_a_strangers_signature_is_not(signed: Repo, stranger: Key) -> None:
    stranger.configure(signed)
    signed.change(PATH, "04 72 19 81 81", "04 72 19 81 82")
    signed.commit("Signé par un inconnu", "-S")
    assert unproven(signed)


def test_a_forged_signature_is_not(signed: Repo) -> None:
    """The editor's signature of another commit, put on a commit of one's own."""
    signed.change(PATH, "04 72 19 81 81", "04 72 19 81 82")
    good = signed.commit("Signé", "-S")
    raw = signed.git("cat-file", "commit", good) + "\n"
    forged = raw.replace("Signé", "Forgé")
    (signed.path / "forged").write_text(forged, encoding="utf-8")
    commit = signed.git("hash-object", "-t", "commit", "-w", "forged")
    (signed.path / "forged").unlink()
    assert not unproven(signed)
    signed.git("reset", "--quiet", "--hard", commit)
    assert unproven(signed)


def test_a_signed_merge_proves_what_it_brings(signed: Repo) -> None:
    signed.git("switch", "--quiet", "-c", "proposition")
    signed.change(PATH, PUBLICATION, f"{PUBLICATION}{VERIFICATION}")
    signed.commit("D'un partenaire, sans signature")
    signed.git("switch", "--quiet", "main")
    merge = signed.merge("proposition", "-S")
    found = provenance.read(signed.path, "signed").of(PATH)
    assert found is not None
    assert found.validated is not None
    assert found.validated.id == merge


def test_an_unsigned_merge_proves_nothing(signed: Repo) -> None:
    signed.git("switch", "--quiet", "-c", "proposition")
    signed.change(PATH, "04 72 19 81 81", "04 72 19 81 82")
    signed.commit("Signé dans la proposition", "-S")
    signed.git("switch", "--quiet", "main")
    signed.merge("proposition")
    assert unproven(signed)


def test_nobody_makes_themselves_a_signer(signed: Repo, editor: Key, stranger: Key) -> None:
    stranger.configure(signed)
    signed.write(SIGNERS, editor.line + stranger.line)
    signed.commit("Je m'ajoute", "-S")
    signed.change(PATH, "04 72 19 81 81", "04 72 19 81 82")
    signed.commit("Puis je signe", "-S")
    assert unproven(signed)


def test_a_signer_names_another(signed: Repo, editor: Key, stranger: Key) -> None:
    signed.write(SIGNERS, editor.line + stranger.line)
    signed.commit("Une collègue", "-S")
    stranger.configure(signed)
    signed.change(PATH, "04 72 19 81 81", "04 72 19 81 82")
    signed.commit("Signé par la collègue", "-S")
    assert not unproven(signed)


def test_a_signer_who_left_keeps_what_was_released_and_loses_the_rest(signed: Repo, stranger: Key) -> None:
    released = signed.git("rev-parse", "HEAD")
    signed.write(SIGNERS, stranger.line)
    signed.commit("Remplacement", "-S")
    assert not unproven(signed, released)
    assert unproven(signed), "no release is known to have held it, and the key is nobody's now"
    signed.change(PATH, "04 72 19 81 81", "04 72 19 81 82")
    signed.commit("Encore", "-S")
    assert unproven(signed, released)


def expiring(key: Key, *options: str) -> str:
    """The line of a key with options of its validity (ssh-keygen(1), ALLOWED SIGNERS)."""
    return key.line.replace(" namespaces", f" {','.join(options)},namespaces")


@pytest.mark.parametrize("day", ["2027-03-01", "2001-01-01", ""])
def test_an_expired_key_proves_nothing_whatever_date_its_commit_claims(
    signed: Repo, editor: Key, stranger: Key, day: str
) -> None:
    signed.write(SIGNERS, editor.line + expiring(stranger, 'valid-before="20020101Z"'))
    signed.commit("Une ancienne collègue", "-S")
    stranger.configure(signed)
    signed.day = day or signed.day
    signed.change(PATH, "04 72 19 81 81", "04 72 19 81 82")
    commit = signed.commit("Signé", "-S")
    assert unproven(signed)
    assert unproven(signed, f"{commit}^"), "newer than the last release"
    assert unproven(signed, commit) == (day != "2001-01-01"), "what a release held was judged on its date"


def test_a_key_that_is_not_valid_yet_proves_nothing(signed: Repo, editor: Key, stranger: Key) -> None:
    signed.write(SIGNERS, editor.line + expiring(stranger, 'valid-after="20990101Z"'))
    signed.commit("Une future collègue", "-S")
    stranger.configure(signed)
    signed.day = "2099-06-01"
    signed.change(PATH, "04 72 19 81 81", "04 72 19 81 82")
    signed.commit("Signé", "-S")
    assert unproven(signed)


def test_an_expired_key_changes_no_list(signed: Repo, editor: Key, stranger: Key, tmp_path: Path) -> None:
    signed.write(SIGNERS, editor.line + expiring(stranger, 'valid-before="20020101Z"'))
    signed.commit("Une ancienne collègue", "-S")
    stranger.configure(signed)
    signed.day = "2001-01-01"
    signed.write(SIGNERS, editor.line + stranger.line)
    signed.commit("Je me prolonge", "-S")
    signed.change(PATH, "04 72 19 81 81", "04 72 19 81 82")
    signed.commit("Puis je signe", "-S")
    assert unproven(signed)


def test_a_release_that_is_not_there_is_told(signed: Repo) -> None:
    with pytest.raises(HistoryError, match="ne désigne aucun commit"):
        provenance.read(signed.path, "signed", "0" * 40)


def test_where_nothing_can_be_run_the_mode_cannot_be_used(signed: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "chmod", lambda path, mode: None)
    with pytest.raises(HistoryError, match="TMPDIR"):
        provenance.read(signed.path, "signed")


def test_a_list_taken_away_opens_nothing(signed: Repo, stranger: Key) -> None:
    (signed.path / SIGNERS).unlink()
    signed.commit("Plus de liste", "-S")
    signed.write(SIGNERS, stranger.line)
    stranger.configure(signed)
    signed.change(PATH, "04 72 19 81 81", "04 72 19 81 82")
    signed.commit("La mienne", "-S")
    assert unproven(signed)


def test_a_logo_nobody_signed_holds_its_partner(signed: Repo) -> None:
    signed.write("partners/association-exemple/logo.png", "image")
    assert provenance.read(signed.path, "signed").partner_unproven("association-exemple"), "not even committed"
    signed.commit()
    history = provenance.read(signed.path, "signed")
    assert history.partner_unproven("association-exemple")
    assert not history.unproven("partners/association-exemple/partner.yml")


def test_what_is_not_committed_is_unproven(signed: Repo) -> None:
    signed.change(PATH, "04 72 19 81 81", "04 72 19 81 82")
    assert unproven(signed)


def test_without_a_list_the_mode_cannot_be_used(repo: Repo) -> None:
    with pytest.raises(HistoryError, match=r"demande le fichier \.github/allowed_signers"):
        provenance.read(repo.path, "signed")


def test_without_ssh_keygen_the_mode_cannot_be_used(
    signed: Repo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare = tmp_path / "bin"
    bare.mkdir()
    (bare / "git").symlink_to("/usr/bin/git")
    monkeypatch.setenv("PATH", str(bare))
    with pytest.raises(HistoryError, match="demande ssh-keygen"):
        provenance.read(signed.path, "signed")


def test_verdicts_are_kept_and_still_those_of_the_list(signed: Repo) -> None:
    released = signed.git("rev-parse", "HEAD")
    assert not unproven(signed, released)
    assert not unproven(signed, released), "from the cache"
    signed.change(PATH, "04 72 19 81 81", "04 72 19 81 82")
    signed.commit()
    assert unproven(signed, released)
