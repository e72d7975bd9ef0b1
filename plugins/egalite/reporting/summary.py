"""How many findings, in words."""

from __future__ import annotations

from collections.abc import Sequence

from egalite.finding import Finding
from egalite.french.plural import count


def summary(findings: Sequence[Finding]) -> str:
    """« 3 erreurs, 1 avertissement », « Aucune erreur »."""
    errors = sum(finding.severity == "error" for finding in findings)
    warnings = len(findings) - errors
    words = count(errors, "erreur") if errors else "Aucune erreur"
    return f"{words}, {count(warnings, 'avertissement')}" if warnings else words


def records(schemes: int, partners: int) -> str:
    """« 86 dispositifs, 69 organismes »."""
    return f"{count(schemes, 'dispositif')}, {count(partners, 'organisme')}"
