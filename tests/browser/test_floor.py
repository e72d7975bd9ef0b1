"""At the floor, exit, emergency numbers, search and form work, and paper is clean; below it, a script that does not start leaves
what stands without scripts. `make measure` goes the same ways in real browsers (benchmarks/browsers)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from . import floor, rgaa
from . import proposal_journey as way
from .conftest import new_context, serving

SCHEME = "/dispositifs/saisine-exemple/"
PAGES = (
    "/",
    SCHEME,
    "/me-defendre/",
    "/recherche/",
    "/territoires/",
    "/proposer/",
    "/que-s-est-il-passe/faits/",
    "/ar/",
)

Open = Callable[..., Page]


@pytest.fixture(scope="module")
def old_origin(corpus_site: Path) -> Iterator[str]:
    """Origin of the site as a browser of the floor reads it."""
    with serving(corpus_site, floor.Floor) as address:
        yield address


@pytest.fixture
def old_page(browser: Browser, old_origin: str) -> Iterator[Open]:
    """Open an address in a browser of the floor; any error of a script fails the test."""
    contexts, wrong = [], []

    def opened(address: str, width: int = 360, height: int = 640, **options: Any) -> Page:
        context = new_context(browser, viewport={"width": width, "height": height}, base_url=old_origin, **options)
        context.add_init_script(floor.FEWER)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.goto(address)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert wrong == []


def test_the_emergency_line_and_the_exit_stand_in_the_first_screen(old_page: Open) -> None:
    page = old_page("/")
    for name in ("17", "112", "114"):
        expect(page.get_by_role("main").get_by_role("link", name=name, exact=True)).to_be_in_viewport(ratio=1)
    page.get_by_role("link", name="Plan du site").scroll_into_view_if_needed()
    expect(page.get_by_role("link", name="Quitter ce site", exact=True)).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("address", PAGES)
def test_nothing_overflows_nor_lies_over_another(old_page: Open, address: str) -> None:
    page = old_page(address)
    for width in (320, 360, 768, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate(rgaa.OVERFLOW) == [], width
        assert page.evaluate(rgaa.OVERLAID) == [], width


# What stands at the first frame after the way out was taken.
_LOOK = """() => {
  const look = () => {
    const cover = document.querySelector(".leave__cover");
    if (!cover) return;
    const box = cover.getBoundingClientRect();
    console.log([box.width, box.height, document.querySelector("main").offsetHeight, getComputedStyle(cover).position].join());
  };
  for (const act of ["click", "keyup"]) addEventListener(act, () => requestAnimationFrame(look), true);
}"""


@pytest.mark.parametrize("act", ["click", "Shift"])
def test_the_exit_covers_the_page_and_leaves(old_page: Open, act: str) -> None:
    page = old_page(SCHEME)
    held: list[Any] = []
    page.route("https://meteofrance.com/", lambda route: held.append(route))  # noqa: PLW0108
    page.evaluate(_LOOK)
    with page.expect_console_message() as said:
        if act == "click":
            page.get_by_role("link", name="Quitter ce site", exact=True).click(no_wait_after=True)
        else:
            for _ in range(3):
                page.keyboard.press("Shift")
    assert said.value.text == "360,640,0,fixed"
    for _ in range(50):
        if held:
            break
        page.wait_for_timeout(50)
    held[0].fulfill(content_type="text/html", body="<h1>Destination</h1>")
    expect(page.get_by_role("heading", name="Destination")).to_be_visible()


def test_the_search_answers(old_page: Open) -> None:
    page = old_page("/recherche/")
    page.get_by_role("searchbox").fill("permanence juridique à Lyon")
    page.keyboard.press("Enter")
    expect(page.locator("#resultats .card").first).to_be_visible()
    expect(page.locator("#resultats .card__name a").first).to_have_attribute(
        "href", "/dispositifs/lyon-permanence-exemple/"
    )


def test_the_filters_narrow_the_list(old_page: Open) -> None:
    page = old_page("/me-defendre/")
    page.get_by_text("Filtrer la liste").click()
    page.get_by_role("checkbox", name="Gratuit").check()
    expect(page.locator("[data-filters-status]")).to_contain_text("correspond")


def test_the_form_gives_its_file(old_page: Open) -> None:
    page = old_page(way.ADDRESS, 1280, 900, reduced_motion="reduce")
    hand = way.Hand(way.opened(page))
    way.fill(hand)
    with way.downloaded(page) as sent:
        hand.click(way.submit(page))
    assert sent[1]["scheme"]["id"] == "atelier-ecriture-juridique"
    page.get_by_label("Logo de l’organisme", exact=True).set_input_files(
        {"name": "logo.jpg", "mimeType": "image/jpeg", "buffer": way.photograph()}
    )
    expect(page.get_by_text("Votre navigateur est trop ancien pour préparer un logo")).to_be_visible()


@pytest.mark.parametrize("address", PAGES)
def test_neither_the_menu_nor_the_exit_is_on_paper(old_page: Open, address: str) -> None:
    page = old_page(address, 680, 900)
    page.emulate_media(media="print")
    for part in (".leave", ".header__nav", ".header__aside", ".header__urgent", ".breadcrumb", ".footer", ".skip"):
        assert page.locator(part).evaluate_all("all => all.every(one => getComputedStyle(one).display === 'none')"), (
            part
        )


@pytest.mark.parametrize(
    ("address", "script", "left"),
    [
        (way.ADDRESS, "validator", "Le formulaire demande JavaScript."),
        ("/recherche/", "search", "La recherche par mots demande JavaScript."),
    ],
)
def test_a_script_that_does_not_start_leaves_what_stands_without_it(
    browser: Browser, old_origin: str, address: str, script: str, left: str
) -> None:
    context = new_context(browser, base_url=old_origin)
    page = context.new_page()
    page.route(f"**/static/{script}.*.js", lambda route: route.fulfill(content_type="text/javascript", body="let ="))
    page.goto(address)
    expect(page.get_by_text(left)).to_be_visible()
    context.close()


def test_what_is_taken_away_is_missing(old_page: Open) -> None:
    """Were nothing taken, the rest would prove nothing."""
    page = old_page("/")
    assert page.evaluate(
        "[Object.hasOwn, [].at, window.navigation, window.structuredClone].every(one => one === undefined)"
    )
    assert page.evaluate("try { new RegExp('(?<=a)b') } catch (error) { error.name }") == "SyntaxError"
    assert floor.script("const a = /(?<!b)c/u;") == "throw new SyntaxError();"
    sheet = floor.styles(
        "a { color: red; accent-color: red } b:has(c) { d: e } @layer f { g { h: i } } @container (min-width: 1px) { j { k: l } }"
        " @media (scripting: enabled) { m { n: o } } @media print { p::marker { q: r } s { t: u } }"
        " v { content: '›'; content: '›' / '' } @supports not (container-type: size) { w { x: y } }"
    )
    assert "".join(sheet.split()) == 'a{color:red;}@mediaprint{s{t:u;}}v{content:"›";}w{x:y;}'
