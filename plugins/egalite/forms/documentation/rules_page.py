"""`docs/regles.md`: every rule, its severity, how to mend, and a bad example when the tests have one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from egalite.forms.documentation.page import page, table
from egalite.project import CHECKOUT
from egalite.records import builtin_rules, rules
from egalite.reporting.visible import visible

PATH = "docs/regles.md"
EXAMPLES = CHECKOUT / "tests" / "examples"
_SEVERITIES = {"error": "erreur", "warning": "avertissement"}
_LAYERS = (
    ("Les fichiers", "Ce qui peut se trouver dans les dossiers de fiches.", builtin_rules.TREE),
    ("Le texte", "Ce qui peut se trouver dans un fichier, avant toute syntaxe.", builtin_rules.TEXT),
    ("L'écriture des champs", "Comment les champs s'écrivent.", builtin_rules.PARSE),
    ("La forme des champs", "Quels champs existent, et ce que chacun accepte.", builtin_rules.SCHEMA),
    ("Les logos", "Quelles images sont acceptées.", builtin_rules.IMAGE),
    (
        "La proposition",
        "Ce qu'une proposition de changement peut apporter au dépôt. `egalite gate BASE..HEAD` en juge, sur la proposition "
        "entière : un fichier ajouté puis retiré compte aussi, car il reste public.",
        builtin_rules.GATE,
    ),
)


@dataclass(frozen=True, slots=True)
class _Entry:
    id: str
    documentation: str
    severity: str = "error"

    @property
    def sentence(self) -> str:
        """The rule in one sentence: the first paragraph, which a source may fold."""
        return " ".join(self.documentation.strip().split("\n\n")[0].split())

    @property
    def details(self) -> str:
        return self.documentation.strip().partition("\n\n")[2].strip()


def generated() -> dict[str, str]:
    """The page's text."""
    sections = [
        (title, intro, [_Entry(rule.id, rule.documentation) for rule in layer_rules])
        for title, intro, layer_rules in _LAYERS
    ]
    own = [_Entry(rule.id, rule.documentation, rule.severity) for rule in rules.catalogue()]
    sections.append(("Les règles", "Ce que les champs doivent dire, seuls ou ensemble.", own))
    blocks = [
        "Chaque fiche est vérifiée avant d'être publiée. Une **erreur** empêche sa publication ; un "
        "**avertissement** la laisse passer. Chaque message nomme sa règle : la voici expliquée."
    ]
    for title, intro, entries in sections:
        index = table(
            ("Règle", "Ce qu'elle demande", "Gravité"),
            [(f"[{e.id}](#{e.id})", e.sentence.replace("|", "\\|"), _SEVERITIES[e.severity]) for e in entries],
        )
        blocks += [f"## {title}", intro, index]
        for entry in entries:
            blocks += _section(entry)
    return {PATH: page("Les règles", *blocks)}


def _section(entry: _Entry) -> Iterator[str]:
    yield f"### {entry.id}"
    yield entry.sentence
    yield entry.details
    if entry.severity == "warning":
        yield "C'est un avertissement : la fiche peut être publiée."
    yield from _example(entry.id)


def _example(rule: str) -> Iterator[str]:
    """The first bad example of a rule: the line and what the check says of it."""
    for expected in sorted((EXAMPLES / "invalid" / rule).glob("*/expected.txt")):
        for text in expected.read_text(encoding="utf-8").splitlines():
            place, mark, message = text.partition(f": {rule}: ")
            if not mark:
                continue
            file, line, _column = place.rsplit(":", 2)
            faulty = _line(expected.parent / file, int(line))
            if faulty:
                yield "Exemple refusé :"
                yield f"```\n{faulty}\n```"
                yield f"Message : {_quoted(message)}"
            else:
                yield f"Exemple de message : {_quoted(message)}"
            return


def _line(path: Path, number: int) -> str | None:
    """One line of an example, or None when it shows nothing."""
    if not path.is_file():
        return None
    lines = path.read_bytes().decode("utf-8", "replace").split("\n")
    line = visible(lines[number - 1]).strip() if number <= len(lines) else ""
    return None if line in ("", "---") or "```" in line else line


def _quoted(message: str) -> str:
    text = visible(message).replace("\\", "\\\\").replace("<", "&lt;").replace("`", "\\`").replace("*", "\\*")
    text = re.sub(r"\[[^\[\]]+\]\([^)]*\)", r"`\g<0>`", text)  # a link to write, not to follow
    return f"« {text} »" if "«" not in text else text
