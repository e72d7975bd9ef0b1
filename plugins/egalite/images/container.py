"""The outside of an image file, walked without decoding it: where the image ends, the parts that it is made of.

Formats: PNG (W3C PNG 3rd edition §5), JPEG (ITU-T T.81 annex B), WebP (RFC 9649 §2).
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(slots=True)
class Container:
    """`end` is where the image ends in the file; `parts` is how many blocks it is made of, `scans` how many passes over the
    pixels; `extras` are the blocks that hold no pixels, by name, in order.
    """

    end: int = 0
    animated: bool = False
    parts: int = 0
    scans: int = 0
    extras: list[tuple[str, bytes]] = field(default_factory=list)


def walk(raw: bytes, kind: str) -> Container | None:
    """The container of a `PNG`, `JPEG` or `WEBP`; None when it is cut short or malformed. Linear in the size of the file."""
    try:
        return _WALKERS[kind](raw)
    except (struct.error, IndexError):
        return None


_PNG_PIXELS = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"fdAT"})


def _png(raw: bytes) -> Container | None:
    container, at = Container(), 8
    while True:
        length, name = struct.unpack_from(">I4s", raw, at)
        content, at = raw[at + 8 : at + 8 + length], at + 12 + length
        container.parts += 1
        if at > len(raw) or not name.isalpha():
            return None
        if name in (b"acTL", b"fcTL"):
            container.animated = True
        elif name not in _PNG_PIXELS:
            container.extras.append((name.decode("ascii"), content))
        if name == b"IEND":
            container.end = at
            return container


_JPEG_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})
# Frames of the three usual processes, Huffman and quantisation tables, restart interval, scan.
_JPEG_PIXELS = frozenset({0xC0, 0xC1, 0xC2, 0xC4, 0xDB, 0xDD, 0xDA})


def _jpeg(raw: bytes) -> Container | None:
    container, at = Container(), 2
    while True:
        if raw[at] != 0xFF:
            return None
        while raw[at] == 0xFF:  # fill bytes
            at += 1
        marker, at = raw[at], at + 1
        container.parts += 1
        if marker == 0xD9:
            container.end = len(raw) if container.animated else at  # other pictures follow the first
            return container
        if marker in _JPEG_ALONE:
            continue
        (length,) = struct.unpack_from(">H", raw, at)
        content, at = raw[at + 2 : at + length], at + length
        if length < 2 or at > len(raw):
            return None
        if marker not in _JPEG_PIXELS:
            name = _jpeg_name(marker)
            container.animated = container.animated or (name == "APP2" and content.startswith(b"MPF\0"))
            container.extras.append((name, content))
        elif marker == 0xDA:
            container.scans += 1
            at = _scan_end(raw, at)


def _jpeg_name(marker: int) -> str:
    if 0xE0 <= marker < 0xF0:
        return f"APP{marker - 0xE0}"
    return "COM" if marker == 0xFE else f"{marker:X}"


def _scan_end(raw: bytes, at: int) -> int:
    """Where the entropy-coded data of a scan end: at the next marker, restarts and stuffed zeros passed over."""
    while True:
        at = raw.find(b"\xff", at)
        if at < 0:
            raise IndexError
        following = raw[at + 1]
        if following != 0 and not 0xD0 <= following <= 0xD7 and following != 0xFF:
            return at
        at += 1 if following == 0xFF else 2


_WEBP_PIXELS = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ALPH"})


def _webp(raw: bytes) -> Container | None:
    (size,) = struct.unpack_from("<I", raw, 4)
    container, at = Container(end=8 + size), 12
    if container.end > len(raw):
        return None
    while at < container.end:
        name, length = struct.unpack_from("<4sI", raw, at)
        content, at = raw[at + 8 : at + 8 + length], at + 8 + length + length % 2
        container.parts += 1
        if at > container.end:
            return None
        if name in (b"ANIM", b"ANMF"):
            container.animated = True
        elif name not in _WEBP_PIXELS:
            container.extras.append((name.decode("latin-1").strip(), content))
    return container


_WALKERS: dict[str, Callable[[bytes], Container | None]] = {"PNG": _png, "JPEG": _jpeg, "WEBP": _webp}
