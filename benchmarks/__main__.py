"""`make bench`: our build, our warm rebuild and our check against Hugo, in interleaved runs of the same session.

Ends with 1 when a bar is missed by the median, or when the two sites are not of one size.
"""

from __future__ import annotations

import argparse
import compileall
import filecmp
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from importlib.metadata import version
from pathlib import Path
from statistics import median

from benchmarks import compare, corpus, peer
from benchmarks.measure import BenchError, Run, child, run, spread
from egalite.project import CHECKOUT
from egalite.records.registry import load, published
from egalite.records.values.day import today
from egalite.site.build.builder import Builder

# What is judged, what it is compared with, and what its median may cost of that at some numbers of records.
BARS = (
    ("construction complète", "cold", "hugo cold", {86: 2.0, 1_000: 0.5, 10_000: 0.4}),
    ("après une fiche changée", "warm", "hugo rebuild", {1_000: 0.1, 10_000: 0.3}),
    ("egalite check", "check", "hugo cold", {10_000: 0.1}),
)
MEASURED = ("cold", "hugo cold", "check", "warm", "hugo rebuild")
QUIET = 0.3  # processors that others may use during a run
ALIKE = 0.1  # how much the bytes of two sites of one size may differ


class Bench:
    """One size: its records, its Hugo project and its output folders, all under `folder`."""

    def __init__(self, folder: Path, count: int, hugo: Path) -> None:
        self.folder = folder / str(count)
        self.root, self.project = self.folder / "root", self.folder / "hugo"
        self.count, self._hugo = count, hugo
        self.runs: dict[str, list[Run]] = defaultdict(list)
        self._egalite = Path(sys.executable).with_name("egalite")
        records = corpus.generate(count, corpus.Moulds())
        corpus.write(self.root, records)
        self._registry = published(load(self.root, today()))
        if self._registry.errors:
            raise BenchError(f"les fiches d'essai ont des défauts : {self._registry.errors[0]}")
        # A scheme for the whole country, as most are: its card stands in the list of every territory.
        everywhere = [r for r in records.schemes if r.data["territory"] == "national" and r.data["status"] == "online"]
        self._record = everywhere[len(everywhere) // 2]

    def prepare(self) -> str:
        """Build both sites, Hugo's of the size of ours; that size in words. Raises BenchError when it is not."""
        kept, theirs = self.folder / "kept", self.folder / "kept-hugo"
        self._ours(kept)
        ours = compare.pages(kept)
        places = {f"/{name.removesuffix('index.html')}": name for name in ours if "/page/" not in name}
        own = peer.own(self._registry)
        peer.write(self.project, self._registry, [place for place in places if place not in own])
        self._theirs(theirs)
        peer.fill(self.project, compare.sizes(ours), compare.sizes(compare.pages(theirs)))
        self._theirs(theirs)
        return _compared(ours, compare.pages(theirs))

    def measure(self, rounds: int) -> None:
        """All measures, in turn, `rounds` times; rounds that others disturbed are made again, as many times at most."""
        with Builder(self.root, self.folder / "warm", indexed=False) as builder:
            _built(builder)
            measured = []
            for number in range(2 * rounds):
                measured.append(self._round(number, builder))
                seconds = ", ".join(f"{name} {done.wall:.2f} s" for name, done in measured[-1].items())
                _say(
                    f"  {self.count} fiches, tour {number + 1} : {seconds} (autres : {_others(measured[-1]):.2f} processeur)"
                )
                if sum(_others(done) <= QUIET for done in measured) == rounds:
                    break
        for done in sorted(measured, key=_others)[:rounds]:
            for name, one in done.items():
                self.runs[name].append(one)

    def _round(self, number: int, builder: Builder) -> dict[str, Run]:
        done = {
            "cold": self._ours(self.folder / "cold", anew=True),
            "hugo cold": self._theirs(self.folder / "cold-hugo", anew=True),
            "check": run([self._egalite, "check", "--root", self.root]),
        }
        self._change(number)
        return done | {
            "warm": child(builder.pid, lambda: _built(builder)),
            "hugo rebuild": self._theirs(self.folder / "kept-hugo"),
        }

    def verify(self) -> None:
        """The rebuilt site is the one that a complete build gives. Raises BenchError."""
        fresh = self.folder / "fresh"
        self._ours(fresh)
        unlike = _unlike(fresh, self.folder / "warm")
        if unlike:
            raise BenchError(f"après des reconstructions, {len(unlike)} fichier(s) diffèrent : {unlike[:5]}")

    def _ours(self, output: Path, anew: bool = False) -> Run:
        if anew:
            shutil.rmtree(output, ignore_errors=True)
        # Hugo makes no search index: ours is left out.
        return run([self._egalite, "site", "--no-index", "--root", self.root, "--output", output])

    def _theirs(self, output: Path, anew: bool = False) -> Run:
        cache = self.folder / f"cache-{output.name}"
        if anew:
            shutil.rmtree(output, ignore_errors=True)
            shutil.rmtree(cache, ignore_errors=True)
        command = [self._hugo, "--source", self.project, "--destination", output, "--cacheDir", cache]
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder)}
        return run([*command, "--noBuildLock", "--quiet"], environment)

    def _change(self, number: int) -> None:
        """Change the summary of one record, or its body, by turns, for us and for Hugo."""
        record = self._record
        if number % 2 == 0:
            summary = f"Ce résumé, écrit pour l'essai numéro {number}, remplace celui de la fiche."
            record = corpus.Record(record.id, record.data | {"summary": summary}, record.body)
        else:
            record = corpus.Record(record.id, record.data, f"{record.body}\nUne phrase de plus, essai {number}.\n")
        self._record = record
        (self.root / "schemes" / f"{record.id}.md").write_text(corpus.scheme_text(record), encoding="utf-8")
        peer.change(self.project, record)


