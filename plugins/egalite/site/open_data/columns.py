"""The columns of each CSV file, and its Table Schema (https://specs.frictionlessdata.io/table-schema/).

Version 1 only gains columns, at the end: `tests/site/open_data/v1.json` holds those that others count on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from egalite.records.schema import schema
from egalite.site.open_data.csv_text import JOINT

Described = dict[str, Any]


class Column(NamedTuple):
    """One column: a name, and the field of the Table Schema that describes it."""

    name: str
    field: Described


def _own(name: str, title: str, description: str, typ: str = "string", **constraints: Any) -> Column:
    """A column that no schema describes."""
    field: Described = {"name": name, "title": title, "description": description, "type": typ}
    return Column(name, field | ({"constraints": constraints} if constraints else {}))


def _from(kind: str, *path: str) -> Column:
    """A column that is a field of a record, or of the items of one of its lists."""
    node = schema(kind)
    for part in path:
        node = node.get("items", node)["properties"][part]
    return Column(
        path[-1], {"name": path[-1], "title": node["title"], "description": node["description"], **_type(node)}
    )


def _type(node: Mapping[str, Any]) -> Described:
    """Type and constraints of a column. CSV has no list: its terms stand one after the other."""
    if "items" in node or "oneOf" in node:
        return {"type": "string", "constraints": {"pattern": f"[^{JOINT}]+([{JOINT}][^{JOINT}]+)*"}}
    if node.get("type") == "boolean":
        return {"type": "boolean", "trueValues": ["true"], "falseValues": ["false"]}
    if node.get("format") == "date":
        return {"type": "date"}
    constraints = {"enum": node["enum"]} if "enum" in node else {}
    return {"type": "string", **({"constraints": constraints} if constraints else {})}


_ID = _own(
    "id", "Identifiant", "Ne change jamais ; celui d'une fiche retirée n'est pas repris.", required=True, unique=True
)
_PAGE = _own("page", "Page", "Adresse de la page, à donner à qui cherche de l'aide.", required=True)
_CHECKED = _own("checked_on", "Vérifié le", "Dernier jour où quelqu'un a vérifié ; vide : pas encore vérifié.", "date")
_NEXT = _own("next_check", "Prochaine vérification", "Jour où la fiche devra être vérifiée à nouveau.", "date")
_PUBLISHED = _own("published_on", "En ligne depuis", "Premier jour où la fiche a été en ligne.", "date")
_CONFIRMED = _own(
    "confirmed_on", "Relue par l'organisme le", "Dernier jour où l'organisme n'avait rien à corriger.", "date"
)
_COMMIT = _own(
    "commit", "Changement relu", "Identifiant Git du changement dans lequel un éditeur a relu la fiche ; vide : pas encore relue.",
    pattern="[0-9a-f]{40}([0-9a-f]{24})?",
)  # fmt: skip
_E164 = _own(
    "e164", "Numéro international", "Le numéro en E.164 ; vide pour un numéro court.", pattern=r"\+[1-9][0-9]{1,14}"
)
_SCHEME = _own("scheme", "Dispositif", "Identifiant du dispositif, dans dispositifs.csv.", required=True)
_RANK = _own("rank", "Rang", "Ordre dans la fiche : le premier est le plus utile.", "integer", required=True, minimum=1)
_OPENING = _own("opening", "Heures d'ouverture", "Dans la syntaxe opening_hours d'OpenStreetMap.")
_CLOSED = _own("closed", "Fermetures", "Intervalles ISO 8601, premier et dernier jour fermés ; « .. » : fin inconnue.")

_OF_SCHEME = (
    "name", "partner", "operator_label", "co_partners", "status", "needs", "sectors", "territory", "territory_label",
    "audience", "audience_label", "languages", "languages_label", "interpreters", "free", "free_note", "free_for_members",
    "cost", "anonymous", "confidential", "appointment", "emergency_service",
)  # fmt: skip
# What the site adds to the rows of a table, and to the contacts and places of a row in JSON.
OF_ROWS = {"dispositifs": (_ID, _PAGE, _CHECKED, _NEXT, _PUBLISHED, _CONFIRMED, _COMMIT), "organismes": (_ID, _PAGE)}
OF_ITEMS = (_E164, _CHECKED)
_SCHEMES = (
    _ID, _PAGE, _CHECKED, _NEXT, _COMMIT, *(_from("scheme", name) for name in _OF_SCHEME), _PUBLISHED, _CONFIRMED,
    _from("scheme", "planned_for"), _CLOSED,
)  # fmt: skip
_OF_CHANNEL = ("type", "value", "hours", "opens_on", "zone", "cost", "source")
_OF_PLACE = (
    "name", "address", "postcode", "city", "department", "phone", "hours", "opens_on", "cost", "appointment", "step_free",
    "source",
)  # fmt: skip
_BESIDE = (_E164, _OPENING, _CLOSED, _CHECKED, _COMMIT)

TABLES: Mapping[str, Sequence[Column]] = {
    "dispositifs": _SCHEMES,
    "a-venir": _SCHEMES,
    "organismes": (*OF_ROWS["organismes"], *(_from("partner", name) for name in ("name", "kind", "site"))),
    "contacts": (_SCHEME, _RANK, *(_from("scheme", "channels", name) for name in _OF_CHANNEL), *_BESIDE),
    "lieux": (_SCHEME, _RANK, *(_from("scheme", "places", name) for name in _OF_PLACE), *_BESIDE),
    "disparus": (
        _ID,
        _own("since", "Depuis le", "Premier jour où la fiche n'est plus en ligne ; vide : inconnu.", "date"),
        _own("replaced_by", "Remplacé par", "Identifiant du dispositif qui le remplace."),
    ),
}  # fmt: skip
_KEYS = {"contacts": ["scheme", "rank"], "lieux": ["scheme", "rank"]}


def table_schema(table: str) -> Described:
    """The Table Schema of a CSV file."""
    made: Described = {
        "fields": [column.field for column in TABLES[table]],
        "missingValues": [""],
        "primaryKey": _KEYS.get(table, ["id"]),
    }
    if table in _KEYS:
        reference = {"resource": "dispositifs", "fields": ["id"]}
        made["foreignKeys"] = [{"fields": ["scheme"], "reference": reference}]
    return made
