"""The real nginx with the configuration of deploy/nginx/."""

from __future__ import annotations

import gzip
import re
import socket
import ssl
import subprocess
from pathlib import Path
from urllib.request import urlopen

import brotli
import pytest

from egalite.hosting.server import headers, local, media
from egalite.site.addresses import MARKER
from tests.hosting.conftest import FILES, FINGERPRINTED, Client

IMMUTABLE = "public, max-age=31536000, immutable"
GZ, BR = {"Accept_Encoding": "gzip"}, {"Accept_Encoding": "br, gzip"}

# Path, what is asked, the expected status and type.
KINDS = [
    ("/", {}, 200, "text/html; charset=utf-8"),
    ("/", GZ, 200, "text/html; charset=utf-8"),
    ("/", BR, 200, "text/html; charset=utf-8"),
    ("/", {"method": "HEAD"}, 200, "text/html; charset=utf-8"),
    ("/", {"Range": "bytes=0-3"}, 200, "text/html; charset=utf-8"),
    (f"/{FINGERPRINTED}", BR, 200, "text/css; charset=utf-8"),
    ("/static/leave.0123456789ab.js", {}, 200, "text/javascript; charset=utf-8"),
    ("/static/icon.0123456789ab.svg", {}, 200, "image/svg+xml"),
    ("/static/logo.0123456789ab.webp", {}, 200, "image/webp"),
    ("/flux/dispositifs.xml", BR, 200, "application/xml; charset=utf-8"),
    ("/donnees/v1/dispositifs.csv", BR, 200, "text/csv; charset=utf-8"),
    ("/donnees/v1/rien.csv", {"Origin": "https://exemple.invalid"}, 404, "text/html; charset=utf-8"),
    ("/donnees/lien", {"Origin": "https://exemple.invalid"}, 404, "text/html; charset=utf-8"),
    ("/pagefind/pagefind-entry.json", {}, 200, "application/json"),
    ("/pagefind/fragment/fr_0123456.pf_fragment", {}, 200, "application/octet-stream"),
    ("/robots.txt", {}, 200, "text/plain; charset=utf-8"),
    ("/.well-known/security.txt", {}, 200, "text/plain; charset=utf-8"),
    ("/version.txt", {}, 200, "text/plain; charset=utf-8"),
    ("/version.txt.sig", {}, 200, "text/plain; charset=utf-8"),
    ("/manifest.sha256", {}, 200, "text/plain; charset=utf-8"),
    ("/dispositifs/en-ligne", {}, 301, "text/html"),
    ("/dispositifs/en-ligne/index.html", {}, 301, "text/html"),
    ("/rien", {}, 404, "text/html; charset=utf-8"),
    ("/rien/", BR, 404, "text/html; charset=utf-8"),
    ("/static/site.ffffffffffff.css", {}, 404, "text/html; charset=utf-8"),
    ("/404.html", {}, 404, "text/html; charset=utf-8"),
    ("/dispositifs/retire/", {}, 410, "text/html; charset=utf-8"),
    ("/dispositifs/retire/", BR, 410, "text/html; charset=utf-8"),
    ("/", {"method": "POST"}, 405, "text/plain; charset=utf-8"),
    ("/", {"method": "TRACE"}, 405, "text/plain; charset=utf-8"),
    ("/" + "a" * 9000, {}, 414, "text/html; charset=utf-8"),
]  # fmt: skip

HIDDEN = [
    "/.git/config", "/.git/HEAD", "/.env", "/.htaccess", f"/dispositifs/retire/{MARKER}", "/index.html.br", "/index.html.gz",
    "/dispositifs/", "/static/", "/.DS_Store", "/server-status", "/nginx_status",
]  # fmt: skip


@pytest.mark.parametrize(("path", "asked", "status", "kind"), KINDS)
def test_every_response_bears_every_header(client: Client, path, asked, status, kind):
    answer = client.get(path, **asked)
    assert answer.status == status
    assert answer.headers["Content-Type"] == kind
    due = headers.expected(kind, path)
    for name, value in due.items():
        assert answer.headers.get_all(name) == [value], name
    assert answer.headers[headers.ORIGIN] == due.get(headers.ORIGIN)
    assert answer.headers["Set-Cookie"] is None
    assert answer.headers["Server"] == "nginx"


def test_what_did_not_change_answers_304_with_every_header(client: Client):
    tag = client.get("/").headers["ETag"]
    answer = client.get("/", If_None_Match=tag)
    assert (answer.status, answer.body) == (304, b"")
    assert {name: answer.headers[name] for name in headers.HEADERS} == headers.HEADERS


