"""Ten years, day by day, of forty conventions drawn at random: what holds whatever the facts."""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pytest

from egalite.convention.agreement import of_partner
from egalite.convention.publication import visibility
from egalite.convention.scheme_life import on_day
from egalite.convention.standing import BOUND, changes, standing

FIRST, DAYS = date(2026, 1, 1), 3653
ONE = timedelta(days=1)
KINDS = ("amendment", "end", "removal", "listing", "signature", "charter")


def drawn(seed: int) -> list[dict[str, Any]]:
    """The facts of one partner: a first convention, then up to five more facts, some of them odd."""
    chance = random.Random(seed)
    day = FIRST + timedelta(days=chance.randrange(400))
    facts: list[dict[str, Any]] = [signature(day, chance)]
    for _ in range(chance.randrange(6)):
        day += timedelta(days=chance.randrange(1, 700))
        kind = chance.choice(KINDS)
        fact: dict[str, Any] = {"fact": kind, "date": day.isoformat()}
        if kind == "signature":
            fact = signature(day, chance)
        elif kind == "amendment" and chance.random() < 0.8:
            fact["ends_on"] = (day + timedelta(days=chance.randrange(11_000))).isoformat()
        facts.append(fact)
    return facts


def signature(day: date, chance: random.Random) -> dict[str, Any]:
    fact: dict[str, Any] = {"fact": "signature", "date": day.isoformat(), "attested_by": "registre"}
    if chance.random() < 0.4:
        fact["starts_on"] = (day + timedelta(days=chance.randrange(-60, 200))).isoformat()
    if chance.random() < 0.2:
        fact["charter_apart"] = True
    return fact


SCHEME: Mapping[str, Any] = {"status": "online", "facts": [{"fact": "publication", "date": FIRST.isoformat()}]}


@pytest.mark.parametrize("seed", range(40))
def test_what_holds_on_every_day(seed: int) -> None:
    partner = {"facts": drawn(seed)}
    conventions, edges = of_partner(partner), set(changes(partner))
    before = None
    for day in (FIRST + timedelta(days=number) for number in range(DAYS)):
        now = standing(partner, day)
        in_force = any(one.in_force(day) for one in conventions)
        assert now.bound == in_force == (now.status in BOUND), "label and logo follow the day"
        assert now.label.startswith("Partenaire depuis") == in_force
        assert (now.partner_since is not None and now.partner_since <= day) == in_force
        if now.status in ("signing", "public-sources") and not any(one.gone_on for one in conventions):
            assert now.publishes, "neither a signature to come nor a natural end takes anything offline"
        if now.status == "ended":
            assert not now.publishes
            assert now.gone_on is not None
            assert now.gone_on <= day, "nothing leaves without a stated end or removal"
        if before is not None and (now.status, now.publishes, now.bound) != before:
            assert day in edges, "whatever changes, changes on a day that is announced"
        before = (now.status, now.publishes, now.bound)
        if day not in edges:
            continue  # nothing has changed since
        shown = visibility(on_day(SCHEME, day), partner, day)
        assert shown == ("online" if now.publishes else "lapsed"), "an address that answered answers for ever"


@pytest.mark.parametrize("seed", range(40))
def test_a_fact_appended_changes_no_day_before_it(seed: int) -> None:
    """An amendment or a return from public sources; an end and a removal are stated ahead, and say what comes before them."""
    facts = drawn(seed)
    for count in range(1, len(facts)):
        if facts[count]["fact"] not in ("amendment", "listing"):
            continue
        day = date.fromisoformat(facts[count]["date"]) - ONE
        before, after = ({"facts": facts[:length]} for length in (count, count + 1))
        for back in range(0, 400, 20):
            old, new = (standing(partner, day - timedelta(days=back)) for partner in (before, after))
            assert (old.publishes, old.bound) == (new.publishes, new.bound)
