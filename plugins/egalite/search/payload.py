"""What the device needs to rank schemes, in one script: words, places, and what is shown of each scheme."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from itertools import islice
from pathlib import Path
from string import ascii_uppercase
from typing import Any

from egalite.french.fold import fold
from egalite.french.typography import typeset
from egalite.project import THEME
from egalite.records import json_file
from egalite.records.content import promoted_answers
from egalite.records.content.orientation.model import Orientation, What, Where
from egalite.records.content.thesaurus import Thesaurus, thesaurus, words
from egalite.records.numbers import DIALLED
from egalite.records.registry import Registry
from egalite.records.values import phone
from egalite.records.vocabulary import NATIONAL
from egalite.search import features, learned

FIRST = 1000  # schemes that the first tier holds; the index of pages carries all of them
_FOLDER = THEME / "components" / "search"
MODULES = (
    "constants",
    "words",
    "table",
    "places",
    "spelling",
    "text",
    "situations",
    "engine",
)  # of the engine, in order
_SURE = 5  # letters from which a word may be mistyped in any way, as SURE of constants.js
_REAL = 1 << 16  # buckets for some two thousand real words: one mistake in thirty is taken for a real word
SURE_WORD = re.compile("[a-z]{4,}")  # that may be mistyped, or be what was meant
_PIECE = re.compile(r"[a-z0-9]+(?:'[a-z0-9]+)*")
_ELISIONS = "l d j m t s c n qu jusqu lorsqu puisqu quelqu presqu"
_CONTRACTIONS = "s t m re ve ll d"

Lexicon = dict[str, Any]
Cards = Mapping[str, Mapping[str, Any]]  # what a list shows of each scheme, by identifier, in display order


def build(
    registry: Registry, cards: Cards, numbers: Sequence[str], known: Thesaurus, pinned: promoted_answers.Pins, postcodes: str,
    orientation: Orientation,
) -> Lexicon:  # fmt: skip
    """The lexicon of the schemes that have a card here, the first thousand at most.

    `numbers` are those to call in an emergency, `postcodes` those whose first figures do not tell their département, as
    `01200:01,74;…`. `orientation` says which words tell what happened, and where.
    """
    cards = dict(islice(cards.items(), FIRST))
    departements, regions = registry.vocabularies["departements"].values(), registry.vocabularies["regions"].values()
    towns = _towns(registry, cards)
    partners = _partners(registry, cards)
    names = {_compared(text): partner for partner in partners for text in known.names.get(partner, ())}
    schemes = [_scheme(registry, identifier, card) for identifier, card in cards.items()]
    written = {word for row in schemes for text in (*row[1:4], row[5]) for word in words(text)}
    # Many decisive words are keywords: the device finds them there, but for those that are not.
    keywords = {word for row in schemes for word in row[5].split()}
    decisive, targets = set(listed("decisive")), names_of(registry, cards, known)
    taught = learned.read(pinned)
    return {
        "alone": [[pin.id, "|".join(map(promoted_answers.comparable, pin.alone))] for pin in pinned.pins if pin.alone],
        **taught["pins"],
        "table": _table(taught["schemes"], {*cards, promoted_answers.OUTSIDE}),
        "slurs": {number: meaning for meaning, hashes in known.slurs.items() for number in hashes},
        "ignored": " ".join(sorted({word for text in known.ignored for word in words(text)} & written)),
        "doubtful": "|".join(sorted({" ".join(words(text)) for text in known.doubtful} & _places(registry, cards))),
        "departements": [
            "|".join(column)
            for column in zip(*((term.id, typeset(term.label), term.region) for term in departements), strict=True)
        ],
        "regions": {term.id: term.label for term in regions},
        "towns": {code: "|".join(listed) for code, listed in towns.items()},
        "usual": [[" ".join(words(name)), " ".join(codes)] for name, codes in known.places],
        "postcodes": postcodes,
        "numbers": numbers,
        "partners": [[partner, typeset(name)] for partner, name in partners.items()],
        "names": [[name, partner] for name, partner in names.items()],
        "decisive": folded(decisive - keywords),
        "undecided": " ".join(sorted(filter(SURE_WORD.fullmatch, keywords - decisive - targets))),
        "real": packed(_real(pinned, known.ignored, frozenset(targets))),
        "situations": {"what": _answers(orientation.what), "where": _answers(orientation.where)},
        "schemes": schemes,
    }


def _answers(answers: Iterable[What | Where]) -> list[list[str]]:
    """Identifier, label and words of the answers that the search can name."""
    return [[one.id, typeset(one.label), "|".join(map(_compared, one.words))] for one in answers if one.words]


def _table(taught: Mapping[str, Any], names: set[str]) -> Lexicon:
    """The learned table, of the answers that are online."""
    answers = {name: answer for name, answer in taught["answers"].items() if name in names}
    return {
        **taught,
        "answers": [[name, usual, step] for name, (usual, step, _, _) in answers.items()],
        "gaps": "!".join(gaps for _, _, gaps, _ in answers.values()),
        "levels": "".join(levels for _, _, _, levels in answers.values()),
    }


def _compared(text: str) -> str:
    """A text as the engine compares it."""
    return " ".join(map(_bare, _PIECE.findall(fold(text))))


def names_of(registry: Registry, shown: Iterable[str], known: Thesaurus | None = None) -> set[str]:
    """Names that a mistyped word may be corrected to, for these schemes: of places, and of partners."""
    shown, known = list(shown), known or thesaurus()
    partners = _partners(registry, shown)
    other = (text for partner in partners for text in known.names.get(partner, ()))
    return _places(registry, shown) | set(map(_compared, (*partners.values(), *other)))


def look_alikes(written: Iterable[str], targets: Collection[str]) -> set[str]:
    """Those of these words that a mistake parts from a target, as `near` of engine/spelling.js judges it."""
    # Two words that a mistake parts share what is left of them less one letter, or swapped ones: few are then compared.
    sharing: dict[str, list[str]] = {}
    for target in filter(SURE_WORD.fullmatch, targets):
        for shape in _shapes(target):
            sharing.setdefault(shape, []).append(target)
    return {
        word for word in {*filter(SURE_WORD.fullmatch, written)} - {*targets}
        if any(_near(word, target) for shape in _shapes(word) for target in sharing.get(shape, ()))
    }  # fmt: skip


def _near(typed: str, word: str) -> bool:
    start = _shared(typed, word)
    before, left, right = word[start - 1 : start], typed[start:], word[start:]
    if len(left) > 1 and left == right[1::-1] + right[2:]:
        return True
    if right and ((left[1:] == right and left[0] == before) or (left == right[1:] and right[0] == before)):
        return True
    return len(word) >= _SURE and len(right) > 2 and (left[1:] == right or right[1:] in (left, left[1:]))


def _shared(one: str, other: str) -> int:
    """How many letters two words begin with."""
    return next(
        (at for at, (left, right) in enumerate(zip(one, other, strict=False)) if left != right),
        min(len(one), len(other)),
    )


def _partners(registry: Registry, shown: Iterable[str]) -> dict[str, str]:
    """Names of the partners of schemes, by identifier."""
    found = {registry.schemes[identifier]["partner"] for identifier in shown}
    return {partner: registry.partners[partner]["name"] for partner in sorted(found)}


def _places(registry: Registry, shown: Iterable[str]) -> set[str]:
    """Names of places, as the engine compares them."""
    labels = (term.label for name in ("departements", "regions") for term in registry.vocabularies[name].values())
    towns = {name for listed in _towns(registry, shown).values() for name in listed}
    return towns | {" ".join(words(label)) for label in labels}


@lru_cache(maxsize=4)
def _real(pinned: promoted_answers.Pins, ignored: tuple[str, ...], names: frozenset[str]) -> set[str]:
    """Real words that look like one to correct to: those of French, and those of the examples. Kept: names seldom change."""
    written = {*listed("words"), *_example_words(pinned), *(word for text in ignored for word in words(text))}
    return look_alikes(written, {*names, *listed("decisive")})


def packed(every: Iterable[str]) -> Lexicon:
    """Words by their buckets alone: whether a word is one of them can be asked, and a few others are said to be."""
    return {"size": _REAL, "gaps": learned.gaps({features.digest(word) % _REAL for word in every})}


def folded(every: Iterable[str]) -> str:
    """Sorted words, each as how many letters it shares with the one before (« A » for none), then the others."""
    found, before = "", ""
    for word in sorted(every):
        shared = _shared(before, word)
        found, before = found + ascii_uppercase[shared] + word[shared:], word
    return found


@lru_cache(maxsize=2)
def _example_words(pinned: promoted_answers.Pins) -> frozenset[str]:
    texts = [text for _, every in pinned.examples for text in every]
    texts += [text for group in pinned.queries for text in group.texts]
    return frozenset(word for text in texts for word in words(text))


def _shapes(word: str) -> set[str]:
    """A word, and what is left of it less one letter."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


