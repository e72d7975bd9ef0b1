"""The filter that makes links of the emergency numbers that a text of data names by their marks."""

from __future__ import annotations

from jinja2 import Environment, pass_environment
from markupsafe import Markup

from egalite.records.content.emergency import MARK
from egalite.site.emergency import Numbers
from egalite.site.render.locales.languages import FRENCH


@pass_environment
def urgent(environment: Environment, text: str) -> Markup:
    """The filter of texts of data: their marks are made links to the numbers that the page's language shows.

    A mark that names no number is left out: a rule refuses it where it is written.
    """
    numbers: Numbers = environment.globals["emergency_numbers"]  # type: ignore[assignment]
    attributes = Markup(getattr(environment, "language", FRENCH).number)
    whole = isinstance(text, Markup)
    parts: list[str] = MARK.split(str(text))
    for at, part in enumerate(parts):
        if at % 2 == 0:
            parts[at] = Markup(part) if whole else part
            continue
        item = numbers.get(part.strip(" :"))
        link = Markup('<a{} href="{}">{}</a>')
        parts[at] = link.format(attributes, item["href"], item["number"]) if item else ""
    return Markup("").join(parts)
