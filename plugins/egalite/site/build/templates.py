"""Pelican's own template environment, with the site's settings, for what is rendered outside a build."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pelican.generators import Generator
from pelican.settings import read_settings

from egalite.project import CHECKOUT, THEME


def environment(theme: Path = THEME) -> Any:
    """The environment that a build would render `theme` with, before any page is known."""
    override = {"THEME": str(theme), "THEME_TEMPLATES_OVERRIDES": [str(theme)]}
    settings = read_settings(str(CHECKOUT / "pelicanconf.py"), override=override)
    return Generator(settings.copy(), settings, settings["PATH"], settings["THEME"], "").env
