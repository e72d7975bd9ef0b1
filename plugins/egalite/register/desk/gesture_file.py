"""Read the small file that a page of the desk makes, as if it came from anybody: size, JSON, shape, days."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from egalite.convention.facts import Fields, is_day
from egalite.editing import field_labels
from egalite.records import schema
from egalite.records.candidate import Candidate
from egalite.register.desk import DeskError

KIND = "gesture"
FORMAT = "egalite-geste-1"
MAX_BYTES = 8 * 1024
DAYS_TO_DROP = 30  # what was heard on the telephone a month ago is asked again; a withdrawal never waits
ALWAYS = frozenset({"format", "reference", "gesture", "made_on", "subject"})
_AGAIN = "refaites le geste sur le bureau"


def _fields(required: str = "", optional: str = "") -> Fields:
    return Fields(frozenset(required.split()), frozenset(optional.split()))


# The fields that each gesture must have besides those of all, and those that it may have.
FIELDS: Mapping[str, Fields] = {
    "reading": _fields("by base", "next_check"),
    "publication": _fields(),
    "withdrawal": _fields("reason", "replaced_by"),
    "numbers": _fields(),
    "signature": _fields("signed_on", "starts_on ends_on charter_apart"),
    "charter": _fields("signed_on"),
    "amendment": _fields("signed_on", "ends_on"),
    "listing": _fields(),
    "removal": _fields("removed_on"),
    "erasure": _fields(),
    "end": _fields("received_on from", "number"),
    "decision": _fields("decision"),
    "evaluation": _fields("years", "done_on not_made"),
    "request": _fields("topic", "due_on"),
    "reminder": _fields("topic"),
    "answer": _fields("topic answer"),
    "contribution": _fields("contribution promised_on", "due_on"),
    "delivery": _fields("contribution"),
    "backlink": _fields("page"),
    "sending": _fields("document", "number"),
    "document": _fields("document", "ends_on"),
    "meeting": _fields("held_on meeting_type", "topics members from"),
    "convening": _fields(),
    "outcome": _fields("concerns outcome", "done"),
    "messages": _fields("message received", "late"),
    "acceptance": _fields("proposal by called_on", "onto_current"),
    "correction": _fields("proposal"),
    "refusal": _fields("proposal ground"),
    "rectification": _fields("entry right_on"),
}


@dataclass(frozen=True, slots=True)
class GestureFile:
    """A file of the right shape: what is to be written, of which record, on which day; `values` are its other fields."""

    name: str
    reference: str
    gesture: str
    made_on: date
    subject: str
    values: Mapping[str, Any]

    def text(self, field: str) -> str:
        """The text of a field, "" without."""
        return str(self.values.get(field, ""))

    def day(self, field: str) -> date | None:
        """The day of a field, None without."""
        return date.fromisoformat(self.values[field]) if field in self.values else None


def read(path: Path, today: date) -> GestureFile:
    """A file, judged on a day. Raises DeskError, one line a fault, and OSError."""
    with path.open("rb") as file:
        raw = file.read(MAX_BYTES + 1)
    try:
        data = _parsed(raw)
        faults = [*_faults(data, today)]
    except DeskError as error:
        raise DeskError(f"{path.name} : {error}") from None
    if faults:
        raise DeskError("\n".join(f"{path.name} : {fault}" for fault in dict.fromkeys(faults)))
    others = {name: value for name, value in data.items() if name not in ALWAYS}
    return GestureFile(
        path.name, data["reference"], data["gesture"], date.fromisoformat(data["made_on"]), data["subject"], others
    )


def _parsed(raw: bytes) -> Any:
    if len(raw) > MAX_BYTES:
        raise DeskError(f"ce fichier est trop gros pour un geste du bureau ; {_AGAIN}.")
    try:
        return json.loads(raw.decode("utf-8-sig"), object_pairs_hook=_object)
    except (ValueError, RecursionError):
        raise DeskError(
            f"ce fichier ne se lit pas : il est abîmé, ou n'est pas un geste du bureau ; {_AGAIN}."
        ) from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({name for name, _ in pairs}) < len(pairs):
        raise DeskError(f"un champ y est écrit deux fois ; {_AGAIN}.")
    return dict(pairs)


def _faults(data: Any, today: date) -> Iterator[str]:
    """What is wrong with the fields, each named by its French title."""
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        yield f"ce n'est pas un geste du bureau de cette version ; {_AGAIN}."
        return
    findings = schema.check(Candidate(KIND, "", data))
    for finding in findings:
        words = finding.message if finding.rule == "missing-field" else _sentence(finding.sentence, finding.link)
        yield f"{_place(finding.pointer)}{words} {_AGAIN.capitalize()}."
    if findings:
        return
    yield from _misplaced(data)
    absent = [name for name, text in _days(data) if not is_day(text)]
    for name in absent:
        yield f"{_place((name,))}« {data[name]} » n'existe pas dans le calendrier ; {_AGAIN}."
    if absent:
        return
    made = date.fromisoformat(data["made_on"])
    if made > today:
        yield f"{_place(('made_on',))}« {made} » est après aujourd'hui ; réglez l'horloge de l'ordinateur, puis {_AGAIN}."
    if made < today - timedelta(days=DAYS_TO_DROP) and data["gesture"] != "withdrawal":
        yield f"{_place(('made_on',))}ce geste a plus de {DAYS_TO_DROP} jours ; {_AGAIN}."
    if not data["reference"].startswith(data["made_on"]):
        yield f"{_place(('reference',))}elle ne commence pas par le jour du geste ; {_AGAIN}."


def _misplaced(data: Mapping[str, Any]) -> Iterator[str]:
    fields = FIELDS[data["gesture"]]
    for name in sorted(fields.required - data.keys()):
        yield f"{_place((name,))}ce geste en a besoin ; {_AGAIN}."
    for name in sorted(data.keys() - ALWAYS - fields.required - fields.optional):
        yield f"{_place((name,))}ce geste n'en a pas ; {_AGAIN}."
    if data["gesture"] == "evaluation" and ("done_on" in data) == ("not_made" in data):
        yield f"dites quand l'évaluation est faite, ou pourquoi elle ne le sera pas ; {_AGAIN}."


def _days(data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, node in schema.schema(KIND)["properties"].items():
        if node.get("format") == "date" and name in data:
            yield name, data[name]


def _place(pointer: tuple[str | int, ...]) -> str:
    place = field_labels.title(KIND, pointer)
    return f"{place} : " if place else ""


def _sentence(sentence: Any, link: str) -> str:
    text = sentence if isinstance(sentence, str) else "".join(p if isinstance(p, str) else p[0] for p in sentence)
    return text if link != " " else f"ce champ {text}"
