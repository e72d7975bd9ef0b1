"""Compare a live site with the manifest of its release, from outside (ANSSI NT-009 R28).

Every file is asked for, its compressed copies too, and so are the headers; what differs is told by the name of the file. A site
that lied to some readers only must not know this one: each question is, header for header, that of a browser, or of one behind
a proxy for what is not compressed; pages come in no order that a second visit would repeat, each before the files that pages
load. Only how much it reads tells it, once it has been read.
"""

from __future__ import annotations

import hashlib
import http.client
import random
import secrets
import ssl
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath
from urllib.parse import quote, urlsplit

from egalite.hosting.release.manifest import Manifest
from egalite.hosting.server import headers, media

_AT_ONCE = 4  # a watch is not an attack
_TIMEOUT = 20.0  # seconds
_PATIENCE = 60  # seconds at most that a server is given when it asks for time
_TRIES = 5
_AGENT = (
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36"
)
# What the browsers of the day say that they unpack, by the copy that they get. Nobody else says one word alone.
_ACCEPTED = {"br": "gzip, deflate, br, zstd", "gzip": "gzip, deflate", "identity": ""}
_LANGUAGE = "fr-FR,fr;q=0.9,en-US;q=0.8,en;q=0.7"
_HINTS = {
    "sec-ch-ua": '"Chromium";v="130", "Google Chrome";v="130", "Not?A_Brand";v="99"',
    "sec-ch-ua-mobile": "?1",
    "sec-ch-ua-platform": '"Android"',
}
_DOCUMENT = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8"
# How a browser asks for what a page loads: what it takes, and to what end (Fetch Metadata).
_LOADED = {
    "css": ("text/css,*/*;q=0.1", "no-cors", "style"),
    "js": ("*/*", "cors", "script"),
    "mjs": ("*/*", "cors", "script"),
    "woff2": ("*/*", "cors", "font"),
    **dict.fromkeys(
        ("svg", "webp", "png", "jpg", "ico", "avif"),
        ("image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8", "no-cors", "image"),
    ),
}
_FETCHED = ("*/*", "cors", "empty")
_NOT_FOUND = "404.html"


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
    require_site(url)
    parts = urlsplit(url)
    context = ssl.create_default_context(cafile=trusted) if parts.scheme == "https" else None
    requests = visits(manifest)
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


def require_site(url: str) -> None:
    """Raises WatchError unless `url` is the address of a site."""
    parts = urlsplit(url)
    if parts.scheme not in ("https", "http") or not parts.hostname or parts.path not in ("", "/"):
        raise WatchError(f"« {url} » n'est pas l'adresse d'un site ; écrivez https://… sans rien après le nom.")


def probes(manifest: Manifest) -> Iterator[Probe]:
    """How each file of a manifest is asked for. A marker shows only in the status of the page beside it."""
    withdrawn = {name.removesuffix(media.MARKER) for name in manifest if PurePosixPath(name).name == media.MARKER}
    for name in manifest:
        if PurePosixPath(name).name == media.MARKER:
            continue
        plain = name.removesuffix(f".{media.suffix(name)}") if media.is_copy(name) else name
        encoding = media.COPIES[media.suffix(name)] if media.is_copy(name) else "identity"
        if plain == _NOT_FOUND:
            yield Probe(name, f"/{secrets.token_hex(4)}/", encoding, 404)
        elif PurePosixPath(plain).name == "index.html":
            folder = plain.removesuffix("index.html")
            yield Probe(name, f"/{quote(folder)}", encoding, 410 if folder in withdrawn else 200)
        else:
            yield Probe(name, f"/{quote(plain)}", encoding, 200)


def visits(manifest: Manifest) -> list[Probe]:
    """The questions in the order of a visit: by what the reader unpacks, most common first, then pages, then what they load."""
    order = list(_ACCEPTED)
    shuffled = random.SystemRandom().sample(list(probes(manifest)), len(list(probes(manifest))))
    return sorted(shuffled, key=lambda probe: (order.index(_reader(probe)), not probe.path.endswith("/")))


