"""One request to one public address, bounded in time and size.

A name is resolved once; every address that it has must be public; the connection goes to the very address that was judged, so that a
name that changes its mind meanwhile (DNS rebinding) leads nowhere else. No proxy, no cookie, no credential.
"""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import threading
import zlib
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Literal
from urllib.parse import quote, urlsplit

Cause = Literal["no-name", "private", "address", "refused", "timeout", "certificate", "garbled"]
PORTS = {"http": 80, "https": 443}
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


class Failure(Exception):
    """No answer came. `cause` says why."""

    def __init__(self, cause: Cause) -> None:
        self.cause: Cause = cause
        super().__init__(cause)


@dataclass(frozen=True, slots=True)
class Answer:
    """Status, headers by name in lower case, the first bytes of the body, and who issued the certificate ("" in clear)."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    issuer: str


def system_addresses(host: str, port: int) -> Sequence[str]:
    """Addresses of a host by the system's resolver. Raises OSError."""
    return [str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


def is_public(address: str) -> bool:
    """Whether an address is one of the public network, whatever it is wrapped in (IPv4 in IPv6, 6to4, Teredo, NAT64)."""
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped
        if inner is None and ip in _NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
        if ip.sixtofour is not None or ip.teredo is not None or ip.is_site_local:
            return False
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified)


@dataclass(slots=True)
class Network:
    """How requests are made. `patience` in seconds is for a whole request, `most` in bytes for its body.

    `resolve` and `connect` are the system's; tests lead names and judged addresses to their own servers. What is public is
    no setting.
    """

    agent: str
    resolve: Callable[[str, int], Sequence[str]] = system_addresses
    connect: Callable[[tuple[str, int], float], socket.socket] = socket.create_connection
    context: ssl.SSLContext | None = None
    patience: float = 20.0
    most: int = 256 << 10

    def exists(self, host: str) -> bool:
        """Whether a name resolves now."""
        try:
            return bool(self.resolve(host, PORTS["https"]))
        except OSError:
            return False

    def get(self, url: str, headers: Mapping[str, str] | None = None) -> Answer:
        """The answer to one GET; no redirection is followed. Raises Failure."""
        try:
            parts = urlsplit(url)
            host, port = (parts.hostname or "").encode("idna").decode("ascii"), parts.port
        except ValueError:
            raise Failure("address") from None
        if (
            parts.scheme not in PORTS
            or not host
            or port not in (None, PORTS[parts.scheme])
            or parts.username is not None
        ):
            raise Failure("address")
        raw = self._connected(self._judged(host, PORTS[parts.scheme]), PORTS[parts.scheme])
        watched: list[socket.socket] = [raw]
        over = threading.Event()

        def end() -> None:
            over.set()
            for one in watched:
                _shut(one)

        timer = threading.Timer(self.patience, end)
        timer.daemon = True
        timer.start()
        try:
            raw.settimeout(self.patience)
            issuer = ""
            if parts.scheme == "https":
                context = self.context or ssl.create_default_context()
                secure = context.wrap_socket(raw, server_hostname=host, do_handshake_on_connect=False)
                watched.append(secure)
                secure.do_handshake()
                raw, issuer = secure, _issuer(secure)
            answer = self._exchange(raw, host, _path(parts.path, parts.query), headers or {}, issuer)
            if over.is_set():  # what came looks whole, and is not
                raise Failure("timeout")
            return answer
        except ssl.SSLCertVerificationError:
            raise Failure("timeout" if over.is_set() else "certificate") from None
        except TimeoutError:
            raise Failure("timeout") from None
        except (OSError, http.client.HTTPException, ValueError, zlib.error):
            raise Failure("timeout" if over.is_set() else "garbled") from None
        finally:
            timer.cancel()
            for one in watched:
                one.close()

    def _judged(self, host: str, port: int) -> str:
        """The one address to connect to."""
        try:
            addresses = self.resolve(host, port)
        except socket.gaierror as error:
            names = (socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME))
            raise Failure("no-name" if error.errno in names else "timeout") from None
        except (OSError, UnicodeError):
            raise Failure("timeout") from None
        if not addresses:
            raise Failure("no-name")
        if not all(map(is_public, addresses)):
            raise Failure("private")
        return min(addresses, key=lambda address: ":" in address)  # not every machine has IPv6

    def _connected(self, address: str, port: int) -> socket.socket:
        try:
            return self.connect((address, port), self.patience)
        except TimeoutError:
            raise Failure("timeout") from None
        except OSError:
            raise Failure("refused") from None

    def _exchange(self, raw: socket.socket, host: str, path: str, headers: Mapping[str, str], issuer: str) -> Answer:
        connection = http.client.HTTPConnection(host)
        connection.sock = raw
        connection.putrequest("GET", path, skip_host=True, skip_accept_encoding=True)
        sent = {
            "Host": host, "User-Agent": self.agent, "Accept": "text/html,*/*;q=0.5", "Accept-Language": "fr,*;q=0.5",
            "Accept-Encoding": "identity", "Connection": "close", **headers,
        }  # fmt: skip
        for name, value in sent.items():
            connection.putheader(name, value)
        connection.endheaders()
        response = connection.getresponse()
        got = {name.lower(): value for name, value in response.getheaders()}
        chunks, size = [], 0
        while size < self.most and (chunk := response.read1(min(1 << 16, self.most - size))):
            chunks.append(chunk)
            size += len(chunk)
        if size < self.most and response.length:
            raise http.client.IncompleteRead(b"", response.length)
        return Answer(response.status, got, self._plain(b"".join(chunks), got.get("content-encoding", "")), issuer)

    def _plain(self, body: bytes, encoding: str) -> bytes:
        """What was compressed all the same, up to the size allowed."""
        if encoding.lower() in ("gzip", "x-gzip", "deflate"):
            return zlib.decompressobj(47).decompress(body, self.most)
        return body if encoding.lower() in ("", "identity") else b""


def _path(path: str, query: str) -> str:
    safe = "/:@!$&'()*+,;=~%-._?"
    return (quote(path, safe) or "/") + (f"?{quote(query, safe)}" if query else "")


def _issuer(secure: ssl.SSLSocket) -> str:
    names = dict(pair for group in (secure.getpeercert() or {}).get("issuer", ()) for pair in group)  # type: ignore[misc]
    return str(names.get("organizationName") or names.get("commonName") or "")


def _shut(one: socket.socket) -> None:
    with suppress(OSError):
        socket.socket.shutdown(one, socket.SHUT_RDWR)
