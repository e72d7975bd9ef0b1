"""A zoo of sites on this machine: one server, told apart by host, behind fictional names and public addresses.

Names resolve to public addresses that nobody asks: `Zoo.connect` leads each to the server of 127.0.0.1, and remembers which address
was asked. The policy of addresses is the real one; only where names and addresses lead is the zoo's.
"""

from __future__ import annotations

import gzip
import socket
import ssl
import subprocess
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

PUBLIC = "93.184.216.34"
PROSE = "Nous vous recevons, nous vous écoutons et nous vous disons vos droits, sans rendez-vous, tous les jours. " * 4
Headers = dict[str, str]
Answer = tuple[int, Headers, bytes]


def page(title: str = "Association Exemple", body: str = PROSE, lang: str = "fr", head: str = "") -> bytes:
    """A page of a site."""
    top = f'<!doctype html><html lang="{lang}"><head><title>{title}</title>{head}</head>'
    return f"{top}<body><h1>{title}</h1><p>{body}</p></body></html>".encode()


HTML = {"Content-Type": "text/html; charset=utf-8"}


def html(body: bytes = b"", status: int = 200, **headers: str) -> Answer:
    """An answer in HTML."""
    return status, {**HTML, **{name.replace("_", "-"): value for name, value in headers.items()}}, body or page()


def to(place: str, status: int = 301) -> Answer:
    """A redirection."""
    return status, {"Location": place}, b""


@dataclass
class Site:
    """What a host answers: `pages` by path, `*` for any other; `robots` as (status, text); seconds that it waits."""

    pages: dict[str, Answer | Callable[[Headers], Answer]] = field(default_factory=lambda: {"*": html()})
    robots: tuple[int, str] = (404, "")
    addresses: Sequence[str] = (PUBLIC,)
    wait: float = 0.0
    drip: float = 0.0
    endless: bool = False
    cut: bool = False


class Zoo:
    """Sites by host, what was asked of them and which addresses were connected to."""

    def __init__(self, http: int, https: int) -> None:
        self.sites: dict[str, Site] = {}
        self.asked: Counter[str] = Counter()
        self.headers: list[Headers] = []
        self.connected: list[str] = []
        self.resolved: Counter[str] = Counter()
        self._servers = {80: http, 443: https}
        self.at_once = self.most_at_once = 0

    def resolve(self, host: str, port: int) -> list[str]:
        """Stands for the system's resolver."""
        del port
        self.resolved[host] += 1
        if host[-1].isdigit():
            return [host]
        if host not in self.sites:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        addresses = self.sites[host].addresses
        if callable(addresses):
            return list(addresses(self.resolved[host]))
        return list(addresses)

    def connect(self, address: tuple[str, int], timeout: float) -> socket.socket:
        """Stands for the network: the address that was judged leads to the server of this machine."""
        self.connected.append(address[0])
        if address[0] == "198.41.0.4":
            raise ConnectionRefusedError(111, "refused")
        return socket.create_connection(("127.0.0.1", self._servers[address[1]]), timeout)


@contextmanager
def zoo(certificate: Path | None = None) -> Iterator[Zoo]:
    """The servers, for the time of a test."""
    box: list[Zoo] = []

    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *args: object) -> None:
            del args

        def do_GET(self) -> None:
            beasts = box[0]
            host = self.headers["Host"]
            beasts.asked[f"{host}{self.path}"] += 1
            beasts.headers.append(dict(self.headers))
            beasts.at_once += 1
            beasts.most_at_once = max(beasts.most_at_once, beasts.at_once)
            site = beasts.sites[host]
            status, headers, body = self._answer(site, dict(self.headers))
            beasts.at_once -= 1  # whoever has its answer may ask again before this thread goes on
            with suppress(OSError):
                self._give(site, status, headers, body)

        def _answer(self, site: Site, asked: Headers) -> Answer:
            if self.path == "/robots.txt":
                status, text = site.robots
                return status, {"Content-Type": "text/plain"}, text.encode()
            found = site.pages.get(self.path, site.pages.get("*", html(page("Page introuvable", "Rien ici."), 404)))
            answer = found(asked) if callable(found) else found
            time.sleep(site.wait)
            return answer

        def _give(self, site: Site, status: int, headers: Headers, body: bytes) -> None:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            if not site.endless and not site.drip:  # then only the end of the connection says that it is whole
                self.send_header("Content-Length", str(len(body) + 9 * (site.cut and self.path != "/robots.txt")))
            self.end_headers()
            if site.drip and self.path != "/robots.txt":
                for byte in body:
                    self.wfile.write(bytes([byte]))
                    time.sleep(site.drip)
            self.wfile.write(body)
            while site.endless and self.path != "/robots.txt":
                self.wfile.write(b"<p>encore</p>" * 5000)

    servers = [ThreadingHTTPServer(("127.0.0.1", 0), Handler) for _ in range(2)]
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        servers[1].socket = context.wrap_socket(servers[1].socket, server_side=True, do_handshake_on_connect=False)
    for server in servers:
        server.daemon_threads = True
        server.handle_error = lambda *_: None  # type: ignore[method-assign]
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    box.append(Zoo(servers[0].server_port, servers[1].server_port))
    try:
        yield box[0]
    finally:
        for server in servers:
            server.shutdown()
            server.server_close()


