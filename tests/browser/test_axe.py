"""axe-core on each kind of element and each state of the search: no violation, nothing undecided that nobody has reviewed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from .addresses import PAGES
from .axe import REVIEWED, STYLE_GUIDE, WIDTHS, judge, run
from .conftest import NewPage

# What each page has around its content, and what a wide window composes otherwise. The rest is read as on a phone: axe takes
# seconds a page.
_COMPOSED = {"home", "page", "guide", "scheme", "schemes", "search", "situation", "home, ar"}
NARROW = (320,)
# Pages with answers to open, beside those of the templates.
_OPENED = {
    "orientation": "/que-s-est-il-passe/",
    "situation": "/que-s-est-il-passe/paroles/transports/",
    "map": "/territoires/",
    "network": "/partenaires/",
}


def _asked(words: str) -> Callable[[Page], None]:
    def act(page: Page) -> None:
        page.get_by_role("searchbox").fill(words)
        page.get_by_role("searchbox").press("Enter")
        expect(page.locator("[data-search-status]")).not_to_have_text("")
        expect(page.locator("[data-search-status]")).not_to_have_text("La recherche se charge…")

    return act


def _pages(page: Page) -> None:
    _asked("garder des preuves")(page)
    page.get_by_role("button", name="Chercher aussi").click()
    expect(page.locator("#pages-trouvees li").first).to_be_visible()


def _lost(page: Page) -> None:
    page.route("**/search-engine.*", lambda route: route.abort())
    page.reload()
    _asked("logement")(page)
    expect(page.locator("[data-search-status]")).to_contain_text("n’a pas pu se charger")


def _chosen(page: Page) -> None:
    page.get_by_text("Filtrer la liste").click()
    page.get_by_role("checkbox", name="Emploi").first.check()


def _nothing_chosen(page: Page) -> None:
    page.get_by_text("Filtrer la liste").click()
    for name in ("Je veux agir", "SMS"):
        page.get_by_role("checkbox", name=name, exact=True).check()


def _menu(page: Page) -> None:
    page.locator(".header__menu").evaluate("e => { e.open = true }")


def _shift(page: Page) -> None:
    page.keyboard.press("Shift")
    expect(page.locator(".leave__dots")).to_be_visible()


_SEARCHED: dict[str, Callable[[Page], None]] = {
    "danger": _asked("je veux mourir à Lyon"),
    "answers": _asked("on m'a traité de sale arabe au boulot"),
    "nothing": _asked("zzkw qsdlkj"),
    "no words": _asked(" "),
    "pages": _pages,
    "lost": _lost,
}
STATES: dict[str, tuple[str, Callable[[Page], None]]] = {
    # The field of home says the rest as that of the search's page does.
    **{f"home, {name}": ("/", _SEARCHED[name]) for name in ("danger", "answers")},
    **{f"search, {name}": ("/recherche/", act) for name, act in _SEARCHED.items()},
    "English, danger": ("/en/", _asked("I want to kill myself in Lyon")),
    "Arabic, answers": ("/ar/", _asked("discrimination")),
    "filters": ("/dispositifs/", _chosen),
    "filters, nothing": ("/dispositifs/", _nothing_chosen),
    "search, filters": ("/recherche/", _chosen),
    "menu": ("/charte/", _menu),
    "menu, Arabic": ("/ar/", _menu),
    "leaving": ("/contact/", _shift),
}


@pytest.mark.parametrize("name", PAGES)
def test_axe_on_each_page(reader: Page, name: str) -> None:
    reader.goto(PAGES[name])
    judge(reader, name, WIDTHS if name in _COMPOSED else NARROW)


@pytest.mark.parametrize("name", _OPENED)
def test_axe_on_open_answers(reader: Page, name: str) -> None:
    reader.goto(_OPENED[name])
    reader.evaluate("document.querySelectorAll('main details').forEach(e => { e.open = true })")
    judge(reader, f"{name}, open", NARROW)


@pytest.mark.parametrize("name", STATES)
def test_axe_on_each_state(reader: Page, name: str) -> None:
    address, act = STATES[name]
    reader.set_viewport_size({"width": 1280, "height": 900})
    reader.goto(address)
    act(reader)
    judge(reader, name, NARROW)
    reader.unroute_all()


def test_each_review_names_a_page_that_is_judged() -> None:
    known = {STYLE_GUIDE, *PAGES, *STATES}
    assert [key for key, review in REVIEWED.items() if not review.reason or not set(review.seen_on) <= known] == []
    assert {name for review in REVIEWED.values() for name in review.seen_on} <= known


def test_what_is_undecided_is_seen(new_page: NewPage) -> None:
    """Were axe silent about it, nothing would have to be reviewed: a violation, then a contrast that it cannot read."""
    page = new_page()
    page.set_content(
        "<html lang=fr><title>a</title><main><h1 style='background: linear-gradient(#000, #fff)'>b</h1><img src=c></main>"
    )
    violations, undecided = run(page)
    assert "image-alt" in {item.rule for item in violations}
    assert ("color-contrast", "page") in {item[:2] for item in undecided}
