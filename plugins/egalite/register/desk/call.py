"""A record read aloud on the telephone: its lines, in the order of a call."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from egalite.records.display import Display, list_node
from egalite.records.registry import Registry
from egalite.records.schema import schema
from egalite.records.values import markdown

# What is asked first: is it the right service, is its number right; what only the team keeps is not read.
_FIRST = ("name", "operator_label", "channels", "places", "closed", "free", "free_note", "cost", "appointment", "anonymous",
          "confidential", "audience", "audience_label", "territory", "territory_label", "languages", "languages_label",
          "interpreters", "summary", "reception", "limits")  # fmt: skip
_UNREAD = frozenset(
    {"partner", "status", "keywords", "sources", "attestations", "confidence_level", "confidence", "facts"}
)


class Line(NamedTuple):
    """One thing to read and to have confirmed: what it is, and what the page says, a paragraph each."""

    title: str
    paragraphs: tuple[str, ...]


def lines(registry: Registry, scheme: str) -> list[Line]:
    """The lines of a scheme without error."""
    reading = registry.readings[registry.tree.schemes[scheme]]
    data = reading.data or {}
    nodes = schema("scheme")["properties"]
    display = Display(registry.vocabularies)
    names = [*_FIRST, *(name for name in nodes if name not in _FIRST)]
    return [
        *(line for name in names if name in data and name not in _UNREAD
          for line in _field(display, nodes[name], data[name])),
        *_body(reading.body),
    ]  # fmt: skip


def _field(display: Display, node: Mapping[str, Any], value: Any) -> Iterator[Line]:
    """One line a field; one an item where items are groups, as a contact or a place is."""
    items = list_node(node).get("items", {})
    if isinstance(value, list) and "properties" in items:
        for rank, item in enumerate(value, 1):
            number = f", n° {rank}" if len(value) > 1 else ""
            yield Line(f"{node['title']}{number}", (display.summary(items, item, ("source", "checked_on")),))
    else:
        yield Line(str(node["title"]), (display.text(node, value),))


def _body(text: str) -> Iterator[Line]:
    """One line a section of the text, its passages as a page shows them."""
    title, paragraphs = "Texte", list[str]()
    for passage in markdown.parse(text).passages:
        if passage.kind == "Heading":
            if paragraphs:
                yield Line(title, tuple(paragraphs))
            title, paragraphs = passage.text, []
        elif passage.text.strip():
            paragraphs.append(" ".join(passage.text.split()))
    if paragraphs:
        yield Line(title, tuple(paragraphs))
