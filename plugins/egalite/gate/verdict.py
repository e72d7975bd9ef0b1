"""All that the gate says of a proposal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from egalite.finding import Finding
from egalite.gate import antivirus, files, owner, removal, reserved, tree
from egalite.gate.limits import PARTNER, TEAM, Limits
from egalite.history.entries import Delta
from egalite.history.merge import MergeRefused
from egalite.records.content.proposers import Proposer

# What may harm whoever reads on: a name, a kind of entry, an amount, a malware; and every fault of an image.
_HARMS = frozenset({
    "symbolic-link", "gate-submodule", "gate-name", "gate-case", "gate-file-size", "gate-files", "gate-total-size",
    "gate-malware",
})  # fmt: skip


def harms(finding: Finding) -> bool:
    """Whether a refusal of the gate forbids reading the proposal any further."""
    return finding.rule in _HARMS or finding.rule.startswith("image-")


def limits_of(proposer: Proposer) -> Limits:
    """What a proposer may bring."""
    return TEAM if proposer.team else PARTNER


def judge(
    proposal: Delta,
    limits: Limits,
    proposer: Proposer,
    day: date,
    scan: antivirus.Mode,
    database: Path = antivirus.DATABASE,
) -> tuple[list[Finding], str]:
    """Every finding, in order of place, and a French sentence when the antivirus did not run. Raises AntivirusError."""
    verdicts = [*tree.judge(proposal, limits)]
    if any(finding.rule in ("gate-files", "gate-total-size") for finding, _ in verdicts):
        # Counted before it is looked at: nothing is decoded, scanned or parsed of what is refused by its amount.
        return sorted(_once(verdicts), key=lambda finding: finding.place), ""
    verdicts += files.judge(proposal)
    content = [*removal.judge(proposal, day)]
    content += reserved.rewritten(proposal)
    if limits.places is not None:
        content += owner.judge(proposal, proposer)
    if not proposer.team:
        content += reserved.judge(proposal)
    verdicts.extend((finding, "") for finding in content)
    entries = {entry.blob: entry for entry in (*proposal.passing, *proposal.changed) if entry.blob in proposal.contents}
    malwares, notice = antivirus.check({blob: proposal.contents[blob] for blob in entries}, scan, database)
    for blob, malware in malwares.items():
        message = f"l'antivirus y reconnaît « {malware} » ; ne l'ouvrez pas, retirez-le et prévenez l'équipe du site."
        verdicts.append((Finding(entries[blob].path, 1, 1, "gate-malware", message), entries[blob].commit))
    return sorted(_once(verdicts), key=lambda finding: finding.place), notice


def refusal(error: MergeRefused) -> list[Finding]:
    """What forbids a merge of which no tree can be judged: at each file that is known, else at the whole."""
    return [Finding(path, 1, 1, "gate-merge", str(error)) for path in error.files or (".",)]


def _once(verdicts: Sequence[tree.Verdict]) -> Iterator[Finding]:
    """Findings of the final state, then those of versions that only pass, unless the same was told of the file."""
    yield from dict.fromkeys(finding for finding, commit in verdicts if not commit)
    present = {(finding.file, finding.rule) for finding, commit in verdicts if not commit}
    for finding, commit in verdicts:
        if commit and (finding.file, finding.rule) not in present:
            present.add((finding.file, finding.rule))
            note = f"Le commit {commit[:12]} l'a apporté : même retiré depuis, il reste public ; refaites la proposition sans lui."
            yield Finding(finding.file, 1, 1, finding.rule, f"{finding.message} {note}")
