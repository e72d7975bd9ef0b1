"""All that the gate says of a proposal."""

from __future__ import annotations

from pathlib import Path

from egalite.gate import antivirus, files, owner, tree
from egalite.gate.limits import Limits
from egalite.history.entries import Proposal
from egalite.registry.finding import Finding


def judge(
    proposal: Proposal, limits: Limits, scan: antivirus.Mode, database: Path = antivirus.DATABASE
) -> tuple[list[Finding], str]:
    """Every finding, in order of place, and a French sentence when the antivirus did not run. Raises AntivirusError."""
    findings = [*tree.judge(proposal, limits), *files.judge(proposal)]
    if limits.places is not None:
        findings.extend(owner.judge(proposal))
    entries = {entry.blob: entry for entry in (*proposal.passing, *proposal.changed) if entry.blob in proposal.contents}
    found, notice = antivirus.check({blob: proposal.contents[blob] for blob in entries}, scan, database)
    for blob, malware in found.items():
        entry = entries[blob]
        message = f"l'antivirus y reconnaît « {malware} » ; ne l'ouvrez pas, retirez-le et prévenez l'équipe du site."
        findings.append(tree.passed(Finding(entry.path, 1, 1, "gate-malware", message), entry))
    return sorted(dict.fromkeys(findings), key=lambda finding: finding.place), notice
