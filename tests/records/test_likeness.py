"""Records that may describe the same thing."""

from __future__ import annotations

import pytest

from egalite.records import likeness

ONE = {
    "name": "Écoute d'Exemple", "partner": "une", "status": "online",
    "channels": [{"type": "telephone", "value": "0262 20 02 02"}, {"type": "site", "value": "https://exemple.fr"}],
    "places": [{"address": "6, place du Marché", "postcode": "97400", "city": "Exemple", "department": "974"}],
    "sources": [{"url": "https://www.exemple.fr/page/"}],
}  # fmt: skip
OTHER = {"name": "Autre", "partner": "autre", "status": "online", "channels": [{"type": "courrier"}]}


def alike(one, other):
    schemes = {"un": one, "autre": other}
    return likeness.alike("autre", schemes, likeness.index(schemes))


@pytest.mark.parametrize(
    ("shared", "reasons"),
    [
        ({"name": "écoute d’exemple"}, "même nom"),
        ({"channels": [{"type": "sms", "value": "+262 262 20 02 02"}]}, "même numéro"),
        ({"places": [{"city": "Exemple", "phone": "0262 20 02 02", "department": "974"}]}, "même numéro"),
        (
            {"places": [{"address": "6 Place du marche", "postcode": "97400", "city": "Ex.", "department": "974"}]},
            "même lieu",
        ),
        ({"sources": [{"url": "http://exemple.fr/page"}]}, "même page"),
    ],
)
def test_one_sign_is_enough_between_organisations_and_not_within_one(shared, reasons):
    other = {**OTHER, **shared}
    assert [one.reasons for one in alike(ONE, other)] == [reasons]
    assert alike(ONE, {**other, "partner": "une"}) == []


def test_one_organisation_repeats_itself_by_two_signs():
    other = {**OTHER, "partner": "une", "channels": ONE["channels"], "places": ONE["places"]}
    assert [(one.identifier, one.reasons) for one in alike(ONE, other)] == [("un", "même numéro, même lieu")]


def test_nothing_shared_is_nothing_alike_and_what_is_gone_is_no_twin():
    assert alike(ONE, OTHER) == []
    assert alike({**ONE, "status": "withdrawn"}, {**OTHER, "name": ONE["name"]}) == []
