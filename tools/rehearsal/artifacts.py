"""The service that keeps a job's files, as far as `actions/upload-artifact` asks: GitHub's results service, version 4.

Source: `@actions/artifact`, `src/generated/results/api/v1/artifact.twirp-client.ts`, and Azure's « Put Block List ». The
runner's own service refuses fields that today's action sends.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from zipfile import ZipFile

from tools.rehearsal.service import Handler, served

_SCOPE = base64.urlsafe_b64encode(json.dumps({"scp": "Actions.Results:run:job"}).encode()).rstrip(b"=").decode()
# What an action reads of its token, which nobody signs here.
TOKEN = f"e30.{_SCOPE}.e30"


@contextmanager
def service(folder: Path) -> Iterator[str]:
    """Keep artifacts while the block runs, each unpacked in `folder`, which is made. Gives the address."""
    folder.mkdir(parents=True)
    blocks: dict[str, bytes] = {}

    class Artifacts(Handler):
        def do_POST(self) -> None:
            name = json.loads(self.body())["name"]
            method = self.path.rpartition("/")[2]
            if method == "CreateArtifact":
                self.answer(200, {"ok": True, "signed_upload_url": f"{address}/account/container/{name}?sig=1"})
            elif method == "FinalizeArtifact":
                with ZipFile(folder / f"{name}.zip") as archive:
                    archive.extractall(folder / name)
                self.answer(200, {"ok": True, "artifact_id": "1"})
            else:
                self.answer(404, {"code": "bad_route", "msg": self.path})

        def do_PUT(self) -> None:
            content, url = self.body(), urlsplit(self.path)
            query = parse_qs(url.query)
            if query.get("comp") == ["block"]:
                blocks[query["blockid"][0]] = content
            else:
                if query.get("comp") == ["blocklist"]:
                    content = b"".join(map(blocks.pop, re.findall(r"<Latest>(.*?)</Latest>", content.decode())))
                (folder / f"{url.path.rpartition('/')[2]}.zip").write_bytes(content)
            self.answer(201)

    with served(Artifacts) as address:
        yield address
