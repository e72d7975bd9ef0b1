"""Serve the site while it is being written: rebuilt on every change of a source, no script added to its pages."""

from __future__ import annotations

import errno
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from watchfiles import Change, DefaultFilter, watch

from egalite.project import CHECKOUT
from egalite.records.kinds import FOLDERS
from egalite.records.stat_signature import StatSignature, stat_signature
from egalite.records.stray import is_stray
from egalite.site.addresses import MARKER
from egalite.site.build.builder import Builder

# Of the root: what people write. Of the checkout: what judges and dresses it.
_RECORDS = (*FOLDERS, "content")
_CHECKOUT = ("schemas", "theme", "plugins")
_SETTINGS = ("pelicanconf.py", "publisher.yml", "forge.yml")
_GLANCE = 500  # milliseconds between two looks at the settings


class Handler(SimpleHTTPRequestHandler):
    """Static files, the site's own 404 page, 410 for what is gone, nothing cached, a quiet log."""

    def send_response(self, code: int, message: str | None = None) -> None:
        """What has a marker beside it is gone, as the real server says (RFC 9110, section 15.5.11)."""
        if code == HTTPStatus.OK and self.path.split("?")[0].endswith("/"):
            marker = Path(self.translate_path(self.path)) / MARKER
            code = HTTPStatus.GONE if marker.is_file() else code
        super().send_response(code, message)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """The site's own page for what is not found."""
        page = Path(self.directory) / "404.html"
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        content = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def end_headers(self) -> None:
        """Let a reload always show the last build."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: the terminal is for the builds."""


def server(folder: Path, port: int) -> ThreadingHTTPServer:
    """An HTTP server of a folder on 127.0.0.1, not started. Raises OSError, in French when the port is taken."""
    try:
        return ThreadingHTTPServer(("127.0.0.1", port), partial(Handler, directory=str(folder)))
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        raise OSError(
            f"le port {port} est déjà pris, peut-être par un autre « make serve » ; choisissez-en un autre : "
            f"make serve PORT={port + 1 if port < 65535 else 8000}."
        ) from None


def changes(root: Path) -> Iterator[bool]:
    """Comes back at once, then each time that something a build depends on has changed. Ends when interrupted.

    Out: whether what changed is of the checkout, which a process reads once. A settings file is looked at, not followed:
    an editor that saves puts another file in its place, and the system goes on following the one that is gone.
    """
    records = [root / name for name in _RECORDS]
    checkout = [CHECKOUT / name for name in _CHECKOUT]
    folders = [place for place in (*records, *checkout) if place.exists()]
    watcher = watch(
        *folders, watch_filter=_Sources(), raise_interrupt=True, rust_timeout=_GLANCE, yield_on_timeout=True
    )
    next(watcher)  # the system tells from here on: what is saved during the first build is followed too
    former = _settings()
    yield False
    for changed in watcher:
        now = _settings()
        if changed or now != former:
            paths = [Path(path) for _, path in changed]
            yield now != former or any(path.is_relative_to(place) for path in paths for place in checkout)
            former = now


class _Sources(DefaultFilter):
    """What is not of an editor, of Git or of Python."""

    def __call__(self, change: Change, path: str) -> bool:
        return not is_stray(Path(path).name) and super().__call__(change, path)


def _settings() -> list[StatSignature]:
    signatures = []
    for name in _SETTINGS:
        with suppress(FileNotFoundError):  # while an editor replaces it
            signatures.append(stat_signature(CHECKOUT / name))
    return signatures


def serve(root: Path, output: Path, port: int, say: Callable[[str], None]) -> None:
    """Build, serve and follow changes until interrupted. One process builds; a change of the checkout starts it afresh."""
    with server(output, port) as httpd, Builder(root, output) as builder:
        threading.Thread(target=httpd.serve_forever, daemon=True).start()
        followed = changes(root)
        next(followed)
        say("Construction du site, quelques secondes…")
        _build(builder, say)
        say(f"Le site est sur http://localhost:{port} (Ctrl-C pour arrêter).")
        for of_checkout in followed:
            if of_checkout:
                builder.restart()
            _build(builder, say)


def _build(builder: Builder, say: Callable[[str], None]) -> None:
    failure = builder.build()
    if failure:
        say(f"{failure}\nLa dernière version construite reste servie ; corrigez et enregistrez.")
    else:
        say("Site à jour.")
