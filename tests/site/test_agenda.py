"""The agenda: its pages, its archives by the day that counts, its calendars, its feed; and nothing without an event."""

from __future__ import annotations

import json
import re
import shutil
from datetime import UTC, date, datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest
from icalendar import Calendar, Event

from egalite.finding import Finding
from egalite.records.registry import load
from egalite.site.directory import Directory
from egalite.site.views.events import Events
from egalite.site.views.records import Views
from tests.support import corpus

_ATOM = {"a": "http://www.w3.org/2005/Atom"}
_FORUM, _MOVED, _CANCELLED, _ONLINE = (
    "2025-06-02-forum",
    "2026-12-10-projection",
    "2026-12-15-atelier-temoins",
    "2027-02-02-visio",
)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return corpus.with_agenda(tmp_path_factory.mktemp("agenda") / "root")


def calendar(site: Path, name: str) -> dict[str, Event]:
    """Events of a calendar by the name of their page, once the library has read it without a fault."""
    raw = (site / f"agenda/{name}.ics").read_bytes()
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
    made = Calendar.from_ical(raw)
    assert made.errors == []
    assert made["method"] == "PUBLISH"
    assert str(made["name"]) == str(made["x-wr-calname"])
    events = {}
    for event in made.walk("VEVENT"):
        assert event.errors == []
        identifier, _, host = str(event["uid"]).partition("@")
        assert host == "localhost"
        events[identifier] = event
    return events


def page(site: Path, name: str) -> str:
    return (site / "agenda" / name / "index.html").read_text(encoding="utf-8")


def nodes(html: str) -> list[dict[str, object]]:
    block = re.search(r'<script type="application/ld\+json">(.*?)</script>', html, re.DOTALL)
    assert block
    found: list[dict[str, object]] = json.loads(block[1])["@graph"]
    return found


def test_without_any_there_is_no_page_and_no_link(corpus_site: Path) -> None:
    assert not (corpus_site / "agenda").exists()
    assert not (corpus_site / "agir/idees").exists()
    assert not list(corpus_site.glob("flux/agenda.xml")) + list(corpus_site.glob("flux/idees.xml"))
    for path in corpus_site.rglob("*.html"):
        html = path.read_text(encoding="utf-8")
        assert 'href="/agenda/' not in html, path
        assert 'href="/agir/idees/' not in html, path


def test_events_stand_by_month_and_the_past_in_archives(agenda_site: Path) -> None:
    listed = page(agenda_site, "")
    assert listed.index("Décembre\u00a02026") < listed.index("Janvier\u00a02027")
    assert 'href="/agenda/archives/2025/"' in listed
    assert _FORUM not in listed
    assert _FORUM in page(agenda_site, "archives/2025")
    assert "Cet événement est passé" in page(agenda_site, _FORUM)
    assert 'href="/agenda/"' in (agenda_site / "index.html").read_text(encoding="utf-8")
    assert 'href="/agenda/"' in (agenda_site / "agir/index.html").read_text(encoding="utf-8")
    assert 'href="/agenda/"' in (agenda_site / "plan-du-site/index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("event", "last", "over"),
    [
        ("2026-12-05-debat-travail", date(2026, 12, 5), date(2026, 12, 6)),
        ("2027-03-21-semaine", date(2027, 3, 28), date(2027, 3, 29)),
        # It ends at eight in Saint-Pierre, when it is already the next day in Paris.
        ("2027-03-14-miquelon", date(2027, 3, 14), date(2027, 3, 15)),
        # In Tahiti, noon is the evening of Paris.
        ("2027-03-20-tahiti", date(2027, 3, 20), date(2027, 3, 21)),
    ],
)
def test_an_event_is_past_the_day_after_it_ends(root: Path, event: str, last: date, over: date) -> None:
    for day, past in ((last, False), (over, True)):
        registry = load(root, day)
        events = Events(Directory(registry, Views(registry)))
        assert (event in events.past) is past
        assert (event in events.to_come) is not past


def test_a_cancelled_event_keeps_its_page_and_says_so_everywhere(agenda_site: Path) -> None:
    html = page(agenda_site, _CANCELLED)
    assert "Cet événement est annulé" in html
    assert "Annulation annoncée le 18\u00a0novembre\u00a02026" in html
    assert nodes(html)[0]["eventStatus"] == "https://schema.org/EventCancelled"
    for name in ("agenda", "69", _CANCELLED):
        event = calendar(agenda_site, name)[_CANCELLED]
        assert event["status"] == "CANCELLED"
        assert int(event["sequence"]) == 1
        assert str(event["summary"]).startswith("Annulé")
    assert "Annulé." in page(agenda_site, "")


def test_a_moved_event_says_when_it_was(agenda_site: Path) -> None:
    html = page(agenda_site, _MOVED)
    assert "avant\u00a0: le 10\u00a0décembre\u00a02026" in html
    node = nodes(html)[0]
    assert node["eventStatus"] == "https://schema.org/EventRescheduled"
    assert (node["previousStartDate"], node["startDate"]) == ("2026-12-10", "2026-12-12T19:00+01:00")
    event = calendar(agenda_site, "agenda")[_MOVED]
    assert int(event["sequence"]) == 1
    assert event["dtstamp"].dt == datetime(2026, 11, 12, tzinfo=UTC)


def test_times_are_those_of_the_place(agenda_site: Path) -> None:
    events = calendar(agenda_site, "agenda")
    for name, zone, hour in (
        ("2026-12-05-debat-travail", "Europe/Paris", 17),
        ("2027-03-13-reunion", "Indian/Reunion", 14),
        ("2027-03-14-miquelon", "America/Miquelon", 19),  # clocks have changed there that very morning
        ("2027-03-20-tahiti", "Pacific/Tahiti", 18),
    ):
        start = events[name]["dtstart"]
        assert start.params["TZID"] == zone
        assert start.dt.astimezone(UTC).hour == hour, name
    week = events["2027-03-21-semaine"]
    assert (week["dtstart"].dt, week["dtend"].dt) == (date(2027, 3, 21), date(2027, 3, 29))
    assert "heure locale, La Réunion" in page(agenda_site, "2027-03-13-reunion")


