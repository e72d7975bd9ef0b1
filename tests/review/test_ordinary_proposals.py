"""Forty proposals as people make them: what is harmless raises no alarm, what is sensitive is on the sheet once."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import pytest

from egalite.records import dump
from egalite.records.document import open_document
from egalite.records.registry import Registry, load
from egalite.records.vocabulary import vocabularies
from egalite.review.checks import CHECKS
from tests.support.corpus import CORPUS, DAY

from .conftest import between

Data = dict[str, Any]


class Kind(NamedTuple):
    """A kind of proposal: what it does to a record's fields and text, giving the text, and the checks that apply."""

    edit: Callable[[Data, str, Random], str]
    asks: tuple[str, ...]


class Unfit(Exception):
    """The drawn record has nothing of the kind to change."""


def typo(text: str, random: Random) -> str:
    """Two letters of a long word swapped."""
    words = [word for word in text.split() if len(word) > 6 and word.isalpha()]
    if not words:
        raise Unfit
    word = random.choice(words)
    return text.replace(word, word[:2] + word[3] + word[2] + word[4:], 1)


def typo_in_body(data: Data, body: str, random: Random) -> str:
    return "\n".join(
        line if line.startswith("#") else typo(line, random) if len(line) > 60 else line for line in body.split("\n")
    )


def typo_in_summary(data: Data, body: str, random: Random) -> str:
    data["summary"] = typo(data["summary"], random)
    return body


def reworded(data: Data, body: str, random: Random) -> str:
    data["summary"] = random.choice(
        (
            "Une équipe vous écoute, puis vous dit quoi faire et à qui parler.",
            "On vous aide à comprendre ce qui vous est arrivé, puis à agir.",
        )
    )
    return body


def keyword(data: Data, body: str, random: Random) -> str:
    data.setdefault("keywords", []).append(random.choice(("boulot", "copropriété", "refus", "videur")))
    return body


def added(name: str, vocabulary: str) -> Callable[[Data, str, Random], str]:
    def edit(data: Data, body: str, random: Random) -> str:
        terms = [one for one in vocabularies()[vocabulary] if one not in data.get(name, ())]
        data[name] = [*data.get(name, ()), random.choice(terms)]
        return body

    return edit


def hours(data: Data, body: str, random: Random) -> str:
    channel = random.choice([one for one in data["channels"] if "hours" in one] or [{}])
    if not channel:
        raise Unfit
    channel["hours"] = random.choice(
        ("du lundi au jeudi, 9h30-17h", "mardi et jeudi, de 10 h à 12 h 30", "tous les jours, 24h/24")
    )
    channel.pop("opening", None)
    return body


def note(name: str) -> Callable[[Data, str, Random], str]:
    def edit(data: Data, body: str, random: Random) -> str:
        data[name] = random.choice(("Venez avec vos papiers, si vous en avez.", "Un proche peut venir avec vous."))
        return body

    return edit


def moved(data: Data, body: str, random: Random) -> str:
    if len(data["channels"]) < 2:
        raise Unfit
    data["channels"].append(data["channels"].pop(0))
    return body


def phone(data: Data, body: str, random: Random) -> str:
    channel = next((one for one in data["channels"] if one["type"] == "telephone"), None)
    if channel is None:
        raise Unfit
    channel["value"] = f"01 99 00 {random.randrange(10, 99)} {random.randrange(10, 99)}"
    channel.pop("read_as", None)
    return body


def number_in_note(data: Data, body: str, random: Random) -> str:
    data["note"] = "Ligne en panne, composez le zéro six, douze, trente-quatre, cinquante-six."
    return body


def host_in_note(data: Data, body: str, random: Random) -> str:
    data["note"] = "Voyez la page service point exemple point org."
    return body


def source(data: Data, body: str, random: Random) -> str:
    data.setdefault("sources", []).append(
        {"url": f"https://source{random.randrange(99)}.exemple.fr/page", "date": "2026-05-04"}
    )
    return body


