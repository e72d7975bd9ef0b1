"""The fields of a record as a proposal holds it, before or after."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from egalite.history.entries import Delta
from egalite.records import kinds, schema
from egalite.records.document import Document, Kind, identify

PROPOSED = ("partner", *kinds.OWNED)  # what an organisation may bring: its own record, and what it owns


def kind_of(path: str) -> Kind | None:
    """Kind of the record that an organisation may bring at a path; None for any other file."""
    kind = kinds.of_path(path)
    return kind.name if kind is not None and kind.name in PROPOSED else None


def fields(path: str, raw: bytes | None) -> Mapping[str, Any] | None:
    """Fields of a record; None when there is none, or when it cannot be read: `egalite check` tells why."""
    if raw is None:
        return None
    kind, identifier = identify(path)
    return Document(path, kind, identifier, raw).data


def conforming(path: str, raw: bytes | None) -> Mapping[str, Any] | None:
    """Fields of a record that has no fault of form; None for any other."""
    if raw is None:
        return None
    kind, identifier = identify(path)
    document = Document(path, kind, identifier, raw)
    return None if document.data is None or document.findings or schema.check(document) else document.data


def partner_of(path: str, raw: bytes | None) -> str:
    """The organisation that a record names as its owner; empty when it names none."""
    partner = (fields(path, raw) or {}).get("partner")
    return partner if isinstance(partner, str) else ""


def versions(proposal: Delta, path: str, blob: str) -> tuple[bytes | None, bytes | None]:
    """Contents of a changed file, in the base and in the merged tree."""
    return proposal.contents.get(proposal.before.get(path, "")), proposal.contents.get(blob)
