"""The scripted part of an RGAA 4.1.2 audit, on pages that show each kind of element. axe and journeys are in the files beside."""

from __future__ import annotations

import base64
import re
import string
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import FloatRect, Page, expect

from egalite.project import CHECKOUT
from egalite.site.render import assets
from tests.site.test_html import VNU

from . import axe, rgaa
from .addresses import PAGES
from .conftest import NewPage

_SCRIPTED = [
    "/",
    "/ar/",
    "/recherche/",
    "/dispositifs/",
    "/territoires/",
    "/proposer/",
    PAGES["scheme, phones and places"],
]
_REACH = 24  # controls from the first one: past the header, into the content

SITE = "Égalité contre racisme"
SPACED = (
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }"
    " p { margin-block-end: 2em !important }"
)
TWICE = "html { font-size: 200% }"
# A rule that sees nothing anywhere proves nothing: each must object to this.
HOSTILE = {
    "themes 2, 4, 13 stay without object": "<iframe title=x></iframe>",
    "10.1 no presentation in the markup": "<center>a</center>",
    "10.2 no information in generated content": "<style>p::before { content: 'urgent' }</style><p>a</p>",
    "10.3, 12.8 nothing reorders what is read": "<p style='order: 1'>a</p>",
    "5.4, 5.6, 5.7 tables have a caption and scopes": "<table><caption>a</caption><tr><th>b</th></tr></table>",
    "11.1 every field has a visible label": "<input placeholder=Nom>",
    "11.5, 11.7 choices stand in a fieldset with a legend": "<label><input type=checkbox>a</label>",
    "11.9, 7.1 a button is a button": "<span role=button tabindex=0>a</span>",
    "1.2 a drawing is hidden or has a name": "<svg></svg>",
    "1.9 a caption names its figure": "<figure><figcaption>Carte</figcaption></figure>",
    "9.2 few landmarks, each with its name": "<section aria-label=a></section>" * 9,
    "13.2 no window opens by itself": "<a href='/' target=_blank>a</a>",
    "6.1 links say where they lead": "<a href='/'>En savoir plus</a>",
    "8.3 the page says its language and direction": "<p>a</p>",
    "8.7, 8.10 words of another language say so": "<p>How does the Arcom react</p>",
    "8.7, 8.10 French words say so, and read from left to right": "<section lang=en><p>Vous avez besoin d’une aide</p></section>",
}


@pytest.fixture(scope="module", params=PAGES.values(), ids=PAGES)
def visit(request: pytest.FixtureRequest, reader: Page) -> Page:
    """One page, opened once for all its tests: opening costs more than most of them."""
    reader.goto(request.param)
    return reader


@pytest.fixture
def page(request: pytest.FixtureRequest, visit: Page) -> Page:
    """That page, in its usual window and colours. Tests leave it as it was until the first that opens all it folds; a test
    that failed may have left anything, so that the page is then loaded again."""
    if request.session.testsfailed:
        visit.goto(visit.url)  # a reload would come back to where the page was scrolled
    visit.set_viewport_size({"width": 1280, "height": 900})
    visit.emulate_media(color_scheme="light", forced_colors="none")
    visit.evaluate("document.activeElement.blur(), scrollTo(0, 0)")
    return visit


def test_nothing_moves_for_those_who_ask(page: Page) -> None:
    """13.8, and `prefers-reduced-motion`."""
    assert page.evaluate(rgaa.MOVING) == []


def test_a_small_or_zoomed_window_hides_nothing(page: Page) -> None:
    """10.11 at both sizes; page zoom 200 %; what stays in sight never covers the focus (WCAG 2.4.11)."""
    for width, height in ((1280, 900), (320, 480), (320, 256), (640, 450)):
        page.set_viewport_size({"width": width, "height": height})
        assert page.evaluate(rgaa.OVERFLOW) == [], (width, height)
        assert page.evaluate(rgaa.OVERLAID) == [], (width, height)
        page.keyboard.press("Tab")
        assert page.evaluate(rgaa.COVERED) == [], (width, height)


