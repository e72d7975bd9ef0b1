"""The documents that can be made, by kind (a term of `letter-kinds`, and the name of its template), each with what it says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from egalite.project import CHECKOUT
from egalite.records.content import publisher
from egalite.records.registry import Registry
from egalite.register.documents import DocumentError, conditions, drawing, evaluation, letters
from egalite.register.documents.annexes import Annex
from egalite.register.documents.case import Case, Choices, open_case, require_choice
from egalite.register.private.reader import Register

OF_PARTNER: Mapping[str, Callable[[Case], dict[str, Any]]] = {
    "conditions": conditions.contents,
    "avenant": letters.amendment,
    "evaluation": evaluation.contents,
    "relance": letters.reminder,
    "preavis": letters.notice,
    "accuse": letters.acknowledgment,
    "adieu": letters.farewell,
}
CONVENING = "convocation"
KINDS = (*OF_PARTNER, CONVENING)
DEFENDER = "Défenseur des droits"  # who signs, whatever the publisher's file still lacks


@dataclass(frozen=True, slots=True)
class Document:
    """A document before it is drawn. `folder` is where the register keeps it, `beside` the texts to sign with it, `notes` what to
    tell who asked.
    """

    kind: str
    folder: str
    html: str
    beside: tuple[Path, ...] = ()
    notes: tuple[str, ...] = ()

    def pdf(self) -> bytes:
        """Its bytes. Raises DocumentError where the drawing library is missing."""
        return drawing.pdf(self.html)


def make(
    kind: str, identifier: str, registry: Registry, register: Register | None, choices: Choices | None = None, source: str = ""
) -> Document:  # fmt: skip
    """The document of a kind about a partner, or about a meeting of the register. `source` is the commit the records come from.

    Raises DocumentError.
    """
    chosen = choices or Choices()
    sender = publisher.read(chosen.publisher or CHECKOUT / publisher.FILE.path)
    common = {"sender": {**sender, "name": sender["name"] or DEFENDER}, "source": source}
    if kind == CONVENING:
        meetings = register.meetings if register is not None else {}
        require_choice(identifier, meetings, "aucune réunion « {} » au registre")
        values = letters.convening(registry, meetings[identifier])
        html = drawing.html(kind, registry.day, {**common, **values, "name": "", "role": ""})
        return Document(kind, f"reunion-{identifier}", html)
    case = open_case(registry, identifier, register, chosen)
    values = OF_PARTNER[kind](case)
    contacts = case.data.get("contacts", ())
    values |= {"name": case.name, "identifier": identifier, "role": contacts[0]["role"] if contacts else ""}
    texts: tuple[Annex, ...] = values.get("annexes", ())
    notes = tuple(f"À signer avec : {text.path} (SHA-256 {text.sha256})" for text in texts)
    html = drawing.html(kind, registry.day, {**common, **values})
    return Document(kind, identifier, html, tuple(text.path for text in texts), notes)


def possible(case: Case) -> list[str]:
    """The kinds that can be made about a partner as things stand; the conditions need two texts that only their maker has."""
    kinds = []
    for kind, contents in OF_PARTNER.items():
        try:
            if kind != "conditions":
                contents(case)
        except DocumentError:
            continue
        kinds.append(kind)
    return kinds
