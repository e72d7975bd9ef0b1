"""The real Apache with the configuration of deploy/apache/: the same answers as nginx, but for what the page of docs says."""

from __future__ import annotations

import gzip
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import brotli
import pytest

from egalite.hosting.deploy import watch
from egalite.hosting.release import manifest
from egalite.hosting.server import headers
from egalite.project import CHECKOUT
from tests.hosting.conftest import FINGERPRINTED, Client, free_port
from tests.hosting.test_server import HIDDEN, IMMUTABLE, KINDS

CONFIGURATION = CHECKOUT / "deploy" / "apache"
_MODULES = Path("/usr/lib/apache2/modules")
_LOADED = ("mpm_event", "authz_core", "dir", "env", "headers", "mime", "rewrite", "setenvif")
_OWN_WORDS = (405, 414)  # the status is the same, the text is Apache's


@pytest.fixture(scope="module")
def apache(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Client, Path]]:
    """The small site behind Apache, and the folder of its logs. A machine without it fails, it never skips."""
    program = shutil.which("apache2", path="/usr/sbin:/usr/bin:/bin")
    if program is None:
        pytest.fail("apache2 manque : tools/system-packages apache2")
    work, port = tmp_path_factory.mktemp("apache"), free_port()
    release = work / "srv" / "release"
    shutil.copytree(site, release / "site")
    (release / "former/static").mkdir(parents=True)
    (release / "former/static/old.0123456789ab.css").write_text("/* avant */\n")
    (work / "srv/current").symlink_to("release")
    (work / "egalite").symlink_to(CONFIGURATION / "egalite")
    text = (CONFIGURATION / "site.conf").read_text()
    for old, new in {"/srv/egalite": f"{work}/srv", "/var/log/egalite": str(work)}.items():
        assert old in text
        text = text.replace(old, new)
    (work / "site.conf").write_text(text)
    (work / "mime.types").write_text("application/gzip gz\ntext/x-autre html css js\n")  # the system has its own list
    modules = "".join(f"LoadModule {name}_module {_MODULES}/mod_{name}.so\n" for name in _LOADED)
    (work / "apache.conf").write_text(
        f'{modules}ServerRoot "{work}"\nPidFile {work}/pid\nErrorLog {work}/error.log\nListen 127.0.0.1:{port}\n'
        f"ServerName localhost\nServerTokens Prod\nTypesConfig {work}/mime.types\nMutex pthread\n"
        f"<VirtualHost 127.0.0.1:{port}>\nInclude site.conf\n</VirtualHost>\n"
    )
    process = subprocess.Popen([program, "-f", str(work / "apache.conf"), "-DFOREGROUND"])
    try:
        for _ in range(200):
            with socket.socket() as probe:
                if process.poll() is not None or probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        assert process.poll() is None
        yield Client(port), work
    finally:
        process.terminate()
        process.wait()


@pytest.mark.parametrize(("path", "asked", "status", "kind"), [case for case in KINDS if case[2] not in _OWN_WORDS])
def test_it_answers_as_nginx_does(apache: tuple[Client, Path], path, asked, status, kind):
    answer = apache[0].get(path, **asked)
    assert answer.status == status
    if status != 301:
        assert answer.headers["Content-Type"] == kind
    for name, value in headers.expected(kind).items():
        assert answer.headers.get_all(name) == [value], name
    assert answer.headers["Server"] == "Apache"
    kept = status == 200 and re.search(r"\.0123456789ab\.|pf_fragment", path)
    assert answer.headers["Cache-Control"] == (IMMUTABLE if kept else "no-cache")


@pytest.mark.parametrize("path", [*HIDDEN, "/static/%2e%2e/%2e%2e/manifest.sha256"])
def test_what_is_not_published_is_not_found(apache: tuple[Client, Path], path):
    assert apache[0].get(path).status in (400, 404)


@pytest.mark.parametrize("path", ["/", "/rien", "/dispositifs/retire/", f"/{FINGERPRINTED}", "/flux/dispositifs.xml"])
def test_compressed_copies_hold_the_same(apache: tuple[Client, Path], path):
    plain = apache[0].get(path)
    for encoding, accept, unpack in (("br", "gzip, br", brotli.decompress), ("gzip", "gzip", gzip.decompress)):
        answer = apache[0].get(path, Accept_Encoding=accept)
        assert answer.headers["Content-Encoding"] == encoding
        assert "Accept-Encoding" in answer.headers["Vary"]
        assert (answer.status, unpack(answer.body)) == (plain.status, plain.body)


def test_a_page_has_one_address_and_no_redirection_leaves_the_site(apache: tuple[Client, Path]):
    port = apache[0].port
    for asked in ("/dispositifs/en-ligne", "/dispositifs/en-ligne/index.html"):
        assert apache[0].get(asked).headers["Location"] == f"http://127.0.0.1:{port}/dispositifs/en-ligne/"
    for asked in ("//exemple.invalid/index.html", "/%2F/exemple.invalid/index.html", "//exemple.invalid/.."):
        location = apache[0].get(asked).headers["Location"]
        assert location is None or location.startswith(f"http://127.0.0.1:{port}/")


def test_files_of_the_former_release_are_still_served(apache: tuple[Client, Path]):
    answer = apache[0].get("/static/old.0123456789ab.css")
    assert (answer.status, answer.body) == (200, b"/* avant */\n")
    assert answer.headers["Cache-Control"] == IMMUTABLE


def test_it_only_reads(apache: tuple[Client, Path]):
    for method in ("POST", "PUT", "DELETE", "OPTIONS", "TRACE"):
        answer = apache[0].get("/", method)
        assert answer.status == 405
        assert answer.headers.get_all(headers.POLICY) == [headers.HEADERS[headers.POLICY]]


def test_statistics_hold_neither_address_nor_agent_nor_query_nor_what_was_typed(apache: tuple[Client, Path]):
    client, work = apache
    for path in ("/dispositifs/en-ligne/?q=insultes", "/dispositifs/retire/", "/mot-tape", "/mot-tape/"):
        client.get(
            path,
            User_Agent="Reconnaissable/1.0",
            Referer="https://exemple.invalid/d-ou-je-viens",
            Accept_Encoding="gzip, br",
        )
    client.get("/dispositifs/en-ligne/", Accept_Encoding="br")
    statistics = (work / "statistics.log").read_text().splitlines()
    day = date.today().isoformat()
    assert statistics[-2:] == [f"{day} 200 /dispositifs/en-ligne/", f"{day} 410 /dispositifs/retire/"]
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d (?:200|304|410) /[A-Za-z0-9/_-]*", line) for line in statistics)
    security = (work / "security.log").read_text()
    assert '127.0.0.1 404 GET "/mot-tape" ' in security
    assert "insultes" not in security
    assert "d-ou-je-viens" not in security


def test_it_is_what_the_watch_expects(apache: tuple[Client, Path], site: Path):
    assert watch.compare(f"http://127.0.0.1:{apache[0].port}", manifest.of(site)) == []
