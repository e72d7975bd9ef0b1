"""A small site with one file of each kind, and the real web server in front of it."""

from __future__ import annotations

import socket
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPMessage
from pathlib import Path

import pytest

from egalite.hosting.release import compression, manifest, signature, version
from egalite.hosting.server import local
from egalite.site.addresses import MARKER

FINGERPRINTED = "static/site.0123456789ab.css"
FILES = {
    "index.html": "<!DOCTYPE html>\n<title>Accueil</title>\n<p>Bienvenue à vous, qui lisez cette page d'essai.\n",
    "404.html": "<!DOCTYPE html>\n<title>Page introuvable</title>\n",
    "dispositifs/en-ligne/index.html": "<!DOCTYPE html>\n<title>En ligne</title>\n",
    "dispositifs/retire/index.html": "<!DOCTYPE html>\n<title>Retiré : voici qui peut vous aider</title>\n",
    f"dispositifs/retire/{MARKER}": "",
    FINGERPRINTED: "body { color: #000; }\n",
    "static/leave.0123456789ab.js": "export {};\n",
    "static/icon.0123456789ab.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
    "static/logo.0123456789ab.webp": "RIFF",
    "pagefind/pagefind-entry.json": "{}\n",
    "pagefind/fragment/fr_0123456.pf_fragment": "fragment",
    "flux/dispositifs.xml": "<feed/>\n",
    "donnees/v1/dispositifs.csv": "id,page\r\n",
    "robots.txt": "User-agent: *\n",
    ".well-known/security.txt": "Contact: mailto:securite@exemple.invalid\n",
}


@dataclass(frozen=True)
class Response:
    """What the server answered."""

    status: int
    headers: HTTPMessage
    body: bytes


class Client:
    """Asks one server, over one connection a question."""

    def __init__(self, port: int, source: str = "127.0.0.1") -> None:
        self.port, self.source = port, source

    def get(self, path: str, method: str = "GET", **headers: str) -> Response:
        """Ask for a path; `If_None_Match="…"` is a header."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=10, source_address=(self.source, 0))
        try:
            connection.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
            answer = connection.getresponse()
            return Response(answer.status, answer.headers, answer.read())
        finally:
            connection.close()

    def raw(self, request: bytes) -> bytes:
        """Send bytes as they are; all that comes back."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=10) as plain:
            plain.sendall(request)
            plain.shutdown(socket.SHUT_WR)
            return b"".join(iter(lambda: plain.recv(65536), b""))


def free_port() -> int:
    """A port of this machine that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def write_site(folder: Path, **changed: str) -> Path:
    """Write the small site; keywords replace the content of `index.html` and the like (`index`)."""
    for name, content in FILES.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(changed.get(file.stem, content), encoding="utf-8")
    return folder


@dataclass(frozen=True)
class Signer:
    """A key that signs releases, and the list that names it."""

    key: Path
    signers: Path


def signer(folder: Path, principal: str = signature.PRINCIPAL) -> Signer:
    """A key made for the occasion."""
    folder.mkdir()
    key = folder / "key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(key)], check=True)
    public = " ".join(key.with_suffix(".pub").read_text().split()[:2])
    signers = folder / "allowed_signers"
    signers.write_text(f'{principal} namespaces="{signature.NAMESPACE}" {public}\n')
    return Signer(key, signers)


@pytest.fixture(scope="package")
def publisher(tmp_path_factory: pytest.TempPathFactory) -> Signer:
    """Who signs the releases that the host of these tests accepts."""
    return signer(tmp_path_factory.mktemp("publisher") / "keys")


VERSION = version.Version(17_20261123, "5" * 40, "6" * 64, "7" * 64)


@pytest.fixture(scope="package")
def site(tmp_path_factory: pytest.TempPathFactory, publisher: Signer) -> Path:
    """The small site, with its compressed copies, and its signed version beside it, as on a host."""
    folder = write_site(tmp_path_factory.mktemp("small") / "site")
    compression.compress(folder, tmp_path_factory.mktemp("compressed"))
    folder.with_name(version.FILE).write_text(VERSION.text, encoding="utf-8")
    folder.with_name(manifest.FILE).write_text(manifest.text(manifest.of(folder)), encoding="utf-8")
    signed = signature.sign(VERSION.text, publisher.key)
    folder.with_name(version.FILE + signature.SUFFIX).write_text(signed, encoding="utf-8")
    return folder


@pytest.fixture(scope="package")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of the web server's logs."""
    return tmp_path_factory.mktemp("nginx")


@pytest.fixture(scope="package")
def client(site: Path, work: Path) -> Iterator[Client]:
    """The small site behind the real nginx. A machine without it fails, it never skips."""
    port = free_port()
    with local.running(local.configure(site, work, port), port):
        yield Client(port)
