"""Read a private register: the one reader of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from egalite.finding import Finding
from egalite.records import data_file
from egalite.records.document import Document
from egalite.records.registry import Registry
from egalite.records.schema import nearest
from egalite.records.values.dates import dates
from egalite.register.private.layout import FOLDERS, PEOPLE, Folder, files, is_register

Record = Mapping[str, Any]
_DATED = {"answered": "answered_on", "refused": "answered_on"}  # answers that have a day


class RegisterError(Exception):
    """A folder is no register, in French."""


@dataclass(frozen=True, slots=True)
class Register:
    """What a private register holds, by id, and what is wrong in it. People are read by `person` alone, when a letter needs one."""

    root: Path
    partners: Mapping[str, Record]
    meetings: Mapping[str, Record]
    messages: Mapping[str, Record]
    findings: tuple[Finding, ...]

    def person(self, key: str) -> Record:
        """Name and addresses of a person; empty once erased."""
        document = data_file.open_file(self.root / PEOPLE / f"{key}.yml", "register-person", f"{PEOPLE}/{key}.yml")
        return {} if document.findings or document.data is None else document.data


def read(root: Path, day: date, registry: Registry | None = None) -> Register:
    """A register on a day, joined to the public records when a `registry` is given. Raises RegisterError."""
    if not is_register(root):
        raise RegisterError(f"« {root} » n'est pas un registre ; créez-le : egalite register init {root}")
    findings: list[Finding] = []
    held: dict[str, dict[str, Record]] = {folder.name: {} for folder in FOLDERS}
    for folder, path in files(root):
        name = f"{folder.name}/{path.name}"
        if not folder.pattern.fullmatch(path.stem):
            findings.append(Finding(name, 1, 1, "register-name", f"le nom de ce fichier doit être {folder.told}."))
            continue
        document = data_file.open_file(path, folder.kind, name)
        findings += document.findings
        if document.data is not None and not document.findings:
            held[folder.name][path.stem] = document.data
            findings += _faults(document, folder, day)
    register = Register(root, held["partners"], held["meetings"], held["messages"], ())
    if registry is not None:
        findings += _strangers(register, registry)
    return Register(
        root, held["partners"], held["meetings"], held["messages"], tuple(sorted(findings, key=lambda f: f.place))
    )


def _faults(document: Document, folder: Folder, day: date) -> Iterator[Finding]:
    for dated in dates(document):
        if dated.day is None:
            told = f"« {dated.text} » n'existe pas dans le calendrier ; vérifiez le jour et le mois."
            yield document.finding("calendar-date", dated.pointer, told)
        elif dated.day > day and not dated.ahead and dated.pointer[-1] != "term":
            told = f"« {dated.text} » est après aujourd'hui ({day.isoformat()}) ; corrigez cette date."
            yield document.finding("future-date", dated.pointer, told)
    data = document.data or {}
    if folder.name == "meetings" and not document.id.startswith(data["held_on"]):
        yield document.finding("register-name", ("held_on",), f"le fichier s'appelle {document.id} ; accordez-les.")
    for rank, request in enumerate(data.get("requests", ())):
        if ("answered_on" in request) != (request.get("answer") in _DATED):
            told = "une réponse a son jour, et un jour sa réponse ; « no-answer » n'a pas de jour."
            yield document.finding("request-answer", ("requests", rank), told)
    for rank, evaluation in enumerate(data.get("evaluations", ())):
        if ("done_on" in evaluation) == ("not_made" in evaluation):
            told = "dites quand l'évaluation est faite (done_on), ou pourquoi elle ne le sera pas (not_made)."
            yield document.finding("register-evaluation", ("evaluations", rank), told)
    for rank, examined in enumerate(data.get("examined", ())):
        if ("scheme" in examined) == ("partner" in examined):
            yield document.finding("register-outcome", ("examined", rank), "nommez une fiche, ou un organisme.")


def _strangers(register: Register, registry: Registry) -> Iterator[Finding]:
    """Ids that the public records do not know; a prospect has no public record yet."""
    retired = registry.corpus.retired
    for name, data in register.partners.items():
        if name not in registry.tree.partners and name not in retired.partners and "stage" not in data:
            yield _stranger(f"partners/{name}.yml", name, registry.tree.partners)
    for name, data in register.meetings.items():
        for examined in data.get("examined", ()):
            scheme, partner = examined.get("scheme"), examined.get("partner")
            if scheme and scheme not in registry.tree.schemes and scheme not in retired.schemes:
                yield _stranger(f"meetings/{name}.yml", scheme, registry.tree.schemes)
            if partner and partner not in registry.tree.partners and partner not in retired.partners:
                yield _stranger(f"meetings/{name}.yml", partner, registry.tree.partners)


def _stranger(file: str, name: str, known: Mapping[str, str]) -> Finding:
    guess = nearest(name, tuple(known))
    hint = f" ; le plus proche est « {guess} »" if guess else ""
    return Finding(file, 1, 1, "register-id", f"« {name} » n'est pas un identifiant du dépôt public{hint}.")
