"""Facts about the publisher as the legal pages show them."""

from __future__ import annotations

from collections.abc import Mapping

from egalite.records.content.publisher import EXPECTED, LABELS, REQUIRED

# Slug of an editorial page → what it shows. Legal notice: loi n° 2004-575, article 1-1. Personal data: GDPR, article 13.
_SHOWN = {
    "mentions-legales": (
        "name", "address", "phone", "contact_email", "director", "editor", "site_url", "host_name", "host_address",
        "host_phone", "mark",
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
    "charte": ("charter_address", "charter_version", "charter_sha256"),
}  # fmt: skip


def shown(slug: str, publisher: Mapping[str, str], publishing: bool) -> dict[str, str]:
    """Facts that a page shows, by field, with their labels; before publication, optional ones still to fill too."""
    names = _SHOWN.get(slug, _SHOWN["mentions-legales"])
    return {name: LABELS[name] for name in names if publisher[name] or name in (*REQUIRED, *EXPECTED) or not publishing}
