"""How many findings, in words."""

from __future__ import annotations

from collections.abc import Sequence

from egalite.finding import Finding
from egalite.french.plural import count
from egalite.records.kinds import KINDS, OWNED
from egalite.records.tree import Tree


def summary(findings: Sequence[Finding]) -> str:
    """« 3 erreurs, 1 avertissement », « Aucune erreur »."""
    errors = sum(finding.severity == "error" for finding in findings)
    warnings = len(findings) - errors
    words = count(errors, "erreur") if errors else "Aucune erreur"
    return f"{words}, {count(warnings, 'avertissement')}" if warnings else words


def records(tree: Tree) -> str:
    """« 86 dispositifs, 69 organismes »; other records that organisations own where there are any."""
    named = ("scheme", "partner")
    shown = [*named, *(name for name in OWNED if name not in named and tree.paths[name])]
    return ", ".join(count(len(tree.paths[KINDS[name].name]), KINDS[name].noun) for name in shown)
