"""What the audit concludes from each tool's report; above all, that a silence proves nothing."""

from __future__ import annotations

import json

import pytest

from tools.audit import CLEAN, UNKNOWN, VULNERABLE, Verdict, node_verdict, python_verdict, tell

SOUND = {"name": "click", "version": "8.3.1", "vulns": []}
SKIPPED = {"name": "pillow", "skip_reason": "Dependency not found on PyPI and could not be audited"}
FAULTY = {
    "name": "pillow",
    "version": "12.0.0",
    "vulns": [{"id": "GHSA-0000", "fix_versions": ["12.2.0"], "aliases": [], "description": ""}],
}


def python_report(*packages: object) -> str:
    return json.dumps({"dependencies": packages, "fixes": []})


def node_report(**faults: object) -> str:
    return json.dumps({"vulnerabilities": faults, "metadata": {"dependencies": {"total": 2}}})


@pytest.mark.parametrize(
    ("found", "code"),
    [
        (python_verdict(python_report(SOUND)), CLEAN),
        (python_verdict(python_report(SOUND, FAULTY)), VULNERABLE),
        (python_verdict(python_report(SOUND, SKIPPED)), UNKNOWN),
        (python_verdict(python_report(SKIPPED, FAULTY)), VULNERABLE),
        (python_verdict(python_report()), UNKNOWN),
        (python_verdict(""), UNKNOWN),
        (node_verdict(node_report()), CLEAN),
        (node_verdict(node_report(a={"severity": "high", "range": "<2"})), VULNERABLE),
        (node_verdict('{"message": "405 Method Not Allowed", "error": {}}'), UNKNOWN),
        (node_verdict(""), UNKNOWN),
    ],
)
def test_verdict(found: Verdict, code: int) -> None:
    assert found.code == code


def test_what_is_said() -> None:
    said: list[str] = []
    tell("Python", python_verdict(python_report(FAULTY, SKIPPED)), said.append)
    tell("Node", node_verdict(node_report()), said.append)
    assert said[0] == "Python : faille connue : pillow 12.0.0 : GHSA-0000 (corrigé par 12.2.0)"
    assert said[1].startswith("Python : registre injoignable ou muet, rien n'est prouvé pour 1 élément")
    assert said[2] == "Node : aucune faille connue (2 paquets)."
