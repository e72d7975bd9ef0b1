"""Leaving at once: by the link, by Shift three times; and what must not make anyone leave.

No request leaves the machine: the destination is answered, or left hanging, by the test itself.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import datetime
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from .conftest import NewPage

DESTINATION = "https://meteofrance.com/"
PAGE = "/dispositifs/plainte-exemple/"

# Says what stands at the first frame without the content; then stops loading, shows the page again, or does nothing.
# The page says it itself, since Playwright asks nothing of a page that is about to go.
_WATCH = """([act, after]) => addEventListener(act, () => {
  const start = performance.now();
  const look = () => {
    if (document.querySelector("main").checkVisibility()) return requestAnimationFrame(look);
    const box = document.querySelector(".leave__cover").getBoundingClientRect();
    console.log(JSON.stringify({
      took: performance.now() - start,
      words: document.body.innerText.trim().split(/\\n+/).join("|"),
      alert: document.querySelector("[role=alert]").textContent,
      title: document.title,
      box: [box.x, box.y, box.width, box.height],
    }));
    if (after === "none") return;
    setTimeout(() => {
      stop();
      if (after === "again") dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
      console.log("stopped");
    }, 100);
  };
  requestAnimationFrame(look);
}, true)"""


class Reader:
    """A page of the site and what it asked of the destination."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.headers: list[dict[str, str]] = []
        self.hang = False
        self.hanging: list[Route] = []
        page.context.route(lambda url: not url.startswith("http://127.0.0.1:"), self._answer)

    def _answer(self, route: Route) -> None:
        self.headers.append({**route.request.headers, "url": route.request.url})
        if self.hang:
            self.keep(route)
        else:
            route.fulfill(content_type="text/html", body="<title>Destination</title><h1>Destination</h1>")

    def keep(self, route: Route) -> None:
        """Leave a request hanging."""
        self.hanging.append(route)

    @property
    def link(self) -> Locator:
        return self.page.get_by_role("link", name="Quitter ce site", exact=True)

    @property
    def status(self) -> Locator:
        return self.page.get_by_role("region", name="Sortie rapide").get_by_role("status")

    def shift(self, times: int = 1) -> None:
        for _ in range(times):
            self.page.keyboard.press("Shift")

    def covered(self, act: str, after: str) -> dict[str, Any]:
        """Leave for a destination that hangs; what the page says of itself then."""
        self.hang = True
        box = self.link.bounding_box()
        assert box is not None
        if act == "keyup":
            self.shift(2)
        self.page.evaluate(_WATCH, [act, after])
        # What is asked of the page before it has stopped would be stopped too.
        said = ExitStack()
        told = said.enter_context(self.page.expect_console_message())
        if after != "none":
            said.enter_context(self.page.expect_console_message(lambda message: message.text == "stopped"))
        with said:
            if act == "keyup":
                self.shift()
            else:
                self.page.mouse.click(box["x"] + 20, box["y"] + 20)
        return dict(json.loads(told.value.text))

    def stays(self) -> None:
        assert self.headers == []
        assert self.page.url.startswith("http://127.0.0.1:")
        expect(self.page.get_by_role("main")).to_be_visible()

    def left(self) -> None:
        expect(self.page.get_by_role("heading", name="Destination")).to_be_visible()
        assert self.page.url == DESTINATION


Open = Callable[..., Reader]


@pytest.fixture
def reader(new_page: NewPage) -> Iterator[Open]:
    """Open a page of the site; keywords are those of `new_page`."""
    readers = []

    def opened(address: str = PAGE, **options: object) -> Reader:
        found = Reader(new_page(**options))
        readers.append(found)
        found.page.goto(address)
        return found

    yield opened
    # A request left hanging would outlive the test, and be told of in another one.
    for found in readers:
        for route in found.hanging:
            route.abort()


# That it stands so on every page: tests/browser/test_rgaa.py, 12.2.
def test_it_is_a_plain_link_second_under_the_tab_key(reader: Open) -> None:
    opened = reader(width=320, java_script_enabled=False)
    page, link = opened.page, opened.link
    expect(link).to_have_attribute("href", DESTINATION)
    expect(link).to_have_attribute("rel", "noreferrer nofollow")
    assert link.get_attribute("target") is None
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(link).to_be_focused()
    box = link.bounding_box()
    assert box is not None
    assert min(box["width"], box["height"]) >= 44
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 320
    expect(link).to_be_in_viewport(ratio=1)
    expect(page.get_by_role("link", name="Comment quitter vite").first).to_have_attribute("href", "/quitter/")


@pytest.mark.parametrize("width", [320, 1280])
def test_it_stays_in_sight_down_a_long_page(reader: Open, width: int) -> None:
    opened = reader("/me-defendre/", width=width)
    opened.page.get_by_role("link", name="Plan du site").scroll_into_view_if_needed()
    assert opened.page.evaluate("scrollY") > 500
    expect(opened.link).to_be_in_viewport(ratio=1)
    assert opened.link.evaluate(
        "a => { const b = a.getBoundingClientRect(); return a.contains(document.elementFromPoint(b.x + b.width / 2, b.y + b.height / 2)) }"
    )


