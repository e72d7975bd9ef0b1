"""A way to reach a scheme, with all its conditions: the one view of it, for pages, lists, search, print and exports."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from egalite.french import dates
from egalite.french.typography import typeset
from egalite.records import numbers
from egalite.records.numbers import DIALLED, attestation, dial
from egalite.records.registry import Registry
from egalite.records.values import phone
from egalite.site.views import clocks, closures, opening_hours

View = dict[str, Any]
OVERSEAS, MAINLAND = "outre-mer", "hexagone"
_AGED = DIALLED | {"courriel"}  # what answers somebody else once it is old


class Contacts:
    """Contacts of the schemes of one registry. `emergency` are the numbers to call in an emergency, as dialled."""

    def __init__(self, registry: Registry, emergency: Collection[str]) -> None:
        self.registry = registry
        self._emergency = emergency
        terms = registry.vocabularies
        self._labels = {typ: typeset(term.label) for typ, term in terms["channels"].items()}
        self._zones = {zone: typeset(term.label[0].upper() + term.label[1:]) for zone, term in terms["zones"].items()}

    def of(self, data: Mapping[str, Any]) -> list[View]:
        """All the contacts of a scheme: the main one, then the others in the record's order."""
        usable = [channel for channel in data["channels"] if "value" in channel or "note" in channel]
        first = self._main(usable, data, "")
        return [self.view(channel, data) for channel in sorted(usable, key=lambda channel: channel is not first)]

    def main_type(self, data: Mapping[str, Any]) -> str:
        """The type of the contact that a list shows; "" without one."""
        first = self._main(data["channels"], data, "")
        return first["type"] if first else ""

    def main(self, data: Mapping[str, Any], department: str = "") -> View | None:
        """The contact that a list shows, for people of a département when it is of one overseas."""
        first = self._main(data["channels"], data, department)
        if first is None:
            return None
        view = self.view(first, data, department)
        return view | {"conditions": " · ".join(conditions(view))}

    def serves(self, data: Mapping[str, Any], department: str) -> bool:
        """Whether some contact or place of a scheme serves people of a département."""
        zone = _other(_zone(department))
        return "places" in data or any(channel.get("zone") != zone for channel in data["channels"])

    def _main(
        self, channels: Sequence[Mapping[str, Any]], data: Mapping[str, Any], department: str
    ) -> Mapping[str, Any] | None:
        """The first in the record's order that has something to use, then the first that says how; None without any.

        An emergency number is it only in the record of the service that answers it.
        """
        zone = _zone(department)
        suited = [
            channel
            for channel in channels
            if channel.get("zone") != _other(zone) and ("value" in channel or "note" in channel)
            and (data.get("emergency_service") or not self._urgent(channel))
        ]  # fmt: skip
        if zone == OVERSEAS:
            suited.sort(key=lambda channel: channel.get("zone") != OVERSEAS)
        return next((channel for channel in suited if "value" in channel), suited[0] if suited else None)

    def _urgent(self, channel: Mapping[str, Any]) -> bool:
        return channel["type"] in DIALLED and "value" in channel and dial(channel["value"]) in self._emergency

    def view(self, channel: Mapping[str, Any], data: Mapping[str, Any], department: str = "") -> View:
        """What is shown of a channel; hours also as clocks show them in a `department` where they differ from Paris's."""
        value, typ = channel.get("value", ""), channel["type"]
        href, text = link(typ, value) if value else ("", "")
        return {
            "type": typ,
            "label": self._labels[typ],
            "value": text,
            "href": href,
            "shortened": href.startswith("https:") and not href.rstrip("/").endswith(text),
            # In the record of the service that answers it, an emergency number is a number like any other.
            "urgent": not data.get("emergency_service") and self._urgent(channel),
            "zone": self._zones[channel["zone"]] if "zone" in channel and not department else "",
            **self.hours(channel, data, data["territory"], department),
            "cost": typeset(channel.get("cost", "")),
            "note": typeset(channel.get("note", "")),
            **self._age(channel, data, aged=bool(value) and typ in _AGED),
        }

    def place(self, place: Mapping[str, Any], data: Mapping[str, Any]) -> View:
        """What is shown of the hours and the phone of a place, and of the age of what attests them."""
        number = (
            dict(zip(("href", "value"), link("telephone", place["phone"]), strict=True)) if "phone" in place else None
        )
        return {
            "phone": number,
            "cost": typeset(place.get("cost", "")),
            **self.hours(place, data, (place["department"],)),
            **self._age(place, data, aged=number is not None),
        }

    def hours(
        self, item: Mapping[str, Any], data: Mapping[str, Any], territory: str | Sequence[str], department: str = ""
    ) -> View:
        """When a channel or a place answers: prose as its source has it, structured hours, closures that are not over."""
        checked_on = numbers.checked_on(data, item)
        sure = opening_hours.sure(checked_on, self.registry.day)
        where = () if isinstance(territory, str) else tuple(territory)
        view: View = {
            "hours": typeset(item.get("hours", "")),
            "hours_sure": sure,
            "closures": closures.lines(item, self.registry.day),
            "opening": None,
        }
        if "opening" in item:
            checked = (
                "" if "hours" in item else checked_on
            )  # beside words, which may hold an exception, nothing is computed
            view["opening"] = opening_hours.view(
                item["opening"], checked, where, self.registry.day, closures.spans(data, item)
            ) | {"local": self._local(item["opening"], where, department), "sure": sure}
        return view

    def _local(self, opening: Sequence[Mapping[str, Any]], where: Collection[str], department: str) -> list[list[str]]:
        """Hours of Paris as clocks of a département show them: in winter, then in summer where that differs."""
        ahead = clocks.offsets(department, self.registry.day)
        if where or ahead == (0,):
            return []
        return [opening_hours.lines(clocks.local(opening, minutes)) for minutes in ahead]

    def _age(self, item: Mapping[str, Any], data: Mapping[str, Any], *, aged: bool) -> View:
        """How old what attests a contact is: the day it was checked, else the year of its newest source, "" without a date."""
        if not aged:
            checked = item.get("checked_on", "")
            return {"checked_on": dates.in_words(checked) if checked else "", "source_year": "", "aged": False}
        value = item.get("phone") or item["value"]
        proof = attestation(data, item, dial(value) if item.get("type", "telephone") in DIALLED else "")
        own = self._emergency if item.get("type", "telephone") in DIALLED else ()
        return {
            "checked_on": dates.in_words(proof.checked_on) if proof.checked_on else "",
            "source_year": proof.newest[-4:] if len(proof.newest) == 9 else proof.newest[:4],
            "aged": not (own and dial(value) in own),
        }


