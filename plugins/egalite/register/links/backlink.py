"""Whether a partner's own page names this site (article 3.1): present, absent, unreachable or unclear."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Literal

from egalite.register.links import domain
from egalite.register.links.page import LITTLE
from egalite.register.links.visit import Visit

Presence = Literal["present", "absent", "unreachable", "unclear"]
NAMES = ["Égalité contre racisme"]
ABSENT_AFTER = timedelta(days=7)
IN_FRENCH = {
    "present": "présent",
    "absent": "absent",
    "unreachable": "page injoignable",
    "unclear": "à regarder",
}
_CLOSED = (401, 403, 429)


def presence(visit: Visit, host: str, sites: list[str]) -> Presence:
    """What a visit says of a link to our `host`, on a page that must be at the domain of one of the partner's `sites`."""
    if visit.outcome == "robots" or (visit.outcome == "answer" and visit.status in _CLOSED):
        return "unclear"
    if visit.outcome != "answer" or not 200 <= visit.status < 300:
        return "unreachable"
    page = visit.page
    if page is None or domain.of(visit.final) not in {domain.of(site) for site in sites}:
        return "unclear"
    links = bool(page.hosts & {host, f"www.{host}", host.removeprefix("www.")})
    if links:
        return "present" if page.names(NAMES) else "unclear"
    return "unclear" if page.scripted and len(page.text) < LITTLE else "absent"


def after(before: dict[str, str], now_present: Presence, now: datetime) -> dict[str, str]:
    """What is known of a link back after a visit: `presence`, `asked`, and `absent_since` while it stays absent."""
    instant = now.isoformat(timespec="seconds")
    absent = before.get("absent_since", "")
    if now_present in ("present", "unclear"):
        absent = ""
    elif now_present == "absent":
        absent = absent or instant
    known = {"presence": now_present, "asked": instant, "absent_since": absent}
    return {name: value for name, value in known.items() if value}


def unchanged(before: dict[str, str], now: datetime) -> dict[str, str]:
    """The same when the page said that it had not changed."""
    return {**before, "asked": now.isoformat(timespec="seconds")} if before else {}


def missing_since(known: dict[str, str]) -> date | None:
    """Since when a link was seen to be absent twice, `ABSENT_AFTER` apart; None otherwise."""
    if known.get("presence") != "absent" or not known.get("absent_since"):
        return None
    first, last = (datetime.fromisoformat(known[name]) for name in ("absent_since", "asked"))
    return first.date() if last - first >= ABSENT_AFTER else None
