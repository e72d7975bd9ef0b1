"""What pages, calendars and search engines are told of an event."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from egalite.french.dates import in_words
from egalite.french.typography import typeset
from egalite.records.kinds import KINDS
from egalite.site.directory import Directory
from egalite.site.views import clocks, jsonld, ownership
from egalite.site.views.calendar_entry import Entry, Status
from egalite.site.views.contacts import View, shown_host
from egalite.site.views.occurrence import Occurrence, hour, occurrence
from egalite.site.views.records import place_line

_STATES = {"cancelled": "Annulé", "postponed": "Reporté"}
_STATUS: Mapping[str, Status] = {"scheduled": "CONFIRMED", "postponed": "TENTATIVE", "cancelled": "CANCELLED"}
_ATTENDANCE = {"on-site": "Offline", "online": "Online", "mixed": "Mixed"}
_NOTICES = {
    "cancelled": "Cet événement est annulé : il n'a pas lieu.",
    "postponed": "Cet événement est reporté : le nouveau jour n'est pas encore connu.",
}
_ANNOUNCEMENTS = {"cancelled": "Annulation annoncée", "postponed": "Report annoncé", "scheduled": "Maintien annoncé"}


class Events:
    """Events of one registry on its day, by identifier."""

    def __init__(self, directory: Directory) -> None:
        self.directory = directory
        self._records = directory.registry.corpus.records["event"]
        self.times = {one: occurrence(self._records[one]) for one in directory.shown["event"]}
        ordered = sorted(self.times, key=lambda one: (self.times[one].first, self.times[one].begins.timetuple(), one))
        day = directory.registry.day
        self.to_come = [one for one in ordered if not self.times[one].over(day)]
        self.past = [one for one in reversed(ordered) if self.times[one].over(day)]

    def data(self, identifier: str) -> Mapping[str, Any]:
        """The fields of an event."""
        return self._records[identifier]

    def departments(self) -> list[str]:
        """Codes of the départements where events to come take place, in order."""
        return sorted({place["department"] for one in self.to_come for place in self.data(one).get("places", ())})

    def line(self, identifier: str) -> View:
        """What a list shows of an event."""
        data, time = self.data(identifier), self._time(identifier)
        return {
            "address": KINDS["event"].page(identifier),
            "name": typeset(data["name"]),
            "summary": typeset(data["summary"]),
            "state": _STATES.get(data["state"], ""),
            "when": time.words + self._zone(data, time),
            "date": time.first.isoformat(),
            "where": self._where(data),
        }

    def page(self, identifier: str) -> View:
        """What its page shows."""
        data, time = self.data(identifier), self._time(identifier)
        directory = self.directory
        terms = directory.registry.vocabularies
        return {
            **self.line(identifier),
            "kind": typeset(terms["event-kinds"][data["kind"]].label),
            "notice": typeset(_NOTICES.get(data["state"], "")),
            "changes": [typeset(line) for line in self._changes(data, time)],
            "over": time.over(directory.registry.day),
            "mode": typeset(terms["attendance-modes"][data["mode"]].label),
            "places": [
                {
                    **directory.views.place(place, data),
                    "wheelchair": typeset(terms["wheelchair-access"][place["wheelchair"]].label),
                }
                for place in data.get("places", ())
            ],
            "online": data.get("online_url", ""),
            "online_host": shown_host(data["online_url"]) if "online_url" in data else "",
            "replay": data.get("replay_url", ""),
            "replay_host": shown_host(data["replay_url"]) if "replay_url" in data else "",
            "access": ownership.terms(directory, "access-services", data, "access"),
            "audience": typeset(data.get("audience", "")),
            "languages": ", ".join(ownership.terms(directory, "languages", data, "languages")),
            "price": ("Payant", "Gratuit")[data["free"]] if "free" in data else "",
            "cost": typeset(data.get("cost", "")),
            "until": in_words(data["registration_until"]) if "registration_until" in data else "",
            "contacts": ownership.contacts(directory, data),
            "organisations": ownership.organisations(directory, data),
            "sources": ownership.sources(data),
            "calendar": calendar_of(identifier),
            "id": identifier,
        }

    def node(self, site: str, identifier: str) -> jsonld.Node:
        """Event of schema.org."""
        data, time = self.data(identifier), self._time(identifier)
        registry = self.directory.registry
        url = site + KINDS["event"].page(identifier)
        former = [item["starts_on"] for item in data.get("changes", ()) if "starts_on" in item]
        state = {"cancelled": "Cancelled", "postponed": "Postponed"}.get(data["state"], "")
        moved = any(item.get("mode") == "on-site" for item in data.get("changes", ())) and data["mode"] == "online"
        node: jsonld.Node = {
            "@type": "Event",
            "@id": f"{url}#evenement",
            "name": data["name"],
            "description": data["summary"],
            "url": url,
            "startDate": _moment(time, time.begins),
            "eventStatus": f"https://schema.org/Event{state or ('MovedOnline' if moved else 'Rescheduled' if former else 'Scheduled')}",
            "eventAttendanceMode": f"https://schema.org/{_ATTENDANCE[data['mode']]}EventAttendanceMode",
            "organizer": [
                jsonld.organisation(site, registry, one)
                for one in dict.fromkeys((data["partner"], *data.get("co_partners", ())))
            ],
            "location": [self._location(place) for place in data.get("places", ())],
        }
        if data["mode"] != "on-site":
            node["location"].append({"@type": "VirtualLocation", "url": data.get("online_url", url)})
        if time.whole_days:
            node["endDate"] = time.last.isoformat()
        elif time.ends is not None:
            node["endDate"] = _moment(time, time.ends)
        if former:
            node["previousStartDate"] = former[-1]
        if "free" in data:
            node["isAccessibleForFree"] = data["free"]
        if "languages" in data:
            node["inLanguage"] = data["languages"]
        return node

    def entry(self, site: str, identifier: str) -> Entry:
        """What a calendar holds of an event."""
        data, time = self.data(identifier), self._time(identifier)
        url = site + KINDS["event"].page(identifier)
        state = _STATES.get(data["state"], "")
        created = date.fromisoformat(data.get("published_on", data["starts_on"]))
        stamps = [item["on"] for item in data.get("changes", ())]
        begins, ends = (time.begins, time.ends)
        return Entry(
            uid=f"{identifier}@{urlsplit(site).hostname or 'localhost'}",
            stamp=max([created, *(date.fromisoformat(one) for one in stamps if one)]),
            created=created,
            sequence=len(data.get("changes", ())),
            status=_STATUS[data["state"]],
            begins=begins.date() if time.whole_days else begins,
            ends=ends.date() if time.whole_days and ends else ends,
            summary=f"{state} : {data['name']}" if state else data["name"],
            description="\n".join(part for part in (_NOTICES.get(data["state"], ""), data["summary"], url) if part),
            location=" ; ".join(
                ", ".join(part for part in (place.get("name"), place_line(place)) if part)
                for place in data.get("places", ())
            ),
            url=url,
            online=data.get("online_url", ""),
            category=self.directory.registry.vocabularies["event-kinds"][data["kind"]].label,
        )

    def _time(self, identifier: str) -> Occurrence:
        """When it takes place; a draft, which no list shows, too."""
        return self.times.get(identifier) or occurrence(self.data(identifier))

    def _zone(self, data: Mapping[str, Any], time: Occurrence) -> str:
        """Whose hour it is, where clocks do not show that of Paris."""
        if time.whole_days or time.zone == clocks.PARIS:
            return ""
        code = data["places"][0]["department"]
        return f" (heure locale, {typeset(self.directory.registry.vocabularies['departements'][code].label)})"

    def _where(self, data: Mapping[str, Any]) -> str:
        """Towns, and « en ligne »."""
        towns = [typeset(place["city"]) for place in data.get("places", ())]
        return ", ".join([*dict.fromkeys(towns), *(["en ligne"] if data["mode"] != "on-site" else [])])

    def _changes(self, data: Mapping[str, Any], time: Occurrence) -> list[str]:
        """What was announced before, latest change first."""
        lines = []
        terms = self.directory.registry.vocabularies
        state = data["state"]  # that of the event once a change was announced, which keeps the one before
        for item in reversed(data.get("changes", ())):
            before = []
            if "starts_on" in item or "starts_at" in item:
                day = f"le {in_words(item['starts_on'])}" if "starts_on" in item else ""
                at = (
                    f"à {hour(time.start.fromisoformat(item['starts_at']))}"
                    if "starts_at" in item and time.start
                    else ""
                )
                before.append(" ".join(part for part in (day, at) if part))
            if "mode" in item:
                label = terms["attendance-modes"][item["mode"]].label
                before.append(label[0].lower() + label[1:])
            before_that = f" ; avant : {', '.join(before)}" if before else ""
            subject = _ANNOUNCEMENTS[state] if "state" in item else "Changement annoncé"
            lines.append(f"{subject} le {in_words(item['on'])}{before_that}.")
            state = item.get("state", state)
        return lines

    def _location(self, place: Mapping[str, Any]) -> jsonld.Node:
        address: jsonld.Node = {"@type": "PostalAddress", "addressLocality": place["city"], "addressCountry": "FR"}
        if "address" in place:
            address["streetAddress"] = place["address"]
        if "postcode" in place:
            address["postalCode"] = place["postcode"]
        return {"@type": "Place", "name": place.get("name", place["city"]), "address": address}


def calendar_of(identifier: str) -> str:
    """Address of the calendar of one event, of a département by its code, of all as `agenda`."""
    return f"{KINDS['event'].address}{identifier}.ics"


def _moment(time: Occurrence, moment: Any) -> str:
    """A date of schema.org: a day for whole days, else a moment with its offset."""
    return str(moment.date().isoformat() if time.whole_days else moment.isoformat(timespec="minutes"))
