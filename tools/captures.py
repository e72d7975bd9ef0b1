"""Pictures of the main pages for docs/captures/, at three widths, light and dark, from the real site.

Run by `make captures`; needs Chromium and the test environment. Each picture is what a screen shows first, in 64 colours:
the site has few, and the whole folder must stay small.
"""

from __future__ import annotations

import io
import sys
import tempfile
from pathlib import Path
from typing import Literal

from PIL import Image

from benchmarks.measure import BenchError
from benchmarks.web import chromium, helpline, served
from egalite.project import CHECKOUT
from egalite.site.build.pelican_run import build

PAGES = {
    "accueil": "/",
    "que-s-est-il-passe": "/que-s-est-il-passe/",
    "me-defendre": "/me-defendre/",
    "tous-les-dispositifs": "/dispositifs/",
    "dispositif": helpline(CHECKOUT),
    "pres-de-chez-moi": "/territoires/",
    "territoire": "/territoires/69/",
    "guide": "/guides/garder-des-preuves/",
}
WIDTHS = {320: 640, 768: 1024, 1280: 860}  # width: height of what is seen first
SCHEMES: dict[str, Literal["light", "dark"]] = {"clair": "light", "sombre": "dark"}
FOLDER = CHECKOUT / "docs" / "captures"
MOST = 3_000_000  # bytes of the folder
COLOURS = 64


def names() -> set[str]:
    """Files that the folder holds: <page>-<width>-<clair|sombre>.png."""
    return {f"{page}-{width}-{label}.png" for page in PAGES for width in WIDTHS for label in SCHEMES}


def small(picture: bytes) -> bytes:
    """The same picture with few colours."""
    reduced = Image.open(io.BytesIO(picture)).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    content = io.BytesIO()
    reduced.save(content, "PNG", optimize=True)
    return content.getvalue()


def main() -> None:
    """Write every picture, remove the others; the exit code tells what is missing."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        output = build(CHECKOUT, Path(temporary) / "site", CHECKOUT / "pelicanconf.py", None, None)
        with served(output) as origin, chromium() as browser:
            for label, scheme in SCHEMES.items():
                for width, height in WIDTHS.items():
                    page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)
                    for name, path in PAGES.items():
                        page.goto(origin + path, wait_until="networkidle")
                        (FOLDER / f"{name}-{width}-{label}.png").write_bytes(small(page.screenshot()))
                    page.close()
    for path in FOLDER.glob("*.png"):
        if path.name not in names():
            path.unlink()
    total = sum(path.stat().st_size for path in FOLDER.glob("*.png"))
    print(f"{len(names())} images dans docs/captures/, {total / 1000:.0f} ko.")
    if total > MOST:
        sys.exit(
            f"C'est trop : {MOST / 1000:.0f} ko au plus. Baissez COLOURS ou retirez des pages dans tools/captures.py."
        )


if __name__ == "__main__":
    try:
        main()
    except BenchError as error:
        sys.exit(str(error))
