"""Logos made to harm, each with the rule that refuses it and words of its message; and logos that must pass."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from typing import NamedTuple

from PIL import Image, ImageCms, ImageDraw, PngImagePlugin

GPS, ARTIST, SERIAL = 0x8825, 0x013B, 0xA431


class Case(NamedTuple):
    """A file name, how to make its content, the rule that must refuse it, words of the message."""

    file: str
    make: Callable[[], bytes]
    rule: str
    words: str


def drawing(mode: str = "RGB", size: tuple[int, int] = (320, 160)) -> Image.Image:
    """A small drawing of several colours."""
    image = Image.new("RGBA", size, (255, 255, 255, 0))
    pen = ImageDraw.Draw(image)
    pen.ellipse((10, 10, size[1] - 10, size[1] - 10), fill=(12, 74, 87, 255))
    pen.rectangle((size[0] // 2, 40, size[0] - 10, 90), fill=(122, 31, 61, 255))
    return image if mode == "RGBA" else image.convert(mode)


def saved(kind: str, mode: str = "RGB", **settings: object) -> bytes:
    """The drawing as a file."""
    content = io.BytesIO()
    drawing(mode).save(content, kind, **settings)
    return content.getvalue()


def chunk(name: bytes, content: bytes) -> bytes:
    """A PNG chunk."""
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def png_with(name: bytes, content: bytes) -> bytes:
    """The drawing with a chunk more, after its header."""
    raw = saved("PNG")
    return raw[:33] + chunk(name, content) + raw[33:]


def png_bomb(width: int, height: int) -> bytes:
    """A small file that claims many pixels."""
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    rows = zlib.compress(b"\0" * 100_000, 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def jpeg_with(marker: int, content: bytes) -> bytes:
    """The drawing with a segment more, first."""
    raw = saved("JPEG")
    return raw[:2] + struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content + raw[2:]


def webp_with(name: bytes, content: bytes) -> bytes:
    """The drawing with a chunk more, last."""
    raw = saved("WEBP") + name + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)
    return b"RIFF" + struct.pack("<I", len(raw) - 8) + raw[8:]


def exif(tag: int, value: object) -> bytes:
    """Exif metadata of one tag, or of a place."""
    made = Image.Exif()
    if tag == GPS:
        made.get_ifd(GPS).update(value)  # type: ignore[call-overload]
    elif tag == SERIAL:
        made.get_ifd(0x8769)[tag] = value
    else:
        made[tag] = value
    return made.tobytes()


def animated(kind: str) -> bytes:
    frames = [drawing(), drawing().rotate(90)]
    content = io.BytesIO()
    frames[0].save(content, kind, save_all=True, append_images=frames[1:], duration=100)
    return content.getvalue()


def png_text(key: str, value: str, *, compressed: bool = False) -> bytes:
    text = PngImagePlugin.PngInfo()
    text.add_itxt(key, value, zip=compressed)
    return saved("PNG", pnginfo=text)


def noise() -> bytes:
    """A photograph saved too large."""
    content = io.BytesIO()
    Image.effect_noise((900, 900), 90).convert("RGB").save(content, "PNG")
    return content.getvalue()


def jpeg_scans(count: int) -> bytes:
    """A progressive drawing whose last pass comes again and again."""
    raw = saved("JPEG", progressive=True)
    last = raw[raw.rindex(b"\xff\xda") : -2]
    return raw[:-2] + last * count + raw[-2:]


def png_crumbs(count: int) -> bytes:
    """The drawing with blocks of pixels that hold none."""
    raw = saved("PNG")
    return raw[:-12] + chunk(b"IDAT", b"") * count + raw[-12:]


def plain(size: tuple[int, int], colour: str = "navy") -> bytes:
    """One colour."""
    content = io.BytesIO()
    Image.new("RGB", size, colour).save(content, "PNG")
    return content.getvalue()


def negative(
    kind: str, *, ink: tuple[int, int, int] = (255, 255, 255), mark: bool = False, **settings: object
) -> bytes:
    """A logo drawn for dark paper, its mark in colours or not."""
    image = Image.new("RGBA", (600, 200), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    for left in range(180, 560, 60):
        pen.rectangle((left, 60, left + 40, 140), fill=(*ink, 255))
    if mark:
        pen.ellipse((20, 50, 120, 150), fill=(200, 30, 60, 255))
    content = io.BytesIO()
    image.save(content, kind, **settings)
    return content.getvalue()


def profile(description: str) -> bytes:
    """A colour profile with a description of our own, in place of another as long."""
    raw = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    before = "sRGB built-in".encode("utf-16-be")
    after = description.ljust(13)[:13].encode("utf-16-be")
    assert before in raw
    return raw.replace(before, after)


PLACE = {1: "N", 2: (45.0, 46.0, 0.0), 3: "E", 4: (4.0, 50.0, 0.0)}
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script href="/x.js"/></svg>'
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>%b</rdf:RDF></x:xmpmeta>'

JPEG_NAMES = {
    **{f"segment {marker:X}": (marker, b"Photo de Camille Exemple") for marker in (0xFE, *range(0xE1, 0xF0))},
    "iptc": (0xED, b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x0f\x1c\x02P\0\x07Exemple"),
    "jfif thumbnail": (0xE0, b"JFIF\0\1\1\0\0\1\0\1\1\1abc"),
    "jfxx thumbnail": (0xE0, b"JFXX\0\x10thumbnail"),
    "xmp": (0xE1, b"http://ns.adobe.com/xap/1.0/\0" + XMP % b"<dc:creator>"),
}
PNG_NAMES = {
    "text": (b"tEXt", b"Comment\0Camille Exemple"),
    "author": (b"tEXt", b"Author\0A. B."),
    "person as a program": (b"tEXt", b"Software\0Camille Exemple"),
    "telephone as a program": (b"tEXt", b"Software\x0006 12 34 56 78"),
    "position as a program": (b"tEXt", b"Software\x0048.8566 2.3522"),
    "person as a histogram": (b"hIST", b"Camille Exemple, 12 rue de l'Exemple"),
    "telephone as a decoder": (b"iDOT", b"Camille Exemple 0612345678"),
    "palette with a name": (b"sPLT", b"Camille\0\x08"),
    "long clock": (b"tIME", b"Camille Exemple"),
    "unknown": (b"naMe", b"Camille"),
    "profile with a name": (b"iCCP", b"Ecran de Camille\0\0" + zlib.compress(b"")),
}
PERSONAL: dict[str, tuple[str, Callable[[], bytes]]] = {
    **{f"jpeg, {name}": ("logo.jpg", lambda part=part: jpeg_with(*part)) for name, part in JPEG_NAMES.items()},
    **{f"png, {name}": ("logo.png", lambda part=part: png_with(*part)) for name, part in PNG_NAMES.items()},
    **{f"webp, {name}": ("logo.webp", lambda name=name: webp_with(name, b"Camille")) for name in (b"EXIF", b"XMP ", b"ANNO", b"ICCP")},
    **{
        f"{kind}, {name}": (f"logo.{suffix}", lambda kind=kind, made=made: saved(kind, exif=made))
        for kind, suffix in (("PNG", "png"), ("JPEG", "jpg"), ("WEBP", "webp"))
        for name, made in (("place", exif(GPS, PLACE)), ("author", exif(ARTIST, "A. B.")), ("camera", exif(SERIAL, "42424242")),
                           ("device", exif(0x0110, "Telephone de Camille")))
    },
    **{
        f"{kind}, screen": (f"logo.{suffix}", lambda kind=kind: saved(kind, icc_profile=profile("chez Camille")))
        for kind, suffix in (("PNG", "png"), ("JPEG", "jpg"), ("WEBP", "webp"))
    },
}  # fmt: skip

HOSTILE = {
    "svg": Case("logo.png", lambda: SVG, "image-format", "un SVG"),
    "svg after a comment": Case("logo.png", lambda: b"<!-- logo -->\n" + SVG, "image-format", "choisissez « Exporter » puis PNG"),
    "svg in UTF-16": Case("logo.webp", lambda: SVG.decode().encode("utf-16"), "image-format", "un SVG"),
    "html": Case("logo.jpg", lambda: b"<!DOCTYPE html><script>1</script>", "image-format", "une page HTML"),
    "pdf": Case("logo.png", lambda: b"%PDF-1.7\n/OpenAction", "image-format", "un PDF"),
    "word": Case("logo.png", lambda: b"PK\x03\x04[Content_Types].xml", "image-format", "document Office"),
    "old word": Case("logo.jpg", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500, "image-format", "un document Office"),
    "eps": Case("logo.png", lambda: b"%!PS-Adobe-3.0 EPSF-3.0\n", "image-format", "PostScript"),
    "windows program": Case("logo.png", lambda: b"MZ" + b"\0" * 100, "image-format", "un programme"),
    "gif": Case("logo.png", lambda: saved("GIF", "P"), "image-format", "une image GIF"),
    "bmp": Case("logo.png", lambda: saved("BMP"), "image-format", "une image BMP"),
    "tiff": Case("logo.png", lambda: saved("TIFF"), "image-format", "une image TIFF"),
    "fits bomb": Case("logo.png", lambda: b"SIMPLE  =                    T".ljust(2880), "image-format", "une image FITS"),
    "empty": Case("logo.png", lambda: b"", "image-format", "un fichier vide"),
    "other format under this name": Case("logo.png", lambda: saved("JPEG"), "image-format", "une image JPEG sous un nom de PNG"),
    "too heavy": Case("logo.png", noise, "image-weight", "plus de 300 Kio"),
    "decompression bomb": Case("logo.png", lambda: png_bomb(60_000, 60_000), "image-damaged", "abîmée"),
    "too many pixels": Case("logo.png", lambda: png_bomb(4_000, 1_001), "image-pixels", "4000 sur 1001 pixels"),
    "cut short": Case("logo.png", lambda: saved("PNG")[:-30], "image-damaged", "jusqu'au bout"),
    "jpeg without its end": Case("logo.jpg", lambda: saved("JPEG")[:-2], "image-damaged", "jusqu'au bout"),
    "pixels missing": Case("logo.png", lambda: png_bomb(1_000, 1_000), "image-damaged", "jusqu'au bout"),
    "webp longer than it says": Case("logo.webp", lambda: b"RIFF\xff\xff\0\0" + saved("WEBP")[8:], "image-damaged", "jusqu'au bout"),
    "chunk of two gigabytes": Case("logo.png", lambda: saved("PNG")[:33] + b"\x7f\xff\xff\xffIDAT", "image-damaged", "jusqu'au bout"),
    "text bomb": Case("logo.png", lambda: png_text("x", "a" * 9_000_000, compressed=True), "image-personal-data", "« iTXt »"),
    "png then zip": Case("logo.png", lambda: saved("PNG") + b"PK\x03\x04archive", "image-trailing", "11 octets après la fin"),
    "jpeg then php": Case("logo.jpg", lambda: saved("JPEG") + b"<?php system($_GET[0]); ?>", "image-trailing", "après la fin"),
    "webp then html": Case("logo.webp", lambda: saved("WEBP") + b"<html>", "image-trailing", "6 octets après la fin"),
    "jpeg and javascript": Case("logo.jpg", lambda: jpeg_with(0xFE, b"*/=1;</script><script>alert(1)//"), "image-hidden", "« COM »"),
    "jpeg and pdf": Case("logo.jpg", lambda: jpeg_with(0xE5, b"%PDF-1.4 1 0 obj"), "image-hidden", "« APP5 »"),
    "png and page": Case("logo.png", lambda: png_with(b"tEXt", b"Comment\0<script src=//x></script>"), "image-hidden", "« tEXt »"),
    "png and page, compressed": Case("logo.png", lambda: png_text("x", "<script>", compressed=True), "image-personal-data", "« iTXt »"),
    "png and archive": Case("logo.png", lambda: png_with(b"prVt", b"PK\x03\x04"), "image-hidden", "« prVt »"),
    "webp and program": Case("logo.webp", lambda: webp_with(b"JUNK", b"\x7fELF\2\1"), "image-hidden", "« JUNK »"),
    **{
        f"{name}": Case(file, make, "image-personal-data", "« sans métadonnées »")
        for name, (file, make) in PERSONAL.items()
    },
    "passes without end": Case("logo.jpg", lambda: jpeg_scans(300), "image-parts", "passes ; 32 suffisent"),
    "png in crumbs": Case("logo.png", lambda: png_crumbs(8_000), "image-parts", "morceaux ; 1000 suffisent"),
    "a dot": Case("logo.png", lambda: plain((1, 1)), "image-small", "1 sur 1 pixels"),
    "icon of an address bar": Case("logo.png", lambda: plain((32, 32)), "image-small", "800 pixels de large"),
    "thread": Case("logo.png", lambda: plain((600, 4)), "image-small", "600 sur 4 pixels"),
    "white on transparent": Case("logo.png", lambda: negative("PNG"), "image-ground", "sur fond blanc"),
    "white on transparent, webp": Case("logo.webp", lambda: negative("WEBP", lossless=True), "image-ground", "la version en couleurs"),
    "pale on transparent": Case("logo.png", lambda: negative("PNG", ink=(255, 250, 214)), "image-ground", "ne se voit pas"),
    "white words beside a mark": Case("logo.png", lambda: negative("PNG", mark=True), "image-ground", "une partie"),
    "white sheet": Case("logo.png", lambda: plain((300, 150), "white"), "image-ground", "ne se voit pas"),
    "animated png": Case("logo.png", lambda: animated("PNG"), "image-animated", "fixe"),
    "animated webp": Case("logo.webp", lambda: animated("WEBP"), "image-animated", "fixe"),
    "several pictures": Case("logo.jpg", lambda: animated("MPO"), "image-animated", "en contient plusieurs"),
    "cmyk": Case("logo.jpg", lambda: saved("JPEG", "CMYK"), "image-colours", "CMJN"),
    "sixteen bits": Case("logo.png", lambda: saved("PNG", "I;16"), "image-colours", "I;16"),
}  # fmt: skip

VALID = {
    **{
        f"png {mode}": ("logo.png", lambda mode=mode: saved("PNG", mode))
        for mode in ("1", "L", "LA", "P", "RGB", "RGBA")
    },
    "png interlaced with a profile": ("logo.png", lambda: png_with(b"sRGB", b"\0")),
    "png with a resolution": ("logo.png", lambda: saved("PNG", dpi=(300, 300))),
    "png with harmless words": ("logo.png", lambda: png_with(b"tEXt", b"Software\0Inkscape")),
    "jpeg": ("logo.jpg", lambda: saved("JPEG")),
    "jpeg in grey": ("logo.jpeg", lambda: saved("JPEG", "L")),
    "jpeg progressive": ("logo.jpg", lambda: saved("JPEG", progressive=True)),
    "png of a known colour space": ("logo.png", lambda: saved("PNG", icc_profile=profile("Display P3"))),
    "jpeg of a known colour space": ("logo.jpg", lambda: saved("JPEG", icc_profile=profile("sRGB"))),
    "webp of a known colour space": ("logo.webp", lambda: saved("WEBP", icc_profile=profile("sRGB"))),
    "png by a browser of a phone": ("logo.png", lambda: saved("PNG", exif=exif(0x0112, 1))),
    "drawing of dark paper on its ground": ("logo.png", lambda: plain((320, 160))),
    "jpeg turned": ("logo.jpg", lambda: saved("JPEG", exif=exif(0x0112, 6))),
    "webp": ("logo.webp", lambda: saved("WEBP")),
    "webp without loss, with transparency": ("logo.webp", lambda: saved("WEBP", "RGBA", lossless=True)),
}
