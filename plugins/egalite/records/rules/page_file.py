"""Un lien d'une page éditoriale vers un fichier mène à une page ou à une image de `content/`.

`{filename}` mène à une page, `{static}` et `{attach}` à une image : depuis content/ quand le chemin commence par « / », sinon
depuis le dossier de la page. Aucun chemin ne sort de content/.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import unquote

from egalite.finding import Finding
from egalite.records.content import folder
from egalite.records.content.folder import CONTENT
from egalite.records.context import Corpus
from egalite.records.rendered_text import parsed

RULE = "page-file"
_TARGET = re.compile(r"\{(filename|static|attach)\}([^?#]*)")


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    files = folder.scan(corpus.tree.root)
    for page in corpus.pages:
        if "{" not in page.body:
            continue
        for link in parsed(page).links:
            match = _TARGET.match(link.target)
            if match is None:
                continue
            path = resolved(page.path, match[2])
            if path not in (files.pages if match[1] == "filename" else files.images):
                what = "aucune page" if match[1] == "filename" else "aucune image"
                told = f"« {match[2]} » ne mène à {what} de content/ ; vérifiez le chemin."
                yield page.finding_in_body(RULE, link.offset, told, length=link.length)


def resolved(page: str, target: str) -> str:
    """The path, from the root, that a page means by a target; it may be out of content/."""
    start = CONTENT if target.startswith("/") else posixpath.dirname(page)
    return posixpath.normpath(posixpath.join(start, unquote(target).lstrip("/")))
