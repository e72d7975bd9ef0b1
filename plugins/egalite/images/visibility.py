"""Whether an image can be seen where pages show it: on white, by day and by night (`theme/components/logo/style.css`)."""

from __future__ import annotations

from typing import Any

_SIDE = 400  # pixels that are looked at, on either side
_PALE = 225  # a grey lighter than this has less than 1.35 to 1 of contrast with white (WCAG 2.2, relative luminance)
_OPAQUE = 128


def fault(image: Any) -> str | None:
    """Why a decoded image would not be seen, in French; None when it would."""
    from PIL import Image

    picture = image.convert("RGBA")
    picture.thumbnail((_SIDE, _SIDE), Image.Resampling.BOX)
    page = Image.new("RGBA", picture.size, "white")
    page.alpha_composite(picture)
    ink = picture.getchannel("A").point(lambda level: 255 * (level >= _OPAQUE)).getbbox()
    visible = page.convert("L").point(lambda level: 255 * (level < _PALE)).getbbox()
    opaque = picture.getchannel("A").getextrema()[0] >= _OPAQUE
    if visible is None or (not opaque and ink is not None and _area(visible) < _area(ink) / 2):
        what = "cette image ne se voit pas" if visible is None else "une partie de cette image ne se voit pas"
        return f"sur fond blanc, {what} ; envoyez la version en couleurs, ou posée sur un fond."
    return None


def _area(box: tuple[int, int, int, int]) -> int:
    return (box[2] - box[0]) * (box[3] - box[1])
