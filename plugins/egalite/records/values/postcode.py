"""Which départements a postcode is in."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from egalite.project import THEME
from egalite.records import json_file


@cache
def exceptions() -> Mapping[str, tuple[str, ...]]:
    """Départements of the postcodes whose first figures do not tell, as `tools/list_postcodes.py` listed them.

    Raises JsonError.
    """
    file = THEME / "components" / "postcode" / "exceptions.json"
    listed: Mapping[str, list[str]] = json_file.read(file)["exceptions"]
    return {postcode: tuple(codes) for postcode, codes in listed.items()}


def departments(postcode: str) -> tuple[str, ...]:
    """Codes of départements; of none that exists for a postcode that does not."""
    if postcode in exceptions():
        return exceptions()[postcode]
    if postcode.startswith(("97", "98")):
        return (postcode[:3],)
    if postcode.startswith("20"):
        return ("2A",) if postcode[2:3] in ("0", "1") else ("2B",)
    return (postcode[:2],)
