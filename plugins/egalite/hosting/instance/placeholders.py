"""Placeholders that pass for values: an owner that no forge knows, a name reserved for examples, words to be completed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from egalite.hosting.instance.gap import Audience, Gap, Stage
from egalite.records.content import forge, publisher
from egalite.records.data_file import DataFileError
from egalite.records.stray import is_stray

CODEOWNERS = ".github/CODEOWNERS"
_OWNER = re.compile(r"(?<!\S)@([A-Za-z0-9_.-]+)(?:/[A-Za-z0-9_.-]+)?")
# Names that nobody can have (RFC 2606, RFC 6761; numbers that the ARCEP keeps for fiction), and what people write to come back to.
_RESERVED = re.compile(
    r"(?<![a-z0-9.-])[a-z0-9.-]{0,200}(?:\bexemple\.fr|\.(?:invalid|example|test|localhost))\b|\bexample\.(?:com|org|net)\b"
    r"|\b(?:01 99 00|02 61 91|03 53 01|04 65 71|05 36 49) \d\d \d\d\b",
    re.IGNORECASE,
)
_TO_COMPLETE = re.compile(r"\bORGANISATION\b|\bTODO\b|\bXXX+\b|\b[àÀ] (?:compléter|remplir)\b|_{6,}|AAAA…")
# Folders and files of an instance where a placeholder would be met; the docs and examples may speak of placeholders.
_PLACES = (
    ("publisher.yml", Audience.PUBLISHER, Stage.PUBLISH),
    ("content/pages", Audience.PUBLISHER, Stage.PUBLISH),
    ("content/guides", Audience.PUBLISHER, Stage.PUBLISH),
    ("content/news", Audience.PUBLISHER, Stage.PUBLISH),
    ("forge.yml", Audience.FORGE, Stage.OPEN),
    (".github/ISSUE_TEMPLATE", Audience.FORGE, Stage.OPEN),
    ("SECURITY.md", Audience.PUBLISHER, Stage.OPEN),
    ("deploy/hosts.yml", Audience.HOST, Stage.DEPLOY),
    ("deploy/allowed_signers", Audience.HOST, Stage.DEPLOY),
)


def gaps(root: Path) -> Iterator[Gap]:
    """The placeholders of a root."""
    yield from _owners(root)
    for place, audience, stage in _PLACES:
        for name, number, line in _lines(root, place):
            if line.lstrip().startswith("#"):
                continue  # in a settings file, an example beside its field
            value = re.sub(r"\s#.*", "", line) if name.endswith(".yml") else line
            for found in (*_RESERVED.finditer(value), *_TO_COMPLETE.finditer(value)):
                told = f"« {found[0]} » n'est qu'un exemple ou une place gardée ; mettez-y la vraie valeur"
                yield Gap(name, number, _field(line) if name.endswith(".yml") else "", audience, stage, told)


def _owners(root: Path) -> Iterator[Gap]:
    """Owners of another organisation than the repository's, which the forge drops without a word."""
    try:
        settings = forge.read(root / forge.FILE.path)
    except DataFileError:
        settings = None
    if settings is not None and settings.kind != "github":
        return  # GitLab Free reads no owners (docs/hebergeur-deux-forges.md)
    group = settings.repository.partition("/")[0].lower() if settings else ""
    for name, number, line in _lines(root, CODEOWNERS):
        owners = {match[1] for match in _OWNER.finditer(line.partition("#")[0])}
        strangers = sorted(one for one in owners if one == "ORGANISATION" or (group and one.lower() != group))
        if strangers:
            own = f"« @{group}/… »" if group else "le nom de votre organisation sur la forge"
            told = (
                f"« @{strangers[0]} » n'est pas votre organisation : personne ne relirait ces fichiers ; écrivez {own}"
            )
            yield Gap(name, number, line.split()[0], Audience.FORGE, Stage.OPEN, told)


def _lines(root: Path, place: str) -> Iterator[tuple[str, int, str]]:
    """File, number and text of each line of a file, or of the files of a folder."""
    top = root / place
    for path in sorted(top.rglob("*")) if top.is_dir() else [top]:
        if path.is_file() and path.suffix in (".yml", ".md", "") and not is_stray(path.name):
            text = path.read_text(encoding="utf-8", errors="replace")
            for number, line in enumerate(text.splitlines(), 1):
                yield path.relative_to(root).as_posix(), number, line


def _field(line: str) -> str:
    return line.partition(":")[0].strip(" -")


assert publisher.FILE.path == _PLACES[0][0]
