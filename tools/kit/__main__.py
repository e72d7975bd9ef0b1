"""`make kit`: a new version of the kit, when what it is drawn from has changed. Needs Chromium, which draws the PNG."""

from __future__ import annotations

import hashlib
import io
import re
import sys

import orjson
from PIL import Image
from playwright.sync_api import Browser

from benchmarks.measure import BenchError
from benchmarks.web import chromium
from egalite.site.kit import manifest
from tools.kit.contents import Piece, pieces


def main() -> None:
    """Draw a new version, unless the last one is drawn from the same sources."""
    made = pieces()
    versions = manifest.versions()
    if versions and versions[-1].drawn_from == drawn_from(made):
        print(f"La version {versions[-1].number} du kit est à jour.")
        return
    number = versions[-1].number + 1 if versions else 1
    folder = manifest.FOLDER / f"v{number}"
    with chromium() as browser:
        contents = {piece.name: picture(browser, piece) if piece.width else piece.source.encode() for piece in made}
    folder.mkdir(parents=True)
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    (folder / manifest.NAME).write_bytes(described(number, made, contents))
    print(f"Version {number} du kit : {len(made)} fichiers dans theme/kit/v{number}/.")


def drawn_from(made: list[Piece]) -> str:
    """A digest of all that the files are made from."""
    return hashlib.sha256(orjson.dumps(made, default=list)).hexdigest()


def described(number: int, made: list[Piece], contents: dict[str, bytes]) -> bytes:
    """The manifest of a version."""
    files = [
        {
            "file": piece.name,
            "role": piece.role,
            "title": piece.title,
            "alt": piece.alt,
            "width": size[0],
            "height": size[1],
            "bytes": len(contents[piece.name]),
            "sha256": hashlib.sha256(contents[piece.name]).hexdigest(),
        }
        for piece in made
        if (size := _size(piece, contents[piece.name]))
    ]
    described = {"version": number, "drawn_from": drawn_from(made), "files": files}
    return orjson.dumps(described, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def picture(browser: Browser, piece: Piece) -> bytes:
    """The PNG of a drawing, with few colours: each has hardly more than two."""
    width, height = _viewbox(piece.source)
    scale = piece.width / width
    page = browser.new_page(viewport={"width": piece.width, "height": round(height * scale)})
    drawing = re.sub(
        r'(<svg [^>]*?) width="[^"]+" height="[^"]+"', r'\1 width="100%" height="100%"', piece.source, count=1
    )
    page.set_content(f"<!doctype html><style>html,body{{margin:0;height:100%}}svg{{display:block}}</style>{drawing}")
    shot = page.screenshot(omit_background=True)
    page.close()
    picture = Image.open(io.BytesIO(shot))
    reduced = picture.quantize(64, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    content = io.BytesIO()
    reduced.save(content, "PNG", optimize=True)
    return content.getvalue()


def _size(piece: Piece, content: bytes) -> tuple[int, int]:
    """Pixels of a picture or of a drawing; (0, 0) of a text."""
    if piece.width:
        return Image.open(io.BytesIO(content)).size
    if piece.name.endswith(".svg"):
        width, height = _viewbox(piece.source)
        return round(width), round(height)
    return 0, 0


def _viewbox(source: str) -> tuple[float, float]:
    found = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', source)
    assert found, "a drawing has its size"
    return float(found[1]), float(found[2])


if __name__ == "__main__":
    try:
        main()
    except BenchError as error:
        sys.exit(str(error))
