"""What readers meet of a document: the text of its fields, and that of its Markdown once it is rendered.

A rule about words, numbers or addresses judges these texts, never the source: a character reference, an emphasis or a
comment in the middle of a number would hide it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from egalite.finding import Finding, Pointer, Sentence
from egalite.records.document import Document
from egalite.records.items import texts
from egalite.records.values import markdown
from egalite.records.values.markdown import Body, Passage

# Without any of these, a body is shown as it is written.
_INLINE = re.compile(r"[&<\\*_`\[]")
# Fields that hold an address or a number, judged by rules of their own, or what a source wrote.
_ADDRESSES = frozenset({"value", "read_as", "url", "source", "site", "attested_by"})


@dataclass(frozen=True, slots=True)
class Text:
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

    def quoted(self, start: int, end: int) -> bool:
        """Whether a part of this text is between backquotes."""
        code = self.passage.code if self.passage else ()
        return any(first <= start and end <= last for first, last in code)

    def linked(self, start: int) -> bool:
        """Whether a character of this text is what a link or an image shows."""
        links = self.passage.links if self.passage else ()
        return any(first <= start < last for first, last in links)


class RenderedText:
    """The texts of one document. A rule gives a pattern that none of its findings can do without: most documents lack it."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._fields = tuple(texts(document.data))
        self._prose = tuple((pointer, text) for pointer, text in self._fields if pointer[-1] not in _ADDRESSES)
        self._all_fields = "\n".join([text for _, text in self._fields])
        self._all_prose = "\n".join([text for _, text in self._prose])

    def fields(self, needed: re.Pattern[str]) -> Iterator[Text]:
        """Texts of all fields."""
        if needed.search(self._all_fields):
            for pointer, text in self._fields:
                yield Text(self._document, text, pointer)

    def prose(self, needed: re.Pattern[str]) -> Iterator[Text]:
        """Texts of the fields that hold words, no address or number, one by one or a list."""
        if needed.search(self._all_prose):
            for pointer, text in self._prose:
                yield Text(self._document, text, pointer)

    def passages(self, needed: re.Pattern[str]) -> Iterator[Text]:
        """Passages of the Markdown."""
        body = self._document.body
        if body and (_INLINE.search(body) or needed.search(body)):
            for passage in parsed(self._document).passages:
                yield Text(self._document, passage.text, passage=passage)


def parsed(document: Document) -> Body:
    """The Markdown of a record or of an editorial page."""
    return markdown.parse(document.body, markdown.PAGE if document.kind == "page" else markdown.BODY)


@lru_cache(maxsize=2)
def rendered(document: Document) -> RenderedText:
    """The texts of a document that conforms. Kept for the rules that follow each other on it."""
    return RenderedText(document)
