"""What the device needs to rank schemes, in one script: words, places, and what is shown of each scheme."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from itertools import islice, takewhile
from pathlib import Path
from string import ascii_uppercase
from typing import Any

from egalite.french.fold import fold
from egalite.french.typography import typeset
from egalite.project import THEME
from egalite.records import json_file
from egalite.records.content import promoted_answers
from egalite.records.content.orientation.model import Orientation
from egalite.records.content.thesaurus import Concept, Thesaurus, words
from egalite.records.registry import Registry
from egalite.records.values import phone
from egalite.records.vocabulary import EVERY_SECTOR, NATIONAL, Vocabulary
from egalite.search import recogniser
from egalite.search.recogniser import Recogniser

FIRST = 1000  # schemes that the first tier holds; the index of pages carries all of them
_FOLDER = THEME / "components" / "search"
_CLOSED = ("needs", "sectors", "channels")  # vocabularies whose everyday words lead to their terms
_PIECE = re.compile(r"[a-z0-9]+(?:'[a-z0-9]+)*")
_ELISIONS = "l d j m t s c n qu jusqu lorsqu puisqu quelqu presqu"
_CONTRACTIONS = "s t m re ve ll d"
_COMMON = 3  # orientation answers that make a scheme as likely as can be

Lexicon = dict[str, Any]
Cards = Mapping[str, Mapping[str, Any]]  # what a list shows of each scheme, by identifier, in display order


def build(
    registry: Registry, cards: Cards, orientation: Orientation, numbers: Sequence[str], known: Thesaurus,
    pinned: promoted_answers.Pins, postcodes: str,
) -> Lexicon:  # fmt: skip
    """The lexicon of the schemes that have a card here, the first thousand at most.

    `numbers` are those to call in an emergency, `postcodes` those whose first figures do not tell their département, as
    `01200:01,74;…`.
    """
    cards = dict(islice(cards.items(), FIRST))
    answers = _answers(orientation)
    audiences = frozenset(name for concept in known.concepts for name in concept.reaches.get("audiences", ()))
    ignored = {word for text in known.ignored for word in _alone(text)}
    departements, regions = registry.vocabularies["departements"].values(), registry.vocabularies["regions"].values()
    towns = _towns(registry, cards)
    named = {name for names in towns.values() for name in names}
    named |= {" ".join(words(term.label)) for term in (*departements, *regions)}
    return {
        "concepts": [*map(_concept, known.concepts), *_everyday(registry.vocabularies, known)],
        "alone": [[pin.id, "|".join(map(promoted_answers.comparable, pin.alone))] for pin in pinned.pins if pin.alone],
        **weights(recogniser_of(pinned, known)),
        "hashes": {number: index for index, concept in enumerate(known.concepts) for number in concept.hashes},
        "ignored": _shared(sorted(ignored)),
        "asides": [" ".join(words(text)) for text in known.ignored if not _alone(text)],
        "doubtful": "|".join(name for name in _typed(known.doubtful).split("|") if name in named),
        "sectors": [sector for sector in registry.vocabularies["sectors"] if sector != EVERY_SECTOR],
        "departements": [
            "|".join(column)
            for column in zip(*((term.id, typeset(term.label), term.region) for term in departements), strict=True)
        ],
        "regions": {term.id: term.label for term in regions},
        "towns": {code: "|".join(names) for code, names in towns.items()},
        "postcodes": postcodes,
        "elisions": _ELISIONS,
        "contractions": _CONTRACTIONS,
        "numbers": numbers,
        "schemes": [
            _scheme(registry, identifier, card, answers, audiences, ignored) for identifier, card in cards.items()
        ],
    }


def recogniser_of(pinned: promoted_answers.Pins, known: Thesaurus) -> Recogniser:
    """What the examples of the pinned answers teach; whatever else the thesaurus knows is ordinary."""
    return _learned(pinned.examples, tuple(text for concept in known.concepts for text in concept.words))


@lru_cache(maxsize=2)
def _learned(examples: tuple[tuple[str, tuple[str, ...]], ...], known: tuple[str, ...]) -> Recogniser:
    """Two seconds, once in a process."""
    texts = dict(examples)
    said = {promoted_answers.comparable(text) for sentences in texts.values() for text in sentences}
    ordinary = (text for text in known if promoted_answers.comparable(text) not in said)
    none = promoted_answers.NONE
    return recogniser.learned(texts | {none: (*texts[none], *ordinary)}, none)


def weights(made: Recogniser) -> Lexicon:
    """What the device recognises with; a weight is a letter, « d » for 0."""
    return {
        "weights": _letters(made.weights),
        "floor": made.floor,
        "kinds": [[kind, bias, _letters(levels)] for kind, (bias, levels) in made.kinds.items()],
        "close": made.close,
    }


def _letters(weights: Iterable[int]) -> str:
    return "".join(chr(ord("d") + weight) for weight in weights)


def script(lexicon: Lexicon, shortened: Callable[[str, Path], str]) -> bytes:
    """The module that ranks: the lexicon, its schemes by columns (which compress better), then engine.js, `shortened`."""
    source = _FOLDER / "engine.js"
    engine = shortened(source.read_text(encoding="utf-8"), source)
    columns = list(zip(*lexicon["schemes"], strict=True))
    packed = json.dumps(lexicon | {"schemes": columns}, ensure_ascii=False, separators=(",", ":"))
    quoted = packed.replace("\\", "\\\\").replace("'", "\\'").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return f"const LEXICON = JSON.parse('{quoted}');\n{engine}".encode()


def _shared(words: Sequence[str]) -> str:
    """Words in alphabetical order, each after a capital that counts the letters it shares with the one before, A for none."""
    found = ""
    for before, word in zip(["", *words], words, strict=False):
        shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(before, word, strict=False)))
        found += ascii_uppercase[shared] + word[shared:]
    return found


def _typed(texts: Iterable[str]) -> str:
    """Expressions as the engine compares them, each once, in the order that compresses best, with a bar between two."""
    return "|".join(sorted({" ".join(map(_bare, _PIECE.findall(fold(text)))) for text in texts}))


@lru_cache(maxsize=1 << 15)
def _bare(piece: str) -> str:
    """A folded word without what is elided before it or contracted after it, as `cut` of engine.js."""
    parts = piece.split("'")
    while len(parts) > 1 and parts[0] in _ELISIONS.split():
        parts.pop(0)
    if len(parts) > 1 and parts[-1] in _CONTRACTIONS.split():
        parts.pop()
    return "".join(parts)


def _alone(text: str) -> list[str]:
    """The word of a text of one word, else nothing."""
    found = words(text)
    return found if len(found) == 1 else []


def _scheme(
    registry: Registry,
    identifier: str,
    card: Mapping[str, Any],
    answers: Mapping[str, set[str]],
    audiences: frozenset[str],
    ignored: set[str],
) -> list[Any]:
    """id, name, summary, operator and place, contact, keywords, facets, other facets, how often it is the answer.

    A contact ends with the one that serves overseas, where that is another.
    """
    data = registry.schemes[identifier]
    territory = data["territory"]
    own = {channel["type"] for channel in data["channels"]}
    shown_facets = {
        *data["needs"],
        *data["sectors"],
        *own,
        *((NATIONAL,) if territory == "national" else territory),
    }
    also = [*(f"s:{answer}" for answer in sorted(answers.get(identifier, ()))), *_audiences(data, audiences)]
    contact = card["contact"] or card["instead"]
    shown = [*_contact(contact), *([_contact(card["overseas"])] if contact and card["overseas"] else ())]
    return [
        identifier,
        card["name"],
        card["summary"],
        f"{card['partner']} · {card['territory']}" + (" · Gratuit" if card["free"] else ""),
        shown or 0,
        _kept(" ".join([*data.get("keywords", ()), *_numbers(data)]), ignored),
        " ".join(facet for facet in card["facets"].split(" ") if facet in shown_facets),
        " ".join(also),
        min(len(answers.get(identifier, ())), _COMMON),
    ]


def _contact(view: Mapping[str, Any] | None) -> list[str]:
    """Label, value, address and conditions of a contact; nothing without one."""
    return [view["label"], view["value"], view["href"], view["conditions"]] if view else []


def _kept(text: str, ignored: set[str]) -> str:
    """Words of a text that is never shown, as the engine compares them, each once."""
    return " ".join(word for word in map(_bare, _PIECE.findall(fold(text))) if word not in ignored)


def _numbers(data: Mapping[str, Any]) -> list[str]:
    """Numbers to dial as people type them, in one piece."""
    values = [
        channel["value"]
        for channel in data["channels"]
        if channel["type"] in ("telephone", "sms") and "value" in channel
    ]
    return list(dict.fromkeys(phone.parse(value).display.replace(" ", "") for value in values))


def _audiences(data: Mapping[str, Any], known: frozenset[str]) -> list[str]:
    """Audiences of a scheme that some concept leads to."""
    return [f"a:{audience}" for audience in data.get("audience", ()) if audience in known]


def _answers(orientation: Orientation) -> dict[str, set[str]]:
    """Answers of « Que s'est-il passé ? » that lead to each scheme."""
    found: dict[str, set[str]] = defaultdict(set)
    for row in orientation.contacts:
        for scheme in row.schemes:
            found[scheme].update(row.filter.what | row.filter.where)
    return found


