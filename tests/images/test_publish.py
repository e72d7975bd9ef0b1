"""The published image: size, format, nothing of the file but its pixels, the same bytes each time."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from egalite.images.container import walk
from egalite.images.publish import HEIGHT, WIDTH, digest, to_webp
from tests.hostile.images import HOSTILE, VALID, drawing, exif, saved


@pytest.mark.parametrize("name", VALID)
def test_every_valid_logo_becomes_the_same_kind_of_file(name: str) -> None:
    made = to_webp(VALID[name][1]())
    with Image.open(io.BytesIO(made)) as image:
        assert (image.format, image.size, image.info.get("exif")) == ("WEBP", (WIDTH, HEIGHT), None)
    container = walk(made, "WEBP")
    assert container is not None
    assert (container.extras, container.end, container.animated) == ([], len(made), False)


@pytest.mark.parametrize("name", ["JPEG, place", "PNG, author", "jpeg and javascript", "png then zip"])
def test_nothing_hidden_survives(name: str) -> None:
    case = HOSTILE[name]
    kind = "JPEG" if case.file.endswith(".jpg") else "PNG"
    assert to_webp(case.make()) == to_webp(saved(kind)), "the pixels alone count"


def test_same_bytes() -> None:
    assert to_webp(saved("PNG")) == to_webp(saved("PNG"))
    assert digest(saved("PNG")) == digest(saved("PNG")) != digest(saved("JPEG"))


def _ink(made: bytes) -> tuple[int, int, int, int]:
    """What the drawing covers of its frame."""
    with Image.open(io.BytesIO(made)) as image:
        box = image.convert("RGBA").getchannel("A").point(lambda value: 255 if value > 128 else 0).getbbox()
    assert box is not None
    return box


def _png(image: Image.Image) -> bytes:
    content = io.BytesIO()
    image.save(content, "PNG")
    return content.getvalue()


def test_large_ones_are_reduced_and_centred() -> None:
    left, top, right, bottom = _ink(to_webp(_png(Image.new("RGBA", (1000, 1000), (0, 0, 0, 255)))))
    assert (top, bottom) == (0, HEIGHT)
    assert (left, right) == ((WIDTH - HEIGHT) // 2, (WIDTH + HEIGHT) // 2)


def test_small_ones_are_not_enlarged() -> None:
    left, top, right, bottom = _ink(to_webp(_png(Image.new("RGBA", (40, 20), (0, 0, 0, 255)))))
    assert (right - left, bottom - top) == (40, 20)


def test_a_turned_photograph_stands_upright() -> None:
    content = io.BytesIO()
    drawing(size=(200, 100)).save(content, "JPEG", exif=exif(0x0112, 6))
    left, top, right, bottom = _ink(to_webp(content.getvalue()))
    assert (right - left, bottom - top) == (100, 200)
