"""Whether an image may be accepted, judged by its content: container, metadata, then a full decoding under limits.

What passes is still decoded and encoded anew before anybody sees it (`publish.py`); the file itself is public with the
repository, hence what is refused here that encoding anew would have removed.
"""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from typing import Any

from egalite.finding import Finding
from egalite.images import kinds
from egalite.images.container import Container, walk

MAX_BYTES = 300 * 1024
MAX_PIXELS = 4_000_000
_MODES = frozenset({"1", "L", "LA", "P", "PA", "RGB", "RGBA"})
# How files of other formats, pages and programs begin or give themselves away.
_FOREIGN = re.compile(
    rb"<script|<\?php|<!doctype|<html|<svg|<iframe|javascript:|%PDF-|PK\x03\x04|\x7fELF|#!/|MZ\x90\0", re.IGNORECASE
)
# Exif 3.0 §4.6: tags that name a person or a device, in the main directory and in the Exif one.
_EXIF, _GPS = 0x8769, 0x8825
_PLACE, _AUTHOR = "le lieu de la prise de vue", "le nom de son auteur"
_NAMES = {
    0x013B: _AUTHOR,
    0x9C9D: _AUTHOR,
    0xA430: "le nom du propriétaire de l'appareil",
    0xA431: "le numéro de l'appareil",
}
_XMP_GPS, _XMP_AUTHOR = re.compile(rb"exif:GPS"), re.compile(rb"<dc:creator|dc:creator=|photoshop:AuthorsPosition")
_PNG_TEXTS = frozenset({"tEXt", "zTXt", "iTXt"})
_PNG_AUTHOR = re.compile(rb"(?:Author|Artist)\0", re.IGNORECASE)


def judge(raw: bytes, path: str) -> list[Finding]:
    """What forbids accepting an image handed over under this path; nothing when it may be."""
    findings: dict[tuple[str, str], Finding] = {}
    for finding in _findings(raw, path):
        # Each kind of personal data is told, any other reason once.
        key = (finding.rule, finding.message if finding.rule == "image-personal-data" else "")
        findings.setdefault(key, replace(finding, file=path))
    return list(findings.values())


def _findings(raw: bytes, path: str) -> list[Finding]:
    if len(raw) > MAX_BYTES:
        message = f"l'image pèse plus de {MAX_BYTES // 1024} Kio ; réduisez-la à 800 pixels de large."
        return [_finding("image-weight", message)]
    kind = kinds.recognise(raw)
    if kind not in kinds.ACCEPTED.values():
        message = f"ce fichier est {kind}, pas une image acceptée ; {kinds.advice(kind)}."
        return [_finding("image-format", message)]
    expected = kinds.ACCEPTED[f".{path.rpartition('.')[2]}"]
    if kind != expected:
        message = f"ce fichier est une image {kind} sous un nom de {expected} ; donnez-lui le bon nom."
        return [_finding("image-format", message)]
    container = walk(raw, kind)
    return [_damaged()] if container is None else [*_outside(raw, container), *_inside(raw, kind)]


def _finding(rule: str, message: str) -> Finding:
    return Finding("", 1, 1, rule, message)


def _outside(raw: bytes, container: Container) -> list[Finding]:
    faults = []
    if container.animated:
        faults.append(_animated())
    if len(raw) > container.end:
        count = len(raw) - container.end
        message = f"{count} octet{'s' if count > 1 else ''} après la fin de l'image"
        faults.append(
            _finding("image-trailing", f"il y a {message} : autre chose y est caché. Enregistrez-la de nouveau.")
        )
    for name, content in container.extras:
        faults.extend(_extra(name, content))
    return faults


def _extra(name: str, content: bytes) -> Iterator[Finding]:
    """What a part without pixels hides or tells."""
    if _FOREIGN.search(content):
        message = f"la partie « {name} » de l'image contient un programme. Enregistrez-la de nouveau."
        yield _finding("image-hidden", message)
    if _XMP_GPS.search(content):
        yield _personal(_PLACE)
    if _XMP_AUTHOR.search(content) or (name in _PNG_TEXTS and _PNG_AUTHOR.match(content)):
        yield _personal(_AUTHOR)


def _inside(raw: bytes, kind: str) -> list[Finding]:
    """What decoding tells. Any failure of the decoder is a refusal."""
    from PIL import Image, ImageFile

    # A setting of the whole process, which a library that draws may have turned on: half an image would pass for one.
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with Image.open(io.BytesIO(raw), formats=[kind]) as image:
                if image.width * image.height > MAX_PIXELS:
                    size = f"{image.width} sur {image.height} pixels ; le maximum est {MAX_PIXELS} pixels en tout"
                    return [_finding("image-pixels", f"l'image mesure {size}. Réduisez-la à 800 pixels de large.")]
                if getattr(image, "n_frames", 1) > 1:
                    return [_animated()]
                if image.mode not in _MODES:
                    colours = "quadrichromie (CMJN)" if image.mode == "CMYK" else f"mode « {image.mode} »"
                    return [
                        _finding(
                            "image-colours", f"les couleurs sont en {colours} ; enregistrez l'image en RVB, 8 bits."
                        )
                    ]
                image.load()
                # PNG texts may be compressed in the file: they are read here.
                texts = [(str(key), text.encode()) for key, text in image.info.items() if isinstance(text, str)]
                return [*chain.from_iterable(_extra(*text) for text in texts), *_exif(image.getexif())]
    except Exception:  # a decoder may raise anything on hostile bytes
        return [_damaged()]


def _exif(exif: Any) -> list[Finding]:
    faults = [_personal(_PLACE)] if exif.get_ifd(_GPS) else []
    tags = {**dict(exif), **exif.get_ifd(_EXIF)}
    return faults + [_personal(name) for tag, name in _NAMES.items() if tags.get(tag)]


def _animated() -> Finding:
    return _finding("image-animated", "l'image est animée ou en contient plusieurs ; enregistrez-en une seule, fixe.")


def _damaged() -> Finding:
    return _finding(
        "image-damaged", "l'image est abîmée : elle ne se décode pas jusqu'au bout. Enregistrez-la de nouveau."
    )


def _personal(datum: str) -> Finding:
    return _finding(
        "image-personal-data", f"l'image contient {datum}, qui deviendrait public ; exportez-la « sans métadonnées »."
    )
