"""Compare a live site with the manifest of its release, from outside (ANSSI NT-009 R28).

Every file is asked for as a browser would ask for it, its compressed copies too, and so are the headers; what differs is
told by the name of the file.
"""

from __future__ import annotations

import hashlib
import http.client
import ssl
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import quote, urlsplit

from egalite.hosting.release.manifest import Manifest
from egalite.hosting.server import headers, media

_AT_ONCE = 4  # a watch is not an attack
_TIMEOUT = 20.0  # seconds
# What changed a page for some readers only would leave alone whoever says that it watches. Statistics know a watch by its
# one encoding a question (deploy/nginx/egalite/http.conf).
_AGENT = (
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36"
)
_NOT_FOUND = "404.html"
_NOWHERE = "/.egalite-adresse-inconnue"


class WatchError(Exception):
    """The address cannot be watched; the message says why, in French."""


@dataclass(frozen=True, slots=True)
class Probe:
    """One question to the site: file of the manifest, path, encoding asked for, status expected."""

    name: str
    path: str
    encoding: str
    status: int


def compare(url: str, manifest: Manifest, trusted: str | None = None) -> list[str]:
    """What differs between the site at `url` and the manifest, one French line a file. Raises WatchError.

    `trusted` is a file of certificates to trust instead of the system's.
    """
    parts = urlsplit(url)
    if parts.scheme not in ("https", "http") or not parts.hostname or parts.path not in ("", "/"):
        raise WatchError(f"« {url} » n'est pas l'adresse d'un site ; écrivez https://… sans rien après le nom.")
    context = ssl.create_default_context(cafile=trusted) if parts.scheme == "https" else None
    requests = list(probes(manifest))
    shares = [requests[start::_AT_ONCE] for start in range(_AT_ONCE)]

    def watch(share: Sequence[Probe]) -> list[str]:
        differences = []
        connection = _connect(parts.hostname or "", parts.port, context)
        for probe in share:
            try:
                differences += _differences(connection, probe, manifest[probe.name])
            except (OSError, http.client.HTTPException) as error:
                differences.append(f"{probe.name} : pas de réponse ({error})")
                connection = _connect(parts.hostname or "", parts.port, context)
        connection.close()
        return differences

    with ThreadPoolExecutor(_AT_ONCE) as pool:
        return sorted(line for lines in pool.map(watch, shares) for line in lines)


def probes(manifest: Manifest) -> Iterator[Probe]:
    """How each file of a manifest is asked for. A marker shows only in the status of the page beside it."""
    withdrawn = {name.removesuffix(media.MARKER) for name in manifest if PurePosixPath(name).name == media.MARKER}
    for name in manifest:
        if PurePosixPath(name).name == media.MARKER:
            continue
        plain = name.removesuffix(f".{media.suffix(name)}") if media.is_copy(name) else name
        encoding = media.COPIES[media.suffix(name)] if media.is_copy(name) else "identity"
        if plain == _NOT_FOUND:
            yield Probe(name, _NOWHERE, encoding, 404)
        elif PurePosixPath(plain).name == "index.html":
            folder = plain.removesuffix("index.html")
            yield Probe(name, f"/{quote(folder)}", encoding, 410 if folder in withdrawn else 200)
        else:
            yield Probe(name, f"/{quote(plain)}", encoding, 200)


def _connect(host: str, port: int | None, context: ssl.SSLContext | None) -> http.client.HTTPConnection:
    if context is None:
        return http.client.HTTPConnection(host, port, timeout=_TIMEOUT)
    return http.client.HTTPSConnection(host, port, timeout=_TIMEOUT, context=context)


def _differences(connection: http.client.HTTPConnection, probe: Probe, digest: str) -> list[str]:
    connection.request("GET", probe.path, headers={"Accept-Encoding": probe.encoding, "User-Agent": _AGENT})
    response = connection.getresponse()
    body = response.read()
    differences = []
    if response.status != probe.status:
        where = f", vers {response.headers['Location']}" if response.headers["Location"] else ""
        differences.append(f"{probe.name} : répond {response.status}{where} au lieu de {probe.status}")
    elif (response.headers["Content-Encoding"] or "identity") != probe.encoding:
        differences.append(f"{probe.name} : n'est pas servi en {probe.encoding}")
    elif hashlib.sha256(body).hexdigest() != digest:
        differences.append(f"{probe.name} : contenu modifié")
    for header, value in headers.expected(response.headers["Content-Type"] or "").items():
        if response.headers.get_all(header) != [value]:
            differences.append(f"{probe.name} : en-tête {header} absent ou différent")
    if response.headers["Set-Cookie"]:
        differences.append(f"{probe.name} : dépose un cookie")
    return differences
