"""The theme's colours, by the name that `theme/styles/tokens.css` gives them."""

from __future__ import annotations

import re
from functools import cache

from egalite.project import THEME


@cache
def palette() -> dict[str, str]:
    """Colours of the light theme."""
    text = (THEME / "styles" / "tokens.css").read_text(encoding="utf-8").partition("@media")[0]
    return dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", text))