def link(data: Data, body: str, random: Random) -> str:
    return f"{body.rstrip()}\n\nLisez aussi [le mode d'emploi](https://aide{random.randrange(99)}.exemple.fr/lire).\n"


def free(data: Data, body: str, random: Random) -> str:
    data["free"] = not data.get("free", False)
    return body


def mail(data: Data, body: str, random: Random) -> str:
    data["channels"].append({"type": "courriel", "value": f"accueil{random.randrange(99)}@exemple.fr"})
    return body


def place(data: Data, body: str, random: Random) -> str:
    data.setdefault("places", []).append(
        {
            "address": f"{random.randrange(1, 99)} rue de l'Exemple",
            "postcode": "69009",
            "city": "Lyon",
            "department": "69",
        }
    )
    return body


KINDS = {
    "typo in the text": Kind(typo_in_body, ("wording",)),
    "typo in the summary": Kind(typo_in_summary, ("wording",)),
    "summary reworded": Kind(reworded, ("wording",)),
    "new keyword": Kind(keyword, ()),
    "language added": Kind(added("languages", "languages"), ()),
    "audience added": Kind(added("audience", "audiences"), ()),
    "hours corrected": Kind(hours, ("hours",)),
    "limits": Kind(note("limits"), ("wording",)),
    "note": Kind(note("note"), ("wording",)),
    "channels in another order": Kind(moved, ()),
    "phone corrected": Kind(phone, ("call",)),
    "number in a note": Kind(number_in_note, ("call", "wording")),
    "host in a note": Kind(host_in_note, ("web", "wording")),
    "new source": Kind(source, ("source",)),
    "link in the text": Kind(link, ("web", "wording")),
    "free or not": Kind(free, ("claim",)),
    "mail added": Kind(mail, ("mail",)),
    "place added": Kind(place, ("place",)),
}
SENSITIVE = {code for kind in KINDS.values() for code in kind.asks} - {"wording", "hours"}


@pytest.fixture(scope="module")
def before() -> Registry:
    return load(CORPUS, DAY)


@pytest.mark.parametrize("seed", range(40))
def test_an_ordinary_proposal(seed: int, before: Registry, tmp_path: Path) -> None:
    random = Random(seed)
    name, kind = list(KINDS.items())[seed % len(KINDS)]
    root = tmp_path / "root"
    shutil.copytree(CORPUS, root, copy_function=os.link)
    made = proposed(kind, before, root, random)
    asked = sorted({check.code for check, _ in made.sheet.checks()})
    assert asked == sorted(kind.asks), name
    assert [len(places) for check, places in made.sheet.checks() if check.sensitive] == [1] * bool(
        SENSITIVE & {*kind.asks}
    )
    harmless = SENSITIVE.isdisjoint(kind.asks)
    assert made.outline.verdict.startswith("Aucune erreur. Rien de sensible" if harmless else "Aucune erreur. Faites")


def proposed(kind, before, root, random):
    """The sheet of the first drawn record that the kind fits and that keeps to the rules."""
    online = [one for one in before.schemes if before.visible(one) == "online"]
    for identifier in random.sample(online, len(online)):
        path = before.tree.schemes[identifier]
        document = open_document(before.root, path)
        data = open_document(before.root, path).data
        try:
            body = kind.edit(data, document.body, random)
        except Unfit:
            continue
        target = root / path
        target.unlink()
        target.write_text(dump.canonical("scheme", dump.ordered("scheme", data), body), encoding="utf-8")
        made = between(before, root)
        if made.sheet.proposal.touched and not made.outline.findings:
            return made
        target.unlink()
        os.link(before.root / path, target)
    raise AssertionError("nothing to draw")


def test_every_check_has_its_words() -> None:
    assert {code for kind in KINDS.values() for code in kind.asks} <= CHECKS.keys()
