"""What templates show of a record: its fields, typeset, with their labels, links and addresses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from egalite.convention.standing import PUBLIC_SOURCES
from egalite.french import dates
from egalite.french.fold import fold
from egalite.french.typography import typeset
from egalite.records.content import emergency
from egalite.records.numbers import DIALLED
from egalite.records.registry import Registry
from egalite.site import addresses
from egalite.site.views import clocks, closures, facets
from egalite.site.views.cards import Card
from egalite.site.views.contacts import OVERSEAS, Contacts, counted, shown_host
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
_WAITS = "un numéro existe, non montré tant qu\u2019il n\u2019est pas vérifié"
EVERYWHERE = "Toute la France"
_FEW = 3  # départements that a list names one by one


def _dialled(contact: View | None) -> bool:
    """Whether a contact is a number that one calls or writes to."""
    return bool(contact and contact["href"] and contact["type"] in DIALLED)


class Views:
    """Views of the records of one registry; cards are kept, since each stands in several lists."""

    def __init__(self, registry: Registry) -> None:
        self.registry = registry
        self.logos = Logos(registry)
        self._terms = registry.vocabularies
        self.contacts = Contacts(registry, emergency.dialled(registry.corpus.data))
        self._cards: defaultdict[tuple[int, ...], dict[str, Card]] = defaultdict(dict)  # by clock, then by scheme

    def cards(self, identifiers: Sequence[str], department: str = "") -> list[Card]:
        """What a list shows of several schemes, to people of a `department` overseas when it is theirs."""
        kept = self._cards[clocks.offsets(department, self.registry.day) if department else ()]
        for identifier in identifiers:
            if identifier not in kept:
                kept[identifier] = (
                    self.cards([identifier])[0]
                    if department and self._same_everywhere(identifier)
                    else Card(self._card(identifier, department))
                )
        return [kept[identifier] for identifier in identifiers]

    def _same_everywhere(self, identifier: str) -> bool:
        """Whether no contact of a scheme is of one zone, or has hours that clocks overseas show otherwise."""
        return not any(
            "zone" in channel or "opening" in channel for channel in self.registry.schemes[identifier]["channels"]
        )

    def card(self, identifier: str) -> View:
        """What a list shows of a scheme."""
        return self.cards([identifier])[0].view

    def _card(self, identifier: str, department: str) -> View:
        data = self.registry.schemes[identifier]
        planned = _planned(data)
        contact = None if planned else self.contacts.main(data, department)  # nothing answers yet
        return {
            "address": addresses.scheme(identifier),
            "planned": planned,
            "name": typeset(data["name"]),
            "summary": typeset(data["summary"]),
            "partner": self._operator(data),
            "territory": self._short_territory(data),
            "needs": data["needs"],
            "contact": contact,
            # Another contact overseas: a list of theirs shows it, and whoever compares cards must see it change.
            "overseas": self._overseas(data) if not department and not planned else None,
            "unverified": self._unverified(identifier) and not planned and not (contact and contact["href"]),
            "instead": None if planned else self._instead(identifier, contact),
            "place": "" if planned else _first_place(data.get("places", ())),
            "opens": counted(contact),
            "public_sources": not self._standing(data["partner"]),
            "free": data.get("free", False),
            "facets": facets.of(data),
            # Whom a national number is for: what other languages say of it (`Translator.card`).
            "answers": self._answers(data) if data["territory"] == "national" and _dialled(contact) else None,
        }

    def _answers(self, data: Mapping[str, Any]) -> str:
        return self._terms_text("audiences", data.get("audience", ()), data.get("audience_label"))

    def _overseas(self, data: Mapping[str, Any]) -> View | None:
        zoned = any(channel.get("zone") == OVERSEAS for channel in data["channels"])
        return self.contacts.main(data, next(iter(clocks.ZONES))) if zoned else None

    def _instead(self, identifier: str, contact: View | None) -> View | None:
        """The site of the organisation, where no contact of its scheme is left because its number waits to be verified."""
        site = self.registry.partners[self.registry.schemes[identifier]["partner"]].get("site", "")
        if not self._unverified(identifier) or (contact and contact["href"]) or not site:
            return None
        return {
            "label": typeset(self._terms["channels"]["site"].label),
            "value": shown_host(site),
            "href": site,
            "conditions": _WAITS,
        }

    def order(self, identifier: str) -> tuple[bool, bool, str]:
        """Sort key of lists: what serves everyone first, then what can be called, then the name."""
        data = self.registry.schemes[identifier]
        called = self.contacts.main_type(data) in DIALLED
        return (data["territory"] != "national", not called, fold(data["name"]))

    def scheme(self, identifier: str) -> View:
        """What a scheme's page shows, its body and related schemes excepted."""
        data = self.registry.schemes[identifier]
        get = data.get
        sources = get("sources", ())
        contacts = self.contacts.of(data)
        places = [self.place(place, data) for place in get("places", ())]
        return {
            "id": identifier,
            "address": addresses.scheme(identifier),
            "name": typeset(data["name"]),
            "summary": typeset(data["summary"]),
            "partner": {
                "name": typeset(self.registry.partners[data["partner"]]["name"]),
                "address": addresses.partner(data["partner"]),
                "standing": self._standing(data["partner"]),
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
            "contacts": contacts,
            "unverified": self._unverified(identifier),
            "instead": self._instead(identifier, contacts[0] if contacts else None),
            "reception": self._reception(data, contacts),
            "places": places,
            "opens": any(counted(item) for item in (*contacts, *places)),
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
            "latest_source_year": (dates.latest([one["date"] for one in sources if "date" in one]) or "")[:4],
            "confidence": typeset(get("confidence", "")),
            "verification": self._verification(get("verification")),
            "confirmed_on": dates.in_words(data["confirmed_on"]) if "confirmed_on" in data else "",
            "planned_for": dates.in_words(data["planned_for"]) if "planned_for" in data else "",
        }

    def partner(self, identifier: str) -> View:
        """What a partner's page and the list of partners show."""
        data = self.registry.partners[identifier]
        page = data.get("commitment_page", "") if self.registry.standing(identifier).bound else ""
        return {
            "id": identifier,
            "address": addresses.partner(identifier),
            "name": typeset(data["name"]),
            "kind": typeset(self._terms["partner-kinds"][data["kind"]].label),
            "standing": self._standing(identifier),
            "charter": self._charter(identifier),
            "commitment_page": page,
            "commitment_host": shown_host(page) if page else "",
            "presentation": typeset(data.get("presentation", "")),
            "site": data.get("site", ""),
            "site_host": shown_host(data["site"]) if "site" in data else "",
            "initials": initials(data["name"]),
            "logo": self.logos.view(identifier),
        }

    def _unverified(self, identifier: str) -> bool:
        """Whether a number of a scheme waits to be verified."""
        return self.registry.tree.schemes.get(identifier, "") in self.registry.unverified

    def _operator(self, data: Mapping[str, Any]) -> str:
        label = data.get("operator_label") or self.registry.partners[data["partner"]]["name"]
        return typeset(label)

    def _standing(self, identifier: str) -> str:
        """What is said of an organisation's tie to this site: nothing of most, whom a list tells of once."""
        label = self.registry.standing(identifier).label
        return "" if label == PUBLIC_SOURCES else typeset(label)

    def _charter(self, identifier: str) -> str:
        """The day that a partner signed the Charter that binds it, in words; "" of any other organisation."""
        standing = self.registry.standing(identifier)
        signed = standing.agreement.charter_on if standing.bound and standing.agreement else None
        return dates.in_words(signed.isoformat()) if signed else ""

    def _reception(self, data: Mapping[str, Any], contacts: Sequence[View]) -> View | None:
        """What happens once the main contact is used, where a source says it."""
        if "reception" not in data:
            return None
        called = bool(contacts) and contacts[0]["type"] == "telephone"
        heading = "Ce qui se passe quand vous appelez" if called else "Ce qui se passe ensuite"
        source = data["reception"]["source"]
        return {
            "heading": heading,
            "text": typeset(data["reception"]["text"]),
            "url": source,
            "host": shown_host(source),
        }

    def place(self, place: Mapping[str, Any], data: Mapping[str, Any]) -> View:
        """What is shown of a place where people come."""
        line = place_line(place)
        return {
            "name": typeset(place.get("name", "")),
            "line": typeset(line),
            "department": typeset(self._terms["departements"][place["department"]].label),
            "itinerary": f"https://www.openstreetmap.org/search?query={quote(line)}" if "address" in place else "",
            **self.contacts.place(place, data),
            "facts": [
                words[place[name]]
                for name, words in (("appointment", APPOINTMENT), ("step_free", ENTRY))
                if name in place
            ],
            "note": typeset(place.get("note", "")),
        }

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


def _planned(data: Mapping[str, Any]) -> str:
    """What a list says of a scheme that is not open yet: when it will be, if that is known; "" of any other."""
    if data["status"] != "planned":
        return ""
    return typeset(f"À venir : {dates.in_words(data['planned_for'])}" if "planned_for" in data else "À venir")


def _conditions(data: Mapping[str, Any]) -> list[str]:
    """What it takes, in a few words each; what is free for members alone is not told as something to pay."""
    if data.get("free_for_members"):
        price = ["Gratuit pour les adhérents"]
    else:
        price = [("Payant", "Gratuit")[data["free"]]] if "free" in data else []
    return price + [yes if data[flag] else no for flag, yes, no in FLAGS if flag in data]


def place_line(place: Mapping[str, Any]) -> str:
    """Address, postcode and town of a place, as far as they are given."""
    town = " ".join(place[part] for part in ("postcode", "city") if part in place)
    return ", ".join(part for part in (place.get("address"), town) if part)


def _first_place(places: Sequence[Mapping[str, Any]]) -> str:
    """The place that a sheet names, and how many more the scheme's page has."""
    if not places:
        return ""
    more = len(places) - 1
    others = f" (et {more} autre{'s' if more > 1 else ''} lieu{'x' if more > 1 else ''})" if more else ""
    return typeset(place_line(places[0]) + others)
