"""The fields of a record as a proposal holds it, before or after."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from egalite.history.entries import Delta
from egalite.records import schema
from egalite.records.document import Document, Kind, identify


def kind_of(path: str) -> Kind | None:
    """Kind of the record at a path that may hold one; None for any other file."""
    folder, _, rest = path.partition("/")
    if folder == "partners":
        return "partner" if rest.count("/") == 1 and rest.endswith("/partner.yml") else None
    return "scheme" if folder == "schemes" and rest.endswith(".md") and "/" not in rest else None


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
    """The organisation that a scheme names; empty when it names none."""
    partner = (fields(path, raw) or {}).get("partner")
    return partner if isinstance(partner, str) else ""


def versions(proposal: Delta, path: str, blob: str) -> tuple[bytes | None, bytes | None]:
    """Contents of a changed file, in the base and in the merged tree."""
    return proposal.contents.get(proposal.before.get(path, "")), proposal.contents.get(blob)
