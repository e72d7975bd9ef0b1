"""A rehearsal in real Git: a partner proposes, the workflow's own steps judge, an editor merges, the site is built.

The repository has the code of this one and the records of the corpus, so that a proposal can really try to change its judge.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from html import unescape
from pathlib import Path

import pytest
import yaml

from egalite.project import CHECKOUT
from egalite.records.schema import reserved
from egalite.site.build.pelican_run import build
from tests.history.conftest import Key, Repo
from tests.hostile.images import drawing
from tests.support.corpus import CORPUS, DAY, PUBLISHER

CHANGED = "schemes/toulouse-espace-exemple.md"
WITHDRAWN = "schemes/reunion-ecoute-exemple.md"
NEW = "schemes/permanence-de-repetition.md"
# All that the workflow and the build need of the project, besides the corpus.
PARTS = (
    ".github",
    ".gitattributes",
    "content/rgaa.yml",
    "deploy",
    "plugins",
    "schemas",
    "theme",
    "pelicanconf.py",
    "publishconf.py",
    "pyproject.toml",
    "Makefile",
)
OLD_PHONE, NEW_PHONE = "05 36 49 12 34", "05 36 49 12 35"
JUDGED = "Juger ce que la fusion donnera"
RULE = "plugins/egalite/records/rules/phone_number.py"


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    """The code and the corpus, as one commit of a branch `main`."""
    repo = Repo(tmp_path / "main")
    shutil.copytree(CORPUS, repo.path, dirs_exist_ok=True)
    shutil.copy(PUBLISHER, repo.path)
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--", *PARTS], cwd=CHECKOUT, capture_output=True, check=True, text=True
    ).stdout
    for name in filter(None, listed.split("\0")):
        target = repo.path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes((CHECKOUT / name).read_bytes())
    repo.day = "2026-11-20"
    repo.commit("Le projet")
    return repo


@dataclass
class Verdict:
    """What the workflow's steps gave: exit code by step, what they printed, the sheet in the summary, the kept files."""

    codes: dict[str, int]
    printed: str
    sheet: str
    kept: Path


