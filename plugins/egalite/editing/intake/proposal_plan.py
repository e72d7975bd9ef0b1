"""What a proposal would write, judged by the schemas and by every rule; the files themselves are written elsewhere.

Nothing that a browser says is trusted: reserved fields come from the record as it is, or from here.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from egalite.editing.editor import rewritten
from egalite.editing.field_labels import title, translated
from egalite.editing.intake.proposal import Fault, Proposal, Refused
from egalite.editing.writer import EditError
from egalite.images import kinds, publish
from egalite.images.judge import judge as judge_image
from egalite.records import dump, schema, word_list, yaml
from egalite.records.document import Document, Kind, identify, open_document
from egalite.records.finding import Finding, Severity
from egalite.records.registry import Registry, load
from egalite.records.yaml import Pointer
from egalite.review.fields import Comparison

_LOGO = "logo.webp"
_FORM = "refaites la proposition avec la page « Proposer un dispositif » du site"
_BODY = "Texte"
# How a message of the schema names its field: the answer has said it already.
_SUBJECT = re.compile(r"\A(?:l'élément \d+ de )?« [^»]* »(?: :)? ")


@dataclass(frozen=True, slots=True)
class Row:
    """A field that differs between the version a proposal started from, the one in the directory and the proposal."""

    label: str
    started: str
    current: str
    proposed: str
    since: bool  # changed in the directory since
    wanted: bool  # changed by the proposal


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a proposal brings. `files` gives the new content of each file that changes, None for one that goes.

    `rows` compares three versions when the proposal started from an older one.
    """

    proposal: Proposal
    partner: str
    files: Mapping[str, bytes | None] = field(default_factory=dict)
    rows: tuple[Row, ...] = ()


class Outdated(Exception):
    """The record has changed since the version that a proposal started from; no row when that version is unknown."""

    def __init__(self, rows: tuple[Row, ...]) -> None:
        super().__init__("la fiche a changé depuis")
        self.rows = rows


def prepare(
    proposal: Proposal, registry: Registry, past: Callable[[], Iterable[bytes]], *, onto_current: bool = False
) -> Incoming:
    """Judge a proposal on the records it would join. `past` gives the former contents of the scheme's file.

    The registry's folder is a copy that may be written to. Raises Refused, Outdated, and EditError for a fault that is
    not the proposal's.
    """
    faults = [*_date(proposal, registry.day), *_identity(proposal, registry), *_reserved(proposal)]
    old = _current(proposal, registry)
    target = _target(proposal, old)
    partner = _partner(proposal, registry)
    faults += _conforms("scheme", target)
    if proposal.presentation is not None:
        faults += _conforms("partner", partner)
    faults += _logo_faults(proposal, partner)
    if old is not None and not faults and _same(old, target, proposal.body):
        target = old.data or {}
    elif old is not None and proposal.kind == "new":
        faults.insert(0, Fault("Identifiant", f"« {proposal.scheme} » est déjà pris ; choisissez-en un autre."))
    if faults:
        raise Refused(faults, proposal.name)
    body, rows = proposal.body, tuple[Row, ...]()
    if old is not None and not _same(old, target, body) and _digest(registry, old) != proposal.base:
        target, body, rows = _onto_current(proposal, registry, old, target, past, onto_current)
    files = dict(_files(proposal, registry, old, target, body, partner))
    if files:
        _judge(proposal, registry, files)
    return Incoming(proposal, str(partner["name"]), files, rows)


def _date(proposal: Proposal, day: date) -> Iterator[Fault]:
    """The day of a proposal becomes that of the rights on its logo: it exists, and has come."""
    try:
        if date.fromisoformat(proposal.made_on) <= day:
            return
    except ValueError:
        pass
    yield Fault(
        title("proposal", ("made_on",)),
        f"« {proposal.made_on} » n'est pas un jour passé ; réglez la date de l'appareil.",
    )


