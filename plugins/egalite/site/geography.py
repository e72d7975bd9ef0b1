"""The postcodes that mislead, as tools/list_postcodes.py found them."""

from __future__ import annotations

import json
from functools import cache

from egalite.project import THEME


@cache
def postcodes() -> str:
    """Départements of the postcodes whose first figures do not tell, as `01200:01,74;…`.

    From `theme/components/postcode/exceptions.json`, made by tools/list_postcodes.py.
    """
    file = THEME / "components" / "postcode" / "exceptions.json"
    exceptions: dict[str, list[str]] = json.loads(file.read_bytes())["exceptions"]
    return ";".join(f"{postcode}:{','.join(codes)}" for postcode, codes in exceptions.items())
