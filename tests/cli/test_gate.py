"""`egalite gate`: what is printed, and the exit code."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from egalite.cli import main as cli
from tests.hostile.proposals import BASE, HOSTILE, SCHEME
from tests.hostile.repository import File, Repository


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path / "repository")


@pytest.fixture
def gate(repository: Repository, capsys: pytest.CaptureFixture[str]):
    """Runs `egalite gate` on what is put over the base."""
    base = repository.commit(BASE)

    def run(put, *arguments: str) -> tuple[int, str, str]:
        head = repository.commit({**BASE, **put}, [base])
        code = cli.run(["gate", "--root", str(repository.folder), f"{base}..{head}", *arguments])
        return code, *capsys.readouterr()

    return run


def test_an_honest_proposal_is_0(gate):
    put = {b"schemes/nouvelle.md": File(SCHEME)}
    assert gate(put, "--antivirus", "off") == (0, "Aucune erreur : 1 fichier.\n", "")


def test_a_refusal_is_1(gate):
    code, out, err = gate(HOSTILE["svg"].put, "--antivirus", "off")
    assert (code, err) == (1, "")
    assert out.startswith("partners/association-exemple/logo.svg:1:1: erreur : ce fichier est un SVG")
    assert out.endswith("\n1 erreur\n")


def test_json(gate):
    code, out, _ = gate(HOSTILE["line feed"].put, "--antivirus", "off", "--format", "json")
    (found,) = json.loads(out)
    assert (code, found["rule"], found["file"]) == (1, "gate-name", "schemes/a\nb.md")


def test_a_name_cannot_deceive_the_terminal(gate):
    _, out, _ = gate(HOSTILE["escape"].put, "--antivirus", "off")
    assert "\x1b" not in out


@pytest.mark.parametrize("shape", ["text", "github", "json", "markdown"])
def test_a_name_that_is_no_text_is_printed(gate, shape: str):
    code, out, _ = gate(HOSTILE["not UTF-8"].put, "--antivirus", "off", "--format", shape)
    assert code == 1
    assert "coute.md" in out


def test_the_team(gate):
    assert gate(HOSTILE["workflow"].put, "--antivirus", "off")[0] == 1
    assert gate(HOSTILE["workflow"].put, "--antivirus", "off", "--team")[0] == 0


def test_a_required_antivirus_that_cannot_work_is_2(gate, tmp_path: Path):
    put = {b"schemes/nouvelle.md": File(SCHEME)}
    code, out, err = gate(put, "--antivirus", "required", "--antivirus-database", str(tmp_path))
    assert (code, out) == (2, "")
    assert "l'antivirus est exigé" in err
    code, _, err = gate(put, "--antivirus-database", str(tmp_path))
    assert code == 0
    assert err.startswith("Antivirus non lancé : ")


def test_no_range_is_2(repository: Repository, capsys: pytest.CaptureFixture[str]):
    assert cli.run(["gate", "--root", str(repository.folder), "main"]) == 2
    assert "écrivez BASE..HEAD" in capsys.readouterr().err