def certificate(folder: Path, *names: str, days: int = 30) -> Path:
    """Key and self-signed certificate of some names, in one file: its own authority."""
    file = folder / f"{names[0]}.pem"
    alternative = ",".join(f"DNS:{name}" for name in names)
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days",
         str(days), "-subj", "/O=Autorite Exemple/CN=Exemple", "-addext", f"subjectAltName={alternative}",
         "-keyout", str(file), "-out", f"{file}.crt"],
        check=True, capture_output=True,
    )  # fmt: skip
    file.write_bytes(file.read_bytes() + Path(f"{file}.crt").read_bytes())
    return file


def compressed(body: bytes) -> Answer:
    """A page sent compressed although nobody asked."""
    return 200, {**HTML, "Content-Encoding": "gzip"}, gzip.compress(body)


BET = "Casino en ligne, machines à sous, paris sportifs, roulette, jackpot et bonus sans dépôt. Jouez maintenant. " * 5
HOST = "association.exemple.fr"
# What each beast is, and how it must be judged at a first visit of https-less « http://HOST/aide » : site of HOST, other sites, verdict.
BEASTS: dict[str, tuple[Site, dict[str, Site], str]] = {
    "healthy": (Site(), {}, "ok"),
    "compressed": (Site({"*": compressed(page())}), {}, "ok"),
    "slash": (Site({"/aide": to("/aide/"), "/aide/": html()}), {}, "ok"),
    "www": (Site({"*": to("http://www.association.exemple.fr/aide")}), {"www.association.exemple.fr": Site()}, "ok"),
    "temporary": (Site({"/aide": to("/aide-du-jour", 302), "*": html()}), {}, "ok"),
    "moved": (Site({"/aide": to("/nous-aider", 308), "*": html()}), {}, "moved"),
    "moved-host": (Site({"*": to("http://aide.exemple.fr/permanence")}), {"aide.exemple.fr": Site()}, "moved"),
    "elsewhere": (Site({"*": to("http://autre.fr/aide")}), {"autre.fr": Site()}, "check"),
    "neighbour": (Site({"*": to("http://ailleurs.gouv.fr/")}), {"ailleurs.gouv.fr": Site()}, "check"),
    "home": (Site({"/aide": to("/"), "/": html()}), {}, "check"),
    "soft-404": (Site({"*": html(page("Page introuvable", "La page demandée n’existe pas ou plus."))}), {}, "check"),
    "parked": (Site({"*": html(page("exemple.fr", "Ce nom de domaine est à vendre. This domain is for sale."))}), {}, "check"),
    "gambling": (Site({"*": html(page("Bonus", BET))}), {}, "check"),
    "consent": (Site({"/aide": to("/consent?to=%2Faide", 302), "*": html(page("Cookies", "Acceptez les cookies."))}), {}, "unknown"),
    "cookie-wall": (Site({"*": html(page("Avant de continuer", "Acceptez les cookies pour continuer."))}), {}, "unknown"),
    "challenge": (Site({"*": html(page("Just a moment...", "Enable JavaScript and cookies to continue"))}), {}, "unknown"),
    "loop": (Site({"/aide": to("/b"), "/b": to("/aide")}), {}, "unknown"),
    "endless-steps": (Site({"*": html(), **{f"/{n or 'aide'}": to(f"/{n + 1}") for n in range(30)}}), {}, "unknown"),
    "forbidden": (Site({"*": html(status=403)}), {}, "unknown"),
    "busy": (Site({"*": html(status=429, Retry_After="3600")}), {}, "unknown"),
    "broken": (Site({"*": html(status=503)}), {}, "unknown"),
    "teapot": (Site({"*": html(status=418)}), {}, "unknown"),
    "gone": (Site({"*": html(status=410)}), {}, "unknown"),  # once is not dead
    "missing": (Site({"*": html(status=404)}), {}, "unknown"),
    "robots": (Site(robots=(200, "User-agent: *\nDisallow: /a*de$")), {}, "unknown"),
    "robots-broken": (Site(robots=(500, "")), {}, "unknown"),
    "robots-allow": (Site(robots=(200, "User-agent: *\nDisallow: /\nAllow: /aide")), {}, "ok"),
    "slow": (Site(wait=2.5), {}, "unknown"),
    "dripping": (Site(drip=0.01), {}, "unknown"),
    "cut": (Site(cut=True), {}, "unknown"),
    "endless": (Site(endless=True), {}, "ok"),
    "binary": (Site({"*": (200, {"Content-Type": "application/pdf"}, b"%PDF-1.7\n\x00\xff" * 100)}), {}, "ok"),
    "lying-binary": (Site({"*": (200, HTML, bytes(range(256)) * 40)}), {}, "ok"),
    "refused": (Site(addresses=("198.41.0.4",)), {}, "unknown"),
    "private": (Site(addresses=("10.0.0.7",)), {}, "check"),
    "half-private": (Site(addresses=(PUBLIC, "127.0.0.1")), {}, "check"),
    "mapped": (Site(addresses=("::ffff:169.254.169.254",)), {}, "check"),
    "to-private": (Site({"*": to("http://interne.exemple.fr/")}), {"interne.exemple.fr": Site(addresses=("192.168.1.1",))}, "check"),
    "to-number": (Site({"*": to("http://127.0.0.1/")}), {}, "check"),
    "to-port": (Site({"*": to("http://association.exemple.fr:22/")}), {}, "unknown"),
    "to-file": (Site({"*": to("file:///etc/passwd")}), {}, "unknown"),
}  # fmt: skip


