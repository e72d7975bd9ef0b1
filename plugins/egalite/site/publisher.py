"""Facts about the publisher, from `publisher.yml`: what the legal pages show, what `make publish` requires or asks for."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from egalite.convention.obligation import Due
from egalite.records import fields_file
from egalite.site.errors import SiteError

# Field of publisher.yml → what a reader calls it.
REQUIRED = {
    "site_url": "Adresse du site",
    "name": "Éditeur",
    "address": "Adresse postale de l'éditeur",
    "phone": "Téléphone de l'éditeur",
    "director": "Direction de la publication",
    "contact_email": "Adresse électronique de contact",
    "privacy_email": "Délégué à la protection des données",
    "security_email": "Signalement d'une faille de sécurité",
    "host_name": "Hébergeur",
    "host_address": "Adresse de l'hébergeur",
    "host_phone": "Téléphone de l'hébergeur",
    "log_retention": "Conservation du journal de sécurité",
    "emergency_review": "Relecture humaine des numéros d'urgence (rôle et date)",
}
# What the GDPR asks to tell too (article 13, § 1 c and e, § 2 a). A lawyer may need weeks to decide them, and a withdrawal
# cannot wait: a published page says that they are not told yet, `make publish` and `egalite due` ask for them.
EXPECTED = {
    "log_basis": "Base légale du journal de sécurité",
    "log_recipients": "Qui reçoit le journal de sécurité",
    "message_basis": "Base légale du traitement des messages",
    "message_recipients": "Qui reçoit les messages",
    "message_retention": "Conservation des messages",
}
# What only some publishers have to tell; a published page leaves out what is empty.
OPTIONAL = {
    "editor": "Responsabilité de la rédaction",
    "statistics_retention": "Conservation du journal des statistiques",
    "answer_delay": "Délai de réponse aux messages",
    "convention_file": "Fichier de la convention à signer",
    "charter_file": "Fichier de la Charte à signer",
}
LABELS = {**REQUIRED, **EXPECTED, **OPTIONAL}
# Slug of an editorial page → what it shows. Legal notice: loi n° 2004-575, article 1-1. Personal data: GDPR, article 13.
_SHOWN = {
    "mentions-legales": (
        "name", "address", "phone", "contact_email", "director", "editor", "site_url", "host_name", "host_address",
        "host_phone",
    ),
    "donnees-personnelles": (
        "name", "address", "privacy_email", "log_basis", "log_recipients", "log_retention", "statistics_retention",
        "message_basis", "message_recipients", "message_retention",
    ),
    "proposer": (
        "name", "address", "privacy_email", "message_basis", "message_recipients", "message_retention",
    ),
    "securite": ("security_email", "answer_delay"),
    "contact": ("contact_email", "phone", "address"),
}  # fmt: skip


def shown(slug: str, publisher: Mapping[str, str], publishing: bool) -> dict[str, str]:
    """Facts that a page shows, by field, with their labels; before publication, optional ones still to fill too."""
    names = _SHOWN.get(slug, _SHOWN["mentions-legales"])
    return {name: LABELS[name] for name in names if publisher[name] or name not in OPTIONAL or not publishing}


def read(path: Path) -> Mapping[str, str]:
    """Fields of a publisher file, empty ones as "". Raises SiteError."""
    data = fields_file.read(path, SiteError)
    return {name: _text(path, data, name) for name in LABELS}


def missing(publisher: Mapping[str, str]) -> list[str]:
    """Fields that publication needs and that are empty."""
    return [name for name in REQUIRED if not publisher[name]]


def untold(publisher: Mapping[str, str]) -> list[str]:
    """Fields that the law expects and that are empty. They never stop a publication."""
    return [name for name in EXPECTED if not publisher[name]]


def due(root: Path) -> list[Due]:
    """What the publisher of `root` has still to tell, when it has a publisher file."""
    file = root / "publisher.yml"
    if not file.is_file():
        return []
    try:
        names = untold(read(file))
    except SiteError as error:
        return [Due("publisher-facts", None, file.name, str(error), "ce qui manque")]
    title = "Page Données personnelles : ce qu'elle ne dit pas encore"
    return [Due("publisher-facts", None, file.name, title, ", ".join(names))] if names else []


def _text(path: Path, data: Mapping[str, Any], name: str) -> str:
    unknown = sorted(set(data) - set(LABELS))
    if unknown:
        raise SiteError(f"{path} : le champ « {unknown[0]} » n'existe pas ; champs possibles : {', '.join(LABELS)}.")
    value = data.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise SiteError(f"{path} : « {name} » doit être un texte.")
    return value.strip()
