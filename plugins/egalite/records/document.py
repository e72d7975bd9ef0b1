"""One record's file, read strictly: its data, its Markdown body, and the place of each value."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Literal

from egalite.finding import BODY, Finding, Link, Pointer, Sentence, Severity
from egalite.records import characters, kinds, yaml

Kind = (
    kinds.Name
    | Literal[
    "accessibility", "audience", "contacts", "deadlines", "emergency", "forge", "hosts", "languages", "orientation", "page", "pins",
    "proposers", "publisher", "rgaa", "schedule", "thesaurus", "vocabulary",
    "register-partner", "register-meeting", "register-messages", "register-person",
]
)  # fmt: skip
FENCE = "---\n"
# What a word processor or a phone makes of the fence: dashes of another length or number, spaces after them.
_MISSPELT_FENCE = re.compile(r"[-\u2010-\u2015\u2212]{1,12}[ \u00a0\u202f\u2000-\u200a\u3000]*")
# What YAML takes for the end of a line and the text layer has refused: a space keeps the lines counted as people do.
_BREAKS = dict.fromkeys(map(ord, "\r\x85\u2028\u2029"), " ")
# What YAML refuses, and does without: the rest of the fields are what they seem.
_PASSED_OVER = frozenset({"duplicate-key", "yaml-anchor", "yaml-tag"})


class Document:
    """A file of a known kind under the root.

    `data` is the mapping that was read, or None when the file cannot be understood; `draft` the same, with what YAML could
    pass over of what it refuses. `findings` holds what the parse layer found.

    `front` is the YAML of the record: what stands between the fences of a record with a text, the whole of another file;
    empty when it cannot be told. `body` is the Markdown after the front matter, `body_line` the line (from 1)
    it starts at.
    """

    __slots__ = (
        "_spans", "body", "body_line", "data", "draft", "findings", "front", "id", "kind", "path", "text", "yaml_line",
    )  # fmt: skip

    def __init__(self, path: str, kind: Kind, identifier: str, raw: bytes) -> None:
        self.path, self.kind, self.id = path, kind, identifier
        self.data: dict[str, Any] | None = None
        self.draft: dict[str, Any] | None = None
        self.front, self.body, self.body_line, self.yaml_line = "", "", 1, 0
        self._spans: dict[Pointer, tuple[yaml.Span, yaml.Span]] | None = None
        text, self.findings = characters.decode(raw, path, characters.most_bytes(kind))
        self.text = (text or "").removeprefix("\ufeff")  # a finding of the text layer
        if self.findings:
            self.text = self.text.translate(_BREAKS)
        if text is not None and not (self.findings and self._unreadable()):
            self._parse()

    def _unreadable(self) -> bool:
        """Whether what the text layer found leaves nothing to read: a file that is no text, or two versions of one."""
        return "\0" in self.text or any(finding.rule == "conflict-mark" for finding in self.findings)

    def _parse(self) -> None:
        if not kinds.has_text(self.kind):
            self.front = self.text
        elif not self._split():
            return
        value, findings = yaml.read(self.front, self.path, self.yaml_line)
        for finding in findings:
            if all((finding.line, finding.column) != (earlier.line, earlier.column) for earlier in self.findings):
                self.findings.append(finding)
        passed_over = all(finding.rule in _PASSED_OVER for finding in findings)
        self.draft = value if passed_over and isinstance(value, dict) else None
        if findings:
            return
        if self.draft is not None:
            self.data = self.draft
        else:
            self.findings.append(
                Finding(
                    self.path,
                    self.yaml_line + 1,
                    1,
                    "yaml-syntax",
                    "le fichier doit contenir des champs « nom: valeur ».",
                )
            )

    def _split(self) -> bool:
        """Sets the front matter of a scheme and its body. False, and a finding, when a fence is missing."""
        if not self.text.startswith(FENCE):
            self.findings.append(
                _misspelt_fence(self.path, self.text, self.text.split("\n", 1)[0])
                or Finding(self.path, 1, 1, "front-matter", "la fiche doit commencer par une ligne « --- » seule.")
            )
            return False
        end = self.text.find("\n---\n", 3)
        if end < 0:
            if not self.text.endswith("\n---"):
                fence = next((line for line in self.text.split("\n")[1:] if _MISSPELT_FENCE.fullmatch(line)), "")
                sentence = "il manque la ligne « --- » seule qui ferme les champs de la fiche."
                self.findings.append(
                    _misspelt_fence(self.path, self.text, fence) or Finding(self.path, 1, 1, "front-matter", sentence)
                )
                return False
            end = len(self.text) - 4
        self.yaml_line = 1
        self.front = self.text[len(FENCE) : end + 1]
        self.body = self.text[end + 5 :]
        self.body_line = self.text.count("\n", 0, end + 5) + 1
        return True

    def finding(
        self,
        rule: str,
        pointer: Pointer,
        sentence: Sentence,
        *,
        key: bool = False,
        severity: Severity = "error",
        allowed: tuple[str, ...] = (),
        suggestion: str | None = None,
        link: Link = "",
        rivals: tuple[str, ...] = (),
    ) -> Finding:
        """A finding at a value (or at its key); at the nearest enclosing value when the pointer has no place."""
        line, column, end = self._place(pointer, key)
        return Finding(
            self.path, line, column, rule, sentence, severity, end, allowed, suggestion, pointer, link, rivals
        )

    def finding_in_body(
        self, rule: str, offset: int, sentence: Sentence, *, severity: Severity = "error", length: int = 1
    ) -> Finding:
        """A finding at a character offset of the body."""
        line = self.body.count("\n", 0, offset)
        column = offset - self.body.rfind("\n", 0, offset)
        return Finding(
            self.path, self.body_line + line, column, rule, sentence, severity, column + length, pointer=BODY
        )

    def _place(self, pointer: Pointer, key: bool) -> tuple[int, int, int]:
        if self._spans is None:
            self._spans = yaml.locate(self.front)
        while pointer and pointer not in self._spans:
            pointer, key = pointer[:-1], False
        if not pointer:
            return 1, 1, 4 if kinds.has_text(self.kind) else 1
        line, column, end = self._spans[pointer][0 if key else 1]
        return line + self.yaml_line + 1, column + 1, end + 1


def open_document(root: Path, path: str) -> Document:
    """Read one record under `root`. Raises OSError when the file cannot be read."""
    kind, identifier = identify(path)
    with open(f"{root}/{path}", "rb") as file:
        return Document(path, kind, identifier, file.read(characters.MAX_BYTES + 1))  # more is refused unread


def identify(path: str) -> tuple[Kind, str]:
    """Kind and id that a relative path gives to a record."""
    kind = kinds.BY_FOLDER[path.partition("/")[0]]
    return kind.name, kind.id_of(path)


def _misspelt_fence(path: str, text: str, line: str) -> Finding | None:
    """Where a line stands for the fence of the fields without being one; None for any other line."""
    if not line or not _MISSPELT_FENCE.fullmatch(line):
        return None
    number = text.split("\n").index(line) + 1
    what = (
        "une espace suit « --- »"
        if line.rstrip()[-1:] == "-" and line.startswith("---") and line != line.rstrip()
        else ("cette ligne n'est pas faite de trois tirets courts")
    )
    return Finding(path, number, 1, "front-matter", f"{what} ; écrivez « --- » seul sur la ligne.")
