"""From a record's schema to the fields of a CMS, and what these cannot demand.

Every keyword of the schema is either expressed, or listed as lost, or annotation; an unknown one stops the generation: a new
rule can never be dropped in silence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from egalite.forms.fields import FORM_ONLY, Field, schema, singular
from egalite.records.schema import CHECK, HARMLESS, OPEN
from egalite.records.vocabulary import vocabularies

Settings = dict[str, Any]

# What the team alone holds is kept as it is, unseen; only the organisation of a scheme must be chosen.
RESERVED = "x-reserved"
_CHOSEN = {"partner": "partners"}
_DEFAULTS = {"status": "draft"}
# Whoever chooses in a list writes neither an identifier nor an apostrophe.
_HINTS = {
    "partner": "L'organisme dont c'est la fiche.",
    "territory": "Toute la France, ou les départements couverts.",
}
_FILE_ONLY = ", entre apostrophes"
_LONG = 160  # characters from which a text deserves several lines
YES, NO = "oui", "non"

_ANNOTATIONS = {
    "$schema", "$id", "title", "description", "examples", "type", "properties", "items", "x-vocabulary", "x-message",
    RESERVED, HARMLESS, CHECK, OPEN, "x-follows", "required", "additionalProperties", *FORM_ONLY,
}  # fmt: skip
_TEXT = {"minLength", "maxLength", "pattern", "format", "enum"}
_LIST = {"minItems", "maxItems", "uniqueItems"}


@dataclass(frozen=True, slots=True)
class Lost:
    """One constraint that the CMS's interface does not demand: the field's path, the keyword, its value in words."""

    path: str
    keyword: str
    value: str


@dataclass(slots=True)
class Made:
    """The fields of a record, the constraints they lose, and the paths of the booleans they show as two words."""

    fields: list[Settings] = field(default_factory=list)
    lost: list[Lost] = field(default_factory=list)


def make(kind: str) -> Made:
    """Fields of a kind of record."""
    made = Made()
    node = schema(kind)
    made.fields = list(_object(node, "", made.lost))
    return made


def booleans(kind: str) -> list[str]:
    """Names of the record's own fields that are true, false or, when absent, unknown."""
    return [name for name, node in schema(kind)["properties"].items() if node.get("type") == "boolean"]


def _object(node: Mapping[str, Any], path: str, lost: list[Lost]) -> Iterator[Settings]:
    _known(node, path, set() if path else {"allOf"})
    lost += [Lost("", "if", str(rule["then"])) for rule in node.get("allOf", ())]
    required = set(node.get("required", ()))
    for name, inner in node["properties"].items():
        if not inner.get(RESERVED) or name in _CHOSEN:
            where = f"{path}.{name}" if path else name
            yield _field(Field(name, inner, name in required), where, lost)


def _field(item: Field, path: str, lost: list[Lost]) -> Settings:
    settings: Settings = {"name": item.name, "label": item.title, "required": item.required, "hint": _hint(item)}
    if path in _DEFAULTS:
        settings["default"] = _DEFAULTS[path]
    if item.name in _CHOSEN and item.schema.get(RESERVED):
        _known(item.schema, path, {"pattern", "minLength", "maxLength"})
        return settings | {
            "widget": "relation", "collection": _CHOSEN[item.name], "value_field": "{{slug}}", "display_fields": ["name"],
            "search_fields": ["name"],
        }  # fmt: skip
    if "oneOf" in item.schema:
        return settings | _either(item, path, lost)
    match item.schema["type"]:
        case "boolean":
            _known(item.schema, path, set())
            options = [{"label": "Oui", "value": YES}, {"label": "Non", "value": NO}]
            return settings | {"widget": "select", "options": options}
        case "string":
            return settings | _text(item.schema, path)
        case "array":
            return settings | _list(item, path, lost)
    raise ValueError(f"{path} : le type {item.schema['type']} n'a pas de champ dans le CMS")


def _text(node: Mapping[str, Any], path: str) -> Settings:
    _known(node, path, _TEXT)
    if "enum" in node:
        return {"widget": "select", "options": _options(node)}
    if node.get("format") == "date":
        return {"widget": "datetime", "type": "date", "format": "YYYY-MM-DD"}
    widget: Settings = {"widget": "text" if node.get("maxLength", 0) > _LONG and "pattern" not in node else "string"}
    if node.get("format") == "uri":
        widget["type"] = "url"
    bounds = (("minlength", node.get("minLength")), ("maxlength", node.get("maxLength")))
    widget |= {name: value for name, value in bounds if value is not None}
    if "pattern" in node:
        widget["pattern"] = [node["pattern"], _sentence(node.get("x-message", ""))]
    return widget


def _list(item: Field, path: str, lost: list[Lost]) -> Settings:
    node, inner = item.schema, item.schema["items"]
    _known(node, path, _LIST)
    settings: Settings = {"min": node["minItems"]} if "minItems" in node and item.required else {}
    if "maxItems" in node:
        settings["max"] = node["maxItems"]
    if "enum" in inner:
        _known(inner, f"{path}[]", {"enum"})
        return settings | {"widget": "select", "multiple": True, "options": _options(inner)}
    if node.get("uniqueItems"):
        lost.append(Lost(path, "uniqueItems", "true"))
    settings |= {"widget": "list", "label_singular": str(inner["title"]), "collapsed": True}
    if inner["type"] == "object":
        return settings | {"fields": list(_object(inner, f"{path}[]", lost))}
    item_settings = {"name": singular(item.name), "label": str(inner["title"]), "required": True}
    return settings | {"field": item_settings | _text(inner, f"{path}[]")}


def _either(item: Field, path: str, lost: list[Lost]) -> Settings:
    """A field that is one fixed word or a list of terms becomes a list whose first term is that word."""
    _known(item.schema, path, {"oneOf"})
    word, terms = item.schema["oneOf"]
    _known(word, path, {"const"})
    _known(terms, path, _LIST)
    lost.append(Lost(path, "oneOf", f"{word['title']} or {terms['title']}"))
    options = [{"label": word["description"].removesuffix("."), "value": word["const"]}, *_options(terms["items"])]
    return {"widget": "select", "multiple": True, "min": terms["minItems"], "options": options}


def _options(node: Mapping[str, Any]) -> list[dict[str, str]]:
    terms = vocabularies()[node["x-vocabulary"]]
    return [{"label": terms[value].label, "value": value} for value in node["enum"]]


def _known(node: Mapping[str, Any], path: str, here: set[str]) -> None:
    """Raises ValueError for a keyword that nothing here expresses, lists or passes over."""
    unknown = set(node) - _ANNOTATIONS - here
    if unknown:
        raise ValueError(f"{path or 'la fiche'} : le CMS ne connaît pas {', '.join(sorted(unknown))}")


def _hint(item: Field) -> str:
    """What the field is, then an example where one can be typed as it stands."""
    if item.name in _HINTS:
        return _HINTS[item.name]
    examples = item.schema.get("examples", ())
    plain = bool(examples) and isinstance(examples[0], str) and "enum" not in item.schema
    hint = item.description.replace(_FILE_ONLY, "")
    return f"{hint} Exemple : {examples[0]}" if plain else hint


def _sentence(message: str) -> str:
    return f"{message[:1].upper()}{message[1:]}." if message else "Cette valeur n'a pas la forme attendue."