@pytest.mark.parametrize("root", ["100%", "200%"])
@pytest.mark.parametrize("width", [320, 360, 640, 960, 1280])
def test_it_hides_nothing_of_the_header(reader: Open, width: int, root: str) -> None:
    page = reader("/", width=width).page
    page.add_style_tag(content=f"html {{ font-size: {root} }}")
    boxes = page.evaluate(
        "[...document.querySelectorAll('.leave__link, .header__name, .header__urgent, .header__menu')]"
        ".map(e => { const r = document.createRange(); r.selectNodeContents(e); const b = r.getBoundingClientRect();"
        " return [e.className, b.left, b.top, b.right, b.bottom] })"
    )
    others = boxes[1:]
    own = page.evaluate(
        "(b => [0, b.left, b.top, b.right, b.bottom])(document.querySelector('.leave__link').getBoundingClientRect())"
    )
    assert len(others) == 3
    for name, left, top, right, bottom in others:
        apart = left >= own[3] or right <= own[1] or top >= own[4] or bottom <= own[2]
        assert apart, name


def test_it_works_without_scripts(reader: Open) -> None:
    opened = reader(java_script_enabled=False)
    opened.link.click()
    opened.left()
    assert "referer" not in opened.headers[0]


def test_a_click_leaves_and_back_does_not_return(reader: Open) -> None:
    opened = reader("/plan-du-site/")
    page = opened.page
    page.goto(PAGE)
    opened.link.click()
    opened.left()
    assert "referer" not in opened.headers[0]
    page.go_back()
    expect(page).to_have_url("about:blank")


@pytest.mark.parametrize("modifier", ["Control", "Shift"])
def test_a_click_with_a_key_held_leaves_too(reader: Open, modifier: str) -> None:
    opened = reader()
    opened.link.click(modifiers=[modifier])
    opened.left()
    assert len(opened.page.context.pages) == 1


BEFORE = "http://127.0.0.1:9/before"  # another site, that the reader came from


def _visited(opened: Reader, *addresses: str) -> None:
    """Come from another site, then read these pages."""
    page = opened.page
    page.context.route(BEFORE, lambda route: route.fulfill(content_type="text/html", body="<title>Before</title>"))
    page.goto(BEFORE)
    for address in addresses:
        page.goto(address)


@pytest.mark.parametrize("act", ["click", "Shift"])
def test_back_shows_what_stood_before_the_whole_visit(reader: Open, act: str) -> None:
    opened = reader()
    page = opened.page
    _visited(opened, "/", "/me-defendre/", PAGE)
    if act == "click":
        opened.link.click()
    else:
        opened.shift(3)
    opened.left()
    assert page.evaluate("window.name") == ""
    page.go_back()
    expect(page).to_have_url(BEFORE)


@pytest.mark.parametrize("act", ["click", "Shift"])
def test_it_waits_for_no_end_of_a_page_that_a_slow_line_brings(reader: Open, act: str) -> None:
    opened = reader()
    page = opened.page
    _visited(opened, "/")
    page.route("**/never.js", opened.keep)
    page.route(
        f"**{PAGE}",
        lambda route: route.fulfill(
            content_type="text/html",
            body=route.fetch().text().replace("<main", '<script src="/never.js"></script><main'),
        ),
    )
    page.goto(PAGE, wait_until="commit")
    expect(opened.link).to_be_visible()
    page.wait_for_timeout(200)
    assert page.evaluate("document.readyState") == "loading"
    if act == "click":
        opened.link.click(no_wait_after=True)
    else:
        opened.shift(3)
    opened.left()
    page.go_back()
    expect(page).to_have_url(BEFORE)


def test_back_shows_no_more_of_one_page_read_in_two_places(reader: Open) -> None:
    opened = reader()
    _visited(opened, PAGE)
    opened.page.evaluate("location.hash = 'contenu'")
    opened.link.click()
    opened.left()
    opened.page.go_back()
    expect(opened.page).to_have_url(BEFORE)


def test_a_visit_that_began_with_a_feed_leaves_all_the_same(reader: Open) -> None:
    opened = reader()
    _visited(opened, "/flux/dispositifs.xml", "/me-defendre/", PAGE)
    opened.link.click()
    opened.left()


def test_both_shift_keys_count_alike(reader: Open) -> None:
    opened = reader()
    for key in ("ShiftLeft", "ShiftRight", "ShiftLeft"):
        opened.page.keyboard.press(key)
    opened.left()


