"""Paper: a scheme holds on one A4 page; a list is a sheet of contacts that says where it comes from."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from .conftest import NewPage

_PAGE = re.compile(rb"/Type\s*/Page\b(?!s)")


def _count(page: Page) -> int:
    """How many A4 pages a page prints on."""
    return len(_PAGE.findall(page.pdf(format="A4")))


def _pages(page: Page, address: str) -> int:
    """How many A4 pages an address prints on."""
    page.goto(address)
    return _count(page)


def test_every_scheme_holds_on_one_page(new_page: NewPage, online: list[str]) -> None:
    addresses = [f"/dispositifs/{identifier}/" for identifier in online]
    page = new_page()
    assert addresses
    assert {address: count for address in addresses if (count := _pages(page, address)) != 1} == {}


@pytest.mark.parametrize("address", ["/que-s-est-il-passe/", "/que-s-est-il-passe/faits/"])
def test_the_ways_in_are_on_paper(new_page: NewPage, address: str) -> None:
    page = new_page(680)
    page.goto(address)
    page.emulate_media(media="print")
    ways = page.locator(".choice, .places-list__place").all()
    assert len(ways) >= 7
    for way in ways:
        expect(way).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= 680")
    assert _pages(page, address) <= 2


@pytest.mark.parametrize("address", ["/que-s-est-il-passe/en-ligne/travail/", "/en/que-s-est-il-passe/refus/logement/"])
def test_every_part_of_a_situation_is_on_paper(new_page: NewPage, address: str) -> None:
    """Nothing can be opened there: each person's steps, names and how to reach them, then what is for minors."""
    page = new_page(680)
    page.goto(address)
    page.emulate_media(media="print")
    people = page.locator(".situation").all()
    assert len(people) == 3
    for person in people:
        expect(person.get_by_role("heading", level=2)).to_be_visible()
        steps, cards = person.locator(".step").all(), person.locator(".card").all()
        assert steps
        assert cards
        for part in steps:
            expect(part).to_be_visible()
        for card in cards:
            expect(card.locator(".card__name")).to_be_visible()
            expect(card.locator(".card__contact")).to_be_visible()
    for deadline in people[0].locator(".proofs > li").all():
        expect(deadline).to_be_visible()
    minors = page.locator(".minors .numbers > li").all()
    assert minors
    for number in minors:
        expect(number).to_be_visible()
    expect(page.locator(".people")).to_be_hidden()
    assert page.evaluate("document.documentElement.scrollWidth <= 680")
    assert _pages(page, address) <= 2


def test_a_front_desk_prints_two_pages_at_most(new_page: NewPage, corpus_site: Path) -> None:
    doors = [f"/{door}/" for door in ("me-defendre", "alerter", "agir")]
    page = new_page()
    for folder in ("domaines", "territoires"):
        lists = sorted(corpus_site.glob(f"{folder}/*/index.html"), key=lambda path: path.stat().st_size, reverse=True)
        doors += [f"/{folder}/{path.parent.name}/" for path in lists[:3]]
    for address in doors:
        assert _pages(page, address) <= 2, address


def test_every_card_of_a_sheet_says_how_to_reach_it(new_page: NewPage) -> None:
    page = new_page(680)
    page.goto("/me-defendre/")
    page.emulate_media(media="print")
    cards = page.locator(".card:not(.card--silent)").all()
    assert cards
    for card in cards:
        expect(card.locator(".card__contact")).to_be_visible()


def test_pages_are_counted(new_page: NewPage) -> None:
    """What is three sheets high cannot hold on one page: were the count blind, this would say so."""
    page = new_page()
    page.goto("/dispositifs/")
    page.add_style_tag(content="main { height: 850mm }")
    assert _count(page) >= 3


def test_a_scheme_on_paper(new_page: NewPage) -> None:
    page = new_page(680)
    page.goto("/dispositifs/lyon-permanence-exemple/")
    page.emulate_media(media="print")
    main = page.get_by_role("main")
    expect(main).to_contain_text("04 65 71 12 34")
    expect(main).to_contain_text("6 place du Docteur-Exemple")
    sheet = page.locator(".sheet")
    expect(sheet).to_contain_text(re.compile(r"Imprimé le \d{1,2}(er)? \w+ 20\d\d\."))
    expect(sheet).to_contain_text("http://localhost:8000/dispositifs/lyon-permanence-exemple/")
    expect(page.locator(".sheet svg")).to_have_count(0)
    for hidden in ("Quitter ce site", "Voir aussi", "Plan du site", "Signaler une erreur"):
        expect(page.get_by_text(hidden)).to_be_hidden()
    expect(page.get_by_role("navigation")).to_have_count(0)


def test_a_shortened_address_is_whole_on_paper(new_page: NewPage) -> None:
    page = new_page(680)
    page.goto("/dispositifs/outremer-exemple/")
    page.emulate_media(media="print")
    link = page.get_by_role("main").locator(".contact__value a.shortened").first
    said = link.evaluate("a => getComputedStyle(a, '::after').content")
    assert said == f'" ({link.get_attribute("href")})"'


@pytest.mark.parametrize(
    "address", ["/me-defendre/", "/agir/", "/domaines/emploi/", "/territoires/69/", "/territoires/2A/"]
)
def test_a_list_on_paper_is_a_sheet_of_contacts(new_page: NewPage, address: str) -> None:
    page = new_page(680)
    page.goto(address)
    sheet, summaries = page.locator(".sheet"), page.locator(".card__summary")
    expect(sheet).to_be_hidden()
    expect(summaries.first).to_be_visible()
    page.emulate_media(media="print")
    expect(sheet).to_contain_text(re.compile(r"Imprimé le \d{1,2}(er)? \w+ 20\d\d\."))
    expect(sheet).to_contain_text(f"http://localhost:8000{address}")
    expect(sheet.locator("svg")).to_be_visible()
    box = sheet.locator("svg").bounding_box()
    assert box is not None
    assert box["width"] == box["height"] > 75  # two centimetres
    for hidden in (*summaries.all(), page.get_by_text("Quitter ce site")):
        expect(hidden).to_be_hidden()
    expect(page.get_by_role("navigation")).to_have_count(0)
    assert page.evaluate("document.documentElement.scrollWidth <= 680")


def test_the_sheet_of_a_departement_gives_number_hours_and_place(new_page: NewPage) -> None:
    page = new_page(680)
    page.goto("/territoires/69/")
    card = page.get_by_role("listitem").filter(has_text="Permanence juridique d’Exemple à Lyon")
    place = card.get_by_text("6 place du Docteur-Exemple, 69009 Lyon (et 1 autre lieu)")
    hours = card.get_by_text("Horaires à confirmer : lundi 14h-17h")
    for shown in (place, hours):
        expect(shown).to_be_visible()
    page.emulate_media(media="print")
    for shown in (place, hours, card.get_by_text("04 65 71 12 34")):
        expect(shown).to_be_visible()
