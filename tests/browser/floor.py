"""A browser at the floor (`browserslist` in package.json), made from today's: what theme/enhancements.json names is taken from the
styles and the scripts that it gets, and what the language or the browsers gained since is taken from it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from functools import cache
from http import HTTPStatus
from itertools import pairwise
from pathlib import Path
from typing import Any

from tinycss2 import parse_blocks_contents, parse_stylesheet, serialize

from egalite.project import CHECKOUT

from .conftest import Handler

ENHANCEMENTS: dict[str, dict[str, Any]] = json.loads((CHECKOUT / "theme/enhancements.json").read_text(encoding="utf-8"))
LATER_SELECTORS = {*ENHANCEMENTS["selectors"], "has"}
LATER_RULES = {*ENHANCEMENTS["atRules"], "layer"}

# What no browser of the floor knows of the language; `RegExp` refuses what it cannot read, as theirs does.
FEWER = f"""
for (const [home, names] of [
  [Object, ["hasOwn", "groupBy"]],
  [Array.prototype, ["at", "findLast", "findLastIndex", "toSorted", "toSpliced", "toReversed", "with"]],
  [String.prototype, ["at", "isWellFormed"]],
  [Set.prototype, ["union", "intersection", "difference"]],
  [Promise, ["withResolvers", "try"]],
  [AbortSignal, ["timeout", "any"]],
  [Crypto.prototype, ["randomUUID"]],
  [window, ["structuredClone", "scheduler", "Iterator", {", ".join(map(json.dumps, ENHANCEMENTS["scripts"]))}]],
]) for (const name of names) delete home[name];
RegExp = new Proxy(RegExp, {{
  construct(known, [pattern, ...flags]) {{
    if (/\\(\\?<[=!]/.test(pattern.source ?? pattern)) throw new SyntaxError("invalid group specifier name");
    return Reflect.construct(known, [pattern, ...flags]);
  }},
}});
"""
_BEHIND = re.compile(r"/[^/\n\"'`]*\(\?<[=!]")  # in a pattern between slashes: the whole script is no script
_GIVEN = re.compile(
    r"""\((?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`)(?=,)"""
)  # to a function, which tries it
_INTEGRITY = re.compile(r' integrity="[^"]*"')


class Floor(Handler):
    """Serves a site as a browser of the floor reads it."""

    def do_GET(self) -> None:
        """Answer with what is left of a page, a stylesheet or a script."""
        path = Path(self.translate_path(self.path))
        if path.is_dir():
            path /= "index.html"
        if path.suffix not in (".html", ".css", ".js") or not path.is_file():
            super().do_GET()
            return
        content = _left(path).encode()
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", f"{self.guess_type(path)}; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


@cache
def _left(path: Path) -> str:
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".css":
        return styles(text)
    if path.suffix == ".js":
        return script(text)
    return _INTEGRITY.sub("", text)


def script(text: str) -> str:
    """A script, or what remains of one that cannot be read: nothing."""
    return "throw new SyntaxError();" if _BEHIND.search(_GIVEN.sub("(", text)) else text


def styles(text: str) -> str:
    """A stylesheet without what a browser of the floor leaves out."""
    return "\n".join(_rules(parse_stylesheet(text, skip_comments=True, skip_whitespace=True)))


def _rules(nodes: Sequence[Any]) -> Iterator[str]:
    for node in nodes:
        if node.type == "at-rule":
            words = {
                getattr(part, "value", getattr(part, "name", ""))
                for part in _parts(node.prelude)
                if part.type in ("ident", "function")
            }
            if node.at_keyword in LATER_RULES:
                continue
            if node.at_keyword == "media" and words & set(ENHANCEMENTS["mediaConditions"]):
                continue
            if node.at_keyword == "supports":
                later = bool(words & (LATER_SELECTORS | set(ENHANCEMENTS["properties"])))
                if later == ("not" not in words):
                    continue
                yield from _rules(_inner(node))
            elif node.content is None:
                yield node.serialize()
            else:
                yield f"@{node.at_keyword}{serialize(node.prelude)}{{{' '.join(_rules(_inner(node)))}}}"
        elif node.type == "qualified-rule":
            names = {getattr(part, "value", getattr(part, "name", "")) for part in _after_colon(node.prelude)}
            if not names & LATER_SELECTORS:
                yield f"{serialize(node.prelude)}{{{' '.join(_rules(_inner(node)))}}}"
        elif node.type == "declaration" and not _later(node):
            yield node.serialize() + ";"


def _inner(node: Any) -> list[Any]:
    found: list[Any] = parse_blocks_contents(node.content, skip_comments=True, skip_whitespace=True)
    return found


def _later(node: Any) -> bool:
    values = {part.value for part in _parts(node.value) if part.type == "ident"}
    return (
        node.name in ENHANCEMENTS["properties"]
        or bool(values & set(ENHANCEMENTS["values"].get(node.name, ())))
        or (node.name == "content" and any(part.type == "literal" and part.value == "/" for part in node.value))
    )


def _parts(nodes: Sequence[Any]) -> Iterator[Any]:
    for node in nodes:
        yield node
        yield from _parts(getattr(node, "content", None) or getattr(node, "arguments", None) or ())


def _after_colon(nodes: Sequence[Any]) -> Iterator[Any]:
    """What names a pseudo-class or a pseudo-element."""
    parts = [*_parts(nodes)]
    for former, part in pairwise(parts):
        if former.type == "literal" and former.value == ":" and part.type in ("ident", "function"):
            yield part
