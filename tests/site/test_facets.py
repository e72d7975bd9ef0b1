"""What cards bear, and what a list can be filtered by."""

from __future__ import annotations

from collections import Counter
from types import SimpleNamespace
from typing import Any

from egalite.records.vocabulary import vocabularies
from egalite.site.views import facets

SCHEME = {
    "needs": ["defendre"],
    "sectors": ["tous"],
    "channels": [{"type": "telephone", "value": "39 28"}, {"type": "telephone", "value": "114"}, {"type": "site"}],
    "territory": "national",
}


def test_a_card_bears_ids_once_each():
    assert facets.of(SCHEME) == "defendre tous national telephone site"


def test_a_place_and_conditions_that_hold():
    data = {**SCHEME, "territory": ["69", "2A"], "free": True, "anonymous": False, "languages": ["fsl"]}
    assert facets.of(data) == "defendre tous 69 2A telephone site fsl gratuit"
    assert facets.of({**SCHEME, "anonymous": True}).endswith(" site anonyme")


def test_the_usual_language_is_no_choice():
    """Most records leave it unsaid: choosing it would hide schemes that answer in it."""
    assert facets.criteria_of(SCHEME | {"languages": ["fr", "fsl"]}) == ["telephone", "site", "fsl"]
    [group] = dict(facets.sets(_registry(languages=["fr", "fsl"]), ["permanence"]))["Langue"]
    assert [choice.id for choice in group.choices] == ["fsl"]
    assert "Langue" not in dict(facets.sets(_registry(languages=["fr"]), ["permanence"]))


def test_lists_of_their_own_are_those_that_hold_something():
    found = facets.criteria(_registry(), ["site", "telephone", "anonyme"])
    assert [(legend, [choice.id for choice in choices]) for legend, choices in found] == [
        (facets.CHANNELS, ["telephone", "site"]),
        (facets.CONDITIONS, ["anonyme"]),
    ]


def test_no_id_has_two_meanings():
    known = vocabularies()
    ids = [term for name in ("needs", "sectors", "channels", "languages", "departements") for term in known[name]]
    ids += [facets.NATIONAL, facets.FREE, facets.ANONYMOUS]
    assert [identifier for identifier, count in Counter(ids).items() if count > 1] == []


def _registry(**more: Any) -> Any:
    return SimpleNamespace(schemes={"permanence": SCHEME | more}, vocabularies=vocabularies())


def test_a_list_offers_only_choices_that_answer():
    found = facets.sets(_registry(free=True), ["permanence"])
    assert [legend for legend, _ in found] == ["Votre besoin", "Conditions", "Comment le joindre"]
    assert [[choice.id for group in groups for choice in group.choices] for _, groups in found] == [
        ["defendre"],
        ["gratuit"],
        ["telephone", "site"],
    ]


def test_a_list_may_offer_some_filters_alone():
    found = facets.sets(_registry(free=True), ["permanence"], (facets.CONDITIONS, "needs"))
    assert [legend for legend, _ in found] == ["Votre besoin", "Conditions"]


def test_each_condition_is_a_group_of_its_own():
    found = dict(facets.sets(_registry(free=True, anonymous=True), ["permanence"]))
    assert [len(group.choices) for group in found["Conditions"]] == [1, 1]


def test_labels_are_capitalised():
    [group] = dict(facets.sets(_registry(languages=["fsl"]), ["permanence"]))["Langue"]
    assert group.choices[0].label[0].isupper()


def test_every_departement_is_a_place():
    places = facets.places(_registry())
    assert len(places) == len(vocabularies()["departements"])
    assert places[0].label == "Ain (01)"
