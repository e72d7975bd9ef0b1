"""The style guide: one page that shows each component in each state of its `examples.yml`. For development only.

An example is `{name, arguments}`: the state's name, and what its macro is called with. `hue` names the door whose colour
surrounds it. A component that is an item of a list is shown in the list that pages put it in (`card` in `cards`).
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml
from markupsafe import Markup

from egalite.project import THEME, shown
from egalite.site.build import templates
from egalite.site.build.output import Output
from egalite.site.errors import SiteError
from egalite.site.render import assets, styles

# Nothing of these is seen: what they say is in the head of a page.
UNSEEN = ("head",)
_MARKER = "guide-de-style.txt"
_NOTE = "Guide de style des composants de theme/components/, pour le développement. Ne pas publier.\n"
_REFERENCES = re.compile(r'(\s(?:id|for|name|aria-labelledby|aria-describedby|aria-controls)=")([^"]+)(")')
_FRAGMENT = re.compile(r'(\shref="#)([^"]+)(")')
_NAMED = re.compile(r'(<(?:nav|section|aside|form)\b[^>]*\saria-label=")([^"]+)(")')
_LABELLED = re.compile(r'(<(?:nav|section|aside|form)\b[^>]*\saria-labelledby=")([^"]+)(")')


def components(theme: Path = THEME) -> list[str]:
    """Names of the components that a reader sees, in alphabetical order."""
    names = sorted(path.parent.name for path in (theme / "components").glob("*/template.html"))
    return [name for name in names if name not in UNSEEN]


def examples(name: str, theme: Path = THEME) -> list[dict[str, Any]]:
    """States of a component. Raises SiteError when they are not described."""
    path = theme / "components" / name / "examples.yml"
    try:
        states = yaml.safe_load(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise SiteError(f"le composant « {name} » n'a pas d'exemples ; écrivez {shown(path)}.") from None
    except yaml.YAMLError as error:
        raise SiteError(f"{shown(path)} : {error}") from None
    if not isinstance(states, list) or not all({"name", "arguments"} <= set(item) for item in states):
        raise SiteError(f"{shown(path)} : une liste d'exemples « name », « arguments » est attendue.")
    return states


def build(output: Path, theme: Path = THEME) -> Path:
    """Write the style guide and the theme's assets in a folder of their own; its page. Raises SiteError."""
    styles.require(theme)
    folder = Output(output)
    folder.claim(_MARKER, _NOTE)
    stylesheet = (theme / "styles/styleguide.css").read_bytes()
    files = {"index.html": _page(theme).encode(), "static/styleguide.css": stylesheet}
    files.update((address.lstrip("/"), content) for address, content in assets.bundle(theme).items())
    for name, content in files.items():
        folder.write(name, content)
    folder.prune({_MARKER, *files})
    return output / "index.html"


def _page(theme: Path) -> str:
    env = templates.environment(templates.settings(theme))
    shown = []
    for name in components(theme):
        macro = getattr(env.get_template(f"components/{name}/template.html").module, name.replace("-", "_"))
        states = []
        for number, example in enumerate(examples(name, theme), 1):
            try:
                markup = str(macro(*example["arguments"]))
            except Exception as error:
                raise SiteError(f"composant « {name} », état « {example['name']} » : {error}") from error
            states.append({
                "id": f"state-{name}-{number}",
                "name": example["name"],
                "hue": example.get("hue", ""),
                "markup": Markup(_apart(_in_list(markup, name), f"{name}-{number}", example["name"])),
            })  # fmt: skip
        shown.append({"name": name, "states": states})
    # Addresses without a leading slash: the page opens from its file too.
    html: str = env.get_template("styleguide.html").render(
        components=shown,
        stylesheets=[assets.address(f"{name}.css", theme).lstrip("/") for name in ("site", *_apart_sheets(theme))],
        icon=assets.address("icon.svg", theme).lstrip("/"),
    )
    return html


def _apart_sheets(theme: Path) -> list[str]:
    """Components whose styles are a sheet of their own."""
    return sorted(path.parent.name for path in (theme / "components").glob("*/apart.css"))


def _in_list(markup: str, name: str) -> str:
    return f'<ul class="{name}s">\n{markup}\n</ul>' if markup.lstrip().startswith("<li") else markup


def _apart(markup: str, suffix: str, state: str) -> str:
    """The same markup with ids, references and landmark names of its own: several states stand on one page.

    A labelled landmark is also labelled by the name of its state, whose id the page sets.
    """

    def renamed(match: re.Match[str]) -> str:
        return match[1] + " ".join(f"{word}-{suffix}" for word in match[2].split()) + match[3]

    markup = _REFERENCES.sub(renamed, markup)
    markup = _FRAGMENT.sub(lambda match: renamed(match) if f'id="{match[2]}-{suffix}"' in markup else match[0], markup)
    markup = _LABELLED.sub(lambda match: f"{match[1]}{match[2]} state-{suffix}{match[3]}", markup)
    return _NAMED.sub(lambda match: f"{match[1]}{match[2]} ({state}){match[3]}", markup)
