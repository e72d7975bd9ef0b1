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
    note: Pour moi
  - id: organisation
    label: C'est pour mon organisation
    note: Organisation
    link:
      label: Agir
      address: /guides/agir-dans-son-organisation/
minors:
  - id: jeune
    label: J'ai moins de 18 ans
    text: Vous pouvez demander de l'aide vous-même.
    numbers:
      - enfance
    link:
      label: Enfants et école
      address: /guides/enfants-et-ecole/
steps:
  - step: troisieme
    title: Parlez-en
    text: Un proche ou un service d'écoute peut aider.
  - step: premiere
    what:
      - refus
    title: Demandez le motif
    text: Demandez une réponse par écrit.
  - step: premiere
    title: Mettez-vous en sécurité
    text: En danger, appelez le {urgence:police}.
    sources:
      - url: https://conseil.exemple.fr/
        read_on: '2026-11-20'
        states: Une page fictive le dit.
proofs:
  - text: Notez la date et le lieu.
  - what:
      - refus
    text: Gardez l'annonce.
delays:
  - what:
      - refus
    deadlines:
      - discrimination
  - deadlines:
      - propos
      - harcelement
contacts:
  - who:
      - moi
    what:
      - refus
    where:
      - travail
    groups:
      - schemes:
          - formulaire
          - ligne
      - when: À Lyon
        schemes:
          - permanence
    missing:
      - text: Aucun service du soir n'est en ligne ici.
        unless: atelier
  - groups:
      - schemes:
          - ligne
          - veille
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
