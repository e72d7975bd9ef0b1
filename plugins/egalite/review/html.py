"""The sheet as one self-contained HTML page: no script, nothing fetched, pages before and after in closed frames.

The frames are sandboxed and hold no script; the page's own policy keeps whatever a record holds from reaching anywhere.
"""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from egalite.french.typography import typeset
from egalite.review import logos as logos_module
from egalite.review import preview
from egalite.review.outline import TITLE, heading
from egalite.review.whole import Whole

_FOLDER = Path(__file__).parent
_FEW = 3  # previews that open by themselves


def render(whole: Whole) -> str:
    """The page, with what it shows of the site: the pages of the records and the logos, before and after."""
    environment = Environment(
        loader=FileSystemLoader(_FOLDER), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )  # fmt: skip
    environment.filters["typeset"] = typeset  # of our own words; a record's are shown as they are typed
    style = Markup((_FOLDER / "sheet.css").read_text(encoding="utf-8").strip())
    return environment.get_template("sheet.html").render(
        title=TITLE,
        sheet=whole.outline,
        style=style,
        pages={record.path: _pages(whole, record.kind, record.identifier) for record in whole.outline.records},
        logos=logos_module.logos(whole.sheet),
        heading=heading,
        few=len(whole.outline.records) <= _FEW,
    )


def _pages(whole: Whole, kind: str, identifier: str) -> tuple[str, str]:
    """The page of a record before and after, each able to stand alone."""
    proposal = whole.sheet.proposal
    both = zip(whole.effects.html(kind, identifier), (proposal.before, proposal.after), strict=True)
    before, after = (logos_module.held(preview.alone(html), side) if html else "" for html, side in both)
    return before, after
