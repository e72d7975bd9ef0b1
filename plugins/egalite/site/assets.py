"""Stylesheets and scripts of the theme, under names that hold a digest of their content."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from egalite.project import THEME

# Cascade layers, weakest first; components come in their folders' order.
_LAYERS = ("reset", "tokens", "base", "layout", "components", "print")


@cache
def bundle(theme: Path = THEME) -> dict[str, bytes]:
    """Content of each asset by its address: one stylesheet, a script per component that has one, `theme/static/`."""
    files: dict[str, bytes] = {}
    sheet = stylesheet(theme).encode()
    files[f"/static/site.{_digest(sheet)}.css"] = sheet
    for path in sorted((theme / "components").glob("*/script.js")):
        content = path.read_bytes()
        files[f"/static/{path.parent.name}.{_digest(content)}.js"] = content
    for path in sorted((theme / "static").rglob("*")):
        if path.is_file():
            content = path.read_bytes()
            name = path.relative_to(theme / "static")
            files[f"/static/{name.with_name(f'{path.stem}.{_digest(content)}{path.suffix}').as_posix()}"] = content
    return files


@cache
def address(name: str, theme: Path = THEME) -> str:
    """Address of an asset by its plain name (`site.css`, `icon.svg`). Raises KeyError."""
    stem, _, suffix = name.rpartition(".")
    for known in bundle(theme):
        if known.startswith(f"/static/{stem}.") and known.endswith(f".{suffix}"):
            return known
    raise KeyError(name)


def stylesheet(theme: Path = THEME) -> str:
    """All styles of the theme, in cascade layers."""
    parts = [f"@layer {', '.join(_LAYERS)};"]
    for layer in _LAYERS:
        if layer == "components":
            sheets = sorted((theme / "components").glob("*/style.css"))
        else:
            sheets = [theme / "styles" / f"{layer}.css"]
        text = "\n".join(sheet.read_text(encoding="utf-8").strip() for sheet in sheets)
        parts.append(f"@layer {layer} {{\n{text}\n}}")
    return "\n".join(parts) + "\n"


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:12]
