"""Which files a private register holds, and what a new one begins with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from egalite.records.document import Kind

MARK = "registre.yml"  # what makes a folder a private register
PEOPLE = "personnes"
DOCUMENTS = "documents"  # one folder an organisation or a meeting; no name of a person stands in them
PROPOSALS = "propositions"  # files received, without the contact of who sent them, until they have their answer
LEDGER = "gestes.txt"  # references of the files of the desk that were carried out
_ID = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_DAY = r"\d{4}-\d{2}-\d{2}"


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of the register: the kind of its files, what their names are made of, and how that is told."""

    name: str
    kind: Kind
    pattern: re.Pattern[str]
    told: str


FOLDERS = (
    Folder("partners", "register-partner", re.compile(_ID), "l'identifiant d'un organisme"),
    Folder("meetings", "register-meeting", re.compile(rf"{_DAY}(?:-[2-9])?"), "la date de la réunion, année-mois-jour"),
    Folder("messages", "register-messages", re.compile(r"\d{4}-(?:0[1-9]|1[0-2])"), "un mois, année-mois"),
    Folder(PEOPLE, "register-person", re.compile(_ID), "une clé en minuscules, chiffres et tirets"),
)
START = {
    ".gitignore": f"# Les noms et coordonnées de personnes ne sont jamais suivis par Git.\n/{PEOPLE}/\n"
    "# Ce que la tâche des gestes fait ici, le temps d'une exécution.\n/public/\n/bureau/\n",
    MARK: "# Registre privé du site « Égalité contre racisme ». Ce dépôt ne devient jamais public.\nversion: '1'\n",
    "README.md": (
        "# Registre privé\n\n"
        "Ce dépôt tient ce que le public ne lit pas : lettres, évaluations, demandes, comité, contributions, messages comptés. Il "
        "est joint au dépôt public par les identifiants des organismes et des fiches. Il ne devient jamais public.\n\n"
        "- `partners/<identifiant>.yml` : un organisme.\n"
        "- `meetings/<date>.yml` : une réunion du comité de suivi.\n"
        "- `messages/<année-mois>.yml` : les messages comptés d'un mois.\n"
        f"- `{DOCUMENTS}/<identifiant>/<date>-<nature>.pdf` : les documents faits, jamais récrits. Ni nom ni adresse de personne n'y est.\n"
        f"- `{PROPOSALS}/` : les propositions reçues, sans le contact de qui les envoie, jusqu'à leur réponse.\n"
        f"- `gestes/` : déposez ici les fichiers du bureau ; `{LEDGER}` dit lesquels sont déjà inscrits.\n"
        "- `links/state.jsonl` : ce qu'`egalite links` sait des liens ; elle seule l'écrit.\n"
        f"- `{PEOPLE}/<clé>.yml` : une personne. Git ne suit pas ce dossier : sauvegardez-le à part, et effacez un fichier pour effacer "
        "la personne.\n\n"
        "`egalite register check DOSSIER` le vérifie ; `egalite due --register DOSSIER` dit ce qui est à faire.\n"
    ),
    **{f"{folder.name}/.gitkeep": "" for folder in FOLDERS if folder.name != PEOPLE},
    "gestes/.gitkeep": "",
    f"{PROPOSALS}/.gitkeep": "",
}  # fmt: skip


def files(root: Path) -> Iterator[tuple[Folder, Path]]:
    """Every YAML file of a register, by folder."""
    for folder in FOLDERS:
        for path in sorted((root / folder.name).glob("*.yml")):
            yield folder, path


def documents(root: Path, subject: str) -> list[Path]:
    """The documents kept of an organisation or of a meeting, the newest day first."""
    return sorted((root / DOCUMENTS / subject).glob("*.pdf"), reverse=True)


def all_documents(root: Path) -> dict[str, Path]:
    """Every document kept, by its name in the register."""
    return {path.relative_to(root).as_posix(): path for path in sorted((root / DOCUMENTS).glob("*/*.pdf"))}


def is_register(root: Path) -> bool:
    """Whether a folder is a private register."""
    return (root / MARK).is_file()
