"""The review sheet: all that an editor must read of a proposal, as data. Printing is somebody else's job."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from egalite.finding import Finding
from egalite.records.document import Kind, identify
from egalite.records.registry import Registry
from egalite.review.change import RECORDS, Change
from egalite.review.checks import CHECKS, Check, Code, check_of
from egalite.review.comparison import Comparison, FieldChange

Fate = Literal["added", "changed", "removed"]
BODY = "Texte"


@dataclass(frozen=True, slots=True)
class Line:
    """One change as a sentence; `check` is what it asks of the editor."""

    sentence: str
    check: Check | None = None

    @property
    def sensitive(self) -> bool:
        """Whether the field is one that a swindler would change."""
        return self.check is not None and self.check.sensitive


@dataclass(frozen=True, slots=True)
class RecordReview:
    """One touched record: whose it is, its changes, its changed lines of text, what was found there."""

    path: str
    kind: Kind
    identifier: str
    name: str
    partner: str  # id of the organisation it belongs to, empty for a meeting
    fate: Fate
    lines: tuple[Line, ...]
    text: tuple[str, ...]  # lines of Markdown or of a file that cannot be read, with `+` or `-` in front
    findings: tuple[Finding, ...]


@dataclass(slots=True)
class Sheet:
    """A whole sheet. `findings` holds those of no touched record, `older` counts what was already there."""

    proposal: Change
    records: list[RecordReview] = field(default_factory=list)
    logos: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    older: int = 0

    @property
    def errors(self) -> int:
        """Errors of the proposal's records, old ones included: any of them stops the publication."""
        return len(self.proposal.after.errors)

    @property
    def partners(self) -> dict[str, str]:
        """Names of the organisations whose files are touched, by id."""
        partners = dict.fromkeys(record.partner for record in self.records if record.partner)
        partners |= dict.fromkeys(path.split("/")[1] for path in self.logos)
        sides = (self.proposal.after, self.proposal.before)
        return {
            partner: next((side.partners[partner]["name"] for side in sides if partner in side.partners), partner)
            for partner in partners
        }

    @property
    def withdrawals_only(self) -> bool:
        """Whether the proposal does nothing but withdraw schemes: nothing may delay it.

        Nothing that asks for a look may ride along: a text, a logo, another record.
        """
        plain = all(path.startswith("schemes/") for path in self.proposal.touched) and not self.proposal.odd
        codes = [{line.check.code for line in record.lines if line.check} for record in self.records]
        return plain and bool(codes) and all(names == {"withdrawal"} for names in codes)

    @property
    def editorial(self) -> list[str]:
        """Touched files of content/."""
        return [path for path in self.proposal.touched if path.startswith("content/")]

    def checks(self) -> list[tuple[Check, list[str]]]:
        """What to verify by hand, sensitive things first, each with where."""
        places: dict[Code, list[str]] = {}
        for record in self.records:
            for line in record.lines:
                if line.check:
                    places.setdefault(line.check.code, []).append(f"{record.name} : {line.sentence}")
        if self.logos:
            places.setdefault("logo", []).extend(self.logos)
        rows = [(check, places[code]) for code, check in CHECKS.items() if code in places]
        return sorted(rows, key=lambda pair: not pair[0].sensitive)


def review(proposal: Change) -> Sheet:
    """Read a proposal."""
    sheet = Sheet(proposal)
    added, older = proposal.findings
    sheet.older = len(older)
    fresh: dict[str, list[Finding]] = {}
    for finding in added:
        fresh.setdefault(finding.file, []).append(finding)
    comparisons: dict[Kind, Comparison] = {}
    for path in proposal.touched:
        if not path.startswith(RECORDS):
            continue
        kind = _kind(path)
        if kind is None:
            if path.rpartition("/")[2].startswith("logo."):
                sheet.logos.append(path)
            continue
        comparison = comparisons.setdefault(kind, Comparison(kind, proposal.after.vocabularies))
        sheet.records.append(_record(proposal, path, kind, comparison, tuple(fresh.pop(path, ()))))
    sheet.findings = [finding for group in fresh.values() for finding in group]
    return sheet


def _kind(path: str) -> Kind | None:
    """Kind of record that a path holds; None for a logo or a file out of place."""
    folder, _, name = path.partition("/")
    if folder == "partners":
        return "partner" if name.count("/") == 1 and name.endswith("/partner.yml") else None
    fits = "/" not in name and name.endswith(".md" if folder == "schemes" else ".yml")
    return identify(path)[0] if fits else None


def _record(
    proposal: Change, path: str, kind: Kind, comparison: Comparison, findings: tuple[Finding, ...]
) -> RecordReview:
    _, identifier = identify(path)
    entries = proposal.touched[path]
    fate: Fate = "added" if entries[0] is None else "removed" if entries[1] is None else "changed"
    sides = (proposal.before, proposal.after)
    before, after = (_data(side, path) for side in sides)
    present: Mapping[str, Any] = after or before or {}
    readable = (before is not None or entries[0] is None) and (after is not None or entries[1] is None)
    lines: list[Line] = []
    if readable:
        lines = [
            Line(_with_names(change, sides).sentence(whole=fate != "changed"), check_of(kind, change))
            for change in comparison.changes(before or {}, after or {})
        ]
        text = list(_diff(*(_body(side, path) for side in sides)))
        if text:
            lines.append(Line(_count_lines(text), CHECKS["wording"] if after is not None else None))
    else:
        text = list(_diff(*(proposal.text(path, side) for side in sides)))
        lines.append(Line("Fichier impossible à lire champ par champ : comparez ses lignes."))
    if fate == "removed" and kind == "scheme":
        sentence = (
            "Fichier effacé : son identifiant doit être dans schemas/retired-ids.txt, sinon son adresse mourra."
            if proposal.erases
            else "Fichier supprimé : préférez un retrait, qui laisse une page d'aide."
        )
        lines.insert(0, Line(sentence, CHECKS["withdrawal"]))
    partner = identifier if kind == "partner" else str(present.get("partner", ""))
    name = str(present.get("name") or (f"Comité du {identifier}" if kind == "committee" else identifier))
    return RecordReview(path, kind, identifier, name, partner, fate, tuple(lines), tuple(text), findings)


def _with_names(change: FieldChange, sides: tuple[Registry, Registry]) -> FieldChange:
    """The same change, an organisation told by its name."""
    if change.path != ("partner",):
        return change
    before, after = (
        str(side.partners[partner]["name"]) if partner in side.partners else partner
        for side, partner in zip(sides, (change.before, change.after), strict=True)
    )
    return replace(change, before=before, after=after)


def _data(side: Registry, path: str) -> Mapping[str, Any] | None:
    """Fields of a record, with or without errors; None when it is absent or cannot be read at all."""
    return side.readings[path].data if path in side.readings else None


def _body(side: Registry, path: str) -> str:
    return side.readings[path].body if path in side.readings else ""


def _diff(before: str, after: str) -> Iterator[str]:
    """Lines removed and added, empty ones left out."""
    for line in list(difflib.unified_diff(before.splitlines(), after.splitlines(), n=0, lineterm=""))[2:]:
        if line[0] in "+-" and line[1:].strip():
            yield f"{line[0]} {line[1:]}"


def _count_lines(text: list[str]) -> str:
    additions = sum(line[0] == "+" for line in text)
    parts = [(additions, "ajoutée"), (len(text) - additions, "retirée")]
    counts = [
        f"{number} ligne{'s' if number > 1 else ''} {word}{'s' if number > 1 else ''}"
        for number, word in parts
        if number
    ]
    return f"{BODY} : {', '.join(counts)}"
