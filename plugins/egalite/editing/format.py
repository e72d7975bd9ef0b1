"""Rewrite a record in the project's one style; its values and its comments stay what they were."""

from __future__ import annotations

from pathlib import Path

from egalite.editing import writer
from egalite.editing.writer import EditError
from egalite.records import comments
from egalite.records.document import Document, identify


def rewrite(root: Path, path: str, *, dry: bool) -> bool:
    """Put a record of a root in the project's style; whether that changes its file. A `dry` run writes nothing.

    Raises EditError, the file untouched.
    """
    place = root / path
    raw = place.read_bytes()
    content = restyle(path, raw)
    if content != raw and not dry:
        writer.replace(place, content)
    return content != raw


def restyle(path: str, raw: bytes) -> bytes:
    """The bytes of a record's file in the project's style, the same when they already are.

    Raises EditError (French sentence) for what the strict reader refuses, naming the line, and for a text that would not
    say the same once rewritten.
    """
    before = _read(path, raw)
    if before.findings or before.data is None:
        first = min(before.findings, key=lambda finding: finding.place)
        raise EditError(f"{path}:{first.line} : {first.message}")
    content = comments.restyle(before).encode()
    after = _read(path, content)
    same = after.data == before.data and after.body.strip() == before.body.strip() and not after.findings
    if not same or comments.texts(after.front) != comments.texts(before.front):
        raise EditError(
            f"{path}:1 : ce fichier est écrit d'une façon que la commande ne sait pas reprendre sans risque ; "
            "mettez-le en forme à la main, en comparant avec une autre fiche."
        )
    return content


def _read(path: str, raw: bytes) -> Document:
    return Document(path, *identify(path), raw)
