"""The schema layer: JSON Schema 2020-12, judged fast, explained in French.

jsonschema-rs decides (0.006 ms a record); python-jsonschema is imported only for a record that fails, since its errors
tell the place and the keyword. Formats are judged by rules, which know more than `format`.
"""

from __future__ import annotations

import copy
import difflib
import json
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Protocol

import jsonschema_rs

from egalite.project import SCHEMAS
from egalite.records.document import Kind
from egalite.records.finding import Finding, Severity
from egalite.records.yaml import Pointer


class Judged(Protocol):
    """A record to judge: a document, or one that is not written yet."""

    @property
    def kind(self) -> Kind: ...

    @property
    def data(self) -> dict[str, Any] | None: ...

    def finding(
        self,
        rule: str,
        pointer: Pointer,
        message: str,
        *,
        key: bool = False,
        severity: Severity = "error",
        allowed: tuple[str, ...] = (),
        suggestion: str | None = None,
    ) -> Finding:
        """A finding at a value, or at its key."""


VOCABULARY = "x-vocabulary"  # keyword that names the vocabulary of an enumeration
_SHOWN = 12  # a longer list of allowed values helps nobody


@cache
def schema(kind: str) -> dict[str, Any]:
    """The schema of a kind of file, as written in `schemas/`."""
    loaded: dict[str, Any] = json.loads((SCHEMAS / f"{kind}.schema.json").read_bytes())
    return loaded


@cache
def vocabulary_schema(own: tuple[str, ...]) -> dict[str, Any]:
    """The schema of the vocabularies whose terms have these fields of their own (`x-vocabularies`), and none of the others."""
    made = copy.deepcopy(schema("vocabulary"))
    terms = made["properties"]["terms"]["items"]
    terms["required"] += own
    for field in {field for fields in made["x-vocabularies"].values() for field in fields}.difference(own):
        del terms["properties"][field]
    return made


@cache
def enumerations() -> Mapping[str, frozenset[str]]:
    """Terms of each vocabulary as the schemas list them, for any editor or validator."""
    found: dict[str, frozenset[str]] = {}
    nodes: list[Any] = [schema(path.name.removesuffix(".schema.json")) for path in SCHEMAS.glob("*.schema.json")]
    while nodes:
        node = nodes.pop()
        if isinstance(node, dict):
            if VOCABULARY in node:
                found[node[VOCABULARY]] = frozenset(node["enum"])
            nodes += node.values()
        elif isinstance(node, list):
            nodes += node
    return found


@cache
def _validator(kind: Kind, own: tuple[str, ...]) -> jsonschema_rs.Draft202012Validator:
    judging = vocabulary_schema(own) if kind == "vocabulary" else schema(kind)
    return jsonschema_rs.Draft202012Validator(judging, validate_formats=False)


def check(document: Judged, own: tuple[str, ...] = ()) -> list[Finding]:
    """Findings of one file against the schema of its kind; none when it conforms.

    `own` are the fields that the terms of a vocabulary have besides those of all.
    """
    if _validator(document.kind, own).is_valid(document.data):
        return []
    from jsonschema import Draft202012Validator

    judging = vocabulary_schema(own) if document.kind == "vocabulary" else schema(document.kind)
    findings: list[Finding] = []
    for error in Draft202012Validator(judging).iter_errors(document.data):
        findings.extend(_explain(document, error))
    if not findings:  # the two validators differ on a line end after the last character of a pattern
        findings.append(document.finding("wrong-form", (), "une valeur se termine par un retour à la ligne ; ôtez-le."))
    # Several keywords may refuse one value for one reason: nothing is neither a text nor a term.
    return list(dict.fromkeys(findings))


def nearest(word: str, choices: list[str] | tuple[str, ...]) -> str | None:
    """The choice closest to a word, if any is close."""
    close = difflib.get_close_matches(word, choices, n=1, cutoff=0.5)
    return close[0] if close else None


def _explain(document: Judged, error: Any) -> Iterator[Finding]:
    pointer = tuple(error.absolute_path)
    field = _field(pointer)
    if error.instance is None:
        yield document.finding(
            "empty-field", pointer, f"{field} est vide ; donnez une valeur ou supprimez la ligne.", key=True
        )
        return
    handler = _HANDLERS.get(error.validator)
    if handler is None:
        yield document.finding("wrong-form", pointer, f"{field} n'a pas la forme attendue ({error.validator}).")
    else:
        yield from handler(document, error, pointer, field)


