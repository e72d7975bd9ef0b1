"""Scripts of the search with short names and no spaces, for they are what a first answer waits for on a slow line.

No minifier that shortens names installs from wheels on all the systems this project runs on. This one knows
the language of these scripts alone: straight regular expressions, divisions between spaces, each statement ended by a semicolon, no
template within a template, no
shorthand `{name}` in what is given to others or got from them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from string import ascii_letters, digits

_NAME = re.compile(r"\.?[A-Za-z_$][\w$]*")
_TOKEN = re.compile(
    r'"(?:[^"\\\n]|\\.)*"'
    r"|`[^`]*`"
    r"|/(?![/*\s])(?:[^/\\\n\[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/[a-z]*"
    r"|\.{3}|\.?[A-Za-z_$][\w$]*|[0-9][\w.]*|\s+|.",
    re.DOTALL,
)
_INSIDE = re.compile(r"\$\{([^}]*)\}")
# The language's own words, and what a browser gives.
_KEPT = frozenset(
    re.findall(
        r"\w+",
        "break case const continue default delete else export false for function if import in let new null of return switch "
        "this throw true try typeof undefined var void while Array Boolean Float64Array Infinity JSON LEXICON Map Math "
        "Object Set String Uint8Array Error MutationObserver Promise document fetch location navigator setTimeout window",
    )
)


def shorter(script: str) -> str:
    """The same script. Names of properties and of keys are kept, wherever they stand."""
    tokens = _TOKEN.findall(script)
    names = _shortened(tokens)
    return "".join(_spaced([_renamed(token, names) for token in tokens]))


def _shortened(tokens: list[str]) -> dict[str, str]:
    used = Counter(name for token in tokens for name in _names(token))
    fixed = {name[1:] for name in used if name[0] == "."}
    fixed |= {token for token, following in pairwise(tokens) if following == ":"}
    exported = {tokens[at + 4] for at, token in enumerate(tokens) if token == "export"}
    free = [name for name, _ in used.most_common() if name not in fixed | _KEPT | exported and name[0] != "."]
    every = (first + rest for rest in ("", *ascii_letters, *digits) for first in ascii_letters)
    new = (name for name in every if name not in used and name not in fixed | _KEPT)
    return {name: next(new) for name in free if len(name) > 1}


def _names(token: str) -> list[str]:
    if token[0] == "`":
        return [name for inside in _INSIDE.findall(token) for name in _NAME.findall(inside)]
    return [token] if _NAME.fullmatch(token) else []


def _renamed(token: str, names: dict[str, str]) -> str:
    if token[0] == "`":
        return _INSIDE.sub(lambda inside: _NAME.sub(lambda name: names.get(name[0], name[0]), inside[0]), token)
    return names.get(token, token)


def _spaced(tokens: list[str]) -> Iterator[str]:
    """Tokens without the spaces that nothing needs."""
    before = ";"
    for token, following in pairwise([*tokens, ""]):
        kept = token
        if token.isspace():
            words = re.match(r"[\w$]", before[-1]) and re.match(r"[\w$]", following)
            signs = before[-1] in "+-/" or following[:1] in ("+", "-", "/")
            if not (words or signs) and ("\n" not in token or before[-1] in ";{}(,[" or following[:1] in "})]."):
                continue
            kept = "\n" if "\n" in token else " "
        yield kept
        before = kept