def _identity(proposal: Proposal, registry: Registry) -> Iterator[Fault]:
    """Whether this organisation may propose this scheme at all."""
    known = proposal.organisation in registry.tree.partners
    if known and proposal.presentation is not None and not _presented(proposal, registry):
        yield Fault("Organisme", "il est déjà dans l'annuaire ; choisissez-le dans la liste du formulaire.")
    if not known and proposal.presentation is None:
        yield Fault(
            "Organisme", f"« {proposal.organisation} » n'est pas dans l'annuaire ; présentez-le dans le formulaire."
        )
    if proposal.organisation in word_list.entries(word_list.RETIRED_PARTNERS):
        yield Fault("Organisme", "cet identifiant a servi à un organisme effacé ; choisissez-en un autre.")
    if proposal.scheme in word_list.entries(word_list.RETIRED_IDS):
        yield Fault("Identifiant", "il a servi à une fiche retirée et ne peut plus servir ; choisissez-en un autre.")
    status = proposal.record.get("status")
    reading = registry.readings.get(registry.tree.schemes.get(proposal.scheme, ""))
    if reading is None:
        if proposal.kind == "update":
            yield Fault(
                "Identifiant", f"aucune fiche « {proposal.scheme} » n'est dans l'annuaire ; proposez-en une nouvelle."
            )
        elif status not in ("online", "planned"):
            yield Fault(
                title("scheme", ("status",)), "une fiche nouvelle est en ligne ou à venir ; choisissez l'un des deux."
            )
        return
    current = reading.data or {}
    if current.get("partner") != proposal.organisation:
        yield Fault(
            "Organisme", "cette fiche est celle d'un autre organisme ; lui seul peut en proposer la mise à jour."
        )
    elif current.get("status") == "withdrawn":
        yield Fault(
            "Identifiant", "cette fiche a été retirée de l'annuaire ; écrivez-nous avant de la proposer de nouveau."
        )
    elif status != current.get("status") and (current.get("status"), status) != ("planned", "online"):
        yield Fault(
            title("scheme", ("status",)),
            "il ne change pas par une proposition, sauf quand un dispositif à venir ouvre.",
        )


def _reserved(proposal: Proposal) -> Iterator[Fault]:
    for kind, record in (("scheme", proposal.record), ("partner", proposal.presentation or {})):
        for name in record:
            if name in reserved(kind):
                yield Fault(title(kind, (name,)), f"seule l'équipe du site remplit ce champ ; {_FORM}.")


def reserved(kind: str) -> frozenset[str]:
    """Names of the fields that no proposal may hold."""
    properties = schema.schema(kind)["properties"]
    return frozenset(name for name, node in properties.items() if node.get("x-reserved"))


def _current(proposal: Proposal, registry: Registry) -> Document | None:
    """The scheme as it is in the directory. Raises EditError when it cannot be read."""
    path = registry.tree.schemes.get(proposal.scheme)
    if path is None:
        return None
    document = open_document(registry.root, path)
    if document.findings or document.data is None:
        raise EditError(f"{path} ne peut pas être lue ; corrigez d'abord ce que dit egalite check.")
    return document


def _target(proposal: Proposal, old: Document | None) -> dict[str, Any]:
    """The record as proposed, with the reserved fields it has, or begins with."""
    held = {name: value for name, value in proposal.record.items() if name not in reserved("scheme")}
    if old is None:
        return dump.ordered("scheme", {**held, "partner": proposal.organisation})
    kept = {name: value for name, value in (old.data or {}).items() if name in reserved("scheme")}
    return dump.ordered("scheme", {**kept, **held})


def _partner(proposal: Proposal, registry: Registry) -> dict[str, Any]:
    """The organisation's record, as it is or as it begins: listed, without a convention."""
    path = registry.tree.partners.get(proposal.organisation)
    if path is not None:
        return {"name": proposal.organisation, **(registry.readings[path].data or {})}
    return _beginning(proposal)


def _beginning(proposal: Proposal) -> dict[str, Any]:
    """The record of an organisation that presents itself."""
    held = {name: value for name, value in (proposal.presentation or {}).items() if name not in reserved("partner")}
    return dump.ordered("partner", {"name": proposal.organisation, **held, "relation": "signposted"})


