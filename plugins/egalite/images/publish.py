"""The image that the site shows: decoded and encoded anew; nothing else of the file remains. A logo is laid on a frame of fixed
size, an image of a page on white, where what is dark is seen by night too.
"""

from __future__ import annotations

import hashlib
import io
from functools import cache
from typing import Any

# Pixels of the frame, twice what a page shows, for dense screens.
WIDTH, HEIGHT = 400, 200
WIDEST = 1600  # pixels of an image of a page
_RECIPE = b"1"  # to change with whatever below changes the bytes


@cache
def _maker() -> bytes:
    """What the bytes depend on besides the image: this recipe and the encoder."""
    import PIL
    from PIL import features

    return b"%b %b %b " % (_RECIPE, PIL.__version__.encode(), str(features.version("webp")).encode())


def digest(raw: bytes) -> str:
    """Short digest that changes whenever the published bytes may."""
    return hashlib.sha256(_maker() + raw).hexdigest()[:12]


def to_webp(raw: bytes) -> bytes:
    """A WebP of WIDTH by HEIGHT without metadata, the image centred, reduced to fit and never enlarged.

    `raw` has passed `judge`. The lighter of the lossless and the lossy encodings: flat drawings gain by the first.
    """
    from PIL import Image, ImageOps

    picture, _ = _decoded(raw)
    if picture.width > WIDTH or picture.height > HEIGHT:
        picture = ImageOps.contain(picture, (WIDTH, HEIGHT), Image.Resampling.LANCZOS)
    frame = Image.new("RGBA", (WIDTH, HEIGHT), (255, 255, 255, 0))
    frame.paste(picture, ((WIDTH - picture.width) // 2, (HEIGHT - picture.height) // 2))
    encodings = []
    for lossless in (True, False):
        buffer = io.BytesIO()
        frame.save(buffer, "WEBP", lossless=lossless, quality=90, method=4, exif=b"", xmp=b"", icc_profile=None)
        encodings.append(buffer.getvalue())
    return min(encodings, key=len)


def to_page(raw: bytes) -> bytes:
    """An image of a page in its own format, upright and on white, at most WIDEST pixels wide. `raw` has passed `judge`."""
    from PIL import Image

    picture, kind = _decoded(raw)
    picture.thumbnail((WIDEST, picture.height))
    page = Image.new("RGB", picture.size, "white")
    page.paste(picture, mask=picture.getchannel("A"))
    buffer = io.BytesIO()
    settings: dict[str, dict[str, Any]] = {
        "PNG": {"optimize": True},
        "JPEG": {"quality": 85, "progressive": True},
        "WEBP": {"quality": 85},
    }
    page.save(buffer, kind, **settings[kind])
    return buffer.getvalue()


def _decoded(raw: bytes) -> tuple[Any, str]:
    """The picture, upright, and the format of its file."""
    from PIL import Image, ImageOps

    with Image.open(io.BytesIO(raw), formats=["PNG", "JPEG", "WEBP"]) as image:
        return ImageOps.exif_transpose(image).convert("RGBA"), str(image.format)