def test_focus_is_seen_three_to_one(page: Page) -> None:
    """10.7: pixels compared with and without focus, for each kind of ring of the page; dark where controls are many."""
    judge = page.context.new_page()
    home = page.evaluate("location.pathname") in {"/", "/ar/"}
    page.keyboard.press("Tab")  # from here on the focus is a keyboard's
    for colours in axe.COLOURS if page.evaluate("location.pathname") in _SCRIPTED else axe.COLOURS[:1]:
        page.emulate_media(color_scheme=colours)
        for index in page.evaluate(rgaa.KINDS):
            control = page.evaluate_handle(f"{rgaa.CONTROLS}[{index}]").as_element()
            assert control is not None
            if not home and not control.evaluate("e => e.closest('main')"):
                continue  # what stands around the content is the same everywhere
            control.evaluate("e => { e.focus(); e.scrollIntoView({block: 'center'}) }")
            box = control.bounding_box()
            assert box is not None
            after = _picture(page, box)
            control.evaluate("e => e.blur()")
            before = _picture(page, box)
            changed = judge.evaluate(rgaa.CHANGED, [before, after])
            text = control.evaluate("e => e.textContent.trim() || e.outerHTML.slice(0, 60)")
            assert changed >= 2 * (box["width"] + box["height"]), (colours, text)
    judge.close()


def test_the_keyboard_goes_through_every_control_both_ways(page: Page) -> None:
    """12.8, 12.9, 7.3, 12.7: the set, the order of the document, no trap, the skip link first. All the way where scripts act:
    elsewhere nothing could hold the focus, and what could move it is forbidden by test_structure."""
    page.reload()  # Tab starts from where the focus last was, even once it is gone
    count = page.evaluate(f"""() => {{
      const controls = {rgaa.CONTROLS};
      window.reached = [];
      document.addEventListener('focusin', event => window.reached.push(controls.indexOf(event.target)));
      return controls.length;
    }}""")
    first = page.evaluate(f"{rgaa.CONTROLS}[0].getAttribute('href')")
    assert first == "#contenu"
    assert page.evaluate("document.querySelector('#contenu').matches('main[tabindex=\"-1\"]')")
    reach = count if page.evaluate("location.pathname") in _SCRIPTED else min(count, _REACH)
    for _ in range(reach):
        page.keyboard.press("Tab")
    assert page.evaluate("reached") == list(range(reach))
    back = range(reach - 2, -1, -1)
    for _ in back:
        page.keyboard.press("Shift+Tab")
    assert page.evaluate("reached") == [*range(reach), *back]
    page.evaluate(f"{rgaa.CONTROLS}.at(-1).focus()")
    page.keyboard.press("Tab")
    assert page.evaluate(f"{rgaa.CONTROLS}.indexOf(document.activeElement)") in {-1, 0}


def test_large_or_spaced_text_is_never_cut(page: Page) -> None:
    """10.4 and 10.12: no box hides part of its own text, nothing overflows, no control lies over another."""
    for style in (SPACED, TWICE):
        added = page.add_style_tag(content=style)
        for width in (640, 320):
            page.set_viewport_size({"width": width, "height": 900})
            assert page.evaluate(rgaa.OVERFLOW) == [], (style, width)
            if width > 320:
                assert page.evaluate(rgaa.OVERLAPS) == [], (style, width)
        added.evaluate("style => style.remove()")
    _open_all(page)
    for style in (TWICE, TWICE + SPACED):
        added = page.add_style_tag(content=style)
        for width in (1280, 320):
            page.set_viewport_size({"width": width, "height": 900})
            assert page.evaluate(rgaa.CLIPPED) == [], (style, width)
        added.evaluate("style => style.remove()")


def test_text_stands_out_seven_to_one(page: Page) -> None:
    """3.2, and beyond it what AAA asks."""
    _open_all(page)
    for width in axe.WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert axe.faint(page) == [], width


def test_structure(page: Page) -> None:
    _open_all(page)
    found = {rule: page.evaluate(script) for rule, script in rgaa.STRUCTURE.items()}
    assert {rule: said for rule, said in found.items() if said} == {}


def test_forced_colours_keep_edges_and_focus(page: Page) -> None:
    page.emulate_media(forced_colors="active")
    _open_all(page)
    assert page.evaluate(rgaa.EDGELESS) == []
    page.keyboard.press("Tab")
    faint = page.evaluate(f"""() => {rgaa.CONTROLS}.filter(e => {{
      e.focus();
      const style = getComputedStyle(e);
      return style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2;
    }}).map(e => e.textContent.trim())""")
    assert faint == []