def check(repo: Repo, branch: str, folder: Path) -> Verdict:
    """Run the `run:` lines of `check.yml`, of `main`, on a proposal from outside. Only the installation is spared."""
    workspace = folder / f"workspace-{branch}-{repo.git('rev-parse', '--short', branch)}"
    repo.git("clone", "--quiet", "--branch", "main", str(repo.path), str(workspace))
    repo.git("clone", "--quiet", "--branch", branch, str(repo.path), str(workspace / "proposition"))
    tool = workspace / ".venv/bin/egalite"
    tool.parent.mkdir(parents=True)
    # The base's own code, with the libraries of this environment.
    tool.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m egalite.cli "$@"\n', encoding="utf-8")
    tool.chmod(0o755)
    summary = folder / "summary.md"
    summary.write_text("", encoding="utf-8")
    environment = {
        **os.environ, "BASE": "", "HEAD": repo.git("rev-parse", branch), "AUTHOR": "inconnu", "SENDER": "",
        "GITHUB_STEP_SUMMARY": str(summary), "PYTHONPATH": str(workspace / "plugins"),
    }  # fmt: skip
    workflow = yaml.safe_load((workspace / ".github/workflows/check.yml").read_text(encoding="utf-8"))
    codes, printed = {}, ""
    for step in workflow["jobs"]["check"]["steps"]:
        if "run" not in step or step["run"].startswith("make ") or "merge_group" in step.get("if", ""):
            continue
        done = subprocess.run(
            ["bash", "-e", "-c", step["run"]],
            cwd=workspace,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        codes[step["name"]] = done.returncode
        printed += done.stdout + done.stderr
    return Verdict(codes, printed, summary.read_text(encoding="utf-8").replace("\\", ""), workspace / "relecture")


def egalite(root: Path, command: str, *arguments: str) -> None:
    """Run a command of this checkout, as an editor does."""
    subprocess.run([sys.executable, "-m", "egalite.cli", *command.split(), "--root", str(root), *arguments], check=True)


def propose(repo: Repo, phone: str) -> None:
    """A partner's branch: a new scheme with a phone, a changed phone, a withdrawn scheme."""
    repo.git("switch", "--quiet", "-C", "proposition", "main")
    text = (repo.path / CHANGED).read_text(encoding="utf-8")
    new = re.sub(r"^name: .*", "name: Permanence de répétition", text, count=1, flags=re.MULTILINE)
    new = re.sub(rf"^(?:{'|'.join(reserved('scheme') - {'partner'})}):.*\n(?:[ ]+.*\n)*", "", new, flags=re.MULTILINE)
    repo.write(NEW, new.replace(OLD_PHONE, phone))
    repo.change(CHANGED, OLD_PHONE, NEW_PHONE)
    egalite(repo.path, "withdraw", Path(WITHDRAWN).stem, "--reason", "service-ferme", "--on", DAY.isoformat())
    repo.commit("Proposition d'un partenaire")


def site(repo: Repo, folder: Path, mode: str = "merge") -> tuple[Path, list[str]]:
    settings = folder / f"{mode}.py"
    settings.write_text(
        f"from tests.support.working_settings import *\nEGALITE_VALIDATION = {mode!r}\n",
        encoding="utf-8",
    )
    notices: list[str] = []
    output = build(repo.path, folder / "output", settings, PUBLISHER, DAY, notices, indexed=False)
    return output, [notice for notice in notices if not settled(repo, notice)]


def settled(repo: Repo, notice: str) -> bool:
    """Whether a notice is no news of the rehearsal: the search's words are this instance's, and need not lead to its records;
    no merge brought the verifications of the corpus.
    """
    file = repo.path / notice.partition(" ")[0]
    verified = file.is_file() and "fact: reading" in file.read_text(encoding="utf-8")
    return verified or notice.startswith("schemas/vocabularies/")


def words(page: Path) -> str:
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", page.read_text(encoding="utf-8"))).replace("\xa0", " ").split())


def test_from_the_proposal_to_the_site(repo: Repo, tmp_path: Path) -> None:
    propose(repo, "05 36 49 12")
    refused = check(repo, "proposition", tmp_path)
    assert refused.codes == {JUDGED: 1, "Montrer la feuille de relecture": 0}
    assert not (refused.kept / "apercu").exists()
    assert f"::error file={NEW},line=" in refused.printed
    assert "Ne fusionnez pas : 1 erreur." in refused.sheet

    propose(repo, OLD_PHONE)
    accepted = check(repo, "proposition", tmp_path)
    assert set(accepted.codes.values()) == {0}, accepted.printed
    sheet = accepted.sheet
    for line in (
        "Aucune erreur. Faites d'abord les vérifications à la main",
        f"**Téléphone : {OLD_PHONE} → {NEW_PHONE}, champ sensible**",
        "**Retirée (ajout) : date : 23\u00a0novembre\u00a02026 ; motif : Service fermé",
        "### Permanence de répétition (dispositif, ajout)",
        "Appelez le nouveau numéro",
        "« `Permanence de répétition` » restera hors ligne : l'équipe ne l'y a pas mise",
        "« `Écoute d'Exemple à La Réunion` » quittera les listes, la recherche et les flux.",
        "Fichiers d'un seul organisme",
        "Compte inconnu",
    ):
        assert line in sheet, (line, sheet)
    assert "Ce n'est pas un changement de contenu" not in sheet
    assert (accepted.kept / "feuille.html").is_file()
    assert NEW_PHONE in words(accepted.kept / "apercu/dispositifs/toulouse-espace-exemple/index.html")

    repo.git("switch", "--quiet", "main")
    repo.day = "2026-11-22"
    merge = repo.merge("proposition")[:12]
    egalite(repo.path, "scheme online", Path(NEW).stem, "--on", "2026-11-22")
    repo.commit("Mise en ligne")
    output, notices = site(repo, tmp_path)
    assert notices == []
    assert (output / "dispositifs/permanence-de-repetition/index.html").is_file()
    assert NEW_PHONE in words(output / "dispositifs/toulouse-espace-exemple/index.html")
    assert "/dispositifs/reunion-ecoute-exemple/" not in (output / "dispositifs/index.html").read_text(encoding="utf-8")
    assert "/dispositifs/reunion-ecoute-exemple/" not in (output / "flux/dispositifs.xml").read_text(encoding="utf-8")
    today, _, before = words(output / "journal/index.html").partition("20 novembre 2026")
    today = today[today.index("22 novembre 2026") :]
    assert today.count(merge) == 2
    assert f"Mise en ligne Enregistrement {merge} Permanence de répétition" in today
    assert f"Retrait Enregistrement {merge} Écoute d’Exemple à La Réunion Motif : Service fermé" in today
    assert "Écoute d’Exemple à La Réunion" in before


def test_a_forged_signature_publishes_nothing(repo: Repo, tmp_path: Path) -> None:
    editor = Key(tmp_path, "editeur")
    editor.configure(repo)
    repo.write(".github/allowed_signers", editor.line)
    for folder in ("schemes", "partners"):
        for path in (repo.path / folder).rglob("*.*"):
            if path.suffix in (".md", ".yml"):
                path.write_bytes(path.read_bytes() + b"\n")
            elif path.suffix == ".png":
                drawing("L").save(path)
    repo.commit("Ancre", "-S")
    page = "dispositifs/toulouse-espace-exemple/index.html"
    output, notices = site(repo, tmp_path, "signed")
    assert notices == []
    assert OLD_PHONE in words(output / page)

    repo.change(CHANGED, OLD_PHONE, NEW_PHONE)
    signed = repo.commit("Changement signé", "-S")
    raw = repo.git("cat-file", "commit", signed).replace("Changement signé", "Changement forgé") + "\n"
    (tmp_path / "forged").write_text(raw, encoding="utf-8")
    forged = repo.git("hash-object", "-t", "commit", "-w", str(tmp_path / "forged"))
    repo.git("reset", "--quiet", "--hard", forged)
    output, notices = site(repo, tmp_path, "signed")
    shown = words(output / page)
    assert "Ce dispositif n’est plus présenté ici" in shown, (
        "neither the forged number nor a page that nobody stands for"
    )
    assert NEW_PHONE not in shown
    assert OLD_PHONE not in shown
    assert [notice.split(" ")[0] for notice in notices] == [CHANGED]

    repo.git("reset", "--quiet", "--hard", signed)
    output, notices = site(repo, tmp_path, "signed")
    assert notices == []
    assert NEW_PHONE in words(output / page)


def test_a_proposal_that_edits_the_checker_is_judged_by_the_base(repo: Repo, tmp_path: Path) -> None:
    repo.git("switch", "--quiet", "-c", "complaisance")
    repo.write(RULE, '"""Tout numéro convient."""\n\n\ndef check(document, context):\n    return iter(())\n')
    repo.change(".github/workflows/check.yml", "egalite proposal", "egalite proposal || true #")
    repo.change(CHANGED, OLD_PHONE, "05 36 49 12")
    repo.commit()
    verdict = check(repo, "complaisance", tmp_path)
    assert verdict.codes[JUDGED] == 1
    assert f"::error file={RULE},line=1,col=1,title=gate-place" in verdict.printed, (
        "a partner has no business in the code"
    )
    assert f"::error file={CHANGED},line=" in verdict.printed, "all is told at once"
    assert not (verdict.kept / "apercu").exists()
    assert RULE in verdict.sheet
    assert CHANGED in verdict.sheet
