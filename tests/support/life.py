"""A convention's whole life, as two tests play it: where it begins, what is proposed, and what must be left of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from egalite.cli import main as cli
from egalite.records import word_list
from egalite.records.registry import load
from egalite.register.private import reader
from tests.editing.proposals import encoded, new
from tests.history.conftest import Repo

PARTNER = "accueil-solidaire"


def begin(folder: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Repo, Path]:
    """An empty directory, whose service account Git knows, and an empty private register."""
    repo = Repo(folder / "public")
    for name in ("schemes", "partners"):
        repo.write(f"{name}/.gitkeep", "")
    for kind, path in [*word_list.RETIRED.items()]:
        repo.write(f"schemas/{path.name}", "")
        monkeypatch.setitem(word_list.RETIRED, kind, repo.path / "schemas" / path.name)
    repo.commit("Annuaire vide")
    repo.git("config", "user.name", "Service")
    repo.git("config", "user.email", "service@exemple.invalid")
    assert cli.run(["register", "init", str(folder / "registre")]) == 0
    return repo, folder / "registre"


def propose(folder: Path) -> list[Path]:
    """The files of two proposals without a contact: a scheme to put online, one to come."""
    site = [{"type": "site", "value": "https://atelier.exemple.fr"}]
    schemes = {
        "permanence": {"name": "Permanence solidaire"},
        "atelier": {"name": "Atelier à venir", "status": "planned", "planned_for": "2027-09-01", "channels": site},
    }
    files = []
    for identifier, fields in schemes.items():
        proposal = new(identifier, PARTNER)
        proposal["organisation"]["record"] = {"name": "Accueil solidaire", "kind": "association"}
        proposal["scheme"]["record"] |= fields
        del proposal["contact"]
        files.append(folder / f"{identifier}.json")
        files[-1].write_bytes(encoded(proposal))
    return files


def merge(repo: Repo) -> None:
    """Merge what was proposed, record what a gesture wrote."""
    for branch in repo.git("branch", "--list", "proposition/*", "--format=%(refname:short)").split():
        repo.git("merge", "--quiet", "--no-ff", "-m", "Fusion", branch)
        repo.git("branch", "--quiet", "-D", branch)
    if repo.git("status", "--porcelain"):
        repo.commit("Gestes de l'équipe")


def seen(repo: Repo, day: str) -> dict[str, str]:
    """What is online or not on a day, by scheme."""
    registry = load(repo.path, date.fromisoformat(day))
    assert registry.errors == ()
    return {scheme: registry.visible(scheme) for scheme in registry.schemes}


def standing(repo: Repo, day: str) -> str:
    """Where the partner stands on a day."""
    return load(repo.path, date.fromisoformat(day)).standing(PARTNER).status


def assert_over(repo: Repo, register: Path, day: date) -> None:
    """Nothing is left of it but its addresses; what is private never was public."""
    word_list.entries.cache_clear()  # another process would read the lists anew
    registry = load(repo.path, day)
    assert (registry.schemes, registry.partners, registry.errors) == ({}, {}, ())
    retired = {name: (repo.path / f"schemas/retired-{name}.txt").read_text().split() for name in ("ids", "partners")}
    told = "no address that was online becomes a 404"
    assert retired == {"ids": ["atelier", "permanence"], "partners": [PARTNER]}, told
    assert reader.read(register, day, registry).findings == ()
    made = sorted(path.name[11:] for path in (register / "documents").rglob("*.pdf"))
    assert made == ["avenant.pdf", "convocation.pdf", "evaluation.pdf", "preavis.pdf"]
    past = repo.git("log", "--patch", "--all")
    assert not [word for word in ("1A 234", "preavis", "committee", "outil", "evaluation") if word in past]
