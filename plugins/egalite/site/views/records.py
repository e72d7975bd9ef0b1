"""What templates show of a record: its fields, typeset, with their labels, links and addresses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any
from urllib.parse import quote, urlsplit

from egalite.french import dates
from egalite.french.fold import fold
from egalite.french.typography import typeset
from egalite.records.registry import Registry
from egalite.records.values import phone
from egalite.site import addresses
from egalite.site.views import closures, facets, opening_hours
from egalite.site.views.cards import Card
from egalite.site.views.logos import Logos
from egalite.site.views.monogram import initials

View = dict[str, Any]

FLAGS = (
    ("anonymous", "Vous pouvez rester anonyme", "Vous devez donner votre identité"),
    ("confidential", "Confidentiel", "Non confidentiel"),
    ("appointment", "Sur rendez-vous", "Sans rendez-vous"),
    ("interpreters", "Interprète possible", "Sans interprète"),
)
ENTRY = {True: "Entrée sans marche", False: "Entrée avec des marches"}
APPOINTMENT = {True: "Sur rendez-vous", False: "Sans rendez-vous"}
EVERYWHERE = "Toute la France"
_NUMBERS = frozenset({"telephone", "sms"})
_FEW = 3  # départements that a list names one by one


class Views:
    """Views of the records of one registry; cards are kept, since each stands in several lists."""

    def __init__(self, registry: Registry) -> None:
        self.registry = registry
        self.logos = Logos(registry)
        self._terms = registry.vocabularies
        self._cards: dict[str, Card] = {}
        self._shown = {typ: typeset(term.label) for typ, term in self._terms["channels"].items()}

    def cards(self, identifiers: Sequence[str]) -> list[Card]:
        """What a list shows of several schemes."""
        for identifier in identifiers:
            if identifier not in self._cards:
                self._cards[identifier] = Card(self._card(identifier))
        return [self._cards[identifier] for identifier in identifiers]

    def card(self, identifier: str) -> View:
        """What a list shows of a scheme."""
        return self.cards([identifier])[0].view

    def _card(self, identifier: str) -> View:
        data = self.registry.schemes[identifier]
        first = self._first_contact(data)
        return {
            "address": addresses.scheme(identifier),
            "name": typeset(data["name"]),
            "summary": typeset(data["summary"]),
            "partner": self._operator(data),
            "territory": self._short_territory(data),
            "needs": data["needs"],
            "contact": first,
            "place": _first_place(data.get("places", ())) or _first_note(data, first),
            "free": data.get("free", False),
            "facets": facets.of(data),
        }

    def order(self, identifier: str) -> tuple[bool, bool, str]:
        """Sort key of lists: what serves everyone first, then what can be called, then the name."""
        data = self.registry.schemes[identifier]
        no_phone = not any(c["type"] == "telephone" and "value" in c for c in data["channels"])
        return (data["territory"] != "national", no_phone, fold(data["name"]))

    def scheme(self, identifier: str) -> View:
        """What a scheme's page shows, its body and related schemes excepted."""
        data = self.registry.schemes[identifier]
        get = data.get
        sources = get("sources", ())
        return {
            "id": identifier,
            "address": addresses.scheme(identifier),
            "name": typeset(data["name"]),
            "summary": typeset(data["summary"]),
            "partner": {
                "name": typeset(self.registry.partners[data["partner"]]["name"]),
                "address": addresses.partner(data["partner"]),
                "signposted": self.registry.partners[data["partner"]]["relation"] == "signposted",
                "logo": self.logos.view(data["partner"]),
            },
            "operator": typeset(get("operator_label", "")),
            "co_partners": [
                {"name": typeset(self.registry.partners[other]["name"]), "address": addresses.partner(other)}
                for other in get("co_partners", ())
            ],
            "needs": [
                {"label": self._terms["needs"][need].label, "address": addresses.DOORS[need], "id": need}
                for need in data["needs"]
            ],
            "sectors": [
                {"label": typeset(self._terms["sectors"][sector].label), "address": addresses.sector(sector)}
                for sector in data["sectors"]
            ],
            "contacts": [self._contact(channel, data) for channel in _reachable_first(data["channels"])],
            "places": [self._place(place, data) for place in get("places", ())],
            "opens": any("opening" in item for item in (*data["channels"], *get("places", ()))),
            "territory": self._territory_text(data),
            "territory_label": self._territory_label(data),
            "departments": self._departments(data),
            "audience": self._terms_text("audiences", get("audience", ()), get("audience_label")),
            "languages": self._terms_text("languages", get("languages", ()), get("languages_label")),
            "closures": closures.lines(data, self.registry.day),
            "conditions": _conditions(data),
            "cost": typeset(get("cost", "")),
            "free_note": typeset(get("free_note", "")),
            "limits": typeset(get("limits", "")),
            "evidence": [typeset(item) for item in get("evidence_examples", ())],
            "note": typeset(get("note", "")),
            "sources": [self._source(source) for source in sources],
            "latest_source_date": _latest_date(sources),
            "confidence": typeset(get("confidence", "")),
            "verification": self._verification(get("verification")),
            "confirmed_on": dates.in_words(data["confirmed_on"]) if "confirmed_on" in data else "",
            "planned_for": dates.in_words(data["planned_for"]) if "planned_for" in data else "",
        }

    def partner(self, identifier: str) -> View:
        """What a partner's page and the list of partners show."""
        data = self.registry.partners[identifier]
        return {
            "id": identifier,
            "address": addresses.partner(identifier),
            "name": typeset(data["name"]),
            "kind": typeset(self._terms["partner-kinds"][data["kind"]].label),
            "relation": typeset(self._terms["relations"][data["relation"]].label),
            "signposted": data["relation"] == "signposted",
            "presentation": typeset(data.get("presentation", "")),
            "site": data.get("site", ""),
            "site_host": shown_host(data["site"]) if "site" in data else "",
            "initials": initials(data["name"]),
            "logo": self.logos.view(identifier),
        }

    def _operator(self, data: Mapping[str, Any]) -> str:
        label = data.get("operator_label") or self.registry.partners[data["partner"]]["name"]
        return typeset(label)

    def _first_contact(self, data: Mapping[str, Any]) -> View | None:
        """The contact that a list shows: a number to call before anything else."""
        ranked = [channel for channel in data["channels"] if "value" in channel]
        for means in ("telephone", "sms", "formulaire", "tchat", "site"):
            for channel in ranked:
                if channel["type"] == means:
                    return self._contact(channel, data)
        return None

    def _contact(self, channel: Mapping[str, Any], data: Mapping[str, Any]) -> View:
        value = channel.get("value", "")
        href, text = _link(channel["type"], value) if value else ("", "")
        return {
            "type": channel["type"],
            "label": self._shown[channel["type"]],
            "value": text,
            "href": href,
            "shortened": href.startswith("https:") and not href.rstrip("/").endswith(text),
            "hours": _hours(channel),
            "closures": closures.lines(channel, self.registry.day),
            **self._opening(channel, data, data["territory"]),
            "cost": typeset(channel.get("cost", "")),
            "note": typeset(channel.get("note", "")),
            "checked_on": dates.in_words(channel["checked_on"]) if "checked_on" in channel else "",
        }

    def _place(self, place: Mapping[str, Any], data: Mapping[str, Any]) -> View:
        line = _place_line(place)
        return {
            "name": typeset(place.get("name", "")),
            "line": typeset(line),
            "department": typeset(self._terms["departements"][place["department"]].label),
            "itinerary": f"https://www.openstreetmap.org/search?query={quote(line)}" if "address" in place else "",
            "phone": dict(zip(("href", "value"), _link("telephone", place["phone"]), strict=True))
            if "phone" in place
            else None,
            "cost": typeset(place.get("cost", "")),
            "facts": [
                words[place[name]]
                for name, words in (("appointment", APPOINTMENT), ("step_free", ENTRY))
                if name in place
            ],
            "hours": _hours(place),
            "closures": closures.lines(place, self.registry.day),
            **self._opening(place, data, (place["department"],)),
            "note": typeset(place.get("note", "")),
        }

    def _opening(self, item: Mapping[str, Any], data: Mapping[str, Any], territory: str | Sequence[str]) -> View:
        """Hours of a channel or a place: whether they, or the whole record, were checked lately; the structured ones."""
        if "opening" not in item and "hours" not in item:
            return {"hours_sure": False, "opening": None}
        checked_on = max(item.get("checked_on", ""), data.get("verification", {}).get("checked_on", ""))
        day, where = self.registry.day, () if isinstance(territory, str) else territory
        if "opening" not in item:
            return {"hours_sure": opening_hours.sure(checked_on, day), "opening": None}
        counted = "" if closures.excepted(item.get("hours", "")) else checked_on
        view = opening_hours.view(item["opening"], counted, where, day, closures.spans(data, item))
        return {"hours_sure": opening_hours.sure(checked_on, day), "opening": view}

    def _territory_text(self, data: Mapping[str, Any]) -> str:
        territory = data["territory"]
        if territory == "national":
            return EVERYWHERE
        return typeset(", ".join(self._terms["departements"][code].label for code in territory))

    def _territory_label(self, data: Mapping[str, Any]) -> str:
        """What narrows the territory, unless it only repeats it."""
        label = typeset(data.get("territory_label", ""))
        return "" if label == self._territory_text(data) else label

    def _short_territory(self, data: Mapping[str, Any]) -> str:
        """The territory in a list: what narrows it says more than a long run of départements."""
        where, label = self._territory_text(data), self._territory_label(data)
        if not label:
            return where
        if data["territory"] != "national" and len(data["territory"]) > _FEW:
            return label[0].upper() + label[1:]
        return f"{where}\u00a0: {label}"

    def _departments(self, data: Mapping[str, Any]) -> list[View]:
        if data["territory"] == "national":
            return []
        return [
            {"label": typeset(self._terms["departements"][code].label), "address": addresses.territory(code)}
            for code in data["territory"]
        ]

    def _terms_text(self, vocabulary: str, identifiers: Sequence[str], label: str | None) -> str:
        """Labels of terms, then what narrows them; nothing twice."""
        words = [self._terms[vocabulary][identifier].label for identifier in identifiers]
        return typeset(", ".join(words) + (f" ({label})" if label and words else label or ""))

    def _source(self, source: Mapping[str, Any]) -> View:
        return {
            "url": source["url"],
            "host": shown_host(source["url"]),
            "date": dates.in_words(source["date"]) if "date" in source else "date inconnue",
            "note": typeset(source.get("note", "")),
        }

    def _verification(self, record: Mapping[str, Any] | None) -> View | None:
        if record is None:
            return None
        overdue = record["next_check"] < self.registry.day.isoformat()
        return {
            "checked_on": dates.in_words(record["checked_on"]),
            "by": typeset(self._terms["roles"][record["by"]].label.lower()),
            "next_check": dates.in_words(record["next_check"]),
            "overdue": overdue,
        }


