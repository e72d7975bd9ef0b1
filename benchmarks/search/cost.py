"""What the first answer costs on a cold page: a slow phone, a slow line, our search and raw Pagefind by turns."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from http.server import SimpleHTTPRequestHandler
from pathlib import Path
from statistics import median
from typing import Any

import brotli
from playwright.sync_api import Browser

# A 4× slower processor, 150 ms a request, 1.6 Mbit/s.
_SLOWER, _LATENCY, _BYTES_A_SECOND = 4, 150, 200_000
_ZIPPED = {".html", ".js", ".css", ".json", ".svg", ".xml"}
QUERY = "on m'a refusé un appartement à cause de mon nom"


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds from the question to the first answer, and bytes fetched for it besides the page itself."""

    seconds: float
    bytes: int


class Handler(SimpleHTTPRequestHandler):
    """Static files as a web server would send them: texts compressed as the host keeps them."""

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if path.suffix not in _ZIPPED or not path.is_file():
            super().do_GET()
            return
        content = _zipped(path, path.stat().st_mtime_ns)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path.name))
        self.send_header("Content-Encoding", "br")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:
        """Stay silent."""


@cache
def _zipped(path: Path, when: int) -> bytes:
    del when
    return bytes(brotli.compress(path.read_bytes(), mode=brotli.MODE_TEXT, quality=11))


# Time counts from the moment the field can be seen and used; the question is asked at once.
_OURS = """(query) => new Promise((done) => {
  const list = document.querySelector("#resultats");
  const start = performance.now();
  new MutationObserver(() => { if (list.children.length) done(performance.now() - start); }).observe(list, { childList: true });
  document.querySelector("#recherche").focus();
  document.querySelector("#recherche").value = query;
  document.querySelector("form[role=search]").requestSubmit();
})"""
# Each word alone: as it comes, Pagefind answers nothing to a sentence.
_RAW = """async (query) => {
  const start = performance.now();
  const index = await import("/brut/pagefind.js");
  await index.options({ noWorker: true });
  await index.init();
  const words = query.match(/[\\p{L}]{4,}/gu);
  const all = await Promise.all(words.map((word) => index.search(word)));
  await Promise.all(all.flatMap((one) => one.results.slice(0, 3)).slice(0, 10).map((result) => result.data()));
  return performance.now() - start;
}"""


def measure(browser: Browser, origin: str, rounds: int) -> dict[str, Cost]:
    """Medians over some rounds, each in a fresh context, ours on both of its pages and Pagefind by turns."""
    runs: dict[str, list[Cost]] = {"search": [], "home": [], "pagefind": []}
    for _ in range(rounds):
        runs["search"].append(_once(browser, f"{origin}/recherche/", _OURS, "form[role=search]"))
        runs["home"].append(_once(browser, f"{origin}/", _OURS, "form[role=search]"))
        runs["pagefind"].append(_once(browser, f"{origin}/plan-du-site/", _RAW, "main"))
    return {
        name: Cost(median(one.seconds for one in found), round(median(one.bytes for one in found)))
        for name, found in runs.items()
    }


def _once(browser: Browser, address: str, script: str, ready: str) -> Cost:
    context = browser.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    devtools = context.new_cdp_session(page)
    devtools.send("Network.enable")
    devtools.send("Emulation.setCPUThrottlingRate", {"rate": _SLOWER})
    line = {
        "offline": False,
        "latency": _LATENCY,
        "downloadThroughput": _BYTES_A_SECOND,
        "uploadThroughput": _BYTES_A_SECOND,
    }
    devtools.send("Network.emulateNetworkConditions", line)
    addresses: dict[str, str] = {}
    weights: dict[str, int] = {}
    devtools.on("Network.responseReceived", lambda e: addresses.update({e["requestId"]: e["response"]["url"]}))
    devtools.on("Network.loadingFinished", lambda e: weights.update({e["requestId"]: e["encodedDataLength"]}))
    page.goto(address, wait_until="commit")
    page.wait_for_selector(ready)
    seconds = page.evaluate(script, QUERY) / 1000
    page.wait_for_timeout(300)
    fetched = sum(
        weight for request, weight in weights.items()
        if any(part in addresses.get(request, "") for part in ("/static/search", "/brut/"))
    )  # fmt: skip
    context.close()
    return Cost(seconds, int(fetched))
