"""The folder of editorial content: data files, pages in Markdown, images; nothing else, and nothing that leads elsewhere."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from egalite.finding import Finding
from egalite.images import judge, kinds
from egalite.records.listing import list_folder
from egalite.records.stat_signature import StatSignature, stat_signature
from egalite.records.stray import is_stray

CONTENT = "content"
PAGES = ("guides", "pages", "news")
IMAGES = "images"
MOST = 1000  # files of one folder
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\.(?:md|png|jpg|webp)")


@dataclass(slots=True)
class Folder:
    """Relative paths of the pages and of the images of a root, in order; and what is out of place."""

    pages: list[str] = field(default_factory=list)
    images: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def refuse(self, path: str, rule: str, message: str) -> None:
        """Tell that an entry may not stay."""
        self.findings.append(Finding(path, 1, 1, rule, message))


def scan(root: Path, data_files: Collection[str] | None = None) -> Folder:
    """What `content/` of a root holds; nothing is read, no link is followed.

    `data_files` are the paths of the data files and of their folders; without them, what stands beside the folders is not judged.
    """
    folder = Folder()
    for name, kind in _entries(root, CONTENT, folder):
        path = f"{CONTENT}/{name}"
        if kind == "folder" and name in (*PAGES, IMAGES):
            _scan(root, path, folder)
        elif data_files is not None and kind == "folder" and path in data_files:
            _scan_data(root, path, data_files, folder)
        elif data_files is not None and (kind == "folder" or path not in data_files):
            told = "n'a pas sa place ici : content/ a des fichiers de données et les dossiers audience, guides, images, news et pages"
            folder.refuse(path, "file-place", f"« {name} » {told} ; déplacez-le ou retirez-le.")
    return folder


def _scan(root: Path, path: str, folder: Folder) -> None:
    for name, kind in _entries(root, path, folder):
        inner = f"{path}/{name}"
        if kind != "file":
            folder.refuse(
                inner, "file-place", "un dossier de content/ n'a pas de sous-dossier ; déplacez ce qu'il contient."
            )
        elif (fault := _fault(name, path)) is not None:
            folder.refuse(inner, *fault)
        else:
            (folder.pages if name.endswith(".md") else folder.images).append(inner)


def _scan_data(root: Path, path: str, data_files: Collection[str], folder: Folder) -> None:
    for name, _ in _entries(root, path, folder):
        if f"{path}/{name}" not in data_files:
            told = f"« {name} » n'a pas sa place ici : ce dossier n'a que des fichiers de données ; déplacez-le ou retirez-le."
            folder.refuse(f"{path}/{name}", "file-place", told)


def _entries(root: Path, path: str, folder: Folder) -> Iterator[tuple[str, str]]:
    """Entries of a folder but links, which are refused, and what systems leave. All are refused past `MOST`."""
    place = root / path
    if place.is_symlink():
        folder.refuse(path, "symbolic-link", "lien symbolique interdit ; mettez le dossier lui-même.")
        return
    if not place.is_dir():
        return
    entries = [(name, kind) for name, kind in list_folder(str(place)) if not (is_stray(name) or name == ".gitkeep")]
    if len(entries) > MOST:
        folder.refuse(
            path, "file-place", f"{len(entries)} fichiers dans ce dossier ; le maximum est {MOST}. Retirez-en."
        )
        return
    for name, kind in entries:
        if kind == "link":
            folder.refuse(f"{path}/{name}", "symbolic-link", "lien symbolique interdit ; mettez le fichier lui-même.")
        else:
            yield name, kind


def _fault(name: str, path: str) -> tuple[str, str] | None:
    """The rule that a name breaks, and why; None when it may stay."""
    suffix = Path(name).suffix
    if suffix not in (".md", ".png", ".jpg", ".webp"):
        kind = kinds.kind_by_name(name)
        what = f"« {name} » est {kind} ; {kinds.advice(kind)}" if kind else f"« {name} » n'a pas sa place ici"
        return "file-place", f"{what}. Une page est en Markdown (« .md »), une image en PNG, JPEG (« .jpg ») ou WebP."
    if suffix == ".md" and path.endswith(f"/{IMAGES}"):
        return "file-place", "le dossier images n'a que des images ; mettez la page dans pages, guides ou news."
    if not _NAME.fullmatch(name):
        return "file-name", "employez des minuscules sans accent, des chiffres et des tirets."
    return None


def findings(root: Path, data_files: Collection[str]) -> list[Finding]:
    """What forbids publishing from `content/`: what is out of place, and each image that may not be shown."""
    folder = scan(root, data_files)
    for path in folder.images:
        try:
            folder.findings.extend(_judged(root, path, stat_signature(root / path)))
        except OSError:
            folder.refuse(path, "unreadable-file", "ce fichier ne peut pas être lu ; vérifiez ses droits.")
    return folder.findings


@lru_cache(maxsize=MOST)
def _judged(root: Path, path: str, signature: StatSignature) -> tuple[Finding, ...]:
    """Kept as long as the image does not change."""
    del signature
    with (root / path).open("rb") as file:
        return tuple(judge.judge(file.read(judge.MAX_BYTES + 1), path))  # more is refused unread
