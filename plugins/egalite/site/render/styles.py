"""Stylesheets that a browser would read otherwise than they were meant: it says nothing, and drops what follows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

from egalite.project import THEME, shown
from egalite.site.errors import SiteError

_END = "end-of-file"
_UNREADABLE = "cette règle n'est pas lisible ; une accolade, un point-virgule ou un guillemet manque ou est de trop."
_UNCLOSED = "ce qui s'ouvre ici ne se ferme pas ; il manque une accolade, une parenthèse ou la fin d'un commentaire."


@cache
def require(theme: Path = THEME) -> None:
    """Refuse faults of syntax in the theme's stylesheets. Raises SiteError with the first of each, its file and its line."""
    faults = [fault for path in sorted(theme.rglob("[!.]*.css")) if (fault := _fault(path))]
    if faults:
        raise SiteError("\n".join(faults))


def raised(sheet: str, above: str) -> str:
    """A stylesheet of media rules whose every selector is written under `above`, so as to win over other sheets' rules."""
    from tinycss2 import parse_rule_list, parse_stylesheet, serialize

    parts = []
    for media in parse_stylesheet(sheet, skip_comments=True, skip_whitespace=True):
        rules = []
        for rule in parse_rule_list(media.content, skip_comments=True, skip_whitespace=True):
            text = rule.serialize()
            if rule.type == "qualified-rule":
                selectors = "".join("\0" if part == "," else part.serialize() for part in rule.prelude).split("\0")
                heads = (selector.strip() for selector in selectors)
                text = ",\n".join(above + ("" if head == ":root" else f" {head}") for head in heads)
                text += f" {{{serialize(rule.content)}}}"
            rules.append(text)
        parts.append(f"@{media.at_keyword}{serialize(media.prelude)}{{\n" + "\n".join(rules) + "\n}")
    return "\n".join(parts)


def _fault(path: Path) -> str | None:
    from tinycss2 import parse_component_value_list, parse_stylesheet

    # A mark put at the end is swallowed by what was left open.
    *parts, end = parse_component_value_list(f"{path.read_text(encoding='utf-8')}\n@{_END}")
    if getattr(end, "value", None) != _END:
        return f"{shown(path)}:{end.source_line} : {_UNCLOSED}"
    unmatched = (part.source_line for part in parts if part.type == "error")
    lines = chain(unmatched, _lines(parse_stylesheet(parts, skip_comments=True, skip_whitespace=True)))
    line = next(lines, None)
    return None if line is None else f"{shown(path)}:{line} : {_UNREADABLE}"


def _lines(nodes: Sequence[Any]) -> Iterator[int]:
    """Lines of the faults in rules and declarations, however deep."""
    from tinycss2 import parse_blocks_contents

    for node in nodes:
        if node.type == "error":
            yield node.source_line
        elif node.type == "declaration":
            custom = node.name.startswith("--")  # holds anything
            yield from (part.source_line for part in node.value if part.type == "error" or (part == ":" and not custom))
        elif node.type in ("qualified-rule", "at-rule"):
            yield from (part.source_line for part in node.prelude if part.type == "error")
            if node.content is not None:
                yield from _lines(parse_blocks_contents(node.content, skip_comments=True, skip_whitespace=True))
