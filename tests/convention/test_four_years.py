"""Conventions lived day by day over four years, in real files edited on the days when things happen.

Each story says the days on which article 6 allows its scheme online, written by hand; no day may redden the check.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

import pytest

FIRST, LAST = date(2025, 1, 1), date(2028, 12, 31)
PARTNER, SCHEME = "partners/association-exemple/partner.yml", "schemes/permanence.md"

CONVENTION = """\
name: Association Exemple
kind: association
relation: convention
conventions:
  - signed_on: '2025-02-15'
    charter_signed_on: '2025-03-01'
    attested_by: registre
"""
NOTICE = "    notice:\n      received_on: '{}'\n      from: {}\n"
AMENDMENT = "    amendments:\n      - signed_on: '{}'\n        ends_on: '{}'\n"
SECOND = "  - signed_on: '{}'\n    in_force_from: '{}'\n    charter_signed_on: '{}'\n    attested_by: registre\n"
SUSPENDED = "withdrawal:\n  date: '2026-05-04'\n  reason: information-erronee\n  no_replacement: contacts-nationaux-suffisants\n---\n\n##"


def add(text: str) -> Callable[..., None]:
    return lambda root: root.write(PARTNER, (root.path / PARTNER).read_text() + text)


def suspend(root) -> None:
    root.change(SCHEME, "status: online", "status: withdrawn")
    root.change(SCHEME, "---\n\n##", SUSPENDED)


def restore(root) -> None:
    root.change(SCHEME, "status: withdrawn", "status: online")
    root.change(SCHEME, SUSPENDED, "---\n\n##")


@dataclass(frozen=True)
class Story:
    """What is done to the files on which days, and the stretches of days, both ends included, that the scheme is online."""

    online: tuple[tuple[str, str], ...]
    events: Mapping[str, Callable[..., None]] = field(default_factory=dict)


BEGINS = {"2025-03-01": lambda root: root.write(PARTNER, CONVENTION)}
STORIES = {
    "natural term": Story((("2025-03-01", "2028-02-14"),), BEGINS),
    "amended before its term": Story(
        (("2025-03-01", "2028-06-30"),), BEGINS | {"2028-02-01": add(AMENDMENT.format("2028-02-01", "2028-06-30"))}
    ),
    "cut short by an amendment": Story(
        (("2025-03-01", "2026-09-30"),), BEGINS | {"2026-08-03": add(AMENDMENT.format("2026-08-03", "2026-09-30"))}
    ),
    "renewed without a gap": Story(
        (("2025-03-01", "2028-12-31"),),
        BEGINS | {"2028-01-20": add(SECOND.format("2028-01-20", "2028-02-15", "2028-01-20"))},
    ),
    "renewed after a gap": Story(
        (("2025-03-01", "2028-02-14"), ("2028-04-03", "2028-12-31")),
        BEGINS | {"2028-03-20": add(SECOND.format("2028-03-20", "2028-04-03", "2028-03-20"))},
    ),
    "left by the partner": Story(
        (("2025-03-01", "2027-01-31"),), BEGINS | {"2026-11-03": add(NOTICE.format("2026-10-31", "partner"))}
    ),
    "left by the Defender, a longer removal": Story(
        (("2025-03-01", "2027-03-15"),),
        BEGINS | {"2026-10-31": add(NOTICE.format("2026-10-31", "defender") + "    removal_on: '2027-03-15'\n")},
    ),
    "left too late to matter": Story(
        (("2025-03-01", "2028-02-14"),), BEGINS | {"2027-12-20": add(NOTICE.format("2027-12-20", "partner"))}
    ),
    "suspended, corrected, left, back": Story(
        (("2025-03-01", "2026-05-03"), ("2026-05-18", "2027-01-31"), ("2027-07-01", "2028-12-31")),
        BEGINS
        | {
            "2026-05-04": suspend,
            "2026-05-18": restore,
            "2026-10-31": add(NOTICE.format("2026-10-31", "partner")),
            "2027-06-15": add(SECOND.format("2027-06-15", "2027-07-01", "2027-06-15")),
        },
    ),
}


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_online_exactly_on_the_days_that_article_6_allows(root, story):
    (root.path / PARTNER).write_text("name: Association Exemple\nkind: association\nrelation: signposted\n")
    root.change(SCHEME, "status: online", "status: draft")
    day, seen, dark = FIRST, [], 0
    while day <= LAST:
        if day.isoformat() in story.events:
            story.events[day.isoformat()](root)
            if day.isoformat() == "2025-03-01":
                root.change(SCHEME, "status: draft", "status: online")
        registry = root.load(day)
        assert registry.errors == (), "time alone never reddens"
        state = registry.visible("permanence")
        if state == "online":
            seen.append(day)
        elif seen:
            assert state in ("withdrawn", "lapsed"), "an address that answered answers for ever"
            dark += 1
        else:
            assert state == "offline"
        day += timedelta(days=1)
    assert stretches(seen) == story.online
    assert dark == (LAST - seen[0]).days + 1 - len(seen)


def stretches(days: list[date]) -> tuple[tuple[str, str], ...]:
    """Runs of consecutive days, as (first, last)."""
    found: list[tuple[date, date]] = []
    for day in days:
        if found and day - found[-1][1] == timedelta(days=1):
            found[-1] = (found[-1][0], day)
        else:
            found.append((day, day))
    return tuple((first.isoformat(), last.isoformat()) for first, last in found)
