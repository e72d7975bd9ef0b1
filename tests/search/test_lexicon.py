"""What the device is given."""

from __future__ import annotations

import brotli

from egalite.project import CHECKOUT
from egalite.records.content.promoted_answers import pins
from egalite.records.content.thesaurus import FACETS, FILE, phrases, thesaurus
from egalite.records.registry import load
from egalite.records.vocabulary import vocabularies
from egalite.search import payload
from egalite.site import emergency
from egalite.site.render import assets
from tests.support.corpus import CORPUS, DAY


def test_every_online_scheme_is_there_and_nothing_else(made: payload.Lexicon) -> None:
    registry = load(CORPUS, DAY)
    online = {identifier for identifier in registry.schemes if registry.visible(identifier) == "online"}
    assert 0 < len(online) < len(registry.schemes)
    assert {row[0] for row in made["schemes"]} == online


def test_an_answer_costs_40_kilobytes_at_most(made: payload.Lexicon) -> None:
    """As the host sends it: plugins/egalite/hosting/release/compression.py."""
    field = assets.bundle()[assets.address("search.js")]
    assert len(brotli.compress(payload.script(made))) + len(brotli.compress(field)) <= 40_000


def test_everyday_words_of_the_vocabularies_lead_to_their_terms(made: payload.Lexicon) -> None:
    found = {word for concept in made["concepts"] if concept[2] == "=logement" for word in concept[1].split("|")}
    assert {"cite", "foyer"} & found or "credit immobilier" in found


def test_facets_and_numbers_of_the_thesaurus_exist() -> None:
    terms, numbers = vocabularies(), emergency.read(CHECKOUT)
    for concept in thesaurus().concepts:
        for field, vocabulary in FACETS.items():
            if vocabulary:
                assert set(concept.reaches.get(field, ())) <= set(terms[vocabulary]), concept.id
    for pin in pins().pins:
        assert set(pin.numbers) <= set(numbers), pin.id


def test_situations_of_the_thesaurus_are_answers_of_the_orientation() -> None:
    text = (CHECKOUT / "content/orientation.yml").read_text(encoding="utf-8")
    for concept in thesaurus().concepts:
        for situation in concept.reaches.get("situations", ()):
            assert f"  - id: {situation}\n" in text, concept.id


def test_the_thesaurus_speaks_english_too() -> None:
    data = FILE.open(CHECKOUT).data
    assert data is not None
    assert sum(pointer[2] == "english" for pointer, _ in phrases(data)) > 300
