"""The publication rule: what is online on a given day (articles 1, 4.2 and 6 of the convention).

`Registry.visible` asks it of a scheme and its partner. Where only signed validations count, `site/build/loader.py` also withholds
what no allowed person brought.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Literal

from egalite.convention import calendar

Visibility = Literal["online", "planned", "withdrawn", "lapsed", "offline"]


def visibility(scheme: Mapping[str, Any], partner: Mapping[str, Any], day: date) -> Visibility:
    """What a scheme without error is on a day.

    `online` if its status says so and its partner is signposted or publishes the site, or has a convention and Charter in
    force, or is in the removal period that follows an early termination. `planned` is shown as « à venir » only. A partner whose
    convention has ended takes everything of it offline.

    An address that once answered never dies: `withdrawn` (by a decision) and `lapsed` (by the calendar, or put back to
    draft) have a page that says so and helps; `offline` was never shown and has none.
    """
    status = scheme["status"]
    if status == "withdrawn":
        return "withdrawn"
    if status != "draft" and allows(partner, day):
        return "planned" if status == "planned" else "online"
    return "lapsed" if _was_shown(scheme, partner, day) else "offline"


def allows(partner: Mapping[str, Any], day: date) -> bool:
    """Whether what a partner describes may be shown on a day."""
    if partner["relation"] != "convention":
        return True
    return any(calendar.allows_publication(record, day) for record in partner.get("conventions", ()))


def _was_shown(scheme: Mapping[str, Any], partner: Mapping[str, Any], day: date) -> bool:
    """Whether the record tells that its address has answered before `day`.

    Only Git knows for sure. `published_on` says it; so does a convention that has begun, unless the scheme is a draft.
    A page that helps where none was awaited harms nobody; a dead address does.
    """
    if scheme.get("published_on", "9999") <= day.isoformat():
        return True
    return scheme["status"] != "draft" and any(
        calendar.starts_on(record) <= day for record in partner.get("conventions", ())
    )
