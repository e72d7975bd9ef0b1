"""Réglages de production : l'éditeur et l'hébergeur doivent être connus."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from egalite.printing import publication
from pelicanconf import *  # noqa: F403

EGALITE_PUBLISHER_REQUIRED = True
# "signed" garde hors ligne toute fiche dont la version n'a pas été signée : voir docs/editeur-relire.md.
EGALITE_VALIDATION = "merge"
EGALITE_PRINT = publication.files
