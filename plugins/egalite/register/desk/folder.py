"""Where the pages of the desk are written: never where a site is, never over what something else made."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from egalite.project import CHECKOUT
from egalite.register.desk import DeskError

_MARK = ".bureau"
_PUBLIC = ("output", "release")
_SITE = "robots.txt"  # what every built site holds at its top


def require(output: Path, root: Path) -> None:
    """Raises DeskError, in French, for a folder that would be published, or that holds something else."""
    place = output.resolve()
    for base in (root.resolve(), CHECKOUT):
        for name in _PUBLIC:
            if place.is_relative_to(base / name):
                raise DeskError(
                    f"« {output} » est dans {name}/, qui est publié ; choisissez un dossier privé, hors du dépôt."
                )
    if any((folder / _SITE).exists() for folder in (place, *place.parents)):
        raise DeskError(f"« {output} » est dans le dossier d'un site ; choisissez un dossier privé.")
    if place.exists() and not place.is_dir():
        raise DeskError(f"« {output} » est un fichier ; donnez un dossier.")
    if place.is_dir() and any(place.iterdir()) and not (place / _MARK).is_file():
        raise DeskError(f"« {output} » contient autre chose qu'un bureau ; donnez un dossier neuf.")


def write(output: Path, pages: Mapping[str, str], documents: Mapping[str, Path]) -> None:
    """Write the pages, by name, in the place of those of an older desk, and copy the documents beside them. Only their owner may
    read them. Raises OSError.
    """
    output.mkdir(mode=0o700, parents=True, exist_ok=True)
    (output / _MARK).write_text("Bureau privé : à ne jamais publier.\n", encoding="utf-8")
    for old in output.glob("*.html"):
        if old.name not in pages:
            old.unlink()
    for old in output.glob("documents/*/*.pdf"):
        if old.relative_to(output).as_posix() not in documents:
            old.unlink()
    for name, source in documents.items():
        target = output / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(source.read_bytes())
    for name, text in pages.items():
        (output / name).write_text(text, encoding="utf-8")