@cache
def listed(name: str) -> tuple[str, ...]:
    """What tools/list_words.py found: `decisive` words of the examples, and French `words` that look like one to correct to."""
    found: list[str] = json_file.read(_FOLDER / "real-words.json")[name]
    return tuple(found)


def script(lexicon: Lexicon, shortened: Callable[[str, Path], str]) -> bytes:
    """The module that ranks: the lexicon, its schemes by columns (which compress better), then the engine's modules, `shortened`."""
    sources = [_FOLDER / "engine" / f"{name}.js" for name in MODULES]
    text = "\n".join(source.read_text(encoding="utf-8") for source in sources)
    engine = shortened(text, sources[-1])
    columns = list(zip(*lexicon["schemes"], strict=True))
    packed = json.dumps(lexicon | {"schemes": columns}, ensure_ascii=False, separators=(",", ":"))
    quoted = packed.replace("\\", "\\\\").replace("'", "\\'").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return f"const LEXICON = JSON.parse('{quoted}');\n{engine}".encode()


@lru_cache(maxsize=1 << 15)
def _bare(piece: str) -> str:
    """A folded word without what is elided before it or contracted after it, as `words` of the engine."""
    parts = piece.split("'")
    while len(parts) > 1 and parts[0] in _ELISIONS.split():
        parts.pop(0)
    if len(parts) > 1 and parts[-1] in _CONTRACTIONS.split():
        parts.pop()
    return "".join(parts)


