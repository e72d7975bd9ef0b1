"""What the check says of one record once a command has written it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from egalite.cli.terminal import say, show
from egalite.records.registry import Registry, load
from egalite.reporting import source, text
from egalite.reporting.summary import records


def show_check(
    root: Path, day: date, path: str, next_steps: Sequence[str], *, faulty: bool = False, before: Registry | None = None
) -> int:
    """Show the findings of a record, then what to do next; the exit code: a record that was `faulty` before may stay so.

    With the registry `before`, what the change makes wrong elsewhere is shown too.
    """
    registry = load(root, day)
    findings = [finding for finding in registry.findings if finding.file == path]
    if before is not None:
        known = {(finding.file, finding.rule, finding.message) for finding in before.findings}
        findings += [
            finding
            for finding in registry.findings
            if finding.file != path and (finding.file, finding.rule, finding.message) not in known
        ]
    scope = records(registry.tree)
    show(text.render(findings, source.lines_of(root), scope=scope))
    if faulty:
        say("Cette fiche avait déjà une erreur : elle n'arrête pas ce changement, et reste à corriger.")
    for line in next_steps:
        say(line)
    return int(not faulty and any(finding.severity == "error" for finding in findings))
