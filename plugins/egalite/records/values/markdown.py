"""The Markdown of a body or of an editorial page, parsed once with the parser that renders it.

CommonMark, and the tables of GitHub; editorial pages have footnotes besides. Rules judge the text that readers meet: character
references are decoded, emphasis and comments are gone, a paragraph is one text.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter
from typing import Any, NamedTuple

import pyromark

# What the site renders with, too.
BODY = pyromark.Options.ENABLE_TABLES
PAGE = BODY | pyromark.Options.ENABLE_FOOTNOTES
_BLOCKS = frozenset({"Paragraph", "Item", "TableCell", "Heading", "CodeBlock"})  # the text of one is a passage


class Link(NamedTuple):
    """A link or an image: where it starts, its kind for CommonMark, where it leads, the text it shows, its title."""

    offset: int
    length: int
    kind: str
    target: str
    text: str
    image: bool
    title: str = ""


class Heading(NamedTuple):
    """A heading: where it starts, its level, its text, whether it is underlined."""

    offset: int
    level: int
    text: str
    underlined: bool


class Piece(NamedTuple):
    """Raw HTML: where it starts, what it holds."""

    offset: int
    text: str


Range = tuple[int, int]


class Passage(NamedTuple):
    """A text that readers meet in one go: a paragraph, a heading, an item, a cell, the title of a link.

    `kind` is that of its block for CommonMark. `links` are the places of the text that links and images show, `code` those
    that stood between backquotes.
    """

    kind: str
    text: str
    links: tuple[Range, ...]
    code: tuple[Range, ...]
    sources: tuple[Range, ...]  # where a run of the text starts, in the text and in the source

    def offset(self, index: int) -> int:
        """Where a character of the text comes from in the source."""
        place, source = self.sources[bisect_right(self.sources, index, key=itemgetter(0)) - 1]
        return source + index - place


@dataclass(slots=True)
class Body:
    """What rules ask about a body; offsets are in characters."""

    headings: list[Heading]
    links: list[Link]
    html: list[Piece]
    passages: list[Passage]


@lru_cache(maxsize=2)
def parse(body: str, options: pyromark.Options = BODY) -> Body:
    """Read a body. The last one is kept, for the rules that follow each other on the same document."""
    return _Reader(body).read(options)


class _Block:
    """A passage while it is read."""

    def __init__(self, kind: str) -> None:
        self._kind, self.size = kind, 0
        self._texts: list[str] = []
        self.sources: list[Range] = []
        self.links: list[Range] = []
        self.code: list[Range] = []

    def add(self, text: str, source: int) -> None:
        self._texts.append(text)
        self.sources.append((self.size, source))
        self.size += len(text)

    def passage(self) -> Passage:
        text = "".join(self._texts)
        return Passage(self._kind, text, tuple(self.links), tuple(self.code), tuple(self.sources))


@dataclass(slots=True)
class _Opened:
    """A heading, a link or an image while it is read: where it starts in the source, and in its passage."""

    about: dict[str, Any]
    source: int
    place: int
    words: list[str]


class _Reader:
    """One pass over the parser's events."""

    def __init__(self, body: str) -> None:
        self._body = body
        self._bytes = None if body.isascii() else body.encode()
        self._last = (0, 0)  # the last byte that was asked for, and the characters before it
        self._result = Body([], [], [], [])
        self._block: _Block | None = None
        self._opened: list[_Opened] = []

    def read(self, options: pyromark.Options) -> Body:
        events: Any = pyromark.events_with_range(self._body, options=options, merge_text=False)
        for event, place in events:
            if isinstance(event, str):
                if event != "Rule":
                    self._text("\n", place["start"])
                continue
            ((name, value),) = event.items()
            if name == "Text":
                self._text(value, place["start"])
            elif name == "Code":
                if self._block:
                    self._block.code.append((self._block.size, self._block.size + len(value)))
                self._text(value, place["start"] + 1)
            elif name == "InlineHtml":
                self._result.html.append(Piece(self._offset(place["start"]), value))
            elif name in ("Start", "End"):
                kind, about = next(iter(value.items())) if isinstance(value, dict) else (value, {})
                (self._start if name == "Start" else self._end)(kind, about, place)
        self._close()
        return self._result

    def _start(self, kind: str, about: Any, place: dict[str, int]) -> None:
        if kind in _BLOCKS:
            self._close()
            self._block = _Block(kind)
        if kind in ("Link", "Image", "Heading"):
            start = self._offset(place["start"])
            self._opened.append(_Opened(about, start, self._block.size if self._block else 0, []))
        elif kind == "HtmlBlock":
            start = self._offset(place["start"])
            self._result.html.append(Piece(start, self._body[start : self._offset(place["end"])]))
        elif kind == "CodeBlock" and self._block:
            self._block.code.append((0, len(self._body)))

    def _end(self, kind: str, about: Any, place: dict[str, int]) -> None:
        if kind in ("Link", "Image", "Heading"):
            opened = self._opened.pop()
            text = "".join(opened.words).strip()
            if kind == "Heading":
                underlined = not self._body[opened.source : opened.source + 9].lstrip().startswith("#")
                level = int(opened.about["level"][1])
                self._result.headings.append(Heading(opened.source, level, text, underlined))
            else:
                self._link(opened, text, self._offset(place["end"]) - opened.source, image=kind == "Image")
        if kind in _BLOCKS:
            self._close()

    def _link(self, opened: _Opened, text: str, length: int, *, image: bool) -> None:
        about = opened.about
        link = Link(opened.source, length, about["link_type"], about["dest_url"], text, image, about["title"])
        self._result.links.append(link)
        if self._block:
            self._block.links.append((opened.place, self._block.size))
        if self._opened:
            self._opened[-1].words.append(text)
        if link.title:
            self._result.passages.append(Passage("Title", link.title, (), (), ((0, link.offset),)))

    def _text(self, text: str, position: int) -> None:
        if self._opened:
            self._opened[-1].words.append(text if text != "\n" else " ")
        if self._block:
            self._block.add(text, self._offset(position))

    def _close(self) -> None:
        if self._block and self._block.size:
            self._result.passages.append(self._block.passage())
        self._block = None

    def _offset(self, position: int) -> int:
        """Characters before a byte, counted from the last byte that was asked for: places follow each other."""
        if self._bytes is None:
            return position
        byte, character = self._last
        if position >= byte:
            character += len(self._bytes[byte:position].decode())
        else:
            character -= len(self._bytes[position:byte].decode())
        self._last = (position, character)
        return character
