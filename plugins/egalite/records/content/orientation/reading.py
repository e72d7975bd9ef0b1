"""Read `content/orientation.yml`. What it says of other files is judged by rules."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from egalite.records.content.orientation.model import Contact, Link, Minor, Orientation, Step, What, Where, Who
from egalite.records.data_file import DataFile

FILE = DataFile("content/orientation.yml", "orientation")


def read(root: Path) -> Orientation:
    """What the file of a root says. Raises DataFileError."""
    return interpret(FILE.fields(root))


def interpret(data: Mapping[str, Any]) -> Orientation:
    """What fields that conform to the schema say."""
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
