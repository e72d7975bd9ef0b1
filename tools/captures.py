"""Pictures of the main pages for docs/captures/, at three widths, light and dark, from the real site.

Run by `make captures`, on the day given by the build; needs Chromium and the test environment.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import threading
from pathlib import Path

from playwright.sync_api import sync_playwright

from egalite.project import CHECKOUT
from egalite.site.build import build
from egalite.site.serve import server

PAGES = {
    "accueil": "/",
    "me-defendre": "/me-defendre/",
    "dispositif": "/dispositifs/lyon-permanence-discriminations/",
    "territoire": "/territoires/69/",
    "guide": "/guides/garder-des-preuves/",
}
WIDTHS = {320: 640, 768: 1024, 1280: 860}  # width: height of what is seen first
SCHEMES = {"clair": "light", "sombre": "dark"}


def main() -> None:
    """Write docs/captures/<page>-<width>-<clair|sombre>.png; the exit code tells what is missing."""
    chromium = shutil.which("chromium")
    if chromium is None:
        sys.exit("Chromium manque : lancez tools/system-packages chromium libatomic.")
    folder = CHECKOUT / "docs" / "captures"
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        output = build(CHECKOUT, Path(temporary) / "site", CHECKOUT / "pelicanconf.py", None, None)
        with server(output, 0) as httpd, sync_playwright() as playwright:
            threading.Thread(target=httpd.serve_forever, daemon=True).start()
            browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
            address = f"http://127.0.0.1:{httpd.server_port}"
            for label, scheme in SCHEMES.items():
                for width, height in WIDTHS.items():
                    page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)
                    for name, path in PAGES.items():
                        page.goto(address + path)
                        page.screenshot(path=folder / f"{name}-{width}-{label}.png")
                    page.close()
            browser.close()
            httpd.shutdown()


if __name__ == "__main__":
    main()
