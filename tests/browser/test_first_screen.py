"""What a phone shows before anything is scrolled, in the faces of this machine, wider than those of most phones."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from . import rgaa
from .conftest import NewPage


def _bottom(found: Locator) -> float:
    box = found.bounding_box()
    assert box is not None, found
    return box["y"] + box["height"]


def _phone(new_page: NewPage, width: int, height: int, address: str) -> Page:
    page = new_page(width, java_script_enabled=False)
    page.set_viewport_size({"width": width, "height": height})
    page.goto(address)
    return page


@pytest.mark.parametrize(("width", "height"), [(390, 844), (360, 640)])
def test_home_says_whom_to_call_and_every_way_in(new_page: NewPage, width: int, height: int) -> None:
    page = _phone(new_page, width, height, "/")
    main = page.get_by_role("main")
    for name in ("17", "112", "114"):
        assert _bottom(main.get_by_role("link", name=name, exact=True)) <= height, name
    answers = main.locator(".choice").all()
    assert len(answers) == 7
    for answer in answers:
        assert _bottom(answer) <= height, answer


# Bottoms, in reading order, of: what to press first, free or not, anonymous or not… where.
_ANSWERS = """() => [
  document.querySelector('[aria-labelledby=joindre] :is(.contact a, .contact__text, .contact__note, .contact__waiting)'),
  [...document.querySelectorAll('[aria-labelledby=conditions] > :is(.conditions, p)')].at(-1),
  document.querySelector('[aria-labelledby=conditions] dd'),
].map(e => e ? e.getBoundingClientRect().bottom + scrollY : null)"""


def test_every_scheme_says_how_to_reach_it_and_on_what_conditions(new_page: NewPage, online: list[str]) -> None:
    page = new_page(java_script_enabled=False)
    counts = [0, 0, 0]
    for scheme in online:
        page.goto(f"/dispositifs/{scheme}/")
        for width, height, needed in ((390, 844, 3), (360, 640, 1)):
            page.set_viewport_size({"width": width, "height": height})
            answers = page.evaluate(_ANSWERS)
            bottoms = [bottom for bottom in answers[:needed] if bottom is not None]
            assert bottoms == sorted(bottoms), scheme
            assert not bottoms or bottoms[-1] <= height, (scheme, width, height)
        counts = [count + (answer is not None) for count, answer in zip(counts, answers, strict=True)]
    # Were the page's own words not found, nothing would have been measured.
    assert counts[0] > len(online) * 0.85
    assert counts[1] > len(online) / 3
    assert counts[2] == len(online) > 0


@pytest.mark.parametrize(("width", "height"), [(390, 844), (360, 640), (320, 640)])
def test_home_asks_what_happened_before_the_doors_the_search_and_the_places(
    new_page: NewPage, width: int, height: int
) -> None:
    page = new_page(width)
    page.set_viewport_size({"width": width, "height": height})
    page.goto("/")
    main = page.get_by_role("main")
    expect(main.get_by_role("searchbox")).to_be_visible()
    order = [
        *(main.get_by_role("link", name=name, exact=True).first for name in ("17", "112", "114")),
        *main.locator(".choice").all(),
        *(main.get_by_role("link", name=name) for name in ("Je veux me défendre", "Je veux alerter", "Je veux agir")),
        main.get_by_role("searchbox"),
        main.get_by_role("link", name="Près de chez moi"),
    ]
    bottoms = [_bottom(found) for found in order]
    assert bottoms == sorted(bottoms)
    assert bottoms[-1] <= 2 * height


# What a reader may do to the text: half as large again, twice as large (WCAG 1.4.4), spaced out (1.4.12).
_TEXT = {
    "as it is": "",
    "150 %": "html { font-size: 150% }",
    "200 %": "html { font-size: 200% }",
    "spaced": "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }",
}


@pytest.mark.parametrize("style", _TEXT.values(), ids=_TEXT)
@pytest.mark.parametrize("address", ["/", "/en/", "/ar/"])
def test_no_two_ways_of_the_header_overlap(new_page: NewPage, address: str, style: str) -> None:
    page = new_page()
    page.goto(address)
    page.add_style_tag(content=style or "/* nothing */")
    for width in (320, 360, 390, 640, 768, 960, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        if not style:
            page.evaluate("document.querySelector('.header__menu').open = false")
            assert page.evaluate(rgaa.OVERLAID) == [], width
        page.evaluate("document.querySelector('.header__menu').open = true")
        assert _met(page) == [], width


def _met(page: Page) -> list[tuple[str, str]]:
    """Words of the header that lie over one another."""
    texts = page.evaluate("""() => [...document.querySelectorAll(
        '.leave a, .header__name, .header__urgent, .header__aside svg, .header__aside span, .header__languages a, .header__menu a, summary'
      )].filter(e => e.checkVisibility() && e.getBoundingClientRect().width > 2).map(e => {
        const range = document.createRange();
        range.selectNodeContents(e);
        const box = (e.localName === 'svg' ? e : range).getBoundingClientRect();
        return [e.textContent || e.localName, box.left, box.top, box.right, box.bottom];
      })""")
    assert len(texts) >= 6
    return [
        (one[0], other[0])
        for at, one in enumerate(texts)
        for other in texts[at + 1 :]
        if one[0] != other[0]
        and one[1] < other[3] - 0.5 and other[1] < one[3] - 0.5 and one[2] < other[4] - 0.5 and other[2] < one[4] - 0.5
    ]  # fmt: skip


def test_the_menu_leads_to_the_questions_first(new_page: NewPage) -> None:
    page = new_page()
    page.goto("/dispositifs/saisine-exemple/")
    menu = page.get_by_role("navigation", name="Menu principal").get_by_role("link")
    expect(menu.first).to_have_text("Que s’est-il passé ?")
    tops = {round(link.bounding_box()["y"]) for link in menu.all()}  # type: ignore[index]
    assert len(tops) == 1


@pytest.mark.parametrize("address", ["/", "/me-defendre/", "/ar/", "/ar/me-defendre/"])
def test_large_text_leaves_half_of_a_phone_to_the_page(new_page: NewPage, address: str) -> None:
    page = new_page(360)
    page.set_viewport_size({"width": 360, "height": 640})
    page.goto(address)
    page.add_style_tag(content="html { font-size: 200% }")
    assert page.get_by_role("main").evaluate("e => e.firstElementChild.getBoundingClientRect().top") <= 345


@pytest.mark.parametrize("address", ["/en/", "/ar/me-defendre/", "/en/que-s-est-il-passe/"])
def test_what_is_said_of_a_translation_comes_after_whom_to_call(new_page: NewPage, address: str) -> None:
    page = new_page()
    page.goto(address)
    first = page.get_by_role("main").evaluate("e => [...e.children].slice(0, 2).map(one => one.className)")
    assert first == ["emergency", "translation"]


def test_more_contrast_leaves_one_ink(new_page: NewPage) -> None:
    page = new_page(contrast="more")
    page.goto("/me-defendre/")
    inks = page.evaluate("[document.body, document.querySelector('.card__facts')].map(e => getComputedStyle(e).color)")
    assert inks[0] == inks[1]
