"""What a file is, judged by its first bytes, and what to send instead when it is no accepted image."""

from __future__ import annotations

import re

# Format of Pillow by suffix of a logo.
ACCEPTED = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WEBP"}

_EXPORT = (
    "ouvrez le logo dans le logiciel qui l'a fait, choisissez « Exporter » puis PNG, 800 pixels de large, "
    "et envoyez ce fichier"
)
_TAKE_OUT = "envoyez l'image elle-même, en PNG, JPEG ou WebP ; un texte se met dans la fiche, et le document reste sur votre site"
_CONVERT = "ouvrez cette image, choisissez « Enregistrer sous » puis PNG, et envoyez ce fichier"
_NOTHING = "envoyez une image PNG, JPEG ou WebP"

# What a reader calls each kind → what to do instead.
_ADVICE = {
    "un SVG": f"un SVG peut contenir un programme ; {_EXPORT}",
    "un PDF": f"un PDF peut contenir un programme ; {_TAKE_OUT}",
    "un dessin PostScript (EPS ou AI)": f"ce format peut contenir un programme ; {_EXPORT}",
    "un document Photoshop": _EXPORT,
    "un document Office": f"un document peut contenir un programme ; {_TAKE_OUT}",
    "une archive ou un document Office": f"une archive peut cacher un programme ; {_TAKE_OUT}",
    "un document RTF": f"un document peut contenir un programme ; {_TAKE_OUT}",
    "une page HTML": f"une page peut contenir un programme ; {_NOTHING}",
    "un programme": _NOTHING,
    "une image GIF": f"un GIF peut être animé ; {_CONVERT}",
    "une image BMP": _CONVERT,
    "une image TIFF": _CONVERT,
    "une icône ICO": _CONVERT,
    "une image AVIF ou HEIC": _CONVERT,
    "une image JPEG 2000 ou JPEG XL": _CONVERT,
    "une image FITS": _CONVERT,
    "une police de caractères": _NOTHING,
    "un fichier vide": f"l'envoi a échoué ; {_NOTHING}",
    "un fichier inconnu": _NOTHING,
}

_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"%PDF-", "un PDF"),
    (b"%!PS", "un dessin PostScript (EPS ou AI)"),
    (b"\xc5\xd0\xd3\xc6", "un dessin PostScript (EPS ou AI)"),
    (b"8BPS", "un document Photoshop"),
    (b"PK\x03\x04", "une archive ou un document Office"),
    (b"PK\x05\x06", "une archive ou un document Office"),
    (b"Rar!", "une archive ou un document Office"),
    (b"7z\xbc\xaf\x27\x1c", "une archive ou un document Office"),
    (b"\x1f\x8b", "une archive ou un document Office"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "un document Office"),
    (b"{\\rtf", "un document RTF"),
    (b"GIF8", "une image GIF"),
    (b"BM", "une image BMP"),
    (b"II*\0", "une image TIFF"),
    (b"MM\0*", "une image TIFF"),
    (b"\0\0\1\0", "une icône ICO"),
    (b"\0\0\0\x0cjP  ", "une image JPEG 2000 ou JPEG XL"),
    (b"\xff\x0a", "une image JPEG 2000 ou JPEG XL"),
    (b"SIMPLE  =", "une image FITS"),
    (b"MZ", "un programme"),
    (b"\x7fELF", "un programme"),
    (b"#!", "un programme"),
    (b"wOF", "une police de caractères"),
)
_SVG = re.compile(rb"<(?:\w+:)?svg[\s>]", re.IGNORECASE)
_HTML = re.compile(rb"<(?:!doctype html|html|head|body|script)[\s>]", re.IGNORECASE)
_SUFFIXES = {
    "un SVG": ("svg", "svgz"),
    "un PDF": ("pdf",),
    "un dessin PostScript (EPS ou AI)": ("eps", "ps", "ai"),
    "un document Photoshop": ("psd",),
    "un document Office": (
        "doc", "docx", "docm", "dot", "dotx", "odt", "ods", "odp", "odg", "ppt", "pptx", "pptm", "xls", "xlsx", "xlsm",
        "pub", "pages", "key", "numbers",
    ),
    "un document RTF": ("rtf",),
    "une archive ou un document Office": ("zip", "rar", "7z", "gz", "tar", "tgz"),
    "une page HTML": ("html", "htm", "xhtml", "mht"),
    "un programme": ("exe", "msi", "bat", "cmd", "com", "js", "mjs", "jar", "ps1", "py", "sh", "vbs", "php", "scr", "lnk"),
    "une image GIF": ("gif",),
    "une image BMP": ("bmp",),
    "une image TIFF": ("tif", "tiff"),
    "une icône ICO": ("ico",),
    "une image AVIF ou HEIC": ("avif", "heic", "heif"),
    "une image JPEG 2000 ou JPEG XL": ("jp2", "j2k", "jxl"),
}  # fmt: skip
_BY_SUFFIX = {suffix: kind for kind, suffixes in _SUFFIXES.items() for suffix in suffixes}


def recognise(raw: bytes) -> str:
    """What bytes are: `PNG`, `JPEG`, `WEBP`, or the French name of something else."""
    if not raw:
        return "un fichier vide"
    for magic, kind in _MAGIC:
        if raw.startswith(magic):
            return kind
    if raw[:4] == b"RIFF" and raw[8:12] == b"WEBP":
        return "WEBP"
    if raw[4:8] == b"ftyp":
        return "une image AVIF ou HEIC"
    start = raw[:4096].replace(b"\0", b"")  # UTF-16 too
    if _SVG.search(start):
        return "un SVG"
    return "une page HTML" if _HTML.search(start) else "un fichier inconnu"


def kind_by_name(path: str) -> str | None:
    """What a file's name says it is, when that is something that partners must not send; None otherwise."""
    _, _, suffix = path.rpartition("/")[2].rpartition(".")
    return _BY_SUFFIX.get(suffix.lower())


def advice(kind: str) -> str:
    """What to send instead of a kind that `recognise` or `kind_by_name` gave."""
    return _ADVICE[kind]
