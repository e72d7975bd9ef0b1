"""`docs/vocabulaires.md`: every closed vocabulary, its terms and the everyday words that lead to them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from egalite.forms.documentation.page import cell, code, page, table
from egalite.project import VOCABULARIES
from egalite.records import yaml
from egalite.records.vocabulary import vocabularies

PATH = "docs/vocabulaires.md"
_SHOWN_SYNONYMS = 8


def generated() -> dict[str, str]:
    """The page's text."""
    blocks = [
        "Les listes fermées où les champs puisent leurs termes. On écrit l'**identifiant** ; le public lit "
        "le libellé. Les mots du quotidien servent à la recherche."
    ]
    for name, terms in vocabularies().items():
        head = _head(VOCABULARIES / f"{name}.yml")
        blocks += [f"## {name}", f"**{head['title']}.** {head['description']}"]
        if "source" in head:
            blocks.append(f"Source : {code(head['source'])}, version {head['version']}, licence {head['licence']}.")
        described = any(term.description or term.synonyms for term in terms.values())
        rows = []
        for term in terms.values():
            row = [code(term.id), cell(term.label)]
            if described:
                words = ", ".join(term.synonyms[:_SHOWN_SYNONYMS]) + (
                    "…" if len(term.synonyms) > _SHOWN_SYNONYMS else ""
                )
                row += [cell(term.description), cell(words)]
            rows.append(row)
        header = ["Identifiant", "Libellé"] + (["Description", "Mots du quotidien"] if described else [])
        blocks.append(table(header, rows))
    return {PATH: page("Les vocabulaires", *blocks)}


def _head(path: Path) -> Mapping[str, Any]:
    """Title, description and origin of a vocabulary, which `vocabularies()` has already found sound."""
    data, _refused = yaml.read(path.read_text(encoding="utf-8"))
    head: Mapping[str, Any] = data
    return head
