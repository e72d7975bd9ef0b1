"""Whether an image may be accepted, judged by its content: container, metadata, then a full decoding under limits.

What passes is still decoded and encoded anew before anybody sees it (`publish.py`); the file itself is public with the
repository, hence what is refused here that encoding anew would have removed.
"""

from __future__ import annotations

import io
import re
import warnings
from dataclasses import replace

from egalite.finding import Finding
from egalite.images import kinds, parts, visibility
from egalite.images.container import Container, walk

MAX_BYTES = 300 * 1024
MAX_PIXELS = 4_000_000
# Pixels, on the longer side and on the shorter one; a page shows a logo in 200 by 100.
MIN_LONG, MIN_SHORT = 100, 16
# Programs of today make ten or so passes, and blocks of 4 KiB or more.
MAX_SCANS, MAX_PARTS = 32, 1000
_MODES = frozenset({"1", "L", "LA", "P", "PA", "RGB", "RGBA"})
# How files of other formats, pages and programs begin or give themselves away.
_FOREIGN = re.compile(
    rb"<script|<\?php|<!doctype|<html|<svg|<iframe|javascript:|%PDF-|PK\x03\x04|\x7fELF|#!/|MZ\x90\0", re.IGNORECASE
)
_NAMES = {"APP1": "Exif ou XMP", "APP13": "IPTC", "COM": "commentaire", "eXIf": "Exif", "EXIF": "Exif", "iCCP": "profil de couleurs",
          "ICC": "profil de couleurs", "ICCP": "profil de couleurs"}  # fmt: skip


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
    if container is None:
        return [_damaged()]
    # Nothing is decoded of what its outside refuses.
    return _outside(raw, kind, container) or _inside(raw, kind)


def _finding(rule: str, message: str) -> Finding:
    return Finding("", 1, 1, rule, message)


def _outside(raw: bytes, kind: str, container: Container) -> list[Finding]:
    if container.animated:
        return [_animated()]
    faults = []
    for count, most, noun in ((container.scans, MAX_SCANS, "passes"), (container.parts, MAX_PARTS, "morceaux")):
        if count > most:
            message = f"l'image est faite de {count} {noun} ; {most} suffisent. Enregistrez-la de nouveau."
            faults.append(_finding("image-parts", message))
    if len(raw) > container.end:
        count = len(raw) - container.end
        message = f"{count} octet{'s' if count > 1 else ''} après la fin de l'image"
        faults.append(
            _finding("image-trailing", f"il y a {message} : autre chose y est caché. Enregistrez-la de nouveau.")
        )
    for name, content in parts.unexpected(kind, container.extras):
        if _FOREIGN.search(content):
            message = f"la partie « {name} » de l'image contient un programme. Enregistrez-la de nouveau."
            faults.append(_finding("image-hidden", message))
        else:
            message = (
                f"la partie « {_NAMES.get(name, name)} » de l'image peut nommer une personne ou un lieu, et deviendrait publique ; "
                "exportez-la « sans métadonnées », ou envoyez-la par le formulaire, qui les ôte."
            )
            faults.append(_finding("image-personal-data", message))
    return faults


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
                if max(image.size) < MIN_LONG or min(image.size) < MIN_SHORT:
                    size = f"{image.width} sur {image.height} pixels : elle serait illisible"
                    return [_finding("image-small", f"l'image mesure {size}. Envoyez-la avec 800 pixels de large.")]
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
                fault = visibility.fault(image)
                return [_finding("image-ground", fault)] if fault else []
    except Exception:  # a decoder may raise anything on hostile bytes
        return [_damaged()]


def _animated() -> Finding:
    return _finding("image-animated", "l'image est animée ou en contient plusieurs ; enregistrez-en une seule, fixe.")


def _damaged() -> Finding:
    return _finding(
        "image-damaged", "l'image est abîmée : elle ne se décode pas jusqu'au bout. Enregistrez-la de nouveau."
    )
