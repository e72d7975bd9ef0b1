"""Read a proposal file as if it came from anybody: size, encoding, JSON, shape. What it says of a scheme is judged later.

Of the person who sent it nothing is kept: the contact is judged, then forgotten.
"""

from __future__ import annotations

import base64
import binascii
import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from egalite.editing.field_labels import AGAIN
from egalite.editing.intake.rejection import Rejected, objection
from egalite.finding import Finding
from egalite.images import kinds
from egalite.records import dump, schema
from egalite.records.candidate import Candidate
from egalite.records.kinds import KINDS, OWNED, Name

MAX_BYTES = 600 * 1024
# Far above what a scheme holds: what exceeds them was made to tire the reader.
_MAX_DEPTH, _MAX_ITEMS, _MAX_TEXT = 10, 200, 2000
_LONG = ("body", "data")  # fields that may be longer; their own schema says how long
_MOST = 20  # findings told at once
_DRAFT = "egalite-brouillon-1"


@dataclass(frozen=True, slots=True)
class ReceivedProposal:
    """A proposal as it was sent, of the right shape. `presentation` is that of an organisation, new or changed.

    `part` is the kind of the record that is proposed, `identifier` its id, empty when an organisation speaks of itself;
    `record` and `body` are empty when a record is read again or closed.
    `logo` holds the image's bytes and what it says to whoever does not see it.
    """

    kind: Literal["new", "update", "confirm", "close", "organisation"]
    made_on: str
    organisation: str
    presentation: Mapping[str, Any] | None
    part: Name
    identifier: str
    base: str
    record: Mapping[str, Any]
    body: str
    logo: tuple[bytes, str] | None
    reason: str = ""
    reference: str = ""

    @property
    def name(self) -> str:
        """The name of what is proposed as the proposal gives it, or its id."""
        name = (self.record or self.presentation or {}).get("name")
        return name if isinstance(name, str) and name else self.identifier or self.organisation

    @property
    def subject(self) -> str:
        """What tells the branch of this proposal from others; an id holds no dot."""
        if self.kind in ("new", "update"):
            return self.identifier
        return f"{self.identifier or self.organisation}.{self.kind}"

    @property
    def path(self) -> str:
        """Where the record is, or would be."""
        return KINDS[self.part].path(self.identifier)

    @property
    def partner_path(self) -> str:
        """Where the organisation's record is, or would be."""
        return KINDS["partner"].path(self.organisation)

    def partner(self) -> dict[str, Any]:
        """The record of an organisation that presents itself: listed, without a convention."""
        return dump.ordered("partner", {"name": self.organisation, **self.open_presentation()})

    def open_presentation(self) -> dict[str, Any]:
        """What an organisation may say of itself."""
        fields = (self.presentation or {}).items()
        return {name: value for name, value in fields if name not in schema.reserved("partner")}


def open_proposal(path: Path) -> ReceivedProposal:
    """Read a proposal's file. Raises OSError, and Rejected."""
    with path.open("rb") as file:
        return read(file.read(MAX_BYTES + 1))  # more is refused unread


def read(raw: bytes) -> ReceivedProposal:
    """A proposal from its bytes. Raises Rejected."""
    data = _parsed(raw)
    if isinstance(data, dict) and data.get("format") == _DRAFT:
        raise _whole("ce fichier est un brouillon ; ouvrez-le sur le site, achevez-le, puis envoyez la proposition.")
    findings = [_in_words_of_the_form(finding) for finding in schema.check(Candidate("proposal", "", data))]
    if findings:
        raise Rejected([*dict.fromkeys(findings)][:_MOST], _name(data))
    part = next((name for name in OWNED if name in data), OWNED[0])
    record, organisation = data.get(part, {}), data["organisation"]
    logo = data.get("logo")
    return ReceivedProposal(
        data["kind"],
        data["made_on"],
        organisation["id"],
        organisation.get("record"),
        part,
        record.get("id", ""),
        record.get("base", organisation.get("base", "")),
        record.get("record", {}),
        record.get("body", "").replace("\r\n", "\n"),
        (_image(logo["data"]), logo["alt"]) if logo is not None else None,
        record.get("reason", ""),
        data.get("reference", ""),
    )


