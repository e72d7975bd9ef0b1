"""Why a scheme: whole sentences of its own record, never ours, and never cut out of their condition.

The section « Pour qui » of a record holds conditions (« Vous voyagez en train… »), before what they limit or after it: it is quoted
by whole blocks, a paragraph or an item of a list. Elsewhere, whole sentences are enough.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Literal

from egalite.records.items import texts

CONDITIONS = "Pour qui"  # heading that the form offers (x-outline of schemas/proposal.schema.json)
_HEADING = re.compile(r"^##[ \t]+(.*?)[ \t]*$", re.MULTILINE)
_BLOCK = re.compile(r"\n[ \t]*\n|\n(?=[ \t]*(?:[-*+]|\d+\.)[ \t])")
_MARKER = re.compile(r"\A[ \t]*(?:[-*+]|\d+\.)[ \t]+")
_END = re.compile(r"[.!?…»)]\Z")
Fault = Literal["absent", "cut"]


def fault(record: Mapping[str, Any], body: str, sentence: str) -> Fault | None:
    """What forbids to quote a sentence of a record: `absent`, it does not say so word for word; `cut`, out of its condition."""
    wanted = _joined(sentence)
    blocks = [(_joined(text), False) for _, text in texts(record)] + list(_blocks(body))
    holding = [(text, whole) for text, whole in blocks if wanted in text]
    if not holding:
        return "absent"
    return None if all(_fits(wanted, text, whole) for text, whole in holding) else "cut"


def reason(record: Mapping[str, Any], body: str, because: str) -> str:
    """The quoted sentence while the record still says it, and says it so, its summary otherwise.

    A corrected record must never be contradicted, nor kept from being published, by an old quote.
    """
    return because if because and fault(record, body, because) is None else str(record["summary"])


def has_conditions(body: str) -> bool:
    """Whether the text of a record has the section that says for whom it is."""
    return CONDITIONS in _HEADING.findall(body)


def _blocks(body: str) -> Iterator[tuple[str, bool]]:
    """Blocks of a text, in order, and whether each is to be quoted whole."""
    heading = ""
    for rank, part in enumerate(_HEADING.split(body)):
        if rank % 2:
            heading = part
            continue
        for block in _BLOCK.split(part):
            text = _joined(_MARKER.sub("", block.strip("\n")))
            if text:
                yield text, heading == CONDITIONS


def _fits(wanted: str, text: str, whole: bool) -> bool:
    if whole:
        return wanted == text
    start = text.index(wanted)
    before, after = text[:start].rstrip(), text[start + len(wanted) :]
    begins = not before or _END.search(before) is not None
    return begins and (not after.strip() or (after.startswith(" ") and _END.search(wanted) is not None))


def _joined(text: str) -> str:
    return " ".join(text.split())
