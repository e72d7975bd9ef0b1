"""`python -m benchmarks.journeys FOLDER [FILE]`: walk the journeys of a file on a built site, by default the project's own.

With and without scripts, on a working day and on a Sunday at 22 h. Ends with 1 when one of them is wrong.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from benchmarks.journeys.walk import HEIGHT, WAYS, WIDTH, Journey, faults, read, settled

JOURNEYS = Path(__file__).with_name("journeys.yml")


class _Handler(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Stay silent."""


@contextmanager
def _serving(folder: Path) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(folder))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def main() -> int:
    """Walk, and say what is wrong."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.journeys", description=__doc__)
    parser.add_argument("site", type=Path, help="dossier du site construit")
    parser.add_argument("file", type=Path, nargs="?", default=JOURNEYS, help="parcours (par défaut : ceux du projet)")
    arguments = parser.parse_args()
    journeys = read(arguments.file)
    today = datetime.now(UTC).replace(minute=0, second=0, microsecond=0)
    sunday = (today + timedelta(days=6 - today.weekday())).replace(hour=21)  # 22 h in Paris, in winter
    moments = {"mardi 11 h": (sunday - timedelta(days=5)).replace(hour=10), "dimanche 22 h": sunday}
    wrong = 0
    with _serving(arguments.site) as origin, sync_playwright() as playwright:
        executable = shutil.which("chromium-headless-shell") or shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox", "--disable-gpu"])
        for journey in journeys:
            page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, base_url=origin)
            whole = settled(page, journey)
            page.close()
            told = dict.fromkeys(_walk(browser, origin, whole, moments))
            wrong += bool(told)
            chosen = "" if journey.what else f" (« {whole.what} » choisi pour lui)"
            print(f"{journey.id} : {'juste' if not told else 'FAUX'}{chosen}")
            for line in told:
                print(f"    {line}")
        browser.close()
    print(f"{len(journeys) - wrong} parcours justes sur {len(journeys)}.")
    return int(wrong > 0)


def _walk(browser: Browser, origin: str, journey: Journey, moments: dict[str, datetime]) -> Iterator[str]:
    for scripts in (True, False):
        for name, moment in moments.items():
            context = browser.new_context(
                viewport={"width": WIDTH, "height": HEIGHT},
                base_url=origin,
                java_script_enabled=scripts,
                reduced_motion="reduce",
            )
            context.clock.set_fixed_time(moment)
            for fault in faults(context.new_page(), journey, (*WAYS, "mots") if scripts else WAYS):
                yield f"{fault} ({name}, {'avec' if scripts else 'sans'} scripts)"
            context.close()


if __name__ == "__main__":
    sys.exit(main())
