"""Ten years, day by day, of forty conventions drawn at random: what holds whatever the facts."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from typing import Any

import pytest

from egalite.convention import agreement
from egalite.convention.agreement import Agreement, of_partner
from egalite.convention.facts import effective
from egalite.convention.scheme_life import on_day
from egalite.convention.standing import BOUND, Standing, changes, standing
from egalite.records.content.schedule import schedule
from egalite.records.kinds import OWNED
from egalite.records.registry import Registry, load
from egalite.register.obligations import partners, private
from egalite.register.private.reader import Register
from egalite.site.directory import Directory
from egalite.site.views.records import Views
from tests.support.corpus import CORPUS, DAY

FIRST, DAYS = date(2026, 1, 1), 3653
ONE = timedelta(days=1)
KINDS = ("amendment", "end", "removal", "listing", "signature", "charter")
PARTNER, OTHER = "ville-exemple", "maison-exemple"  # the second has nothing of its own: it is only with the first
SCHEMES = ("permanence-exemple", "atelier-exemple", "guichet-exemple")
# At most one of these asks what becomes of a partner.
ENDS = frozenset({"removal", "notice-end", "convention-end", "convention-over"})


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


@cache
def corpus() -> Registry:
    return load(CORPUS, DAY)


def drawn_schemes(seed: int) -> dict[str, dict[str, Any]]:
    """Three schemes of the partner, online, to come or a draft, put online and withdrawn as chance has it."""
    chance = random.Random(seed)
    schemes = {}
    for identifier in SCHEMES:
        record = {**(corpus().stated(identifier)), "partner": PARTNER, "co_partners": [OTHER]}
        record["status"] = chance.choice(("online", "online", "planned", "draft"))
        days = sorted(FIRST + timedelta(days=chance.randrange(DAYS)) for _ in range(chance.randrange(5)))
        record["facts"] = [
            {"fact": "publication", "date": day.isoformat()}
            if chance.random() < 0.6
            else {"fact": "withdrawal", "date": day.isoformat(), "reason": "service-ferme"}
            for day in days
        ]
        schemes[identifier] = record
    return schemes


def registries(
    partner: Mapping[str, Any], schemes: Mapping[str, Mapping[str, Any]], edges: set[date]
) -> Iterator[Registry]:
    """The records of each day, as their facts make them."""
    named = {"name": "Ville d'Exemple", **partner}
    records: dict[Any, Any] = {name: {} for name in OWNED} | {
        "partner": {PARTNER: named, OTHER: {"name": "Maison d'Exemple"}}
    }
    registry = corpus()
    for day in (FIRST + timedelta(days=number) for number in range(DAYS)):
        if day in edges or day == FIRST:
            lives = {identifier: on_day(record, day) for identifier, record in schemes.items()}
            registry = replace(registry, corpus=registry.corpus.having({**records, "scheme": lives}))
        yield replace(registry, day=day)


@pytest.mark.parametrize("seed", range(40))
def test_what_holds_on_every_day(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    partner, schemes = {"facts": drawn(seed)}, drawn_schemes(seed)
    conventions, announced = of_partner(partner), set(changes(partner))
    # They depend on the facts alone: read once for all the days.
    stated = effective(partner["facts"])
    monkeypatch.setattr(agreement, "agreements", lambda facts: conventions if facts else ())
    monkeypatch.setattr("egalite.convention.standing.effective", lambda facts: stated if facts else [])
    edges = announced | {date.fromisoformat(fact["date"]) for one in schemes.values() for fact in one["facts"]}
    before: tuple[object, ...] | None = None
    answering: set[str] = set()
    for registry in registries(partner, schemes, edges):
        day, now = registry.day, standing(partner, registry.day)
        asked = [(one.kind, one.day) for one in partners.items(registry, ())]
        check_label(conventions, now, day)
        check_due(registry, conventions, now, dict(asked))
        today = (now.status, now.publishes, now.bound, asked)
        if before is not None and today != before:
            assert day in edges, "whatever changes, changes on a day that is announced"
        before = today
        if day in edges or day == FIRST:
            shown = {one: registry.visible(one) for one in schemes}
            for identifier, state in shown.items():
                assert state not in ("online", "planned") or now.publishes, identifier
                if registry.schemes[identifier]["status"] == "online":
                    assert state == ("online" if now.publishes else "lapsed")
            addresses = answers(registry)
            assert answering <= addresses, "an address that answered answers for ever"
            answering = addresses


def check_label(conventions: tuple[Agreement, ...], now: Standing, day: date) -> None:
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


def check_due(
    registry: Registry, conventions: tuple[Agreement, ...], now: Standing, asked: Mapping[str, date | None]
) -> None:
    """What ends is asked about once, by its own day; nothing ends unasked, nothing is asked of what needs no answer."""
    day, last = registry.day, conventions[-1]
    assert len(ENDS & asked.keys()) <= 1
    leaving = now.status in ("removal", "ended") and any(s["status"] != "withdrawn" for s in registry.schemes.values())
    assert asked.get("removal") == (now.gone_on if leaving else None)
    assert ("charter" in asked) == (last.starts_on is None)
    if now.bound and now.agreement is last and last.gone_on is None and not last.early:
        assert asked["convention-end"] <= last.ends_on - timedelta(days=181), "six months ahead"
    if now.status == "notice" and now.agreement is last and not leaving:
        assert asked["notice-end"] == last.ends_on
    if now.status == "public-sources" and last.ends_on < day and last.gone_on is None:
        facts = registry.partners[PARTNER]["facts"]
        listed = any(one["fact"] == "listing" and one["date"] > last.ends_on.isoformat() for one in facts)
        assert ("convention-over" in asked) != listed, "an end without a decision stays until one is stated"


def answers(registry: Registry) -> set[str]:
    """Addresses of the partners and of their schemes that have a page: what they are, or that they are no longer shown."""
    directory = Directory(registry, Views(registry))
    schemes = (*directory.shown["scheme"], *directory.absent("scheme"))
    return {
        *(f"schemes/{one}" for one in schemes),
        *(f"partners/{one}" for one in (*directory.by_partner, *directory.gone_partners)),
    }


@pytest.mark.parametrize("seed", range(40))
def test_each_whole_year_is_evaluated_until_it_is_marked(seed: int) -> None:
    """Whatever the day, and whatever has ended since."""
    partner = {"name": "Ville d'Exemple", "facts": drawn(seed)}
    conventions = of_partner(partner)
    years = [end for one in conventions for end in one.year_ends()]
    assert all(one.first_year < end <= one.ends_on for one in conventions for end in one.year_ends())
    registry = replace(corpus(), corpus=corpus().corpus.having({"partner": {PARTNER: partner}}))
    marked = [{"covers": ["1"], "signed_on": conventions[0].signed_on.isoformat(), "done_on": "2027-01-01"}]
    for evaluations, expected in (([], years), (marked, years[1:] if conventions[0].year_ends() else years)):
        register = Register(CORPUS, {PARTNER: {"evaluations": evaluations}}, {}, {}, ())
        for day in (FIRST, FIRST + timedelta(days=DAYS)):
            items = private.items(register, replace(registry, day=day), schedule())
            assert sorted(one.day for one in items if one.kind == "evaluation") == sorted(expected)


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
