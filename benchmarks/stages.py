"""Where a build of ours spends its time: `python -m benchmarks.stages ROOT OUTPUT`, wall seconds of each stage.

Functions are wrapped from outside: the product has no timers. Work shared between processes counts once, by the clock.
"""

from __future__ import annotations

import sys
import time
from collections import defaultdict
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

_spent: dict[str, float] = defaultdict(float)
_running: list[str] = []


def _timed(label: str, function: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(function)
    def timed(*args: Any, **options: Any) -> Any:
        start = time.perf_counter()
        _running.append(label)
        try:
            return function(*args, **options)
        finally:
            _running.pop()
            elapsed = time.perf_counter() - start
            _spent[label] += elapsed
            if _running:  # an inner stage is not counted in the one that holds it
                _spent[_running[-1]] -= elapsed

    return timed


def _wrap(owner: Any, name: str, label: str) -> None:
    setattr(owner, name, _timed(label, getattr(owner, name)))


def main(root: Path, output: Path) -> None:
    """Build once and print the stages."""
    start = time.perf_counter()
    from egalite.project import CHECKOUT
    from egalite.records import registry
    from egalite.records.values.day import today
    from egalite.site.build import generator, pelican_run, state
    from egalite.site.build.output import Output
    from egalite.site.views.cards import Cards

    own = generator.DirectoryGenerator
    _spent["imports"] = time.perf_counter() - start
    _wrap(registry, "scan", "scan")
    _wrap(registry, "read_all", "read + file rules")
    _wrap(registry, "load", "corpus rules")
    _wrap(state, "fingerprint", "fingerprint")
    _wrap(state, "load", "state: load")
    _wrap(state, "save", "state: save")
    _wrap(own, "generate_context", "directory")
    _wrap(own, "generate_output", "plan")
    _wrap(own, "_stale", "what is stale")
    _wrap(Cards, "prepare", "cards")
    _wrap(own, "_render", "render + write")
    _wrap(own, "_plain_files", "feeds")
    _wrap(Output, "prune", "prune")
    _wrap(own, "_links", "links")
    _wrap(generator, "verify", "assertions")
    _wrap(pelican_run, "build", "Pelican")
    pelican_run.build(root.resolve(), output.resolve(), CHECKOUT / "pelicanconf.py", None, today())
    total = time.perf_counter() - start
    for label, seconds in sorted(_spent.items(), key=lambda item: -item[1]):
        print(f"  {label:<20} {seconds:7.3f} s {seconds / total:6.1%}")
    print(f"  {'total':<20} {total:7.3f} s")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
