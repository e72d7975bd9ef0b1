"""The tree of a proposal: kinds, names, places and sizes of its entries, judged without reading their contents."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import accumulate

from egalite.finding import Finding
from egalite.gate.limits import Limits
from egalite.gate.record import PROPOSED
from egalite.history.entries import LINK, MOST_FILES, REGULAR, REMOVED, SUBMODULE, Delta, Entry
from egalite.images import kinds
from egalite.records import characters
from egalite.records.kinds import BY_FOLDER, DEVICE, FOLDERS, KINDS
from egalite.records.stray import is_stray

RECORD_FOLDERS = (*FOLDERS, "content")
_PLAIN = re.compile(r"[A-Za-z0-9._][A-Za-z0-9._-]*\Z")
_WORDS = re.compile(r"[\w.][\w. -]*\Z")
_LONGEST_NAME, _LONGEST_PATH = 100, 200
# Git's own folder, and the short name that Windows gives it (CVE-2019-1352, CVE-2014-9390).
_GIT = re.compile(r"(?:\.git|git~[0-9]+)\Z", re.IGNORECASE)


Verdict = tuple[Finding, str]  # a finding, and the commit when only a version that passes through it is meant


def judge(proposal: Delta, limits: Limits) -> Iterator[Verdict]:
    """What forbids looking at a proposal, by its tree alone."""
    for entry in (*proposal.changed, *proposal.passing):
        for finding in _entry(entry, limits):
            yield finding, entry.commit
    for finding in (*_clashes(proposal), *_amount(proposal, limits)):
        yield finding, ""


def _entry(entry: Entry, limits: Limits) -> Iterator[Finding]:
    def finding(rule: str, message: str) -> Finding:
        return Finding(entry.path, 1, 1, rule, message)

    name = _name_fault(entry.path, _PLAIN if limits.places else _WORDS) if entry.mode != REMOVED else None
    if name is not None:
        yield finding("gate-name", name)
    elif limits.places is not None and not limits.places.fullmatch(entry.path):
        yield finding("gate-place", _place_fault(entry.path))
    elif limits.places is not None and (form := _name_form(entry.path)):
        yield finding("file-name", form)
    if entry.mode == LINK:
        yield finding("symbolic-link", "lien symbolique interdit ; mettez le fichier lui-même.")
    elif entry.mode == SUBMODULE:
        yield finding(
            "gate-submodule", "un autre dépôt Git est glissé ici (sous-module) ; mettez les fichiers eux-mêmes."
        )
    elif entry.mode not in (REGULAR, REMOVED) and _holds_records(entry.path, limits):
        yield finding(
            "gate-mode",
            "ce fichier est marqué comme un programme ; retirez-lui ce droit (git update-index --chmod=-x).",
        )
    if entry.size > limits.file_bytes:
        yield finding(
            "gate-file-size", f"ce fichier pèse {entry.size} octets ; le maximum est {limits.file_bytes}. Allégez-le."
        )


def _holds_records(path: str, limits: Limits) -> bool:
    return limits.places is not None or path.partition("/")[0] in RECORD_FOLDERS


def _name_fault(path: str, usual: re.Pattern[str]) -> str | None:
    """Why no disk should be given a file of this name; None when one may."""
    if (
        not path.isprintable()
        or any("\udc80" <= character <= "\udcff" for character in path)
        or characters.faults_of(path)
    ):
        return "le nom contient un caractère invisible, de contrôle ou illisible ; renommez le fichier."
    if len(path) > _LONGEST_PATH:
        return f"le chemin est trop long ({len(path)} caractères ; {_LONGEST_PATH} au plus) ; renommez le fichier."
    for part in path.split("/"):
        if part in ("", ".", ".."):
            return "le chemin remonte ou saute un dossier ; renommez le fichier."
        if _GIT.match(part):
            return f"« {part} » est un nom réservé à Git ; renommez le fichier."
        if DEVICE.match(part):
            return f"« {part} » est un nom réservé par Windows ; renommez le fichier."
        if is_stray(part):
            return f"« {part} » est un fichier du système ou de l'éditeur de texte ; retirez-le de la proposition."
        if part.endswith("."):
            return f"« {part} » finit par un point, que Windows efface ; renommez le fichier."
        if len(part) > _LONGEST_NAME:
            return f"le nom est trop long ({len(part)} caractères ; {_LONGEST_NAME} au plus) ; raccourcissez-le."
        if not usual.match(part):
            return (
                f"« {part} » ne peut pas être un nom ici ; employez des lettres sans accent, des chiffres, des tirets."
            )
    return None


def _place_fault(path: str) -> str:
    kind = kinds.kind_by_name(path)
    folder = path.partition("/")[0]
    open_folders = [KINDS[name].folder for name in PROPOSED]
    if folder in open_folders and kind is not None:
        return f"ce fichier est {kind} : ce format n'est pas accepté ; {kinds.advice(kind)}."
    if folder == KINDS["partner"].folder:
        return "le dossier d'un organisme ne contient que partner.yml et logo.png, logo.jpg ou logo.webp ; retirez ce fichier."
    if folder in open_folders:
        return f"le dossier {folder}/ ne contient que des fiches « .md », sans sous-dossier ; déplacez ou retirez ce fichier."
    *first, last = (f"{folder}/" for folder in sorted(open_folders, reverse=True))
    return (
        f"une proposition de fiche ne change que {', '.join(first)} et {last} ; retirez ce fichier de la proposition, "
        "l'équipe du site s'occupe du reste."
    )


def _name_form(path: str) -> str:
    """What the name of a file or folder of records should be; empty when it is."""
    kind = BY_FOLDER[path.partition("/")[0]]
    return "" if kind.identifier.match(kind.id_of(path)) else kind.form


def _clashes(proposal: Delta) -> Iterator[Finding]:
    """Names of files or folders that some disks cannot tell apart."""
    spellings: dict[str, set[str]] = {}
    for path in proposal.paths:
        for part in accumulate(path.split("/"), "{}/{}".format):
            spellings.setdefault(_fold(part), set()).add(part)
    double = {part for forms in spellings.values() if len(forms) > 1 for part in forms}
    for entry in proposal.changed:
        if entry.mode == REMOVED or not double:
            continue
        for part in accumulate(entry.path.split("/"), "{}/{}".format):
            if part in double:
                twin = min(spellings[_fold(part)] - {part})
                message = (
                    f"« {part} » et « {twin} » ne se distinguent pas sur tous les ordinateurs ; gardez un seul nom."
                )
                yield Finding(entry.path, 1, 1, "gate-case", message)
                break


def _fold(path: str) -> str:
    return unicodedata.normalize("NFKC", path).casefold()


def _amount(proposal: Delta, limits: Limits) -> Iterator[Finding]:
    """Findings on the whole; they stand at the first file, in order of names."""
    every = (*proposal.changed, *proposal.passing)
    first = min((entry.path for entry in every), default="")
    count = len({entry.path for entry in every})
    if count > limits.files:
        message = f"la proposition change {count} fichiers ; le maximum est {limits.files}. Faites-en plusieurs."
        yield Finding(first, 1, 1, "gate-files", message)
    sizes = {entry.blob: entry.size for entry in every}
    if count <= limits.files and len(sizes) > MOST_FILES:
        message = (
            f"la proposition apporte {len(sizes)} versions de fichiers ; le maximum est {MOST_FILES}. Refaites-la en un seul "
            "enregistrement."
        )
        yield Finding(first, 1, 1, "gate-files", message)
    total = sum(sizes.values())
    if total > limits.total_bytes:
        message = f"la proposition pèse {total} octets ; le maximum est {limits.total_bytes}. Faites-en plusieurs."
        yield Finding(first, 1, 1, "gate-total-size", message)
