"""The settings of `make publish`, with the forge and the day of the corpus; what is printed has tests of its own."""

from __future__ import annotations

from publishconf import *  # noqa: F403
from tests.support.corpus import DAY, FORGE

EGALITE_DAY = DAY
EGALITE_FORGE_FILE = str(FORGE)
EGALITE_PRINT = None
