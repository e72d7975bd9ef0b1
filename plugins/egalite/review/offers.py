"""Where else people are offered what a proposal withdraws or changes: a number that is false here may be false there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any

from egalite.records.numbers import DIALLED
from egalite.records.values import readings
from egalite.review.sheet import RecordReview, Sheet, name_of
from egalite.review.sites import records_named
from egalite.site import addresses
from egalite.site.site import Site

_CONTACTS = frozenset({"call", "web", "mail", "place", "lost", "partner", "withdrawal", "stranger"})
_FEW = 6


def offers(sheet: Sheet, before: Site, after: Site) -> list[str]:
    """One French sentence for each place, of each record that is withdrawn or whose contacts change."""
    places = _Places(before, after)
    return [f"« {record.name} » : {told}" for record in sheet.records if _matters(record) for told in places.of(record)]


def _matters(record: RecordReview) -> bool:
    codes = {line.check.code for line in record.lines if line.check}
    return record.kind == "scheme" and (
        record.fate == "removed" or (record.fate == "changed" and bool(codes & _CONTACTS))
    )


class _Places:
    """Where things are offered on both sides, each place read once."""

    def __init__(self, before: Site, after: Site) -> None:
        self._before, self._after = before, after
        self._schemes = after.registry.schemes

    def of(self, record: RecordReview) -> Iterator[str]:
        identifier, address = record.identifier, addresses.scheme(record.identifier)
        lost = self._lost(identifier)
        for key, text in lost.items():
            if same := self._named(self._by_contact.get(key, ()), identifier):
                yield f"{text} est aussi donné par {same}."
            if key in self._urgent:
                yield f"{text} est aussi un numéro d'urgence de toutes les pages (content/emergency.yml)."
        if mates := self._named(self._by_partner.get(record.partner, ()), identifier):
            yield f"même organisme, {name_of(record.partner, self._after.registry)} : {mates}."
        orientation = self._before.orientation
        if identifier == orientation.helpline:
            yield "proposé sur tout le site quand rien d'autre ne répond (content/orientation.yml, « helpline »)."
        answers = {
            what.label
            for row in orientation.contacts
            for what in orientation.what
            if identifier in row.schemes and (not row.filter.what or what.id in row.filter.what)
        }
        if answers:
            yield f"« Que s'est-il passé ? » y mène pour {_few(sorted(answers))}."
        for file, (numbers, records) in self._pages.items():
            if address in records:
                yield f"{file} y mène."
            if not numbers.isdisjoint(lost):
                yield f"son numéro est écrit dans {file}."
        if citing := self._named(self._by_text.get(address, ()), identifier):
            yield f"le texte de {citing} y mène."
        if replaced := self._named(self._by_replacement.get(identifier, ()), identifier):
            yield f"la page du retrait de {replaced} y mène."

    def _lost(self, identifier: str) -> dict[str, str]:
        """Contacts and places that a scheme no longer gives: all of them once it is withdrawn."""
        old, new = (side.registry.schemes.get(identifier, {}) for side in (self._before, self._after))
        kept = {} if new.get("status", "withdrawn") == "withdrawn" else dict(_contacts(new))
        return {key: text for key, text in _contacts(old) if key not in kept}

    def _named(self, identifiers: Iterable[str], without: str) -> str:
        return _few([str(self._schemes[one]["name"]) for one in dict.fromkeys(identifiers) if one != without])

    def _index(
        self, keys: Callable[[str, Mapping[str, Any]], Iterable[str]], *, gone: bool = False
    ) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for one, data in self._schemes.items():
            if (data["status"] == "withdrawn") == gone:
                for key in keys(one, data):
                    found[key].append(one)
        return found

    @cached_property
    def _by_contact(self) -> dict[str, list[str]]:
        return self._index(lambda _, data: dict(_contacts(data)))

    @cached_property
    def _by_partner(self) -> dict[str, list[str]]:
        return self._index(lambda _, data: [str(data["partner"])])

    @cached_property
    def _by_text(self) -> dict[str, list[str]]:
        return self._index(lambda one, _: records_named(self._after.registry.corpus.bodies[one]))

    @cached_property
    def _by_replacement(self) -> dict[str, list[str]]:
        return self._index(lambda _, data: [str(data["withdrawal"].get("replaced_by", ""))], gone=True)

    @cached_property
    def _urgent(self) -> set[str]:
        return {_digits(number["number"]) for number in self._after.numbers.values()}

    @cached_property
    def _pages(self) -> dict[str, tuple[set[str], list[str]]]:
        """Numbers and addresses of records in each editorial page."""
        return {
            page.path: (
                {_digits(reading.value) for reading in readings.read(page.text) if reading.kind == "phone"},
                records_named(page.text),
            )
            for page in self._after.registry.corpus.pages
        }


def _contacts(data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """What tells one contact or place from another, and how it is written: numbers as dialled, `@` mails, `/` the rest."""
    for channel in data.get("channels", ()):
        value = str(channel.get("value", ""))
        if channel["type"] in DIALLED and value:
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


def _few(names: list[str]) -> str:
    more = len(names) - _FEW
    told = ", ".join(f"« {name} »" for name in names[:_FEW])
    return f"{told} et {more} de plus" if more > 0 else told
