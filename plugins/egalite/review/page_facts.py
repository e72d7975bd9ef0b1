"""What a rendered page gives a reader to call, write to, follow, go to, count on or look at, and what a change does to it.

Only what stands in `<main>` is read: what surrounds it is the theme's. The sheet to print, which repeats the page's own
address and the day of the build, is left out; so is what a page shows of other records, whose own pages are read.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser
from typing import Literal, NamedTuple

from egalite.records.values import readings
from egalite.records.values.readings import Kind as TextKind

Kind = TextKind | Literal["link", "image"]

_BLOCKS = frozenset({
    "p", "li", "dt", "dd", "h1", "h2", "h3", "h4", "div", "section", "article", "td", "th", "tr", "ul", "ol", "dl", "summary",
    "blockquote", "label", "legend", "main", "br", "pre",
})  # fmt: skip
_VOID = frozenset({"br", "img", "hr", "input", "link", "meta", "wbr", "source", "col"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "dt"})  # what names what follows
_SILENT = frozenset({"script", "style", "svg", "template"})
_PRINTED = "sheet"
# Classes of what other records say, or the theme of any record.
_OTHERS = frozenset({"card", "reached", "scheme__related", "verification__report", "place__map"})
_AUTHORED = "prose"  # what people wrote: an inner link leads where they chose


class Fact(NamedTuple):
    """One thing. `value` is the same for two writings of it, `text` is what a reader sees, `label` what it stands under."""

    kind: Kind
    value: str
    text: str
    label: str


class Difference(NamedTuple):
    """A fact that a page gains; `before` is what stood in its place, "" when nothing did."""

    fact: Fact
    before: str


def facts(html: str, *, cards: bool = False) -> list[Fact]:
    """All facts of a page, in its order; with `cards`, those of the other records that it shows too."""
    reader = _Reader(frozenset({_PRINTED}) if cards else _OTHERS | {_PRINTED})
    reader.feed(html)
    reader.close()
    reader.flush()
    return reader.facts


def gained(old: Sequence[Fact], new: Sequence[Fact]) -> Iterator[Difference]:
    """The facts that only the page after has, each once, with what it takes the place of."""
    known = {(fact.kind, fact.value) for fact in old}
    kept = {(fact.kind, fact.value) for fact in new}
    former: dict[tuple[str, str], list[Fact]] = defaultdict(list)
    for fact in _once(old):
        if (fact.kind, fact.value) not in kept:
            former[fact.kind, fact.label].append(fact)
    for fact in _once(new):
        if (fact.kind, fact.value) not in known and not _repeats(fact, new):
            place = former[fact.kind, fact.label]
            yield Difference(fact, place.pop(0).text if place else "")


def _repeats(fact: Fact, facts: Sequence[Fact]) -> bool:
    """Whether a host is only the words of a link that leads there."""
    return fact.kind == "host" and any(
        other.kind == "link" and other.label == fact.label and f"{other.value}/".startswith(fact.value)
        for other in facts
    )


def _once(facts: Sequence[Fact]) -> list[Fact]:
    return list({(fact.kind, fact.value): fact for fact in reversed(facts)}.values())[::-1]


class _Reader(HTMLParser):
    """One pass: text by block, links and images as they come."""

    def __init__(self, left_out: frozenset[str]) -> None:
        super().__init__()
        self._left_out = left_out
        self.facts: list[Fact] = []
        self._open: list[tuple[str, str]] = []  # tags, with their classes
        self._inside = False
        self._text: list[str] = []
        self._label = ""
        self._link: tuple[str, list[str]] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag == "main":
            self._inside = True
        if tag in _BLOCKS:
            self.flush()
        if tag not in _VOID:
            self._open.append((tag, attributes.get("class", "")))
        if not self._read:
            return
        if tag == "a" and "href" in attributes:
            self._link = (attributes["href"], [])
        elif tag == "img":
            alt = attributes.get("alt", "")
            self._add("image", attributes.get("src", ""), f"image « {alt} »" if alt else "image sans texte")

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            text = self.flush()
            if tag in _HEADINGS and self._read:
                self._label = text
        if tag == "a" and self._link:
            self._follow(self._link[0], "".join(self._link[1]))
            self._link = None
        if tag == "main":
            self._inside = False
        if any(tag == name for name, _ in self._open):
            while self._open.pop()[0] != tag:
                pass

    def handle_data(self, data: str) -> None:
        if self._read:
            self._text.append(data)
            if self._link:
                self._link[1].append(data)

    def flush(self) -> str:
        """End a block of text: what it reads as is told; the text."""
        text, self._text = " ".join("".join(self._text).split()), []
        for reading in readings.read(text):
            self._add(reading.kind, reading.value, reading.text)
        return text

    @property
    def _read(self) -> bool:
        return self._inside and not any(
            tag in _SILENT or not self._left_out.isdisjoint(classes.split()) for tag, classes in self._open
        )

    def _follow(self, href: str, text: str) -> None:
        kind, _, rest = href.partition(":")
        shown = " ".join(text.split())
        rest = rest.partition("?")[0]
        if kind in ("tel", "sms"):
            self._add("phone", readings.dialled(rest), shown)
        elif kind == "mailto":
            self._add("mail", rest.lower(), rest)
        elif kind in ("https", "http"):
            address = readings.address(href)
            self._add("link", address, f"« {shown} », {href}" if readings.address(shown) != address else shown)
        elif href.startswith("/") and any(_AUTHORED in classes.split() for _, classes in self._open):
            self._add("link", href, f"« {shown} », {href}")

    def _add(self, kind: Kind, value: str, text: str) -> None:
        self.facts.append(Fact(kind, value, text, self._label))
