"""The schema layer: JSON Schema 2020-12, judged fast, explained in French.

jsonschema-rs decides (0.006 ms a record); python-jsonschema is imported only for a record that fails, since its errors
tell the place and the keyword. Formats are judged by rules, which know more than `format`.
"""

from __future__ import annotations

import copy
import difflib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs

from egalite.finding import Finding, Pointer, mention
from egalite.french.plural import count
from egalite.project import SCHEMAS
from egalite.records import json_file
from egalite.records.candidate import Candidate
from egalite.records.document import Document
from egalite.records.json_file import JsonError

VOCABULARY = "x-vocabulary"  # keyword that names the vocabulary of an enumeration
# What the review asks of a field that changes: HARMLESS gives the reason why nobody has to verify it (any other field is
# sensitive), CHECK names what to do when neither its format nor its group says it.
HARMLESS, CHECK = "x-harmless", "x-check"
OPEN = "x-open"  # keyword: whether a field leaves the site as open data (site/open_data/classes.py)
_MAX_CHOICES = 12  # a longer list of allowed values helps nobody


@cache
def schema(kind: str) -> dict[str, Any]:
    """The schema of a kind of file, as written in `schemas/`. Raises JsonError."""
    loaded = json_file.read(file(kind))
    try:
        jsonschema_rs.meta.validate(loaded)
    except jsonschema_rs.ValidationError as error:
        place = "/".join(map(str, error.instance_path)) or "la racine"
        raise JsonError(f"{file(kind)} : ce n'est pas un schéma valable, à {place}.") from None
    if not (isinstance(loaded, dict) and loaded.get("properties")):
        raise JsonError(f"{file(kind)} : ce schéma ne décrit aucun champ ; il lui faut « properties ».")
    return loaded


def file(kind: str) -> Path:
    """Where the schema of a kind of record is written."""
    return SCHEMAS / f"{kind}.schema.json"


@cache
def reserved(kind: str) -> frozenset[str]:
    """Names of the fields that the team alone fills in."""
    return frozenset(name for name, node in schema(kind)["properties"].items() if node.get("x-reserved"))


@cache
def takes_sharp(kind: str, pointer: Pointer) -> bool:
    """Whether a value of a field may hold « # »: the schema leaves its words free, or it is an address."""
    node = schema(kind)
    for part in pointer:
        node = next((branch for branch in node.get("oneOf", ()) if "items" in branch), node)
        inner = node.get("items") if isinstance(part, int) else node.get("properties", {}).get(part)
        if inner is None:
            return False
        node = inner
    return _is_free(node) or "://" in node.get("pattern", "")


@cache
def free_names(kind: str) -> frozenset[str]:
    """Names of the fields whose words the schema leaves free, wherever they are; those of a list bear its name."""
    names = set()
    nodes: list[tuple[str, Any]] = [("", schema(kind))]
    while nodes:
        name, node = nodes.pop()
        if _is_free(node):
            names.add(name)
        nodes += node.get("properties", {}).items()
        nodes += [(name, inner) for inner in (node.get("items"), *node.get("oneOf", ())) if isinstance(inner, dict)]
    return frozenset(names)


def _is_free(node: Mapping[str, Any]) -> bool:
    return node.get("type") == "string" and "enum" not in node and "pattern" not in node


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
    terms: dict[str, frozenset[str]] = {}
    nodes: list[Any] = [schema(path.name.removesuffix(".schema.json")) for path in SCHEMAS.glob("*.schema.json")]
    while nodes:
        node = nodes.pop()
        if isinstance(node, dict):
            if VOCABULARY in node:
                terms[node[VOCABULARY]] = frozenset(node["enum"])
            nodes += node.values()
        elif isinstance(node, list):
            nodes += node
    return terms


@cache
def _validator(kind: str, own: tuple[str, ...]) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(_schema_of(kind, own), validate_formats=False)