def _conditions(data: Mapping[str, Any]) -> list[str]:
    """What it takes, in a few words each; what is free for members alone is not told as something to pay."""
    if data.get("free_for_members"):
        price = ["Gratuit pour les adhérents"]
    else:
        price = [("Payant", "Gratuit")[data["free"]]] if "free" in data else []
    return price + [yes if data[flag] else no for flag, yes, no in FLAGS if flag in data]


def _place_line(place: Mapping[str, Any]) -> str:
    town = " ".join(place[part] for part in ("postcode", "city") if part in place)
    return ", ".join(part for part in (place.get("address"), town) if part)


def _hours(item: Mapping[str, Any]) -> str:
    """Hours of a channel or a place in one text: as the source has them, or made of the structured ones."""
    if "opening" in item and "hours" not in item:
        return "\u202f; ".join(opening_hours.lines(item["opening"]))
    return typeset(item.get("hours", ""))


def _first_place(places: Sequence[Mapping[str, Any]]) -> str:
    """The place that a sheet names, and how many more the scheme's page has."""
    if not places:
        return ""
    more = len(places) - 1
    others = f" (et {more} autre{'s' if more > 1 else ''} lieu{'x' if more > 1 else ''})" if more else ""
    return typeset(_place_line(places[0]) + others)


