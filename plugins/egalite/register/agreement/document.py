"""The particular conditions as a document, then as a PDF: the same conditions, texts, source and day give the same bytes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from egalite.convention.calendar import YEARS_IN_FORCE
from egalite.french.dates import in_words
from egalite.french.typography import typeset
from egalite.printing import PrintError
from egalite.printing import pdf as printed
from egalite.register.agreement import ConventionError
from egalite.register.agreement.annexes import Annex
from egalite.register.agreement.conditions import Conditions

_FOLDER = Path(__file__).parent
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
        return printed.write(html(conditions, annexes, source, day), _FOLDER / "document.css")
    except PrintError as error:
        raise ConventionError(str(error)) from None