def test_an_unreadable_request_answers_with_every_header(client: Client):
    answer = client.raw(b"GET / HTTP/1.1\r\nHost: a b\r\n\r\n").decode()
    assert answer.startswith("HTTP/1.1 400 ")
    for name, value in headers.HEADERS.items():
        assert f"\r\n{name}: {value}\r\n" in answer


@pytest.mark.parametrize(
    ("path", "status", "policy"),
    [
        ("/", 200, "no-cache"),
        (f"/{FINGERPRINTED}", 200, IMMUTABLE),
        ("/pagefind/fragment/fr_0123456.pf_fragment", 200, IMMUTABLE),
        ("/pagefind/pagefind-entry.json", 200, "no-cache"),
        ("/robots.txt", 200, "no-cache"),
        ("/rien", 404, "no-cache"),
        ("/static/site.ffffffffffff.css", 404, "no-cache"),
        ("/dispositifs/retire/", 410, "no-cache"),
    ],
)
def test_only_what_never_changes_is_kept_for_ever(client: Client, path, status, policy):
    answer = client.get(path)
    assert (answer.status, answer.headers["Cache-Control"]) == (status, policy)


@pytest.mark.parametrize("path", ["/", "/rien", "/dispositifs/retire/", f"/{FINGERPRINTED}", "/flux/dispositifs.xml"])
def test_compressed_copies_hold_the_same(client: Client, path):
    plain = client.get(path)
    for encoding, accept, unpack in (("br", "gzip, br", brotli.decompress), ("gzip", "gzip", gzip.decompress)):
        answer = client.get(path, Accept_Encoding=accept)
        assert answer.headers["Content-Encoding"] == encoding
        assert "Accept-Encoding" in answer.headers["Vary"]
        assert (answer.status, unpack(answer.body)) == (plain.status, plain.body)


def test_a_withdrawn_page_still_helps(client: Client):
    assert client.get("/dispositifs/retire/").body.decode() == FILES["dispositifs/retire/index.html"]


@pytest.mark.parametrize("asked", ["/dispositifs/en-ligne", "/dispositifs/en-ligne/index.html"])
def test_a_page_has_one_address(client: Client, asked):
    assert client.get(asked).headers["Location"] == "/dispositifs/en-ligne/"


def test_no_redirection_leaves_the_site(client: Client):
    for path in (
        "//exemple.invalid/index.html",
        "/%2F/exemple.invalid/index.html",
        "/%0d%0aX:%201/index.html",
        "//exemple.invalid/..",
    ):
        location = client.get(path).headers["Location"]
        assert location is None or (location.startswith("/") and not location.startswith("//"))


@pytest.mark.parametrize("path", HIDDEN)
def test_what_is_not_published_is_not_found(client: Client, path):
    assert client.get(path).status == 404


def test_nothing_above_the_site_is_read(client: Client):
    assert client.get("/static/../../manifest.sha256").status == 400
    assert client.get("/static/%2e%2e/%2e%2e/manifest.sha256").status == 400


def test_nothing_tells_a_version(client: Client):
    answers = [client.get(path, **asked) for path, asked, _, _ in KINDS]
    assert not [answer for answer in answers if re.search(rb"nginx/|Debian", answer.body)]
    assert not [answer for answer in answers if re.search(r"\d|Debian", answer.headers["Server"])]


def test_statistics_hold_neither_address_nor_agent_nor_query_nor_what_was_typed(client: Client, work: Path):
    agent = "Navigateur-Reconnaissable/1.0"
    paths = (
        "/dispositifs/en-ligne/?q=insultes",
        "/dispositifs/retire/",
        "/mot-que-quelqu-un-a-tape",
        "/dispositifs/%E2%82%AC/",
    )
    for path in paths:
        client.get(
            path, User_Agent=agent, Referer="https://exemple.invalid/d-ou-je-viens", X_Forwarded_For="203.0.113.7",
            Accept_Encoding="gzip, deflate, mot-que-j-ajoute",
        )  # fmt: skip
    statistics = (work / local.STATISTICS_LOG).read_text()
    for word in ("127.0.0.1", "203.0.113.7", agent, "insultes", "mot-que", "d-ou-je-viens", "?", "gzip"):
        assert word not in statistics
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d \d{3} (-|/[A-Za-z0-9/_-]*)", line) for line in statistics.splitlines())
    assert re.search(r" 200 /dispositifs/en-ligne/\n", statistics)
    assert re.search(r" 410 /dispositifs/retire/\n", statistics)
    security = (work / local.SECURITY_LOG).read_text()
    assert '127.0.0.1 404 GET "/mot-que-quelqu-un-a-tape" ' in security
    assert agent in security
    for word in ("insultes", "d-ou-je-viens", "pagefind/fragment"):
        assert word not in security


