"""The real web server's headers stop nothing of ours, and would stop anything else: a crawl of every kind of element and journey."""

from __future__ import annotations

import re
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from egalite.hosting.server import local

from .addresses import PAGES
from .conftest import new_context

_LISTEN = """addEventListener("securitypolicyviolation", (event) =>
  console.error(`VIOLATION ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`))"""
_STORED = """async () => [
  document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length,
  (await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length,
]"""


class Crawl:
    """One reader, and everything that the browser had to say against the pages."""

    def __init__(self, browser: Browser, origin: str) -> None:
        self.context = new_context(browser, base_url=origin, viewport={"width": 1280, "height": 900})
        self.context.add_init_script(_LISTEN)
        self.page: Page = self.context.new_page()
        self.wrong: list[str] = []
        self.page.on("console", lambda message: self._told(message.type, message.text))
        self.page.on("pageerror", lambda error: self._told("error", str(error)))
        self.page.on("requestfailed", lambda request: self._told("error", f"{request.url} {request.failure}"))
        self.context.route(lambda url: not url.startswith(origin), self._outside)
        self.outside: list[str] = []

    def _told(self, kind: str, text: str) -> None:
        # A page left before its icon came aborts that request; the pages of what is not found or gone answer 404 or 410.
        if kind in ("error", "warning") and not re.search("status of 4(04|10)|ERR_ABORTED", text):
            self.wrong.append(f"{self.page.url} : {text}")

    def _outside(self, route) -> None:
        self.outside.append(route.request.url)
        route.fulfill(status=200, content_type="text/html", body="<title>Ailleurs</title>")

    @property
    def violations(self) -> list[str]:
        """What the browser blocked."""
        return [text for text in self.wrong if "VIOLATION" in text]


@contextmanager
def served(site: Path, work: Path) -> Iterator[str]:
    """Origin of a site behind nginx."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with local.running(local.configure(site, work, port), port):
        yield f"http://127.0.0.1:{port}"


@pytest.fixture(scope="module")
def hardened(corpus_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Origin of the site behind the real nginx."""
    with served(corpus_site, tmp_path_factory.mktemp("nginx")) as origin:
        yield origin


@pytest.fixture
def crawl(browser: Browser, hardened: str) -> Iterator[Crawl]:
    """A reader of the site."""
    reader = Crawl(browser, hardened)
    yield reader
    reader.context.close()


def test_every_page_is_silent_and_leaves_nothing_behind(crawl: Crawl) -> None:
    for address in PAGES.values():
        crawl.page.goto(address, wait_until="load")
        assert crawl.page.evaluate("crossOriginIsolated"), address
        assert crawl.page.evaluate(_STORED) == ["", 0, 0, 0, 0, 0], address
    assert crawl.wrong == []
    assert crawl.outside == []
    assert crawl.context.cookies() == []


def _filter(page: Page) -> None:
    page.goto("/dispositifs/")
    page.locator("[data-filters] summary").first.click()
    page.locator("[data-filters] input").first.check()
    expect(page.locator("[data-filters-status]")).to_contain_text("dispositif")


def _postcode(page: Page) -> None:
    page.goto("/territoires/")
    field = page.get_by_label("code postal")
    field.fill("01410")
    field.press("Enter")
    page.locator("[data-postcode] [role=status] a").first.click()
    page.wait_for_url("**/territoires/*/")


def _wrong_postcode(page: Page) -> None:
    page.goto("/territoires/")
    page.get_by_label("code postal").fill("abc")
    page.get_by_label("code postal").press("Enter")
    expect(page.locator("[data-postcode] [role=alert]")).not_to_be_empty()


def _orientation(page: Page) -> None:
    page.goto("/que-s-est-il-passe/")
    page.locator("main a[href^='/que-s-est-il-passe/']").first.click()
    page.wait_for_url("**/que-s-est-il-passe/*/")


