"""Why a proposal cannot be taken."""

from __future__ import annotations

from collections.abc import Sequence

from egalite.finding import Finding, Pointer

RULE = "proposal"


class Rejected(Exception):
    """A proposal that cannot be taken; `name` is the scheme's, as the proposal gives it, maybe empty."""

    def __init__(self, findings: Sequence[Finding], name: str = "") -> None:
        super().__init__(*(finding.message for finding in findings))
        self.findings, self.name = tuple(findings), name


def objection(pointer: Pointer, sentence: str, file: str = "") -> Finding:
    """A finding on a field of the proposal, or of the record that it would write to `file`."""
    return Finding(file, 1, 1, RULE, sentence, pointer=pointer)
