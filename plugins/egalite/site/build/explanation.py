"""What Pelican or a template raised, in one French sentence."""

from __future__ import annotations

import re
from pathlib import Path

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError
from pelican.generators import PelicanTemplateNotFound

from egalite.project import shown


def explain(error: Exception) -> str:
    """One French sentence for whatever Pelican or a template raised, with its place where there is one."""
    if isinstance(error, TemplateNotFound):
        return f"le gabarit « {error.name} » n'existe pas dans theme/."
    if isinstance(error, TemplateSyntaxError):
        place = f", {shown(Path(error.filename))}:{error.lineno}" if error.filename else ""
        return f"erreur dans un gabarit{place} : {_template_fault(error.message)}"
    if isinstance(error, TemplateError):
        return f"erreur dans un gabarit{_template_place(error)} : {_template_fault(error.message)}"
    if isinstance(error, PelicanTemplateNotFound):
        return f"une page de content/ demande un gabarit qui n'existe pas : {error}"
    place = _template_place(error)
    return f"{f'erreur dans un gabarit{place} : ' if place else ''}{type(error).__name__} : {error}"


# What Jinja says, and the same in French.
_TEMPLATE_FAULTS = (
    (r"The innermost block that needs to be closed is '(.*?)'", "la balise « {0} » n'est pas refermée."),
    (r"Encountered unknown tag '(.*?)'", "la balise « {0} » n'existe pas, ou n'a pas sa place ici."),
    (r"Missing end of (?:comment|raw)", "un commentaire ou un texte brut n'est pas refermé."),
    (r"Expected an expression, got", "il manque ce que la balise doit évaluer."),
    (r"expected token|unexpected ", "un mot ou un signe n'est pas à sa place, ou il en manque un."),
    (r"[Nn]o filter named '(.*?)'", "le filtre « {0} » n'existe pas."),
    (r"[Nn]o test named '(.*?)'", "le test « {0} » n'existe pas."),
    (r"has no (?:attribute|element) '?(.*?)'?$", "la valeur n'a pas de champ « {0} »."),
    (r"'(.*?)' is undefined", "la valeur « {0} » n'existe pas ici."),
)


def _template_fault(message: str | None) -> str:
    for pattern, sentence in _TEMPLATE_FAULTS:
        match = re.search(pattern, message or "")
        if match:
            return sentence.format(*match.groups())
    return "Jinja ne comprend pas ce qui est écrit là."


def _template_place(error: Exception) -> str:
    """Where in the theme an error arose, from its traceback."""
    place, trace = "", error.__traceback__
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename
        if name.endswith(".html"):
            place = f", {shown(Path(name))}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place
