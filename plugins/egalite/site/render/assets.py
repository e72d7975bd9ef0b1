"""Stylesheets and scripts of the theme, under names that hold a digest of their content, with their integrity (W3C SRI).

A script may import another component's (`import { x } from "./opening.js"`): the name is replaced by the one that holds the
digest, and the page states the integrity of what is imported too.

A component whose styles no other page needs keeps them in `apart.css`: its page loads `asset("<component>.css")`.
"""

from __future__ import annotations

import hashlib
import platform
import re
from base64 import b64encode
from functools import cache
from pathlib import Path

from markupsafe import Markup

from egalite.project import CHECKOUT, THEME
from egalite.records.stray import is_stray
from egalite.site.errors import SiteError
from egalite.site.render import styles

# Sheets of the theme in their order; components come in their folders' order. No cascade layer: what a browser older than
# Chrome 99 or Safari 15.4 finds in one is lost.
_SHEETS = ("reset", "tokens", "base", "layout", "components", "print")
_ABOVE = ":root:root"  # what makes a rule of print win over a component's, wherever it is loaded


@cache
def bundle(theme: Path = THEME) -> dict[str, bytes]:
    """Content of each asset by its address: the stylesheet, those of components that stand apart, scripts, `theme/static/`."""
    files: dict[str, bytes] = {}
    sheet = shortened_styles(stylesheet(theme)).encode()
    files[f"/static/site.{_digest(sheet)}.css"] = sheet
    for path in sorted((theme / "components").glob("*/apart.css")):
        content = shortened_styles(path.read_text(encoding="utf-8")).encode()
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
    for candidate in bundle(theme):
        if candidate.startswith(f"/static/{stem}.") and candidate.endswith(f".{suffix}"):
            return candidate
    raise KeyError(name)


def root_files(theme: Path = THEME) -> dict[str, bytes]:
    """What browsers ask for by these names without being told: content of each file of `theme/root/`, by name."""
    return {path.name: path.read_bytes() for path in sorted((theme / "root").iterdir()) if not is_stray(path.name)}


@cache
def integrity(name: str, theme: Path = THEME) -> str:
    """What a page states of an asset, for the browser to refuse any other content. Raises KeyError."""
    digest = hashlib.sha384(bundle(theme)[address(name, theme)]).digest()
    return f"sha384-{b64encode(digest).decode()}"


@cache
def script(name: str, theme: Path = THEME, *, first: bool = False) -> Markup:
    """The element that loads a component's script, after those that state the integrity of what it imports.

    `first`: before anything is painted, where a browser knows how (Chrome 105, Safari 18.2).
    """
    stem = name.removesuffix(".js")
    imported = [
        Markup('<link rel="modulepreload" href="{}" integrity="{}">').format(
            address(f"{module}.js", theme), integrity(f"{module}.js", theme)
        )
        for module in _modules(theme)[stem][1]
    ]
    element = Markup('<script type="module" src="{}" integrity="{}"{}></script>').format(
        address(name, theme), integrity(name, theme), Markup(' async blocking="render"') if first else ""
    )
    return Markup("\n").join([*imported, element])


def stylesheet(theme: Path = THEME) -> str:
    """All styles of the theme, one after the other."""
    parts = []
    for name in _SHEETS:
        if name == "components":
            parts += [sheet.read_text(encoding="utf-8").strip() for sheet in sorted((theme / name).glob("*/style.css"))]
        else:
            text = (theme / "styles" / f"{name}.css").read_text(encoding="utf-8").strip()
            parts.append(styles.raised(text, _ABOVE) if name == "print" else text)
    return "\n".join(parts) + "\n"


# The only form of import that our scripts use; `import("/pagefind/…")` is made elsewhere and left as it is.
_IMPORT = re.compile(r"""^(import\b[^"';]*["'])\./([a-z0-9-]+)\.js(["'];)""", re.MULTILINE)


@cache
def _modules(theme: Path) -> dict[str, tuple[bytes, tuple[str, ...]]]:
    """Content of each script, and the names of all that it imports, however far.

    `script.js` has the name of its component; another, in the folder of the form or of the search, its own.

    Raises SiteError for an import that leads nowhere or to itself.
    """
    paths = sorted((theme / "components").glob("*/*.js"))
    sources = {path.parent.name if path.stem == "script" else path.stem: path for path in paths}
    modules: dict[str, tuple[bytes, tuple[str, ...]]] = {}

    def resolve(name: str, importers: tuple[str, ...]) -> tuple[bytes, tuple[str, ...]]:
        if name in importers:
            raise SiteError(
                f"les scripts {' et '.join(importers)} s'importent l'un l'autre ; séparez ce qu'ils partagent."
            )
        if name not in sources:
            importer = sources[importers[-1]].relative_to(theme).as_posix()
            raise SiteError(f"theme/{importer} importe « ./{name}.js », qui n'existe pas.")
        if name not in modules:
            text = sources[name].read_text(encoding="utf-8")
            imported: dict[str, None] = {}
            for match in _IMPORT.finditer(text):
                content, further = resolve(match[2], (*importers, name))
                imported.update(dict.fromkeys((*further, match[2])))
                text = text.replace(match[0], f"{match[1]}./{match[2]}.{_digest(content)}.js{match[3]}")
            modules[name] = (shortened(text, sources[name]).encode(), tuple(imported))
        return modules[name]

    return {name: resolve(name, ()) for name in sources}


def shortened_styles(sheet: str) -> str:
    """The same stylesheet without comments or spaces: a quarter less to wait for, compressed."""
    if not _minifier():
        return sheet
    import minify

    short: str = minify.string("text/css", sheet)
    return short


def _minifier() -> bool:
    """Whether the minifier has a wheel for this machine; without it, a preview is heavier, nothing else."""
    return (platform.system(), platform.machine()) != ("Darwin", "arm64")


def shortened(script: str, source: Path) -> str:
    """The same module without comments or spaces, its inner names short: those who read it read it in `theme/`.

    Raises SiteError, with the place in `source`, for a script that is none.
    """
    if not _minifier():
        return script
    import minify  # a page's script costs 1 ms, loading this 20: only a build pays

    try:
        short: str = minify.string("application/javascript", script)
    except minify.MinifyError as error:
        reason, _, place = str(error).splitlines()[0].partition(" on line ")
        line, _, column = place.partition(" and column ")
        shown = source.relative_to(CHECKOUT) if source.is_relative_to(CHECKOUT) else source
        raise SiteError(
            f"{shown.as_posix()}:{line}:{column} : ce script ne peut pas être lu ({reason}) ; corrigez-le."
        ) from None
    return short


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:12]
