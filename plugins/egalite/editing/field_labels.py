"""Findings in the words of a person who has never seen a file: French titles instead of field names."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from egalite.finding import BODY, Finding, Pointer
from egalite.images.kinds import ACCEPTED
from egalite.records.document import identify
from egalite.records.schema import schema

AGAIN = "refaites la proposition avec la page « Proposer un dispositif » du site"
BODY_TITLE = "Texte"


def place(finding: Finding) -> str:
    """« Moyens de contact, n° 2, Horaires »; empty for the whole record."""
    if finding.file.endswith(tuple(ACCEPTED)):
        return "Logo"
    # A field that does not exist has no title: its holder has.
    pointer = finding.pointer[:-1] if finding.rule == "unknown-field" else finding.pointer
    return title(_kind(finding), pointer)


def sentence(finding: Finding) -> str:
    """What a finding says of its place, each field that it mentions told by its title."""
    if finding.rule == "unknown-field":
        return f"« {str(finding.pointer[-1])[:40]} » n'y a pas sa place ; {AGAIN}."
    if isinstance(finding.sentence, str):
        return finding.sentence
    titles = _titles(_kind(finding))
    return "".join(
        part if isinstance(part, str) else f"« {titles.get(part[0], part[0])} »" for part in finding.sentence
    )


def title(kind: str, pointer: Pointer) -> str:
    """Titles from a record down to a field; empty for the whole record, unknown names as they are."""
    if pointer == BODY:
        return BODY_TITLE
    node: Mapping[str, Any] = schema(kind)
    titles = []
    for part in pointer:
        if isinstance(part, int):
            node = next((branch["items"] for branch in (node, *node.get("oneOf", ())) if "items" in branch), {})
            titles.append(f"n° {part + 1}")
        else:
            node = node.get("properties", {}).get(part, {})
            titles.append(str(node.get("title", part)))
    return ", ".join(titles)


def _kind(finding: Finding) -> str:
    """The schema that describes the place of a finding; one of no file is on the proposal itself."""
    return identify(finding.file)[0] if finding.file else "proposal"


@cache
def _titles(kind: str) -> Mapping[str, str]:
    """Title of each field, by name; those of inner groups only where the record has no field of that name."""
    titles: dict[str, str] = {}
    nodes = [schema(kind)]
    while nodes:
        node = nodes.pop(0)
        for name, inner in node.get("properties", {}).items():
            titles.setdefault(name, str(inner["title"]))
            nodes += [inner, inner.get("items", {})]
    return titles
