"""The publication rule: what is online on a given day (articles 1, 4.2 and 6 of the convention).

`Registry.visible` asks it of a scheme and its partner. Where only signed validations count, `site/build/loader.py` also withholds
what no allowed person brought.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Literal

from egalite.convention.standing import standing

Visibility = Literal["online", "planned", "withdrawn", "lapsed", "offline"]


def visibility(scheme: Mapping[str, Any], partner: Mapping[str, Any], day: date) -> Visibility:
    """What a scheme without error is on a day; `scheme` is its life on that day (`scheme_life.on_day`).

    `online` once it was put online, as long as its partner's standing lets it be shown. `planned` is shown as « à venir » only.

    An address that once answered never dies: `withdrawn` (by a decision) and `lapsed` (its partner left, or it is a draft again)
    have a page that says so and helps; `offline` was never shown and has none.
    """
    status = scheme["status"]
    if status == "withdrawn":
        return "withdrawn"
    if status == "draft":
        return "lapsed" if "published_on" in scheme else "offline"
    if allows(partner, day):
        return "planned" if status == "planned" else "online"
    return "lapsed"


def allows(partner: Mapping[str, Any], day: date) -> bool:
    """Whether what a partner describes may be shown on a day."""
    return standing(partner, day).publishes
