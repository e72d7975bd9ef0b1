"""`make measure`: the ways of a reader, in real browsers: a Chromium at the floor, Debian's Firefox ESR and WebKit.

Emergency numbers, exit by its link and by its key, what « Retour » shows afterwards, search, filters, form. Nothing leaves this
machine: the page that the exit opens is ours. Pictures may be kept, to be looked at. Ends with 1 when a way is closed.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

from playwright.sync_api import Error

from benchmarks.browsers import drivers, old_chromium
from benchmarks.browsers.drivers import ENTER, SHIFT, Driver
from benchmarks.measure import BenchError
from egalite.project import CHECKOUT
from egalite.site.build.pelican_run import build
from egalite.site.errors import SiteError

DESTINATION = "https://meteofrance.com/"
PHONE, DESK = (360, 640), (1280, 900)
PAGES = ("/", "/me-defendre/", "/dispositifs/", "/recherche/", "/proposer/", "/territoires/", "/ar/")
_PATIENCE = 15.0  # seconds for a page to be what is expected


class _Site(SimpleHTTPRequestHandler):
    """The site, whose exit leads to another origin of this machine, which answers one page to everything."""

    destination = ""

    def do_GET(self) -> None:
        """Answer a page with its exit turned, or any other file."""
        path = Path(self.translate_path(self.path))
        if path.is_dir():
            path /= "index.html"
        if not self.destination:
            self._answer(b"<!DOCTYPE html><title>Ailleurs</title><h1>Ailleurs</h1>")
        elif path.suffix == ".html" and path.is_file():
            self._answer(path.read_bytes().replace(DESTINATION.encode(), self.destination.encode()))
        else:
            super().do_GET()

    def log_message(self, format: str, *args: Any) -> None:
        """Stay silent."""

    def _answer(self, content: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


class Reader:
    """A browser on the site."""

    def __init__(self, driver: Driver, origin: str, outside: str) -> None:
        self.driver, self.origin, self.outside = driver, origin, outside

    def open(self, address: str) -> None:
        """Open a page of the site and wait for its scripts."""
        self.driver.go(self.origin + address)
        self.until("return document.readyState === 'complete'")

    def until(self, script: str) -> bool:
        """Whether a condition comes true in time."""
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            try:
                if self.driver.run(script):
                    return True
            except (BenchError, OSError, Error):  # between two pages, a browser answers nothing
                pass
            time.sleep(0.2)
        return False

    def visit(self) -> None:
        """Another site, then three pages of this one."""
        self.driver.go(f"{self.outside}/avant/")
        for address in ("/", "/me-defendre/", "/dispositifs/"):
            self.open(address)

    @property
    def away(self) -> bool:
        """Whether the destination is shown."""
        return self.until(f"return location.origin === '{self.outside}' && document.title === 'Ailleurs'")


def _emergency(reader: Reader) -> str:
    reader.open("/")
    shown = reader.driver.run(
        "return [...document.querySelectorAll('.emergency a, .leave__link')].every(a => { const b = a.getBoundingClientRect();"
        " return b.top >= 0 && b.bottom <= innerHeight && b.width >= 30; }) && document.documentElement.scrollWidth <= innerWidth"
    )
    return "" if shown else "les numéros ou la sortie sortent du premier écran"


def _exit(act: Callable[[Driver], object], reader: Reader) -> str:
    reader.visit()
    act(reader.driver)
    if not reader.away:
        return "la sortie n'a pas mené ailleurs"
    reader.driver.back()
    time.sleep(1)
    behind = str(reader.driver.run("return location.href"))
    known = reader.driver.run("return Boolean(window.navigation && navigator.userAgentData)")
    if behind.startswith(reader.origin):
        return "« Retour » montre encore le site" if known else ""
    return ""


def _search(reader: Reader) -> str:
    reader.open("/recherche/")
    reader.driver.run("document.querySelector('[data-search] input').focus()")
    reader.driver.type("insulte au travail" + ENTER)
    return "" if reader.until("return document.querySelectorAll('#resultats .card').length > 2") else "aucune réponse"


def _filters(reader: Reader) -> str:
    reader.open("/dispositifs/")
    reader.driver.run(
        "document.querySelector('.filters').open = true; document.querySelector('.filters input').click()"
    )
    shown = reader.until("return /correspond/.test(document.querySelector('[data-filters-status]').textContent)")
    return "" if shown else "le filtre ne dit rien"


def _form(reader: Reader) -> str:
    reader.open("/proposer/")
    if not reader.until("return document.querySelector('form[data-ready]') && !document.querySelector('form').hidden"):
        return "le formulaire ne vient pas"
    reader.driver.run("document.querySelector('[data-propose] button[type=submit]').click()")
    return (
        ""
        if reader.until("return document.querySelectorAll('.summary li').length > 3")
        else "il ne dit pas ce qui manque"
    )


WAYS: tuple[tuple[str, Callable[[Reader], str]], ...] = (
    ("urgences", _emergency),
    ("sortie, lien", partial(_exit, lambda driver: driver.run("document.querySelector('.leave__link').click()"))),
    ("sortie, Maj", partial(_exit, lambda driver: driver.type(SHIFT * 3))),
    ("recherche", _search),
    ("filtres", _filters),
    ("formulaire", _form),
)


@contextmanager
def _served(folder: Path) -> Any:
    """Origins of the site and of what is outside it."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Site) as outside:
        elsewhere = f"http://localhost:{outside.server_port}"
        handler = type("Site", (_Site,), {"destination": f"{elsewhere}/"})
        with ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(folder))) as site:
            for server in (outside, site):
                Thread(target=server.serve_forever, daemon=True).start()
            yield f"http://127.0.0.1:{site.server_port}", elsewhere
            site.shutdown()
        outside.shutdown()


