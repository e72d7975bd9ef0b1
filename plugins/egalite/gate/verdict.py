"""All that the gate says of a proposal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from egalite.gate import antivirus, files, owner, tree
from egalite.gate.limits import Limits
from egalite.history.entries import Proposal
from egalite.records.finding import Finding


def judge(
    proposal: Proposal, limits: Limits, scan: antivirus.Mode, database: Path = antivirus.DATABASE
) -> tuple[list[Finding], str]:
    """Every finding, in order of place, and a French sentence when the antivirus did not run. Raises AntivirusError."""
    told = [*tree.judge(proposal, limits), *files.judge(proposal)]
    if limits.places is not None:
        told.extend((finding, "") for finding in owner.judge(proposal))
    entries = {entry.blob: entry for entry in (*proposal.passing, *proposal.changed) if entry.blob in proposal.contents}
    found, notice = antivirus.check({blob: proposal.contents[blob] for blob in entries}, scan, database)
    for blob, malware in found.items():
        message = f"l'antivirus y reconnaît « {malware} » ; ne l'ouvrez pas, retirez-le et prévenez l'équipe du site."
        told.append((Finding(entries[blob].path, 1, 1, "gate-malware", message), entries[blob].commit))
    return sorted(_once(told), key=lambda finding: finding.place), notice


def _once(told: Sequence[tree.Told]) -> Iterator[Finding]:
    """Findings of the final state, then those of versions that only pass, unless the same was told of the file."""
    yield from dict.fromkeys(finding for finding, commit in told if not commit)
    known = {(finding.file, finding.rule) for finding, commit in told if not commit}
    for finding, commit in told:
        if commit and (finding.file, finding.rule) not in known:
            known.add((finding.file, finding.rule))
            note = f"Le commit {commit[:12]} l'a apporté : même retiré depuis, il reste public ; refaites la proposition sans lui."
            yield Finding(finding.file, 1, 1, finding.rule, f"{finding.message} {note}")