def healthy(number: int) -> tuple[Site, dict[str, Site]]:
    """One of many healthy sites at its second visit, told apart by its number: nothing of it is dead, nor may be told so."""
    titles = (
        "Association Exemple",
        "ASSOCIATION EXEMPLE – accueil",
        "Bienvenue | Association  exemple",
        "Actualités de l’association exemple",
    )
    bodies = (
        PROSE,
        PROSE + " Association Exemple",
        "Erreur 404 heures d’écoute cette année. " + PROSE,
        PROSE + "Un séjour au casino ? Non. ",
    )
    answers: tuple[Callable[[bytes], dict[str, Answer | Callable[[Headers], Answer]]], ...] = (
        lambda body: {"*": html(body)},
        lambda body: {"*": compressed(body)},
        lambda body: {"/aide": to("/aide/"), "*": html(body)},
        lambda body: {"/aide": to("/fr/aide", 302), "*": html(body)},
        lambda body: {"/aide": to("?page=1", 307), "*": html(body)},
        lambda body: {"*": (200, {"Content-Type": "text/html; charset=iso-8859-1"}, body.decode().encode("latin-1", "replace"))},
        lambda body: {"*": (200, {}, body)},
        lambda body: {"*": html(body, 203)},
    )  # fmt: skip
    robots = (
        (404, ""),
        (200, ""),
        (200, "User-agent: *\nDisallow: /admin\n"),
        (403, ""),
        (200, "\ufeffn'importe quoi\0"),
    )
    body = page(titles[number % 4], bodies[number // 4 % 4], ("fr", "fr-FR", "")[number % 3])
    return Site(answers[number // 16 % 8](body), robots[number % 5]), {}
