"""The chain of changes of records, as French text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from egalite.french.plural import count
from egalite.history.provenance import SHORT, Change, History
from egalite.records.vocabulary import Vocabulary
from egalite.reporting.visible import visible


def chain(history: History, path: str, statuses: Vocabulary) -> str:
    """Every change of one record, oldest first, then what they prove of it."""
    return "\n".join([visible(path), *_lines(history, path, statuses), *_proofs(history, path)]) + "\n"


def table(history: History, paths: Sequence[str]) -> str:
    """One line per record: its last change and its validation."""
    return "".join(f"{visible(path)} : {_short(history, path)}\n" for path in paths)


def faults(history: History, paths: Mapping[str, bool]) -> list[str]:
    """What is not proven and should be, one sentence each. `paths` tell whether the record is shown online."""
    return [fault for path, online in paths.items() if (fault := _fault(history, path, online))]


def summary(history: History, paths: Sequence[str], faults: Sequence[str]) -> str:
    """The faults, then one line that counts."""
    proven = sum(1 for path in paths if (record := history.of(path)) and record.validated)
    mode = "par une fusion" if history.mode == "merge" else "par une signature vérifiée"
    last = f"{count(len(paths), 'fiche')} ; validées {mode} : {proven} ; défauts : {len(faults)}."
    return "".join(f"Défaut : {fault}\n" for fault in faults) + last + "\n"


def _lines(history: History, path: str, statuses: Vocabulary) -> Iterator[str]:
    before: Change | None = None
    for change in history.chains.get(path, ()):
        yield f"  {change.commit.day}  {change.commit.id[:SHORT]}  {_how(history, change)}, {_nature(before, change, statuses)}"
        before = change


def _how(history: History, change: Change) -> str:
    kind = "fusion" if change.commit.merge else "changement direct"
    if history.mode == "merge":
        return kind
    return f"{kind} signé" if change.proven else f"{kind} sans signature reconnue"


def _nature(before: Change | None, change: Change, statuses: Vocabulary) -> str:
    if not change.blob:
        return "fichier supprimé"
    parts = ["fichier modifié" if before and before.blob else "fichier créé"]
    status = change.facts.status
    if status and (before is None or before.facts.status != status):
        parts.append(f"état : {statuses[status].label.lower() if status in statuses else 'retirée'}")
    if change.facts.validates and (before is None or before.facts.verification != change.facts.verification):
        parts.append("vérification d'un éditeur")
    return ", ".join(parts)


def _proofs(history: History, path: str) -> Iterator[str]:
    record = history.of(path)
    if record is None:
        yield "  La version présente n'est pas dans l'historique : enregistrez-la, puis faites-la fusionner."
        return
    rows = (
        ("Première publication", record.published),
        ("Dernier changement", record.changed),
        ("Dernière validation", record.validated),
    )
    for label, commit in rows:
        yield f"  {label} : {f'{commit.day}, {commit.id[:SHORT]}' if commit else 'aucune'}"


def _short(history: History, path: str) -> str:
    record = history.of(path)
    if record is None:
        return "version absente de l'historique"
    change = f"changée le {record.changed.day} ({record.changed.id[:SHORT]})"
    if record.validated is None:
        return f"{change}, jamais validée"
    return f"{change}, validée le {record.validated.day} ({record.validated.id[:SHORT]})"


def _fault(history: History, path: str, online: bool) -> str:
    record = history.of(path)
    if record is None:
        return f"{visible(path)} : la version présente n'est pas dans l'historique ; enregistrez-la."
    if record.claimed and record.validated is None:
        how = "une fusion" if history.mode == "merge" else "un changement signé d'une personne habilitée"
        return f"{visible(path)} : la vérification affichée n'a pas été apportée par {how} ; refaites-la ainsi."
    if history.mode == "signed" and online and not record.proven:
        return f"{visible(path)} : la version présente n'est pas signée ; elle reste hors ligne."
    return ""
