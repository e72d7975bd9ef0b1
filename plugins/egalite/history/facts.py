"""What a past version of a record says of its publication and of its numbers, read as `egalite check` reads it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from egalite.records.document import Document
from egalite.records.numbers import numbers

EDITORS = frozenset({"editeur", "juriste"})  # roles whose verification validates: those of the Defender's team


class Facts(NamedTuple):
    """Status, reason of a withdrawal, and the values of `verification` as JSON; empty texts when absent.

    `validates` tells whether the verification is an editor's; `numbers` are those it gives, as dialled.
    """

    status: str = ""
    reason: str = ""
    verification: str = ""
    validates: bool = False
    numbers: tuple[str, ...] = ()


def facts(raw: bytes) -> Facts:
    """Facts of one version of a scheme; none of what cannot be read."""
    data = Document("", "scheme", "", raw).data or {}
    status, withdrawal, verification = (data.get(name) for name in ("status", "withdrawal", "verification"))
    reason = withdrawal.get("reason") if isinstance(withdrawal, dict) else None
    by = verification.get("by") if isinstance(verification, dict) else None
    return Facts(
        status if isinstance(status, str) else "",
        reason if isinstance(reason, str) else "",
        json.dumps(verification, sort_keys=True) if verification is not None else "",
        isinstance(by, str) and by in EDITORS,
        _numbers(data),
    )


def _numbers(data: Mapping[str, Any]) -> tuple[str, ...]:
    """Numbers of one version; none of one that no schema would accept."""
    try:
        return tuple(dict.fromkeys(number.dial for number in numbers(data)))
    except (AttributeError, KeyError, TypeError, ValueError):
        return ()