def _leave(page: Page) -> None:
    page.goto("/")
    for _ in range(3):
        page.keyboard.press("Shift")
    page.wait_for_url("https://**")


def _open_a_scheme(page: Page) -> None:
    page.goto("/me-defendre/")
    page.locator("main a[href^='/dispositifs/']").first.click()
    page.wait_for_url("**/dispositifs/*/")


def _search(page: Page) -> None:
    page.goto("/recherche/")
    page.get_by_role("searchbox").first.fill("propos racistes au travail")
    page.get_by_role("button", name="Chercher", exact=True).click()
    expect(page.locator("ol#resultats > li").first).to_be_visible(timeout=15_000)


JOURNEYS: dict[str, Callable[[Page], None]] = {
    "filter": _filter,
    "postcode": _postcode,
    "wrong postcode": _wrong_postcode,
    "orientation": _orientation,
    "leave": _leave,
    "search": _search,
    "open a scheme": _open_a_scheme,
}


@pytest.mark.parametrize("journey", JOURNEYS.values(), ids=JOURNEYS)
def test_every_journey_is_silent(crawl: Crawl, journey: Callable[[Page], None]) -> None:
    journey(crawl.page)
    assert crawl.wrong == []


HOSTILE = {
    "inline script": ("<script>1</script>", "script-src-elem"),
    "handler": ("<img src=/rien onerror=1>", "script-src-attr"),
    "inline style": ("<style>p { color: red }</style>", "style-src-elem"),
    "style attribute": ('<p style="color: red">', "style-src-attr"),
    "script from elsewhere": ("<script src=https://exemple.invalid/x.js></script>", "script-src-elem"),
    "image from elsewhere": ("<img src=https://exemple.invalid/x.png>", "img-src"),
    "frame": ("<iframe src=/></iframe>", "frame-src"),
    "base": ("<base href=https://exemple.invalid/>", "base-uri"),
    "innerHTML": ("<script type=module src=/inner.js></script>", "require-trusted-types-for"),
    "eval": ("<script type=module src=/eval.js></script>", "require-trusted-types-for"),
    "request elsewhere": ("<script type=module src=/fetch.js></script>", "connect-src"),
}


@pytest.fixture(scope="module")
def attacked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Origin of a site whose pages were tampered with, one page an attack."""
    folder = tmp_path_factory.mktemp("attacked")
    for number, (markup, _) in enumerate(HOSTILE.values()):
        page = folder / "site" / str(number) / "index.html"
        page.parent.mkdir(parents=True)
        page.write_text(f"<!DOCTYPE html><title>Attaque</title><body>{markup}")
    scripts = {
        "inner": "document.body.innerHTML = '<p>'",
        "eval": "eval('1')",
        "fetch": "fetch('https://exemple.invalid/').catch(() => {})",
    }
    for name, text in scripts.items():
        (folder / "site" / f"{name}.js").write_text(text)
    with served(folder / "site", folder / "nginx") as origin:
        yield origin


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_not_ours_is_stopped(browser: Browser, attacked: str, name: str) -> None:
    """Also proves that the crawl above would see a violation."""
    reader = Crawl(browser, attacked)
    with reader.page.expect_console_message(lambda message: "VIOLATION" in message.text, timeout=5000):
        reader.page.goto(f"/{list(HOSTILE).index(name)}/")
    assert any(HOSTILE[name][1] in text for text in reader.violations)
    reader.context.close()


def test_a_drawing_opened_by_itself_runs_nothing(browser: Browser, tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "x.js").write_text("document.documentElement.setAttribute('data-ran', '1')")
    (site / "logo.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script href="/x.js"/><rect width="9" height="9"/></svg>'
    )
    with served(site, tmp_path / "nginx") as origin:
        reader = Crawl(browser, origin)
        reader.page.goto("/logo.svg")
        assert reader.page.locator("[data-ran]").count() == 0
        assert reader.wrong != []
        reader.context.close()
