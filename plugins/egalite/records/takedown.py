"""Whether a scheme's file takes it offline, as far as it can be read: a withdrawal waits for nothing else to be mended.

Read line by line and leniently, on purpose: this can only take a scheme offline, never put it online. What is right is judged
by the schema, in `registry.py`.
"""

from __future__ import annotations

import re

SHOWN = frozenset({"online", "planned"})
_STATUS = re.compile(r"\W*status\W*[:=]\W*(\w*)", re.IGNORECASE)
_BLOCK = re.compile(r"\W*withdrawal\W*[:=]", re.IGNORECASE)
_FACT = re.compile(r"\W*fact\W*[:=]\W*(\w*)", re.IGNORECASE)
_FENCE = "---"


def takes_down(raw: bytes) -> bool:
    """Whether the fields of a scheme hold a withdrawal that no publication follows, or a status that is neither online nor
    planned.
    """
    lines = _fields(raw)
    facts = [found[1].lower() for line in lines if (found := _FACT.match(line))]
    last = next((fact for fact in reversed(facts) if fact in ("publication", "withdrawal")), "")
    return last == "withdrawal" or any(_hides(line) for line in lines)


def _hides(line: str) -> bool:
    status = _STATUS.match(line)
    return status[1].lower() not in SHOWN if status else _BLOCK.match(line) is not None


def _fields(raw: bytes) -> list[str]:
    """Lines of the fields: all lines when nothing ends them."""
    text = raw.replace(b"\0", b"").decode("utf-8", "replace")  # a file saved in UTF-16 keeps its words
    lines = text.splitlines()
    fences = [at for at, line in enumerate(lines) if line.strip().strip("\ufeff\ufffd") == _FENCE]
    return lines[: fences[1]] if len(fences) > 1 else lines
