"""Why a scheme: one sentence of its own record, never ours."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from egalite.records.items import texts


def holds(record: Mapping[str, Any], body: str, sentence: str) -> bool:
    """Whether a record says a sentence word for word, in a field or in its body, line breaks apart."""
    wanted = " ".join(sentence.split())
    return any(wanted in " ".join(text.split()) for text in (body, *(text for _, text in texts(record))))


def reason(record: Mapping[str, Any], body: str, because: str) -> str:
    """The quoted sentence while the record still says it, its summary otherwise.

    A corrected record must never be contradicted, nor kept from being published, by an old quote.
    """
    return because if because and holds(record, body, because) else str(record["summary"])
