"""What a page says: its title, headings, language, words and links."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

from egalite.french.fold import without_accents

_SILENT = {"script", "style", "template", "svg"}
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_BETWEEN = re.compile(r"[\W_]+")
LITTLE = 200  # characters: less is no text to judge, when scripts write it


def folded(text: str) -> str:
    """A text in lower case, without accents, its words one space apart, nothing else between: « n'est » is two."""
    return _BETWEEN.sub(" ", without_accents(text.lower())).strip()


@dataclass(frozen=True, slots=True)
class Page:
    """Title; folded title and first heading; language ("" unknown); folded text; hosts that it links to; whether scripts write it."""

    title: str
    head: str
    language: str
    text: str
    hosts: frozenset[str]
    scripted: bool

    def names(self, names: list[str]) -> bool | None:
        """Whether it says one of some names, accents and case apart; None when it says too little to tell."""
        words = f" {self.text} "
        wanted = filter(None, (folded(part) for name in names for part in _parts(name)))
        if any(f" {name} " in words for name in wanted):
            return True
        return None if self.scripted and len(self.text) < LITTLE else False


def _parts(name: str) -> list[str]:
    """« Nom long (SIGLE) » is called by either."""
    return [name, *(part for part in re.split(r"[()]", name) if len(part.strip()) > 2)] if "(" in name else [name]


class _Reader(HTMLParser):
    def __init__(self, base: str) -> None:
        super().__init__(convert_charrefs=True)
        self.base = base
        self.title, self.heading, self.text = [], [], []  # type: list[str], list[str], list[str]
        self.hosts: set[str] = set()
        self.language, self.scripted = "", False
        self._silent = 0
        self._within = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "html":
            self.language = values.get("lang", "")
        elif tag in ("title", "h1") and not self._silent:
            self._within = tag
        elif tag in ("a", "area") and "href" in values:
            with suppress(ValueError):
                self.hosts.add(urlsplit(urljoin(self.base, values["href"])).hostname or "")
        elif tag == "meta" and values.get("property", values.get("name", "")) in (
            "og:site_name",
            "description",
            "author",
        ):
            self.text.append(values.get("content", ""))
        self.text += [values[name] for name in ("alt", "aria-label") if name in values]
        if tag in _SILENT:
            self._silent += 1
            self.scripted |= tag == "script"

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT and self._silent:
            self._silent -= 1
        if tag == self._within:
            self._within = ""

    def handle_data(self, data: str) -> None:
        if self._silent:
            return
        self.text.append(data)
        if self._within:
            (self.title if self._within == "title" else self.heading).append(data)


def read(body: bytes, content_type: str, url: str) -> Page | None:
    """The page that an answer holds; None when it is no HTML."""
    kind = content_type.partition(";")[0].strip().lower()
    start = body[:1024]
    if kind not in ("text/html", "application/xhtml+xml") and not (not kind and b"<" in start):
        return None
    if b"\0" in start:
        return None
    declared = _CHARSET.search(content_type.encode("ascii", "replace")) or _CHARSET.search(start)
    try:
        text = body.decode(declared[1].decode() if declared else "utf-8", "replace")
    except LookupError:
        text = body.decode("utf-8", "replace")
    reader = _Reader(url)
    # Browsers take « <![ » for a comment up to the next « > »; HTMLParser raises for some.
    reader.feed(text.replace("<![", "<!-["))
    title = " ".join("".join(reader.title).split())[:200]
    heading = folded("".join(reader.heading))[:200]
    hosts = frozenset(host for host in reader.hosts if host)
    language = reader.language.strip().lower().replace("_", "-").partition("-")[0]
    return Page(title, f"{folded(title)}\n{heading}", language, folded(" ".join(reader.text)), hosts, reader.scripted)
