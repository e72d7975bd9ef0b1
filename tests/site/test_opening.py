"""Opening hours in words, and as the device reads them."""

from __future__ import annotations

import re
from datetime import date

import pytest

from egalite.project import CHECKOUT
from egalite.site.views import opening_hours
from tests.support.corpus import DAY


def slot(days: str, start: str, end: str):
    return {"days": days.split(), "from": start, "to": end}


WEEK = "lundi mardi mercredi jeudi vendredi"
EVERY = f"{WEEK} samedi dimanche"


@pytest.mark.parametrize(
    ("slots", "lines"),
    [
        ([slot(WEEK, "09:00", "18:00")], ["lundi à vendredi, 9 h à 18 h"]),
        ([slot(WEEK, "14:00", "17:30"), slot(WEEK, "08:30", "12:00")], ["lundi à vendredi, 8 h 30 à 12 h et 14 h à 17 h 30"]),
        ([slot("mardi lundi", "09:00", "12:00")], ["lundi, mardi, 9 h à 12 h"]),
        ([slot("lundi mardi mercredi vendredi", "09:00", "12:00")], ["lundi à mercredi, vendredi, 9 h à 12 h"]),
        ([slot(f"{EVERY} ferie", "00:00", "24:00")], ["tous les jours, jours fériés compris, 24 heures sur 24"]),
        ([slot(EVERY, "09:00", "24:00")], ["tous les jours, 9 h à minuit"]),
        ([slot("lundi mardi", "14:00", "18:00"), slot(WEEK, "09:00", "12:00")],
         ["lundi à vendredi, 9 h à 12 h", "lundi, mardi, 14 h à 18 h"]),
        ([slot("ferie", "10:00", "12:00")], ["jours fériés, 10 h à 12 h"]),
        ([slot("samedi", "10:00", "12:00"), slot(WEEK, "09:00", "18:00")],
         ["lundi à vendredi, 9 h à 18 h", "samedi, 10 h à 12 h"]),
    ],
)  # fmt: skip
def test_hours_in_words(slots, lines):
    assert [line.replace("\u00a0", " ") for line in opening_hours.lines(slots)] == lines


def test_hours_for_the_device():
    shown = opening_hours.view(
        [slot("ferie lundi", "09:00", "12:00"), slot("mardi", "14:00", "24:00")], "2026-11-01", (), DAY
    )
    assert shown["slots"] == "07 09:00-12:00;1 14:00-24:00"
    assert shown["checked_on"] == "2026-11-01"


@pytest.mark.parametrize(
    ("checked_on", "departments"), [("", ()), ("2026-11-01", ("988",)), ("2026-11-01", ("974", "69"))]
)
def test_the_device_says_nothing_of_hours_never_checked_or_on_unknown_clocks_and_holidays(checked_on, departments):
    assert opening_hours.view([slot(WEEK, "09:00", "18:00")], checked_on, departments, DAY)["slots"] == ""


@pytest.mark.parametrize(
    ("departments", "zone", "place"),
    [
        ((), "Europe/Paris", ""),
        (("69",), "Europe/Paris", ""),
        (("67",), "Europe/Paris", "east"),
        (("57", "54"), "Europe/Paris", "east"),
        (("974",), "Indian/Reunion", "974"),
    ],
)
def test_the_device_knows_whose_clocks_and_holidays(departments, zone, place):
    shown = opening_hours.view([slot(WEEK, "09:00", "18:00")], "2026-11-01", departments, DAY)
    assert (shown["zone"], shown["place"]) == (zone, place)
    assert shown["slots"]


@pytest.mark.parametrize(
    ("checked_on", "sure"),
    [("", False), ("2026-05-26", False), ("2026-05-27", True), ("2026-11-23", True), ("2026-11-24", False)],
)
def test_hours_are_trusted_for_180_days(checked_on, sure):
    assert opening_hours.sure(checked_on, DAY) is sure
    assert opening_hours.view([slot(WEEK, "09:00", "18:00")], checked_on, (), DAY)["sure"] is sure


def test_page_and_device_trust_hours_as_long():
    script = (CHECKOUT / "theme/components/opening/script.js").read_text(encoding="utf-8")
    found = re.search(r"^const FRESH = (\d+);", script, re.MULTILINE)
    assert found is not None
    assert opening_hours.sure("2026-11-01", date.fromordinal(date(2026, 11, 1).toordinal() + int(found[1])))
    assert not opening_hours.sure("2026-11-01", date.fromordinal(date(2026, 11, 1).toordinal() + int(found[1]) + 1))
