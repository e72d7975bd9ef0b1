"""Values that people type into the form: where each kind stands in a proposal, and what the rules of the records say of it."""

from __future__ import annotations

import copy
from functools import cache
from typing import Any

import yaml

from egalite.project import CHECKOUT
from egalite.records import dump, rules, schema
from egalite.records.candidate import Candidate
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.vocabulary import vocabularies
from tests.editing.proposals import new
from tests.support.corpus import DAY

EXAMPLES = CHECKOUT / "tests/examples/values.yml"
# How the form mends a value of each kind (theme/components/propose/tidy.js).
MENDS = {
    "phone": "phone", "office": "phone", "site": "url", "source": "url", "mail": "text", "postcode": "postcode", "date": "date",
    "hour": "hour", "summary": "text", "note": "text", "body": "list",
}  # fmt: skip
_PLACES: dict[str, tuple[str | int, ...]] = {
    "phone": ("record", "channels", 0, "value"),
    "office": ("record", "places", 0, "phone"),
    "site": ("record", "channels", 0, "value"),
    "mail": ("record", "channels", 0, "value"),
    "note": ("record", "channels", 0, "note"),
    "source": ("record", "sources", 0, "url"),
    "date": ("record", "sources", 0, "date"),
    "postcode": ("record", "places", 0, "postcode"),
    "hour": ("record", "channels", 0, "opening", 0, "from"),
    "summary": ("record", "summary"),
    "body": ("body",),
}
_TYPES = {"phone": "telephone", "site": "site", "mail": "courriel"}


def examples() -> dict[str, list[tuple[str, str, bool]]]:
    """What is typed, what it is mended into, whether that is accepted, by kind."""
    kinds: dict[str, list[tuple[str, str, bool]]] = yaml.safe_load(EXAMPLES.read_text(encoding="utf-8"))
    return {kind: [(typed, mended, accepted) for typed, mended, accepted in rows] for kind, rows in kinds.items()}


def pointer(kind: str) -> str:
    """Where a value of a kind stands in a proposal."""
    return "".join(f"/{part}" for part in ("scheme", *_PLACES[kind]))


def proposal(kind: str, value: str = "x") -> dict[str, Any]:
    """A new scheme, valid save for one value that may not be."""
    made = new()
    made["made_on"] = DAY.isoformat()
    record = made["scheme"]["record"]
    if kind in _TYPES:
        record["channels"] = [{"type": _TYPES[kind]}]
    record["places"] = [{"city": "Exemple", "department": "93"}]
    if kind == "hour":
        record["channels"][0]["opening"] = [{"days": ["lundi"], "to": "24:00"}]
    holder: Any = made["scheme"]
    for part in _PLACES[kind][:-1]:
        holder = holder[part]
    holder[_PLACES[kind][-1]] = value
    return made


def accepted(proposal: dict[str, Any]) -> bool:
    """Whether every rule on one record accepts a proposed scheme."""
    scheme = copy.deepcopy(proposal["scheme"])
    record = dump.ordered("scheme", {**scheme["record"], "partner": proposal["organisation"]["id"]})
    candidates = (Candidate("scheme", "", record), Candidate("scheme", "", {"body": scheme["body"]}))
    if any(fault for candidate in candidates for fault in candidate.characters()) or schema.check(candidates[0]):
        return False
    document = Document("schemes/a.md", "scheme", "a", dump.canonical("scheme", record, scheme["body"]).encode())
    found = [finding for check in rules.file_checks("scheme") for finding in check(document, _context())]
    return not document.findings and not [finding for finding in found if finding.severity == "error"]


@cache
def _context() -> Context:
    return Context(DAY, vocabularies())
