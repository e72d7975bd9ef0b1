"""What a reader who does not read French does: changes language, calls, leaves; and what right-to-left turns round."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from . import rgaa
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
    page.goto("/dispositifs/saisine-exemple/")
    page.get_by_role("link", name=name, exact=True).click()
    expect(page).to_have_url(re.compile(f"/{language}/$"))


@pytest.mark.parametrize(("language", "door"), [("en", "I want to defend myself"), ("ar", "أريد أن أدافع عن نفسي")])
def test_a_victim_reaches_a_phone_number(new_page: NewPage, language: str, door: str) -> None:
    page = new_page(320, java_script_enabled=False)
    page.goto(f"/{language}/")
    page.get_by_role("main").get_by_role("link", name=door).click()
    call = page.get_by_role("main").get_by_role("link", name="01 99 00 56 78", exact=True)
    expect(call).to_have_attribute("href", "tel:+33199005678")


def test_orientation_in_english_ends_on_someone_to_contact(new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto("/en/")
    main = page.get_by_role("main")
    main.get_by_role("link", name="A refusal, unequal treatment").click()
    main.get_by_role("link", name="At work").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("A refusal, unequal treatment")
    expect(page.locator(".safety li").filter(has_text="Police and gendarmerie")).to_contain_text("17")
    expect(main.locator('.card a[href^="tel:"]').first).to_be_visible()


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
    page.keyboard.press("Shift")
    expect(status).to_have_text(
        {
            "en": "Press Shift 1 more time to leave this site.",
            "ar": "اضغطوا مفتاح Shift مرة أخرى لمغادرة هذا الموقع.",
        }[language]
    )
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
    places = page.locator('main a[href="tel:+33199005678"]').first.evaluate(
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


def _ask(page: Page, words: str) -> None:
    page.get_by_role("searchbox").fill(words)
    page.get_by_role("searchbox").press("Enter")
    expect(page.locator("[data-search-status]")).to_have_text(re.compile(r"\.$"))


def test_the_home_in_english_answers_in_place(new_page: NewPage) -> None:
    page = new_page(320)
    page.goto("/en/")
    expect(page.get_by_role("searchbox", name="What are you looking for?")).to_be_visible()
    _ask(page, "racist insult at work in Lyon")
    expect(page.get_by_role("heading", name="Results")).to_be_focused()
    expect(page.locator("[data-search-status]")).to_have_text(
        re.compile(r"^\d+ services may help you\. Nearest to you")
    )
    first = page.locator("ol#resultats > li").first
    expect(first.locator(".search__why")).to_have_text(re.compile("It is near you"))
    link = first.get_by_role("heading").get_by_role("link")
    expect(link).to_have_attribute("hreflang", "fr")
    assert link.locator("[lang]").get_attribute("lang") == "fr"
    assert first.locator(".search__why").evaluate("p => p.closest('[lang]').lang") == "en"
    assert page.evaluate(rgaa.STRUCTURE["8.7, 8.10 French words say so, and read from left to right"]) == []
    expect(page.locator('ol#resultats a[href^="tel:"]').first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_danger_in_english_comes_first(new_page: NewPage) -> None:
    page = new_page()
    page.goto("/en/")
    _ask(page, "I want to kill myself")
    pinned = page.locator("[data-pin]:visible")
    expect(pinned.get_by_role("heading")).to_have_text("Thoughts of death")
    expect(pinned.get_by_role("link", name="3114", exact=True)).to_be_visible()


def test_the_home_in_arabic_takes_a_postcode_and_says_which_words_it_knows(new_page: NewPage) -> None:
    page = new_page(320)
    page.goto("/ar/")
    expect(page.get_by_role("searchbox")).to_have_accessible_description(re.compile("اكتبوا بالفرنسية أو بالإنجليزية"))
    _ask(page, "69003")
    expect(page.locator("[data-search-status]")).to_contain_text("Rhône (69)")
    expect(page.locator("ol#resultats > li").first).to_contain_text("هذا قريب منكم")
    _ask(page, "تمييز في العمل")
    expect(page.locator("[data-search-status]")).to_have_text(
        "لا توجد صفحة تتضمن كلماتكم. إليكم خدمات تستمع إلى كل شخص."
    )
    expect(page.locator("[data-search-none]").get_by_role("link", name="17", exact=True)).to_be_visible()
    assert page.evaluate(rgaa.STRUCTURE["8.7, 8.10 French words say so, and read from left to right"]) == []
