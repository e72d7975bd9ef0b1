"""The map of the départements and the postcodes that mislead, as tools/ made them."""

from __future__ import annotations

from functools import cache
from typing import Any

from egalite.project import THEME
from egalite.records import json_file


@cache
def postcodes() -> str:
    """Départements of the postcodes whose first figures do not tell, as `01200:01,74;…`.

    From `theme/components/postcode/exceptions.json`, made by tools/list_postcodes.py.
    """
    file = THEME / "components" / "postcode" / "exceptions.json"
    exceptions: dict[str, list[str]] = json_file.read(file)["exceptions"]
    return ";".join(f"{postcode}:{','.join(codes)}" for postcode, codes in exceptions.items())


@cache
def drawing() -> dict[str, Any]:
    """Shapes of the départements and of their regions: `theme/components/map/shapes.json`, made by tools/draw_map.py."""
    shapes: dict[str, Any] = json_file.read(THEME / "components" / "map" / "shapes.json")
    return shapes
