"""The particular conditions as a PDF that assistive tools can read (PDF/UA-1, ISO 14289-1), by WeasyPrint.

The same conditions, texts, source and day give the same bytes on a machine with the same fonts. Nothing is fetched.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from egalite.convention.calendar import YEARS_IN_FORCE
from egalite.french.dates import in_words
from egalite.french.typography import typeset
from egalite.register.agreement import ConventionError
from egalite.register.agreement.annexes import Annex
from egalite.register.agreement.conditions import Conditions

_FOLDER = Path(__file__).parent
_VARIANT = "pdf/ua-1"
_BLANK_LINES = 6  # where no scheme is described yet, a hand writes them
_YEARS = {3: "Trois ans"}


def html(conditions: Conditions, annexes: tuple[Annex, ...], source: str, day: date) -> str:
    """The document before it is a PDF; `source` is the commit the records come from, "" when none is known."""
    environment = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["typeset"] = typeset
    return environment.get_template("document.html").render(
        conditions=conditions, annexes=annexes, source=source, day=day.isoformat(), today=in_words(day.isoformat()),
        duration=_YEARS[YEARS_IN_FORCE], blank_lines=_BLANK_LINES,
    )  # fmt: skip


def pdf(conditions: Conditions, annexes: tuple[Annex, ...], source: str, day: date) -> bytes:
    """The PDF's bytes. Raises ConventionError where the drawing library is missing."""
    try:
        from weasyprint import CSS, HTML
    except OSError:
        raise ConventionError(
            "il manque Pango, qui dessine les pages ; lancez tools/system-packages pango, ou make convention."
        ) from None
    style = CSS(filename=_FOLDER / "document.css", url_fetcher=_refuse)
    content = HTML(string=html(conditions, annexes, source, day), url_fetcher=_refuse).write_pdf(
        stylesheets=[style], pdf_variant=_VARIANT
    )
    assert isinstance(content, bytes)
    return content


def _refuse(url: str, *_: Any, **__: Any) -> NoReturn:
    raise ValueError(f"« {url} » n'est pas à chercher : le document tient seul")
