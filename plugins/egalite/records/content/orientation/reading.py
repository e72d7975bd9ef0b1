"""Read `content/orientation.yml` as strictly as a record, and say in French what is wrong with it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from egalite.finding import Finding
from egalite.french import system_errors
from egalite.records import schema
from egalite.records.content.orientation import references
from egalite.records.content.orientation.model import Contact, Link, Minor, Orientation, Step, What, Where, Who
from egalite.records.document import Document

PATH = "content/orientation.yml"


def read(root: Path, schemes: Collection[str], numbers: Collection[str]) -> tuple[Orientation | None, list[Finding]]:
    """What the file of a root says, and what is wrong with it; nothing is said when there is an error.

    `schemes` are all ids that have a file, online or not; `numbers` are the ids of the emergency numbers.
    """
    try:
        raw = (root / PATH).read_bytes()
    except OSError as error:
        told = f"le fichier ne peut pas être lu ({system_errors.reason(error)}) ; reprenez-le d'une version précédente."
        return None, [Finding(PATH, 1, 1, "unreadable-file", told)]
    return judged(Document(PATH, "orientation", "orientation", raw), schemes, numbers)


def judged(
    document: Document, schemes: Collection[str], numbers: Collection[str]
) -> tuple[Orientation | None, list[Finding]]:
    """What an opened file says, and what is wrong with it; as `read`."""
    findings = document.findings or schema.check(document)
    if not findings:
        findings = list(references.check(document, schemes, numbers))
    findings.sort(key=lambda finding: finding.place)
    if document.data is None or any(finding.severity == "error" for finding in findings):
        return None, findings
    return _orientation(document.data), findings


def _orientation(data: Mapping[str, Any]) -> Orientation:
    return Orientation(
        intro=data["intro"],
        helpline=data["helpline"],
        what=tuple(
            What(item["id"], item["label"], item.get("note", ""), item["title"], item["intro"], item.get("opens", ""))
            for item in data["what"]
        ),
        where=tuple(
            Where(item["id"], item["label"], item.get("note", ""), item.get("sector", "")) for item in data["where"]
        ),
        who=tuple(Who(item["id"], item["label"], _link(item)) for item in data["who"]),
        minors=tuple(
            Minor(
                item["id"], item["label"], item["text"], tuple(item["numbers"]),
                tuple(map(_contact, item["contacts"])), Link(**item["link"]),
            )
            for item in data["minors"]
        ),
        steps=tuple(
            Step(item["title"], item["text"], frozenset(item.get("what", ())), tuple(item.get("numbers", ())), _link(item))
            for item in data["steps"]
        ),
        contacts=tuple(map(_contact, data["contacts"])),
    )  # fmt: skip


def _contact(item: Mapping[str, Any]) -> Contact:
    who, what, where = (frozenset(item.get(question, ())) for question in ("who", "what", "where"))
    return Contact(item["scheme"], who, what, where, item.get("because", ""))


def _link(item: Mapping[str, Any]) -> Link | None:
    return Link(**item["link"]) if "link" in item else None
