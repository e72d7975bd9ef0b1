"""The sheet as one self-contained HTML page: no script, nothing fetched, pages before and after in closed frames.

The frames are sandboxed and hold no script; the page's own policy keeps whatever a record holds from reaching anywhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from egalite.french.typography import typeset
from egalite.review.outline import TITLE, Outline, heading

_FOLDER = Path(__file__).parent
_FEW = 3  # previews that open by themselves


def render(sheet: Outline, before: Mapping[str, str], after: Mapping[str, str]) -> str:
    """The page; `before` and `after` are the rendered pages of the records, by path."""
    environment = Environment(
        loader=FileSystemLoader(_FOLDER), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )  # fmt: skip
    environment.filters["typeset"] = typeset  # of our own words; a record's are shown as they are typed
    style = Markup((_FOLDER / "sheet.css").read_text(encoding="utf-8").strip())
    return environment.get_template("sheet.html").render(
        title=TITLE,
        sheet=sheet,
        style=style,
        before=before,
        after=after,
        heading=heading,
        few=len(sheet.records) <= _FEW,
    )
