"""The list of all schemes, narrowed by what a reader ticks."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from .conftest import NewPage

LIST = "/dispositifs/"


def _status(page: Page) -> Locator:
    return page.get_by_role("main").get_by_role("status")


def _opened(new_page: NewPage, address: str = LIST, width: int = 1280) -> Page:
    page = new_page(width)
    page.goto(address)
    page.get_by_text("Filtrer la liste").click()
    return page


def _facets(page: Page) -> list[set[str]]:
    shown = page.locator(".card:visible").evaluate_all("cards => cards.map(c => c.dataset.facets)")
    return [set(facets.split()) for facets in shown]


def test_without_scripts_links_stand_in_the_filters_place(new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(LIST)
    main = page.get_by_role("main")
    expect(main.get_by_role("link", name="domaine", exact=True)).to_have_attribute("href", "/domaines/")
    expect(main.get_by_role("link", name="territoire", exact=True)).to_have_attribute("href", "/territoires/")
    expect(page.get_by_text("Filtrer la liste")).to_be_hidden()
    expect(page.get_by_role("checkbox")).to_have_count(0)
    expect(page.get_by_role("button")).to_have_count(0)


def test_without_scripts_each_choice_has_its_list(new_page: NewPage) -> None:
    """Of the choices that need, sector and place leave out; the same schemes as the filter keeps."""
    page = _opened(new_page)
    kept: dict[str, list[str]] = {}
    for legend in ("Comment le joindre", "Conditions", "Langue"):
        for choice in page.get_by_role("group", name=legend, exact=True).get_by_role("checkbox").all():
            choice.check()
            kept[choice.get_attribute("value") or ""] = page.locator(".card h3:visible").all_inner_texts()
            choice.uncheck()
    assert all(kept.values())
    still = new_page(java_script_enabled=False)
    still.goto(LIST)
    still.get_by_role("link", name="moyen de contact, condition ou langue").click()
    links = still.get_by_role("main").get_by_role("link")
    addresses = [link.get_attribute("href") or "" for link in links.all()]
    assert addresses == [f"/criteres/{choice}/" for choice in kept]
    for address, names in zip(addresses, kept.values(), strict=True):
        still.goto(address)
        assert still.locator(".card h3").all_inner_texts() == names


def test_the_script_takes_the_links_place(new_page: NewPage) -> None:
    page = _opened(new_page)
    expect(page.get_by_role("main").get_by_role("link", name="territoire", exact=True)).to_have_count(0)
    for legend in ("Votre besoin", "Domaine", "Comment le joindre", "Conditions", "Langue"):
        assert page.get_by_role("group", name=legend, exact=True).get_by_role("checkbox").count() >= 1, legend
    expect(page.get_by_role("combobox", name="Votre département")).to_have_value("")


def test_one_choice_of_a_group_is_enough_and_every_group_must_agree(new_page: NewPage) -> None:
    page = _opened(new_page)
    everything = len(_facets(page))
    page.get_by_role("checkbox", name="Je veux agir").check()
    act = _facets(page)
    assert 0 < len(act) < everything
    assert all("agir" in facets for facets in act)
    page.get_by_role("checkbox", name="Je veux alerter").check()
    either = _facets(page)
    assert len(act) < len(either) < everything
    assert all(facets & {"agir", "alerter"} for facets in either)
    page.get_by_role("checkbox", name="Gratuit").check()
    both = _facets(page)
    assert 0 < len(both) < len(either)
    assert all(facets & {"agir", "alerter"} and "gratuit" in facets for facets in both)


def test_conditions_add_up(new_page: NewPage) -> None:
    page = _opened(new_page)
    page.get_by_role("checkbox", name="Gratuit").check()
    page.get_by_role("checkbox", name="Vous pouvez rester anonyme").check()
    found = _facets(page)
    assert found
    assert all({"gratuit", "anonyme"} <= facets for facets in found)


def test_a_sector_keeps_what_serves_every_sector(new_page: NewPage) -> None:
    page = _opened(new_page)
    page.get_by_role("checkbox", name="Logement").check()
    found = _facets(page)
    assert any("tous" in facets for facets in found)
    assert any("logement" in facets for facets in found)
    assert all(facets & {"logement", "tous"} for facets in found)


def test_a_place_keeps_what_serves_the_whole_country(new_page: NewPage) -> None:
    page = _opened(new_page)
    page.get_by_role("combobox", name="Votre département").select_option("Rhône (69)")
    found = _facets(page)
    assert any("69" in facets for facets in found)
    assert any("national" in facets for facets in found)
    assert all(facets & {"69", "national"} for facets in found)


def test_the_count_is_announced(new_page: NewPage) -> None:
    page = _opened(new_page)
    status = _status(page)
    expect(status).to_have_text("")
    everything = len(_facets(page))
    box = page.get_by_role("checkbox", name="Je veux agir")
    box.check()
    expect(status).to_have_text(f"{len(_facets(page))} dispositifs sur {everything} correspondent à vos choix.")
    box.uncheck()
    expect(status).to_have_text(f"{everything} dispositifs.")


def test_the_status_is_there_before_any_script(corpus_site: Path) -> None:
    html = (corpus_site / "dispositifs/index.html").read_text(encoding="utf-8")
    assert len(re.findall(r'<p role="status"[^>]*></p>', html)) == 1


def test_choices_stand_in_the_fragment_and_can_be_shared(new_page: NewPage) -> None:
    page = _opened(new_page)
    page.get_by_role("checkbox", name="Emploi").check()
    page.get_by_role("checkbox", name="Téléphone").check()
    page.get_by_role("combobox", name="Votre département").select_option("Rhône (69)")
    assert page.url.endswith("/dispositifs/#filtres=69,emploi,telephone")
    found = page.locator(".card:visible h3").all_inner_texts()

    other = new_page()
    other.goto(page.url)
    expect(_status(other)).to_be_in_viewport()
    other.get_by_text("Filtrer la liste (3 choix)").click()
    expect(other.get_by_role("checkbox", name="Emploi")).to_be_checked()
    expect(other.get_by_role("combobox", name="Votre département")).to_have_value("69")
    assert other.locator(".card:visible h3").all_inner_texts() == found
    expect(_status(other)).to_contain_text(f"{len(found)} dispositifs sur ")


def test_unknown_words_of_a_fragment_do_nothing(new_page: NewPage) -> None:
    page = _opened(new_page, f"{LIST}#filtres=emploi,nulle-part,%3Cb%3E")
    expect(page.get_by_role("checkbox", name="Emploi")).to_be_checked()
    assert page.get_by_role("checkbox", checked=True).count() == 1


def test_another_fragment_of_the_page_leaves_the_choices(new_page: NewPage) -> None:
    page = _opened(new_page)
    page.get_by_role("checkbox", name="Je veux agir").check()
    found = len(_facets(page))
    page.get_by_role("link", name="Aller au contenu").press("Enter")
    expect(page.get_by_role("main")).to_be_focused()
    assert page.url.endswith("#contenu")
    assert len(_facets(page)) == found


def test_everything_can_be_cleared(new_page: NewPage) -> None:
    page = _opened(new_page, f"{LIST}#filtres=agir,gratuit,69")
    everything = page.locator(".card").count()
    clear = page.get_by_role("button", name="Tout effacer")
    clear.press("Enter")
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(0)
    expect(_status(page)).to_have_text(f"{everything} dispositifs.")
    expect(clear).to_be_hidden()
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"
    assert len(_facets(page)) == everything
    assert page.url.endswith(LIST)


@pytest.mark.parametrize("width", [320, 1280])
def test_no_result_says_so_and_helps(new_page: NewPage, width: int) -> None:
    page = _opened(new_page, f"{LIST}#filtres=agir,sms,sante", width)
    expect(_status(page)).to_have_text("Aucun dispositif ne correspond à tous vos choix.")
    assert _facets(page) == []
    main = page.get_by_role("main")
    call = main.get_by_role("link", name="Appeler le 01 99 00 56 78")
    expect(call).to_have_attribute("href", "/dispositifs/ligne-exemple/")
    for name in ("Je veux me défendre", "Je veux alerter", "Je veux agir"):
        expect(main.get_by_role("link", name=name)).to_be_visible()
    page.get_by_role("button", name="Tout effacer").click()
    expect(call).to_be_hidden()


def test_the_keyboard_does_it_all(new_page: NewPage) -> None:
    page = new_page()
    page.goto(LIST)
    page.locator("summary", has_text="Filtrer la liste").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_role("checkbox", name="Je veux me défendre")).to_be_focused()
    page.keyboard.press("Space")
    expect(_status(page)).to_contain_text("correspondent à vos choix")
    assert all("defendre" in facets for facets in _facets(page))


@pytest.mark.parametrize("width", [320, 1280])
def test_choices_are_large_enough_for_a_finger(new_page: NewPage, width: int) -> None:
    page = _opened(new_page, width=width)
    heights = page.locator(".filters label:has(input), .filters select, .filters summary").evaluate_all(
        "all => all.map(e => e.getBoundingClientRect().height)"
    )
    assert len(heights) > 20
    assert min(heights) >= 44
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_nothing_leaves_the_device(new_page: NewPage) -> None:
    page = new_page()
    page.goto(LIST)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.get_by_text("Filtrer la liste").click()
    page.get_by_role("checkbox", name="Emploi").check()
    page.get_by_role("combobox", name="Votre département").select_option("Rhône (69)")
    page.keyboard.press("Enter")
    expect(_status(page)).to_contain_text("correspondent")
    # The browser may read the icon anew when the fragment moves.
    assert [url for url in asked if not url.endswith(".svg")] == []
    assert page.evaluate("[document.cookie, localStorage.length, sessionStorage.length]") == ["", 0, 0]
