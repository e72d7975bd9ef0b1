"""The publication rule: what is online on a given day (articles 1, 4.2 and 6 of the convention)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Literal

from egalite.registry import convention

Visibility = Literal["online", "planned", "withdrawn", "offline"]


def visibility(scheme: Mapping[str, Any], partner: Mapping[str, Any], day: date) -> Visibility:
    """What a scheme without error is on a day.

    `online` if its status says so and its partner is signposted, or has a convention and Charter in force, or is in the
    removal period that follows an early termination. `planned` is shown as « à venir » only. A partner whose
    convention has ended takes everything of it offline.
    """
    status = scheme["status"]
    if status == "withdrawn":
        return "withdrawn"
    if status == "draft" or not _partner_allows(partner, day):
        return "offline"
    return "planned" if status == "planned" else "online"


def _partner_allows(partner: Mapping[str, Any], day: date) -> bool:
    if partner["relation"] == "signposted":
        return True
    return any(convention.allows_publication(record, day) for record in partner["conventions"])
