"""Stylesheets and scripts of the theme, under names that hold a digest of their content, with their integrity (W3C SRI).

A script may import another component's (`import { x } from "./opening.js"`): the name is replaced by the one that holds the
digest, and the page states the integrity of what is imported too.

A component whose styles no other page needs keeps them in `apart.css`: its page loads `asset("<component>.css")`.
"""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from functools import cache
from pathlib import Path

from markupsafe import Markup

from egalite.project import THEME
from egalite.registry.stray import is_stray
from egalite.site.errors import SiteError
from egalite.site.shorter import shorter

# Cascade layers, weakest first; components come in their folders' order.
_WAITED_FOR = ("search",)  # scripts that a first answer waits for
_LAYERS = ("reset", "tokens", "base", "layout", "components", "print")


@cache
def bundle(theme: Path = THEME) -> dict[str, bytes]:
    """Content of each asset by its address: the stylesheet, those of components that stand apart, scripts, `theme/static/`."""
    files: dict[str, bytes] = {}
    sheet = stylesheet(theme).encode()
    files[f"/static/site.{_digest(sheet)}.css"] = sheet
    for path in sorted((theme / "components").glob("*/apart.css")):
        content = f"@layer components {{\n{path.read_text(encoding='utf-8').strip()}\n}}\n".encode()
        files[f"/static/{path.parent.name}.{_digest(content)}.css"] = content
    for script_name, (content, _) in _modules(theme).items():
        files[f"/static/{script_name}.{_digest(content)}.js"] = content
    for path in sorted((theme / "static").rglob("*")):
        if path.is_file() and not is_stray(path.name):
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


@cache
def integrity(name: str, theme: Path = THEME) -> str:
    """What a page states of an asset, for the browser to refuse any other content. Raises KeyError."""
    digest = hashlib.sha384(bundle(theme)[address(name, theme)]).digest()
    return f"sha384-{b64encode(digest).decode()}"


@cache
def script(name: str, theme: Path = THEME) -> Markup:
    """The element that loads a component's script, after those that state the integrity of what it imports."""
    stem = name.removesuffix(".js")
    imported = [
        Markup('<link rel="modulepreload" href="{}" integrity="{}">').format(
            address(f"{one}.js", theme), integrity(f"{one}.js", theme)
        )
        for one in _modules(theme)[stem][1]
    ]
    own = Markup('<script type="module" src="{}" integrity="{}"></script>').format(
        address(name, theme), integrity(name, theme)
    )
    return Markup("\n").join([*imported, own])


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


# The only form of import that our scripts use; `import("/pagefind/…")` is made elsewhere and left as it is.
_IMPORT = re.compile(r"""^(import\b[^"';]*["'])\./([a-z0-9-]+)\.js(["'];)""", re.MULTILINE)


@cache
def _modules(theme: Path) -> dict[str, tuple[bytes, tuple[str, ...]]]:
    """Content of each component's script, and the names of all that it imports, however far.

    Raises SiteError for an import that leads nowhere or to itself.
    """
    sources = {path.parent.name: path for path in sorted((theme / "components").glob("*/script.js"))}
    done: dict[str, tuple[bytes, tuple[str, ...]]] = {}

    def resolve(name: str, importers: tuple[str, ...]) -> tuple[bytes, tuple[str, ...]]:
        if name in importers:
            raise SiteError(
                f"les scripts {' et '.join(importers)} s'importent l'un l'autre ; séparez ce qu'ils partagent."
            )
        if name not in sources:
            raise SiteError(f"theme/components/{importers[-1]}/script.js importe « ./{name}.js », qui n'existe pas.")
        if name not in done:
            text = sources[name].read_text(encoding="utf-8")
            imported: dict[str, None] = {}
            for found in _IMPORT.finditer(text):
                content, further = resolve(found[2], (*importers, name))
                imported.update(dict.fromkeys((*further, found[2])))
                text = text.replace(found[0], f"{found[1]}./{found[2]}.{_digest(content)}.js{found[3]}")
            done[name] = ((shorter(lean(text)) if name in _WAITED_FOR else lean(text)).encode(), tuple(imported))
        return done[name]

    return {name: resolve(name, ()) for name in sources}


def lean(script: str) -> str:
    """A script without its comments and its indentation: those who read it read it in `theme/`.

    No script of the theme has a text that runs over several lines, or that holds two bars between two spaces.
    """
    lines = (line.partition(" // ")[0].strip() for line in script.splitlines())
    return "\n".join(line for line in lines if line and not line.startswith(("//", "/**", "* ", "*/"))) + "\n"


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:12]
