"""What article 6 says must go goes; addresses stay; Git's history can be purged by the commands given."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from egalite.editing import erase
from tests.conftest import PUBLICATION

RETIRED = "# Une liste.\nancienne-fiche\n"


@pytest.fixture
def partner(root):
    """A partner with a logo, two schemes that were shown, a draft; others name one of them."""
    root.write("schemas/retired-ids.txt", RETIRED)
    root.write("schemas/retired-partners.txt", "# Une liste.")
    root.write("partners/ville/partner.yml", "name: Ville\nkind: collectivite\n")
    root.write("partners/ville/logo.png", b"\x89PNG not really")
    text = (root.path / "schemes/permanence.md").read_text(encoding="utf-8")
    text = text.replace("partner: association-exemple", "partner: ville")
    root.write("schemes/ville-ecoute.md", text.replace("Permanence d'exemple", "Écoute de la ville"))
    root.write("schemes/ville-atelier.md", text.replace("Permanence d'exemple", "Atelier de la ville"))
    root.write(
        "schemes/ville-projet.md",
        text.replace("Permanence d'exemple", "Projet")
        .replace("status: online", "status: draft")
        .replace(PUBLICATION, ""),
    )
    root.change("schemes/permanence.md", "Des avocats vous écoutent.", "Voyez [l'écoute](/dispositifs/ville-ecoute/).")
    return root


def test_what_goes_what_stays_what_is_named(partner):
    found = erase.plan(partner.load(), "ville")
    assert found.files == (
        "partners/ville/logo.png", "partners/ville/partner.yml",
        "schemes/ville-atelier.md", "schemes/ville-ecoute.md", "schemes/ville-projet.md",
    )  # fmt: skip
    assert found.retired["scheme"] == ("ville-atelier", "ville-ecoute"), "nobody has seen the draft"
    assert [name for name, _ in found.mentions] == ["schemes/permanence.md"]


def test_it_is_gone_and_its_addresses_are_kept(partner):
    erase.apply(erase.plan(partner.load(), "ville"))
    assert not (partner.path / "partners/ville").exists()
    assert [path.name for path in (partner.path / "schemes").iterdir()] == ["permanence.md"]
    assert (partner.path / "schemas/retired-ids.txt").read_text() == RETIRED + "ville-atelier\nville-ecoute\n"
    assert (partner.path / "schemas/retired-partners.txt").read_text() == "# Une liste.\nville\n"


def test_a_record_with_errors_goes_too(partner):
    partner.change("schemes/ville-ecoute.md", "sectors:\n  - tous\n", "sectors: tous\n")
    found = erase.plan(partner.load(), "ville")
    assert "schemes/ville-ecoute.md" in found.files
    assert "ville-ecoute" in found.retired["scheme"]


def test_without_the_lists_nothing_is_touched(partner):
    (partner.path / "schemas/retired-ids.txt").unlink()
    with pytest.raises(FileNotFoundError, match="l'adresse mourrait"):
        erase.plan(partner.load(), "ville")
    assert (partner.path / "schemes/ville-ecoute.md").exists()


def test_the_commands_purge_a_real_history(partner, tmp_path):
    forge = tmp_path / "forge.git"
    identity = {
        f"GIT_{role}_{what}": value
        for role in ("AUTHOR", "COMMITTER")
        for what, value in (("NAME", "Rôle"), ("EMAIL", "role@exemple.fr"))
    }
    environment = {**os.environ, **identity, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    environment["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{environment['PATH']}"

    def run(command: str, folder: Path) -> str:
        return subprocess.run(
            command,
            shell=True,
            check=True,
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            errors="replace",
        ).stdout

    run(f"git init -q -b main --bare {shlex.quote(str(forge))}", tmp_path)
    run("git init -q -b main && git add -A && git commit -qm 'Des fiches'", partner.path)
    run("git rm -q --cached partners/ville/logo.png && git commit -qm 'Sans logo'", partner.path)
    run("git add -A && git commit -qm 'Avec logo'", partner.path)
    erasure = erase.plan(partner.load(), "ville")
    erase.apply(erasure)
    run(f"git add -A && git commit -qm Effacement && git push -q {shlex.quote(str(forge))} main", partner.path)
    assert "ville-ecoute.md" in run("git log --all --name-only --format=", forge)

    script = "\n".join(["set -e", *erase.purge(erasure)]).replace("<adresse-du-dépôt>", shlex.quote(str(forge)))
    run(script, tmp_path)

    run(f"git clone -q --no-local {shlex.quote(str(forge))} fresh", tmp_path)
    fresh = tmp_path / "fresh"
    named = run("git log --all --name-only --format=", fresh)
    assert "schemes/permanence.md" in named, "the rest of the history stays"
    assert "partners/ville/" not in named
    assert "schemes/ville-" not in named
    blobs = run("git cat-file --batch-all-objects --batch", fresh)
    assert "PNG not really" not in blobs
    assert "Atelier de la ville" not in blobs
    assert (fresh / "schemas/retired-ids.txt").read_text() == RETIRED + "ville-atelier\nville-ecoute\n"
