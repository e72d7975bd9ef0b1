"""`make bench`: our build, our rebuild and our check against Hugo, in interleaved runs of the same session.

Ends with 1 when a bar is missed by the median, or when the two sites do not say the same.
"""

from __future__ import annotations

import argparse
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
from benchmarks.measure import BenchError, Run, run, spread
from egalite.project import CHECKOUT
from egalite.records.registry import load
from egalite.records.values.day import today
from egalite.site.build import state

# What is judged, what it is compared with, what its median may cost of that at 10,000 records.
BARS = (
    ("construction complète", "cold", "hugo cold", 0.5),
    ("après une fiche changée", "rebuild", "hugo rebuild", 0.1),
    ("egalite check", "check", "hugo cold", 0.3),
    ("egalite due", "due", "check", 1.2),
)
MEASURED = ("cold", "hugo cold", "check", "due", "rebuild", "hugo rebuild")
SAMPLE = 500
QUIET = 0.3  # processors that others may use during a run
JUDGED_FROM = 10_000


class Bench:
    """One size: its records, its Hugo project and its output folders, all under `folder`."""

    def __init__(self, folder: Path, count: int, hugo: Path) -> None:
        self.folder = folder / str(count)
        self.root, self.project = self.folder / "root", self.folder / "hugo"
        self.count, self._hugo = count, hugo
        self.runs: dict[str, list[Run]] = defaultdict(list)
        self._egalite = Path(sys.executable).with_name("egalite")
        moulds = corpus.Moulds()
        records = corpus.generate(count, moulds)
        corpus.write(self.root, records)
        registry = load(self.root, today())
        if registry.findings:
            raise BenchError(f"les fiches d'essai ont des défauts : {registry.findings[0]}")
        peer.write(self.project, registry, self.root / "content")
        # A scheme for the whole country, as most are: its card stands in the list of every territory.
        everywhere = [r for r in records.schemes if r.data["territory"] == "national" and r.data["status"] == "online"]
        self._record = everywhere[len(everywhere) // 2]

    def measure(self, rounds: int) -> None:
        """Warm up, then all measures, in turn, `rounds` times; rounds that others disturbed are made again."""
        self._ours(self.folder / "kept")
        self._theirs(self.folder / "kept-hugo")
        measured = []
        for number in range(2 * rounds):
            measured.append(self._round(number))
            seconds = ", ".join(f"{name} {done.wall:.2f} s" for name, done in measured[-1].items())
            _say(
                f"  {self.count} fiches, tour {number + 1} : {seconds} (autres : {_others(measured[-1]):.2f} processeur)"
            )
            if sum(_others(done) <= QUIET for done in measured) == rounds:
                break
        for done in sorted(measured, key=_others)[:rounds]:
            for name, one in done.items():
                self.runs[name].append(one)

    def _round(self, number: int) -> dict[str, Run]:
        done = {
            "cold": self._ours(self.folder / f"cold-{number}"),
            "hugo cold": self._theirs(self.folder / f"cold-hugo-{number}"),
            "check": run([self._egalite, "check", "--root", self.root]),
            "due": run([self._egalite, "due", "--root", self.root]),
        }
        self._change(number)
        return done | {
            "rebuild": self._ours(self.folder / "kept"),
            "hugo rebuild": self._theirs(self.folder / "kept-hugo"),
        }

    def verify(self) -> str:
        """The rebuilt site is the one that a complete build gives, and says what Hugo's says. Raises BenchError."""
        fresh, kept, theirs = self.folder / "fresh", self.folder / "kept", self.folder / "kept-hugo"
        self._ours(fresh)
        changed = _unlike(fresh, kept)
        if changed:
            raise BenchError(
                f"après des reconstructions partielles, {len(changed)} fichier(s) diffèrent : {changed[:5]}"
            )
        ours, others = compare.pages(kept), compare.pages(theirs)
        if ours != others:
            raise BenchError(
                f"pages chez nous seuls : {sorted(ours - others)[:5]} ; chez Hugo seul : {sorted(others - ours)[:5]}"
            )
        names = sorted(name for name in ours if name.startswith("dispositifs/") and name.count("/") == 2)
        names = names[:: max(1, len(names) // SAMPLE)]
        found = compare.differences(kept, theirs, names)
        if found:
            raise BenchError("textes différents :\n" + "\n".join(found[:10]))
        return f"{len(ours)} pages de part et d'autre, texte de {len(names)} fiches comparé"

    def stages(self) -> None:
        """Print where the time of a complete build and of a rebuild goes."""
        output = self.folder / "stages"
        for title in ("Construction complète", "Après une fiche changée"):
            _say(f"{title}, {self.count} fiches :")
            subprocess.run([sys.executable, "-m", "benchmarks.stages", self.root, output], check=True, cwd=CHECKOUT)
            self._change(1000)

    def forget(self) -> None:
        """Remove what our builds remember of these folders."""
        for output in self.folder.iterdir():
            state.place(self.root, output).unlink(missing_ok=True)

    def _ours(self, output: Path) -> Run:
        # Hugo makes no search index: ours is left out.
        return run([self._egalite, "site", "--no-index", "--root", self.root, "--output", output])

    def _theirs(self, output: Path) -> Run:
        cache = self.folder / f"cache-{output.name}"
        return run(
            [
                self._hugo,
                "--source",
                self.project,
                "--destination",
                output,
                "--cacheDir",
                cache,
                "--noBuildLock",
                "--quiet",
            ],
            {"PATH": os.environ["PATH"], "HOME": str(self.folder)},
        )

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
        page = self.project / "content" / "dispositifs" / f"{record.id}.md"
        page.write_text(peer.changed(page.read_text(encoding="utf-8"), record), encoding="utf-8")


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
    folder = Path(tempfile.mkdtemp(prefix="egalite-bench-", dir=options.folder))
    met = True
    try:
        for count in options.records:
            bench = Bench(folder, count, hugo)
            if options.profile:
                bench.stages()
                bench.forget()
                continue
            bench.measure(options.rounds or (3 if count >= JUDGED_FROM else 5))
            told = bench.verify()
            bench.forget()
            met = _report(bench, told) and met
    except BenchError as error:
        _say(str(error))
        return 1
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 0 if met else 1


def _report(bench: Bench, told: str) -> bool:
    """Print the tables of one size; whether every bar is met."""
    _say(f"\n{bench.count} fiches : {told}")
    _say(f"{'':<14} {'secondes':<24} {'processeur (s)':<24} {'mémoire (Mio)':<14}")
    for name in MEASURED:
        runs = bench.runs[name]
        _say(
            f"{name:<14} {spread([r.wall for r in runs]):<24} {spread([r.cpu for r in runs], 2):<24} "
            f"{max(r.peak for r in runs):.0f}"
        )
    met = True
    for title, ours, theirs, bar in BARS:
        ratios = [a.wall / b.wall for a, b in zip(bench.runs[ours], bench.runs[theirs], strict=True)]
        judged = ""
        if bench.count >= JUDGED_FROM:
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
    sizes = {"type": lambda text: [int(part) for part in text.split(",")], "default": [86, 10_000]}
    parser.add_argument("--records", metavar="86,10000", help="nombres de fiches", **sizes)  # type: ignore[arg-type]
    parser.add_argument("--rounds", type=int, help="tours de mesure ; 3 à 10000 fiches, 5 en dessous")
    parser.add_argument("--profile", action="store_true", help="montrer où passe le temps, sans Hugo")
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
