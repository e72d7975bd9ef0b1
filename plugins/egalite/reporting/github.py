"""Annotations of a GitHub workflow: one command per finding, shown beside the line in the pull request.

Source of the escapes: `actions/toolkit`, `packages/core/src/command.ts`.
"""

from __future__ import annotations

from collections.abc import Sequence

from egalite.finding import Finding
from egalite.reporting.visible import visible


def render(findings: Sequence[Finding]) -> str:
    """One line per finding; nothing when there is none."""
    return "".join(f"{_command(finding)}\n" for finding in findings)


def _command(finding: Finding) -> str:
    properties = {"file": finding.file, "line": finding.line, "col": finding.column}
    if finding.end_column > finding.column:
        properties["endColumn"] = finding.end_column
    properties["title"] = finding.rule
    pairs = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    return f"::{finding.severity} {pairs}::{_data(f'{finding.message} Voir {finding.documentation}')}"


def _data(text: str) -> str:
    return visible(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
