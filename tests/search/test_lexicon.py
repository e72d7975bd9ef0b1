"""What the device is given."""

from __future__ import annotations

import subprocess
from pathlib import Path

import brotli
import pytest

from egalite.project import CHECKOUT
from egalite.registry.pins import pins
from egalite.registry.registry import load
from egalite.registry.thesaurus import FACETS, open_thesaurus, phrases, thesaurus
from egalite.registry.vocabulary import vocabularies
from egalite.search import lexicon
from egalite.site import assets, emergency
from tests.support.corpus import CORPUS, DAY


def test_every_online_scheme_is_there_and_nothing_else(made: lexicon.Lexicon) -> None:
    registry = load(CORPUS, DAY)
    online = {identifier for identifier in registry.schemes if registry.visible(identifier) == "online"}
    assert 0 < len(online) < len(registry.schemes)
    assert {row[0] for row in made["schemes"]} == online


def test_an_answer_costs_40_kilobytes_at_most(made: lexicon.Lexicon) -> None:
    """As the host sends it: plugins/egalite/hardening/compression.py."""
    field = assets.bundle()[assets.address("search.js")]
    assert len(brotli.compress(lexicon.script(made))) + len(brotli.compress(field)) <= 40_000


def test_everyday_words_of_the_vocabularies_lead_to_their_terms(made: lexicon.Lexicon) -> None:
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
    data = open_thesaurus(CHECKOUT).data
    assert data is not None
    assert sum(pointer[2] == "english" for pointer, _ in phrases(data)) > 300


@pytest.mark.parametrize("name", ["engine.js", "script.js"])
def test_what_is_shipped_has_no_comment(name: str) -> None:
    text = assets.lean((CHECKOUT / "theme/components/search" / name).read_text(encoding="utf-8"))
    assert "//" not in text.replace("https://", "")
    assert len(text) < len((CHECKOUT / "theme/components/search" / name).read_bytes())


def test_lean_scripts_are_still_scripts(tmp_path: Path) -> None:
    for path in (CHECKOUT / "theme/components").glob("*/*.js"):
        script = tmp_path / f"{path.parent.name}-{path.stem}.mjs"
        script.write_text(assets.lean(path.read_text(encoding="utf-8")), encoding="utf-8")
        subprocess.run(["node", "--check", script], check=True)