def test_a_wheel_turned_with_shift_held_does_not_count(reader: Open) -> None:
    opened = reader()
    for _ in range(3):
        opened.page.keyboard.down("Shift")
        opened.page.mouse.wheel(10, 0)
        opened.page.wait_for_timeout(100)
        opened.page.keyboard.up("Shift")
    opened.stays()


def test_shift_three_times_leaves_and_back_does_not_return(reader: Open) -> None:
    opened = reader("/plan-du-site/")
    page = opened.page
    page.goto(PAGE)
    opened.shift(3)
    opened.left()
    assert "referer" not in opened.headers[0]
    page.go_back()
    expect(page).to_have_url("about:blank")


def test_progress_is_told_and_shown(reader: Open) -> None:
    opened = reader()
    dots = opened.page.locator(".leave__dots")
    expect(opened.status).to_have_text("")
    expect(dots).to_be_hidden()
    expect(dots).to_have_attribute("aria-hidden", "true")
    opened.shift()
    expect(dots).to_have_text("●○○")
    expect(opened.status).to_have_text("")  # a screen reader's own pause
    opened.shift()
    expect(opened.status).to_have_text("Appuyez encore 1 fois sur la touche Maj pour quitter ce site.")
    expect(dots).to_have_text("●●○")
    opened.stays()


@pytest.mark.parametrize(
    ("held", "key"), [("Shift", "A"), ("Shift", "1"), ("Shift", "Tab"), ("Control", "Shift"), ("Alt", "Shift")]
)
def test_shift_as_a_modifier_does_not_count(reader: Open, held: str, key: str) -> None:
    opened = reader()
    for _ in range(3):
        opened.page.keyboard.down(held)
        opened.page.keyboard.press(key)
        opened.page.keyboard.up(held)
    expect(opened.status).to_have_text("")
    opened.stays()


def test_a_click_with_shift_held_does_not_count(reader: Open) -> None:
    opened = reader()
    for _ in range(3):
        opened.page.keyboard.down("Shift")
        opened.page.mouse.click(5, 600)
        opened.page.keyboard.up("Shift")
    opened.stays()


def test_shift_held_down_counts_once(reader: Open) -> None:
    opened = reader()
    for _ in range(4):
        opened.page.keyboard.down("Shift")  # the second and following are repeats
    opened.page.keyboard.up("Shift")
    expect(opened.page.locator(".leave__dots")).to_have_text("●○○")
    opened.stays()


@pytest.mark.parametrize("other", ["a", "Escape", "Enter", "ArrowDown", "Control"])
def test_any_other_key_starts_again(reader: Open, other: str) -> None:
    opened = reader()
    opened.shift(2)
    opened.page.keyboard.press(other)
    expect(opened.status).to_have_text("")
    opened.shift(2)
    opened.stays()
    opened.shift()
    opened.left()


def test_five_seconds_later_it_starts_again(new_page: NewPage) -> None:
    opened = Reader(new_page())
    page = opened.page
    page.clock.install(time=datetime(2026, 11, 23, 12))
    page.goto(PAGE)
    page.clock.pause_at(datetime(2026, 11, 23, 13))
    opened.shift()
    page.clock.run_for(3000)
    opened.shift()
    page.clock.run_for(2100)
    expect(opened.status).to_have_text("Temps écoulé. Vous restez sur cette page.")
    expect(page.locator(".leave__dots")).to_be_hidden()
    page.clock.run_for(5100)
    expect(opened.status).to_have_text("")
    opened.shift(2)
    opened.stays()
    page.clock.run_for(4900)
    opened.shift()
    opened.left()


@pytest.mark.parametrize("act", ["click", "keyup"])
def test_the_content_is_hidden_at_once_even_when_the_destination_hangs(reader: Open, act: str) -> None:
    opened = reader()
    found = opened.covered(act, "none")
    assert found["took"] < 100
    assert found["words"] == "Chargement…|Ouvrir la météo"
    assert found["alert"] == found["title"] == "Chargement…"
    assert found["box"] == [0, 0, 1280, 900]
    # The page is covered before the browser has asked for anything: give it the time to.
    for _ in range(100):
        if opened.headers:
            break
        opened.page.wait_for_timeout(50)
    assert [request["url"] for request in opened.headers] == [DESTINATION]


def test_a_page_shown_again_is_not_left_covered(reader: Open) -> None:
    opened = reader()
    title = opened.page.title()
    opened.covered("click", "again")
    expect(opened.page.get_by_role("main")).to_be_visible()
    expect(opened.page.get_by_role("alert")).to_have_count(0)
    assert opened.page.title() == title
    opened.hang = False
    opened.shift(3)
    opened.left()


def test_a_stopped_loading_keeps_a_way_out(reader: Open) -> None:
    opened = reader()
    opened.covered("click", "stop")
    again = opened.page.get_by_role("link", name="Ouvrir la météo")
    expect(again).to_be_visible()
    opened.hang = False
    again.click()
    opened.left()