def readings(manifest: Manifest, day: date) -> str:
    """What a watch adds to the statistics of the server, in their format: nothing there can tell it from readers.

    `egalite audience` takes it away again. Source: deploy/nginx/egalite/http.conf.
    """
    lines = []
    for probe in probes(manifest):
        if probe.status == http.HTTPStatus.NOT_FOUND:
            lines.append(f"{day} {probe.status} -\n")
        elif probe.path.endswith("/") and "," in _ACCEPTED[_reader(probe)]:
            lines.append(f"{day} {probe.status} {probe.path}\n")
    return "".join(lines)


def _reader(probe: Probe) -> str:
    """What the reader unpacks who gets this file: one that has no copies comes with all the rest."""
    compressible = media.suffix(probe.name) in media.TEXT or media.is_copy(probe.name)
    return probe.encoding if compressible else "br"


def request_headers(probe: Probe, secure: bool) -> dict[str, str]:
    """The headers of a question, in a browser's order; `Host` comes before them."""
    accepted = _ACCEPTED[_reader(probe)]
    if not secure:  # browsers unpack less in clear
        accepted = accepted.replace(", br, zstd", ", br")
    page = probe.path.endswith("/")
    accept, mode, destination = (
        (_DOCUMENT, "navigate", "document") if page else _LOADED.get(media.suffix(probe.path), _FETCHED)
    )
    hints = _HINTS if secure else {}
    user = {"Sec-Fetch-User": "?1"} if page else {}
    origin = "none" if page else "same-origin"
    metadata = {"Sec-Fetch-Site": origin, "Sec-Fetch-Mode": mode, **user, "Sec-Fetch-Dest": destination}
    return {
        "Connection": "keep-alive",
        **hints,
        **({"Upgrade-Insecure-Requests": "1"} if page else {}),
        "User-Agent": _AGENT,
        "Accept": accept,
        **(metadata if secure else {}),
        **({"Accept-Encoding": accepted} if accepted else {}),
        "Accept-Language": _LANGUAGE,
    }


def _connect(host: str, port: int | None, context: ssl.SSLContext | None) -> http.client.HTTPConnection:
    if context is None:
        return http.client.HTTPConnection(host, port, timeout=_TIMEOUT)
    return http.client.HTTPSConnection(host, port, timeout=_TIMEOUT, context=context)


def _ask(connection: http.client.HTTPConnection, probe: Probe) -> tuple[http.client.HTTPResponse, bytes]:
    """What is answered; a server that asks for time (429) is given some."""
    for attempt in range(_TRIES):
        connection.putrequest("GET", probe.path, skip_accept_encoding=True)
        for name, value in request_headers(probe, isinstance(connection, http.client.HTTPSConnection)).items():
            connection.putheader(name, value)
        connection.endheaders()
        response = connection.getresponse()
        body = response.read()
        if response.status != http.HTTPStatus.TOO_MANY_REQUESTS or attempt == _TRIES - 1:
            break
        wait = response.headers["Retry-After"] or ""
        time.sleep(min(int(wait), _PATIENCE) if wait.isdecimal() else 1)
    return response, body


def _differences(connection: http.client.HTTPConnection, probe: Probe, digest: str) -> list[str]:
    response, body = _ask(connection, probe)
    differences = []
    if response.status != probe.status:
        where = f", vers {response.headers['Location']}" if response.headers["Location"] else ""
        differences.append(f"{probe.name} : répond {response.status}{where} au lieu de {probe.status}")
    elif (response.headers["Content-Encoding"] or "identity") != probe.encoding:
        differences.append(f"{probe.name} : n'est pas servi en {probe.encoding}")
    elif hashlib.sha256(body).hexdigest() != digest:
        differences.append(f"{probe.name} : contenu modifié")
    due = headers.expected(response.headers["Content-Type"] or "", probe.path)
    for header in (*due, *({headers.ORIGIN} - due.keys())):
        if response.headers.get_all(header) != ([due[header]] if header in due else None):
            differences.append(f"{probe.name} : en-tête {header} absent ou différent")
    if response.headers["Set-Cookie"]:
        differences.append(f"{probe.name} : dépose un cookie")
    return differences
