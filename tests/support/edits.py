"""Edits of a checkout's content as people make them, drawn from the schemas: any field, any record, any vocabulary."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

import yaml

from egalite.records import dump

Edit = Callable[[], str]  # makes the change, gives a sentence about it
_DAYS = ("2026-02-29", "2024-02-29", "2026-11-28", "2027-06", "2019", "demain")
_TEXTS = ("Un texte changé.", "x", "Des juristes vous écoutent, gratuitement.", "« Égalité »", "12", "")


class Checkout:
    """A copy of the project that a test may change; `random` draws the edits."""

    def __init__(self, root: Path, random: Random) -> None:
        self.root, self.random = root, random

    def edit(self) -> str:
        """Make one edit; gives what was done. Never leaves what no editor would write: each file stays YAML."""
        kinds = (self._change_field, self._change_field, self._change_field, self._add, self._remove, self._reword)
        return self.random.choice(kinds)()

    def _records(self) -> list[tuple[str, Path]]:
        schemes = [("scheme", path) for path in sorted(self.root.glob("schemes/*.md"))]
        partners = [("partner", path) for path in sorted(self.root.glob("partners/*/partner.yml"))]
        return schemes + partners

    def _change_field(self) -> str:
        """Give a field of a record another value of its schema, a value of none, or take it away."""
        kind, path = self.random.choice(self._records())
        data, body = _read(path)
        schema = json.loads((self.root / f"schemas/{kind}.schema.json").read_text(encoding="utf-8"))
        holder, name, field = self.random.choice(list(_fields(data, schema)))
        if name in holder and self.random.random() < 0.3:
            del holder[name]
        else:
            holder[name] = self._value(field)
        path.write_text(dump.canonical(kind, data, body), encoding="utf-8")
        return f"{path.relative_to(self.root)} : {name} = {holder.get(name)!r}"

    def _add(self) -> str:
        """A record like another, under a new identifier; an organisation's has no logo."""
        kind, path = self.random.choice(self._records())
        number = self.random.randrange(10**6)
        if kind == "scheme":
            target = path.with_name(f"ajout-{number}.md")
            data, body = _read(path)
            data["name"] = f"{data['name']} {number}"
            target.write_text(dump.canonical(kind, data, body), encoding="utf-8")
        else:
            target = path.parents[1] / f"ajout-{number}" / "partner.yml"
            data, body = _read(path)
            data = {"name": f"{data['name']} {number}", "kind": data["kind"]}
            target.parent.mkdir()
            target.write_text(dump.canonical(kind, data, body), encoding="utf-8")
        return f"{target.relative_to(self.root)} ajouté"

    def _remove(self) -> str:
        """A scheme's file, or an organisation's folder, is gone."""
        kind, path = self.random.choice(self._records())
        if kind == "scheme":
            path.unlink()
        else:
            for file in path.parent.iterdir():
                file.unlink()
            path.parent.rmdir()
        return f"{path.relative_to(self.root)} supprimé"

    def _reword(self) -> str:
        """A term of a vocabulary: other words, one more synonym, a term more or one less."""
        path = self.random.choice(sorted((self.root / "schemas/vocabularies").glob("*.yml")))
        data = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)
        terms = data.get("terms")
        if not terms:
            return "rien"
        term = self.random.choice(terms)
        what = self.random.choice(("label", "description", "synonym", "add", "remove"))
        if what == "synonym":
            term.setdefault("synonyms", []).append(f"mot nouveau {self.random.randrange(10**6)}")
        elif what == "add":
            terms.append({**copy.deepcopy(term), "id": f"ajout-{self.random.randrange(10**6)}", "label": "Un ajout"})
        elif what == "remove":
            terms.remove(term)
        else:
            term[what] = "Des mots tout autres."
        path.write_text(dump.dump(data), encoding="utf-8")
        return f"{path.relative_to(self.root)} : {what} de « {term.get('id')} »"

    def _value(self, field: dict[str, Any]) -> Any:
        """A value that a person could write there: most often one that the schema takes."""
        random = self.random
        if "enum" in field:
            return random.choice((*field["enum"], "inconnu"))
        kind = field.get("type", "string")
        if kind == "boolean":
            return random.random() < 0.5
        if kind == "array":
            return [self._value(field["items"]) for _ in range(random.randrange(1, 3))]
        if kind == "object":
            names = [name for name in field["properties"] if name in field.get("required", ()) or random.random() < 0.3]
            return {name: self._value(field["properties"][name]) for name in names}
        return random.choice((*field.get("examples", ()), *_TEXTS, *_DAYS))


def _read(path: Path) -> tuple[dict[str, Any], str]:
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".md":
        return _typed(yaml.load(text, yaml.BaseLoader)), ""
    _, front, body = text.split("---\n", 2)
    return _typed(yaml.load(front, yaml.BaseLoader)), body


def _typed(value: Any) -> Any:
    """Texts as the strict reader takes them: only true and false are more than words."""
    if isinstance(value, dict):
        return {name: _typed(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_typed(item) for item in value]
    return {"true": True, "false": False}.get(value, value)


def _fields(data: Any, schema: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str, dict[str, Any]]]:
    """Every field that a record may have at every depth: the mapping that holds it, its name, its schema."""
    for name, field in schema.get("properties", {}).items():
        yield data, name, field
        value = data.get(name)
        inner = field.get("items", field)
        for item in value if isinstance(value, list) else (value,):
            if isinstance(item, dict) and "properties" in inner:
                yield from _fields(item, inner)
