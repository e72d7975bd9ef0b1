"""Facts about the publisher, from `publisher.yml`: what publication requires, what the law expects, what is left to choice."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from egalite.convention.obligation import Due
from egalite.records.data_file import DataFile, DataFileError, fields, open_file
from egalite.records.schema import schema

FILE = DataFile("publisher.yml", "publisher")
REQUIRED = (
    "site_url", "name", "address", "phone", "director", "contact_email", "privacy_email", "security_email", "host_name",
    "host_address", "host_phone", "log_retention", "emergency_review",
)  # fmt: skip
# What the GDPR asks to tell too (article 13, § 1 c and e, § 2 a), and what the convention does: whose the mark is (article 4.1.2),
# which Charter is signed (article 1). A lawyer may need weeks to decide them, and a withdrawal cannot wait: a published page says
# that they are not told yet, `make publish` and `egalite due` ask for them.
EXPECTED = (
    "log_basis", "log_recipients", "message_basis", "message_recipients", "message_retention",
    "mark", "charter_address", "charter_version", "charter_sha256",
)  # fmt: skip
COMMITTEE_PUBLIC = "oui"  # what `committee_public` holds for the outcomes of the committee to be shown
# What a reader calls each field; those of neither list are what only some publishers have to tell.
LABELS: Mapping[str, str] = {name: field["title"] for name, field in schema(FILE.kind)["properties"].items()}


def read(file: Path) -> Mapping[str, str]:
    """Every field of a publisher file, empty ones as "". Raises DataFileError."""
    data = fields(open_file(file, FILE.kind))
    return {name: data.get(name, "").strip() for name in LABELS}


def missing(publisher: Mapping[str, str]) -> list[str]:
    """Fields that publication needs and that are empty."""
    return [name for name in REQUIRED if not publisher[name]]


def untold(publisher: Mapping[str, str]) -> list[str]:
    """Fields that the law or the convention expects and that are empty. They never stop a publication."""
    return [name for name in EXPECTED if not publisher[name]]


def due(root: Path) -> list[Due]:
    """What the publisher of `root` has still to tell, when it has a publisher file."""
    if not (root / FILE.path).is_file():
        return []
    try:
        names = untold(read(root / FILE.path))
    except DataFileError as error:
        return [Due("publisher-facts", None, FILE.path, str(error), "ce qui manque")]
    title = "Pages Données personnelles, Mentions légales, La Charte : ce qu'elles ne disent pas encore"
    return [Due("publisher-facts", None, FILE.path, title, ", ".join(names))] if names else []
