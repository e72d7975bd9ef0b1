"""Emergency contacts of the reaction plan: were they verified lately? (compliance: every 90 days)"""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from egalite.convention.obligation import Due
from egalite.project import CHECKOUT
from egalite.records.content import contacts
from egalite.records.data_file import DataFileError

FILE = CHECKOUT / contacts.FILE.path
VALID = timedelta(days=90)


def due(root: Path, day: date, within: int) -> list[Due]:
    """The next verification, when `root` holds a reaction plan and it falls within so many days."""
    name = contacts.FILE.path
    if not (root / name).is_file():
        return []
    verified = _verified(root / name)
    limit = verified + VALID if verified and verified <= day else None  # never verified: as soon as possible
    if limit and limit > day + timedelta(days=within):
        return []
    return [Due("emergency-contacts", limit, name, "Contacts d'urgence du plan de réaction")]


def _verified(file: Path) -> date | None:
    """The day that the file gives; None when it gives none that can be read."""
    try:
        return contacts.verified_on(file)
    except (DataFileError, ValueError):
        return None


def overdue(file: Path, day: date) -> list[str]:
    """What to do about the contacts on a day, in French; nothing when they were verified less than 90 days before.

    Never an error: a plan out of date must not keep a wrong number online.
    """
    if not file.is_file():
        return [f"le fichier des contacts d'urgence {file} manque ; le plan de réaction n'est pas utilisable."]
    verified = _verified(file)
    if verified is None:
        return [
            "les contacts d'urgence n'ont pas de date de vérification ; voyez deploy/plan-de-reaction.md, dernière partie."
        ]
    if verified > day:
        return [f"les contacts d'urgence sont dits vérifiés le {verified.isoformat()}, qui n'est pas encore passé."]
    if day - verified > VALID:
        return [
            f"les contacts d'urgence n'ont pas été vérifiés depuis le {verified.isoformat()} ; appelez-les, puis "
            "changez « verified_on » dans deploy/contacts.yml."
        ]
    return []
