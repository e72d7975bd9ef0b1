"""The review sheet: all that an editor must read of a proposal, as data. Printing is somebody else's job."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from egalite.finding import Finding
from egalite.records.content import catalogue
from egalite.records.document import Kind, identify
from egalite.records.kinds import KINDS, OWNED, of_path
from egalite.records.registry import Registry
from egalite.records.schema import schema
from egalite.records.values import readings
from egalite.review.change import WRITTEN, Change
from egalite.review.checks import CHECKS, READINGS, Check, check_of
from egalite.review.comparison import Comparison, FieldChange
from egalite.review.page_facts import Difference
from egalite.site.pages.page import Page

Fate = Literal["added", "changed", "removed", "renamed"]
BODY = "Texte"
DATA = catalogue.KINDS  # kinds of what is no record


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
    former: str  # that of the organisation that had it before
    fate: Fate
    lines: tuple[Line, ...]
    text: tuple[str, ...]  # lines of Markdown or of a file that cannot be read, with `+` or `-` in front
    findings: tuple[Finding, ...]


@dataclass(slots=True)
class Sheet:
    """A whole sheet. `findings` holds those of no touched record, `older` counts what was already there.

    `facts` are what pages newly tell readers and no line of a record says, each with what it asks.
    """

    proposal: Change
    records: list[RecordReview] = field(default_factory=list)
    logos: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    facts: list[Line] = field(default_factory=list)
    older: int = 0

    @property
    def all_findings(self) -> list[Finding]:
        """What the proposal adds, on touched records or elsewhere."""
        return [*self.findings, *(finding for record in self.records for finding in record.findings)]

    @property
    def errors(self) -> int:
        """Errors that the proposal adds."""
        return sum(finding.severity == "error" for finding in self.all_findings)

    @property
    def sensitive(self) -> bool:
        """Whether anything must be verified by hand."""
        lines = [*self.facts, *(line for record in self.records for line in record.lines)]
        return bool(self.logos) or self.proposal.erases or any(line.sensitive for line in lines)

    @property
    def partners(self) -> dict[str, str]:
        """Names of the organisations whose files are touched, by id."""
        partners = dict.fromkeys(
            partner for record in self.records for partner in (record.former, record.partner) if partner
        )
        partners |= dict.fromkeys(path.split("/")[1] for path in self.logos)
        sides = (self.proposal.after, self.proposal.before)
        return {partner: name_of(partner, *sides) for partner in partners}

    @property
    def withdrawal(self) -> Literal["", "own", "stranger"]:
        """Who asks, when the proposal does nothing but withdraw schemes: nothing may delay what their organisations ask.

        Nothing that asks for a look may ride along: a text, a logo, another record.
        """
        plain = all(_is_owned(path) for path in self.proposal.touched) and not self.proposal.odd
        codes = [{line.check.code for line in record.lines if line.check} for record in self.records]
        if not (plain and codes and all(names & _ASKED and names <= _ASKED | {"replacement"} for names in codes)):
            return ""
        return "stranger" if any("stranger" in names for names in codes) else "own"

    @property
    def editorial(self) -> list[str]:
        """Touched files of content/."""
        return [path for path in self.proposal.touched if path.startswith("content/")]

    def checks(self) -> list[tuple[Check, list[str]]]:
        """What to verify by hand, sensitive things first, each with where."""
        places: dict[Check, list[str]] = {}
        mixed = not self.withdrawal
        for record in self.records:
            for line in record.lines:
                if line.check:
                    check = Check("mixed", True) if mixed and line.check.code == "withdrawal" else line.check
                    places.setdefault(check, []).append(f"{record.name} : {line.sentence}")
        for line in self.facts:
            if line.check:
                places.setdefault(line.check, []).append(line.sentence)
        if self.logos:
            places.setdefault(Check("logo", True), []).extend(self.logos)
        order = list(CHECKS)
        return sorted(places.items(), key=lambda pair: (not pair[0].sensitive, order.index(pair[0].code)))


_ODD = "ce n'est pas un simple fichier, mais un lien, un programme ou un autre dépôt ; mettez le fichier lui-même, sans droit d'exécution."
_ASKED = frozenset({"withdrawal", "stranger"})


def review(proposal: Change, moved: Mapping[str, str]) -> Sheet:
    """Read a proposal. `moved` gives the former path of each record whose file takes another name."""
    sheet = Sheet(proposal)
    added, older = proposal.findings
    sheet.older = len(older)
    fresh: dict[str, list[Finding]] = {}
    for finding in added:
        fresh.setdefault(finding.file, []).append(finding)
    comparisons: dict[Kind, Comparison] = {}
    for path in proposal.touched:
        if not path.startswith(WRITTEN) or path in moved.values():
            continue
        kind = _kind(path)
        if kind is None:
            if path.rpartition("/")[2].startswith("logo.") and proposal.touched[path][1] is not None:
                sheet.logos.append(path)
            continue
        comparison = comparisons.setdefault(kind, Comparison(kind, proposal.after.vocabularies))
        sheet.records.append(_record(proposal, (moved.get(path, path), path), kind, comparison, fresh.pop(path, [])))
    sheet.findings = [finding for group in fresh.values() for finding in group]
    known = {finding.file for finding in added}
    sheet.findings += [
        Finding(path, 1, 1, "gate-mode", _ODD)
        for path in proposal.odd
        if path.startswith(WRITTEN) and path not in known
    ]
    return sheet


def told(sheet: Sheet, met: Iterable[tuple[Page, Difference]]) -> list[Line]:
    """What pages newly tell readers, as sentences: each thing once, unless a sensitive field of a record says it already."""
    lines = [line.sentence for record in sheet.records for line in record.lines if line.sensitive]
    covered = {reading.value for sentence in lines for reading in readings.read(sentence)}
    codes = {line.check.code for record in sheet.records for line in record.lines if line.check}
    codes |= {"logo"} if sheet.logos else set()
    places: dict[tuple[str, str], list[tuple[Page, Difference]]] = {}
    for page, difference in met:
        fact = difference.fact
        if fact.value not in covered and not (fact.kind in ("place", "image") and READINGS[fact.kind] in codes):
            places.setdefault((fact.kind, fact.value), []).append((page, difference))
    return [_told(*found[0], len(found) - 1) for found in places.values()]


def _told(page: Page, difference: Difference, more: int) -> Line:
    fact = difference.fact
    where = f"{page.title}, « {fact.label} »" if fact.label not in ("", page.title) else page.title
    change = f"{difference.before} → {fact.text}" if difference.before else f"{fact.text} (ajout)"
    others = f" ; et sur {more} autre{'s' if more > 1 else ''} page{'s' if more > 1 else ''}" if more else ""
    return Line(f"{where} : {change}{others}", Check(READINGS[fact.kind], True))


def name_of(partner: str, *sides: Registry) -> str:
    """Name of an organisation, where it has one; its id elsewhere."""
    return next((str(side.partners[partner]["name"]) for side in sides if partner in side.partners), partner)


def _is_owned(path: str) -> bool:
    kind = of_path(path)
    return kind is not None and kind.is_owned


def _kind(path: str) -> Kind | None:
    """Kind of record or of data file that a path holds; None for a logo, a page or a file out of place."""
    if path.startswith("content/"):
        return catalogue.kind_of(path)
    kind = of_path(path)
    return kind.name if kind is not None else None


def _record(
    proposal: Change, paths: tuple[str, str], kind: Kind, comparison: Comparison, findings: list[Finding]
) -> RecordReview:
    """One record; `paths` are those of its file before and after, which are one unless it was renamed."""
    former, path = paths
    sides = (proposal.before, proposal.after)
    entries = proposal.touched[former][0], proposal.touched[path][1]
    fate: Fate = (
        "renamed"
        if former != path
        else "added"
        if entries[0] is None
        else "removed"
        if entries[1] is None
        else "changed"
    )
    before, after = (_data(side, one) for side, one in zip(sides, paths, strict=True))
    identifier = path if kind in DATA else identify(path)[1]
    readable = (before is not None or entries[0] is None) and (after is not None or entries[1] is None)
    if readable:
        lines = list(_lines(proposal, kind, comparison, before or {}, after or {}, fate))
        text = list(_diff(*(_body(side, one) for side, one in zip(sides, paths, strict=True))))
        if text:
            lines.append(Line(_count_lines(text), Check("wording", False) if after is not None else None))
    else:
        text = list(_diff(*(proposal.text(one, side) for side, one in zip(sides, paths, strict=True))))
        lines = [Line("Fichier impossible à lire champ par champ : comparez ses lignes.", Check("field", True))]
    present: Mapping[str, Any] = after or before or {}
    findings = findings + list(_dying(proposal, former, path, kind, fate))
    owner, partner = (
        identifier if kind == "partner" else str(data.get("partner", "")) if kind in OWNED else ""
        for data in (before or present, present)
    )
    name = str(schema(kind)["title"] if kind in DATA else present.get("name") or identifier)
    if kind == "committee":
        name = f"Comité du {identifier}"
    return RecordReview(path, kind, identifier, name, partner, owner, fate, tuple(lines), tuple(text), tuple(findings))


def _lines(
    proposal: Change,
    kind: Kind,
    comparison: Comparison,
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    fate: Fate,
) -> Iterator[Line]:
    """The fields that differ. Of a record that goes, nothing is asked; of one withdrawn, who asks and who takes over."""
    whole = fate in ("added", "removed")
    proposer, owner = proposal.proposer, str((before or after).get("partner", ""))
    asked = Check("withdrawal" if proposer.team or owner in proposer.organisations else "stranger", True)
    if fate == "removed" and proposal.erases:
        yield Line(
            "Fichier effacé : son identifiant doit être dans schemas/retired-ids.txt, sinon son adresse mourra.", asked
        )
    for change in comparison.changes(before, after):
        check = None if fate == "removed" else check_of(kind, change, whole=whole)
        if check and check.code == "withdrawal":
            check = asked
        yield Line(_with_names(change, (proposal.before, proposal.after)).sentence(whole=whole), check)
    replacement = _replacement(after) if kind in OWNED and after else ""
    if replacement and replacement != _replacement(before):
        data = proposal.after.corpus.records[KINDS[kind].name].get(replacement, {})
        if data and data["partner"] != owner:
            other = name_of(data["partner"], proposal.after)
            yield Line(f"Mènera à « {data['name']} », de {other}", Check("replacement", True))


def _replacement(data: Mapping[str, Any]) -> str:
    """The scheme that takes over from one, as its last withdrawal says; "" when none does."""
    facts = data.get("facts")
    named = (
        [one for one in facts if isinstance(one, dict) and one.get("fact") == "withdrawal"]
        if isinstance(facts, list)
        else []
    )
    return str(named[-1].get("replaced_by", "")) if named else ""


def _dying(proposal: Change, former: str, path: str, kind: Kind, fate: Fate) -> Iterator[Finding]:
    """What is wrong with a file that goes or takes another name: an address that was online never dies."""
    identifier = former if kind in DATA else identify(former)[1]
    if (
        fate not in ("removed", "renamed")
        or kind not in ("partner", *OWNED)
        or not _was_shown(proposal.before, kind, identifier)
    ):
        return
    address = KINDS[kind].page(identifier)
    if fate == "renamed":
        told = (
            f"fichier renommé, identifiant changé de « {identifier} » en « {identify(path)[1]} » : "
            f"l'adresse {address} meurt ; gardez « {identifier} »."
        )
    elif proposal.erases:
        return
    else:
        told = (
            f"ce fichier est en ligne, et il est supprimé : l'adresse {address} meurt ; remettez-le, puis "
            f"{_HOW if kind in OWNED else _HOW_PARTNER}, ce qui laisse une page d'aide."
        )
    yield Finding(path, 1, 1, "gate-rename" if fate == "renamed" else "gate-removal", told)


_HOW, _HOW_PARTNER = "retirez la fiche (egalite withdraw)", "effacez l'organisme (egalite erase)"


def _was_shown(side: Registry, kind: Kind, identifier: str) -> bool:
    """Whether an address of a record was online, or may have been."""
    if kind == "partner":
        return any(_was_shown(side, own.name, one) for own, one, data in side.owned if data["partner"] == identifier)
    name = KINDS[kind].name
    return identifier not in side.corpus.records[name] or side.visible(identifier, name) != "offline"


def _with_names(change: FieldChange, sides: tuple[Registry, Registry]) -> FieldChange:
    """The same change, an organisation told by its name."""
    if change.path != ("partner",):
        return change
    before, after = (name_of(one, side) for one, side in zip((change.before, change.after), sides, strict=True))
    return replace(change, before=before, after=after)


def _data(side: Registry, path: str) -> Mapping[str, Any] | None:
    """Fields of a record, with or without errors; None when it is absent or cannot be read at all."""
    if path in side.corpus.data:
        return side.corpus.data[path].data
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
