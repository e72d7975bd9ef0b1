"""The real site, built once, served on this machine alone, and read with the machine's own Chromium."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from egalite.project import CHECKOUT
from egalite.site.build.pelican_run import build

from . import proposal_journey

DAY = date(2026, 11, 23)
_QUIET = (
    "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
    "--disable-component-update", "--no-first-run",
)  # fmt: skip

NewPage = Callable[..., Page]


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole site."""
    return build(CHECKOUT, tmp_path_factory.mktemp("browser-site"), CHECKOUT / "pelicanconf.py", None, DAY)


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
def origin(built: Path) -> Iterator[str]:
    """Origin that serves the site."""
    with serving(built) as found:
        yield found


@pytest.fixture(scope="session")
def proposed_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Records among which an organisation has a convention."""
    return proposal_journey.records(tmp_path_factory.mktemp("proposed") / "root")


@pytest.fixture(scope="session")
def proposed_site(proposed_root: Path) -> Path:
    """Their site."""
    return proposal_journey.site(proposed_root, proposed_root.parent / "site")


@pytest.fixture(scope="session")
def proposed(proposed_site: Path) -> Iterator[str]:
    """Origin of their site."""
    with serving(proposed_site) as found:
        yield found


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


@pytest.fixture
def new_page(browser: Browser, origin: str) -> Iterator[NewPage]:
    """Open a page of its own context; keywords are those of a Playwright context, `width` its width in CSS pixels."""
    contexts = []

    def opened(width: int = 1280, **options: Any) -> Page:
        context = browser.new_context(viewport={"width": width, "height": 900}, base_url=origin, **options)
        contexts.append(context)
        return context.new_page()

    yield opened
    for context in contexts:
        context.close()
