"""`make search-report`: how well the search answers the golden queries, and what its first answer costs.

Ends with 1 when a bar is missed. Recall@3: share of the queries that have a right answer among the first three.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from random import Random

from playwright.sync_api import Browser, sync_playwright

from benchmarks import corpus
from benchmarks.search import cost, quality
from egalite.project import CHECKOUT
from egalite.records.values.day import today
from egalite.site import search_engine
from egalite.site.build.pelican_run import build

# (schemes generated, or 0 for the real ones; seconds; bytes)
COSTS = ((0, 0.5, 40_000), (1000, 1.0, 150_000))
RECALL, FIRST, MISTYPED = 0.96, 0.80, 0.94
# Pinned answers: share of the lives at stake that get them, of what only sounds like it and of ordinary queries that do.
CALLED, TOO_MANY, ORDINARY = 0.95, 0.08, 0.04
ARABIC = 0.9  # the first of them, in Arabic
TYPOS = 3  # mistyped variants of each query
WORST = 15
_NAMES = {"search": "/recherche/", "home": "accueil", "pagefind": "Pagefind seul"}


def main() -> int:
    """Measure, print, judge."""
    options = _options()
    if options.queries or options.sentences:
        return _files(options.queries, options.sentences)
    chromium = shutil.which("chromium")
    if chromium is None or shutil.which("node") is None:
        sys.exit("Il faut Chromium et Node : tools/system-packages chromium node npm.")
    met = True
    with tempfile.TemporaryDirectory(prefix="egalite-search-") as temporary, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        work = Path(temporary)
        site = build(CHECKOUT, work / "site", CHECKOUT / "pelicanconf.py", None, None)
        quality.index_raw(site, work / "site" / "brut")
        with served(site) as origin:
            for part in options.sets:
                for author in quality.AUTHORS:
                    quiet = options.quiet or part == "unseen"  # what has been read is not unseen any more
                    met = _quality(browser, origin, site, work, part, author, quiet) and met
            _say("\nEn arabe, dans ses deux écritures")
            met = _alarms(site, work, quality.written(quality.ARABIC), True, ARABIC) and met
            if options.cost:
                met = _cost(browser, origin, "dispositifs réels", COSTS[0][1:], options.rounds) and met
        if options.cost:
            for count, seconds, weight in COSTS[1:]:
                many = work / str(count)
                corpus.write(many / "root", corpus.generate(count, corpus.Moulds()))
                site = build(many / "root", many / "site", CHECKOUT / "pelicanconf.py", None, None)
                quality.index_raw(site, many / "site" / "brut")
                with served(site) as origin:
                    met = _cost(browser, origin, f"{count} fiches d'essai", (seconds, weight), options.rounds) and met
        browser.close()
    return 0 if met else 1


def _files(queries: Path | None, sentences: Path | None) -> int:
    """Print what the engine makes of files that stand elsewhere, as scores without sentences; whether our bars are met."""
    engine = search_engine.script(CHECKOUT, today())
    met = True
    if queries:
        found = quality.scores_of(engine, quality.labelled(queries), Random("égalité/fichier"))
        for label, score in found.items():
            _say(f"{label:<16} {score.line}")
        scores = found["toutes"]
        met = scores.recall3 >= RECALL and scores.recall1 >= FIRST and scores.mistyped >= MISTYPED
    if sentences:
        for label, share in quality.shares(engine, sentences).items():
            _say(f"{label:<20} {share}")
    return 0 if met else 1


def _quality(
    browser: Browser, origin: str, site: Path, work: Path, part: str, author: quality.Author, quiet: bool
) -> bool:
    """Print what one author's set of queries gets; whether our bars are met."""
    queries = quality.golden(part, author.queries)
    texts = [query["query"] for query in queries]
    random = Random(f"égalité/{part}")
    typed = [(query, quality.mistyped(query["query"], random)) for query in queries for _ in range(TYPOS)]
    page = browser.new_page()
    page.goto(f"{origin}/plan-du-site/")
    scores = {}
    pins, ordinary = (0, 0), [[""]]
    for suffix, judged_queries, asked in (
        ("", queries, texts),
        (" (une faute)", [q for q, _ in typed], [t for _, t in typed]),
    ):
        answers = quality.local(site, asked, work)
        for name in ("ours", "minisearch"):
            scores[name + suffix] = quality.judged(judged_queries, [answer[name] for answer in answers])
        if not suffix:
            called = [answer["pins"] for answer in answers]
            pins = quality.pins_right(queries, called)
            ordinary = [found for query, found in zip(queries, called, strict=True) if "pinned" not in query]
            scores["pagefind"] = quality.judged(queries, quality.raw(page, "/brut/", texts))
    page.close()
    _say(f"\n{author.label}, {part} : {len(queries)} recherches, réponses épinglées justes {pins[0]} sur {pins[1]}")
    missing = quality.gone(site, queries)
    if missing:
        _say(
            f"Attendus et plus en ligne, à remplacer dans benchmarks/search/{author.queries.name} : {', '.join(missing)}"
        )
    _say(f"{'':<26} rappel@3  rappel@1  sans réponse")
    for name, score in scores.items():
        _say(f"{name:<26} {score.recall3:7.3f}  {score.recall1:8.3f}  {score.empty} sur {score.count}")
    if not quiet:
        _say("Les pires :")
        for line in scores["ours"].missed[:WORST]:
            _say(f"  {line}")
    disturbed = sum(map(bool, ordinary))
    _say(f"Recherches ordinaires : {disturbed} réponse(s) épinglée(s) de trop sur {len(ordinary)}")
    alarms = _alarms(site, work, quality.golden(part, author.pins), quiet) and disturbed <= ORDINARY * len(ordinary)
    ours, mistyped = scores["ours"], scores["ours (une faute)"]
    return ours.recall3 >= RECALL and ours.empty == 0 and mistyped.recall3 >= MISTYPED and alarms


