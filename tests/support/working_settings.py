"""The settings of `make site`, with the forge and the day of the corpus."""

from __future__ import annotations

from pelicanconf import *  # noqa: F403
from tests.support.corpus import DAY, FORGE

EGALITE_DAY = DAY
EGALITE_FORGE_FILE = str(FORGE)
