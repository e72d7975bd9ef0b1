"""Watching a live site from outside."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.request import Request, urlopen

import pytest

from egalite.hosting.deploy import watch
from egalite.hosting.release import manifest
from egalite.hosting.server import local
from egalite.reporting.audience.readings import Cells, Readings
from egalite.site.addresses import MARKER
from tests.hosting.conftest import FINGERPRINTED, free_port


@pytest.fixture
def live(site: Path, tmp_path: Path) -> Iterator[tuple[str, Path, manifest.Manifest]]:
    """A copy of the small site online: its address, its folder, what it should be."""
    folder, port = tmp_path / "live", free_port()
    shutil.copytree(site, folder)
    with local.running(local.configure(folder, tmp_path / "nginx", port), port):
        yield f"http://127.0.0.1:{port}", folder, manifest.of(site)


def test_a_site_as_it_was_made_has_nothing_to_tell(live):
    address, _, expected = live
    assert watch.compare(address, expected) == []


@pytest.mark.parametrize(
    "name",
    [
        "index.html", "index.html.br", "index.html.gz", "404.html", "dispositifs/retire/index.html", "robots.txt",
        FINGERPRINTED, "static/logo.0123456789ab.webp", "pagefind/fragment/fr_0123456.pf_fragment", "404.html.br",
    ],
)  # fmt: skip
def test_one_changed_byte_names_its_file(live, name):
    address, folder, expected = live
    content = bytearray((folder / name).read_bytes())
    content[-1] ^= 1
    (folder / name).write_bytes(bytes(content))
    assert watch.compare(address, expected) == [f"{name} : contenu modifié"]


def test_a_withdrawn_page_that_comes_back_is_told(live):
    address, folder, expected = live
    (folder / f"dispositifs/retire/{MARKER}").unlink()
    told = watch.compare(address, expected)
    assert "dispositifs/retire/index.html : répond 200 au lieu de 410" in told


def test_a_missing_file_and_a_redirection_are_told(live):
    address, folder, expected = live
    (folder / "robots.txt").unlink()
    (folder / "flux/dispositifs.xml").unlink()
    (folder / "flux/dispositifs.xml").mkdir()
    told = watch.compare(address, expected)
    assert "robots.txt : répond 404 au lieu de 200" in told
    assert "flux/dispositifs.xml : répond 301, vers /flux/dispositifs.xml/ au lieu de 200" in told


def test_a_header_that_is_lost_is_told(live, monkeypatch):
    address, _, expected = live
    monkeypatch.setitem(watch.headers.HEADERS, "X-Frame-Options", "SAMEORIGIN")
    assert "index.html : en-tête X-Frame-Options absent ou différent" in watch.compare(address, expected)


def test_a_site_that_does_not_answer_is_a_difference(site):
    told = watch.compare(f"http://127.0.0.1:{free_port()}", manifest.of(site))
    assert any(line.startswith("index.html : pas de réponse") for line in told)


@pytest.mark.parametrize("address", ["exemple.invalid", "ftp://exemple.invalid", "https://exemple.invalid/page"])
def test_an_address_that_is_no_site_is_refused(site, address):
    with pytest.raises(watch.WatchError):
        watch.compare(address, manifest.of(site))


def test_a_site_that_changes_pages_for_browsers_alone_is_caught(site):
    """It knows a browser by what it unpacks, by its language, by what it says that it is for."""
    for word in ("Accept-Language", "Accept", "Accept-Encoding", "Connection"):
        with trap(site, lambda asked, word=word: "," in asked.get(word, "") or word == "Connection") as address:
            assert [line for line in watch.compare(address, manifest.of(site)) if line.startswith("index.html")], word


BROWSER = """Host
Connection
sec-ch-ua
sec-ch-ua-mobile
sec-ch-ua-platform
Upgrade-Insecure-Requests
User-Agent
Accept
Sec-Fetch-Site
Sec-Fetch-Mode
Sec-Fetch-User
Sec-Fetch-Dest
Accept-Encoding
Accept-Language""".splitlines()


def test_what_is_sent_is_what_a_browser_sends(site):
    """Names and order as Chromium writes them for a page; what is not compressed is asked as through a proxy."""
    expected = manifest.of(site)
    for probe in watch.visits(expected):
        sent = ["Host", *watch.request_headers(probe, secure=True)]
        navigation = [name for name in BROWSER if name != "Accept-Encoding" or probe.encoding != "identity"]
        if probe.path.endswith("/"):
            assert sent == navigation
        else:
            assert set(sent) <= set(BROWSER)
    for word in watch.request_headers(probe, secure=True).values():
        assert "egalite" not in word.lower()


def test_no_two_watches_ask_in_the_same_order_and_pages_come_first(site):
    expected = manifest.of(site)
    orders = [[probe.name for probe in watch.visits(expected)] for _ in range(4)]
    assert len({tuple(order) for order in orders}) > 1
    assert all(sorted(order) == sorted(orders[0]) for order in orders)
    pages = [probe.path.endswith("/") for probe in watch.visits(expected) if probe.encoding == "br"]
    assert pages == sorted(pages, reverse=True)
    paths = {probe.path for _ in range(2) for probe in watch.probes(expected) if probe.status == 404}
    assert len(paths) > 2, "an address that never changes would tell a watch"


def test_a_server_that_asks_for_time_is_given_some(site, monkeypatch):
    waits = []
    monkeypatch.setattr(watch.time, "sleep", waits.append)
    with trap(site, lambda asked: False, busy=3) as address:
        told = watch.compare(address, manifest.of(site))
    assert waits == [7, 7, 7]
    assert not [line for line in told if "429" in line]


def test_what_a_watch_reads_is_taken_from_the_audience(live):
    """Whatever it was counted for by the real server, nothing is left of it."""
    address, folder, expected = live
    day = date(2026, 11, 23)
    with urlopen(Request(f"{address}/dispositifs/en-ligne/", headers={"Accept-Encoding": "gzip, br"})) as reader:
        assert reader.status == 200
    assert watch.compare(address, expected) == []
    log = (folder.parent / "nginx" / local.STATISTICS_LOG).read_text()
    scheme = ("fr", ("scheme", "en-ligne"))
    statistics = Readings("2026-11", Cells({}, ["en-ligne"], ["fr"]))
    statistics.add(f"{day}{line[10:]}" for line in log.splitlines(keepends=True))
    assert statistics.views[scheme] == 3
    statistics.remove(watch.readings(expected, day).splitlines(keepends=True))
    assert statistics.views == {scheme: 1}
    assert statistics.unreadable == 0


@contextmanager
def trap(site: Path, lies: Callable[[Mapping[str, str]], bool], busy: int = 0) -> Iterator[str]:
    """A server of the site that changes its pages for some; the first answers ask for time. Its headers are not ours."""
    left = [busy]

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            suffix = {"gzip, deflate, br": ".br", "gzip, deflate": ".gz"}.get(self.headers["Accept-Encoding"] or "", "")
            name = f"{self.path.lstrip('/')}index.html" if self.path.endswith("/") else self.path.lstrip("/")
            file = site / name
            copy = site / (name + suffix)
            left[0], status = (left[0] - 1, 429) if left[0] > 0 else (left[0], 200 if file.is_file() else 404)
            body = (copy if copy.is_file() else file).read_bytes() if status == 200 else b""
            if name.endswith(".html") and lies(self.headers):
                body = b"autre"
            self.send_response(status)
            if suffix and copy.is_file():
                self.send_header("Content-Encoding", {".br": "br", ".gz": "gzip"}[suffix])
            self.send_header("Retry-After", "7")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments: object) -> None:
            """Nothing is told."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
