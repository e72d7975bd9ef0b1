"""What is due: each kind of thing, its day, its order."""

from __future__ import annotations

from datetime import date

import pytest

from egalite.convention.obligation import BANDS, KINDS
from egalite.register.obligations import gather

PARTNER = "partners/association-exemple/partner.yml"
SCHEME = "schemes/permanence.md"
CONVENTION = """\
facts:
  - fact: signature
    date: '2025-03-01'
    attested_by: registre
"""
VERIFIED = "  - fact: reading\n    date: '2026-09-01'\n    by: editeur\n    next_check: '2027-09-01'\n---\n\n##"


@pytest.fixture
def bound(root):
    """The partner under a convention, its scheme just verified: little is due."""
    root.change(PARTNER, "kind: association\n", f"kind: association\n{CONVENTION}")
    root.change(SCHEME, "---\n\n##", VERIFIED)
    return root


def due(root, day="2026-11-23", within=60):
    return [
        (item.kind, item.day and item.day.isoformat()) for item in gather(root.load(date.fromisoformat(day)), within)
    ]


def test_what_nobody_has_verified_waits_without_a_day(root):
    assert due(root) == [("never-checked", None)]


def test_a_draft_waits(root):
    root.draft(SCHEME)
    assert due(root) == [("draft", None)]


def test_numbers_and_hours_come_sooner_than_the_text(bound):
    assert ("contact-check", "2027-03-01") in due(bound, within=100)
    bound.change(SCHEME, "    hours: 9h-18h\n", "    hours: 9h-18h\n    checked_on: '2026-11-01'\n")
    assert ("contact-check", "2027-05-01") in due(bound, within=200)


def test_the_oldest_contact_counts_and_a_site_alone_does_not(bound):
    bound.change(SCHEME, "    hours: 9h-18h\n", "    hours: 9h-18h\n    checked_on: '2026-11-01'\n")
    bound.change(SCHEME, "  - type: site\n", "  - type: sms\n    value: '114'\n  - type: site\n")
    assert ("contact-check", "2027-03-01") in due(bound, within=200)
    bound.change(SCHEME, "  - type: sms\n    value: '114'\n", "")
    bound.change(SCHEME, "    hours: 9h-18h\n    checked_on: '2026-11-01'\n", "")
    bound.change(SCHEME, "  - type: telephone\n    value: 04 72 19 81 81\n", "")
    assert ("record-check", "2027-09-01") in due(bound, within=300)


def test_the_whole_record_replaces_its_numbers_when_it_comes_first(bound):
    bound.change(SCHEME, "next_check: '2027-09-01'", "next_check: '2027-01-10'")
    assert ("record-check", "2027-01-10") in due(bound)
    assert "contact-check" not in {kind for kind, _ in due(bound, within=500)}


def add(root, *facts):
    root.write(PARTNER, (root.path / PARTNER).read_text() + "".join(facts))


def fact(kind, day, **fields):
    return f"  - fact: {kind}\n    date: '{day}'\n" + "".join(
        f"    {name}: {value}\n" for name, value in fields.items()
    )


@pytest.mark.parametrize(("day", "shown"), [("2027-06-29", False), ("2027-07-02", True), ("2028-03-01", False)])
def test_a_decision_is_asked_six_months_before_the_end(bound, day, shown):
    assert (("convention-end", "2027-08-29") in due(bound, day)) is shown


def test_a_convention_that_is_over_waits_for_its_decision(bound):
    assert ("convention-over", "2028-02-29") in due(bound, "2028-03-01")
    assert bound.load(date(2028, 3, 1)).visible("permanence") == "online", "from public sources"


@pytest.mark.parametrize(
    "decided",
    [
        fact("signature", "2028-02-10", starts_on="'2028-03-01'", attested_by="registre"),
        fact("listing", "2028-03-01"),
        fact("end", "2028-02-29") + fact("removal", "2028-03-01"),
    ],
)
def test_each_decision_settles_it(bound, decided):
    add(bound, decided)
    kinds = {kind for kind, _ in due(bound, "2028-03-01")}
    assert not kinds & {"convention-over", "convention-end"}


def test_an_end_then_its_removal(bound):
    add(bound, fact("end", "2026-12-31"))
    assert ("notice-end", "2026-12-31") in due(bound, within=80)
    assert ("removal", "2027-02-01") in due(bound, "2027-01-15", within=80)
    late = gather(bound.load(date(2027, 2, 2)), 0)[0]
    assert (late.kind, late.band(date(2027, 2, 2))) == ("removal", "late")
    assert late.step == "Effacez ses fiches et son logo : egalite erase association-exemple"


def test_a_charter_that_is_awaited(bound):
    bound.change(PARTNER, "    attested_by", "    charter_apart: true\n    attested_by")
    assert ("charter", "2025-03-01") in due(bound)
    add(bound, fact("charter", "2026-11-20"))
    assert "charter" not in dict(due(bound))


def test_a_meeting_to_come_convened_too_late(root):
    root.write("committee/2026-12-01.yml", "type: ordinary\nheld_on: '2026-12-01'\nconvened_on: '2026-11-20'\n")
    assert due(root)[0] == ("convening", "2026-11-09")
    assert "convening" not in dict(due(root, "2026-12-02"))


def test_a_suspension_is_to_be_settled_an_end_is_not(root):
    block = "  - fact: withdrawal\n    date: '2026-11-23'\n    reason: {}\n    no_replacement: contacts-nationaux-suffisants\n---\n\n##"
    root.change(SCHEME, "---\n\n##", block.format("information-erronee"))
    assert due(root) == [("suspension", "2026-12-23")]
    root.change(SCHEME, "information-erronee", "service-ferme")
    assert due(root) == []


def test_an_opening_that_was_planned(root):
    root.change(SCHEME, "status: online", "status: planned\nplanned_for: '2026-11-01'")
    assert due(root) == [("opening", "2026-11-01"), ("never-checked", None)]


def test_a_record_with_errors_is_left_out_the_others_are_not(bound):
    bound.change(SCHEME, "next_check: '2027-09-01'", "next_check: '2027-02-30'")
    bound.change(PARTNER, "date: '2025-03-01'", "date: '2025-02-30'")
    bound.write(
        "schemes/autre.md",
        (bound.path / SCHEME)
        .read_text()
        .replace("status: online", "status: draft")
        .replace("2027-02-30", "2027-02-28"),
    )
    assert due(bound) == [("draft", None)]


def test_urgency_is_late_then_soon_then_later_then_undated(bound):
    add(bound, fact("end", "2026-11-26"))
    bound.write(
        "schemes/projet.md",
        (bound.path / SCHEME)
        .read_text()
        .replace("status: online", "status: draft")
        .replace("Permanence d", "Projet d"),
    )
    bound.write("committee/2026-12-01.yml", "type: ordinary\nheld_on: '2026-12-01'\nconvened_on: '2026-11-20'\n")
    bound.change(SCHEME, "next_check: '2027-09-01'", "next_check: '2027-01-10'")
    today = date(2026, 11, 23)
    bands = [item.band(today) for item in gather(bound.load(today), 60)]
    assert bands == sorted(bands, key=BANDS.index)
    assert set(bands) == set(BANDS)


def test_each_kind_has_its_article_and_its_step():
    for kind in KINDS.values():
        assert kind.article.startswith("article ")
        assert kind.step.endswith((".", "{id}", "{address}"))
