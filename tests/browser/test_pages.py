"""What a person does on the site: with a finger, with a keyboard, on a small screen, without scripts."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from .conftest import NewPage

# What Tab must reach: links and disclosures that are rendered. The map's shapes are for pointers: its list comes with it.
_CONTROLS = "[...document.querySelectorAll('a[href], summary, button, input, select')].filter(e => e.tabIndex >= 0 && e.checkVisibility())"


@pytest.mark.parametrize("width", [320, 1280])
def test_a_victim_reaches_a_phone_number(new_page: NewPage, width: int) -> None:
    page = new_page(width, java_script_enabled=False)
    page.goto("/")
    page.get_by_role("main").get_by_role("link", name="Je veux me défendre").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Je veux me défendre")
    page.get_by_role("main").get_by_role("link", name="Ligne d’écoute d’Exemple").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ligne d’écoute d’Exemple")
    number = page.get_by_role("main").get_by_role("link", name="01 99 00 56 78", exact=True)
    expect(number).to_have_attribute("href", "tel:+33199005678")
    box = number.bounding_box()
    assert box is not None
    assert min(box["width"], box["height"]) >= 44


def test_someone_in_lyon_finds_the_nearest_help_by_place(new_page: NewPage) -> None:
    page = new_page(320, java_script_enabled=False)
    page.goto("/")
    page.get_by_role("main").get_by_role("link", name="Près de chez moi").click()
    page.get_by_role("link", name="Rhône (69)").click()
    near = page.get_by_role("region", name="Près de vous")
    near.get_by_role("link", name="Permanence juridique d’Exemple à Lyon").click()
    expect(page.get_by_role("link", name="04 65 71 12 34")).to_have_attribute("href", "tel:+33465711234")


def test_a_witness_reaches_a_form(new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto("/")
    page.get_by_role("navigation", name="Menu principal").get_by_role("link", name="Je veux alerter").click()
    page.get_by_role("main").get_by_role("link", name="Signalement des contenus en ligne d’Exemple").click()
    form = page.get_by_role("region", name="Comment le joindre").get_by_role(
        "link", name="signaler.exemple.fr", exact=True
    )
    expect(form).to_have_attribute("href", re.compile("^https://"))


def test_the_menu_opens_without_scripts_on_a_narrow_page(new_page: NewPage) -> None:
    page = new_page(320, java_script_enabled=False)
    page.goto("/guides/")
    menu = page.get_by_role("navigation", name="Menu principal")
    expect(menu.get_by_role("link")).to_have_count(0)
    menu.get_by_text("Menu", exact=True).click()
    expect(menu.get_by_role("link")).to_have_count(8)
    expect(menu.get_by_role("link", name="Guides")).to_have_attribute("aria-current", "page")


@pytest.mark.parametrize(
    ("address", "said"),
    [("/", True), ("/me-defendre/", True), ("/alerter/", True), ("/agir/", True), ("/territoires/", True),
     ("/territoires/974/", True), ("/domaines/emploi/", False),
     ("/que-s-est-il-passe/", True), ("/que-s-est-il-passe/refus/", True)],
)  # fmt: skip
def test_emergency_numbers_come_first(new_page: NewPage, address: str, said: bool) -> None:
    page = new_page()
    page.goto(address)
    main = page.get_by_role("main")
    links = {link: main.locator(f'a[href="{link}"]').count() for link in ("tel:17", "tel:112", "sms:114")}
    if not said:
        expect(main).not_to_contain_text("En danger")
        return
    assert min(links.values()) >= 1
    words = " ".join(main.inner_text().split())
    assert words.startswith("En danger ? Appelez le 17 ou le 112. Sans parler : 114, par SMS.")


def test_an_unknown_address_says_so_and_helps(new_page: NewPage) -> None:
    page = new_page()
    answer = page.goto("/nulle-part/")
    assert answer is not None
    assert answer.status == 404
    expect(page.get_by_role("heading", level=1)).to_have_text("Page introuvable")
    expect(page.get_by_role("main").get_by_role("link", name="Je veux me défendre")).to_be_visible()


@pytest.mark.parametrize("address", ["/", "/dispositifs/saisine-exemple/", "/contact/", "/nulle-part/"])
def test_the_first_tab_skips_to_the_content(new_page: NewPage, address: str) -> None:
    page = new_page(320)
    page.goto(address)
    skip = page.get_by_role("link", name="Aller au contenu")
    page.keyboard.press("Tab")
    expect(skip).to_be_focused()
    box = skip.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["y"] >= 0
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()


# With the menu in its line, at 1280 pixels: tests/browser/test_rgaa.py, on every page.
@pytest.mark.parametrize(
    "address", ["/", "/me-defendre/", "/territoires/69/", "/dispositifs/lyon-permanence-exemple/", "/contact/"]
)
def test_tab_reaches_every_control_in_order_and_shows_where_it_is(new_page: NewPage, address: str) -> None:
    page = new_page(320)
    page.goto(address)
    expected = page.evaluate(f"{_CONTROLS}.length")
    reached, faint = [], []
    for _ in range(expected):
        page.keyboard.press("Tab")
        index, outline = page.evaluate(
            f"[{_CONTROLS}.indexOf(document.activeElement), parseFloat(getComputedStyle(document.activeElement).outlineWidth)]"
        )
        reached.append(index)
        if outline < 2:
            faint.append(index)
    assert reached == list(range(expected))
    assert not faint


def test_long_words_of_large_text_divide_where_french_does_but_addresses_never(new_page: NewPage) -> None:
    page = new_page(320)
    page.goto("/dispositifs/ligne-exemple/")
    hyphens = "selector => getComputedStyle(document.querySelector(selector)).hyphens"
    assert page.evaluate(hyphens, "h1") == "manual"
    page.add_style_tag(content="html { font-size: 200% }")
    for words in ("h1", "h2", ".lead", ".prose p"):
        assert page.evaluate(hyphens, words) == "auto", words
    for address in (".contact__value a", ".sources a"):
        assert page.evaluate(hyphens, address) == "manual", address


def test_paper_keeps_the_contacts_and_drops_the_navigation(new_page: NewPage) -> None:
    page = new_page(720)
    page.goto("/dispositifs/ligne-exemple/")
    page.emulate_media(media="print")
    expect(page.get_by_role("link", name="01 99 00 56 78", exact=True)).to_be_visible()
    expect(page.get_by_role("navigation")).to_have_count(0)
    for hidden in (".leave", ".header__urgent", ".footer", ".safety"):
        expect(page.locator(hidden)).to_be_hidden()
    assert _shown(page, "body", "color") == "rgb(0, 0, 0)"
    assert _shown(page, "html", "backgroundColor") == "rgb(255, 255, 255)"


def test_forced_colours_keep_the_signs(new_page: NewPage) -> None:
    page = new_page(forced_colors="active")
    page.goto("/")
    assert page.locator(".doors .sign").count() == 3
    link, sign = (_shown(page, selector, name) for selector, name in ((".door__link", "color"), (".sign", "stroke")))
    assert sign == link


def _shown(page: Page, selector: str, name: str) -> str:
    return str(page.evaluate("([s, n]) => getComputedStyle(document.querySelector(s))[n]", [selector, name]))
