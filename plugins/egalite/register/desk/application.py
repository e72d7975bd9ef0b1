"""Carry out the files of the desk, by what the gestures of the terminal call too."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from egalite.editing import erase
from egalite.editing.intake import acceptance
from egalite.editing.intake.call_back import CallBack
from egalite.editing.withdraw import locate, plan, withdraw
from egalite.editing.writer import EditError
from egalite.history.git import HistoryError
from egalite.project import CHECKOUT
from egalite.records import contributed
from egalite.records.content import forge, publisher
from egalite.records.registry import Registry, load
from egalite.register import gestures
from egalite.register.desk import DeskError, gesture_file, proposals, requests
from egalite.register.desk.gesture_file import GestureFile
from egalite.register.documents import DocumentError, catalogue
from egalite.register.documents.case import Choices
from egalite.register.gestures import Gesture
from egalite.register.private import writing
from egalite.register.private.layout import is_register
from egalite.register.private.reader import RegisterError, read

Maker = Callable[[Registry, GestureFile], Gesture]


def _day(file: GestureFile, field: str) -> date:
    day = file.day(field)
    assert day is not None, "the file was judged"
    return day


MAKERS: Mapping[str, Maker] = {
    "reading": lambda _, f: gestures.reading(f.subject, f.text("by"), f.made_on, f.day("next_check")),
    "publication": lambda _, f: gestures.publication(f.subject, f.made_on),
    "numbers": lambda _, f: gestures.numbers(f.subject, f.made_on),
    "signature": lambda _, f: gestures.signature(
        f.subject, _day(f, "signed_on"), f.day("starts_on"), f.day("ends_on"),
        charter_apart=bool(f.values.get("charter_apart")),
    ),
    "charter": lambda _, f: gestures.charter(f.subject, _day(f, "signed_on")),
    "amendment": lambda _, f: gestures.amendment(f.subject, _day(f, "signed_on"), f.day("ends_on")),
    "listing": lambda _, f: gestures.listing(f.subject, f.made_on),
    "removal": lambda _, f: gestures.removal(f.subject, _day(f, "removed_on")),
    "end": lambda registry, f: gestures.end(
        registry, f.subject, None, f.day("received_on"), side=f.text("from"), number=f.text("number")
    ),
    "decision": lambda registry, f: gestures.decision(registry, f.subject, f.text("decision"), f.made_on),
    "evaluation": lambda _, f: gestures.evaluation(f.subject, f.values["years"], f.day("done_on"), f.text("not_made")),
    "request": lambda _, f: gestures.request(f.subject, f.text("topic"), f.made_on, f.day("due_on")),
    "reminder": lambda _, f: gestures.reminder(f.subject, f.text("topic"), f.made_on),
    "answer": lambda _, f: gestures.answer(f.subject, f.text("topic"), f.text("answer"), f.made_on),
    "contribution": lambda _, f: gestures.contribution(
        f.subject, f.text("contribution"), _day(f, "promised_on"), f.day("due_on")
    ),
    "delivery": lambda _, f: gestures.delivery(f.subject, f.text("contribution"), f.made_on),
    "backlink": lambda _, f: gestures.backlink(f.subject, f.text("page"), f.made_on),
    "sending": lambda _, f: gestures.sending(f.subject, f.text("document"), f.made_on, f.text("number")),
    "convening": lambda _, f: gestures.convening(f.subject, f.made_on),
    "outcome": lambda registry, f: gestures.outcome(
        registry, f.subject, f.text("concerns"), f.text("outcome"), f.made_on if f.values.get("done") else None
    ),
    "rectification": lambda registry, f: gestures.rectification(
        registry, f.subject, f.text("entry"), _day(f, "right_on")
    ),
    "messages": lambda _, f: gestures.messages(f.subject, f.text("message"), f.text("received"), f.text("late")),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """Where files of the desk are carried out, and on which day: the public records, the register, the commit that the records come
    from ("" when none says it), the files that say who publishes and where proposals are sent.
    """

    root: Path
    folder: Path
    day: date
    source: str = ""
    publisher: Path = CHECKOUT / publisher.FILE.path
    forge: Path = CHECKOUT / forge.FILE.path


def apply(path: Path, place: Place) -> list[str]:
    """Judge a file and carry it out, once; gives what to say, in French. Raises DeskError and OSError, and writes nothing then."""
    folder = place.folder
    if not is_register(folder):
        raise DeskError(f"« {folder} » n'est pas un registre ; créez-le : egalite register init {folder}")
    file = gesture_file.read(path, place.day)
    if file.reference in writing.ledger(folder):
        raise DeskError(f"{file.name} : ce geste est déjà inscrit ; retirez ce fichier, rien n'est à refaire.")
    try:
        lines = _OTHERS.get(file.gesture, _carry_out)(file, place)
    except (EditError, RegisterError, DocumentError) as error:
        raise DeskError("\n".join(f"{file.name} : {line}" for line in str(error).split("\n"))) from None
    words = " ".join(filter(None, (file.gesture, file.subject, file.text("ground"), file.text("proposal"))))
    writing.keep_reference(folder, file.reference, words)
    return [f"{file.name} :", *lines]


def _carry_out(file: GestureFile, place: Place) -> list[str]:
    registry = load(place.root, place.day)
    if file.gesture == "reading":
        _require_same(registry, file)
    if file.gesture in ("convening", "outcome") and not (place.folder / f"meetings/{file.subject}.yml").is_file():
        raise EditError(f"aucune réunion « {file.subject} » au registre ; prévoyez-la d'abord.")
    return gestures.carry_out(MAKERS[file.gesture](registry, file), place.root, place.folder, place.day)


def _plan_meeting(file: GestureFile, place: Place) -> list[str]:
    held, nature = _day(file, "held_on"), file.text("meeting_type")
    made = gestures.meeting(
        writing.free_meeting(place.folder, held), held, nature, urgent=nature == "urgent",
        topics=file.values.get("topics", ()), members=file.values.get("members", ()), requested_by=file.text("from"),
    )  # fmt: skip
    return gestures.carry_out(made, place.root, place.folder, place.day)


def _document(file: GestureFile, place: Place) -> list[str]:
    registry = load(place.root, place.day)
    choices = Choices(ends=file.day("ends_on"), publisher=place.publisher)
    register, kind = read(place.folder, place.day, registry), file.text("document")
    made = catalogue.make(kind, file.subject, registry, register, choices, place.source)
    name, fresh = writing.keep_document(place.folder, made.folder, kind, place.day, made.pdf())
    return [f"{'Document gardé au registre' if fresh else 'Le registre tient déjà ce document'} : {name}", *made.notes]


def _accept(file: GestureFile, place: Place) -> list[str]:
    """A proposal goes on its branch, and its file leaves the register; one that is on the forge already stays where it is."""
    received = _received(file, place)
    if received is None:
        return ["Proposition retenue : relisez sa demande sur la forge, puis fusionnez-la vous-même."]
    call_back = CallBack(file.text("by"), _day(file, "called_on"))
    lines = acceptance.accept(
        place.root, received, call_back, place.forge, os.environ, place.day, onto_current=bool(file.values.get("onto_current"))
    )  # fmt: skip
    writing.forget(received)
    return lines


def _answer(file: GestureFile, place: Place) -> list[str]:
    """A proposal that is not kept, or that is to be sent again: its file leaves the register."""
    received = _received(file, place)
    if received is None:
        return [
            "Proposition rendue : écrivez vous-même la réponse sur la forge, et fermez-y la demande si elle n'est pas retenue."
        ]
    writing.forget(received)
    return ["Proposition rendue : envoyez vous-même la réponse."]


def _erase(file: GestureFile, place: Place) -> list[str]:
    """What article 6 says must go, once nothing binds any more: the records of a partner, its logo. Its addresses stay."""
    registry = load(place.root, place.day)
    if file.subject in registry.partners and registry.standing(file.subject).status != "ended":
        raise EditError(
            f"« {file.subject} » : sa convention, ou son délai de retrait, n'est pas finie ; inscrivez-en d'abord la fin."
        )
    try:
        erasure = erase.plan(registry, file.subject)
    except FileNotFoundError as error:
        raise EditError(str(error)) from None
    erase.apply(erasure)
    return [
        *(f"Effacé : {name}" for name in erasure.files),
        *(f"À relire, cette ligne les nomme : {name}:{line}" for name, line in erasure.mentions),
        "L'historique de Git garde ces fichiers : docs/editeur-retirer-une-fiche.md dit comment les en ôter.",
    ]


def _received(file: GestureFile, place: Place) -> Path | None:
    """The file of the proposal that a gesture is about, as it was shown; None when it is on the forge. Raises EditError."""
    for path in proposals.files(place.folder):
        if proposals.digest(path) == file.text("proposal"):
            return path
    with suppress(HistoryError):
        if requests.awaits(file.text("proposal"), place.root):
            return None
    raise EditError(
        "cette proposition n'est plus parmi celles qui sont reçues, ou son fichier a changé ; refaites le bureau."
    )


def _require_same(registry: Registry, file: GestureFile) -> None:
    """Raises EditError when the record is not the one that was read aloud."""
    path = registry.tree.schemes.get(file.subject)
    if path is not None and contributed.digest((registry.root / path).read_bytes()) != file.text("base"):
        raise EditError(
            f"« {file.subject} » a changé depuis l'appel ; refaites le bureau, puis relisez-la au téléphone."
        )


def _withdraw(file: GestureFile, place: Place) -> list[str]:
    registry = load(place.root, place.day)
    path = locate(registry, file.subject)
    withdrawal = plan(registry, path, file.text("reason"), file.text("replaced_by"))
    withdraw(place.root, path, replace(withdrawal, date=file.made_on.isoformat()))
    return [f"{'Suspendue' if withdrawal.is_suspension else 'Retirée'} : {path}"]


# What does more than to state facts and to write in the register.
_OTHERS: Mapping[str, Callable[[GestureFile, Place], list[str]]] = {
    "withdrawal": _withdraw, "meeting": _plan_meeting, "document": _document, "acceptance": _accept, "correction": _answer,
    "refusal": _answer, "erasure": _erase,
}  # fmt: skip
GESTURES = frozenset({*MAKERS, *_OTHERS})
