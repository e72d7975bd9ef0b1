"""The service that keeps a job's files, as far as `actions/upload-artifact` asks: GitHub's results service, version 4.

Source: `@actions/artifact`, `src/generated/results/api/v1/artifact.twirp-client.ts`, and Azure's « Put Block List ». The
runner's own service refuses fields that today's action sends.
"""

from __future__ import annotations

import base64
import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from zipfile import ZipFile

_SCOPE = base64.urlsafe_b64encode(json.dumps({"scp": "Actions.Results:run:job"}).encode()).rstrip(b"=").decode()
# What an action reads of its token, which nobody signs here.
TOKEN = f"e30.{_SCOPE}.e30"


@contextmanager
def service(folder: Path) -> Iterator[str]:
    """Serve on a free port of this machine while the block runs; each artifact is unpacked in `folder`. Gives the address."""
    folder.mkdir(parents=True)
    blocks: dict[str, bytes] = {}

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_arguments: object) -> None:
            """Silence."""

        def answer(self, code: int, body: object = None) -> None:
            content = b"" if body is None else json.dumps(body).encode()
            self.send_response(code)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.send_header("ETag", '"1"')
            self.end_headers()
            self.wfile.write(content)

        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            method = self.path.rpartition("/")[2]
            if method == "CreateArtifact":
                self.answer(
                    200, {"ok": True, "signed_upload_url": f"{address}/account/container/{asked['name']}?sig=1"}
                )
            elif method == "FinalizeArtifact":
                name = asked["name"]
                with ZipFile(folder / f"{name}.zip") as archive:
                    archive.extractall(folder / name)
                self.answer(200, {"ok": True, "artifact_id": "1"})
            else:
                self.answer(404, {"code": "bad_route", "msg": self.path})

        def do_PUT(self) -> None:
            content = self.rfile.read(int(self.headers["Content-Length"]))
            url = urlsplit(self.path)
            query = parse_qs(url.query)
            target = folder / f"{url.path.rpartition('/')[2]}.zip"
            if query.get("comp") == ["block"]:
                blocks[query["blockid"][0]] = content
            elif query.get("comp") == ["blocklist"]:
                target.write_bytes(b"".join(map(blocks.pop, re.findall(r"<Latest>(.*?)</Latest>", content.decode()))))
            else:
                target.write_bytes(content)
            self.answer(201)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    address = f"http://127.0.0.1:{server.server_address[1]}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield address
    finally:
        server.shutdown()
        server.server_close()
