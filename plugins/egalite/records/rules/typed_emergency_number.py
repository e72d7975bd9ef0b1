"""Une page ne tape jamais un numéro d'urgence : elle le prend dans `content/emergency.yml`.

Une page éditoriale écrit `{urgence:police}`, `{urgence:ecrit}`… ; `content/orientation.yml` donne l'identifiant du numéro
dans `numbers`. Un numéro qui change se change ainsi une seule fois. `docs/editeur-numeros-urgence.md` dit comment.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from egalite.finding import Finding
from egalite.project import content_root
from egalite.records.content import emergency, pages
from egalite.records.context import Corpus
from egalite.records.items import fields

RULE = "typed-emergency-number"
SEVERITY = "warning"
_DATA = ("content/orientation.yml", "content/deadlines.yml", "content/accessibility.yml")
# What else those figures may count, in words or in a date; a reference of a law or an address holds them between signs.
_COUNTED = (
    r"(?! (?:ans|jours|mois|heures|%|€|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre"
    r"|décembre)\b)"
)


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    root = corpus.tree.root
    listed = emergency.FILE.open(content_root(root, "emergency.yml"))
    if listed.findings:
        return  # the list itself is judged elsewhere
    numbers = {str(item["number"]): str(item["id"]) for item in fields(listed)["numbers"]}
    typed = re.compile(rf"(?<![\w/.,-])(?:{'|'.join(map(re.escape, numbers))})(?![\w/-]|,\d){_COUNTED}")
    for file, text in (*((page.path, page.text) for page in corpus.pages), *_data(root)):
        said = pages.without_citations(text)
        for found in typed.finditer(said):
            start = found.start()
            line, column = said.count("\n", 0, start) + 1, start - said.rfind("\n", 0, start)
            told = f"le numéro {found[0]} est tapé à la main ; mettez {{urgence:{numbers[found[0]]}}}, ou son identifiant dans « numbers »."
            yield Finding(file, line, column, RULE, told, "warning", column + len(found[0]))


def _data(root: Path) -> Iterator[tuple[str, str]]:
    for name in _DATA:
        if (root / name).is_file():
            yield name, (root / name).read_text(encoding="utf-8", errors="replace")
