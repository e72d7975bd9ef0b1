"""From a postcode or from a list to the page of a département."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from egalite.records.vocabulary import vocabularies

from .conftest import NewPage

LIST = "/territoires/"
CODES = list(vocabularies()["departements"])


def _typed(page: Page, postcode: str) -> None:
    page.get_by_role("textbox", name="Votre code postal").fill(postcode)
    page.keyboard.press("Enter")


@pytest.mark.parametrize(
    ("postcode", "code"),
    [("69003", "69"), (" 69 003 ", "69"), ("01000", "01"), ("20000", "2A"), ("20137", "2A"), ("20200", "2B"),
     ("20600", "2B"), ("97110", "971"), ("97133", "977"), ("97150", "978"), ("97400", "974"), ("97500", "975"),
     ("97600", "976"), ("98600", "986"), ("98713", "987"), ("98800", "988"), ("98799", "989"), ("94390", "91")],
)  # fmt: skip
def test_a_postcode_leads_to_its_departement(reader: Page, postcode: str, code: str) -> None:
    reader.goto(LIST)
    _typed(reader, postcode)
    reader.wait_for_url(f"**/territoires/{code}/")
    expect(reader.get_by_role("heading", level=1)).to_contain_text(f"({code})")


def test_a_postcode_of_two_departements_lets_the_reader_choose(new_page: NewPage) -> None:
    page = new_page(320)
    page.goto(LIST)
    _typed(page, "01410")
    status = page.get_by_role("main").get_by_role("status")
    expect(status).to_contain_text("Choisissez le vôtre")
    links = status.get_by_role("link")
    expect(links).to_have_text(["Ain (01)", "Jura (39)"])
    assert page.url.endswith(LIST)
    links.nth(1).click()
    page.wait_for_url("**/territoires/39/")


@pytest.mark.parametrize("typed", ["", "690", "690033", "Lyon", "6900A", "<b>69</b>"])
def test_what_is_no_postcode_is_said(reader: Page, typed: str) -> None:
    reader.goto(LIST)
    field = reader.get_by_role("textbox", name="Votre code postal")
    _typed(reader, typed)
    expect(reader.get_by_role("alert")).to_have_text(
        "Écrivez les cinq chiffres de votre code postal, par exemple 69003."
    )
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_be_focused()
    assert reader.url.endswith(LIST)


@pytest.mark.parametrize("postcode", ["00100", "96000", "98000", "99123", "97900"])
def test_an_unknown_postcode_is_said_and_forgotten_once_mended(reader: Page, postcode: str) -> None:
    reader.goto(LIST)
    _typed(reader, postcode)
    expect(reader.get_by_role("alert")).to_contain_text("Nous ne connaissons pas ce code postal.")
    assert reader.url.endswith(LIST)
    _typed(reader, "01410")
    expect(reader.get_by_role("alert")).to_have_text("")
    expect(reader.get_by_role("textbox", name="Votre code postal")).not_to_have_attribute("aria-invalid", "true")


def test_only_the_departement_is_asked_for(new_page: NewPage) -> None:
    page = new_page()
    page.goto(LIST)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    _typed(page, "69003")
    page.wait_for_url("**/territoires/69/")
    assert asked
    assert not [url for url in asked if "69003" in url]


def test_without_scripts_no_field_and_the_list(new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(LIST)
    expect(page.get_by_role("textbox")).to_have_count(0)
    page.get_by_role("link", name="Rhône (69)").click()
    page.wait_for_url("**/territoires/69/")


def test_the_drawing_leads_where_the_list_does_and_takes_no_tab_stop(new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(LIST)
    drawn = page.locator(".map__places a, .map__insets a")
    assert {a.get_attribute("href") for a in drawn.all()} <= {f"/territoires/{code}/" for code in CODES}
    assert page.locator(".map__places a").count() == 96
    assert (
        page.locator(".map :is(a, svg):not([tabindex='-1']):not([focusable='false']):not(.map__source a)").count() == 0
    )
    expect(page.get_by_role("figure").get_by_role("link")).to_have_text(["Natural Earth"])
    page.locator('.map__places a[href="/territoires/69/"]').click()
    page.wait_for_url("**/territoires/69/")


def test_on_a_phone_a_region_of_the_drawing_leads_to_its_list(new_page: NewPage) -> None:
    page = new_page(320, java_script_enabled=False)
    page.goto(LIST)
    page.locator('.map__regions a[href="#region-53"]').click()
    page.wait_for_url("**#region-53")
    expect(page.get_by_role("heading", name="Bretagne")).to_be_in_viewport()
    page.locator('.map__insets a[href="/territoires/974/"]').click()
    page.wait_for_url("**/territoires/974/")


def test_every_territory_is_in_the_list_once(new_page: NewPage) -> None:
    page = new_page()
    page.goto(LIST)
    shown = [a.get_attribute("href") for a in page.locator(".links a").all()]
    assert sorted(filter(None, shown)) == sorted(f"/territoires/{code}/" for code in CODES)
