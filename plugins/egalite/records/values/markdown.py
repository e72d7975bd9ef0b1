"""The Markdown of a body, parsed once with the parser that renders it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import pyromark

# CommonMark and nothing else: what the site renders with, too.
OPTIONS = 0


@dataclass(frozen=True, slots=True)
class Link:
    """A link or an image: where it starts, its kind for CommonMark, where it leads, the text it shows."""

    offset: int
    length: int
    kind: str
    target: str
    text: str
    image: bool


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: where it starts, its level, its text, whether it is underlined."""

    offset: int
    level: int
    text: str
    underlined: bool


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text or raw HTML: where it starts, what it holds; `opens` for the first of its paragraph."""

    offset: int
    text: str
    opens: bool = False


@dataclass(slots=True)
class Body:
    """What rules ask about a body; `prose` is its text outside links, offsets are in characters."""

    headings: list[Heading]
    links: list[Link]
    html: list[Piece]
    prose: list[Piece]


@lru_cache(maxsize=2)
def parse(body: str) -> Body:
    """Read a body. The last one is kept, for the rules that follow each other on the same document."""
    return _Reader(body).read()


class _Reader:
    """One pass over the parser's events."""

    def __init__(self, body: str) -> None:
        self._body = body
        self._bytes = None if body.isascii() else body.encode()
        self._result = Body([], [], [], [])

    def read(self) -> Body:
        stack: list[tuple[dict[str, Any], dict[str, int], list[str]]] = []
        heading: tuple[int, int, list[str]] | None = None
        depth, opens, in_block = 0, False, False
        events: Any = pyromark.events_with_range(self._body, options=pyromark.Options(OPTIONS), merge_text=True)
        for event, place in events:
            if isinstance(event, str):
                if stack:
                    stack[-1][2].append(" ")
                continue
            ((name, value),) = event.items()
            if name == "Start":
                opens = value == "Paragraph"
                in_block = value == "HtmlBlock"
                if in_block:
                    start = self._offset(place["start"])
                    self._result.html.append(Piece(start, self._body[start : self._offset(place["end"])]))
                elif isinstance(value, dict):
                    for kind in ("Link", "Image"):
                        if kind in value:
                            stack.append((value[kind], place, []))
                            depth += kind == "Link"
                    if "Heading" in value:
                        heading = (int(value["Heading"]["level"][1]), place["start"], [])
            elif name == "End":
                if value in ("Link", "Image"):
                    depth -= value == "Link"
                    self._close(*stack.pop(), image=value == "Image")
                    if stack:
                        stack[-1][2].append(self._result.links[-1].text)
                    if heading:
                        heading[2].append(self._result.links[-1].text)
                elif isinstance(value, dict) and "Heading" in value and heading:
                    start = self._offset(heading[1])
                    underlined = not self._body[start:].lstrip().startswith("#")
                    self._result.headings.append(Heading(start, heading[0], "".join(heading[2]).strip(), underlined))
                    heading = None
            elif name == "InlineHtml":
                self._result.html.append(Piece(self._offset(place["start"]), value))
            elif name in ("Text", "Code"):
                if stack:
                    stack[-1][2].append(value)
                elif heading:
                    heading[2].append(value)
                if not depth and not stack:
                    start = self._offset(place["start"])
                    self._result.prose.append(Piece(start + (name == "Code"), value, opens))
                opens = False
        return self._result

    def _offset(self, position: int) -> int:
        """Characters before a byte."""
        return position if self._bytes is None else len(self._bytes[:position].decode())

    def _close(self, link: dict[str, Any], place: dict[str, int], words: list[str], *, image: bool) -> None:
        start, end = self._offset(place["start"]), self._offset(place["end"])
        self._result.links.append(
            Link(start, end - start, link["link_type"], link["dest_url"], "".join(words).strip(), image)
        )
