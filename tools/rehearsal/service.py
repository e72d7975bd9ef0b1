"""A small HTTP service of this machine, on a free port, while a block runs."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Handler(BaseHTTPRequestHandler):
    """One call: what it brings is read by `body`, what it gets is written by `answer`."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *_arguments: object) -> None:
        """Silence."""

    def body(self) -> bytes:
        """What the call brings."""
        return self.rfile.read(int(self.headers["Content-Length"] or 0))

    def answer(self, code: int, told: object = None) -> None:
        """Answer with a status, and JSON if there is anything to say."""
        content = b"" if told is None else json.dumps(told).encode()
        self.send_response(code)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("ETag", '"1"')
        self.end_headers()
        self.wfile.write(content)


@contextmanager
def served(handler: type[Handler]) -> Iterator[str]:
    """Serve while the block runs; gives the address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
