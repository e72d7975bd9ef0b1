"""How large two sites are: pages, links, bytes, for each of the three layouts of the peer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from egalite.site import addresses

LAYOUTS = ("scheme", "term", "page")
_LINK = re.compile(rb"<a\b[^>]*\shref=")
_NUMBERED = re.compile(r"page/\d+/index\.html\Z")
# Lists of one level: `/domaines/` is a page, `/domaines/emploi/` a list.
_LISTS = tuple(
    place.lstrip("/") for place in (addresses.SECTORS, addresses.CRITERIA, addresses.TERRITORIES, addresses.PARTNERS)
)
_WHOLE = {addresses.SCHEMES, *addresses.DOORS.values()}


@dataclass(frozen=True, slots=True)
class Size:
    """Of a set of pages."""

    pages: int = 0
    links: int = 0
    bytes: int = 0

    def __add__(self, other: Size) -> Size:
        return Size(self.pages + other.pages, self.links + other.links, self.bytes + other.bytes)


def layout(name: str) -> str:
    """Which of the three layouts makes a page, by the name of its file."""
    first = _NUMBERED.sub("index.html", name)
    address = "/" + first.removesuffix("index.html")
    if address in _WHOLE or (first.startswith(_LISTS) and first.count("/") > 1):
        return "term"
    return "scheme" if first.startswith(addresses.SCHEMES.lstrip("/")) else "page"


def pages(output: Path) -> dict[str, Size]:
    """Size of each page of a site, by the name of its file."""
    found = {}
    for path in output.rglob("*.html"):
        content = path.read_bytes()
        found[path.relative_to(output).as_posix()] = Size(1, len(_LINK.findall(content)), len(content))
    return found


def sizes(found: Mapping[str, Size]) -> dict[str, Size]:
    """Sizes by layout."""
    total = dict.fromkeys(LAYOUTS, Size())
    for name, size in found.items():
        total[layout(name)] += size
    return total
