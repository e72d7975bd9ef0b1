"""The real content: every combination of answers has a way out, and every quoted sentence stands in its record."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from egalite.project import CHECKOUT
from egalite.records.content.orientation import quotes, reading
from egalite.records.content.orientation.answers import Resolver
from egalite.records.content.orientation.model import Orientation
from egalite.records.registry import Registry, load
from egalite.site import emergency

DAY = date(2026, 11, 23)
WHAT = ["paroles", "faits", "refus", "en-ligne", "traces", "repete", "autre"]
WHERE = [
    "travail",
    "logement",
    "ecole",
    "internet",
    "rue",
    "transports",
    "loisirs",
    "sport",
    "service-public",
    "police",
]
WHO = ["moi", "quelqu-un", "organisation"]


@pytest.fixture(scope="module")
def registry() -> Registry:
    return load(CHECKOUT, DAY)


@pytest.fixture(scope="module")
def orientation() -> Orientation:
    return reading.read(CHECKOUT)


@pytest.fixture(scope="module")
def resolver(registry: Registry, orientation: Orientation) -> Resolver:
    online = [identifier for identifier in registry.schemes if registry.visible(identifier) == "online"]
    return Resolver(orientation, registry.schemes, registry.corpus.bodies, online)


def test_the_questions_are_those_of_the_issue(orientation: Orientation) -> None:
    assert [what.id for what in orientation.what] == WHAT
    assert [where.id for where in orientation.where] == WHERE
    assert [who.id for who in orientation.who] == WHO
    assert [minor.id for minor in orientation.minors] == ["jeune", "enfant"]


@pytest.mark.parametrize("what", WHAT)
def test_every_combination_has_a_way_out(
    registry: Registry, orientation: Orientation, resolver: Resolver, what: str
) -> None:
    for where, who in product(WHERE, WHO):
        reached = [one.scheme for one in resolver.contacts(what, where, who)]
        assert len(reached) >= 2, (where, who)
        usable = [name for name in reached if any(c.get("value") for c in registry.schemes[name]["channels"])]
        assert usable, (where, who, reached)
    for minor in orientation.minors:
        assert {"119", "3018"} <= {emergency.read(CHECKOUT)[name]["number"] for name in minor.numbers}
        assert "ddd-saisine" in [one.scheme for one in resolver.for_minor(minor, what)]


@pytest.mark.parametrize("what", WHAT)
def test_no_single_withdrawal_closes_a_way_out(registry: Registry, orientation: Orientation, what: str) -> None:
    online = {identifier for identifier in registry.schemes if registry.visible(identifier) == "online"}
    for gone in {contact.scheme for contact in orientation.contacts}:
        rest = Resolver(orientation, registry.schemes, registry.corpus.bodies, online - {gone})
        for where, who in product(WHERE, WHO):
            reached = [one.scheme for one in rest.contacts(what, where, who)]
            assert reached, (gone, where, who)
            assert gone not in reached


@pytest.mark.parametrize("what", WHAT)
def test_safety_then_evidence_then_deadlines(resolver: Resolver, what: str) -> None:
    steps = resolver.steps(what)
    assert steps[0].numbers[0] == "police"
    assert "ecrit" in steps[0].numbers
    links = [step.link.address for step in steps if step.link]
    assert links == ["/guides/garder-des-preuves/", "/guides/delais-pour-agir/"]


def test_every_quoted_sentence_stands_in_its_record(registry: Registry, orientation: Orientation) -> None:
    quoted = [contact for contact in orientation.every_contact() if contact.because]
    assert quoted
    for contact in quoted:
        record, body = registry.schemes[contact.scheme], registry.corpus.bodies[contact.scheme]
        assert quotes.holds(record, body, contact.because), contact


def test_who_bears_witness_is_never_sent_to_a_scheme_for_victims_alone(
    registry: Registry, orientation: Orientation
) -> None:
    """`ddd-saisine` says that a witness cannot seize the institution in the victim's stead."""
    for contact in orientation.contacts:
        audience = set(registry.schemes[contact.scheme].get("audience", ()))
        if "quelqu-un" in contact.who:
            assert audience != {"victimes"}, contact
            assert contact.scheme != "ddd-saisine"


def test_no_contact_can_never_be_shown(registry: Registry, orientation: Orientation) -> None:
    everything = Resolver(orientation, registry.schemes, registry.corpus.bodies, registry.schemes)
    shown = {
        one.scheme for answers in product(WHAT, WHERE, WHO) for one in everything.contacts(*answers)
    }  # fmt: skip
    alone = {contact.scheme for contact in orientation.contacts} - shown
    # These stand by for the day when those before them are offline.
    assert alone <= {"mrap-service-juridique"}, alone


def test_no_number_is_typed_in_the_file() -> None:
    text = (CHECKOUT / reading.FILE.path).read_text(encoding="utf-8")
    said = [line for line in text.split("\n") if "scheme:" not in line and "18 ans" not in line]
    assert not [line for line in said if any(figure.isdigit() for figure in line)]
