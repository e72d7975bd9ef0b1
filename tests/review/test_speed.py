"""A sheet for thirty files of the real directory costs under two seconds of computing, pages before and after included."""

from __future__ import annotations

import resource
import shutil
import subprocess
import sys
from pathlib import Path

from egalite.project import CHECKOUT
from tests.history.conftest import Repo
from tests.support.corpus import CORPUS


def test_thirty_files_in_two_seconds(tmp_path: Path) -> None:
    repo = Repo(tmp_path / "repo")
    for name in ("schemes", "partners"):
        shutil.copytree(CORPUS / name, repo.path / name)
    for number, path in enumerate(sorted((repo.path / "schemes").glob("*.md"))):
        text = path.read_text(encoding="utf-8")
        repo.write(f"schemes/autre-{number}.md", text.replace("\nname: ", "\nname: Autre, ", 1))
    repo.commit()
    repo.git("switch", "--quiet", "-c", "proposition")
    for path in sorted((repo.path / "schemes").glob("*.md"))[:30]:
        repo.change(f"schemes/{path.name}", "\nsummary: ", "\nsummary: Ici, ")
    repo.commit()
    command = [sys.executable, "-m", "egalite.cli", "review", "--root", str(repo.path), "--html", str(tmp_path / "f.html"),
               "--on", "2026-11-23", "main..proposition"]  # fmt: skip
    environment = {"PATH": "/usr/local/bin:/usr/bin:/bin", "PYTHONPATH": str(CHECKOUT / "plugins")}
    before = _computing()
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    spent = _computing() - before
    assert done.stdout.count("Résumé : ") >= 30
    assert spent < 2, f"{spent:.2f} s of computing"


def _computing() -> float:
    """Processor time of the children so far: what a busy machine does not change."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
