"""What stops a build."""

from __future__ import annotations

import re
from pathlib import Path

from egalite.project import CHECKOUT


class SiteError(Exception):
    """The site cannot be made; the message is a French sentence that names the cause."""


def explain(error: Exception) -> str:
    """One French sentence for whatever Pelican or a template raised, with its place where there is one."""
    from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

    if isinstance(error, TemplateNotFound):
        return f"le gabarit « {error.name} » n'existe pas dans theme/."
    if isinstance(error, TemplateSyntaxError):
        return f"erreur dans un gabarit, {_relative(error.filename)}:{error.lineno} : {error.message}"
    if isinstance(error, TemplateError):
        return f"erreur dans un gabarit{_template_place(error)} : {error.message}"
    if type(error).__name__ == "PelicanTemplateNotFound":
        return f"une page de content/ demande un gabarit qui n'existe pas : {error}"
    if type(error).__name__ == "FileOverwriteFailedError":
        file = re.search(r'"(.*?)"', str(error))
        return f"deux fichiers de content/ veulent la même adresse : {file.group(1) if file else error}."
    return f"{type(error).__name__} : {error}{_template_place(error)}"


def _template_place(error: Exception) -> str:
    """Where in the theme an error arose, from its traceback."""
    place, trace = "", error.__traceback__
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename
        if name.endswith(".html"):
            place = f", {_relative(name)}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place


def _relative(name: str | None) -> str:
    path = Path(name or "")
    return path.relative_to(CHECKOUT).as_posix() if path.is_relative_to(CHECKOUT) else str(path)
