"""A partner's life in order: public facts, what the register keeps, what is to come; and the next letter."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from egalite.convention.calendar import ONE_DAY
from egalite.convention.facts import effective
from egalite.convention.obligation import Due
from egalite.convention.standing import changes, standing
from egalite.french.dates import in_words
from egalite.records.registry import Registry
from egalite.register.desk.tasks import days_in_words
from egalite.register.private.reader import Register

Record = Mapping[str, Any]
_PUBLIC, _PRIVATE, _TO_COME = "public", "registre", "à venir"
# Each kind that a letter answers: what the letter is, how it leaves, and the document that says it ("" without one).
_LETTERS = {
    "committee-withdrawal": ("Lettre de retrait, après l'avis du comité", "lettre recommandée (article 6)", "preavis"),
    "notice": ("Accusé de réception du préavis", "courriel ou lettre", "accuse"),
    "notice-end": ("Accusé de réception du préavis", "courriel ou lettre", "accuse"),
    "removal": ("Lettre de fin", "courriel ou lettre", "adieu"),
    "signature": ("Relance du signataire", "courriel", ""),
    "charter": ("Envoi de la Charte à signer", "courriel", "conditions"),
    "convention-over": ("Annonce de la suite, après la fin de la convention", "courriel ou lettre", "adieu"),
    "convention-end": ("Proposition pour la suite de la convention", "courriel ou lettre", "avenant"),
    "evaluation": ("Invitation à l'évaluation annuelle", "courriel", "evaluation"),
    "request": ("Relance d'une demande sans réponse", "courriel", "relance"),
    "contribution": ("Rappel d'une contribution promise", "courriel", "relance"),
    "backlink": ("Demande de l'adresse qui présente ce site", "courriel", ""),
}


_ACKNOWLEDGMENT = "accuse"


class Moment(NamedTuple):
    """Something of a day: `origin` says whether it is public, of the register, or to come; `entry` is where its day stands, as
    `gestures.rectification` reads it, "" for what has a gesture of its own.
    """

    day: str
    words: str
    origin: str
    entry: str = ""

    @property
    def in_words(self) -> str:
        """Its day as one says it."""
        return in_words(self.day)


class Letter(NamedTuple):
    """The next letter: what it is, how it leaves, its day in words ("" without one), whether that day is over, what it is about,
    and the kind of the document that says it ("" without one).
    """

    title: str
    manner: str
    day: str
    late: bool
    about: str
    document: str = ""


def moments(registry: Registry, register: Register, partner: str) -> list[Moment]:
    """All moments of a partner, oldest first."""
    today = registry.day.isoformat()
    past = [one for one in _stated(registry, register, partner) if one.day <= today]
    return sorted([*past, *_to_come(registry, partner)], key=lambda one: one.day)


def entries(registry: Registry, register: Register, partner: str) -> list[Moment]:
    """What is stated of a partner itself, and may hold a slip, oldest first: what is to come too."""
    stated = (one for one in _stated(registry, register, partner) if one.entry)
    return sorted(stated, key=lambda one: one.day)


def _stated(registry: Registry, register: Register, partner: str) -> Iterator[Moment]:
    yield from _public(registry, partner)
    yield from _private(registry, register.partners.get(partner, {}))


def next_letter(items: Iterable[Due], today: date, possible: Collection[str] = ()) -> Letter | None:
    """The letter that the most pressing obligation of a partner asks for; None without. `possible` are the documents that can be made:
    a notice that the organisation did not give has nothing to acknowledge.
    """
    for item in items:
        if item.kind in _LETTERS:
            title, manner, document = _LETTERS[item.kind]
            if document == _ACKNOWLEDGMENT and document not in possible:
                continue
            day = in_words(item.day.isoformat()) if item.day else ""
            return Letter(title, manner, day, item.band(today) == "late", days_in_words(item.title), document)
    return None


def _public(registry: Registry, partner: str) -> Iterator[Moment]:
    facts = registry.partners[partner].get("facts", ())
    terms = registry.vocabularies["partner-facts"]
    for one in effective(facts):
        yield Moment(one.on, terms[one.fact["fact"]].label, _PUBLIC, _entry("facts", "date", one.rank, one.fact))
    for identifier, data in registry.schemes.items():
        if data["partner"] == partner:
            parsed = registry.readings[registry.tree.schemes[identifier]].data or {}
            labels = registry.vocabularies["scheme-facts"]
            for one in effective(parsed.get("facts", ())):
                yield Moment(one.on, f"{data['name']} : {_lower(labels[one.fact['fact']].label)}", _PUBLIC)


def _private(registry: Registry, data: Record) -> Iterator[Moment]:
    words = registry.vocabularies

    def kept(name: str, field: str, label: Callable[[Record], str]) -> Iterator[Moment]:
        for rank, one in enumerate(data.get(name, ())):
            if field in one:
                yield Moment(one[field], label(one), _PRIVATE, _entry(name, field, rank, one))

    def subject(one: Record) -> str:
        return _lower(words["request-subjects"][one["subject"]].label)

    def promised(one: Record) -> str:
        return _lower(words["contribution-kinds"][one["kind"]].label) + (f", {one['title']}" if "title" in one else "")

    yield from kept("requests", "made_on", lambda one: f"Demande : {subject(one)}")
    for request in data.get("requests", ()):
        yield from (Moment(day, f"Relance : {subject(request)}", _PRIVATE) for day in request.get("reminded_on", ()))
    yield from kept(
        "requests", "answered_on", lambda one: f"{words['request-answers'][one['answer']].label} : {subject(one)}"
    )
    yield from kept("evaluations", "done_on", lambda one: f"Évaluation, année {', '.join(one['covers'])}")
    yield from kept(
        "decisions", "decided_on",
        lambda one: f"Décision à l'échéance : {_lower(words['renewal-decisions'][one['decision']].label)}",
    )  # fmt: skip
    yield from kept(
        "notices", "received_on",
        lambda one: f"Préavis reçu, donné par {_lower(words['notice-sides'][one['from']].label)}",
    )  # fmt: skip
    yield from kept("letters", "sent_on", lambda one: f"Envoi : {_lower(words['letter-kinds'][one['kind']].label)}")
    yield from kept("contributions", "promised_on", lambda one: f"Contribution promise : {promised(one)}")
    yield from kept("contributions", "given_on", lambda one: f"Contribution donnée : {promised(one)}")
    yield from kept("signatures", "sent_on", lambda _: "Convention envoyée à la signature")


def _entry(name: str, field: str, rank: int, item: Record) -> str:
    return f"{name}.{field}.{rank}.{item[field]}"


def _to_come(registry: Registry, partner: str) -> Iterator[Moment]:
    data = registry.partners[partner]
    for day in changes(data):
        before, after = standing(data, day - ONE_DAY), standing(data, day)
        if day > registry.day and before.status != after.status:
            yield Moment(day.isoformat(), registry.vocabularies["standings"][after.status].label, _TO_COME)


def _lower(text: str) -> str:
    return text[0].lower() + text[1:]
