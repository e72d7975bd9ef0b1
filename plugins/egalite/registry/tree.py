"""Which files under a root are records, and which have no business there."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from pathlib import Path

from egalite.registry.finding import Finding

IDENTIFIER = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
_LOGO = re.compile(r"logo\.(png|jpg|jpeg|webp)\Z")


@dataclass(slots=True)
class Tree:
    """Relative paths of the records of a root, by kind, and what is out of place."""

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


def scan(root: Path) -> Tree:
    """List a root's records. Raises NotADirectoryError, in French, when `root` has no `schemes` or `partners`."""
    for name in ("schemes", "partners"):
        if not (root / name).is_dir():
            raise NotADirectoryError(
                f"« {root} » ne contient pas de dossier {name}/ : ce n'est pas un dossier de fiches."
            )
    tree = Tree(root)
    for entry in _entries(root, "schemes", tree):
        identifier = _file(entry, "schemes", ".md", tree)
        if identifier:
            tree.schemes[identifier] = f"schemes/{entry.name}"
    for entry in _entries(root, "partners", tree):
        _partner(entry, tree)
    if (root / "committee").is_dir():
        for entry in _entries(root, "committee", tree):
            identifier = _file(entry, "committee", ".yml", tree)
            if identifier:
                tree.committee[identifier] = f"committee/{entry.name}"
    return tree


def _entries(root: Path, folder: str, tree: Tree) -> list[os.DirEntry[str]]:
    with os.scandir(f"{root}/{folder}") as found:
        entries = sorted(found, key=lambda entry: entry.name)
    kept = []
    for entry in entries:
        path = f"{folder}/{entry.name}"
        if entry.name == ".gitkeep":
            continue
        if entry.is_symlink():
            tree.findings.append(
                Finding(path, 1, 1, "symbolic-link", "lien symbolique interdit ; mettez le fichier lui-même.")
            )
        else:
            kept.append(entry)
    return kept


def _file(entry: os.DirEntry[str], folder: str, suffix: str, tree: Tree) -> str | None:
    path = f"{folder}/{entry.name}"
    if not entry.is_file(follow_symlinks=False) or not entry.name.endswith(suffix):
        message = f"le dossier {folder}/ ne contient que des fichiers « {suffix} » ; déplacez ou supprimez celui-ci."
        tree.findings.append(Finding(path, 1, 1, "file-place", message))
        return None
    identifier = entry.name.removesuffix(suffix)
    pattern = _DATE if folder == "committee" else IDENTIFIER
    if not pattern.match(identifier):
        _bad_name(path, identifier, folder, tree)
        return None
    return identifier


def _partner(entry: os.DirEntry[str], tree: Tree) -> None:
    path = f"partners/{entry.name}"
    if not entry.is_dir(follow_symlinks=False):
        message = "le dossier partners/ ne contient que des dossiers, un par organisme ; déplacez ce fichier."
        tree.findings.append(Finding(path, 1, 1, "file-place", message))
        return
    if not IDENTIFIER.match(entry.name):
        _bad_name(path, entry.name, "partners", tree)
        return
    found = False
    for inner in _entries(tree.root, path, tree):
        if inner.name == "partner.yml" and inner.is_file(follow_symlinks=False):
            tree.partners[entry.name] = f"{path}/partner.yml"
            found = True
        elif _LOGO.match(inner.name) and inner.is_file(follow_symlinks=False) and entry.name not in tree.logos:
            tree.logos[entry.name] = f"{path}/{inner.name}"
        else:
            message = (
                "le dossier d'un organisme ne contient que partner.yml et logo.png, logo.jpg ou logo.webp ; "
                "retirez ce fichier."
            )
            tree.findings.append(Finding(f"{path}/{inner.name}", 1, 1, "file-place", message))
    if not found:
        tree.findings.append(
            Finding(path, 1, 1, "file-place", "ce dossier n'a pas de fichier partner.yml ; ajoutez-le.")
        )


def _bad_name(path: str, identifier: str, folder: str, tree: Tree) -> None:
    if folder == "committee":
        message = "le nom du fichier doit être la date de la réunion, par exemple 2026-11-23.yml."
    else:
        message = f"« {identifier} » ne peut pas être un identifiant ; employez des minuscules sans accent, des chiffres et des tirets."
    tree.findings.append(Finding(path, 1, 1, "file-name", message))
