"""Records as text, in the project's one YAML style.

Block style, sequences indented by two, no folding, no anchor; digits alone and whole dates between
apostrophes, so that no other reader of YAML takes them for numbers.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import yaml


class _Dumper(yaml.SafeDumper):
    """PyYAML's safe dumper with its indentation, quoting and references settled."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        """Indent the dashes of a list under its key."""
        del indentless
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: Any) -> bool:
        """A value met twice is written twice."""
        del data
        return True


def _text(dumper: _Dumper, value: str) -> yaml.ScalarNode:
    style = None
    if value.isascii() and value.isdigit():
        style = "'"
    elif "\n" in value:
        style = '"'  # one line, its ends spelled \\n: the others would fold it
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _text)


def dump(data: Mapping[str, Any]) -> str:
    """YAML of a record made of texts, booleans, lists and mappings, keys in their order."""
    return yaml.dump(
        dict(data),
        Dumper=_Dumper,
        allow_unicode=True,
        sort_keys=False,
        width=math.inf,
        default_flow_style=False,
    )


def scheme(data: Mapping[str, Any], body: str) -> str:
    """Text of a scheme's file: its fields, then its Markdown."""
    text = f"---\n{dump(data)}---\n"
    return f"{text}\n{body.strip()}\n" if body.strip() else text
