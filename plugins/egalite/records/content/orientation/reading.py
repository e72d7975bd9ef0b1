"""Read `content/orientation.yml`. What it says of other files is judged by rules."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from egalite.records.content.orientation.model import (
    Contacts,
    Delay,
    Filter,
    Gap,
    Group,
    Link,
    Minor,
    Orientation,
    Proof,
    Source,
    Step,
    What,
    Where,
    Who,
)  # fmt: skip
from egalite.records.data_file import DataFile

FILE = DataFile("content/orientation.yml", "orientation")

Item = Mapping[str, Any]


def read(root: Path) -> Orientation:
    """What the file of a root says. Raises DataFileError."""
    return interpret(FILE.fields(root))


def interpret(data: Item) -> Orientation:
    """What fields that conform to the schema say."""
    return Orientation(
        intro=data["intro"],
        helpline=data["helpline"],
        what=tuple(
            What(
                item["id"],
                item["label"],
                item.get("note", ""),
                item["title"],
                item["intro"],
                item.get("opens", ""),
                tuple(item.get("words", ())),
            )
            for item in data["what"]
        ),
        where=tuple(
            Where(item["id"], item["label"], item.get("note", ""), item.get("sector", ""), tuple(item.get("words", ())))
            for item in data["where"]
        ),
        who=tuple(Who(item["id"], item["label"], item["note"], _link(item)) for item in data["who"]),
        minors=tuple(
            Minor(item["id"], item["label"], item["text"], tuple(item["numbers"]), Link(**item["link"]))
            for item in data["minors"]
        ),
        steps=tuple(map(_step, data["steps"])),
        proofs=tuple(Proof(_filter(item), item["text"], _sources(item)) for item in data["proofs"]),
        delays=tuple(Delay(_filter(item), tuple(item["deadlines"])) for item in data["delays"]),
        contacts=tuple(
            Contacts(
                _filter(item),
                tuple(Group(group.get("when", ""), tuple(group["schemes"])) for group in item["groups"]),
                tuple(Gap(gap["text"], gap.get("unless", "")) for gap in item.get("missing", ())),
            )
            for item in data["contacts"]
        ),
    )


def _step(item: Item) -> Step:
    return Step(item["step"], _filter(item), item["title"], item["text"], _link(item), _sources(item))


def _filter(item: Item) -> Filter:
    return Filter(*(frozenset(item.get(question, ())) for question in ("what", "where", "who")))


def _sources(item: Item) -> tuple[Source, ...]:
    return tuple(Source(**source) for source in item.get("sources", ()))


def _link(item: Item) -> Link | None:
    return Link(**item["link"]) if "link" in item else None
