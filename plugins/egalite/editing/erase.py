"""Remove what article 6 says must go when a partner leaves: its logo, its texts, its data.

Identifiers stay, in `schemas/retired-*.txt`: their addresses go on answering with a page that helps. What names them
elsewhere is told, never changed: nothing of it stops a build.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from egalite.editing.writer import EditError
from egalite.records.kinds import IDENTIFIER, KINDS, OWNED, Name
from egalite.records.registry import Registry
from egalite.records.schema import nearest
from egalite.records.word_list import RETIRED

_MENTIONED_IN = (
    *(kind.path("*") for kind in KINDS.values() if kind.name != "partner"),
    "content/**/*.md",
    "content/*.yml",
    "content/*/*.yml",
)


@dataclass(frozen=True, slots=True)
class Erasure:
    """What goes, and what must be read again: paths relative to the root, sorted.

    `retired` are, by kind, the records whose address has answered, or may have; a draft that nobody saw leaves nothing behind.
    """

    root: Path
    partner: str
    retired: Mapping[Name, tuple[str, ...]]
    files: tuple[str, ...]
    mentions: tuple[tuple[str, int], ...]

    @property
    def lists(self) -> dict[Path, tuple[str, ...]]:
        """Identifiers to add to each list of retired ones."""
        retired: dict[Name, tuple[str, ...]] = {**self.retired}
        retired["partner"] = (self.partner,) if any(self.retired.values()) else ()
        return {self.root / "schemas" / RETIRED[kind].name: some for kind, some in retired.items() if some}


def plan(registry: Registry, partner: str) -> Erasure:
    """What erasing a partner removes.

    Raises EditError when there is no such partner, FileNotFoundError (French message) where ids cannot be retired.
    """
    root = registry.root
    if not IDENTIFIER.match(partner) or not (root / "partners" / partner).is_dir():
        guess = nearest(partner, tuple(registry.tree.partners))
        raise EditError(f"aucun dossier partners/{partner}{f' ; le plus proche est « {guess} »' if guess else ''}.")
    own = {
        kind: tuple(
            sorted(i for i, path in registry.tree.paths[kind].items() if _partner_of(registry, path) == partner)
        )
        for kind in OWNED
    }
    folder = root / "partners" / partner
    files = [path.relative_to(root).as_posix() for path in folder.rglob("*") if not path.is_dir()]
    files += [registry.tree.paths[kind][identifier] for kind, some in own.items() for identifier in some]
    # What cannot be judged may have answered.
    judged = registry.corpus.records if partner in registry.partners else {}
    retired = {
        kind: tuple(one for one in some if one not in judged.get(kind, {}) or registry.visible(one, kind) != "offline")
        for kind, some in own.items()
    }
    every = tuple(identifier for some in own.values() for identifier in some)
    mentions = _mentions(root, partner, every, frozenset(files))
    erasure = Erasure(root, partner, retired, tuple(sorted(files)), tuple(mentions))
    for path in erasure.lists:
        if not path.is_file():
            raise FileNotFoundError(
                f"« {path} » n'existe pas : sans cette liste, l'adresse mourrait ; lancez la commande dans le dépôt."
            )
    return erasure


def apply(erasure: Erasure) -> None:
    """Retire the identifiers, then remove the files: cut short, it leaves nothing that it cannot finish."""
    for path, identifiers in erasure.lists.items():
        _append(path, identifiers)
    for name in erasure.files:
        (erasure.root / name).unlink()
    folder = erasure.root / "partners" / erasure.partner
    for inner in sorted((path for path in folder.rglob("*") if path.is_dir()), reverse=True):
        inner.rmdir()
    folder.rmdir()


def purge(erasure: Erasure) -> list[str]:
    """Shell commands that take the files out of Git's whole history; `git filter-repo` is in `requirements/dev.txt`."""
    # A record's path never changes; a logo's suffix may have: the whole folder goes.
    paths = [f"partners/{erasure.partner}/", *(name for name in erasure.files if not name.startswith("partners/"))]
    chosen = " ".join(f"--path {path}" for path in paths)
    return [
        "git clone --mirror <adresse-du-dépôt> purge.git",
        "cd purge.git",
        f"git filter-repo --invert-paths {chosen}",
        "git push --mirror --force <adresse-du-dépôt>",
    ]


def _partner_of(registry: Registry, path: str) -> str:
    """The organisation that owns a record, even one with errors."""
    data = registry.readings[path].data or {}
    return str(data.get("partner", ""))


def _mentions(root: Path, partner: str, records: tuple[str, ...], files: frozenset[str]) -> Iterator[tuple[str, int]]:
    """File and line of each mention of an identifier in what stays."""
    words = [re.escape(word) for word in (f"/partenaires/{partner}/", *records)]
    pattern = re.compile(rf"(?<![\w-])({'|'.join(words)})(?![\w-])")
    paths = sorted({path for glob in _MENTIONED_IN for path in root.glob(glob)})
    for path in paths:
        name = path.relative_to(root).as_posix()
        if name not in files and path.is_file() and not path.is_symlink():
            for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").split("\n"), 1):
                if pattern.search(line):
                    yield name, number


def _append(path: Path, identifiers: tuple[str, ...]) -> None:
    text = path.read_text(encoding="utf-8")
    lines = set(text.split("\n"))
    additions = "".join(f"{identifier}\n" for identifier in identifiers if identifier not in lines)
    path.write_text((text if text.endswith("\n") or not text else f"{text}\n") + additions, encoding="utf-8")
