"""« Ouvert d’après les horaires annoncés »: computed on the device, at the hour of the service, from hours checked lately."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from dateutil.easter import easter
from holidays import country_holidays
from playwright.sync_api import Page, expect

from egalite.site.render import assets

from .conftest import NewPage

SCHEME = "/dispositifs/standard-exemple/"


@pytest.fixture
def at(new_page: NewPage) -> Callable[..., Page]:
    """Open the page of a scheme at a time, on a device that may live elsewhere; its phone's hours were checked on 1 October
    2026, those of its SMS never."""

    def opened(now: str, **options: Any) -> Page:
        page = new_page(**options)
        page.clock.set_fixed_time(now)
        page.goto(SCHEME)
        return page

    return opened


def _contact(page: Page, label: str = "Téléphone") -> Any:
    """A contact, among the first or among the others."""
    return page.get_by_role("main").get_by_role("listitem").filter(has_text=label).first


# 23 November 2026 is a Monday, and Paris then one hour ahead of UTC.
@pytest.mark.parametrize(
    ("now", "said"),
    [
        ("2026-11-23T09:00:00+01:00", "Ouvert d’après les horaires annoncés"),
        ("2026-11-23T12:29:59+01:00", "Ouvert d’après les horaires annoncés"),
        ("2026-11-23T12:30:00+01:00", "Fermé d’après les horaires annoncés, ouvre aujourd’hui à 14 h"),
        ("2026-11-23T08:59:59+01:00", "Fermé d’après les horaires annoncés, ouvre aujourd’hui à 9 h"),
        ("2026-11-23T18:00:00+01:00", "Fermé d’après les horaires annoncés, ouvre demain à 9 h"),
        ("2026-11-27T12:30:00+01:00", "Fermé d’après les horaires annoncés, ouvre lundi à 9 h"),
        ("2026-11-11T10:00:00+01:00", "Fermé d’après les horaires annoncés, ouvre demain à 9 h"),
        ("2026-12-24T19:00:00+01:00", "Fermé d’après les horaires annoncés, ouvre lundi à 9 h"),
        ("2027-03-26T13:00:00+01:00", "Fermé d’après les horaires annoncés, ouvre mardi à 9 h"),
        ("2027-03-30T10:00:00+02:00", "Ouvert d’après les horaires annoncés"),
        ("2027-03-31T10:00:00+02:00", "Horaires à confirmer"),
        ("2026-09-30T10:00:00+02:00", "Horaires à confirmer"),
    ],
)  # fmt: skip
def test_what_is_said_now_on_a_device_that_lives_elsewhere(at: Any, now: str, said: str) -> None:
    page = at(now, timezone_id="Pacific/Auckland")
    expect(_contact(page)).to_contain_text("lundi à jeudi, 14 h à 18 h")
    expect(_contact(page).locator(".hours__now")).to_have_text(said)
    expect(_contact(page).locator(".hours__now")).to_be_visible()


def test_hours_never_checked_are_to_be_confirmed(at: Any) -> None:
    page = at("2026-11-28T10:30:00+01:00")
    expect(_contact(page, "SMS").get_by_text("Horaires à confirmer")).to_be_visible()
    expect(_contact(page, "SMS")).not_to_contain_text("Ouvert")


def test_without_scripts_the_hours_are_words(at: Any) -> None:
    page = at("2026-11-23T10:00:00+01:00", java_script_enabled=False)
    expect(_contact(page)).to_contain_text("lundi à vendredi, 9 h à 12 h 30")
    expect(_contact(page).locator(".hours__now")).to_be_hidden()
    expect(_contact(page, "SMS")).to_contain_text("samedi, 10 h à 12 h")
    expect(_contact(page, "SMS").get_by_text("Horaires à confirmer")).to_be_visible()


def test_a_page_found_again_says_what_is_true_then(at: Any) -> None:
    page = at("2026-11-23T10:00:00+01:00")
    expect(page.get_by_text("Ouvert d’après les horaires annoncés")).to_be_visible()
    page.clock.set_fixed_time("2026-11-23T20:00:00+01:00")
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(page.get_by_text("Fermé d’après les horaires annoncés, ouvre demain à 9 h")).to_be_visible()


def test_only_pages_with_structured_hours_load_the_script(at: Any) -> None:
    script = 'script[src^="/static/opening."]'
    expect(at("2026-11-23T10:00:00+01:00").locator(script)).to_have_count(1)
    page = at("2026-11-23T10:00:00+01:00")
    page.goto("/dispositifs/saisine-exemple/")
    expect(page.locator(script)).to_have_count(0)


@pytest.mark.parametrize(
    ("slots", "now", "said"),
    [
        ("01234567 00:00-24:00", "2026-12-25T03:00:00+01:00", "Ouvert d’après les horaires annoncés"),
        ("0123456 00:00-24:00", "2026-12-25T03:00:00+01:00", "Fermé d’après les horaires annoncés, ouvre demain à 0 h"),
        ("7 10:00-12:00", "2026-12-25T10:30:00+01:00", "Ouvert d’après les horaires annoncés"),
        ("7 10:00-12:00", "2026-12-02T10:30:00+01:00", "Fermé d’après les horaires annoncés"),
        ("0 08:05-09:00", "2026-11-23T09:30:00+01:00", "Fermé d’après les horaires annoncés, ouvre lundi prochain à 8 h 05"),
        ("5 20:00-24:00;6 00:00-02:00", "2026-11-29T01:00:00+01:00", "Ouvert d’après les horaires annoncés"),
        ("6 00:00-02:00;5 20:00-24:00", "2026-11-28T19:00:00+01:00", "Fermé d’après les horaires annoncés, ouvre aujourd’hui à 20 h"),
        # The night of 25 October 2026, 2 o'clock comes twice.
        ("6 02:00-02:30", "2026-10-25T02:10:00+02:00", "Ouvert d’après les horaires annoncés"),
        ("6 02:00-02:30", "2026-10-25T02:10:00+01:00", "Ouvert d’après les horaires annoncés"),
    ],
)  # fmt: skip
def test_rarer_hours(at: Any, slots: str, now: str, said: str) -> None:
    page = at(now)
    told = page.evaluate(
        f"([slots, now]) => import('{assets.address('opening.js')}').then(m => m.statement(slots, '2026-10-01', new Date(now)))",
        [slots, now],
    )
    assert told.replace("\u00a0", " ") == said


@pytest.mark.parametrize(
    ("now", "east", "said"),
    [
        ("2026-12-26T10:00:00+01:00", True, "Horaires à confirmer"),
        ("2026-12-26T10:00:00+01:00", False, "Ouvert d’après les horaires annoncés"),
        ("2027-03-26T10:00:00+01:00", True, "Horaires à confirmer"),
        ("2027-03-26T10:00:00+01:00", False, "Ouvert d’après les horaires annoncés"),
        ("2027-03-25T19:00:00+01:00", True, "Fermé d’après les horaires annoncés, ouvre samedi à 9 h"),
    ],
)  # fmt: skip
def test_two_holidays_of_the_east(at: Any, now: str, east: bool, said: str) -> None:
    told = at(now).evaluate(
        f"([now, east]) => import('{assets.address('opening.js')}')"
        ".then(m => m.statement('012345 09:00-18:00', '2026-12-01', new Date(now), east ? 'east' : ''))",
        [now, east],
    )
    assert told.replace("\u00a0", " ") == said


@pytest.mark.parametrize(
    ("place", "zone", "now", "said"),
    [
        # A Sunday at 22 h, and the hour at which it opens there.
        (
            "974",
            "Indian/Reunion",
            "2026-11-29T22:00:00+04:00",
            "Fermé d’après les horaires annoncés, ouvre demain à 9 h",
        ),
        ("974", "Indian/Reunion", "2026-11-30T06:30:00+01:00", "Ouvert d’après les horaires annoncés"),
        (
            "",
            "Europe/Paris",
            "2026-11-30T06:30:00+01:00",
            "Fermé d’après les horaires annoncés, ouvre aujourd’hui à 9 h",
        ),
        # The abolition of slavery, a public holiday on that island alone.
        ("972", "America/Martinique", "2027-05-22T10:00:00-04:00", "Fermé d’après les horaires annoncés"),
        ("971", "America/Guadeloupe", "2027-05-22T10:00:00-04:00", "Ouvert d’après les horaires annoncés"),
    ],
)
def test_clocks_and_holidays_overseas(at: Any, place: str, zone: str, now: str, said: str) -> None:
    told = at(now).evaluate(
        f"([place, zone, now, checked]) => import('{assets.address('opening.js')}')"
        ".then(m => m.statement('012345 09:00-18:00', checked, new Date(now), place, '', zone))",
        [place, zone, now, (date.fromisoformat(now[:10]) - timedelta(days=20)).isoformat()],
    )
    assert told.replace("\u00a0", " ").startswith(said)


@pytest.mark.parametrize("place", ["", "971", "972", "973", "974", "976", "977", "978"])
def test_the_holidays_of_each_place_are_those_that_another_library_knows(at: Any, place: str) -> None:
    subdivision = {"977": "BL", "978": "MF"}.get(place, place) or None
    years = range(2026, 2031)
    known = country_holidays("FR", subdiv=subdivision, years=years)
    found = at("2026-11-23T10:00:00+01:00").evaluate(
        f"([place, first, last]) => import('{assets.address('opening.js')}').then(m => {{ const days = [];"
        "for (let day = first; day <= last; day += 1) if (m.off(day, place) || m.unsure(day, place)) days.push(day); return days; })",
        [place, _rank(date(years[0], 1, 1)), _rank(date(years[-1], 12, 31))],
    )
    assert found == sorted(map(_rank, known))


def _rank(day: date) -> int:
    return (day - date(1970, 1, 1)).days


@pytest.mark.parametrize(
    ("closed", "said"),
    [
        ("", "Ouvert d’après les horaires annoncés"),
        ("2026-11-20/2026-11-23", "Fermé d’après les horaires annoncés, ouvre demain à 9 h"),
        ("2026-11-23/2026-11-24;2026-11-25/2026-11-25", "Fermé d’après les horaires annoncés, ouvre jeudi à 9 h"),
        ("2026-11-01/", "Fermé d’après les horaires annoncés"),
        ("/2026-11-25", "Fermé d’après les horaires annoncés, ouvre jeudi à 9 h"),
        ("2026-08-01/2026-08-31;2027-08-01/2027-08-31", "Ouvert d’après les horaires annoncés"),
    ],
)  # fmt: skip
def test_a_closed_day_is_not_open(at: Any, closed: str, said: str) -> None:
    told = at("2026-11-23T10:00:00+01:00").evaluate(
        f"(closed) => import('{assets.address('opening.js')}')"
        ".then(m => m.statement('012345 09:00-18:00', '2026-11-01', new Date(), '', closed))",
        closed,
    )
    assert told.replace("\u00a0", " ") == said


def test_paper_keeps_what_stays_true(at: Any) -> None:
    page = at("2026-11-23T10:00:00+01:00")
    page.emulate_media(media="print")
    expect(_contact(page).locator(".hours__now")).to_be_hidden()
    expect(_contact(page, "SMS").get_by_text("Horaires à confirmer")).to_be_visible()


def _holidays(year: int) -> set[date]:
    """Code du travail, article L3133-1; Easter as another library computes it."""
    sunday = easter(year)
    fixed = ((1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25))
    return {date(year, *pair) for pair in fixed} | {sunday + timedelta(days) for days in (1, 39, 50)}


def test_public_holidays(at: Any) -> None:
    page = at("2026-11-23T10:00:00+01:00")
    years = list(range(2000, 2100))
    found = page.evaluate(
        f"years => import('{assets.address('opening.js')}').then(m => years.map(y => [...m.holidays(y)]))", years
    )
    for year, days in zip(years, found, strict=True):
        assert {date(1970, 1, 1) + timedelta(day) for day in days} == _holidays(year)
    assert {date(2026, 4, 6), date(2026, 5, 14), date(2026, 5, 25)} <= _holidays(2026)
