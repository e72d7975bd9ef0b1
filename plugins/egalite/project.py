"""Where the running checkout keeps what judges and dresses the records: never taken from a proposal's root."""

from __future__ import annotations

from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
SCHEMAS = CHECKOUT / "schemas"
VOCABULARIES = SCHEMAS / "vocabularies"
THEME = CHECKOUT / "theme"