def main() -> int:
    """Print what each browser does; the exit code."""
    options = argparse.ArgumentParser(description="Suit les chemins d'un lecteur dans de vrais navigateurs.")
    options.add_argument("--site", type=Path, help="dossier d'un site déjà construit")
    options.add_argument("--pictures", type=Path, help="dossier où garder une image de chaque page")
    options.add_argument("--browser", action="append", choices=("chromium", "firefox", "webkit"), help="un seul")
    chosen = options.parse_args()
    engines: dict[str, Callable[[int, int], AbstractContextManager[Driver]]] = {
        "chromium": old_chromium.opened, "firefox": drivers.firefox, "webkit": drivers.webkit,
    }  # fmt: skip
    work = Path(tempfile.mkdtemp())
    try:
        folder = chosen.site or work / "site"
        if chosen.site is None:
            build(CHECKOUT, folder)
        closed = 0
        with _served(folder) as (origin, outside):
            for name in chosen.browser or engines:
                closed += _walk(name, engines[name], origin, outside, chosen.pictures)
    except (BenchError, SiteError, OSError, Error) as error:
        print(f"Rien n'a pu être mesuré : {error}", file=sys.stderr)
        return 2
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return 1 if closed else 0


def _walk(name: str, engine: Any, origin: str, outside: str, pictures: Path | None) -> int:
    """Go every way in one browser: how many are closed."""
    closed = 0
    with engine(*PHONE) as driver:
        print(f"{name} : {driver.run('return navigator.userAgent')}")
        reader = Reader(driver, origin, outside)
        for label, way in WAYS:
            fault = way(reader)
            closed += bool(fault)
            print(f"  {label:14} {fault or 'oui'}")
    if pictures:
        pictures.mkdir(parents=True, exist_ok=True)
        for size in (PHONE, DESK):
            with engine(*size) as driver:
                reader = Reader(driver, origin, outside)
                for address in PAGES:
                    reader.open(address)
                    time.sleep(0.5)
                    label = address.strip("/").replace("/", "-") or "accueil"
                    (pictures / f"{name}-{size[0]}-{label}.png").write_bytes(driver.picture())
    return closed


if __name__ == "__main__":
    sys.exit(main())
