"""Carry out the files of the desk, by what the gestures of the terminal call too."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from egalite.editing.withdraw import locate, plan, withdraw
from egalite.editing.writer import EditError
from egalite.records import contributed
from egalite.records.registry import Registry, load
from egalite.register import gestures
from egalite.register.desk import DeskError, gesture_file
from egalite.register.desk.gesture_file import GestureFile
from egalite.register.gestures import Gesture
from egalite.register.private import writing
from egalite.register.private.layout import is_register
from egalite.register.private.reader import RegisterError

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
}  # fmt: skip


def apply(path: Path, root: Path, folder: Path, day: date) -> list[str]:
    """Judge a file and carry it out, once; gives what to say, in French. Raises DeskError and OSError, and writes nothing then."""
    if not is_register(folder):
        raise DeskError(f"« {folder} » n'est pas un registre ; créez-le : egalite register init {folder}")
    file = gesture_file.read(path, day)
    if file.reference in writing.references(folder):
        raise DeskError(f"{file.name} : ce geste est déjà inscrit ; retirez ce fichier, rien n'est à refaire.")
    try:
        lines = _withdraw(file, root, day) if file.gesture == "withdrawal" else _carry_out(file, root, folder, day)
    except (EditError, RegisterError) as error:
        raise DeskError("\n".join(f"{file.name} : {line}" for line in str(error).split("\n"))) from None
    writing.keep_reference(folder, file.reference, f"{file.gesture} {file.subject}")
    return [f"{file.name} :", *lines]


def _carry_out(file: GestureFile, root: Path, folder: Path, day: date) -> list[str]:
    registry = load(root, day)
    if file.gesture == "reading":
        _require_same(registry, file)
    return gestures.carry_out(MAKERS[file.gesture](registry, file), root, folder, day)


def _require_same(registry: Registry, file: GestureFile) -> None:
    """Raises EditError when the record is not the one that was read aloud."""
    path = registry.tree.schemes.get(file.subject)
    if path is not None and contributed.digest((registry.root / path).read_bytes()) != file.text("base"):
        raise EditError(
            f"« {file.subject} » a changé depuis l'appel ; refaites le bureau, puis relisez-la au téléphone."
        )


def _withdraw(file: GestureFile, root: Path, day: date) -> list[str]:
    registry = load(root, day)
    path = locate(registry, file.subject)
    withdrawal = plan(registry, path, file.text("reason"), file.text("replaced_by"))
    withdraw(root, path, replace(withdrawal, date=file.made_on.isoformat()))
    return [f"{'Suspendue' if withdrawal.is_suspension else 'Retirée'} : {path}"]
