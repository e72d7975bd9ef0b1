"""Pelican's own template environment, with the site's settings, for what is rendered outside a build."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pelican.generators import Generator
from pelican.settings import read_settings

from egalite.project import CHECKOUT, THEME


def settings(theme: Path = THEME) -> dict[str, Any]:
    """The site's settings, without an address of the site."""
    override = {"THEME": str(theme), "THEME_TEMPLATES_OVERRIDES": [str(theme)], "SITEURL": ""}
    values: dict[str, Any] = read_settings(str(CHECKOUT / "pelicanconf.py"), override=override)
    return values


def environment(values: Mapping[str, Any]) -> Any:
    """The environment that a build with these settings would render with, before any page is known."""
    return Generator(dict(values), dict(values), values["PATH"], values["THEME"], "").env
