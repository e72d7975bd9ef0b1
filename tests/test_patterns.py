"""No regular expression of the project is worse than linear: the time that each takes is measured on texts that grow.

The patterns are those that modules hold once they are imported; the texts are made from the characters that each pattern names.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import time
from collections.abc import Iterator, Set
from functools import cache
from itertools import pairwise
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import egalite
from egalite.project import CHECKOUT

Pattern = re.Pattern[Any]

# Pattern → why it may look further than it advances.
TAGS = "reads pages that the project has made, where each tag is closed"
OURS = {
    "french.typography._TAG.0": TAGS,
    "review.preview._SCRIPTS.0": TAGS,
    "search.pagefind._LANG.0": TAGS,
    "search.pagefind._TAG.0": TAGS,
    "search.pagefind._DROPPED.0": TAGS,
    "site.build.assertions._ENTRY.0": TAGS,
    "site.build.styleguide._NAMED.0": TAGS,
    "site.build.styleguide._LABELLED.0": TAGS,
    "site.render.links._LINK.0": TAGS,
    "gate.tree._PLAIN.0": "is tried at the beginning of a name",
    "gate.tree._WORDS.0": "is tried at the beginning of a name",
}
SMALL, FACTOR = 800, 8
# Linear is 8 times the time, quadratic 64.
MOST = 24
FLOOR = 0.003  # seconds that no clock tells from nothing
USES = frozenset({"match", "fullmatch", "search"})


def _held(value: object, depth: int = 0) -> Iterator[Pattern]:
    """The patterns in a value, however they are kept."""
    if isinstance(value, re.Pattern):
        yield value
    elif depth < 4 and isinstance(value, dict):
        for inner in (*value, *value.values()):
            yield from _held(inner, depth + 1)
    elif depth < 4 and isinstance(value, list | tuple | set | frozenset):
        for inner in value:
            yield from _held(inner, depth + 1)
    elif depth < 4 and type(value).__module__.startswith("egalite.") and not isinstance(value, type):
        names = getattr(value, "__slots__", ()) or getattr(value, "__dict__", ())
        for name in (names,) if isinstance(names, str) else tuple(names):
            yield from _held(getattr(value, name, None), depth + 1)
    elif isinstance(value, type) and value.__module__.startswith("egalite."):
        for inner in vars(value).values():
            yield from _held(inner, depth + 1)


@cache
def patterns() -> dict[str, Pattern]:
    """Every pattern of the modules, by module and text."""
    kept: dict[str, Pattern] = {}
    for info in pkgutil.walk_packages(egalite.__path__, "egalite."):
        if info.name.endswith("__main__"):
            continue
        module = importlib.import_module(info.name)
        for name, value in vars(module).items():
            for number, pattern in enumerate(_held(value)):
                kept.setdefault(f"{info.name.removeprefix('egalite.')}.{name}.{number}", pattern)
    for path in sorted((CHECKOUT / "plugins/egalite").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args or not isinstance(node.args[0], ast.Constant):
                continue
            method, source = ast.unparse(node.func), node.args[0].value
            if (
                method.startswith("re.")
                and method not in ("re.escape", "re.compile")
                and isinstance(source, str | bytes)
            ):
                kept.setdefault(f"{path.stem}.{node.lineno} {method.removeprefix('re.')}", re.compile(source))
    own: dict[tuple[Any, int], str] = {}
    for name, pattern in kept.items():
        own.setdefault((pattern.pattern, pattern.flags), name)
    return {name: kept[name] for name in own.values()}


def uses(name: str) -> set[str]:
    """How the project uses the pattern of this name: tried at one place of a text, at the whole of it, looked for along it.

    All three when its module does not say, as when a list holds it.
    """
    if " " in name:
        used = {name.partition(" ")[2]}
        return {use if use in USES else "search" for use in used}
    module, variable, _ = name.rsplit(".", 2)
    own = f"{module.replace('.', '/')}.py"
    used = {
        method
        for file, called, method in _calls()
        if called == variable and (file == own or not variable.startswith("_"))
    }
    return {use if use in USES else "search" for use in used} or USES


@cache
def _calls() -> frozenset[tuple[str, str, str]]:
    """File, variable and method of each use of what may be a pattern."""
    package, call = (
        CHECKOUT / "plugins/egalite",
        re.compile(r"\b(\w+)\.(match|fullmatch|search|findall|finditer|sub|subn|split)\b"),
    )
    return frozenset(
        (path.relative_to(package).as_posix(), *found)
        for path in package.rglob("*.py")
        for found in call.findall(path.read_text(encoding="utf-8"))
    )


def _letters(parsed: Any) -> Iterator[str]:
    """A character for each part of a parsed pattern, and the runs of fixed text."""
    run = ""
    for operation, argument in parsed:
        if operation is _constants.LITERAL:
            run += chr(argument)
            continue
        if run:
            yield run
            run = ""
        if operation in (_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT):
            yield from _letters(argument[2])
        elif operation is _constants.SUBPATTERN:
            yield from _letters(argument[3])
        elif operation is _constants.ATOMIC_GROUP:
            yield from _letters(argument)
        elif operation is _constants.BRANCH:
            for branch in argument[1][:6]:
                yield from _letters(branch)
        elif operation in (_constants.ASSERT, _constants.ASSERT_NOT):
            yield from _letters(argument[1])
        elif operation is _constants.IN:
            yield from list(_members(argument))[:4]
        elif operation is _constants.NOT_LITERAL or operation is _constants.ANY:
            yield "x"
    if run:
        yield run


_CATEGORIES = {
    _constants.CATEGORY_DIGIT: "0", _constants.CATEGORY_SPACE: " ", _constants.CATEGORY_WORD: "a",
    _constants.CATEGORY_NOT_DIGIT: "a", _constants.CATEGORY_NOT_SPACE: "a", _constants.CATEGORY_NOT_WORD: " ",
}  # fmt: skip


def _members(members: Any) -> Iterator[str]:
    for operation, argument in members:
        if operation is _constants.LITERAL:
            yield chr(argument)
        elif operation is _constants.RANGE:
            yield chr(argument[0])
        elif operation is _constants.CATEGORY:
            yield _CATEGORIES[argument]
        elif operation is _constants.NEGATE:
            yield "x"


def pieces(pattern: Pattern) -> list[str]:
    """What to repeat to tire a pattern: each of its parts, each with the next, all of them."""
    source = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    parts = list(
        dict.fromkeys(
            _letters(
                _parser.parse(
                    source, pattern.flags & ~re.UNICODE if isinstance(pattern.pattern, bytes) else pattern.flags
                )
            )
        )
    )
    parts = [part for part in parts if len(part) <= 40][:16]
    couples = [left + right for left, right in pairwise(parts)]
    return list(dict.fromkeys(["a", " ", "0", *parts, *couples, "".join(parts)[:200]]))


def texts(pattern: Pattern, size: int) -> Iterator[tuple[str, str | bytes]]:
    """Long texts made of one piece, with a beginning that lets the pattern start and an end that makes it fail."""
    parts = pieces(pattern)
    for piece in filter(None, parts):
        for start in ("", parts[3] if len(parts) > 3 else ""):
            for stop in ("!", "\n"):
                text = start + piece * (size // len(piece)) + stop
                yield (
                    f"{start!r} {piece!r} {stop!r}",
                    text if isinstance(pattern.pattern, str) else text.encode("latin-1", "replace"),
                )


def _seconds(pattern: Pattern, text: str | bytes, used: Set[str]) -> float:
    began = time.process_time()
    if "search" in used:
        for _ in pattern.finditer(text):
            pass
    if "match" in used:
        pattern.match(text)
    if "fullmatch" in used:
        pattern.fullmatch(text)
    return time.process_time() - began


def slow(pattern: Pattern, used: Set[str] = USES) -> str:
    """The text on which a pattern takes more than its share of time; empty when there is none."""
    large = dict(texts(pattern, SMALL * FACTOR))
    for name, small in texts(pattern, SMALL):
        after = _seconds(pattern, large[name], used)
        if after <= FLOOR * MOST / FACTOR:
            continue
        before = max(_seconds(pattern, small, used), FLOOR / FACTOR)
        if after > before * MOST and min(_seconds(pattern, large[name], used) for _ in range(2)) > before * MOST:
            return f"{name} : {before * 1000:.1f} ms, puis {after * 1000:.0f} ms pour {FACTOR} fois plus"
    return ""


def test_no_pattern_is_worse_than_linear() -> None:
    assert len(patterns()) > 150
    faults = {
        name: fault for name, pattern in patterns().items() if name not in OURS and (fault := slow(pattern, uses(name)))
    }
    assert faults == {}


@pytest.mark.parametrize("pattern", [r"a+b", r"\s+$", r"<[^>]*x", r"(?:[0-9] ?)+z", r"\*.*\*b", r"[^@]+@x"])
def test_a_pattern_that_is_worse_is_seen(pattern: str) -> None:
    assert slow(re.compile(pattern))
