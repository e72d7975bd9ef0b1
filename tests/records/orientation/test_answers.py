"""Answers lead to the first contacts that suit, online ones only, each with a sentence of its own record."""

from __future__ import annotations

from collections.abc import Collection

from egalite.records.content.orientation.answers import SHOWN, Resolver
from egalite.records.content.orientation.model import Orientation

from .conftest import SCHEMES

_RECORDS = {name: {"summary": f"Résumé de {name}.", "channels": [{"type": "site"}]} for name in SCHEMES}
_BODIES = dict.fromkeys(SCHEMES, "") | {"ligne": "## Comment faire\n\nUn juriste vous\nrépond le matin. Appelez-le.\n"}


def _resolver(orientation: Orientation, offline: Collection[str] = ()) -> Resolver:
    online = [name for name in SCHEMES if name not in offline]
    return Resolver(orientation, _RECORDS, _BODIES, online)


def _names(orientation: Orientation, *answers: str, offline: Collection[str] = ()) -> list[str]:
    return [one.scheme for one in _resolver(orientation, offline).contacts(*answers)]


def test_contacts_suit_the_answers_in_the_order_of_the_file(orientation: Orientation) -> None:
    assert _names(orientation, "refus", "travail", "moi") == ["formulaire", "ligne", "permanence", "veille"]
    assert _names(orientation, "refus", "rue", "moi") == ["ligne", "permanence", "veille", "atelier"]
    assert _names(orientation, "paroles", "travail", "moi") == ["ligne", "permanence", "veille", "atelier"]
    assert _names(orientation, "paroles", "rue", "organisation") == ["ligne", "atelier"]


def test_what_is_offline_gives_way_to_the_next(orientation: Orientation) -> None:
    assert _names(orientation, "refus", "travail", "moi", offline=["ligne"]) == [
        "formulaire", "permanence", "veille", "atelier",
    ]  # fmt: skip
    assert len(_names(orientation, "refus", "travail", "moi")) == SHOWN
    assert _names(orientation, "refus", "travail", "moi", offline=SCHEMES) == []


def test_the_reason_is_a_sentence_of_the_record(orientation: Orientation) -> None:
    reasons = {one.scheme: one.reason for one in _resolver(orientation).contacts("refus", "rue", "moi")}
    assert reasons["ligne"] == "Un juriste vous répond le matin."
    assert reasons["permanence"] == "Résumé de permanence."


def test_a_sentence_that_the_record_no_longer_says_is_not_shown(orientation: Orientation) -> None:
    resolver = Resolver(orientation, _RECORDS, dict.fromkeys(SCHEMES, ""), SCHEMES)
    assert resolver.contacts("refus", "rue", "moi")[0].reason == "Résumé de ligne."


def test_steps_suit_the_answer(orientation: Orientation) -> None:
    resolver = _resolver(orientation)
    assert [step.title for step in resolver.steps("paroles")] == ["Mettez-vous en sécurité"]
    assert [step.title for step in resolver.steps("refus")] == ["Mettez-vous en sécurité", "Gardez l'annonce"]


def test_a_minor_has_contacts_before_any_answer(orientation: Orientation) -> None:
    [minor] = orientation.minors
    resolver = _resolver(orientation)
    assert [one.scheme for one in resolver.for_minor(minor, "")] == ["permanence"]
    assert [one.scheme for one in resolver.for_minor(minor, "paroles")] == ["permanence", "ligne"]
