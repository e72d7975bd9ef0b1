"""Values of records as people read them: the labels of terms, days in words, « oui », lists with commas."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from egalite.french.dates import in_words
from egalite.records.values.dates import first_day
from egalite.records.vocabulary import Vocabulary

Node = Mapping[str, Any]
_NAMING = frozenset({"type", "value", "url"})  # fields that name their group: they need no label


class Display:
    """Puts values into words with closed vocabularies; `node` is the schema of the value."""

    def __init__(self, vocabularies: Mapping[str, Vocabulary]) -> None:
        self._vocabularies = vocabularies

    def text(self, node: Node, value: Any) -> str:
        """A value as a reader says it; empty for none."""
        if value is None:
            return ""
        if isinstance(value, bool):
            return "oui" if value else "non"
        if isinstance(value, dict):
            if "properties" in node:
                return self.summary(node, value)
            inner = node.get("additionalProperties", {})
            return " ; ".join(f"{name} : {self.text(inner, item)}" for name, item in value.items())
        if isinstance(value, list):
            return ", ".join(self.text(list_node(node).get("items", {}), item) for item in value)
        text = str(value)
        if text == "national":
            return "toute la France"
        if node.get("format") == "date" and first_day(text):
            return in_words(text)
        term = self._vocabularies.get(node.get("x-vocabulary", ""), {}).get(text)
        return term.label if term else text

    def summary(self, node: Node, group: Node | None, without: Collection[str] = ()) -> str:
        """The fields of a group on one line, each with its label; empty for no group."""
        if group is None:
            return ""
        texts = [
            self._labelled(name, inner, group[name])
            for name, inner in node["properties"].items()
            if name in group and name not in without
        ]
        return " ; ".join(texts) or "sans précision"

    def _labelled(self, name: str, node: Node, value: Any) -> str:
        """« horaires : 9h-18h », « signée le 27 novembre 2026 »."""
        text, title = self.text(node, value), str(node["title"])
        if name in _NAMING:
            return text
        return f"{title[0].lower()}{title[1:]}{' ' if title.endswith((' le', ' du')) else ' : '}{text}"


def list_node(node: Node) -> Node:
    """The branch of a field that may be a word or a list (`territory`) which describes the list."""
    return next((branch for branch in node.get("oneOf", ()) if "items" in branch), node)
