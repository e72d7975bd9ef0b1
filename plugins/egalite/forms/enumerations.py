"""Copy the ids of the vocabularies into the schemas, so that any editor or validator knows them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from egalite.project import SCHEMAS
from egalite.records import json_file
from egalite.records.schema import VOCABULARY
from egalite.records.vocabulary import Vocabulary, vocabularies


def generated() -> dict[str, str]:
    """Text of each schema file (path relative to the checkout), its enumerations made anew."""
    files = {}
    for path in sorted(SCHEMAS.glob("[!.]*.schema.json")):
        schema = json_file.read(path)
        _fill(schema, vocabularies())
        files[f"schemas/{path.name}"] = json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
    return files


def _fill(node: Any, vocabularies: Mapping[str, Vocabulary]) -> None:
    if isinstance(node, dict):
        if VOCABULARY in node:
            node["enum"] = list(vocabularies[node[VOCABULARY]])
        for value in node.values():
            _fill(value, vocabularies)
    elif isinstance(node, list):
        for value in node:
            _fill(value, vocabularies)