def _first_note(data: Mapping[str, Any], contact: View | None) -> str:
    """What a sheet says of a scheme that has neither place nor number: how its first channel is reached."""
    if contact is not None:
        return ""
    return typeset(next((channel["note"] for channel in data["channels"] if "note" in channel), ""))


def _reachable_first(channels: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Channels that tell the reader something: numbers to call or write to, other addresses, then what is only words.

    Equals keep the record's order.
    """
    usable = [channel for channel in channels if "value" in channel or "note" in channel]
    return sorted(usable, key=lambda channel: ("value" not in channel, channel["type"] not in _NUMBERS))


@lru_cache(maxsize=65536)
def shown_host(url: str) -> str:
    """The host of an address as a reader sees it."""
    return (urlsplit(url).hostname or url).removeprefix("www.")


def _latest_date(sources: Sequence[Mapping[str, str]]) -> str:
    latest = dates.latest([source["date"] for source in sources if "date" in source])
    return dates.in_words(latest) if latest else "date inconnue"


@lru_cache(maxsize=65536)
def _link(kind: str, value: str) -> tuple[str, str]:
    """Where a contact leads, and how it is shown."""
    if kind in {"telephone", "sms"}:
        number = phone.parse(value)
        return f"{'sms' if kind == 'sms' else 'tel'}:{number.dial}", number.display.replace(" ", "\u00a0")
    if value.startswith("https://"):
        host = value.removeprefix("https://").removeprefix("www.").rstrip("/")
        return value, host if len(host) <= 60 else shown_host(value)
    if kind == "courriel" and "@" in value:
        return f"mailto:{value}", value
    return "", typeset(value)
