"""The web server, measured: MDN Observatory's score, and the load it bears against the same one compressing as it goes.

`python -m benchmarks.server` builds the site, serves it with deploy/nginx/, and fails under `LEAST` points.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.lighthouse import NODE
from egalite.hosting.release import compression
from egalite.hosting.server import local, media
from egalite.project import CHECKOUT
from egalite.records.values.day import today
from egalite.site.build.pelican_run import build

LEAST = 130
SECONDS = 8
_SCORE = CHECKOUT / "benchmarks" / "observatory" / "score.js"


def main() -> None:
    """Print the figures; the exit code tells whether the score is enough."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        site = build(CHECKOUT, folder / "site", CHECKOUT / "pelicanconf.py", None, today())
        print(f"{compression.compress(site)} fichiers de texte, avec leurs copies compressées")
        found = score(site, folder)
        print(f"Observatory : {found['score']} ({found['grade']}), échecs : {', '.join(found['failed']) or 'aucun'}")
        ours, peer = load(site, folder)
        print(
            f"Charge : {ours:.0f} pages par seconde ; compression à la volée : {peer:.0f} ; rapport {ours / peer:.1f}"
        )
    if found["score"] < LEAST:
        sys.exit(f"Le score doit être d'au moins {LEAST}.")


def score(site: Path, folder: Path) -> dict[str, object]:
    """What MDN's own code says of the site behind the real server, with TLS."""
    secure, plain = _port(), _port()
    work = folder / "tls"
    with local.running(local.configure(site, work, secure, tls=True, redirect_port=plain), secure):
        done = subprocess.run(
            [str(NODE), str(_SCORE), str(plain), str(secure)], check=True, capture_output=True, text=True,
            env={**os.environ, "NODE_EXTRA_CA_CERTS": str(work / "certificate.pem")},
        )  # fmt: skip
    found: dict[str, object] = json.loads(done.stdout)
    return found


def load(site: Path, folder: Path) -> tuple[float, float]:
    """Pages a second: ours, then the same server without copies that compresses each answer."""
    bare = folder / "bare"
    shutil.copytree(site, bare, ignore=lambda _, names: [name for name in names if media.is_copy(name)])
    pages = [f"/{name.removesuffix('index.html')}" for name in compression.files(bare) if name.endswith("index.html")]
    script = folder / "pages.lua"
    script.write_text(
        f"local pages = {{{', '.join(json.dumps(page) for page in pages)}}}\nlocal at = 0\n"
        "request = function()\n  at = at % #pages + 1\n"
        '  return wrk.format("GET", pages[at], { ["Accept-Encoding"] = "br, gzip" })\nend\n'
    )
    return _load(site, folder / "ours", script, ""), _load(bare, folder / "peer", script, "gzip on; gzip_types *;")


def _load(site: Path, work: Path, script: Path, more: str) -> float:
    port = _port()
    configuration = local.configure(site, work, port)
    # One address stands here for many readers: it may ask for all it can.
    limits = (local.CONFIGURATION / "egalite/limits.conf").read_text().replace("rate=100r/s", "rate=1000000r/s")
    text = configuration.read_text().replace("include egalite/limits.conf;", limits)
    configuration.write_text(text.replace("http {", f"http {{ {more}", 1))
    with local.running(configuration, port):
        done = subprocess.run(
            ["wrk", "--threads", "1", "--connections", "32", "--duration", f"{SECONDS}s", "--script", str(script),
             f"http://127.0.0.1:{port}"],
            check=True, capture_output=True, text=True,
        )  # fmt: skip
    wrong = re.search(r"Non-2xx|Socket errors", done.stdout)
    if wrong:
        # A page that is gone answers 410, which wrk counts among errors.
        print(next(line.strip() for line in done.stdout.splitlines() if wrong[0] in line))
    return float(re.search(r"Requests/sec:\s*([\d.]+)", done.stdout)[1])  # type: ignore[index]


def _port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


if __name__ == "__main__":
    main()