def _presented(proposal: Proposal, registry: Registry) -> bool:
    """Whether the directory already says what an organisation says of itself: it was taken in before, and has not changed."""
    return registry.readings[registry.tree.partners[proposal.organisation]].data == _beginning(proposal)


class _Held:
    """A record not written yet; the findings of its schema tell places by rank in `pointers`."""

    def __init__(self, kind: Kind, data: dict[str, Any]) -> None:
        self.kind: Kind = kind
        self.data: dict[str, Any] | None = data
        self.pointers: list[Pointer] = []

    def finding(
        self,
        rule: str,
        pointer: Pointer,
        message: str,
        *,
        key: bool = False,
        severity: Severity = "error",
        allowed: tuple[str, ...] = (),
        suggestion: str | None = None,
    ) -> Finding:
        """A finding whose line is the rank of its pointer."""
        del key
        if pointer not in self.pointers:
            self.pointers.append(pointer)
        return Finding("", self.pointers.index(pointer), 1, rule, message, severity, 0, allowed, suggestion)


def _conforms(kind: Kind, data: dict[str, Any]) -> Iterator[Fault]:
    held = _Held(kind, data)
    for finding in schema.check(held):
        pointer = held.pointers[finding.line]
        if finding.rule == "unknown-field":
            yield Fault(title(kind, pointer[:-1]), f"« {str(pointer[-1])[:40]} » n'y a pas sa place ; {_FORM}.")
        else:
            message = translated(kind, finding.message)
            yield Fault(title(kind, pointer), _SUBJECT.sub("", message) if pointer else message)


def _logo_faults(proposal: Proposal, partner: Mapping[str, Any]) -> Iterator[Fault]:
    if proposal.logo is None:
        return
    if partner.get("relation") != "convention":
        yield Fault(
            "Logo", "l'annuaire montre celui des organismes liés par une convention ; ôtez-le de la proposition."
        )
        return
    raw, _ = proposal.logo
    for fault in judge_image(raw, _named(raw)):
        yield Fault("Logo", fault.message)


def _named(raw: bytes) -> str:
    """The name that an image would have by what it is, for its judge to have nothing to say of it."""
    found = kinds.recognise(raw)
    return f"logo{next((suffix for suffix, kind in kinds.ACCEPTED.items() if kind == found), '.png')}"


def _same(old: Document, target: Mapping[str, Any], body: str) -> bool:
    return old.data == target and old.body.strip() == body.strip()


def _digest(registry: Registry, old: Document) -> str:
    return hashlib.sha256((registry.root / old.path).read_bytes()).hexdigest()


def _onto_current(
    proposal: Proposal,
    registry: Registry,
    old: Document,
    target: dict[str, Any],
    past: Callable[[], Iterable[bytes]],
    agreed: bool,
) -> tuple[dict[str, Any], str, tuple[Row, ...]]:
    """The present record with what the proposal changed in the version it started from, and the three side by side.

    Where both changed a field, the proposal's value is taken. Raises Outdated unless it is agreed, or nothing that a
    proposal may change has changed since.
    """
    raw = next((raw for raw in past() if hashlib.sha256(raw).hexdigest() == proposal.base), None)
    started = Document(old.path, "scheme", old.id, raw) if raw is not None else None
    if started is None or started.data is None:
        raise Outdated(())
    sides = [{**(document.data or {}), _BODY: document.body.strip()} for document in (started, old)]
    sides.append({**target, _BODY: proposal.body.strip()})
    rows = tuple(_rows(registry, *sides))
    if any(row.since for row in rows) and not agreed:
        raise Outdated(rows)
    merged = dict(sides[1])
    first, _, last = sides
    for name in {**first, **last}:
        if name not in reserved("scheme") and first.get(name) != last.get(name):
            merged[name] = last.get(name)
    body = str(merged.pop(_BODY))
    return dump.ordered("scheme", {name: value for name, value in merged.items() if value is not None}), body, rows


