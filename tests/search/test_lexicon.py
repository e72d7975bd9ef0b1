"""What the device is given."""

from __future__ import annotations

import json
from random import Random

import brotli

from egalite.project import CHECKOUT
from egalite.records.content.promoted_answers import OUTSIDE, pins
from egalite.records.registry import load
from egalite.search import learned, payload
from egalite.site import emergency
from egalite.site.pages import search
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
    assert len(brotli.compress(payload.script(made, assets.shortened))) + len(brotli.compress(field)) <= 40_000


def test_an_engine_too_heavy_is_told_with_what_to_do(made: payload.Lexicon) -> None:
    field = assets.bundle()[assets.address("search.js")]
    noise = Random("égalité/poids").randbytes(3 * search.MOST)
    assert (
        search.heavy(payload.script(made, assets.shortened), field) == search.heavy(b"a" * 4 * search.MOST, field) == []
    )
    (told,) = search.heavy(noise, field)
    assert f"{search.MOST:,}".replace(",", "\u202f") in told
    assert "mots-clés" in told


def test_numbers_of_the_pinned_answers_exist() -> None:
    numbers = emergency.read(CHECKOUT)
    for pin in pins().pins:
        assert set(pin.numbers) <= set(numbers), pin.id


def test_what_was_learned_is_what_the_examples_teach() -> None:
    """The committed file is read, so that no process pays for learning: its digest is that of the examples."""
    kept = json.loads(learned.FILE.read_text(encoding="utf-8"))
    assert learned.read(pins()) == kept


def test_a_scheme_that_is_not_online_is_left_out_of_the_table(made: payload.Lexicon) -> None:
    known = {row[0] for row in made["schemes"]} | {OUTSIDE}
    assert {name for name, *_ in made["table"]["answers"]} <= known
    assert OUTSIDE in {name for name, *_ in made["table"]["answers"]}