def _scheme(registry: Registry, identifier: str, card: Mapping[str, Any]) -> list[Any]:
    """id, name, summary, operator and place, contact, keywords and numbers, facets.

    A contact ends with the one that serves overseas, where that is another.
    """
    data = registry.schemes[identifier]
    territory = data["territory"]
    own = {
        *data["needs"],
        *data["sectors"],
        *(channel["type"] for channel in data["channels"]),
        *((NATIONAL,) if territory == "national" else territory),
    }
    contact = card["contact"] or card["instead"]
    shown = [*_contact(contact), *([_contact(card["overseas"])] if contact and card["overseas"] else ())]
    return [
        identifier,
        card["name"],
        card["summary"],
        f"{card['partner']} · {card['territory']}" + (" · Gratuit" if card["free"] else ""),
        shown or 0,
        _beyond(f"{card['name']} {card['summary']}", " ".join([*data.get("keywords", ()), *_numbers(data)])),
        " ".join(facet for facet in card["facets"].split(" ") if facet in own),
    ]


def _beyond(said: str, keywords: str) -> str:
    """Keywords, each once, without the words that a card says already; numbers stay, which lead to their scheme when asked alone."""
    known = set(_compared(said).split())
    return " ".join(dict.fromkeys(word for word in _compared(keywords).split() if word.isdigit() or word not in known))


def _contact(view: Mapping[str, Any] | None) -> list[str]:
    """Label, value, address and conditions of a contact; nothing without one."""
    return [view["label"], view["value"], view["href"], view["conditions"]] if view else []


def _numbers(data: Mapping[str, Any]) -> list[str]:
    """Numbers to dial as people type them, in one piece."""
    values = [channel["value"] for channel in data["channels"] if channel["type"] in DIALLED and "value" in channel]
    return list(dict.fromkeys(phone.parse(value).display.replace(" ", "") for value in values))


def _towns(registry: Registry, online: Iterable[str]) -> dict[str, list[str]]:
    """Names of towns by département: the larger ones, and those where a scheme receives people.

    One of these that is made of the words of the examples (« École », in Savoie) is known by its postcode alone.
    """
    found: dict[str, dict[str, None]] = {code: dict.fromkeys(names) for code, names in _large_towns().items()}
    taught = _example_words(promoted_answers.pins())
    for identifier in online:
        for place in registry.schemes[identifier].get("places", ()):
            if "city" in place:
                name = " ".join(word for word in words(place["city"]) if not word.isdigit())
                if not taught.issuperset(name.split()):
                    found.setdefault(place["department"], {})[name] = None
    return {code: sorted(names) for code, names in sorted(found.items())}


@cache
def _large_towns() -> dict[str, list[str]]:
    """What tools/list_towns.py found."""
    towns: dict[str, list[str]] = json_file.read(_FOLDER / "towns.json")["towns"]
    return towns
