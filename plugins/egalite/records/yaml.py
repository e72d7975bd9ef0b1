"""The strict YAML reader: PyYAML's C event stream, YAML 1.2 words only.

`true` and `false` are booleans, `null`, `~` and nothing are empty; every other plain scalar keeps its text, so that a
phone number, `non`, `12:30` or a date is never turned into something else. Anchors, aliases, tags, merge keys,
directives, duplicate keys and more than `MAX_DEPTH` levels are refused, each at its place.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from yaml.cyaml import CParser  # type: ignore[attr-defined]
from yaml.error import MarkedYAMLError, YAMLError
from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)
from yaml.reader import ReaderError

from egalite.finding import Finding, Pointer
from egalite.records import characters

MAX_DEPTH = 6

Value = Any  # str | bool | None | list[Value] | dict[str, Value]; mypy has no cheap recursive alias here
Span = tuple[int, int, int]  # line, column, end column on that line; all from 0

# Where YAML asks for an ordinary space and a no-break one looks the same: an indent, after a dash, after a key.
SPACES = "\u00a0\u202f\u2007\u2009\u2002\u2003\u3000"  # other than the plain one
_NO_BREAK = re.compile(rf"^ *-?[{SPACES}]", re.MULTILINE)
_NO_BREAK_AFTER_KEY = re.compile(rf"^ *(?:- )*[\w-]+:[{SPACES}]", re.MULTILINE)  # elsewhere, part of a value

_NO_BREAK_SPACE = "espace insécable, ou d'une autre largeur,"

_WORDS: dict[str, bool | None] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip


class _Reader:
    """One pass over the events of one document; what is refused but can be passed over is collected."""

    def __init__(self, text: str, file: str, above: int, spans: dict[Pointer, tuple[Span, Span]] | None) -> None:
        self._text, self._file, self._above = text, file, above
        self._next: Callable[[], Any] = CParser(text).get_event
        self._spans = spans
        self._spaced = any([space in text for space in SPACES])  # noqa: C419 (a list is twice as fast)
        self.findings: list[Finding] = []

    def read(self) -> Value:
        self._next()
        start = self._next()
        if type(start) is StreamEndEvent:
            return None
        if start.version or start.tags:
            self._refuse("yaml-directive", start, "directive YAML interdite ; supprimez la ligne qui commence par %.")
        value = self._node(self._next(), (), 0)
        self._next()
        after = self._next()
        if type(after) is not StreamEndEvent:
            self._refuse("yaml-syntax", after, "un second document commence ici ; gardez-en un seul par fichier.")
        return value

    def _node(self, event: Any, pointer: Pointer, depth: int) -> Value:
        kind = type(event)
        if kind is ScalarEvent:
            if event.anchor is not None or event.tag is not None:
                self._refuse_decoration(event)
            value: str = event.value
            if event.style == '"':
                self._refuse_escaped(event)
            elif self._spaced and not event.style and value.strip(SPACES) != value:
                self._refuse("no-break-structure", event, f"{_NO_BREAK_SPACE} au bord de la valeur ; effacez-la.")
            return _WORDS[value] if value in _WORDS and not event.style else value
        if kind is AliasEvent:
            self._refuse(
                "yaml-alias",
                event,
                f"renvoi « *{event.anchor} » interdit ; recopiez la valeur, ou mettez-la entre apostrophes.",
            )
            return None
        if event.anchor is not None or event.tag is not None:
            self._refuse_decoration(event)
        if depth == MAX_DEPTH:
            self._refuse("yaml-depth", event, f"plus de {MAX_DEPTH} niveaux d'imbrication ; simplifiez.")
        return self._mapping(pointer, depth) if kind is MappingStartEvent else self._sequence(pointer, depth)

    def _mapping(self, pointer: Pointer, depth: int) -> dict[str, Value]:
        result: dict[str, Value] = {}
        get, spans = self._next, self._spans
        place = pointer
        while True:
            event = get()
            kind = type(event)
            if kind is MappingEndEvent:
                return result
            if kind is ScalarEvent:
                key = event.value
                if key in result:
                    self._refuse("duplicate-key", event, f"le champ « {key} » est écrit deux fois ; gardez-en un.")
                elif self._spaced and key.strip(SPACES) != key:
                    self._refuse("no-break-structure", event, f"{_NO_BREAK_SPACE} avant « : » ; effacez-la.")
                elif key == "<<":
                    self._refuse("yaml-merge", event, "fusion « << » interdite ; recopiez les champs.")
                elif event.anchor is not None or event.tag is not None:
                    self._refuse_decoration(event)
            else:
                key = ""
                if kind is not AliasEvent:
                    self._refuse("yaml-key", event, "une clé doit être un mot simple.")
                self._node(event, pointer, depth + 1)
            item = get()
            if spans is not None:
                place = (*pointer, key)
                spans[place] = (_span(event), _span(item))
            result[key] = self._node(item, place, depth + 1)

    def _sequence(self, pointer: Pointer, depth: int) -> list[Value]:
        result: list[Value] = []
        get, spans = self._next, self._spans
        place = pointer
        while True:
            event = get()
            if type(event) is SequenceEndEvent:
                return result
            if spans is not None:
                place = (*pointer, len(result))
                spans[place] = (_span(event), _span(event))
            result.append(self._node(event, place, depth + 1))

    def _refuse_decoration(self, event: Any) -> None:
        if event.anchor is not None:
            self._refuse(
                "yaml-anchor",
                event,
                f"ancre « &{event.anchor} » interdite ; supprimez-la, ou mettez la valeur entre apostrophes.",
            )
        if event.tag is not None:
            self._refuse(
                "yaml-tag",
                event,
                f"étiquette « {event.tag} » interdite ; supprimez-la, ou mettez la valeur entre apostrophes.",
            )

    def _refuse_escaped(self, event: Any) -> None:
        """What the text layer refuses may not enter as an escape (`"\\u202e"`) either."""
        source = self._text[event.start_mark.index : event.end_mark.index]
        if "\\" in source and not characters.faults_of(source):
            for fault in characters.faults_of(event.value)[:1]:
                self._refuse(fault.rule, event, f"code après une barre oblique inverse : {fault.message}")

    def _refuse(self, rule: str, event: Any, message: str) -> None:
        mark = event.start_mark
        line = mark.line + self._above + 1
        if not any(finding.rule == rule and finding.line == line for finding in self.findings):
            self.findings.append(Finding(self._file, line, mark.column + 1, rule, message))


def read(text: str, file: str = "", above: int = 0) -> tuple[Value, list[Finding]]:
    """Value of one YAML document, and what is refused in it; the value counts only when nothing is.

    The text stands in a `file` (for the findings alone) after as many lines as `above`.
    """
    return _guarded(text, file, above, None)


def locate(text: str) -> dict[Pointer, tuple[Span, Span]]:
    """Spans of each key and of each value of a document, by pointer."""
    spans: dict[Pointer, tuple[Span, Span]] = {}
    _guarded(text, "", 0, spans)
    return spans


def _guarded(
    text: str, file: str, above: int, spans: dict[Pointer, tuple[Span, Span]] | None
) -> tuple[Value, list[Finding]]:
    findings: list[Finding] = []

    def refusal(rule: str, line: int, column: int, message: str) -> Finding:
        return Finding(file, line + above + 1, column + 1, rule, message)

    def no_break(pattern: re.Pattern[str]) -> list[Finding]:
        """The first no-break space of the structure: what YAML makes of its line, and of those below, would only mislead."""
        if not any([space in text for space in SPACES]) or not (match := pattern.search(text)):  # noqa: C419
            return []
        line, column = text.count("\n", 0, match.end()), match.end() - 2 - text.rfind("\n", 0, match.end())
        message = "espace insécable à la place d'une espace ordinaire ; effacez-la et retapez une espace."
        return [refusal("no-break-structure", line, column, message)]

    if misplaced := no_break(_NO_BREAK):
        return None, misplaced
    try:
        reader = _Reader(text, file, above, spans)
        findings = reader.findings
        return reader.read(), findings
    except ReaderError as error:
        # libyaml counts bytes, and gives the code of the character.
        code = error.character if isinstance(error.character, int) else ord(error.character)
        before = text.encode()[: error.position].decode("utf-8", "ignore")
        return None, [
            *findings,
            refusal(
                "invisible-character",
                before.count("\n"),
                len(before) - before.rfind("\n") - 1,
                f"caractère interdit U+{code:04X} ; supprimez-le.",
            ),
        ]
    except MarkedYAMLError as error:
        if misplaced := no_break(_NO_BREAK_AFTER_KEY):
            return None, misplaced
        problem = str(error.problem or error.context)
        mark = error.problem_mark or error.context_mark
        if "end of stream" in problem and error.context_mark:
            mark = error.context_mark  # where the quote was opened
        if "could not find expected ':'" in problem and error.context_mark:
            mark = error.context_mark  # where the name of the field begins
        line, column = (mark.line, mark.column) if mark else (0, 0)
        if any(finding.line == line + above + 1 for finding in findings):
            return None, findings  # what follows a misread sign is no second mistake
        return None, [*findings, refusal("yaml-syntax", line, column, _in_french(problem))]
    except (YAMLError, RecursionError):
        return None, [*findings, refusal("yaml-syntax", 0, 0, "le fichier n'a pas pu être lu comme du YAML.")]


def _span(event: Any) -> Span:
    start, end = event.start_mark, event.end_mark
    return (start.line, start.column, end.column if end.line == start.line else start.column + 1)


# libyaml's own sentences, by the words that tell them apart.
_SENTENCES = (
    ("mapping values are not allowed", "deux-points inattendus ; mettez la valeur entre apostrophes."),
    ("did not find expected key", "retrait ou tiret mal placé, ou apostrophe non doublée ; comparez avec la ligne du dessus."),
    ("could not find expected ':'", "il manque « : » après le nom du champ."),
    ("did not find expected comment or line break", "« | » ou « > » en début de valeur ; mettez-la entre apostrophes."),
    ("mapping keys are not allowed", "« ? » en début de valeur ; mettez-la entre apostrophes."),
    ("did not find expected '-' indicator", "retrait mal placé ; alignez les tirets de la liste."),
    ("block sequence entries are not allowed", "un tiret ne peut pas être ici ; allez à la ligne et décalez la liste."),
    ("found character that cannot start any token", "ce caractère ne peut pas commencer une valeur ; mettez-la entre apostrophes."),
    ("found unexpected end of stream", "une apostrophe ou un guillemet n'est pas refermé."),
    ("unexpected end of stream", "le fichier s'arrête trop tôt ; une apostrophe ou un crochet n'est pas refermé."),
    ("did not find expected node content", "une valeur manque ; un crochet ou une accolade n'est pas refermé."),
    ("did not find expected ',' or", "crochet ou accolade mal refermé ; mettez la valeur entre apostrophes."),
    ("while scanning a directive", "ligne qui commence par % ; mettez la valeur entre apostrophes."),
    ("undefined tag handle", "point d'exclamation en début de valeur ; mettez-la entre apostrophes."),
    ("did not find expected alphabetic or numeric character", "« & » ou « * » en début de valeur ; mettez-la entre apostrophes."),
    ("did not find expected <document start>", "texte inattendu après la fin des champs."),
    ("found unknown escape character", "barre oblique inverse inattendue ; employez des apostrophes plutôt que des guillemets."),
)  # fmt: skip


def _in_french(problem: str) -> str:
    for words, sentence in _SENTENCES:
        if words in problem:
            return sentence
    return "la syntaxe YAML n'est pas comprise ici ; mettez la valeur entre apostrophes."
