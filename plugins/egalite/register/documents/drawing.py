"""A document as HTML, then as a PDF: the same values and day give the same bytes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from egalite.convention.calendar import YEARS_IN_FORCE
from egalite.french.dates import in_words
from egalite.french.typography import typeset, typeset_html
from egalite.printing import PrintError
from egalite.printing import pdf as printed
from egalite.project import THEME
from egalite.register.documents import DocumentError

_FOLDER = THEME / "print" / "letters"
_YEARS = {3: "trois ans"}


def html(kind: str, day: date, values: Mapping[str, Any]) -> str:
    """The document before it is a PDF: the first line of its template is its title, the rest its body."""
    today, environment = in_words(day.isoformat()), _environment()
    text = environment.get_template(f"{kind}.html").render(**values, today=today, duration=_YEARS[YEARS_IN_FORCE])
    title, _, body = text.replace("&#39;", "'").partition("\n")
    whole = f"{title} : {values['name']}" if values["name"] else title
    return environment.get_template("layout.html").render(
        title=Markup(typeset(whole)), body=Markup(typeset_html(body)), day=day.isoformat()
    )


def pdf(text: str) -> bytes:
    """The PDF's bytes. Raises DocumentError where the drawing library is missing."""
    try:
        return printed.write(text, _FOLDER / "style.css")
    except PrintError as error:
        raise DocumentError(str(error)) from None


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(_FOLDER), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )  # fmt: skip
