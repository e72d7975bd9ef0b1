"""What is due: each kind of thing, its day, its order."""

from __future__ import annotations

from datetime import date

import pytest

from egalite.convention.obligation import BANDS, KINDS
from egalite.register.obligations import gather

PARTNER = "partners/association-exemple/partner.yml"
SCHEME = "schemes/permanence.md"
CONVENTION = """\
relation: convention
conventions:
  - signed_on: '2025-03-01'
    charter_signed_on: '2025-03-01'
    attested_by: registre
"""
VERIFIED = "verification:\n  checked_on: '2026-09-01'\n  by: editeur\n  next_check: '2027-09-01'\n---\n\n##"


@pytest.fixture
def bound(root):
    """The partner under a convention with its link seen, its scheme just verified: little is due."""
    root.change(PARTNER, "relation: signposted\n", CONVENTION)
    root.change(SCHEME, "---\n\n##", VERIFIED)
    return root


def due(root, day="2026-11-23", within=60):
    return [
        (item.kind, item.day and item.day.isoformat()) for item in gather(root.load(date.fromisoformat(day)), within)
    ]


def test_what_nobody_has_verified_waits_without_a_day(root):
    assert due(root) == [("never-checked", None)]


def test_a_draft_waits(root):
    root.change(SCHEME, "status: online", "status: draft")
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


@pytest.mark.parametrize(("day", "shown"), [("2027-12-30", False), ("2027-12-31", True), ("2028-03-01", False)])
def test_a_convention_that_ends(bound, day, shown):
    assert (("convention-end", "2028-02-29") in due(bound, day)) is shown


def test_a_convention_that_is_over(bound):
    assert ("convention-over", "2028-02-29") in due(bound, "2028-03-01")
    assert "never-checked" not in dict(due(bound, "2028-03-01")), "its schemes are offline"
    bound.change(
        PARTNER,
        "attested_by: registre\n",
        "attested_by: registre\n"
        + CONVENTION[len("relation: convention\nconventions:\n") :].replace("2025-03-01", "2028-02-10"),
    )
    kinds = {kind for kind, _ in due(bound, "2028-03-01")}
    assert not kinds & {"convention-over", "convention-end"}, "another one has begun"


def test_evaluations_until_they_are_made(bound):
    assert ("evaluation", "2026-02-28") in due(bound)
    bound.change(
        PARTNER, "attested_by: registre\n", "attested_by: registre\n    evaluations:\n      - done_on: '2026-04-02'\n"
    )
    assert "evaluation" not in dict(due(bound))
    assert ("evaluation", "2027-02-28") in due(bound, within=100)


def test_a_notice_then_its_removal(bound):
    bound.change(
        PARTNER,
        "attested_by: registre\n",
        "attested_by: registre\n    notice:\n      received_on: '2026-10-31'\n      from: partner\n",
    )
    found = due(bound, within=80)
    assert ("notice-end", "2026-12-31") in found
    assert ("removal", "2027-01-31") in found
    assert "backlink" not in dict(found)
    assert found.index(("removal", "2027-01-31")) < found.index(("notice-end", "2026-12-31")), "what engages most first"
    late = gather(bound.load(date(2027, 2, 1)), 0)[0]
    assert (late.kind, late.band(date(2027, 2, 1))) == ("removal", "late")
    assert late.step == "Effacez ses fiches et son logo : egalite erase association-exemple"


def test_links_back(bound):
    assert ("backlink", "2025-03-31") in due(bound)
    bound.write(
        PARTNER,
        (bound.path / PARTNER).read_text()
        + "backlink:\n  url: https://www.exemple.fr/egalite\n  checked_on: '2026-01-15'\n",
    )
    assert ("backlink", "2027-01-15") in due(bound)
    assert ("backlink", "2027-01-15") not in due(bound, within=10)


def test_requests_past_their_deadline(root):
    request = "requests:\n  - made_on: '2026-09-01'\n    subject: mise-a-jour\n    due_on: '2026-10-01'\n"
    root.write(PARTNER, (root.path / PARTNER).read_text() + request)
    assert due(root)[0] == ("request", "2026-10-01")
    root.write(PARTNER, (root.path / PARTNER).read_text() + "    answer: no-answer\n")
    assert "request" not in dict(due(root))


def test_a_meeting_to_come_convened_too_late(root):
    root.write("committee/2026-12-01.yml", "type: ordinary\nheld_on: '2026-12-01'\nconvened_on: '2026-11-20'\n")
    assert due(root)[0] == ("convening", "2026-11-09")
    assert "convening" not in dict(due(root, "2026-12-02"))


def test_a_suspension_is_to_be_settled_an_end_is_not(root):
    block = (
        "withdrawal:\n  date: '2026-11-23'\n  reason: {}\n  no_replacement: contacts-nationaux-suffisants\n---\n\n##"
    )
    root.change(SCHEME, "status: online", "status: withdrawn")
    root.change(SCHEME, "---\n\n##", block.format("information-erronee"))
    assert due(root) == [("suspension", "2026-12-23")]
    root.change(SCHEME, "information-erronee", "service-ferme")
    assert due(root) == []


def test_an_opening_that_was_planned(root):
    root.change(SCHEME, "status: online", "status: planned\nplanned_for: '2026-11-01'")
    assert due(root) == [("opening", "2026-11-01"), ("never-checked", None)]


def test_a_record_with_errors_is_left_out_the_others_are_not(bound):
    bound.change(SCHEME, "next_check: '2027-09-01'", "next_check: '2027-02-30'")
    bound.change(PARTNER, "signed_on: '2025-03-01'\n    charter", "signed_on: '2025-02-30'\n    charter")
    bound.write(
        "schemes/autre.md",
        (bound.path / SCHEME)
        .read_text()
        .replace("status: online", "status: draft")
        .replace("2027-02-30", "2027-02-28"),
    )
    assert due(bound) == [("draft", None)]


def test_urgency_is_late_then_soon_then_later_then_undated(bound):
    bound.change(
        PARTNER,
        "attested_by: registre\n",
        "attested_by: registre\n    notice:\n      received_on: '2026-09-26'\n      from: partner\n",
    )
    bound.write(
        "schemes/projet.md",
        (bound.path / SCHEME)
        .read_text()
        .replace("status: online", "status: draft")
        .replace("Permanence d", "Projet d"),
    )
    request = "requests:\n  - made_on: '2026-09-01'\n    subject: logo\n    due_on: '2026-10-01'\n"
    bound.write(PARTNER, (bound.path / PARTNER).read_text() + request)
    today = date(2026, 11, 23)
    bands = [item.band(today) for item in gather(bound.load(today), 60)]
    assert bands == sorted(bands, key=BANDS.index)
    assert set(bands) == set(BANDS)


def test_each_kind_has_its_article_and_its_step():
    for kind in KINDS.values():
        assert kind.article.startswith("article ")
        assert kind.step.endswith((".", "{id}"))
