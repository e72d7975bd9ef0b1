"""The map of the départements and the postcodes that mislead, as tools/ made them."""

from __future__ import annotations

from functools import cache
from typing import Any

from egalite.project import THEME
from egalite.records import json_file
from egalite.records.values import postcode


@cache
def postcodes() -> str:
    """Départements of the postcodes whose first figures do not tell, as `01200:01,74;…`."""
    return ";".join(f"{code}:{','.join(codes)}" for code, codes in postcode.exceptions().items())


@cache
def drawing() -> dict[str, Any]:
    """Shapes of the départements and of their regions: `theme/components/map/shapes.json`, made by tools/draw_map.py."""
    shapes: dict[str, Any] = json_file.read(THEME / "components" / "map" / "shapes.json")
    return shapes
