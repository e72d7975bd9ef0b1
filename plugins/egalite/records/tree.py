"""Which files under a root are records, and which have no business there."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from egalite.finding import Finding
from egalite.images.kinds import advice, kind_by_name
from egalite.records.kinds import DEVICE, IDENTIFIER, KINDS, Name, RecordKind
from egalite.records.listing import Kind, list_folder
from egalite.records.stray import is_stray

_NEEDED = ("schemes", "partners")  # folders without which a root is none
MOST = 50_000  # entries of one folder
_LOGO = re.compile(r"logo\.(png|jpg|jpeg|webp)\Z")


@dataclass(slots=True)
class Tree:
    """Relative paths of the records of a root, by kind; and what is out of place."""

    root: Path
    paths: dict[Name, dict[str, str]] = field(default_factory=lambda: {kind.name: {} for kind in KINDS.values()})
    logos: dict[str, str] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    @property
    def schemes(self) -> dict[str, str]:
        """Paths of the schemes, by id."""
        return self.paths["scheme"]

    @property
    def partners(self) -> dict[str, str]:
        """Paths of the partners' records, by id."""
        return self.paths["partner"]

    @property
    def committee(self) -> dict[str, str]:
        """Paths of the meetings of the committee, by id."""
        return self.paths["committee"]

    @property
    def records(self) -> list[str]:
        """Paths of all records, in the order of their kinds: partners first, which others name."""
        return [path for kind in self.paths.values() for path in kind.values()]

    @property
    def files(self) -> list[str]:
        """Paths of all that is read: the records and the logos."""
        return [*self.records, *self.logos.values()]

    def refuse(self, path: str, rule: str, message: str) -> None:
        """Tell that something is out of place, unless a system or an editor left it there."""
        if not is_stray(path.rpartition("/")[2]):
            self.findings.append(Finding(path, 1, 1, rule, message))


def scan(root: Path) -> Tree:
    """List a root's records.

    Raises NotADirectoryError, in French, when `root` has no `schemes` or `partners`.
    """
    for name in _NEEDED:
        if not (root / name).is_dir():
            raise NotADirectoryError(
                f"« {root} » ne contient pas de dossier {name}/ : ce n'est pas un dossier de fiches."
            )
    tree = Tree(root)
    for record in KINDS.values():
        if not (root / record.folder).is_dir():
            continue
        for name, kind in _entries(record.folder, tree):
            if record.name == "partner":
                _partner(name, kind, tree)
            else:
                _file(name, kind, record, tree)
    return tree


def _entries(folder: str, tree: Tree) -> list[tuple[str, Kind]]:
    """What a folder holds, but links, which are refused."""
    entries: list[tuple[str, Kind]] = []
    if (tree.root / folder).is_symlink():
        tree.refuse(folder, "symbolic-link", "lien symbolique interdit ; mettez le dossier lui-même.")
        return entries
    listed = list_folder(f"{tree.root}/{folder}")
    if len(listed) > MOST:
        message = f"{len(listed)} entrées dans ce dossier ; le maximum est {MOST}. Retirez-en."
        tree.refuse(folder, "file-place", message)
        return entries
    for name, kind in listed:
        if name == ".gitkeep":
            continue
        if kind == "link":
            tree.refuse(f"{folder}/{name}", "symbolic-link", "lien symbolique interdit ; mettez le fichier lui-même.")
        else:
            entries.append((name, kind))
    return entries


def _file(name: str, kind: Kind, record: RecordKind, tree: Tree) -> None:
    path = f"{record.folder}/{name}"
    if kind != "file" or not record.holds(path):
        message = f"le dossier {record.folder}/ ne contient que des fichiers « {record.suffix} » ; déplacez ou supprimez celui-ci."
        tree.refuse(path, "file-place", message)
        return
    identifier = record.id_of(path)
    if record.identifier.match(identifier):
        tree.paths[record.name][identifier] = path
    else:
        _bad_name(path, identifier, record, tree)


def _partner(name: str, kind: Kind, tree: Tree) -> None:
    path = f"partners/{name}"
    if kind != "folder":
        message = "le dossier partners/ ne contient que des dossiers, un par organisme ; déplacez ce fichier."
        tree.refuse(path, "file-place", message)
        return
    if not IDENTIFIER.match(name):
        _bad_name(path, name, KINDS["partner"], tree)
        return
    has_record = False
    for inner, inner_kind in _entries(path, tree):
        if inner == "partner.yml" and inner_kind == "file":
            tree.partners[name] = f"{path}/partner.yml"
            has_record = True
        elif _LOGO.match(inner) and inner_kind == "file":
            first = tree.logos.setdefault(name, f"{path}/{inner}").rpartition("/")[2]
            if first != inner:
                told = f"il y a deux logos, {first} et {inner} ; gardez-en un, celui qui se voit sur fond blanc."
                tree.refuse(f"{path}/{inner}", "file-place", told)
        else:
            tree.refuse(f"{path}/{inner}", "file-place", _not_a_logo(inner))
    # A folder that Git left, since it only holds what Git does not know, is no organisation's.
    if not has_record and not _left_by_git(f"{tree.root}/{path}"):
        tree.refuse(path, "file-place", "ce dossier n'a pas de fichier partner.yml ; ajoutez-le.")


def _left_by_git(folder: str) -> bool:
    """Whether a folder holds nothing but what Git does not know."""
    entries = list_folder(folder)
    return bool(entries) and all(is_stray(name) for name, _ in entries)


def _not_a_logo(name: str) -> str:
    """Why a file has no place beside partner.yml, and what to send instead."""
    kind = kind_by_name(name)
    if kind is not None:
        return f"« {name} » est {kind} : ce format n'est pas accepté ; {advice(kind)}."
    return (
        "le dossier d'un organisme ne contient que partner.yml et logo.png, logo.jpg ou logo.webp ; retirez ce fichier."
    )


def _bad_name(path: str, identifier: str, record: RecordKind, tree: Tree) -> None:
    own = record.identifier is not IDENTIFIER
    form = "Windows réserve ce nom ; ajoutez-lui un mot." if DEVICE.match(identifier) else record.form
    message = form if own else f"« {identifier} » ne peut pas être un identifiant ; {form}"
    tree.refuse(path, "file-name", message)
