"""The built site served as a web server will: compressed, with assets that a browser may keep; and what a page weighs."""

from __future__ import annotations

import gzip
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from playwright.sync_api import Browser, Request, sync_playwright

from benchmarks.measure import BenchError
from egalite.records.content.orientation import reading
from egalite.site import addresses
from egalite.site.build.serve import Handler

CHROMIUM_FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")
_COMPRESSED = (".html", ".css", ".js", ".svg", ".xml", ".txt", ".json")


class Weight(NamedTuple):
    """What a first view costs: bytes of bodies as they travel, icon included; how many files."""

    bytes: int
    requests: int


def helpline(root: Path) -> str:
    """Address of the scheme that a root's orientation names when no other answers: one that is there to be measured."""
    data = yaml.safe_load((root / reading.FILE.path).read_text(encoding="utf-8"))
    return addresses.scheme(data["helpline"])


class _Compressing(Handler):
    """gzip for text, HTTP/1.1, names with a digest kept for a year."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Answer with a file compressed, or as any other file."""
        path = Path(self.translate_path(self.path))
        if path.is_dir() and self.path.endswith("/"):
            path /= "index.html"
        if (
            path.suffix not in _COMPRESSED
            or not path.is_file()
            or "gzip" not in self.headers.get("Accept-Encoding", "")
        ):
            super().do_GET()
            return
        content = gzip.compress(path.read_bytes(), mtime=0)
        self.send_response(200)
        self.send_header(
            "Content-Type", f"{self.guess_type(path)}{'; charset=utf-8' if path.suffix == '.html' else ''}"
        )
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Vary", "Accept-Encoding")
        self.end_headers()
        self.wfile.write(content)

    def end_headers(self) -> None:
        """Assets never change under one name; pages do."""
        kept = "max-age=31536000, immutable" if self.path.startswith("/static/") else "no-cache"
        self.send_header("Cache-Control", kept)
        super(Handler, self).end_headers()


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Origin of a folder served on this machine alone."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Compressing, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://localhost:{server.server_port}"
        server.shutdown()


@contextmanager
def chromium() -> Iterator[Browser]:
    """The machine's own Chromium. Raises BenchError."""
    executable = shutil.which("chromium")
    if executable is None:
        raise BenchError("Chromium manque : lancez tools/system-packages chromium libatomic.")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=list(CHROMIUM_FLAGS))
        yield browser
        browser.close()


def weigh(browser: Browser, origin: str, address: str) -> Weight:
    """The first view of a page on a phone, by a browser that has seen nothing of the site."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    sizes: list[int] = []

    def note(request: Request) -> None:
        sizes.append(request.sizes()["responseBodySize"])

    page = context.new_page()
    page.on("requestfinished", note)
    page.goto(origin + address, wait_until="networkidle")
    # A browser without a window asks for no icon; the others do.
    icon: Any = page.locator('link[rel="icon"]').get_attribute("href")
    with page.expect_event("requestfinished"):
        page.goto(origin + icon)
    context.close()
    return Weight(sum(sizes), len(sizes))
