"""A record that is in no file yet, to validate before anything is written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from egalite.finding import Finding, Pointer, Sentence
from egalite.records import characters
from egalite.records.items import texts


@dataclass(frozen=True, slots=True)
class Candidate:
    """Values that are in no file yet: what a form gives, what is being asked for. `path` is where they would be."""

    kind: str
    path: str
    data: Any

    def finding(self, rule: str, pointer: Pointer, sentence: Sentence, *, key: bool = False, **fields: Any) -> Finding:
        """A finding at a value; it has no line but the first. `fields` are fields of a Finding."""
        del key
        return Finding(self.path, 1, 1, rule, sentence, pointer=pointer, **fields)

    def characters(self) -> Iterator[Finding]:
        """What the text layer refuses inside the values, once for each."""
        for pointer, value in texts(self.data):
            for fault in characters.faults_of(value)[:1]:
                yield self.finding(fault.rule, pointer, fault.sentence)
