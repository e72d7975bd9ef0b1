"""A polite visit: one host at a time, with pauses, where robots.txt allows, through redirections each judged like the first."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import urljoin, urlsplit

from protego import Protego

from egalite.register.links.network import Answer, Cause, Failure, Network
from egalite.register.links.page import Page, read

Outcome = Literal["answer", "unchanged", "robots", "loop", "no-network"] | Cause
TOKEN = "EgaliteLiens"  # what robots.txt may call us
_STEPS = 8  # redirections
_REDIRECTS = (301, 302, 303, 307, 308)
PERMANENT = (301, 308)
_LONGEST = 2000  # characters of an address
_ROBOTS_STEPS = 5  # RFC 9309, section 2.3.1.2
_LONGEST_PAUSE = 10.0  # seconds: a longer Crawl-delay leaves the host for another day
TIRED = ("timeout", "refused", "no-name", "garbled")  # a host that failed so is asked nothing more in a round


@dataclass(frozen=True, slots=True)
class Visit:
    """What came of a visit: `final` is the last address asked, `steps` the statuses of the redirections that led there.

    `asked` says whether anything was asked of the site beyond its robots.txt.
    """

    outcome: Outcome
    final: str
    steps: tuple[int, ...] = ()
    status: int = 0
    page: Page | None = None
    issuer: str = ""
    tag: str = ""
    modified: str = ""


@dataclass(slots=True)
class Visitor:
    """Visits addresses. `robots` holds what hosts said, status and text by origin; `remember` is told each new one.

    `witness` is a host that exists (ours): when even it cannot be resolved, a name that is missing proves nothing.
    """

    network: Network
    witness: str
    robots: dict[str, tuple[int, str]] = field(default_factory=dict)
    remember: Callable[[str, int, str], None] = lambda origin, status, text: None
    pause: float = 2.0
    sleep: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic
    tired: set[str] = field(default_factory=set)
    pauses: dict[str, float] = field(default_factory=dict)
    _last: dict[str, float] = field(default_factory=dict)

    def visit(self, url: str, validators: Mapping[str, str] | None = None, validated: str = "") -> Visit:
        """Visit an address. `validators` are the conditional headers of the address `validated`."""
        steps: list[int] = []
        met = {url}
        here = url
        while True:
            try:
                if not self._may(here):
                    return Visit("robots", here, tuple(steps))
                answer = self._ask(here, validators if here == validated else None)
            except Failure as failure:
                outcome: Outcome = failure.cause
                if outcome == "no-name" and not self.network.exists(self.witness):
                    outcome = "no-network"
                return Visit(outcome, here, tuple(steps))
            place = answer.headers.get("location", "")
            if answer.status not in _REDIRECTS or not place:
                return _seen(answer, here, tuple(steps))
            steps.append(answer.status)
            try:
                here = urljoin(here, place).partition("#")[0]
            except ValueError:
                return Visit("address", here, tuple(steps))
            if len(here) > _LONGEST:
                return Visit("address", url, tuple(steps))
            if here in met or len(steps) > _STEPS:
                return Visit("loop", here, tuple(steps))
            met.add(here)

    def _may(self, url: str) -> bool:
        """Whether robots.txt lets us ask (RFC 9309): what is missing allows, what fails forbids. Raises Failure."""
        origin = _origin(url)
        if origin not in self.robots:
            status, text = self._robots(f"{origin}/robots.txt")
            self.robots[origin] = (status, text)
            self.remember(origin, status, text)
        status, text = self.robots[origin]
        if status >= 500 or status == 429:
            return False
        if status != 200:
            return True
        rules = Protego.parse(text)
        delay = rules.crawl_delay(TOKEN) or 0.0
        if delay > _LONGEST_PAUSE:
            self.tired.add(host_of(url))
        self.pauses[host_of(url)] = min(max(self.pause, delay), _LONGEST_PAUSE)
        return bool(rules.can_fetch(url, TOKEN))

    def _robots(self, url: str) -> tuple[int, str]:
        for _ in range(_ROBOTS_STEPS):
            answer = self._ask(url)
            place = answer.headers.get("location", "")
            if answer.status not in _REDIRECTS or not place:
                return answer.status, answer.body[: 64 << 10].decode("utf-8", "replace") if answer.status == 200 else ""
            try:
                url = urljoin(url, place)
            except ValueError:
                break
        return 404, ""

    def _ask(self, url: str, headers: Mapping[str, str] | None = None) -> Answer:
        host = host_of(url)
        if host in self._last:
            waits = self.pauses.get(host, self.pause) - (self.clock() - self._last[host])
            if waits > 0:
                self.sleep(waits)
        try:
            answer = self.network.get(url, headers)
        except Failure as failure:
            if failure.cause in TIRED:
                self.tired.add(host)
            raise
        finally:
            self._last[host] = self.clock()
        if answer.status in (429, 503):
            self.tired.add(host)
        return answer


def host_of(url: str) -> str:
    """Host of an address; empty when it has none."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def _origin(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError:
        raise Failure("address") from None
    return f"{parts.scheme}://{parts.netloc}"


def _seen(answer: Answer, url: str, steps: tuple[int, ...]) -> Visit:
    if answer.status == 304:
        return Visit("unchanged", url, steps, 304, issuer=answer.issuer)
    page = read(answer.body, answer.headers.get("content-type", ""), url) if 200 <= answer.status < 300 else None
    if page is not None and not page.language:
        declared = answer.headers.get("content-language", "").strip().lower()[:2]
        page = Page(page.title, page.head, declared, page.text, page.hosts, page.scripted)
    held = answer.headers
    return Visit(
        "answer",
        url,
        steps,
        answer.status,
        page,
        answer.issuer,
        held.get("etag", "")[:200],
        held.get("last-modified", "")[:60],
    )
