"""What a reader who does not read French does: changes language, calls, leaves; and what right-to-left turns round."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from .conftest import NewPage

LEAVE = {"en": "Leave this site", "ar": "مغادرة الموقع"}
DESTINATION = "https://meteofrance.com/"
each_language = pytest.mark.parametrize("language", LEAVE)


@pytest.mark.parametrize(("name", "language"), [("English", "en"), ("العربية", "ar")])
def test_a_reader_changes_language_and_comes_back(new_page: NewPage, name: str, language: str) -> None:
    page = new_page(320, java_script_enabled=False)
    page.goto("/me-defendre/")
    link = page.get_by_role("link", name=name, exact=True)
    box = link.bounding_box()
    assert box is not None
    assert min(box["width"], box["height"]) >= 44
    link.click()
    expect(page).to_have_url(re.compile(f"/{language}/me-defendre/$"))
    assert page.evaluate("document.documentElement.lang") == language
    page.get_by_role("link", name="Français", exact=True).click()
    expect(page).to_have_url(re.compile(r"\d/me-defendre/$"))
    page.goto("/dispositifs/ddd-saisine/")
    page.get_by_role("link", name=name, exact=True).click()
    expect(page).to_have_url(re.compile(f"/{language}/$"))


@pytest.mark.parametrize(
    ("language", "door", "number"),
    [("en", "I want to defend myself", "116 006"), ("ar", "أريد أن أدافع عن نفسي", "116 006")],
)
def test_a_victim_reaches_a_phone_number(new_page: NewPage, language: str, door: str, number: str) -> None:
    page = new_page(320, java_script_enabled=False)
    page.goto(f"/{language}/")
    page.get_by_role("main").get_by_role("link", name=door).click()
    call = page.get_by_role("main").get_by_role("link", name=number, exact=True)
    expect(call).to_have_attribute("href", "tel:116006")


def test_orientation_in_english_ends_on_someone_to_contact(new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto("/en/")
    main = page.get_by_role("main")
    main.get_by_role("link", name="What happened?").click()
    main.get_by_role("link", name="A refusal, unequal treatment").click()
    expect(main.locator(".numbers li").filter(has_text="Police and gendarmerie")).to_contain_text("17")
    main.get_by_text("At work", exact=True).click()
    main.get_by_text("It is for me", exact=True).first.click()
    expect(main.locator('a[href^="tel:"]:visible').last).to_be_visible()


@each_language
def test_the_exit_speaks_the_language(new_page: NewPage, language: str) -> None:
    page = new_page()
    page.context.route(
        lambda url: not url.startswith("http://127.0.0.1:"), lambda route: route.fulfill(body="<h1>Out</h1>")
    )
    page.goto(f"/{language}/me-defendre/")
    link = page.get_by_role("link", name=LEAVE[language], exact=True)
    expect(link).to_have_attribute("href", DESTINATION)
    status = page.locator(".leave [role=status]")
    page.keyboard.press("Shift")
    expect(status).to_have_text(
        {
            "en": "Press Shift 2 more times to leave this site.",
            "ar": "اضغطوا مفتاح Shift مرتين أخريين لمغادرة هذا الموقع.",
        }[language]
    )
    page.keyboard.press("Shift")
    page.keyboard.press("Shift")
    expect(page).to_have_url(DESTINATION)


@pytest.mark.parametrize("width", [320, 1280])
def test_right_to_left_turns_the_page_round(new_page: NewPage, width: int) -> None:
    page = new_page(width)
    page.goto("/ar/")
    middle = page.evaluate("document.documentElement.clientWidth / 2")
    sign = page.locator(".header__sign").bounding_box()
    leave = page.locator(".leave__link").bounding_box()
    assert sign is not None
    assert leave is not None
    assert sign["x"] > middle
    assert leave["x"] < middle
    first = page.locator(".door .sign").first.bounding_box()
    assert first is not None
    assert first["x"] > middle


def test_a_phone_number_reads_from_left_to_right(new_page: NewPage) -> None:
    """Each figure stands at the right of the one before, in an Arabic page too."""
    page = new_page()
    page.goto("/ar/me-defendre/")
    places = page.locator('main a[href="tel:+33142795044"]').first.evaluate(
        """a => {
          const text = a.firstChild;
          return [...text.data].map((sign, i) => {
            const range = document.createRange();
            range.setStart(text, i);
            range.setEnd(text, i + 1);
            return range.getBoundingClientRect().x;
          });
        }"""
    )
    assert len(places) == 14
    assert places == sorted(places)


@pytest.mark.parametrize("address", ["/", "/ar/"])
def test_signs_that_open_point_down_in_both_directions(new_page: NewPage, address: str) -> None:
    page = new_page(320)
    page.goto(address)
    style = "getComputedStyle(document.querySelector('.header__menu > summary'), '::after')"
    widths = page.evaluate(f"[{style}.borderRightWidth, {style}.borderBottomWidth, {style}.borderLeftWidth]")
    assert widths == ["2px", "2px", "0px"]