def _concept(concept: Concept) -> list[Any]:
    reaches = concept.reaches
    terms = [word for text in reaches["words"] for word in words(text)]
    terms += [f"={value}" for name in ("needs", "sectors", "channels") for value in reaches.get(name, ())]
    terms += [f"=s:{value}" for value in reaches.get("situations", ())]
    terms += [f"=a:{value}" for value in reaches.get("audiences", ())]
    found = [typeset(concept.label), _typed(concept.words), " ".join(dict.fromkeys(terms))]
    return [*found, _typed(concept.reserved)] if concept.reserved else found


def _everyday(vocabularies: Mapping[str, Vocabulary], known: Thesaurus) -> list[list[Any]]:
    """Concepts made of the everyday words of closed vocabularies, those that the thesaurus settles left out."""
    settled = {" ".join(words(text)) for concept in known.concepts for text in concept.words}
    ignored = {" ".join(words(text)) for text in known.ignored}
    found = []
    for name in _CLOSED:
        for term in vocabularies[name].values():
            if term.id == EVERY_SECTOR:
                continue
            # The label of a need is what a door says: « Je veux agir » is no reason to see trainings.
            typed = term.synonyms if name == "needs" else (term.label, *term.synonyms)
            own = [text for text in typed if " ".join(words(text)) not in settled | ignored]
            found.append([typeset(term.label[0].lower() + term.label[1:]), _typed(own), f"={term.id}"])
    return found


def _towns(registry: Registry, online: Iterable[str]) -> dict[str, list[str]]:
    """Names of towns by département: the larger ones, and those where a scheme receives people."""
    found: dict[str, dict[str, None]] = {code: dict.fromkeys(names) for code, names in _large_towns().items()}
    for identifier in online:
        for place in registry.schemes[identifier].get("places", ()):
            if "city" in place:
                name = " ".join(word for word in words(place["city"]) if not word.isdigit())
                found.setdefault(place["department"], {})[name] = None
    return {code: sorted(names) for code, names in sorted(found.items())}


@cache
def _large_towns() -> dict[str, list[str]]:
    """What tools/list_towns.py found."""
    towns: dict[str, list[str]] = json_file.read(_FOLDER / "towns.json")["towns"]
    return towns
