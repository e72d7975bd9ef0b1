"""The image that the site shows: decoded, laid on a frame of fixed size, encoded anew; nothing else of the file remains."""

from __future__ import annotations

import hashlib
import io
from functools import cache

# Pixels of the frame, twice what a page shows, for dense screens.
WIDTH, HEIGHT = 400, 200
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

    with Image.open(io.BytesIO(raw), formats=["PNG", "JPEG", "WEBP"]) as image:
        picture = ImageOps.exif_transpose(image).convert("RGBA")
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