def _schema_of(kind: str, own: tuple[str, ...]) -> dict[str, Any]:
    return vocabulary_schema(own) if kind == "vocabulary" else schema(kind)


def check(document: Document | Candidate, own: tuple[str, ...] = ()) -> list[Finding]:
    """Findings of one file against the schema of its kind; none when it conforms.

    `own` are the fields that the terms of a vocabulary have besides those of all.
    """
    fields = document.draft if isinstance(document, Document) else document.data
    if (fields is None and isinstance(document, Document)) or _validator(document.kind, own).is_valid(fields):
        return []  # of what cannot be read, that is told
    from jsonschema import Draft202012Validator

    findings: list[Finding] = []
    for error in Draft202012Validator(_schema_of(document.kind, own)).iter_errors(fields):
        findings.extend(_explain(document, error))
    if not findings:  # the two validators differ on a line end after the last character of a pattern
        findings.append(document.finding("wrong-form", (), "une valeur se termine par un retour à la ligne ; ôtez-le."))
    # Several keywords may refuse one value for one reason: nothing is neither a text nor a term.
    return list(dict.fromkeys(findings))


def nearest(word: str, choices: list[str] | tuple[str, ...]) -> str | None:
    """The choice closest to a word, if any is close."""
    close = difflib.get_close_matches(word, choices, n=1, cutoff=0.5)
    return close[0] if close else None


def _explain(document: Document | Candidate, error: Any) -> Iterator[Finding]:
    pointer: Pointer = tuple(error.absolute_path)
    if error.instance is None:
        yield document.finding(
            "empty-field", pointer, "est vide ; donnez une valeur ou supprimez la ligne.", key=True, link=" "
        )
        return
    handler = _HANDLERS.get(error.validator)
    if handler is None:
        message = f"n'a pas la forme attendue ({error.validator})."
        yield document.finding("wrong-form", pointer, message, link=" ")
    else:
        yield from handler(document, error, pointer)


def _required(document: Document | Candidate, error: Any, pointer: Pointer) -> Iterator[Finding]:
    properties = error.schema.get("properties", {})
    # A required field misspelt is told once, as an unknown field.
    misspelt = {nearest(name, list(properties)) for name in error.instance if name not in properties}
    for name in error.validator_value:
        if name not in error.instance and name not in misspelt:
            sentence = (
                "il manque le champ ",
                mention(name, properties.get(name, {}).get("title", "")),
                " ; ajoutez-le.",
            )
            yield document.finding("missing-field", (*pointer, name), sentence)


def _unknown(document: Document | Candidate, error: Any, pointer: Pointer) -> Iterator[Finding]:
    names = list(error.schema["properties"])
    for name in error.instance:
        if name not in names:
            guess = nearest(name, names)
            hint = f"vouliez-vous dire « {guess} » ?" if guess else f"champs possibles : {', '.join(names)}."
            yield document.finding(
                "unknown-field",
                (*pointer, name),
                f"le champ « {name} » n'existe pas ; {hint}",
                key=True,
                allowed=tuple(names),
                suggestion=guess,
            )


def _misplaced(document: Document | Candidate, error: Any, pointer: Pointer) -> Iterator[Finding]:
    """`not` in our schemas forbids fields, by `required`."""
    for name in error.validator_value["required"]:
        message = f"le champ « {name} » n'a pas sa place ici ; supprimez-le."
        yield document.finding("unknown-field", (*pointer, name), message, key=True)


def _meant(node: Mapping[str, Any], value: str, choices: list[str]) -> tuple[str, ...]:
    """The choices that a value may stand for: the terms of a vocabulary by what people call them, others by letters."""
    if VOCABULARY in node:
        from egalite.records import suggestion  # only when something is wrong; it reads schemas

        return tuple(one for one in suggestion.terms(node[VOCABULARY], value) if one in choices)
    guess = nearest(value, choices)
    return (guess,) if guess else ()