def _built(builder: Builder) -> None:
    """Build again. Raises BenchError when it fails."""
    failure = builder.build()
    if failure:
        raise BenchError(failure)


def _compared(ours: dict[str, compare.Size], theirs: dict[str, compare.Size]) -> str:
    """The size of two sites in words. Raises BenchError when it is not the same."""
    if ours.keys() != theirs.keys():
        raise BenchError(
            f"pages chez nous seuls : {sorted(ours.keys() - theirs.keys())[:5]} ; "
            f"chez Hugo seul : {sorted(theirs.keys() - ours.keys())[:5]}"
        )
    here, there = (sum(pages.values(), compare.Size()) for pages in (ours, theirs))
    if here.links != there.links:
        raise BenchError(f"{here.links} liens chez nous, {there.links} chez Hugo")
    if abs(there.bytes / here.bytes - 1) > ALIKE:
        raise BenchError(f"{here.bytes} octets chez nous, {there.bytes} chez Hugo")
    return f"{here.pages} pages, {here.links} liens, {here.bytes} octets chez nous, {there.bytes} chez Hugo"


def _others(done: dict[str, Run]) -> float:
    """How much the rest of the machine worked during the most disturbed run of a round."""
    return max(one.others for one in done.values())


def main() -> int:
    """Measure, print, judge."""
    options = _options()
    hugo = _hugo()
    _say(
        f"Python {platform.python_version()}, Pelican {version('pelican')}, {_hugo_version(hugo)}, "
        f"{os.cpu_count()} processeurs, {today().isoformat()}"
    )
    # As a second run finds it, even where the environment forbids Python to keep what it compiled.
    compileall.compile_dir(CHECKOUT / "plugins", quiet=1)
    compileall.compile_file(CHECKOUT / "pelicanconf.py", quiet=1)
    folder = Path(tempfile.mkdtemp(prefix="egalite-bench-", dir=options.folder))
    met = True
    try:
        for count in options.records:
            bench = Bench(folder, count, hugo)
            size = bench.prepare()
            bench.measure(options.rounds or (3 if count >= 10_000 else 5))
            bench.verify()
            met = _report(bench, size) and met
    except BenchError as error:
        _say(str(error))
        return 1
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 0 if met else 1


def _report(bench: Bench, size: str) -> bool:
    """Print the tables of one size; whether every bar is met."""
    _say(f"\n{bench.count} fiches : {size}")
    _say(f"{'':<14} {'secondes':<24} {'processeur (s)':<24} {'mémoire (Mio)':<14}")
    for name in MEASURED:
        runs = bench.runs[name]
        _say(
            f"{name:<14} {spread([r.wall for r in runs]):<24} {spread([r.cpu for r in runs], 2):<24} "
            f"{max(r.peak for r in runs):.0f}"
        )
    met = True
    for title, ours, theirs, bars in BARS:
        ratios = [a.wall / b.wall for a, b in zip(bench.runs[ours], bench.runs[theirs], strict=True)]
        judged = ""
        bar = bars.get(bench.count)
        if bar is not None:
            reached = median(ratios) <= bar
            met = met and reached
            judged = f"barre {bar} : {'tenue' if reached else 'MANQUÉE'}"
        _say(f"{title:<24} {spread(ratios):<22} fois {theirs:<12} {judged}")
    return met


def _unlike(left: Path, right: Path) -> list[str]:
    """Relative paths that the two folders do not share byte for byte."""
    names = [{p.relative_to(top).as_posix() for p in top.rglob("*") if p.is_file()} for top in (left, right)]
    alone = sorted(names[0] ^ names[1])
    return alone + [n for n in sorted(names[0] & names[1]) if not filecmp.cmp(left / n, right / n, shallow=False)]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench BENCH=…", description=__doc__)
    sizes = {"type": lambda text: [int(part) for part in text.split(",")], "default": [86, 1_000, 10_000]}
    parser.add_argument("--records", metavar="86,1000,10000", help="nombres de fiches", **sizes)  # type: ignore[arg-type]
    parser.add_argument("--rounds", type=int, help="tours de mesure ; 3 à 10000 fiches, 5 en dessous")
    parser.add_argument("--folder", type=Path, help="dossier de travail ; celui des fichiers temporaires par défaut")
    return parser.parse_args()


def _hugo() -> Path:
    """Hugo itself rather than the Python script that starts it: its start is not Hugo's cost."""
    found = sorted((CHECKOUT / ".venv-bench").glob("lib/python*/site-packages/hugo/binaries/hugo*"))
    if not found:
        sys.exit("Hugo n'est pas installé ; lancez « make bench ».")
    return found[0]


def _hugo_version(hugo: Path) -> str:
    said = subprocess.run([hugo, "version"], check=True, capture_output=True, text=True).stdout
    return said.split("-")[0].replace("hugo v", "Hugo ")


def _say(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main())
