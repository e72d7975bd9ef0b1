"""A proposal of thirty files is judged, sheet and pages included, for a few times what the check alone costs."""

from __future__ import annotations

import resource
import shutil
import subprocess
import sys
from pathlib import Path

from egalite.project import CHECKOUT
from tests.history.conftest import Repo
from tests.support.corpus import CORPUS

TIMES = 6


def test_thirty_files_for_a_few_checks(tmp_path: Path) -> None:
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
    root, report = ("--root", str(repo.path), "--on", "2026-11-23"), tmp_path / "report"
    check = min(_computing("check", *root) for _ in range(2))
    judgement = _computing("proposal", *root, "--team", "--antivirus=off", f"--report={report}", "main..proposition")
    assert (report / "feuille.html").read_text(encoding="utf-8").count("Résumé") >= 30
    assert judgement < TIMES * check, f"{judgement:.2f} s of computing, {check:.2f} s for the check"


def _computing(*arguments: str) -> float:
    """Seconds of processor that a command takes: what a busy machine does not change."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "egalite.cli", *arguments]
    environment = {"PATH": "/usr/local/bin:/usr/bin:/bin", "PYTHONPATH": str(CHECKOUT / "plugins")}
    subprocess.run(command, env=environment, capture_output=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
