"""What readers meet of a document: the text of its fields, and that of its Markdown once it is rendered.

A rule about words, numbers or addresses judges these texts, never the source: a character reference, an emphasis or a
comment in the middle of a number would hide it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator
from functools import cache, cached_property, lru_cache
from typing import Any, NamedTuple

from egalite.finding import Finding, Pointer, Sentence
from egalite.records import characters, schema
from egalite.records.document import Document
from egalite.records.items import texts
from egalite.records.values import markdown
from egalite.records.values.markdown import Body, Passage

# Without any of these, a body is shown as it is written.
_INLINE = re.compile(r"[&<\\*_`\]]")
# What goes of a link to leave its text among the words around it.
_LINK = re.compile(r"\]\([^()\s]*\)|\[")
# Between the texts that are looked at together: each begins a line, and no number goes on from one to the next.
JOIN = "\na\n"
# A channel's own number or address.
_ADDRESS = re.compile(r"[+0-9 .()/-]+\Z|https?://\S+\Z|[^\s@]+@[^\s@]+\Z")
# Fields that hold an address, judged by a rule of its own, or what a source wrote.
ADDRESSES = frozenset({"read_as", "url", "source", "site", "attested_by"})


class Text(NamedTuple):
    """One text of a document: a field's (its `pointer`), or a `passage` of the Markdown."""

    document: Document
    text: str
    pointer: Pointer = ()
    passage: Passage | None = None

    def finding(self, rule: str, start: int, end: int, sentence: Sentence, **fields: Any) -> Finding:
        """A finding at a part of this text; `fields` are fields of a Finding."""
        if self.passage is None:
            return self.document.finding(rule, self.pointer, sentence, **fields)
        first, last = self.passage.offset(start), self.passage.offset(max(end - 1, start))
        return self.document.finding_in_body(rule, first, sentence, length=max(last + 1 - first, 1), **fields)

    def written(self, index: int, pattern: re.Pattern[str]) -> str:
        """What the source has at a character of a passage, if a pattern matches there; else nothing."""
        match = pattern.match(self.document.body, self.passage.offset(index)) if self.passage else None
        return match.group() if match else ""

    def escaped(self, index: int) -> bool:
        """Whether a backslash stands before a character of a passage."""
        place = self.passage.offset(index) if self.passage else 0
        return self.document.body[max(place - 1, 0) : place] == "\\"

    def quoted(self, start: int, end: int) -> bool:
        """Whether a part of this text is between backquotes."""
        code = self.passage.code if self.passage else ()
        return any(first <= start and end <= last for first, last in code)

    def linked(self, start: int) -> bool:
        """Whether a character of this text is what a link or an image shows."""
        links = self.passage.links if self.passage else ()
        return any(first <= start < last for first, last in links)


class RenderedText:
    """The texts of one document. A rule says what none of its findings can do without: most documents lack it."""

    def __init__(self, document: Document) -> None:
        self._document = document
        words: list[str] = [""]
        others: list[str] = []
        _sort(document.data, "", _words(document.kind), words, others)
        lines = 2 * len(words)
        body = _LINK.sub("", document.body) if "[" in document.body else document.body
        words.append(body)
        self._source = JOIN.join(words)
        self._several = self._source.count("\n") > lines + document.body.count("\n") or any(
            "\n" in text for text in others
        )
        self._shown_as_written = not _INLINE.search(body)
        # Whether all of it, as it is written, holds ordinary characters alone.
        self.ordinary = characters.ordinary(self._source)

    def several_lines(self) -> Iterator[Pointer]:
        """Fields whose text has more than one line."""
        if self._several:
            yield from (pointer for pointer, text in texts(self._document.data) if "\n" in text)

    def texts(self, needed: Callable[[str], object]) -> Iterator[Text]:
        """Texts of the fields that hold words (no term, date or address), one by one or in a list; passages of the Markdown.

        None when `needed`, which looks at all of them at once, finds nothing there. Each field begins a line.
        """
        suspect = needed(self._source)
        if suspect:
            yield from self._fields
        if self._document.body and (suspect or not self._shown_as_written):
            yield from self._passages

    @cached_property
    def _fields(self) -> list[Text]:
        document = self._document
        names = _words(document.kind)
        found = ((pointer, text) for pointer, text in texts(document.data) if _is_prose(_name(pointer), text, names))
        return [Text(document, text, pointer) for pointer, text in found]

    @cached_property
    def _passages(self) -> list[Text]:
        return [Text(self._document, passage.text, passage=passage) for passage in parsed(self._document).passages]


def _sort(value: Any, name: str, names: Container[str], words: list[str], others: list[str]) -> None:
    """Put every text of a value among the words or the others, fast: most documents need nothing else."""
    pairs = value.items() if isinstance(value, dict) else [(name, inner) for inner in value]
    for key, inner in pairs:
        kind = type(inner)
        if kind is str:
            (words if key in names and _is_prose(key, inner, names) else others).append(inner)
        elif isinstance(inner, (dict, list)):
            _sort(inner, key, names, words, others)


def _is_prose(name: str, text: str, names: Container[str]) -> bool:
    return name in names and not (name == "value" and _ADDRESS.match(text))


def _name(pointer: Pointer) -> str:
    """Name of a field, for its items too."""
    return next((part for part in reversed(pointer) if isinstance(part, str)), "")


class _Everything:
    """The names of the fields of what has no schema."""

    def __contains__(self, name: object) -> bool:
        return True


@cache
def _words(kind: str) -> Container[str]:
    """Names of the fields that hold words, in the schema of a kind."""
    if kind == "page":
        return _Everything()
    return frozenset(schema.free_names(kind)) - ADDRESSES


def parsed(document: Document) -> Body:
    """The Markdown of a record or of an editorial page."""
    return markdown.parse(document.body, markdown.PAGE if document.kind == "page" else markdown.BODY)


@lru_cache(maxsize=2)
def rendered(document: Document) -> RenderedText:
    """The texts of a document that conforms. Kept for the rules that follow each other on it."""
    return RenderedText(document)
