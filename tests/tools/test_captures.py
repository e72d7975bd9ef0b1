"""The pictures of the documentation: all there, none left over, light."""

from __future__ import annotations

import io

from PIL import Image

from egalite.project import CHECKOUT
from tools import captures


def test_the_folder_holds_every_picture_and_no_other():
    found = {path.name for path in captures.FOLDER.iterdir()}
    assert found == captures.names(), "lancez make captures"
    assert sum(path.stat().st_size for path in captures.FOLDER.iterdir()) <= captures.MOST


def test_the_readme_shows_one():
    readme = (CHECKOUT / "README.md").read_text(encoding="utf-8")
    assert any(f"(docs/captures/{name})" in readme for name in captures.names())


def test_a_picture_keeps_its_size_and_loses_its_weight():
    picture = io.BytesIO()
    Image.effect_noise((200, 100), 60).convert("RGB").save(picture, "PNG")
    reduced = captures.small(picture.getvalue())
    assert Image.open(io.BytesIO(reduced)).size == (200, 100)
    assert len(reduced) < len(picture.getvalue())
