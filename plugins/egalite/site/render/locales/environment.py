"""Template environments: one a language, each with its own compiled templates."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cache, partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemBytecodeCache

from egalite.project import CHECKOUT
from egalite.site.render.locales import markup
from egalite.site.render.locales.languages import FILE, FRENCH
from egalite.site.render.locales.translator import Translator

_COMPILED = CHECKOUT / ".cache" / "templates"


def bytecode(translator: Translator | None = None) -> FileSystemBytecodeCache:
    """Where compiled templates are kept: apart for each language, and for each state of what translates them."""
    _COMPILED.mkdir(parents=True, exist_ok=True)
    digest = hashlib.sha256(Path(markup.__file__).read_bytes() + FILE.read_bytes())
    code = FRENCH.code
    if translator is not None:
        code = translator.language.code
        digest.update(translator.catalogue.digest.encode())
    return FileSystemBytecodeCache(str(_COMPILED), f"{code}-{digest.hexdigest()[:12]}-%s.cache")


def localized(translator: Translator, french: Environment, more: Mapping[str, Any]) -> Environment:
    """The environment of another language; `more` are globals of its own."""
    environment = french.overlay(bytecode_cache=bytecode(translator))
    environment.language, environment.catalogue = translator.language, translator.catalogue  # type: ignore[attr-defined]
    environment.globals = {**french.globals, "language": translator.language, **more}
    # French spaces and apostrophes have no place in another language; what stays in French was typeset before.
    environment.filters = {**french.filters, "typeset": _as_is, "typeset_html": _as_is}
    share_globals(environment)
    return environment


def share_globals(environment: Environment) -> None:
    """Have every template hold the environment's globals themselves: none is given any of its own, nor looked for again.

    Jinja would chain two mappings and compare them at each import of a component, which takes twenty times longer.
    """
    environment.make_globals = lambda variables: variables or environment.globals  # type: ignore[method-assign, assignment]
    environment.get_template = cache(partial(Environment.get_template, environment))  # type: ignore[method-assign]


def _as_is(text: str) -> str:
    return text
