"""Every generated file of the checkout, in the order they must be made: enumerations first, others read them.

A generator is a module with `generated()`: text by path, relative to the checkout.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path

from egalite.project import CHECKOUT

GENERATORS = (
    "egalite.forms.enumerations",
    "egalite.forms.documentation.rules_page",
    "egalite.forms.documentation.fields_page",
    "egalite.forms.documentation.vocabularies_page",
    "egalite.forms.cms.constraints_page",
    "egalite.forms.validator",
    "egalite.forms.tables",
    "egalite.hosting.server.nginx",
    "egalite.search.learned",
)


def generated() -> Iterator[tuple[str, str]]:
    """Path and text of each file; a generator runs only once the files before its own have been consumed."""
    for name in GENERATORS:
        yield from importlib.import_module(name).generated().items()


def drifted(checkout: Path = CHECKOUT) -> list[str]:
    """Paths of the files that are missing or not what would be made now."""
    return [path for path, text in generated() if _read(checkout / path) != text]


def write(checkout: Path = CHECKOUT) -> list[str]:
    """Write the files that changed; gives their paths."""
    changed = []
    for path, text in generated():
        if _read(checkout / path) != text:
            (checkout / path).parent.mkdir(parents=True, exist_ok=True)
            (checkout / path).write_text(text, encoding="utf-8", newline="\n")
            changed.append(path)
    return changed


def _read(path: Path) -> str | None:
    try:
        return path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return None