def _rows(
    registry: Registry, started: Mapping[str, Any], current: Mapping[str, Any], proposed: Mapping[str, Any]
) -> Iterator[Row]:
    show = Comparison("scheme", registry.vocabularies).show
    nodes = {**schema.schema("scheme")["properties"], _BODY: {"title": _BODY}}
    for name, node in nodes.items():
        values = [side.get(name) for side in (started, current, proposed)]
        since, wanted = values[0] != values[1], values[0] != values[2]
        if (since or wanted) and not node.get("x-reserved"):
            first, current_value, last = (show(node, value) for value in values)
            yield Row(str(node["title"]), first, current_value, last, since, wanted)


def _files(
    proposal: Proposal,
    registry: Registry,
    old: Document | None,
    target: Mapping[str, Any],
    body: str,
    partner: dict[str, Any],
) -> Iterator[tuple[str, bytes | None]]:
    """Each file that changes, and its new content."""
    if old is None:
        yield f"schemes/{proposal.scheme}.md", dump.canonical("scheme", target, body).encode()
    elif not _same(old, target, body):
        yield old.path, rewritten(old, target, body)
    folder = f"partners/{proposal.organisation}"
    if proposal.presentation is not None and proposal.organisation not in registry.tree.partners:
        yield f"{folder}/partner.yml", dump.canonical("partner", partner).encode()
    if proposal.logo is not None:
        yield from _logo_files(proposal, registry, folder)


def _logo_files(proposal: Proposal, registry: Registry, folder: str) -> Iterator[tuple[str, bytes | None]]:
    """The logo encoded anew, the one it replaces, what the organisation's record says of it."""
    assert proposal.logo is not None
    raw, alt = proposal.logo
    drawn = publish.to_webp(raw)
    there = registry.tree.logos.get(proposal.organisation)
    document = open_document(registry.root, registry.tree.partners[proposal.organisation])
    data = document.data or {}
    told = data.get("logo", {})
    same = there == f"{folder}/{_LOGO}" and (registry.root / there).read_bytes() == drawn
    if same and told.get("alt") == alt:
        return
    if not same:
        yield f"{folder}/{_LOGO}", drawn
        if there is not None and there != f"{folder}/{_LOGO}":
            yield there, None
    logo = {"file": _LOGO, "alt": alt, "rights_granted_on": proposal.made_on}
    yield document.path, rewritten(document, dump.ordered("partner", {**data, "logo": logo}), "")


def _judge(proposal: Proposal, registry: Registry, files: Mapping[str, bytes | None]) -> None:
    """Write the files into the registry's folder and judge everything again. Raises Refused when they bring errors."""
    allowed = {f"schemes/{proposal.scheme}.md"}
    folder = f"partners/{proposal.organisation}/"
    if any(path not in allowed and not path.startswith(folder) for path in files):
        raise EditError("la proposition toucherait un autre organisme ; rien n'a été écrit.")
    for path, content in files.items():
        _put(registry.root / path, content)
    known = {(finding.file, finding.rule, finding.message) for finding in registry.findings}
    after = load(registry.root, registry.day, registry.readings)
    errors = [
        finding
        for finding in after.errors
        if finding.file in files or (finding.file, finding.rule, finding.message) not in known
    ]
    if errors:
        raise Refused([_fault(after, finding) for finding in errors], proposal.name)


def _put(place: Path, content: bytes | None) -> None:
    if content is None:
        place.unlink()
        return
    place.parent.mkdir(exist_ok=True)
    place.write_bytes(content)


def _fault(registry: Registry, finding: Finding) -> Fault:
    """A finding in the words of whoever proposed."""
    if not finding.file.endswith((".md", ".yml")):
        return Fault("Logo", finding.message)
    kind, _ = identify(finding.file)
    document = open_document(registry.root, finding.file)
    return Fault(_place(document, finding), translated(kind, finding.message))


def _place(document: Document, finding: Finding) -> str:
    """Title of the field that a finding points at."""
    if document.kind == "scheme" and finding.line >= document.body_line > 1:
        return _BODY
    at = (finding.line - 1 - document.yaml_line, finding.column - 1)
    spans = yaml.locate(document.front)
    exact = [pointer for pointer, places in spans.items() if at in (places[0][:2], places[1][:2])]
    near = [pointer for pointer, places in spans.items() if at[0] in (places[0][0], places[1][0])]
    return title(document.kind, max(exact or near, key=len, default=()))