def counted(item: Mapping[str, Any] | None) -> bool:
    """Whether the device can count whether a contact or a place is open."""
    return bool(item and item["opening"] and item["opening"]["slots"])


def conditions(contact: Mapping[str, Any]) -> list[str]:
    """All that goes with a contact, one short text each, for what has no markup: search, feeds, structured data."""
    opening = contact["opening"]
    hours = [*(opening["lines"] if opening else ()), *([contact["hours"]] if contact["hours"] else ())]
    found = [contact["zone"], *contact["closures"], *hours, contact["note"], contact["cost"], age(contact)]
    return list(dict.fromkeys(text for text in found if text))


def age(contact: Mapping[str, Any]) -> str:
    """How old what attests a contact is, in French; "" when it needs not be told."""
    if contact["checked_on"]:
        return f"vérifié le {contact['checked_on']}"
    if not contact["aged"]:
        return ""
    return f"source de {contact['source_year']}" if contact["source_year"] else "source non datée"


@lru_cache(maxsize=65536)
def shown_host(url: str) -> str:
    """The host of an address as a reader sees it."""
    return (urlsplit(url).hostname or url).removeprefix("www.")


def _unbroken(number: str) -> str:
    """A number on one line; one with a country's code is too long for a small phone, and breaks between two groups."""
    return number if number.startswith("+") else number.replace(" ", "\u00a0")


@lru_cache(maxsize=65536)
def link(kind: str, value: str) -> tuple[str, str]:
    """Where a contact leads, and how it is shown."""
    if kind in DIALLED:
        number = phone.parse(value)
        return f"{'sms' if kind == 'sms' else 'tel'}:{number.dial}", _unbroken(number.display)
    if value.startswith("https://"):
        host = value.removeprefix("https://").removeprefix("www.").rstrip("/")
        return value, host if len(host) <= 60 else shown_host(value)
    if kind == "courriel" and "@" in value:
        return f"mailto:{value}", value
    return "", typeset(value)


def _zone(department: str) -> str:
    return OVERSEAS if department in clocks.ZONES else MAINLAND


def _other(zone: str) -> str:
    return MAINLAND if zone == OVERSEAS else OVERSEAS