def test_the_rules_of_a_zone_give_the_same_hours_as_the_zone(agenda_site: Path) -> None:
    raw = (agenda_site / "agenda/2027-03-14-miquelon.ics").read_bytes()
    zone = Calendar.from_ical(raw).walk("VTIMEZONE")[0]
    onsets = [(str(part["tzoffsetto"].td), part["dtstart"].dt) for part in zone.subcomponents]
    assert ("-1 day, 22:00:00", datetime(2027, 3, 14, 2)) in onsets


def test_calendars_of_a_place_and_of_all_hold_what_they_say(agenda_site: Path) -> None:
    assert _FORUM not in calendar(agenda_site, "agenda")
    assert set(calendar(agenda_site, "974")) == {"2027-03-13-reunion"}
    assert set(calendar(agenda_site, _FORUM)) == {_FORUM}
    assert "2026-12-20-erreur" not in calendar(agenda_site, "agenda"), "it was withdrawn"
    online = calendar(agenda_site, "2026-12-05-debat-travail")["2026-12-05-debat-travail"]
    assert online["conference"] == "https://www.exemple.fr/direct"
    assert nodes(page(agenda_site, _ONLINE))[0]["eventStatus"] == "https://schema.org/EventMovedOnline"


def test_what_is_withdrawn_has_a_page_that_helps(agenda_site: Path) -> None:
    assert "Cet événement n’est plus présenté ici" in page(agenda_site, "2026-12-20-erreur")
    assert (agenda_site / "agenda/2026-12-20-erreur/.gone").is_file()


def test_the_feed_tells_the_latest_change_first(agenda_site: Path) -> None:
    feed = ElementTree.parse(agenda_site / "flux/agenda.xml").getroot()
    entries = feed.findall("a:entry", _ATOM)
    changed = [entry.findtext("a:updated", "", _ATOM) for entry in entries]
    assert changed == sorted(changed, reverse=True)
    assert len(entries) == 9
    assert any("Annulé" in entry.findtext("a:content", "", _ATOM) for entry in entries)


def test_an_idea_says_what_it_asks_for_and_where_its_results_come_from(agenda_site: Path) -> None:
    html = (agenda_site / "agir/idees/cafe-temoins/index.html").read_text(encoding="utf-8")
    for words in (
        "Quarante personnes formées",
        "https://www.exemple.fr/bilan",
        "Université d’Exemple",
        "n’engage personne",
    ):
        assert words in html
    assert html.count("<li>Réunissez") == 1
    listed = (agenda_site / "agir/idees/index.html").read_text(encoding="utf-8")
    assert listed.count("data-facets=") == 6
    assert "sport gratuit jours" in listed
    assert len(ElementTree.parse(agenda_site / "flux/idees.xml").getroot().findall("a:entry", _ATOM)) == 6


def test_nothing_is_shown_before_its_organisation_may(root: Path, tmp_path: Path) -> None:
    shutil.copytree(root, tmp_path, dirs_exist_ok=True)
    partner = tmp_path / "partners/musee-exemple/partner.yml"
    partner.write_text(
        partner.read_text(encoding="utf-8")
        + "facts:\n  - fact: signature\n    date: '2025-01-05'\n    attested_by: registre\n  - fact: end\n    date: '2025-12-31'\n",
        encoding="utf-8",
    )
    registry = load(tmp_path, corpus.DAY)
    assert not [one for one in registry.errors if one.file.startswith("events/")]
    assert _MOVED not in Directory(registry, Views(registry)).shown["event"]


def faults(root: Path, name: str, *changes: tuple[str, str]) -> list[Finding]:
    """What `egalite check` finds in an event of the corpus once some of its lines are others."""
    path = root / f"events/{name}.md"
    before = path.read_text(encoding="utf-8")
    text = before
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text, encoding="utf-8")
    found = [one for one in load(root, corpus.DAY).findings if one.file == f"events/{name}.md"]
    path.write_text(before, encoding="utf-8")
    return found


@pytest.mark.parametrize(
    ("changes", "rule", "words"),
    [
        ([("    wheelchair: complete\n", "")], "missing-field", "wheelchair"),
        ([("starts_on: '2026-12-12'", "starts_on: '2026-12-13'"), ("    starts_on: '2026-12-10'\n", "")], "event-times", "changes"),
        ([("ends_at: '21:00'", "ends_at: '18:00'")], "event-times", "doit suivre"),
        ([("https://www.exemple.fr/agenda", "https://www.exemple.fr@autre.fr")], "web-address", "autre.fr"),
        ([("pour parler du racisme et agir ensemble.", ", 06 12 34 56 78.")], "contact-in-text", "téléphone"),
        ([("'on': '2026-11-12'", "'on': '2027-11-12'")], "future-date", "après aujourd'hui"),
        ([("mode: on-site", "mode: online")], "event-times", "lieu"),
        ([("partner: musee-exemple", "partner: musee-exemples")], "partner-exists", "musee-exemple"),
    ],
)  # fmt: skip
def test_what_is_wrong_in_an_event_is_said_where_it_stands(
    root: Path, changes: list[tuple[str, str]], rule: str, words: str
) -> None:
    found = faults(root, _MOVED, *changes)
    assert [one.rule for one in found] == [rule], [one.message for one in found]
    assert words in found[0].message
    assert found[0].line > 1
