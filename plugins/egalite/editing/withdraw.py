"""Take a scheme offline by changing its status and its withdrawal block, and no other byte of its file.

Comments, order, quoting, line ends and the Markdown are kept. What was written is read again before it replaces the file:
an edit that would say anything else is refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from egalite.editing import writer
from egalite.editing.writer import EditError
from egalite.records import yaml
from egalite.records.document import Document

_INDENT = "  "


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """What the record will say. Ids come from the vocabularies; exactly one of the last two is given."""

    date: str
    reason: str
    replaced_by: str = ""
    no_replacement: str = ""

    def fields(self) -> dict[str, str]:
        """The fields of the block, in their order."""
        given = {
            "date": self.date,
            "reason": self.reason,
            "replaced_by": self.replaced_by,
            "no_replacement": self.no_replacement,
        }
        return {name: value for name, value in given.items() if value}


def withdraw(root: Path, identifier: str, withdrawal: Withdrawal) -> None:
    """Rewrite the file of a scheme under a root. Raises EditError, the file untouched."""
    place = root / f"schemes/{identifier}.md"
    writer.replace(place, withdrawn(place.read_bytes(), identifier, withdrawal))


def withdrawn(raw: bytes, identifier: str, withdrawal: Withdrawal) -> bytes:
    """The file of a scheme once withdrawn, or withdrawn for another reason. Raises EditError."""
    before = _document(raw, identifier)
    if before.data is None:
        raise EditError("ses champs ne peuvent pas être lus ; corrigez d'abord ce que dit egalite check.")
    spans = yaml.locate(before.front)
    if ("status",) not in spans:
        raise EditError("elle n'a pas de champ « status » ; ajoutez la ligne « status: withdrawn ».")
    lines = raw.decode("utf-8").split("\n")  # a carriage return stays at the end of its line
    _replace_status(lines, spans, before.yaml_line)
    end = "\r" if lines[0].endswith("\r") else ""
    block = [f"withdrawal:{end}"]
    block += [f"{_INDENT}{name}: {_scalar(value)}{end}" for name, value in withdrawal.fields().items()]
    first, last = _place(lines, before, spans)
    lines[first:last] = block
    after = "\n".join(lines).encode()
    _verify(before, _document(after, identifier), withdrawal)
    return after


def _document(raw: bytes, identifier: str) -> Document:
    return Document(f"schemes/{identifier}.md", "scheme", identifier, raw)


def _replace_status(lines: list[str], spans: Mapping[yaml.Pointer, tuple[yaml.Span, yaml.Span]], offset: int) -> None:
    """Put the new status in place of the old, between the same quotes."""
    line, start, end = spans["status",][1]
    text = lines[line + offset]
    quote = text[start] if text[start : start + 1] in ("'", '"') else ""
    lines[line + offset] = f"{text[:start]}{quote}withdrawn{quote}{text[end:]}"


def _place(
    lines: list[str], document: Document, spans: Mapping[yaml.Pointer, tuple[yaml.Span, yaml.Span]]
) -> tuple[int, int]:
    """The lines that the block takes: those of the former one, else none, before the closing fence."""
    if ("withdrawal",) in spans:
        taken = [place[0][0] for pointer, place in spans.items() if pointer[0] == "withdrawal"]
        return min(taken) + document.yaml_line, max(taken) + document.yaml_line + 1
    closing = next(n for n, line in enumerate(lines) if n and line.rstrip("\r") == "---")
    return closing, closing


def _scalar(value: str) -> str:
    """An id as it is; a date, or digits alone, between apostrophes as everywhere in the records."""
    return f"'{value}'" if value.replace("-", "").isdigit() else value


def _verify(before: Document, after: Document, withdrawal: Withdrawal) -> None:
    expected = {**(before.data or {}), "status": "withdrawn", "withdrawal": withdrawal.fields()}
    if after.data != expected or after.body != before.body:
        raise EditError(
            "elle est écrite d'une façon que la commande ne sait pas modifier sans risque ; changez « status » en "
            "« withdrawn » et ajoutez « withdrawal » à la main (docs/editeur-retirer-une-fiche.md)."
        )
