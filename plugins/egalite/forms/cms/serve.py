"""Serves the built CMS on this machine alone, with its real headers, for a trial."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

HOST = "127.0.0.1"


@contextmanager
def serving(site: Path, headers: Mapping[str, str], port: int = 0) -> Iterator[ThreadingHTTPServer]:
    """A server ready to run; port 0 lets the system choose."""
    with ThreadingHTTPServer((HOST, port), partial(_Handler, dict(headers), directory=str(site))) as server:
        yield server


class _Handler(SimpleHTTPRequestHandler):
    def __init__(self, added: Mapping[str, str], *args: Any, **kwargs: Any) -> None:
        self._added = added
        super().__init__(*args, **kwargs)

    def end_headers(self) -> None:
        for name, value in self._added.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        """Stay silent."""
