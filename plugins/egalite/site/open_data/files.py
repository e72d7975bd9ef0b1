"""The files of `/donnees/v1/`: made with the pages, so that a withdrawal leaves both in the same release."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import orjson

from egalite.site import addresses
from egalite.site.open_data import catalogue, columns, csv_text
from egalite.site.open_data.classes import open_schema, open_vocabularies
from egalite.site.open_data.licence import Licence, licence
from egalite.site.open_data.rows import Tables
from egalite.site.site import Site

TITLES = {
    "dispositifs": "Dispositifs en ligne",
    "a-venir": "Dispositifs à venir",
    "organismes": "Organismes",
    "contacts": "Moyens de contact, un par ligne",
    "lieux": "Lieux d'accueil, un par ligne",
    "disparus": "Dispositifs qui ne sont plus présentés",
    "urgences": "Numéros d'urgence",
    "vocabulaires": "Vocabulaires",
}
CHANGES = "CHANGEMENTS.md"
CATALOGUE = "catalogue.jsonld"
SUMS = "sha256sums.txt"
_CHANGES = Path(__file__).parent / CHANGES
_PRETTY = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE


def files(site: Site) -> dict[str, bytes]:
    """The files by their place in the output; none without a licence."""
    chosen = licence(site.publisher)
    if chosen is None:
        return {}
    data = dict(_data(site, chosen))
    made = {
        **data,
        **{f"schemas/{table}.csv.json": _pretty(columns.table_schema(table)) for table in columns.TABLES},
        **{f"schemas/{table}.json": _pretty(_json_schema(table, kind)) for table, kind in _KINDS.items()},
        CATALOGUE: _pretty(catalogue.catalogue(site, chosen, catalogue.addressed(list(data.items())), TITLES)),
        CHANGES: _CHANGES.read_bytes(),
    }
    made[SUMS] = "".join(f"{hashlib.sha256(made[name]).hexdigest()}  {name}\n" for name in sorted(made)).encode()
    return {addresses.data_file(name).lstrip("/"): content for name, content in made.items()}


_KINDS = {"dispositifs": "scheme", "organismes": "partner", "urgences": "emergency"}


def _data(site: Site, chosen: Licence) -> Iterator[tuple[str, bytes]]:
    """Name and content of each file of data."""
    tables = Tables(site)
    gone = tables.gone()
    flat = {
        "dispositifs": tables.flat_schemes,
        "a-venir": tables.flat_planned,
        "organismes": tables.partners,
        "contacts": tables.contacts,
        "lieux": tables.places,
        "disparus": gone,
    }
    for table, rows in flat.items():
        yield f"{table}.csv", csv_text.text([column.name for column in columns.TABLES[table]], rows)
    names = open_vocabularies("scheme") | open_vocabularies("partner")
    nested: dict[str, Any] = {
        "dispositifs": tables.schemes,
        "a-venir": tables.planned,
        "organismes": tables.partners,
        "disparus": gone,
        "urgences": tables.emergency(),
        "vocabulaires": tables.vocabularies(names),
    }
    about = {
        "version": addresses.DATA_VERSION,
        "day": site.registry.day.isoformat(),
        "commit": site.history.head or None,
        "licence": chosen.id,
        "source": site.address + addresses.OPEN_DATA,
    }
    for table, content in nested.items():
        yield f"{table}.json", orjson.dumps(about | {"data": content}, option=orjson.OPT_APPEND_NEWLINE)


def _json_schema(table: str, kind: str) -> dict[str, Any]:
    """JSON Schema (2020-12) of one row of a JSON file: what leaves of its record, and what the site adds."""
    row = open_schema(kind)
    if kind == "emergency":
        row = row["properties"]["numbers"]["items"]
    else:
        row["properties"] = _added(columns.OF_ROWS[table]) | row["properties"]
    for field in ("channels", "places"):
        if field in row["properties"]:
            row["properties"][field]["items"]["properties"] |= _added(columns.OF_ITEMS)
    row["properties"].pop("verification", None)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **row, "title": TITLES[table]}


def _added(added: Sequence[columns.Column]) -> dict[str, Any]:
    """What the site adds to a row, null where it does not know."""
    return {
        column.name: {word: column.field[word] for word in ("title", "description")} | {"type": ["string", "null"]}
        for column in added
    }


def _pretty(value: Any) -> bytes:
    return orjson.dumps(value, option=_PRETTY)
