"""What a forge answers to an event: the verdict, the rules that refuse, what is kept, what is written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

# Words that a table says for what a job keeps: the first that stands names the file or the folder.
KEPT = {"feuille.md": "feuille", "apercu": "aperçu", "manifest.sha256": "version"}
_ERROR = re.compile(r"::error |: erreur : |\*\*erreur\*\*")
_WARNING = re.compile(r"::warning |: avertissement : |- avertissement, ")
_LINKED, _NAMED = re.compile(r"docs/regles\.md#([a-z-]+)"), re.compile(r"\(`([a-z-]+)`\)$")


@dataclass(frozen=True, slots=True)
class Answer:
    """One cell of the table. `faults` are what no event may have: code of the proposal run, a secret shown, a ref moved."""

    passed: bool
    rules: frozenset[str] = frozenset()
    kept: frozenset[str] = frozenset()
    written: frozenset[str] = frozenset()
    faults: frozenset[str] = frozenset()

    def __str__(self) -> str:
        verdict = "accepté" if self.passed else "refusé"
        if self.rules:
            verdict += f" ({', '.join(sorted(self.rules))})"
        parts = [verdict, ", ".join(sorted(self.kept))]
        parts += [f"écrit : {', '.join(sorted(self.written))}"] if self.written else []
        parts += [f"FAUTE : {', '.join(sorted(self.faults))}"] if self.faults else []
        return " · ".join(filter(None, parts))


def accepted(*kept: str, written: tuple[str, ...] = ()) -> Answer:
    """The answer of an event that passes."""
    return Answer(True, kept=frozenset(kept), written=frozenset(written))


def refused(*rules: str, kept: tuple[str, ...] = ("feuille",)) -> Answer:
    """The answer of an event that is refused by these rules."""
    return Answer(False, frozenset(rules), frozenset(kept))


def rules(printed: str) -> frozenset[str]:
    """Identifiers of the rules that refuse, as a log or a sheet names them in any of the project's formats; no warnings."""
    refusing, error = set(), False
    for line in printed.splitlines():
        if _ERROR.search(line):
            error = True
            refusing |= set(_NAMED.findall(line))
        elif _WARNING.search(line):
            error = False
        if error:
            refusing |= set(_LINKED.findall(line))
    return frozenset(refusing)


def kept(folder: Path) -> frozenset[str]:
    """What stands in a folder of kept files, in the table's words."""
    names = {path.name for path in folder.rglob("*")} if folder.is_dir() else set()
    return frozenset(word for name, word in KEPT.items() if name in names)