def _alarms(site: Path, work: Path, queries: Sequence[quality.Query], quiet: bool, wanted: float = CALLED) -> bool:
    """Print what the queries of the pinned answers get; whether enough of the lives at stake get the numbers."""
    answers = quality.local(site, [query["query"] for query in queries], work)
    found = quality.alarms(queries, [answer["pins"] for answer in answers])
    _say(
        f"Vies en jeu : {len(found.missed)} réponse(s) épinglée(s) manquée(s) sur {found.needing}, "
        f"{len(found.false)} de trop sur {found.others}"
    )
    if not quiet:
        for line in (*found.missed, *(f"de trop, {text}" for text in found.false)):
            _say(f"  {line}")
    return len(found.missed) <= (1 - wanted) * found.needing and len(found.false) <= TOO_MANY * found.others


def _cost(browser: Browser, origin: str, what: str, bars: tuple[float, int], rounds: int) -> bool:
    """Print what the first answer costs; whether our bars are met."""
    found = cost.measure(browser, origin, rounds)
    raw = found["pagefind"]
    _say(f"\nPremière réponse, page froide, processeur 4 fois plus lent, 150 ms, 1,6 Mbit/s ; {what}")
    _say(f"  (barres {bars[0]} s, {bars[1] / 1000:.0f} ko ; rapports à Pagefind seul)")
    for name, one in found.items():
        ratios = f"{one.seconds / raw.seconds:.2f}  {one.bytes / raw.bytes:.2f}"
        _say(f"  {_NAMES[name]:<14} {one.seconds:.2f} s  {one.bytes / 1000:5.1f} ko  {ratios}")
    return all(one.seconds <= bars[0] and one.bytes <= bars[1] for name, one in found.items() if name != "pagefind")


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Origin that serves a folder, texts compressed."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(cost.Handler, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def _options(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make search-report REPORT=…", description=__doc__)
    parser.add_argument(
        "--set", dest="sets", action="append", choices=("tuning", "unseen"), default=[],
        help="unseen, pour mesurer (d'office), ou tuning, dont les recherches sont devenues des exemples",
    )  # fmt: skip
    parser.add_argument(
        "--queries", type=Path, help="un fichier de recherches (query, expect, language, outside) à noter, rien d'autre"
    )
    parser.add_argument(
        "--sentences", type=Path, help="un fichier de phrases (danger_plain, none_ordinary…) à noter, rien d'autre"
    )
    parser.add_argument("--quiet", action="store_true", help="taire les pires recherches")
    parser.add_argument("--no-cost", dest="cost", action="store_false", help="ne pas mesurer le coût")
    parser.add_argument("--rounds", type=int, default=3, help="tours de mesure du coût")
    options = parser.parse_args(arguments)
    options.sets = options.sets or ["unseen"]
    return options


def _say(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main())
