"""What the check says of one record once a command has written it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from egalite.cli.terminal import say, show
from egalite.records.registry import load
from egalite.reporting import source, text
from egalite.reporting.summary import records


def show_check(root: Path, day: date, path: str, next_steps: Sequence[str], *, faulty: bool = False) -> int:
    """Show the findings of a record, then what to do next; the exit code: a record that was `faulty` before may stay so."""
    registry = load(root, day)
    findings = [finding for finding in registry.findings if finding.file == path]
    scope = records(len(registry.tree.schemes), len(registry.tree.partners))
    show(text.render(findings, source.lines_of(root), scope=scope))
    if faulty:
        say("Cette fiche avait déjà une erreur : elle n'arrête pas ce changement, et reste à corriger.")
    for line in next_steps:
        say(line)
    return int(not faulty and any(finding.severity == "error" for finding in findings))
