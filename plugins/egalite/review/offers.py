"""Where else people are offered what a proposal withdraws or changes: a number that is false here may be false there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from egalite.records.content import pages
from egalite.records.values import readings
from egalite.review.sheet import RecordReview, Sheet, name_of
from egalite.review.sites import records_named
from egalite.site import addresses
from egalite.site.site import Site

_CONTACTS = frozenset({"call", "web", "mail", "place", "lost", "partner", "withdrawal", "stranger"})
_NUMBERS = ("telephone", "sms")
_FEW = 6


def offers(sheet: Sheet, before: Site, after: Site) -> list[str]:
    """One French sentence for each place, of each record that is withdrawn or whose contacts change."""
    sentences = []
    for record in sheet.records:
        codes = {line.check.code for line in record.lines if line.check}
        if (
            record.kind == "scheme"
            and record.fate in ("changed", "removed")
            and (codes & _CONTACTS or record.fate == "removed")
        ):
            sentences += [f"« {record.name} » : {told}" for told in _of(record, before, after)]
    return sentences


def _of(record: RecordReview, before: Site, after: Site) -> Iterator[str]:
    identifier, registry = record.identifier, after.registry
    old, new = (side.registry.schemes.get(identifier, {}) for side in (before, after))
    gone = new.get("status", "withdrawn") == "withdrawn"
    lost = (
        dict(_contacts(old)) if gone else {key: text for key, text in _contacts(old) if key not in dict(_contacts(new))}
    )
    others = {
        one: data for one, data in registry.schemes.items() if one != identifier and data["status"] != "withdrawn"
    }
    for key, text in lost.items():
        same = [str(data["name"]) for data in others.values() if key in dict(_contacts(data))]
        if same:
            yield f"{text} est aussi donné par {_few(same)}."
        if key in {_digits(number["number"]) for number in after.numbers.values()}:
            yield f"{text} est aussi un numéro d'urgence de toutes les pages (content/emergency.yml)."
    if lost:
        dialled = {key for key in lost if key[0] not in "@/"}
        for file, text in pages.read(registry.root):
            if not dialled.isdisjoint(
                _digits(reading.value) for reading in readings.read(text) if reading.kind == "phone"
            ):
                yield f"son numéro est écrit dans {file}."
    if not gone:
        return
    mates = [str(data["name"]) for data in others.values() if data["partner"] == record.partner]
    if mates:
        yield f"même organisme, {name_of(record.partner, registry)} : {_few(mates)}."
    if identifier == before.orientation.helpline:
        yield "c'est l'aide proposée sur tout le site quand rien d'autre ne répond (content/orientation.yml, « helpline »)."
    answers = {
        what.label
        for contact in before.orientation.every_contact()
        for what in before.orientation.what
        if contact.scheme == identifier and (not contact.what or what.id in contact.what)
    }
    if answers:
        yield f"« Que s'est-il passé ? » y menait pour {_few(sorted(answers))} : la réponse suivante prend sa place."
    address = addresses.scheme(identifier)
    for file, text in pages.read(registry.root):
        if address in records_named(text):
            yield f"{file} y mène."
    for one, body in registry.corpus.bodies.items():
        if one in others and address in records_named(body):
            yield f"le texte de « {others[one]['name']} » y mène."
    replaced = [str(data["name"]) for data in registry.schemes.values() if _replacement(data) == identifier]
    if replaced:
        yield f"la page de {_few(replaced)} y renvoyait."


def _contacts(data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """What tells one contact or place from another, and how it is written: numbers as dialled, `@` mails, `/` the rest."""
    for channel in data.get("channels", ()):
        value = str(channel.get("value", ""))
        if channel["type"] in _NUMBERS and value:
            yield _digits(value), value
        elif "@" in value:
            yield f"@{value.lower()}", value
        elif value.startswith("https://"):
            yield f"/{readings.address(value).partition('/')[0]}", readings.address(value).partition("/")[0]
    for place in data.get("places", ()):
        if "address" in place:
            yield f"/{place['address']} {place['city']}".lower(), f"{place['address']}, {place['city']}"


def _digits(value: str) -> str:
    """The last figures of a number, the same with and without the country's: enough to compare thousands."""
    return re.sub(r"\D", "", value)[-9:]


def _replacement(data: Mapping[str, Any]) -> str:
    return str(data.get("withdrawal", {}).get("replaced_by", ""))


def _few(names: list[str]) -> str:
    more = len(names) - _FEW
    told = ", ".join(f"« {name} »" for name in names[:_FEW])
    return f"{told} et {more} de plus" if more > 0 else told
