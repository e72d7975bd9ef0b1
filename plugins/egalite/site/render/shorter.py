"""Scripts of the search with short names and no spaces, for they are what a first answer waits for on a slow line.

No minifier that shortens names installs from wheels on all the systems this project runs on. This one knows
the language of these scripts alone: straight regular expressions, divisions between spaces, each statement ended by a
semicolon, no template within a template, no key after a list of constants.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Set
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
_OPENING, _CLOSING = frozenset("([{"), frozenset(")]}")
_INSIDE = re.compile(r'\$\{((?:[^}"]|"[^"]*")*)\}')
_NUMBER = re.compile(r"^const ([A-Z][A-Z0-9_]+) = ([0-9.]+);\n", re.MULTILINE)  # written where it is used
# The language's own words, and what a browser gives.
_KEPT = frozenset(
    re.findall(
        r"\w+",
        "break case const continue default delete else export false for function if import in let new null of return switch "
        "this throw true try typeof undefined var void while Array Boolean Float64Array Infinity JSON LEXICON Map Math "
        "Object Set String Uint8Array Error MutationObserver Promise document fetch location navigator parseInt setTimeout window",
    )
)


def shorter(script: str) -> str:
    """The same script. Names of properties and of keys are kept, wherever they stand."""
    for name, number in _NUMBER.findall(script):
        script = re.sub(rf"\b{name}\b", number, _NUMBER.sub("", script, count=1))
    tokens = list(_spelled(_TOKEN.findall(script)))
    used = Counter(name for token in tokens for name in _names(token))
    statements = list(_statements(tokens))
    shared = {name for statement in statements for name in _declared(statement)}
    exported = {tokens[at + 4] for at, token in enumerate(tokens) if token == "export"}
    fixed = _KEPT | exported
    everywhere = dict(
        zip([name for name, _ in used.most_common() if name in shared - fixed], _new(fixed), strict=False)
    )
    made = []
    for statement in statements:
        # What a statement alone knows is called a, b, c… in each: the same code again, which compresses better.
        held = Counter(name for token in statement for name in _names(token) if name[0] != ".")
        own = [name for name, _ in held.most_common() if name not in fixed and name not in shared]
        around = {everywhere[name] for name in held if name in everywhere}
        names = everywhere | dict(zip(own, _new(fixed | around), strict=False))
        made += [_renamed(token, names) for token in statement]
    return "".join(_spaced(list(_merged(made))))


def _spelled(tokens: list[str]) -> Iterator[str]:
    """Tokens where a key and its colon are one, and `{name}` is `{name:name}`: a key keeps its name, a variable does not."""
    within, before = [""], ""
    for at, token in enumerate(tokens):
        if token in _OPENING:
            within.append(token)
        elif token in _CLOSING:
            within.pop()
        elif token == ":" and before[-1:] == ":":
            continue  # of the key before
        elif _NAME.fullmatch(token) and within[-1] == "{" and before in ("{", ","):
            after = next((one for one in tokens[at + 1 : at + 3] if not one.isspace()), "")
            if after in (":", ",", "}"):
                yield f"{token}:"
            if after == ":":
                before = ":"
                continue
        yield token
        before = before if token.isspace() else token


def _new(taken: Set[str]) -> Iterator[str]:
    """Short names, the shortest first."""
    every = (first + rest for rest in ("", *ascii_letters, *digits) for first in ascii_letters)
    return (name for name in every if name not in taken)


def _statements(tokens: list[str]) -> Iterator[list[str]]:
    """The statements that stand in no block."""
    statement: list[str] = []
    depth = 0
    for token in tokens:
        statement.append(token)
        depth += (token in _OPENING) - (token in _CLOSING)
        first = next((one for one in statement if not one.isspace()), "")
        if depth == 0 and (token == ";" or (token == "}" and first not in ("const", "let", "import"))):
            yield statement
            statement = []
    yield statement


def _declared(statement: list[str]) -> Iterator[str]:
    """Names that a statement gives to the whole script."""
    words = [token for token in statement if not token.isspace()]
    if words[:1] == ["export"]:
        words = words[1:]
    if words[:1] == ["function"]:
        yield words[1]
    elif words[:1] in (["const"], ["let"]):
        yield from (word for word in words[1 : words.index("=") if "=" in words else None] if _NAME.fullmatch(word))


def _merged(tokens: list[str]) -> Iterator[str]:
    """Constants declared one after another, in one statement."""
    words = [at for at, token in enumerate(tokens) if not token.isspace()]
    following = dict(pairwise(words))
    firsts, skipped = [""], set[int]()
    fresh = True
    for at in words:
        token = tokens[at]
        if fresh:
            firsts[-1] = token
            fresh = False
        if token in _OPENING:
            firsts.append("")
            fresh = token == "{"
        elif token in _CLOSING:
            firsts.pop()
            fresh = token == "}" and firsts[-1] not in ("const", "let", "return")
        elif token == ";":
            fresh = True
            after = following.get(at, at)
            if firsts[-1] == tokens[after] == "const":
                tokens[at] = ","
                skipped.update(range(at + 1, after + 2))
                fresh = False
    return (token for at, token in enumerate(tokens) if at not in skipped)


def _names(token: str) -> list[str]:
    if token[0] == "`":
        return [name for inside in _INSIDE.findall(token) for one in _TOKEN.findall(inside) for name in _names(one)]
    return [token] if _NAME.fullmatch(token) else []


def _renamed(token: str, names: dict[str, str]) -> str:
    if token[0] == "`":
        return _INSIDE.sub(
            lambda inside: f"${{{''.join(_renamed(one, names) for one in _TOKEN.findall(inside[1]))}}}", token
        )
    return names.get(token, token)


def _spaced(tokens: list[str]) -> Iterator[str]:
    """Tokens without the spaces that nothing needs."""
    before = ";"
    for token, following in pairwise([*tokens, ""]):
        kept = token
        if token.isspace():
            words = re.match(r"[\w$]", before[-1]) and re.match(r"[\w$]", following)
            signs = before[-1] == following[:1] and before[-1] in "+-/"
            if not (words or signs) and ("\n" not in token or before[-1] in ";{}(,[" or following[:1] in "})]."):
                continue
            kept = "\n" if "\n" in token else " "
        yield kept
        before = kept