def test_messages_speak_from_a_place_that_already_exists(page: Page) -> None:
    """7.5, 7.4: live regions are in the page before they say anything, and no field leads elsewhere."""
    live = "[...document.querySelectorAll('[role=status], [role=alert], [role=log], [aria-live]')]"
    _open_all(page)
    page.evaluate(f"window.regions = {live}")
    path = page.evaluate("location.pathname")
    for field in page.locator("main input[type=checkbox]:visible").all()[:4]:
        field.check()
    for field in page.locator("main select:visible").all():
        field.select_option(index=1)
    assert page.evaluate("location.pathname") == path
    assert page.evaluate(f"{live}.length === window.regions.length")
    assert page.evaluate(f"{live}.every((region, index) => region === window.regions[index])")
    # A filter tells what it leaves; an answer of a form changes nothing that must be told.
    if page.locator("main [data-filters] input[type=checkbox]:visible").count():
        assert page.evaluate(f"{live}.some(region => region.textContent.trim())")


def test_without_styles_everything_is_there_in_order(page: Page) -> None:
    """10.1 to 10.3: what styles show is read in the same order without them."""
    _open_all(page)
    lines = [_tight(line) for line in page.evaluate("document.body.innerText").splitlines()]
    page.evaluate("document.querySelectorAll('link[rel=stylesheet], style').forEach(e => e.remove())")
    bare, place = _tight(page.evaluate("document.body.innerText")), 0
    for line in lines:
        found = bare.find(line, place)
        assert found >= 0, line
        place = found + len(line)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator("a.skip")).to_be_visible()


@pytest.mark.parametrize("rule", rgaa.STRUCTURE)
def test_each_rule_sees_what_it_forbids(new_page: NewPage, rule: str) -> None:
    page = new_page()
    page.set_content(f"<html lang=fr><body>{HOSTILE[rule]}")
    assert page.evaluate(rgaa.STRUCTURE[rule])
    page.set_content("<html lang=fr dir=ltr><body><h1>Rien</h1>")
    assert page.evaluate(rgaa.STRUCTURE[rule]) == []


@pytest.mark.parametrize("address", _SCRIPTED)
def test_no_single_character_is_a_shortcut(new_page: NewPage, address: str) -> None:
    """12.10; nobody leaves by a stray key."""
    page = new_page(reduced_motion="reduce")
    page.goto(address)
    expect(page.locator("form[data-propose]:not([data-ready])")).to_have_count(0, timeout=15_000)
    before = page.evaluate("[location.href, document.documentElement.outerHTML, scrollY]")
    for key in (*string.ascii_letters, *string.digits, *string.punctuation, "Escape"):
        page.keyboard.press(key)
    assert page.evaluate("[location.href, document.documentElement.outerHTML, scrollY]") == before


def test_titles_say_the_page_then_the_site(corpus_site: Path) -> None:
    """8.5, 8.6. That no two are alike is checked in tests/site/test_html.py."""
    for name, html in _files(corpus_site):
        [title] = re.findall(r"<title>(.*?)</title>", html.partition("</head>")[0])
        if name == "index.html":
            assert title == SITE
            continue
        if name in {"en/index.html", "ar/index.html"}:
            assert title.endswith(f" – {SITE}")
            continue
        page, site = title.rsplit(" – ", 1)
        [heading] = re.findall(r"<h1[^>]*>(.*?)</h1>", html, re.DOTALL)
        assert site == SITE, name
        # What stays in a history is kept more neutral than the page itself.
        if "que-s-est-il-passe/" in name:
            continue
        assert _long_words(page) & _long_words(heading), (name, page, heading)


def test_navigation_is_the_same_everywhere_in_a_language(corpus_site: Path) -> None:
    """12.2: the way out, the menu, their place; they differ only by where one is, and by where other languages are."""
    menus, orders = set(), set()
    for _, html in _files(corpus_site):
        header = re.search(r"<body>.*?</header>", html, re.DOTALL)
        assert header is not None
        menu = re.sub(r' aria-current="\w+"', "", header[0])
        menus.add((html.split('lang="', 1)[1][:2], re.sub(r'href="[^"]*" (?=hreflang="\w+" lang=)', "", menu)))
        landmarks = re.findall(
            r'<(a class="skip"|header|main|footer)(?=[\s>])',
            re.sub(r"<main.*?</main>", "<main>", html, flags=re.DOTALL),
        )
        orders.add(tuple(landmarks))
    assert len(menus) == len(dict(menus)) == 3
    assert orders == {('a class="skip"', "header", "main", "footer")}


