"""A small orientation that a test may change."""

from __future__ import annotations

from pathlib import Path

import pytest

from egalite.records.content.orientation import reading
from egalite.records.content.orientation.model import Orientation

SCHEMES = ("permanence", "ligne", "formulaire", "atelier", "veille")

TEXT = """\
intro: Choisissez ce qui ressemble le plus.
helpline: permanence
what:
  - id: paroles
    label: Une insulte
    title: 'Paroles : que faire'
    intro: On vous a insulté.
  - id: refus
    label: Un refus
    title: 'Refus : que faire'
    intro: On vous a refusé quelque chose.
    opens: travail
where:
  - id: travail
    label: Au travail
    sector: emploi
  - id: rue
    label: Dans la rue
who:
  - id: moi
    label: C'est pour moi
  - id: organisation
    label: C'est pour mon organisation
    link:
      label: Agir
      address: /guides/agir-dans-son-organisation/
minors:
  - id: jeune
    label: J'ai moins de 18 ans
    text: Vous pouvez demander de l'aide vous-même.
    numbers:
      - enfance
    contacts:
      - scheme: permanence
      - scheme: ligne
        what:
          - paroles
    link:
      label: Enfants et école
      address: /guides/enfants-et-ecole/
steps:
  - title: Mettez-vous en sécurité
    text: Éloignez-vous si vous le pouvez.
    numbers:
      - police
  - title: Gardez l'annonce
    text: Elle peut servir de preuve.
    what:
      - refus
contacts:
  - scheme: formulaire
    who:
      - moi
    what:
      - refus
    where:
      - travail
  - scheme: ligne
    who:
      - moi
    because: Un juriste vous répond le matin.
  - scheme: permanence
    who:
      - moi
  - scheme: ligne
    who:
      - moi
      - organisation
  - scheme: veille
    who:
      - moi
  - scheme: atelier
    who:
      - moi
      - organisation
"""


class File:
    """The file, in a root of its own."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.path = root / reading.FILE.path
        self.path.parent.mkdir(parents=True)
        self.path.write_text(TEXT, encoding="utf-8")

    def change(self, old: str, new: str) -> None:
        """Replace the first of what must stand there."""
        text = self.path.read_text(encoding="utf-8")
        assert old in text
        self.path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def read(self) -> Orientation:
        """What it says."""
        return reading.read(self.root)


@pytest.fixture
def file(tmp_path: Path) -> File:
    """A valid orientation."""
    return File(tmp_path / "root")


@pytest.fixture
def orientation(file: File) -> Orientation:
    """What it says."""
    return file.read()
