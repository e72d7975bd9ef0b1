"""What a past version of a record says of its publication, read without judging the rest of it."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

from egalite.records import yaml
from egalite.records.document import FENCE

EDITORS = frozenset({"editeur", "juriste"})  # roles whose verification validates: those of the Defender's team


class Facts(NamedTuple):
    """Status, reason of a withdrawal, and the `verification` group as written; empty texts when absent."""

    status: str = ""
    reason: str = ""
    verification: str = ""

    @property
    def validates(self) -> bool:
        """Whether the verification is an editor's."""
        group = _value(self.verification)
        return isinstance(group, dict) and group.get("by") in EDITORS


def facts(raw: bytes) -> Facts:
    """Facts of one version of a scheme; none of what cannot be read."""
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        return Facts()
    if not text.startswith(FENCE):
        return Facts()
    front = text[len(FENCE) - 1 :].split("\n---", 1)[0]
    status, withdrawal = _value(_block(front, "status")), _value(_block(front, "withdrawal"))
    reason = withdrawal.get("reason", "") if isinstance(withdrawal, dict) else ""
    return Facts(
        status if isinstance(status, str) else "",
        reason if isinstance(reason, str) else "",
        _block(front, "verification"),
    )


def _block(front: str, name: str) -> str:
    """Lines of one field at the left margin, without reading the others: a hundred times faster than YAML."""
    start = front.find(f"\n{name}:") + 1
    if not start:
        return ""
    end = front.find("\n", start)
    while end >= 0 and front[end + 1 : end + 2] in (" ", "-"):
        end = front.find("\n", end + 1)
    return front[start:] if end < 0 else front[start:end]


@lru_cache(maxsize=4096)
def _value(block: str) -> Any:
    """Value of a field's lines; None when they are absent or refused."""
    data, findings = yaml.read(f"{block}\n") if block else (None, ())
    return next(iter(data.values()), None) if isinstance(data, dict) and not findings else None
