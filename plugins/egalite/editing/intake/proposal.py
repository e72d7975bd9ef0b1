"""Read a proposal file as if it came from anybody: size, encoding, JSON, shape. What it says of a scheme is judged later.

Of the person who sent it nothing is kept: the contact is judged, then forgotten.
"""

from __future__ import annotations

import base64
import binascii
import json
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

import jsonschema_rs

from egalite.editing.field_labels import title
from egalite.french.plural import count
from egalite.images import kinds
from egalite.records.schema import schema
from egalite.records.yaml import Pointer

MAX_BYTES = 600 * 1024
# Far above what a scheme holds: what exceeds them was made to tire the reader.
_MAX_DEPTH, _MAX_ITEMS, _MAX_TEXT = 10, 200, 2000
_LONG = ("body", "data")  # fields that may be longer; their own schema says how long
_TOLD = 20  # faults told at once
_AGAIN = "refaites la proposition avec la page « Proposer un dispositif » du site"
_DRAFT = "egalite-brouillon-1"


@dataclass(frozen=True, slots=True)
class Fault:
    """What stops a proposal: the field's French title (empty for the whole), one French sentence that says how to mend."""

    place: str
    message: str


class Refused(Exception):
    """A proposal that cannot be taken; `name` is the scheme's, as the proposal says it, maybe empty."""

    def __init__(self, faults: Sequence[Fault], name: str = "") -> None:
        super().__init__(*(fault.message for fault in faults))
        self.faults, self.name = tuple(faults), name


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposal as it was sent, of the right shape. `presentation` is that of an organisation not yet known.

    `logo` holds the image's bytes and what it says to whoever does not see it.
    """

    kind: Literal["new", "update"]
    made_on: str
    organisation: str
    presentation: Mapping[str, Any] | None
    scheme: str
    base: str
    record: Mapping[str, Any]
    body: str
    logo: tuple[bytes, str] | None

    @property
    def name(self) -> str:
        """The scheme's name as the proposal gives it, or its id."""
        name = self.record.get("name")
        return name if isinstance(name, str) and name else self.scheme


def open_proposal(path: Path) -> Proposal:
    """Read a proposal's file. Raises OSError, and Refused."""
    with path.open("rb") as file:
        return read(file.read(MAX_BYTES + 1))  # more is refused unread


def read(raw: bytes) -> Proposal:
    """A proposal from its bytes. Raises Refused."""
    data = _parsed(raw)
    if isinstance(data, dict) and data.get("format") == _DRAFT:
        raise Refused(
            [Fault("", "ce fichier est un brouillon ; ouvrez-le sur le site, achevez-le, puis envoyez la proposition.")]
        )
    _shape(data)
    scheme, organisation = data["scheme"], data["organisation"]
    logo = data.get("logo")
    return Proposal(
        data["kind"],
        data["made_on"],
        organisation["id"],
        organisation.get("record"),
        scheme["id"],
        scheme.get("base", ""),
        scheme["record"],
        scheme["body"].replace("\r\n", "\n"),
        (_image(logo["data"]), logo["alt"]) if logo is not None else None,
    )


def _parsed(raw: bytes) -> Any:
    """The JSON value of a file, texts composed (NFC). Raises Refused."""
    if len(raw) > MAX_BYTES:
        raise _whole(
            f"le fichier pèse plus de {MAX_BYTES // 1024} Kio ; réduisez le logo, ou raccourcissez les textes."
        )
    found = kinds.recognise(raw)
    if found != "un fichier inconnu" and not raw.lstrip().startswith(b"{"):
        told = f"une image {found}" if found in kinds.ACCEPTED.values() else found
        raise _whole(f"ce fichier est {told}, pas une proposition ; envoyez celui que la page du site enregistre.")
    try:
        value = json.loads(raw.decode("utf-8-sig"), object_pairs_hook=_object, parse_constant=_constant)
        return _tame(value, 0)
    except Refused:
        raise
    except (ValueError, RecursionError):
        raise _whole(f"ce fichier n'a pas pu être lu ; {_AGAIN}.") from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise _whole(f"un champ y est écrit deux fois ; {_AGAIN}.")
    return found


def _constant(word: str) -> Any:
    raise _whole(f"« {word} » n'est pas une valeur ; {_AGAIN}.")


def _tame(value: Any, depth: int, field: str = "") -> Any:
    """The value of a field with its texts composed. Raises Refused for what no form writes."""
    if isinstance(value, str):
        if len(value) > _MAX_TEXT and field not in _LONG:  # patterns would take hours on it
            raise _whole(f"le texte qui commence par « {value[:40]} » est bien trop long ; raccourcissez-le.")
        value.encode()  # a lone surrogate is no text: ValueError
        return unicodedata.normalize("NFC", value)
    if not isinstance(value, (dict, list)):
        return value
    if depth == _MAX_DEPTH or len(value) > _MAX_ITEMS:
        raise _whole(f"ce fichier n'a pas la forme d'une proposition : trop de niveaux, ou de valeurs ; {_AGAIN}.")
    if isinstance(value, list):
        return [_tame(item, depth + 1) for item in value]
    return {_tame(name, depth + 1): _tame(item, depth + 1, name) for name, item in value.items()}


def _shape(data: Any) -> None:
    """Judge a value by the proposal's schema. Raises Refused."""
    name = ""
    if (
        isinstance(data, dict)
        and isinstance(data.get("scheme"), dict)
        and isinstance(data["scheme"].get("record"), dict)
    ):
        name = str(data["scheme"]["record"].get("name", ""))
    if not _validator().is_valid(data):
        from jsonschema import Draft202012Validator

        errors = Draft202012Validator(schema("proposal")).iter_errors(data)
        faults = dict.fromkeys(fault for error in errors for fault in _explain(error))
        raise Refused([*faults][:_TOLD] or [Fault("", f"ce fichier n'a pas la forme attendue ; {_AGAIN}.")], name)


@cache
def _validator() -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(schema("proposal"), validate_formats=False)


def _explain(error: Any) -> Iterator[Fault]:
    pointer: Pointer = tuple(error.absolute_path)
    place = title("proposal", pointer)
    word = error.validator
    if word == "required":
        for name in error.validator_value:
            if name not in error.instance:
                missing = title("proposal", (*pointer, name))
                consent = "cochez cette case" if pointer == ("declarations",) else "il manque"
                yield Fault(missing, f"{consent} ; {_AGAIN}.")
    elif word == "additionalProperties":
        known = error.schema["properties"]
        for name in error.instance:
            if name not in known:
                yield Fault(place, f"« {name[:40]} » n'y a pas sa place ; {_AGAIN}.")
    elif word == "const" and pointer[:1] == ("declarations",):
        yield Fault(place, "cette déclaration est nécessaire ; cochez la case si elle est exacte.")
    elif word in ("minLength", "maxLength"):
        low, high = error.schema.get("minLength", 0), error.schema.get("maxLength")
        yield Fault(place, f"compte {count(len(error.instance), 'caractère')} ; il en faut entre {low} et {high}.")
    elif word == "not":
        field = "base" if pointer[-1:] == ("scheme",) else "record"
        yield Fault(title("proposal", (*pointer, field)), f"n'y a pas sa place ; {_AGAIN}.")
    else:
        yield Fault(place, f"n'a pas la forme attendue ; {_AGAIN}.")


def _image(data: str) -> bytes:
    try:
        return base64.b64decode(data, validate=True)
    except binascii.Error:
        raise Refused([Fault("Logo", "l'image est abîmée ; donnez-la de nouveau.")]) from None


def _whole(message: str) -> Refused:
    return Refused([Fault("", message)])