def _enum(document: Document | Candidate, error: Any, pointer: Pointer) -> Iterator[Finding]:
    value, choices = str(error.instance), [str(choice) for choice in error.validator_value]
    meant = _meant(error.schema, value, choices)
    guess = meant[0] if len(meant) == 1 else None
    if guess:
        hint = f"la plus proche est « {guess} »"
    elif meant:
        hint = f"ce peut être {' ou '.join(f'« {one} »' for one in meant)}"
    elif len(choices) <= _MAX_CHOICES:
        hint = f"valeurs possibles : {', '.join(choices)}"
    else:
        hint = "choisissez dans le vocabulaire"
    yield document.finding(
        "unknown-term",
        pointer,
        f"« {value} » n'est pas une valeur connue ; {hint}.",
        allowed=tuple(choices) if len(choices) <= _MAX_CHOICES else (),
        suggestion=guess,
        link=" : ",
    )


_TYPES = {
    "string": "un texte",
    "boolean": "true ou false",
    "array": "une liste (un tiret par ligne)",
    "object": "un groupe de champs",
}


def _type(document: Document | Candidate, error: Any, pointer: Pointer) -> Iterator[Finding]:
    wanted = error.validator_value if isinstance(error.validator_value, str) else error.validator_value[0]
    expected = _TYPES[wanted]
    mend = " ; mettez la valeur entre apostrophes" if wanted == "string" and isinstance(error.instance, bool) else ""
    yield document.finding("wrong-type", pointer, f"doit être {expected}{mend}.", link=" ")


def _pattern(document: Document | Candidate, error: Any, pointer: Pointer) -> Iterator[Finding]:
    message = error.schema.get("x-message", f"exemple attendu : {error.schema['examples'][0]}")
    yield document.finding("wrong-form", pointer, f"{message}.", link=" : ")


def _length(document: Document | Candidate, error: Any, pointer: Pointer) -> Iterator[Finding]:
    low, high = error.schema.get("minLength", 0), error.schema.get("maxLength")
    bounds = f"entre {low} et {high}" if high else f"au moins {low}"
    size = count(len(error.instance), "caractère")
    yield document.finding("wrong-length", pointer, f"compte {size} ; il en faut {bounds}.", link=" ")


def _few(document: Document | Candidate, error: Any, pointer: Pointer) -> Iterator[Finding]:
    message = "est une liste vide ; ajoutez un élément ou supprimez le champ."
    yield document.finding("empty-list", pointer, message, key=True, link=" ")


def _many(document: Document | Candidate, error: Any, pointer: Pointer) -> Iterator[Finding]:
    message = f"compte {len(error.instance)} éléments ; il en faut {error.validator_value} au plus."
    yield document.finding("wrong-length", pointer, message, key=True, link=" ")


def _duplicates(document: Document | Candidate, error: Any, pointer: Pointer) -> Iterator[Finding]:
    for index, value in enumerate(error.instance):
        if value in error.instance[:index]:
            sentence = (mention(str(pointer[-1])), f" contient deux fois « {value} » ; gardez-en un.")
            yield document.finding("duplicate-item", (*pointer, index), sentence)


def _one_of(document: Document | Candidate, error: Any, pointer: Pointer) -> Iterator[Finding]:
    """`territory`: a word or a list; the list's own errors say more than « oneOf »."""
    if not isinstance(error.instance, list):
        message = "doit être « national » ou une liste de codes de département."
        yield document.finding("wrong-form", pointer, message, link=" ")
        return
    for inner in error.context:
        if inner.schema_path[0] == 1:
            yield from _explain(document, inner)


_HANDLERS = {
    "required": _required,
    "additionalProperties": _unknown,
    "not": _misplaced,
    "enum": _enum,
    "type": _type,
    "pattern": _pattern,
    "minLength": _length,
    "maxLength": _length,
    "minItems": _few,
    "maxItems": _many,
    "uniqueItems": _duplicates,
    "oneOf": _one_of,
}
