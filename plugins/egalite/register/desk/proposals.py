"""The proposals received, each judged as its merge would be: what changes, what to verify, its logo, and the answers ready to send."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Literal, NamedTuple

from egalite.editing import field_labels
from egalite.editing.intake import reply, three_way
from egalite.editing.intake.preview import Preview, RecordChange, preview
from egalite.editing.intake.received_proposal import ReceivedProposal, open_proposal
from egalite.editing.intake.rejection import Rejected
from egalite.editing.intake.versions import Outdated, Row
from egalite.editing.writer import EditError
from egalite.records.registry import Registry
from egalite.register.private.layout import PROPOSALS
from egalite.review.checks import check_of
from egalite.review.comparison import Comparison

State = Literal["ready", "unchanged", "outdated", "refused", "unjudged"]
_NATURES = {
    "new": "Fiche nouvelle", "update": "Mise à jour", "confirm": "Relue, rien à corriger", "close": "Retrait demandé",
    "organisation": "Mise à jour de l'organisme",
}  # fmt: skip


class Change(NamedTuple):
    """A field that changes, in words: its label, what it said, what it would say; what to do before it is kept, "" for nothing."""

    label: str
    before: str
    after: str
    check: str
    sensitive: bool


@dataclass(frozen=True, slots=True)
class Received:
    """A proposal as its page shows it. `letters` holds the answers to send, by gesture; `problem` why it could not be judged."""

    key: str
    digest: str
    name: str
    organisation: str
    nature: str
    made_on: str
    state: State
    names_a_contact: bool = False
    changes: tuple[Change, ...] = ()
    rows: tuple[Row, ...] = ()
    warnings: tuple[str, ...] = ()
    logo: str = ""
    problem: str = ""
    letter: str = ""  # why it is refused, ready to send
    forge: bool = False  # it is on the forge already, where its answer is public
    account: str = ""  # of the forge, which opened it; "" when nobody said it

    @property
    def page(self) -> str:
        """The name of its page."""
        return f"proposition-{self.key}.html"

    @property
    def letters(self) -> dict[str, str]:
        """What to send for each answer."""
        return {
            "acceptance": reply.kept(self.name),
            "correction": self.letter
            or reply.correction(self.name, reply.ON_THE_FORGE if self.forge else reply.BY_THE_FORM),
            "refusal": reply.declined(self.name),
        }


def files(folder: Path) -> list[Path]:
    """The files of the proposals that a register holds."""
    return sorted((folder / PROPOSALS).glob("*.json"))


def digest(path: Path) -> str:
    """What tells a file from another: its SHA-256, in lower-case hexadecimal."""
    return sha256(path.read_bytes()).hexdigest()


def received(folder: Path, root: Path, registry: Registry, day: date) -> list[Received]:
    """Every proposal that awaits its answer, judged against the branch that proposals start from. A bad one stops no other."""
    return [_judged(path, root, registry, day) for path in files(folder)]


def _judged(path: Path, root: Path, registry: Registry, day: date) -> Received:
    mark = digest(path)
    try:
        proposal = open_proposal(path)
    except Rejected as rejected:
        name = rejected.name or f"Fichier « {path.stem} »"
        return Received(mark[:12], mark, name, "", "Fichier refusé", "", "refused", letter=reply.refusal(rejected))
    organisation = proposal.organisation
    shown = {
        "key": mark[:12], "digest": mark, "name": _name(proposal, registry),
        "organisation": organisation, "nature": _NATURES[proposal.kind],
        "made_on": proposal.made_on, "names_a_contact": _names_a_contact(path),
    }  # fmt: skip
    try:
        return _ready(proposal, root, registry, day, shown)
    except Rejected as rejected:
        return Received(**shown, state="refused", letter=reply.refusal(rejected))  # type: ignore[arg-type]
    except EditError as error:
        return Received(**shown, state="unjudged", problem=str(error))  # type: ignore[arg-type]


def _ready(proposal: ReceivedProposal, root: Path, registry: Registry, day: date, shown: dict[str, object]) -> Received:
    rows: tuple[Row, ...] = ()
    try:
        seen = preview(root, proposal, day)
    except Outdated as outdated:
        if not outdated.rows or proposal.kind == "confirm":
            sentence = "elle part d'une version de la fiche qui a changé depuis ; demandez-la de nouveau, depuis la page actuelle."
            raise EditError(sentence) from None
        rows = outdated.rows
        seen = preview(root, proposal, day, onto_current=True)
    state: State = "outdated" if rows else "ready" if seen.plan.files else "unchanged"
    return Received(
        **shown, state=state, rows=rows, changes=tuple(_changes(seen, registry)), logo=_logo(seen),  # type: ignore[arg-type]
        warnings=tuple(dict.fromkeys(f"{field_labels.place(one)} : {one.message}".removeprefix(" : ") for one in seen.warnings)),
    )  # fmt: skip


def _changes(seen: Preview, registry: Registry) -> Iterator[Change]:
    for record in seen.records:
        new = not record.before
        for change in Comparison(record.kind, registry.vocabularies).changes(record.before, record.after):
            check = check_of(record.kind, change, whole=new)
            yield Change(
                change.label,
                change.before,
                change.after,
                check.sentence if check else "",
                bool(check and check.sensitive),
            )
        yield from _text(record)


def _text(record: RecordChange) -> Iterator[Change]:
    before, after = record.text_before.strip(), record.text_after.strip()
    for part in three_way.text({"title": field_labels.BODY_TITLE}, before, before, after).differences:
        label = ", ".join(part.titles) if before else field_labels.BODY_TITLE
        yield Change(label, part.started or "", part.proposed or "", "Le texte change : lisez-le.", sensitive=False)


def _logo(seen: Preview) -> str:
    """The logo as the site would show it, inside the page itself."""
    return f"data:image/webp;base64,{b64encode(seen.logo).decode()}" if seen.logo else ""


def _name(proposal: ReceivedProposal, registry: Registry) -> str:
    """What is proposed, as people call it."""
    if proposal.record or proposal.presentation:
        return proposal.name
    record = registry.corpus.records[proposal.part].get(proposal.identifier, {})
    return str(record.get("name", proposal.name))


def _names_a_contact(path: Path) -> bool:
    return "contact" in json.loads(path.read_bytes().decode("utf-8-sig"))