def test_statistics_count_who_unpacks_more_than_one_format(client: Client, work: Path):
    def counted() -> int:
        return (work / local.STATISTICS_LOG).read_text().count(" 200 /dispositifs/en-ligne/\n")

    before = counted()
    for one in ("br", "gzip", "identity"):
        client.get("/dispositifs/en-ligne/", Accept_Encoding=one)
    assert counted() == before
    client.get("/dispositifs/en-ligne/", Accept_Encoding="gzip, deflate")
    assert counted() == before + 1


def test_the_two_logs_rotate_apart():
    blocks = (local.CONFIGURATION / "logrotate.conf").read_text().split("\n/")
    security = next(block for block in blocks if "security.log" in block.split("{")[0])
    statistics = next(block for block in blocks if "statistics.log" in block.split("{")[0])
    assert security is not statistics
    assert re.search(r"maxage 184\b", security)  # six whole months; a year is the most (CNIL, délibération 2021-122)
    assert re.search(r"\bifempty\b", security), "logrotate judges the age of old logs only when it rotates"


def test_the_production_configuration_is_valid(tmp_path: Path):
    """The real file, its absolute paths moved to a folder of ours."""
    (tmp_path / "egalite").symlink_to(local.CONFIGURATION / "egalite")
    local._certificate(tmp_path)
    text = (local.CONFIGURATION / "nginx.conf").read_text()
    moved = {
        "/etc/egalite/tls/fullchain.pem": "certificate.pem", "/etc/egalite/tls/privkey.pem": "key.pem",
        "/var/log/egalite/": f"{tmp_path}/", "/run/nginx.pid": f"{tmp_path}/nginx.pid",
        "include /etc/nginx/modules-enabled/*.conf;": f"load_module {local._BROTLI};",
    }  # fmt: skip
    for old, new in moved.items():
        assert old in text
        text = text.replace(old, new)
    (tmp_path / "nginx.conf").write_text(text)
    done = subprocess.run(
        ["nginx", "-t", "-q", "-e", "stderr", "-p", f"{tmp_path}/", "-c", str(tmp_path / "nginx.conf")],
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")


def test_tls_is_recent_and_plain_text_only_redirects(tmp_path: Path, site: Path):
    from tests.hosting.conftest import free_port

    port, plain = free_port(), free_port()
    with local.running(local.configure(site, tmp_path, port, tls=True, redirect_port=plain), port):
        answer = Client(plain).get("/dispositifs/")
        assert (answer.status, answer.headers["Location"]) == (301, f"https://127.0.0.1:{port}/dispositifs/")
        assert {name: answer.headers[name] for name in headers.HEADERS} == headers.HEADERS
        assert _handshake(port, "-tls1_3") == "TLSv1.3"
        assert _handshake(port, "-tls1_2") == "TLSv1.2"
        assert _handshake(port, "-tls1_1") == ""
        trusting = ssl.create_default_context(cafile=tmp_path / "certificate.pem")
        with urlopen(f"https://localhost:{port}/", context=trusting) as fetched:
            assert fetched.status == 200
        trusting.set_alpn_protocols(["h2"])
        with (
            socket.create_connection(("127.0.0.1", port)) as plain_socket,
            trusting.wrap_socket(plain_socket, server_hostname="localhost") as secure,
        ):
            assert secure.selected_alpn_protocol() == "h2"


def _handshake(port: int, version: str) -> str:
    done = subprocess.run(
        ["openssl", "s_client", "-connect", f"127.0.0.1:{port}", version, "-cipher", "ALL:@SECLEVEL=0", "-brief"],
        input="", check=False, capture_output=True, text=True,
    )  # fmt: skip
    found = re.search(r"Protocol version: (\S+)", done.stderr)
    return found[1] if found and done.returncode == 0 else ""


def test_every_file_of_the_site_has_a_known_type():
    assert media.unknown("secret.key")
    assert media.unknown("sans-suffixe")


def test_without_its_brotli_module_it_says_what_to_install(tmp_path: Path, site: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(local, "_BROTLI", tmp_path / "absent.so")
    with pytest.raises(local.ServerError, match="tools/system-packages nginx"):
        local.configure(site, tmp_path, 1)