def _parsed(raw: bytes) -> Any:
    """The JSON value of a file, texts composed (NFC). Raises Rejected."""
    if len(raw) > MAX_BYTES:
        raise _whole(
            f"le fichier pèse plus de {MAX_BYTES // 1024} Kio ; réduisez le logo, ou raccourcissez les textes."
        )
    kind = kinds.recognise(raw)
    if kind != "un fichier inconnu" and not raw.lstrip().startswith(b"{"):
        name = f"une image {kind}" if kind in kinds.ACCEPTED.values() else kind
        raise _whole(f"ce fichier est {name}, pas une proposition ; envoyez celui que la page du site enregistre.")
    try:
        value = json.loads(raw.decode("utf-8-sig"), object_pairs_hook=_object, parse_constant=_constant)
        return _tame(value, 0)
    except Rejected:
        raise
    except (ValueError, RecursionError):
        raise _whole(f"ce fichier n'a pas pu être lu ; {AGAIN}.") from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    mapping = dict(pairs)
    if len(mapping) < len(pairs):
        raise _whole(f"un champ y est écrit deux fois ; {AGAIN}.")
    return mapping


def _constant(word: str) -> Any:
    raise _whole(f"« {word} » n'est pas une valeur ; {AGAIN}.")


def _tame(value: Any, depth: int, field: str = "") -> Any:
    """The value of a field with its texts composed. Raises Rejected for what no form writes."""
    if isinstance(value, str):
        if len(value) > _MAX_TEXT and field not in _LONG:  # patterns would take hours on it
            raise _whole(f"le texte qui commence par « {value[:40]} » est bien trop long ; raccourcissez-le.")
        value.encode()  # a lone surrogate is no text: ValueError
        return unicodedata.normalize("NFC", value)
    if not isinstance(value, (dict, list)):
        return value
    if depth == _MAX_DEPTH or len(value) > _MAX_ITEMS:
        raise _whole(f"ce fichier n'a pas la forme d'une proposition : trop de niveaux, ou de valeurs ; {AGAIN}.")
    if isinstance(value, list):
        return [_tame(item, depth + 1) for item in value]
    return {_tame(name, depth + 1): _tame(item, depth + 1, name) for name, item in value.items()}


def _name(data: Any) -> str:
    """The record's name in a value of any shape; empty when there is none."""
    part = next((name for name in OWNED if isinstance(data, dict) and name in data), OWNED[0])
    for key in (part, "record", "name"):
        data = data.get(key, "") if isinstance(data, dict) else ""
    return str(data)


def _in_words_of_the_form(finding: Finding) -> Finding:
    """Nobody writes these files by hand: what to do again is told, not how to write them."""
    declared = finding.pointer[:1] == ("declarations",) and len(finding.pointer) > 1
    if finding.rule in ("unknown-field", "wrong-length"):
        return finding
    if finding.rule == "missing-field":
        sentence = f"{'cochez cette case' if declared else 'il manque'} ; {AGAIN}."
    elif declared:
        sentence = "cette déclaration est nécessaire ; cochez la case si elle est exacte."
    else:
        sentence = f"{'' if finding.pointer else 'ce fichier '}n'a pas la forme attendue ; {AGAIN}."
    return replace(finding, sentence=sentence, link="")


def _image(data: str) -> bytes:
    try:
        return base64.b64decode(data, validate=True)
    except binascii.Error:
        raise Rejected([objection(("logo",), "l'image est abîmée ; donnez-la de nouveau.")]) from None


def _whole(sentence: str) -> Rejected:
    return Rejected([objection((), sentence)])
