"""The parts of an image, besides its pixels, that may be public: colours, resolution, orientation. Anything else may name a
person or a place: captions, authors, thumbnails, positions, names of devices and of screens.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterable, Iterator

# Bytes of each at most, as PNG (3rd edition §11.3) fixes them: too few for words.
_PNG = {
    "cHRM": 32,
    "gAMA": 4,
    "sRGB": 1,
    "cICP": 4,
    "sBIT": 4,
    "bKGD": 6,
    "pHYs": 9,
    "tIME": 7,
}
_PNG_PROFILE = re.compile(rb"([^\0]{1,79})\0\0", re.DOTALL)  # its name, then the method of its compression
_PNG_SOFTWARE = re.compile(rb"Software\0([ -~]{1,60})")
_JPEG_PROFILE = b"ICC_PROFILE\0"
_EXIF = b"Exif\0\0"
_LONGEST_EXIF = 256  # bytes
_EXIF_DIRECTORY = 0x8769
# Exif 3.0 §4.6: sizes, resolution and its unit, orientation, place of samples, versions, order of components, colour space.
_EXIF_NUMBERS = frozenset({
    0x0100, 0x0101, 0x0112, 0x011A, 0x011B, 0x0128, 0x0213, 0x9000, 0x9101, 0xA000, 0xA001, 0xA002, 0xA003,
})  # fmt: skip
_PROFILE_BYTES = 1 << 20
# Tags of ICC profiles that hold words (ICC.1:2022 §10), and the words of those that programs and screens make.
_WORDY = frozenset({b"text", b"desc", b"mluc"})
_NUMERIC = frozenset({
    b"XYZ ", b"curv", b"para", b"sf32", b"chrm", b"cicp", b"sig ", b"view", b"meas", b"mAB ", b"mBA ", b"mft1", b"mft2",
})  # fmt: skip
# Words of three letters or more that programs and makers of screens sign with: nobody's name.
_WORDS = frozenset(
    """adobe affinity all and apple artifex australia bit bits built canva cc chromaticities clear cms color colour com company
    compatible computer copyright corporation created creative commons curve default description desc display domain dot enus
    free freely frfr gain gamma generic gimp google gray grayscale grey hewlett http https icc iec illustrator imagemagick
    imageready inc incorporated inkscape international kodak krita lcd libpng linear linux little littlecms mac macos matplotlib
    microsoft monitor net office only org packard paint paintnet perceptual photopea photoshop pixelmator preview profile
    prophoto public reference reserved rgb rights romm scene screenshot sketch skia software space srgb standard text the
    trc use version web wide windows with www xyz""".split()  # noqa: SIM905
)
_FIGURES = re.compile(rb"[0-9](?:[ .,/-]?[0-9]){5}")  # a version or a year has fewer in a row
_WORD = re.compile(rb"[A-Za-z\x80-\xff]{3,}")


def unexpected(kind: str, extras: Iterable[tuple[str, bytes]]) -> Iterator[tuple[str, bytes]]:
    """The parts of a `PNG`, `JPEG` or `WEBP` that may not be public, by name: all that are not known to be harmless, once."""
    seen: set[str] = set()
    profile = []
    for name, content in extras:
        if kind == "JPEG" and name == "APP2" and content.startswith(_JPEG_PROFILE):
            profile.append(content[len(_JPEG_PROFILE) + 2 :])  # a number and a count come before
        elif name in seen or not _harmless(kind, name, content):
            yield name, content
        seen.add(name)
    if profile and not _plain_profile(b"".join(profile)):
        yield "ICC", b"".join(profile)


def _harmless(kind: str, name: str, content: bytes) -> bool:
    if kind == "PNG":
        if name == "iCCP":
            return _png_profile(content)
        if name == "tEXt":
            software = _PNG_SOFTWARE.fullmatch(content)
            return software is not None and _impersonal(software[1])
        return _plain_exif(content) if name == "eXIf" else len(content) <= _PNG.get(name, -1)
    if kind == "WEBP":
        return _plain_profile(content) if name == "ICCP" else name == "EXIF" and _plain_exif(content)
    if name == "APP0":  # without its thumbnail
        return len(content) == 14 and content.startswith(b"JFIF\0")
    if name == "APP14":
        return len(content) == 12 and content.startswith(b"Adobe\0")
    return name == "APP1" and content.startswith(_EXIF) and _plain_exif(content)


def _plain_exif(content: bytes) -> bool:
    """Whether Exif only tells sizes, resolution and how the picture is turned, without a second picture."""
    content = content.removeprefix(_EXIF)
    order = {b"II": "<", b"MM": ">"}.get(content[:2])
    if order is None or len(content) > _LONGEST_EXIF:
        return False
    try:
        (start,) = struct.unpack_from(f"{order}I", content, 4)
        return _plain_directory(content, order, start, within=False)
    except struct.error:
        return False


def _plain_directory(content: bytes, order: str, at: int, *, within: bool) -> bool:
    (count,) = struct.unpack_from(f"{order}H", content, at)
    for place in range(at + 2, at + 2 + 12 * count, 12):
        tag, _, _, value = struct.unpack_from(f"{order}HHII", content, place)
        if tag == _EXIF_DIRECTORY and not within:
            if not _plain_directory(content, order, value, within=True):
                return False
        elif tag not in _EXIF_NUMBERS:
            return False
    return struct.unpack_from(f"{order}I", content, at + 2 + 12 * count) == (0,)


def _png_profile(content: bytes) -> bool:
    header = _PNG_PROFILE.match(content)
    if header is None or not _impersonal(header[1]):
        return False
    inflater = zlib.decompressobj()
    try:
        profile = inflater.decompress(content[header.end() :], _PROFILE_BYTES)
    except zlib.error:
        return False
    return inflater.eof and not inflater.unused_data and _plain_profile(profile)


def _plain_profile(profile: bytes) -> bool:
    """Whether the words of a colour profile are those of the programs that make them (ICC.1:2022 §7)."""
    if len(profile) < 132 or profile[36:40] != b"acsp" or int.from_bytes(profile[:4]) != len(profile):
        return False
    count = int.from_bytes(profile[128:132])
    if count > 100 or len(profile) < 132 + 12 * count:
        return False
    for at in range(132, 132 + 12 * count, 12):
        start, size = int.from_bytes(profile[at + 4 : at + 8]), int.from_bytes(profile[at + 8 : at + 12])
        tag = profile[start : start + size]
        if tag[:4] not in _NUMERIC and not (tag[:4] in _WORDY and _impersonal(tag[4:])):
            return False
    return True


def _impersonal(text: bytes) -> bool:
    """Whether a text, in one or two bytes a character, has known words alone, and no figures of a telephone or a place."""
    letters = re.sub(rb"\0\0+", b" ", text).replace(b"\0", b"")
    words = (run.decode("latin-1").lower() for run in _WORD.findall(letters))
    return _FIGURES.search(letters) is None and all(word in _WORDS for word in words)
