"""The corpus's site, served on this machine alone, and read with the machine's own Chromium on the corpus's day."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, time
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from egalite.records.registry import load
from tests.support.corpus import CORPUS, DAY

_QUIET = (
    "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
    "--disable-component-update", "--no-first-run",
)  # fmt: skip

NewPage = Callable[..., Page]


class Handler(SimpleHTTPRequestHandler):
    """Serves a folder as the web server will: an unknown address answers 404.html, with its status."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        if code != 404:
            super().send_error(code, message, explain)
            return
        content = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:
        """Stay silent."""


@contextmanager
def serving(folder: Path, handler: type[SimpleHTTPRequestHandler] = Handler) -> Iterator[str]:
    """Origin that serves a folder, on a port that the system chose, as long as the block lasts."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture(scope="session")
def origin(corpus_site: Path) -> Iterator[str]:
    """Origin that serves the site."""
    with serving(corpus_site) as address:
        yield address


@pytest.fixture(scope="session")
def online() -> list[str]:
    """Identifiers of the schemes that the site lists."""
    records = load(CORPUS, DAY)
    return [identifier for identifier in records.schemes if records.visible(identifier) == "online"]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, without the windows that the whole one draws for nobody: a page then costs a third of its time.

    A machine without either fails, it never skips.
    """
    executable = shutil.which("chromium-headless-shell") or shutil.which("chromium")
    if executable is None:
        pytest.fail("Chromium n'est pas installé : tools/system-packages browser")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=executable, args=list(_QUIET))
        yield running
        running.close()


def new_context(browser: Browser, **options: Any) -> BrowserContext:
    """A Playwright context of these options, its clock at noon of the corpus's day: no page knows the real one."""
    context = browser.new_context(**options)
    context.clock.set_fixed_time(datetime.combine(DAY, time(12), UTC))
    return context


@pytest.fixture(scope="module")
def reader(browser: Browser, origin: str) -> Iterator[Page]:
    """One page for all the tests of a module that look at addresses and leave nothing there: a page of its own costs a test
    more than the load. What asks to scroll does so at once: what is judged stands still."""
    context = new_context(browser, base_url=origin, reduced_motion="reduce")
    yield context.new_page()
    context.close()


@pytest.fixture
def new_page(browser: Browser, origin: str) -> Iterator[NewPage]:
    """Open a page of its own context; keywords are those of a Playwright context, `width` its width in CSS pixels."""
    contexts = []

    def opened(width: int = 1280, **options: Any) -> Page:
        context = new_context(browser, **{"viewport": {"width": width, "height": 900}, "base_url": origin, **options})
        contexts.append(context)
        return context.new_page()

    yield opened
    for context in contexts:
        context.close()
