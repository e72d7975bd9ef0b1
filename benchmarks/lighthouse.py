"""`make measure`: Lighthouse on the main pages, as a phone, and what their first view weighs.

The site is built for the purpose and served compressed. Each score is the median of several runs. Ends with 1 when a
bar is missed, with 2 when nothing could be measured.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

import playwright

from benchmarks.measure import BenchError
from benchmarks.web import CHROMIUM_FLAGS, Weight, chromium, helpline, served, weigh
from egalite.project import CHECKOUT
from egalite.site.build.pelican_run import build
from egalite.site.errors import SiteError

SCHEME = helpline(CHECKOUT)
# Name, address. A page that is added here is measured.
PAGES = (
    ("accueil", "/"),
    ("entrée", "/me-defendre/"),
    ("liste", "/dispositifs/"),
    ("dispositif", SCHEME),
    ("recherche", "/recherche/"),
    ("guide", "/guides/garder-des-preuves/"),
    ("près de chez moi", "/territoires/"),
)
# Category of Lighthouse, its French name, the least median.
BARS = (
    ("performance", "performance", 98),
    ("accessibility", "accessibilité", 100),
    ("best-practices", "bonnes pratiques", 100),
    ("seo", "référencement", 100),
)
# Of whole first views: bytes, files.
LIGHTEST = {"/": Weight(40_000, 8), SCHEME: Weight(40_000, 8)}

LIGHTHOUSE = CHECKOUT / "node_modules/lighthouse"
# Lighthouse, like some tests, asks for a younger Node than Debian's: the one that the locked Playwright brings.
NODE = Path(playwright.__file__).parent / "driver/node"


def main() -> int:
    """Print the scores and the weights; the exit code."""
    options = argparse.ArgumentParser(description="Mesure les pages principales.")
    options.add_argument("--runs", type=int, default=5, help="passages de Lighthouse par page (5)")
    options.add_argument("--page", action="append", help="adresse à mesurer, à la place de la liste")
    chosen = options.parse_args()
    pages = [(address, address) for address in chosen.page] if chosen.page else PAGES
    try:
        with tempfile.TemporaryDirectory() as folder:
            site = build(CHECKOUT, Path(folder) / "site", CHECKOUT / "pelicanconf.py", None, None)
            with served(site) as origin:
                with chromium() as browser:
                    print(f"Lighthouse {_version()}, Chromium {browser.version}, Node {_node_version()}, "
                          f"{chosen.runs} passages par page, téléphone simulé.")  # fmt: skip
                    weights = {address: weigh(browser, origin, address) for _, address in pages}
                missed = []
                for name, address in pages:
                    runs = [audit(origin + address, Path(folder)) for _ in range(chosen.runs)]
                    missed += told(name, runs, weights[address], LIGHTEST.get(address))
    except (BenchError, SiteError) as error:
        print(f"Rien n'a pu être mesuré : {error}", file=sys.stderr)
        return 2
    for line in missed:
        print(line, file=sys.stderr)
    return 1 if missed else 0


def audit(url: str, folder: Path) -> dict[str, tuple[int, list[str]]]:
    """One run: each category's score out of 100 and the titles of what lowers it. Raises BenchError."""
    report = folder / "lighthouse.json"
    report.unlink(missing_ok=True)
    done = subprocess.run(
        [
            str(NODE), str(LIGHTHOUSE / "cli/index.js"), url, "--quiet", "--output=json", f"--output-path={report}",
            f"--only-categories={','.join(category for category, _, _ in BARS)}", "--no-enable-error-reporting",
            f"--chrome-flags=--headless=new {' '.join(CHROMIUM_FLAGS)}",
        ],
        env={**os.environ, "CHROME_PATH": shutil.which("chromium") or ""},
        capture_output=True, text=True, check=False, cwd=folder, timeout=300,
    )  # fmt: skip
    if done.returncode or not report.is_file():
        raise BenchError(f"Lighthouse s'est arrêté sur {url} : {done.stderr.strip()[-2000:]}")
    found = json.loads(report.read_bytes())
    if found.get("runtimeError"):
        raise BenchError(f"Lighthouse n'a pas lu {url} : {found['runtimeError']['message']}")
    return {
        category: (
            round(100 * found["categories"][category]["score"]),
            [
                found["audits"][ref["id"]]["title"]
                for ref in found["categories"][category]["auditRefs"]
                if ref["weight"] and (found["audits"][ref["id"]]["score"] or 0) < 0.9
                and found["audits"][ref["id"]]["scoreDisplayMode"] not in ("notApplicable", "manual", "informative")
            ],
        )
        for category, _, _ in BARS
    }  # fmt: skip


def told(name: str, runs: list[dict[str, tuple[int, list[str]]]], weight: Weight, lightest: Weight | None) -> list[str]:
    """Print a page's line; the bars that it misses."""
    missed, shown = [], []
    for category, french, bar in BARS:
        scores = sorted(run[category][0] for run in runs)
        middle = median(scores)
        shown.append(f"{french} {middle:g}" + (f" ({scores[0]}-{scores[-1]})" if scores[0] != scores[-1] else ""))
        if middle < bar:
            why = sorted({title for run in runs for title in run[category][1]})
            missed.append(f"{name} : {french} {middle:g} au lieu de {bar} ({' ; '.join(why) or 'sans détail'}).")
    print(f"{name} : {', '.join(shown)} ; {weight.bytes / 1000:.1f} ko, {weight.requests} fichiers", flush=True)
    if lightest and (weight.bytes > lightest.bytes or weight.requests > lightest.requests):
        missed.append(
            f"{name} : {weight.bytes / 1000:.1f} ko et {weight.requests} fichiers, pour {lightest.bytes / 1000:.0f} ko et "
            f"{lightest.requests} fichiers au plus."
        )
    return missed


def _version() -> str:
    package = LIGHTHOUSE / "package.json"
    if not package.is_file():
        raise BenchError("Lighthouse n'est pas installé : lancez npm ci --ignore-scripts.")
    return str(json.loads(package.read_bytes())["version"])


def _node_version() -> str:
    return subprocess.run([str(NODE), "--version"], capture_output=True, text=True, check=True).stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
