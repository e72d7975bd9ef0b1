"""What a past version of a record says of its publication and of its numbers, read as `egalite check` reads it.

Versions from before the dated facts said it in fields (`status`, `withdrawal`, `verification`): both forms are read.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from egalite.convention import facts as dated
from egalite.records.document import Document
from egalite.records.numbers import numbers

EDITORS = frozenset({"editeur", "juriste"})  # roles whose verification validates: those of the Defender's team
SHOWN = frozenset({"online", "planned"})


class Facts(NamedTuple):
    """Status, reason of a withdrawal, and the values of the last reading as JSON; empty texts when absent.

    `validates` tells whether the reading is an editor's; `numbers` are those it gives, as dialled.
    """

    status: str = ""
    reason: str = ""
    verification: str = ""
    validates: bool = False
    numbers: tuple[str, ...] = ()


def facts(raw: bytes) -> Facts:
    """Facts of one version of a scheme; none of what cannot be read."""
    data = Document("", "scheme", "", raw).data or {}
    return _former(data) if "facts" not in data and _FORMER & data.keys() else _present(data)


_FORMER = frozenset({"withdrawal", "verification", "published_on"})


def _present(data: Mapping[str, Any]) -> Facts:
    status, reason, verification, by = _text(data.get("status")), "", "", ""
    listed = data.get("facts")
    listed = [fact for fact in listed if isinstance(fact, dict)] if isinstance(listed, list) else []
    stated = dated.effective([fact for fact in listed if _readable(fact)])
    for _, fact in stated:
        if fact["fact"] == "withdrawal":
            status, reason = "withdrawn", _text(fact.get("reason"))
        elif fact["fact"] == "publication" and data.get("status", "online") in SHOWN:
            status, reason = data.get("status", "online"), ""
        elif fact["fact"] == "reading":
            verification, by = json.dumps(fact, sort_keys=True), _text(fact.get("by"))
    return Facts(status, reason, verification, by in EDITORS, _numbers(data))


def _readable(fact: Mapping[str, Any]) -> bool:
    return all(isinstance(fact.get(name), str) for name in ("fact", "date"))


def _former(data: Mapping[str, Any]) -> Facts:
    status, withdrawal, verification = (data.get(name) for name in ("status", "withdrawal", "verification"))
    reason = withdrawal.get("reason") if isinstance(withdrawal, dict) else None
    by = verification.get("by") if isinstance(verification, dict) else None
    return Facts(
        _text(status),
        _text(reason),
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


def answered(data: Mapping[str, Any]) -> bool:
    """Whether the page of a version of a scheme may have answered: it is no draft, or says that it was online."""
    return data.get("status") != "draft" or "published_on" in data or bool(data.get("facts"))


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