def test_the_site_map_lists_every_page_and_every_page_leads_to_it(corpus_site: Path) -> None:
    """12.1, 12.3, 12.4."""
    listed = set(re.findall(r'href="(/[^"#]*)"', (corpus_site / "plan-du-site/index.html").read_text(encoding="utf-8")))
    for name, html in _files(corpus_site):
        for address in ("/plan-du-site/", "/accessibilite/"):
            assert f'href="{address}"' in html, name
        # What another language has is reached from its home: tests/site/test_translations.py. What has gone is listed nowhere.
        gone = '<meta name="robots" content="noindex">' in html
        if name != "404.html" and "/page/" not in name and not name.startswith(("en/", "ar/")):
            assert (f"/{name.removesuffix('index.html')}" in listed) is not gone, name


def test_ink_and_ground_are_declared_together() -> None:
    """10.5, on the stylesheet itself."""
    sheet = re.sub(r"/\*.*?\*/", "", assets.stylesheet(), flags=re.DOTALL)
    screen = sheet.split("@media print {\n:root")[0]
    alone = [
        selector.strip()
        for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", screen)
        if re.search(r"(?:^|[;\s])color:(?!\s*(?:inherit|currentcolor))", body)
        and "background" not in body
        and "::marker" not in selector
    ]
    assert alone == []


def test_nothing_comes_up_on_hover_or_focus() -> None:
    """10.13, 10.14, 12.11: what follows the pointer or the focus changes how things look, and shows nothing that was not there."""
    sheet = re.sub(r"/\*.*?\*/", "", assets.stylesheet(), flags=re.DOTALL)
    shown = [
        selector.strip()
        for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet)
        if re.search(r":(?:hover|focus|active)", selector)
        and not re.search(
            r"\.(?:skip|visually-hidden)\b", selector
        )  # a link to skip to, which the criteria leave aside
        and re.search(
            r"(?:^|[;\s])(?:display|visibility|opacity|content|clip|clip-path|transform|max-height|left|top):", body
        )
    ]
    assert shown == []


def test_what_scripts_make_is_valid(new_page: NewPage, tmp_path: Path) -> None:
    """8.2: the page as it stands once its scripts have run, everything open."""
    page = new_page()
    for index, address in enumerate(_SCRIPTED):
        page.goto(address)
        expect(page.locator("form[data-propose]:not([data-ready])")).to_have_count(0, timeout=15_000)
        _open_all(page)
        html = page.evaluate("`<!DOCTYPE html>${document.documentElement.outerHTML}`")
        (tmp_path / f"{index}.html").write_text(html, encoding="utf-8")
    command = [*VNU, "--errors-only", "--exit-zero-always", str(tmp_path)]
    said = subprocess.run(command, check=True, capture_output=True, text=True)
    assert said.stderr == ""


def test_no_font_no_image_of_text() -> None:
    """1.8: the theme's only pictures are its own signs, drawn."""
    kinds = {path.suffix for path in (CHECKOUT / "theme/static").rglob("*") if path.is_file()}
    assert kinds <= {".svg", ".css"}


def _open_all(page: Page) -> None:
    page.evaluate("document.querySelectorAll('details').forEach(e => e.open = true)")


def _long_words(text: str) -> set[str]:
    """Words that carry sense; a short title keeps all of its own."""
    words = set(re.findall(r"\w+", re.sub(r"<[^>]*>", " ", text).casefold()))
    return {word for word in words if len(word) >= 4} or words


def _tight(text: str) -> str:
    """A text without its spaces: styles may change them."""
    return "".join(text.casefold().split())


def _picture(page: Page, box: FloatRect) -> str:
    """A part of the page and 12 pixels around it, as base64 PNG."""
    size = page.viewport_size
    assert size is not None
    left, top = max(box["x"] - 12, 0), max(box["y"] - 12, 0)
    clip: FloatRect = {
        "x": left,
        "y": top,
        "width": min(box["x"] + box["width"] + 12, size["width"]) - left,
        "height": min(box["y"] + box["height"] + 12, size["height"]) - top,
    }
    return base64.b64encode(page.screenshot(clip=clip)).decode()


def _files(corpus_site: Path) -> Iterator[tuple[str, str]]:
    found = sorted(corpus_site.rglob("*.html"))
    assert found
    for path in found:
        yield path.relative_to(corpus_site).as_posix(), path.read_text(encoding="utf-8")
