"""Which files under a root are records, and which have no business there."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from egalite.finding import Finding
from egalite.images import kinds
from egalite.records.listing import Kind, list_folder
from egalite.records.stray import is_stray

IDENTIFIER = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
MOST = 50_000  # entries of one folder
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
_LOGO = re.compile(r"logo\.(png|jpg|jpeg|webp)\Z")


@dataclass(slots=True)
class Tree:
    """Relative paths of the records of a root, by kind; and what is out of place."""

    root: Path
    schemes: dict[str, str] = field(default_factory=dict)
    partners: dict[str, str] = field(default_factory=dict)
    committee: dict[str, str] = field(default_factory=dict)
    logos: dict[str, str] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    @property
    def records(self) -> list[str]:
        """Paths of all records: partners first, then schemes, then meetings."""
        return [*self.partners.values(), *self.schemes.values(), *self.committee.values()]

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
    for name in ("schemes", "partners"):
        if not (root / name).is_dir():
            raise NotADirectoryError(
                f"« {root} » ne contient pas de dossier {name}/ : ce n'est pas un dossier de fiches."
            )
    tree = Tree(root)
    for name, kind in _entries("schemes", tree):
        identifier = _file(name, kind, "schemes", ".md", tree)
        if identifier:
            tree.schemes[identifier] = f"schemes/{name}"
    for name, kind in _entries("partners", tree):
        _partner(name, kind, tree)
    if (root / "committee").is_dir():
        for name, kind in _entries("committee", tree):
            identifier = _file(name, kind, "committee", ".yml", tree)
            if identifier:
                tree.committee[identifier] = f"committee/{name}"
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


def _file(name: str, kind: Kind, folder: str, suffix: str, tree: Tree) -> str | None:
    path = f"{folder}/{name}"
    if kind != "file" or not name.endswith(suffix):
        message = f"le dossier {folder}/ ne contient que des fichiers « {suffix} » ; déplacez ou supprimez celui-ci."
        tree.refuse(path, "file-place", message)
        return None
    identifier = name.removesuffix(suffix)
    pattern = _DATE if folder == "committee" else IDENTIFIER
    if not pattern.match(identifier):
        _bad_name(path, identifier, folder, tree)
        return None
    return identifier


def _partner(name: str, kind: Kind, tree: Tree) -> None:
    path = f"partners/{name}"
    if kind != "folder":
        message = "le dossier partners/ ne contient que des dossiers, un par organisme ; déplacez ce fichier."
        tree.refuse(path, "file-place", message)
        return
    if not IDENTIFIER.match(name):
        _bad_name(path, name, "partners", tree)
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
    kind = kinds.kind_by_name(name)
    if kind is not None:
        return f"« {name} » est {kind} : ce format n'est pas accepté ; {kinds.advice(kind)}."
    return (
        "le dossier d'un organisme ne contient que partner.yml et logo.png, logo.jpg ou logo.webp ; retirez ce fichier."
    )


def _bad_name(path: str, identifier: str, folder: str, tree: Tree) -> None:
    if folder == "committee":
        message = "le nom du fichier doit être la date de la réunion, par exemple 2026-11-23.yml."
    else:
        message = f"« {identifier} » ne peut pas être un identifiant ; employez des minuscules sans accent, des chiffres et des tirets."
    tree.refuse(path, "file-name", message)
