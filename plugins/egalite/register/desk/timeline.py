"""A partner's life in order: public facts, what the register keeps, what is to come; and the next letter."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
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
    """Something of a day: `origin` says whether it is public, of the register, or to come."""

    day: str
    words: str
    origin: str

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
    found = [*_public(registry, partner), *_private(registry, register.partners.get(partner, {})),
             *_to_come(registry, partner)]  # fmt: skip
    return sorted(found, key=lambda one: one.day)


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
        if one.on <= registry.day.isoformat():
            yield Moment(one.on, terms[one.fact["fact"]].label, _PUBLIC)
    for identifier, data in registry.schemes.items():
        if data["partner"] == partner:
            parsed = registry.readings[registry.tree.schemes[identifier]].data or {}
            labels = registry.vocabularies["scheme-facts"]
            for one in effective(parsed.get("facts", ())):
                yield Moment(one.on, f"{data['name']} : {_lower(labels[one.fact['fact']].label)}", _PUBLIC)


def _private(registry: Registry, data: Record) -> Iterator[Moment]:
    words = registry.vocabularies
    for request in data.get("requests", ()):
        subject = _lower(words["request-subjects"][request["subject"]].label)
        yield Moment(request["made_on"], f"Demande : {subject}", _PRIVATE)
        for day in request.get("reminded_on", ()):
            yield Moment(day, f"Relance : {subject}", _PRIVATE)
        if "answered_on" in request:
            answer = words["request-answers"][request["answer"]].label
            yield Moment(request["answered_on"], f"{answer} : {subject}", _PRIVATE)
    for one in data.get("evaluations", ()):
        if "done_on" in one:
            yield Moment(one["done_on"], f"Évaluation, année {', '.join(one['covers'])}", _PRIVATE)
    for one in data.get("decisions", ()):
        decided = words["renewal-decisions"][one["decision"]].label
        yield Moment(one["decided_on"], f"Décision à l'échéance : {_lower(decided)}", _PRIVATE)
    for one in data.get("notices", ()):
        if "received_on" in one:
            side = _lower(words["notice-sides"][one["from"]].label)
            yield Moment(one["received_on"], f"Préavis reçu, donné par {side}", _PRIVATE)
    for one in data.get("letters", ()):
        yield Moment(one["sent_on"], f"Envoi : {_lower(words['letter-kinds'][one['kind']].label)}", _PRIVATE)
    for one in data.get("contributions", ()):
        what = _lower(words["contribution-kinds"][one["kind"]].label) + (f", {one['title']}" if "title" in one else "")
        for field, label in (("promised_on", "Contribution promise"), ("given_on", "Contribution donnée")):
            if field in one:
                yield Moment(one[field], f"{label} : {what}", _PRIVATE)
    for one in data.get("signatures", ()):
        yield Moment(one["sent_on"], "Convention envoyée à la signature", _PRIVATE)


def _to_come(registry: Registry, partner: str) -> Iterator[Moment]:
    data = registry.partners[partner]
    for day in changes(data):
        before, after = standing(data, day - ONE_DAY), standing(data, day)
        if day > registry.day and before.status != after.status:
            yield Moment(day.isoformat(), registry.vocabularies["standings"][after.status].label, _TO_COME)


def _lower(text: str) -> str:
    return text[0].lower() + text[1:]
