"""Two texts that stand for those to sign, and an organisation whose life the register keeps."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from egalite.records.registry import Registry, load
from egalite.register.documents.case import Choices
from egalite.register.private.reader import Register
from tests.support.corpus import CORPUS, PUBLISHER

CONVENTION = b"%PDF-1.7\nConvention fictive\n%%EOF\n"
CHARTER = b"%PDF-1.7\nCharte fictive\n%%EOF\n"
DAY = date(2027, 3, 10)
CITY: dict[str, Any] = {
    "contacts": [{"role": "Direction de la citoyenneté", "person": "contact-1"}],
    "notices": [{"from": "partner", "received_on": "2027-03-01", "number": "1A 234"}],
    "requests": [
        {"made_on": "2026-09-01", "subject": "logo", "due_on": "2026-10-01", "reminded_on": ["2026-10-10"]},
        {"made_on": "2026-03-01", "subject": "mise-a-jour", "due_on": "2026-04-01", "answered_on": "2026-03-20",
         "answer": "answered"},
    ],
    "contributions": [{"kind": "outil", "title": "Guide fictif", "promised_on": "2026-02-10", "due_on": "2026-10-10"}],
}  # fmt: skip
MEETING = {
    "type": "ordinary", "held_on": "2027-04-20", "members": ["ville-exemple", "cercle-exemple"], "topics": ["campagne", "retrait"],
    "examined": [{"scheme": "plan-exemple", "outcome": "retrait"}],
}  # fmt: skip


@dataclass(frozen=True)
class Records:
    """The corpus on a day, a register of memory beside it, and the texts to sign."""

    registry: Registry
    publisher: Path
    register: Register = field(
        default_factory=lambda: Register(Path(), {"ville-exemple": CITY}, {"2027-04-20": MEETING}, {}, ())
    )

    def choices(self, **chosen: Any) -> Choices:
        """What is chosen, the texts among it."""
        return Choices(publisher=self.publisher, **chosen)


@pytest.fixture(scope="package")
def publisher(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A publisher's file beside its two texts."""
    folder = tmp_path_factory.mktemp("textes")
    (folder / "convention.pdf").write_bytes(CONVENTION)
    (folder / "charte.pdf").write_bytes(CHARTER)
    texts = "convention_file: 'convention.pdf'\ncharter_file: 'charte.pdf'\n"
    target = folder / "publisher.yml"
    target.write_text(PUBLISHER.read_text(encoding="utf-8") + texts, encoding="utf-8")
    return target


@pytest.fixture(scope="package")
def records(publisher: Path) -> Records:
    return Records(load(CORPUS, DAY), publisher)
