"""A scheme, an event or an idea on a day: what its organisation describes, and what the dated facts of the team make of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from egalite.convention.facts import Fact, effective

Record = Mapping[str, Any]


def on_day(record: Record, day: date) -> dict[str, Any]:
    """The fields of such a record, with what its facts say by a day in the place of `facts`: those of `state`."""
    return {name: value for name, value in record.items() if name != "facts"} | state(record, day)


def state(record: Record, day: date) -> dict[str, Any]:
    """What the facts of such a record say by a day.

    `status` is `draft` until it is put online, or as long as the record is one, `withdrawn` after a withdrawal that no later
    publication follows, else what the record says (`online`, `planned`); `published_on` is the first day online; `verification`,
    `confirmed_on` and `withdrawal` hold the last reading, confirmation and withdrawal.
    """
    life: dict[str, Any] = {"status": record.get("status", "online")}
    shown, settled = False, ""
    withdrawal: Fact | None = None
    stated = sorted(effective(record.get("facts", ())), key=lambda one: one.rank)  # as the team stated them
    for _, fact in stated:
        kind, on = fact["fact"], fact["date"]
        if on > day.isoformat():
            continue
        if kind == "publication":
            life.setdefault("published_on", on)
            shown, withdrawal = True, None
        elif kind == "withdrawal":
            withdrawal = fact
        elif kind == "reading":
            life["verification"] = {"checked_on": on, "by": fact["by"], "next_check": fact["next_check"]}
        elif kind == "confirmation":
            life["confirmed_on"] = on
        elif kind == "numbers":
            settled = on
    if withdrawal is not None:
        names = ("reason", "replaced_by", "no_replacement")
        life["status"] = "withdrawn"
        life["withdrawal"] = {
            "date": withdrawal["date"],
            **{name: withdrawal[name] for name in names if name in withdrawal},
        }
        if settled >= withdrawal["date"]:
            life["withdrawal"]["numbers_checked_on"] = settled
    elif not shown:
        life["status"] = "draft"
    return life
