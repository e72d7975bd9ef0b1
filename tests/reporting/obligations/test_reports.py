"""What is due, as each reader gets it."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import icalendar

from egalite.convention.obligation import Due
from egalite.reporting.obligations import calendar, markdown, text
from egalite.reporting.obligations import json as program

TODAY = date(2026, 11, 23)
ITEMS = [
    Due("removal", date(2026, 11, 2), "partners/ville/partner.yml", "Ville : fin du délai de retrait", "ville"),
    Due("request", date(2026, 12, 24), "partners/a/partner.yml", "[x](http://a.fr) @b : demande sans réponse", "a"),
    Due("draft", None, "schemes/projet.md", "Projet : brouillon en attente", "projet"),
]


def test_text():
    assert text.render(ITEMS, TODAY) == (
        "En retard (1)\n"
        "  02/11/2026  Ville : fin du délai de retrait (article 6)\n"
        "              partners/ville/partner.yml → Effacez ses fiches et son logo : egalite erase ville\n"
        "\nEnsuite (1)\n"
        "  24/12/2026  [x](http://a.fr) @b : demande sans réponse (article 4.1)\n"
        "              partners/a/partner.yml → Relancez l'organisme, puis inscrivez sa réponse, ou « no-answer ».\n"
        "\nDès que possible (1)\n"
        "              Projet : brouillon en attente (article 4.2)\n"
        "              schemes/projet.md → Complétez la fiche et proposez-la, ou supprimez-la.\n"
    )


def test_nothing():
    assert text.render([], TODAY) == markdown.render([], TODAY) == "Rien à faire d'ici là.\n"
    assert program.render([], TODAY) == "[]\n"
    assert not icalendar.Calendar.from_ical(calendar.render([], TODAY)).walk("VEVENT")


def test_what_commands_a_terminal_is_spelled():
    item = Due("draft", None, "schemes/a.md", "A\x1b[31m", "a")
    assert "A<U+001B>[31m" in text.render([item], TODAY)


def test_markdown_is_inert_and_bounded():
    told = markdown.render(ITEMS, TODAY)
    assert told.startswith("## En retard (1)\n\n- [ ] **02/11/2026** Ville")
    assert "](http://a.fr)" not in told.replace("`[x](http://a.fr)`", "")
    assert " @b" not in told
    many = [Due("draft", None, f"schemes/{n}.md", "Projet", str(n)) for n in range(500)]
    assert markdown.render(many, TODAY).count("- [ ]") == 50
    assert "Et 450 autres" in markdown.render(many, TODAY)


def test_json_has_the_promised_shape():
    assert json.loads(program.render(ITEMS, TODAY))[0] == {
        "kind": "removal",
        "due_on": "2026-11-02",
        "late": True,
        "file": "partners/ville/partner.yml",
        "article": "article 6",
        "title": "Ville : fin du délai de retrait",
        "step": "Effacez ses fiches et son logo : egalite erase ville",
    }


def test_an_agenda_reads_one_event_a_day_that_is_known():
    events = icalendar.Calendar.from_ical(calendar.render(ITEMS, TODAY)).walk("VEVENT")
    assert [event["DTSTART"].dt for event in events] == [TODAY, date(2026, 12, 24)]
    assert all(event["DTSTAMP"].dt == datetime(2026, 11, 23, tzinfo=UTC) for event in events)
    assert str(events[0]["SUMMARY"]) == "En retard depuis le 02/11/2026 : Ville : fin du délai de retrait"
    assert "egalite erase ville\npartners/ville/partner.yml, article 6" in str(events[0]["DESCRIPTION"])


def test_an_event_keeps_its_identifier_from_a_file_to_the_next():
    def identifiers(day: date) -> list[str]:
        return [str(event["UID"]) for event in icalendar.Calendar.from_ical(calendar.render(ITEMS, day)).walk("VEVENT")]

    assert identifiers(TODAY) == identifiers(date(2026, 12, 20))
    assert len(set(identifiers(TODAY))) == 2
    assert calendar.render(ITEMS, TODAY) == calendar.render(ITEMS, TODAY)


def test_lines_are_those_of_rfc_5545():
    raw = calendar.render([Due("draft", TODAY, "schemes/a.md", "é" * 200, "a")], TODAY)
    assert raw.endswith(b"END:VCALENDAR\r\n")
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
    assert b"\n" not in raw.replace(b"\r\n", b"")
