"""Records of the same shape as the real ones, as many as wanted, always the same for a number.

Every real record is a mould: its fields, its lists, the sections and the length of its text are kept; names, words,
numbers, hosts, dates and départements are drawn anew, so that no two records are alike and no cache helps.
"""

from __future__ import annotations

import re
import shutil
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

from egalite.project import CHECKOUT
from egalite.records import dump
from egalite.records.kinds import Name
from egalite.records.registry import Registry, load
from egalite.records.values import phone
from egalite.records.values.day import today
from egalite.records.vocabulary import vocabularies

Data = dict[str, Any]

_SEED = "égalité"
_CHANGED = 0.15  # share of the longer words of a text that are drawn anew
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_WORD = re.compile(r"\]\([^)]*\)|(?<![\w@.-])[a-zà-öø-ÿœ]{5,}(?![\w@.-])")
_ADDRESS = re.compile(r"(https?://)([^/?#]+)(.*)")
_FIRST = (
    "Val", "Mont", "Bel", "Clair", "Font", "Roche", "Pierre", "Haut", "Champ", "Bois", "Mar", "Saul", "Vern",
    "Cour", "Lan", "Ber", "Tor", "Gran", "Vil", "Ser", "Nor", "Aub", "Cham", "Orl", "Bri", "Cast", "Dam", "Fla",
    "Gou", "Jon",
)  # fmt: skip
_MIDDLE = (
    "a", "e", "i", "o", "ou", "an", "en", "on", "in", "ar", "er", "or", "al", "el", "ol", "ai", "au", "eu", "oi",
    "as", "es", "os", "at", "et", "ot", "ac", "ec", "oc", "iv", "av",
)  # fmt: skip
_LAST = (
    "ville", "mont", "court", "bourg", "lieu", "gny", "zac", "nay", "ssac", "rive", "val", "fort", "cy", "tin",
    "lles", "ges", "ronde", "pont", "vray", "ssy", "thier", "ze", "rac", "don", "fay", "lac", "puy", "nans", "gue",
    "thou",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Record:
    """One generated record: its id, its fields, and the body of a scheme."""

    id: str
    data: Data
    body: str = ""


@dataclass(frozen=True, slots=True)
class Corpus:
    """Generated schemes and their partners."""

    schemes: Sequence[Record]
    partners: Sequence[Record]


def written(registry: Registry, kind: Name, identifier: str) -> Data:
    """The fields of a record as its file has them, its facts not yet those of a day."""
    return dict(registry.readings[registry.tree.paths[kind][identifier]].data or {})


class Moulds:
    """The real records, and the words found in them."""

    def __init__(self, root: Path = CHECKOUT) -> None:
        registry = load(root, today())
        # What has gone is no mould: others name it, and its own shape is that of a notice.
        kept = {i for i in registry.schemes if registry.visible(i) not in ("withdrawn", "lapsed")}
        # First those that the editorial pages and data name: however few are made, these must be among them.
        named = "".join(path.read_text(encoding="utf-8") for path in (root / "content").rglob("*.[my]*"))
        order = sorted(kept, key=lambda name: (name not in named, name))
        self.schemes = [Record(i, written(registry, "scheme", i), registry.corpus.bodies[i]) for i in order]
        self.partners = {i: written(registry, "partner", i) for i in registry.partners}
        self.departments = list(vocabularies()["departements"])
        words: dict[int, set[str]] = defaultdict(set)
        for record in self.schemes:
            for word in _WORD.findall(record.body):
                if word[0] != "]":  # where a link leads
                    words[len(word)].add(word)
        self.words = {size: sorted(found) for size, found in words.items()}


def generate(count: int, moulds: Moulds) -> Corpus:
    """`count` schemes, and the partners they name: the real ones over and over, each time different."""
    schemes = []
    partners: dict[str, Record] = {}
    for index in range(count):
        mould = moulds.schemes[index % len(moulds.schemes)]
        turn = index // len(moulds.schemes)
        operator = mould.data["partner"]
        made = partners.get(f"{operator}/{turn}")
        if made is None:
            made = _Variation(moulds, f"{operator}/{turn}", len(partners)).partner(operator)
            partners[f"{operator}/{turn}"] = made
        variation = _Variation(moulds, f"{mould.id}/{turn}", index)
        # The first turn keeps the real ids: editorial pages link to some of them.
        schemes.append(variation.scheme(mould, made.id, keep_id=turn == 0))
    return Corpus(schemes, list(partners.values()))


class _Variation:
    """One record drawn from one mould. `rank` tells it from all others of its kind."""

    def __init__(self, moulds: Moulds, seed: str, rank: int) -> None:
        self._moulds = moulds
        self._random = Random(f"{_SEED}/{seed}")
        self._town = _town(rank)
        self._codes: dict[str, str] = {}

    def scheme(self, mould: Record, partner: str, keep_id: bool) -> Record:
        data: Data = {name: self._value(name, value) for name, value in mould.data.items()}
        data["name"] = f"{mould.data['name']} à {self._town}"
        data["partner"] = partner
        if len(data["territory"]) == 1 and "territory_label" in data:
            data["territory_label"] = self._town
        identifier = mould.id if keep_id else f"{mould.id}-{self._town.lower()}"
        return Record(identifier, data, self._text(mould.body))

    def partner(self, mould: str) -> Record:
        data = self._moulds.partners[mould]
        # A logo is a file beside the record: none is drawn.
        made: Data = {name: self._value(name, value) for name, value in data.items() if name != "logo"}
        made["name"] = f"{data['name']} à {self._town}"
        return Record(f"{mould}-{self._town.lower()}", made)

    def _value(self, name: str, value: Any) -> Any:
        if name == "facts":
            return self._facts(value)
        if isinstance(value, dict):
            return self._group(value)
        if isinstance(value, list):
            items = [self._value(name, item) for item in value]
            return items if len({str(item).casefold() for item in items}) == len(items) else value
        if not isinstance(value, str):
            return value
        drawn = _DRAWN.get(name)
        return drawn(self, value) if drawn else value

    def _facts(self, facts: list[Data]) -> list[Data]:
        """All of them earlier by as many days: an order and delays tie them together."""
        back = timedelta(days=self._random.randrange(700))
        return [{name: _earlier(value, back) for name, value in fact.items()} for fact in facts]

    def _group(self, value: Mapping[str, Any]) -> Data:
        made = {name: self._value(name, item) for name, item in value.items()}
        if "type" in value and "value" in value:
            kind = value["type"]
            made["value"] = self._channel(kind, value["value"])
            if "read_as" in made and kind == "telephone":
                made["read_as"] = made["value"].replace(" ", ".")
        if "postcode" in value:
            made["postcode"] = self._postcode(made["department"])
        return made

    def _channel(self, kind: str, value: str) -> str:
        if kind in ("telephone", "sms"):
            return self._phone(value)
        if kind == "courriel":
            local, _, host = value.partition("@")
            return f"{local}@{self._host(host)}"
        return self._address(value) if _ADDRESS.match(value) else self._text(value)

    def _phone(self, value: str) -> str:
        """A number of the same kind; a short one stays, there are only so many."""
        if len(value) <= 8:
            return value
        while True:
            drawn = f"{value[:-5]}{self._random.randrange(100):02} {self._random.randrange(100):02}"
            try:
                if phone.parse(drawn).display == drawn:
                    return drawn
            except phone.PhoneError:
                continue

    def _address(self, value: str) -> str:
        match = _ADDRESS.match(value)
        if match is None:  # `read_as`, as a source wrote it
            host, slash, rest = value.partition("/")
            return f"{self._host(host)}{slash}{rest}" if "." in host and " " not in host else value
        return f"{match[1]}{self._host(match[2])}{match[3]}"

    def _host(self, host: str) -> str:
        """Drawn in its first label: « gouv-… » would imitate the State's own."""
        first, dot, rest = host.partition(".")
        return f"{first}-{self._town.lower()}{dot}{rest}"

    def _text(self, value: str) -> str:
        random, words = self._random.random, self._moulds.words

        def draw(match: re.Match[str]) -> str:
            word = match.group()
            if word[0] == "]" or random() > _CHANGED or len(word) not in words:
                return word
            return self._random.choice(words[len(word)])

        return _WORD.sub(draw, value)

    def _code(self, code: str) -> str:
        """Another département, the same one for all that was in the same one."""
        if code == "national":
            return code
        if code not in self._codes:
            taken = set(self._codes.values())
            free = [known for known in self._moulds.departments if known not in taken]
            self._codes[code] = self._random.choice(free)
        return self._codes[code]

    def _postcode(self, department: str) -> str:
        shared = {"977": "97133", "978": "97150", "989": "98799", "2A": "20000", "2B": "20200"}
        if department in shared:
            return shared[department]
        return department + f"{self._random.randrange(100, 290):03}"[: 5 - len(department)]

    def _date(self, value: str) -> str:
        parts = value.split("-")
        if len(parts[0]) != 4 or (len(parts) > 1 and len(parts[1]) == 4):
            return value
        year = str(int(parts[0]) - self._random.randrange(1, 5))
        shape = (year, f"{self._random.randrange(1, 13):02}", f"{self._random.randrange(1, 29):02}")
        return "-".join(shape[: len(parts)])


_TEXTS = (
    "summary", "operator_label", "territory_label", "audience_label", "languages_label", "hours", "cost", "note",
    "free_note", "limits", "confidence", "evidence_examples", "presentation", "keywords",
)  # fmt: skip
_DRAWN = {
    **dict.fromkeys(_TEXTS, _Variation._text),
    **dict.fromkeys(("url", "source", "read_as", "site"), _Variation._address),
    **dict.fromkeys(("territory", "department"), _Variation._code),
    "date": _Variation._date,
}


def _earlier(value: Any, back: timedelta) -> Any:
    """A whole day, moved; anything else as it is."""
    return (date.fromisoformat(value) - back).isoformat() if _DAY.fullmatch(str(value)) else value


def _town(rank: int) -> str:
    """A place name of its own for each rank."""
    size = len(_FIRST) * len(_MIDDLE) * len(_LAST)
    mixed = rank * 7919 % size
    first, rest = mixed % len(_FIRST), mixed // len(_FIRST)
    name = _FIRST[first] + _MIDDLE[rest % len(_MIDDLE)] + _LAST[rest // len(_MIDDLE)]
    return name if rank < size else f"{name}{rank // size}"


def write(root: Path, corpus: Corpus, content: Path = CHECKOUT / "content") -> None:
    """Write a root that `egalite` reads: records, and a copy of the editorial pages."""
    shutil.rmtree(root, ignore_errors=True)
    (root / "schemes").mkdir(parents=True)
    for record in corpus.schemes:
        (root / "schemes" / f"{record.id}.md").write_text(scheme_text(record), encoding="utf-8")
    for record in corpus.partners:
        folder = root / "partners" / record.id
        folder.mkdir(parents=True)
        (folder / "partner.yml").write_text(dump.canonical("partner", record.data), encoding="utf-8")
    shutil.copytree(content, root / "content")


def scheme_text(record: Record) -> str:
    """The file of a scheme, as the project writes it."""
    return dump.canonical("scheme", record.data, record.body)
