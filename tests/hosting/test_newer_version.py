"""An instance takes a newer version: the page's Git commands, on an instance that filled in its settings and has its own records."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from egalite.hosting.instance import check
from egalite.project import CHECKOUT
from egalite.records.content import publisher
from tools.rehearsal import repository
from tools.rehearsal.repository import git

PAGE = (CHECKOUT / "docs/hebergeur-nouvelle-version.md").read_text(encoding="utf-8")
COMMANDS = "".join(re.findall(r"^```sh\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)).splitlines()


@pytest.fixture
def instance(tmp_path: Path) -> Path:
    """A clone that was filled in, with a scheme of its own; its model, which has a newer version since."""
    model = repository.project(tmp_path / "modele")
    git(model, "config", "user.name", "Modèle")
    forge, folder = tmp_path / "forge.git", tmp_path / "annuaire"
    git(tmp_path, "clone", "-q", str(model), str(folder))
    git(tmp_path, "init", "-q", "--bare", "--initial-branch=main", str(forge))
    for words in f"remote rename origin modele|remote add origin {forge}|push -q --set-upstream origin main".split("|"):
        git(folder, *words.split())
    text = (folder / "publisher.yml").read_text(encoding="utf-8").replace("'Éditeur Fictif'", "'Ville de Ville'")
    (folder / "publisher.yml").write_text(text, encoding="utf-8")
    own = folder / "schemes/toulouse-espace-exemple.md"
    own.write_text(own.read_text(encoding="utf-8").replace("05 36 49 12 34", "05 36 49 12 35"), encoding="utf-8")
    repository.commit(folder, "Remplit les réglages")
    git(folder, "push", "-q")
    return folder


def run(folder: Path, line: str) -> subprocess.CompletedProcess[str]:
    """One command of the page; what `make` needs of a registry is there already."""
    person = {
        f"GIT_{role}_{what}": "r@exemple.invalid" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
    }
    environment = {**person, "PATH": f"{CHECKOUT}/.venv/bin:/usr/bin:/bin", "HOME": str(folder.parent)}
    line = re.sub(
        r"^make (\w+)$", rf"env PYTHONPATH={folder}/plugins {CHECKOUT}/.venv/bin/python -m egalite.cli \1", line
    )
    return subprocess.run(
        ["bash", "-c", line], cwd=folder, env=environment, check=False, capture_output=True, text=True
    )


def test_the_commands_of_the_page_bring_the_newer_version_and_keep_the_instance(instance: Path) -> None:
    model = instance.parent / "modele"
    settings = model / "publisher.yml"
    settings.write_text(settings.read_text(encoding="utf-8") + "\n# Un champ de plus.\nservice:\n", encoding="utf-8")
    (model / "docs").mkdir(exist_ok=True)
    (model / "docs/nouveau.md").write_text("# Nouveau\n", encoding="utf-8")
    template = model / "theme/templates/list.html"
    template.write_text(template.read_text(encoding="utf-8") + "{# plus récent #}\n", encoding="utf-8")
    repository.commit(model, "Une version de plus")
    for line in COMMANDS:
        done = run(instance, line)
        assert done.returncode == 0, f"{line}\n{done.stdout}{done.stderr}"
    assert (instance / "docs/nouveau.md").exists()
    assert "plus récent" in (instance / "theme/templates/list.html").read_text(encoding="utf-8")
    assert publisher.read(instance / "publisher.yml")["name"] == "Ville de Ville"
    assert "05 36 49 12 35" in (instance / "schemes/toulouse-espace-exemple.md").read_text(encoding="utf-8")
    assert git(instance, "rev-parse", "origin/nouvelle-version") == git(instance, "rev-parse", "HEAD")


def test_a_conflict_is_where_the_page_says_and_a_new_field_is_asked_for(instance: Path) -> None:
    """The model moves the very line that the instance filled in, and asks for one field more."""
    model = instance.parent / "modele"
    settings = model / "publisher.yml"
    text = settings.read_text(encoding="utf-8").replace("name: 'Éditeur Fictif'", "log_basis:\nname: ''")
    settings.write_text(text, encoding="utf-8")
    repository.commit(model, "Une version de plus")
    for line in COMMANDS[:4]:
        assert run(instance, line).returncode == 0, line
    assert run(instance, COMMANDS[4]).returncode == 1
    assert git(instance, "diff", "--name-only", "--diff-filter=U") == "publisher.yml"
    assert "`publisher.yml`" in PAGE
    merged = re.sub(r"<<<<<<<.*\n(.*\n)*?=======\n(.*\n)*?>>>>>>>.*\n", "log_basis:\nname: 'Ville de Ville'\n",
                    (instance / "publisher.yml").read_text(encoding="utf-8"))  # fmt: skip
    (instance / "publisher.yml").write_text(merged, encoding="utf-8")
    assert {gap.field for gap in check.gaps(instance) if gap.file == "publisher.yml"} >= {"log_basis"}
