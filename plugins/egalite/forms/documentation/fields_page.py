"""`docs/champs.md`: every field a partner or an editor may fill, from the schemas."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from egalite.forms.documentation.page import cell, code, page, table
from egalite.forms.fields import Field, Group, groups, inner_object
from egalite.records import dump
from egalite.records.kinds import KINDS

PATH = "docs/champs.md"
_TYPES = {"string": "texte", "boolean": "`true` ou `false`", "object": "groupe de champs"}


def generated() -> dict[str, str]:
    """The page's text."""
    blocks = [
        "Ce que chaque fichier peut contenir. Un champ absent veut dire : on ne sait pas. Un code, un "
        "numéro de chiffres seuls et une date complète s'écrivent entre apostrophes. Les listes de termes "
        "sont dans [vocabulaires.md](vocabulaires.md), les règles dans [regles.md](regles.md)."
    ]
    for kind in KINDS.values():
        text = " : les champs, puis le texte" if kind.has_text else ""
        intro = f"Un fichier `{kind.path(f'<{kind.names}>')}` par {kind.noun}{text}."
        record, *inner = groups(kind.name)
        blocks += [f"## {record.schema['title']}", str(record.schema["description"]), intro, _table(record)]
        blocks += ["Exemple :", f"```yaml\n{dump.dump(record.schema['examples'][0])}```"]
        for group in inner:
            blocks += [
                f"### {group.path}",
                f"**{group.schema['title']}.** {group.schema['description']}",
                _table(group),
            ]
    return {PATH: page("Les champs", *blocks)}


def _table(group: Group) -> str:
    rows = [
        (
            code(field.name),
            "oui" if field.required else "non",
            f"**{cell(field.title)}.** {cell(field.description)}"
            + (" *Réservé à l'équipe du site.*" if field.schema.get("x-reserved") else ""),
            "<br>".join(_accepts(field, group)),
            cell(_example(field.schema)),
        )
        for field in group.fields
    ]
    return table(("Champ", "Obligatoire", "Ce que c'est", "Ce qu'il accepte", "Exemple"), rows)


def _accepts(field: Field, group: Group) -> Iterator[str]:
    node = field.schema
    items = node.get("items")
    if "oneOf" in node:
        yield "`national`, ou une liste"
    elif items is not None:
        yield "liste de groupes de champs" if inner_object(node) else "liste"
    elif "enum" not in node:
        yield _TYPES[node["type"]]
    if inner_object(node):
        path = f"{group.path}.{field.name}" if group.path else field.name
        yield f"voir [{path}](#{path.replace('.', '')})"
    if field.vocabulary:
        yield f"terme de [{field.vocabulary}](vocabulaires.md#{field.vocabulary})"
    bounds = _length(items if items is not None and "minLength" in items else node)
    if bounds:
        yield bounds
    if "pattern" in node:
        yield cell(node.get("x-message", ""))


def _length(node: Mapping[str, Any]) -> str:
    low, high = node.get("minLength"), node.get("maxLength")
    if high is None:
        return f"{low} caractères au moins" if low else ""
    return f"de {low} à {high} caractères" if low else f"{high} caractères au plus"


def _example(node: Mapping[str, Any]) -> str:
    if inner_object(node):
        return ""
    value = node["examples"][0]
    values = value if isinstance(value, list) else [value]
    return ", ".join(code(str(item).lower() if isinstance(item, bool) else str(item)) for item in values)