def _field(pointer: tuple[str | int, ...]) -> str:
    name = next((part for part in reversed(pointer) if isinstance(part, str)), "fiche")
    if pointer and isinstance(pointer[-1], int):
        return f"l'élément {pointer[-1] + 1} de « {name} »"
    return f"« {name} »"


def _required(document: Judged, error: Any, pointer: Any, field: str) -> Iterator[Finding]:
    del field
    known = list(error.schema["properties"])
    # A required field misspelt is told once, as an unknown field.
    misspelt = {nearest(name, known) for name in error.instance if name not in known}
    for name in error.validator_value:
        if name not in error.instance and name not in misspelt:
            title = error.schema["properties"][name]["title"]
            yield document.finding("missing-field", pointer, f"il manque le champ « {name} » ({title}) ; ajoutez-le.")


def _unknown(document: Judged, error: Any, pointer: Any, field: str) -> Iterator[Finding]:
    del field
    known = list(error.schema["properties"])
    for name in error.instance:
        if name not in known:
            guess = nearest(name, known)
            hint = f"vouliez-vous dire « {guess} » ?" if guess else f"champs possibles : {', '.join(known)}."
            yield document.finding(
                "unknown-field",
                (*pointer, name),
                f"le champ « {name} » n'existe pas ; {hint}",
                key=True,
                allowed=tuple(known),
                suggestion=guess,
            )


def _enum(document: Judged, error: Any, pointer: Any, field: str) -> Iterator[Finding]:
    value, choices = str(error.instance), [str(choice) for choice in error.validator_value]
    guess = nearest(value, choices)
    if guess:
        hint = f"la plus proche est « {guess} »"
    elif len(choices) <= _SHOWN:
        hint = f"valeurs possibles : {', '.join(choices)}"
    else:
        hint = "choisissez dans le vocabulaire"
    yield document.finding(
        "unknown-term",
        pointer,
        f"{field} : « {value} » n'est pas une valeur connue ; {hint}.",
        allowed=tuple(choices) if len(choices) <= _SHOWN else (),
        suggestion=guess,
    )


_TYPES = {
    "string": "un texte",
    "boolean": "true ou false",
    "array": "une liste (un tiret par ligne)",
    "object": "un groupe de champs",
}


def _type(document: Judged, error: Any, pointer: Any, field: str) -> Iterator[Finding]:
    wanted = error.validator_value if isinstance(error.validator_value, str) else error.validator_value[0]
    expected = _TYPES[wanted]
    mend = " ; mettez la valeur entre apostrophes" if wanted == "string" and isinstance(error.instance, bool) else ""
    yield document.finding("wrong-type", pointer, f"{field} doit être {expected}{mend}.")


def _pattern(document: Judged, error: Any, pointer: Any, field: str) -> Iterator[Finding]:
    message = error.schema.get("x-message", f"exemple attendu : {error.schema['examples'][0]}")
    yield document.finding("wrong-form", pointer, f"{field} : {message}.")


def _length(document: Judged, error: Any, pointer: Any, field: str) -> Iterator[Finding]:
    low, high, size = error.schema.get("minLength", 0), error.schema.get("maxLength"), len(error.instance)
    bounds = f"entre {low} et {high}" if high else f"au moins {low}"
    counted = f"{size} caractère{'s' if size > 1 else ''}"
    yield document.finding("wrong-length", pointer, f"{field} compte {counted} ; il en faut {bounds}.")


def _few(document: Judged, error: Any, pointer: Any, field: str) -> Iterator[Finding]:
    yield document.finding(
        "empty-list", pointer, f"{field} est une liste vide ; ajoutez un élément ou supprimez le champ.", key=True
    )


def _duplicates(document: Judged, error: Any, pointer: Any, field: str) -> Iterator[Finding]:
    for index, value in enumerate(error.instance):
        if value in error.instance[:index]:
            yield document.finding(
                "duplicate-item", (*pointer, index), f"{field} contient deux fois « {value} » ; gardez-en un."
            )


def _one_of(document: Judged, error: Any, pointer: Any, field: str) -> Iterator[Finding]:
    """`territory`: a word or a list; the list's own errors say more than « oneOf »."""
    if not isinstance(error.instance, list):
        yield document.finding(
            "wrong-form", pointer, f"{field} doit être « national » ou une liste de codes de département."
        )
        return
    for inner in error.context:
        if inner.schema_path[0] == 1:
            yield from _explain(document, inner)


_HANDLERS = {
    "required": _required,
    "additionalProperties": _unknown,
    "enum": _enum,
    "type": _type,
    "pattern": _pattern,
    "minLength": _length,
    "maxLength": _length,
    "minItems": _few,
    "uniqueItems": _duplicates,
    "oneOf": _one_of,
}
